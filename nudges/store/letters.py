"""Letters, which are deliveries without a nudge: made due, and whom the introduction reached."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any
from uuid import UUID, uuid4, uuid5

from sqlalchemy import ColumnElement, Subquery, and_, case, delete, func, not_, or_, select
from sqlalchemy.dialects.postgresql import insert  # compiles for SQLite too
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.delivery import Failure, Kind, State
from nudges.nudge import SkipReason
from nudges.people import Employment
from nudges.store import bulk, deliveries
from nudges.store.tables import deliveries as table
from nudges.store.tables import members, persons, workspaces
from nudges.workspace import Workspace

LONG = timedelta(days=5)
"""What is put off for longer waits for somebody who is away, and holds nobody else up."""
_COLUMNS = ("workspace_id", "id", "kind", "subject", "member_id", "due_at")
_NEW = insert(table).on_conflict_do_nothing()
_ONE = _NEW.returning(table.c.id)
_WAITING, _HELD, _AWAY, _PERHAPS, _FAILED, _NEVER = 5, 4, 3, 2, 1, 0
_FOR_ANOTHER_TRY = (_HELD, _FAILED, _NEVER)
_BETWEEN = "\x1f"
_ONCE = UUID("5f0f5a4e-4a6c-4b0e-9d49-2f8a5f6f1c11")


@dataclass(frozen=True, kw_only=True, slots=True)
class Reach:
    """How far the introduction has come, in people whom the figures count.

    ``waiting`` will get it soon, ``away`` when they are back; ``held``: it was stopped before it
    reached them; ``unreached``: it could not be delivered; ``never``: nobody has said that they
    should get it.
    """

    introduced: int = 0
    waiting: int = 0
    held: int = 0
    away: int = 0
    unreached: int = 0
    never: int = 0

    @property
    def people(self) -> int:
        return sum(
            (self.introduced, self.waiting, self.held, self.away, self.unreached, self.never)
        )


async def add(
    connection: AsyncConnection,
    workspace: str,
    member: str,
    kind: Kind,
    *,
    due_at: datetime,
    subject: str = "",
    once: str = "",
) -> bool:
    """Make one letter due; the worker sends it when the person may be written to.

    What has the same ``once`` for the same member, kind and subject is one letter, however often
    it is added; False: it was there.
    """
    known = _BETWEEN.join((workspace, kind.value, subject, member, once))
    id_ = uuid5(_ONCE, known).hex if once else uuid4().hex
    row = (workspace, id_, kind.value, subject, member, due_at)
    return bool(await bulk.write(connection, _ONE, _COLUMNS, [row]))


async def introduce(connection: AsyncConnection, organisation: str, now: datetime) -> int:
    """Make the introduction due for everybody who can get it; for how many.

    Once for a person, in one of their accounts, and again where it failed before.
    """
    found = await _to_introduce(connection, organisation, now)
    again = (Failure.WITHDRAWN.value, Failure.UNREACHABLE.value, Failure.GAVE_UP.value)
    here = select(workspaces.c.id).where(workspaces.c.organisation_id == organisation)
    failed = and_(table.c.kind == Kind.INTRODUCTION.value, table.c.failure.in_(again))
    await connection.execute(delete(table).where(table.c.workspace_id.in_(here), failed))
    kind = Kind.INTRODUCTION.value
    rows = [(workspace, uuid4().hex, kind, "", member, now) for workspace, member in found]
    await bulk.write(connection, _NEW, _COLUMNS, rows)
    return len(rows)


async def forget(connection: AsyncConnection, workspace: str) -> None:
    """Nothing of a workspace is due any more, and it was never introduced to anybody."""
    here = table.c.workspace_id == workspace
    await deliveries.withdraw_waiting(connection, here, SkipReason.NOT_LIVE)
    introductions = and_(here, table.c.kind == Kind.INTRODUCTION.value)
    await connection.execute(delete(table).where(introductions))


async def hold(connection: AsyncConnection, organisation: str) -> bool:
    """No introduction that waits is sent; whether any did."""
    here = select(workspaces.c.id).where(workspaces.c.organisation_id == organisation)
    waiting = and_(
        table.c.kind == Kind.INTRODUCTION.value,
        table.c.workspace_id.in_(here),
    )
    return await deliveries.withdraw_waiting(connection, waiting, SkipReason.NOT_LIVE) > 0


async def to_introduce(connection: AsyncConnection, organisation: str, now: datetime) -> int:
    """How many people ``introduce`` would write to."""
    return len(await _to_introduce(connection, organisation, now))


async def reach(connection: AsyncConnection, organisation: str, now: datetime) -> Reach:
    """How far the introduction has come."""
    rank = _ranks(organisation, now)
    place = func.coalesce(rank.c.rank, _NEVER)
    label = case(
        (persons.c.introduced_at.is_not(None), "introduced"),
        (persons.c.stopped_at.is_not(None), "unreached"),
        (place == _WAITING, "waiting"),
        (place == _HELD, "held"),
        (place == _AWAY, "away"),
        (place == _NEVER, "never"),
        else_="unreached",
    ).label("label")
    query = (
        select(label, func.count(persons.c.id.distinct()))
        .select_from(_accounts().outerjoin(rank, rank.c.person_id == persons.c.id))
        .where(*_counted(organisation))
        .group_by(label)
    )
    return Reach(**{name: int(count) for name, count in await connection.execute(query)})


async def on_its_way(
    connection: AsyncConnection, workspace: Workspace, but: str, person: str
) -> bool:
    """Whether any message but this one is just being sent to this person, in any workspace."""
    sending = and_(table.c.state == State.CLAIMED.value, table.c.attempts > 0)
    return await _other(connection, workspace, but, person, sending)


async def introduced(
    connection: AsyncConnection, workspace: Workspace, but: str, person: str
) -> bool:
    """Whether another introduction of this person went out, as far as anybody knows."""
    out = or_(table.c.sent_at.is_not(None), table.c.failure == Failure.OUTCOME_UNKNOWN.value)
    introduction = and_(table.c.kind == Kind.INTRODUCTION.value, out)
    return await _other(connection, workspace, but, person, introduction)


async def _other(
    connection: AsyncConnection,
    workspace: Workspace,
    but: str,
    person: str,
    where: ColumnElement[bool],
) -> bool:
    query = (
        select(table.c.id)
        .select_from(table.join(members, _theirs()))
        .where(members.c.organisation_id == workspace.organisation, members.c.person_id == person)
        .where(not_(and_(table.c.workspace_id == workspace.id, table.c.id == but)), where)
        .limit(1)
    )
    return (await connection.execute(query)).first() is not None


async def _to_introduce(
    connection: AsyncConnection, organisation: str, now: datetime
) -> list[tuple[str, str]]:
    """(workspace, member) for each person; of several accounts always the same one."""
    rank = _ranks(organisation, now)
    query = (
        select(func.min(members.c.workspace_id + _BETWEEN + members.c.id))
        .select_from(_accounts().outerjoin(rank, rank.c.person_id == persons.c.id))
        .where(*_counted(organisation))
        .where(persons.c.introduced_at.is_(None), persons.c.stopped_at.is_(None))
        .where(func.coalesce(rank.c.rank, _NEVER).in_(_FOR_ANOTHER_TRY))
        .group_by(persons.c.id)
    )
    found = (await connection.execute(query)).scalars()
    return [(workspace, member) for workspace, _, member in (f.partition(_BETWEEN) for f in found)]


def _ranks(organisation: str, now: datetime) -> Subquery:
    """Person -> how far their introduction has come; nothing where none was ever made due."""
    waits = table.c.state.in_((State.DUE.value, State.CLAIMED.value))
    held = table.c.skip == SkipReason.NOT_LIVE.value
    rank = case(
        (and_(waits, table.c.due_at <= now + LONG), _WAITING),
        (waits, _AWAY),
        (held, _HELD),
        (table.c.failure == Failure.OUTCOME_UNKNOWN.value, _PERHAPS),
        else_=_FAILED,
    )
    return (
        select(members.c.person_id, func.max(rank).label("rank"))
        .select_from(table.join(members, _theirs()))
        .where(members.c.organisation_id == organisation)
        .where(table.c.kind == Kind.INTRODUCTION.value)
        .group_by(members.c.person_id)
        .subquery()
    )


def _theirs() -> ColumnElement[bool]:
    return and_(members.c.workspace_id == table.c.workspace_id, members.c.id == table.c.member_id)


def _accounts() -> Any:
    whose = and_(
        persons.c.organisation_id == members.c.organisation_id, persons.c.id == members.c.person_id
    )
    return members.join(persons, whose).join(workspaces, workspaces.c.id == members.c.workspace_id)


def _counted(organisation: str) -> tuple[ColumnElement[bool], ...]:
    """The same that ``Member.counted`` says, where the bot is installed."""
    m, p = members.c, persons.c
    outside = or_(m.guest.is_(True), p.employment == Employment.CONTRACTOR.value)
    return (
        m.organisation_id == organisation,
        workspaces.c.uninstalled_at.is_(None),
        m.deleted.is_(False),
        m.bot.is_(False),
        or_(p.included.is_(True), and_(p.included.is_(None), not_(outside))),
    )
