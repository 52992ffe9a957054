"""What executives set for their briefs, and what their own threads set off."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import Row, func, or_, select, update
from sqlalchemy.dialects.postgresql import insert  # compiles for SQLite too
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.executive import Executive
from nudges.store.tables import activity_days, executives, threads
from nudges.store.vaults import vault_of
from nudges.vault import Vault, VaultLocked

RECENT = timedelta(days=14)
NOTHING = Executive()


@dataclass(frozen=True, kw_only=True, slots=True)
class Echo:
    """What somebody's own thread set off so far."""

    channel: str
    replies: int
    reactions: int


async def one(connection: AsyncConnection, organisation: str, person: str) -> Executive:
    """What this person has set, or nothing."""
    query = _of(organisation).where(executives.c.person_id == person)
    row = (await connection.execute(query)).one_or_none()
    return NOTHING if row is None else _executive(row, vault_of(connection))


async def is_known(connection: AsyncConnection, organisation: str, person: str) -> bool:
    """Whether anything about a brief is kept of this person, as its reader or as a delegate."""
    e = executives.c
    mine = or_(e.person_id == person, e.delegate_id == person)
    query = select(e.person_id).where(e.organisation_id == organisation, mine).limit(1)
    return (await connection.execute(query)).first() is not None


async def every(connection: AsyncConnection, organisation: str) -> Mapping[str, Executive]:
    """Person id -> what they have set."""
    vault = vault_of(connection)
    rows = await connection.execute(_of(organisation))
    return {row.person_id: _executive(row, vault) for row in rows}


async def keep(
    connection: AsyncConnection, organisation: str, person: str, told: Executive
) -> None:
    """In place of what was set before."""
    values = {
        "goal": None if told.goal is None else vault_of(connection).seal(str(told.goal)),
        "hour": told.hour,
        "off": told.off,
        "delegate_id": told.delegate,
        "accepted": told.accepted,
    }
    new = insert(executives).values(organisation_id=organisation, person_id=person, **values)
    await connection.execute(
        new.on_conflict_do_update(index_elements=["organisation_id", "person_id"], set_=values)
    )


async def move_delegate(
    connection: AsyncConnection, organisation: str, *, source: str, to: str
) -> None:
    """Whoever had one person as their delegate has another, unless that is themselves."""
    e = executives.c
    here = update(executives).where(e.organisation_id == organisation)
    await connection.execute(here.where(e.delegate_id == source).values(delegate_id=to))
    themselves = here.where(e.delegate_id == to, e.person_id == to)
    await connection.execute(themselves.values(delegate_id=None, accepted=False))


async def forget_delegate(connection: AsyncConnection, organisation: str, person: str) -> None:
    """Nobody has this person as their delegate any more."""
    e = executives.c
    theirs = (e.organisation_id == organisation) & (e.delegate_id == person)
    gone = update(executives).where(theirs).values(delegate_id=None, accepted=False)
    await connection.execute(gone)


async def acts_since(connection: AsyncConnection, workspace: str, member: str, day: date) -> int:
    """How many visible acts of a member there were from this (UTC) day on."""
    c = activity_days.c
    acts = func.sum(c.reacts + c.votes + c.replies + c.posts)
    query = select(acts).where(c.workspace_id == workspace, c.member_id == member, c.day >= day)
    return int(await connection.scalar(query) or 0)


async def echoes(
    connection: AsyncConnection, workspace: str, member: str, now: datetime, *, most: int
) -> list[Echo]:
    """Their latest threads of the last days that anybody replied or reacted to."""
    t = threads.c
    query = (
        select(t.channel_id, t.replies, t.reactions)
        .where(t.workspace_id == workspace, t.member_id == member)
        .where(t.started_at > now - RECENT, t.started_at <= now, t.replies + t.reactions > 0)
        .order_by(t.started_at.desc())
        .limit(most)
    )
    rows = await connection.execute(query)
    return [Echo(channel=r.channel_id, replies=r.replies, reactions=r.reactions) for r in rows]


def _of(organisation: str) -> Any:
    return select(executives).where(executives.c.organisation_id == organisation)


def _executive(row: Row[Any], vault: Vault) -> Executive:
    return Executive(
        goal=_goal(row.goal, vault),
        hour=row.hour,
        off=row.off,
        delegate=row.delegate_id,
        accepted=row.accepted,
    )


def _goal(sealed: bytes | None, vault: Vault) -> int | None:
    try:
        return None if sealed is None else int(vault.open(sealed))
    except VaultLocked:
        return None
