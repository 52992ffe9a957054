"""Moves deliveries from state to state: each move is a compare-and-swap that the table allows."""

from collections.abc import Collection, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, Update, and_, func, not_, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.delivery import MOVES, Delivery, Failure, Kind, State
from nudges.lease import Lease
from nudges.nudge import SkipReason
from nudges.store.tables import deliveries as table
from nudges.store.tables import members
from nudges.workspace import Workspace


async def claim(
    connection: AsyncConnection,
    workspace: str,
    *,
    now: datetime,
    lease: Lease,
    limit: int,
    kinds: Collection[Kind] = frozenset(Kind),
) -> list[Delivery]:
    """Take at most ``limit`` that are due, of these kinds, those that waited longest first."""
    query = _first(workspace, State.DUE, limit).where(table.c.due_at <= now)
    if len(kinds) < len(Kind):
        query = query.where(table.c.kind.in_([kind.value for kind in kinds]))
    taken = {"claimed_by": lease.worker, "lease_until": lease.until()}
    taking = move(State.DUE, State.CLAIMED, **taken).where(table.c.workspace_id == workspace)
    return await _each(connection, query, taking)


async def take_over(
    connection: AsyncConnection, workspace: str, *, lease: Lease, limit: int
) -> list[Delivery]:
    """Take at most ``limit`` that somebody claimed and did not settle before the lease ended."""
    left = table.c.lease_until < lease.now()
    query = _first(workspace, State.CLAIMED, limit).where(left)
    taken = {"claimed_by": lease.worker, "lease_until": lease.until()}
    return await _each(connection, query, _stay(workspace, State.CLAIMED).where(left).values(taken))


async def keep(connection: AsyncConnection, workspace: str, delivery: str, lease: Lease) -> bool:
    """A whole lease for it, which is locked from here on. False: it is not ours any more."""
    query = _stay(workspace, State.CLAIMED).where(_mine(delivery, lease))
    return (await connection.execute(query.values(lease_until=lease.until()))).rowcount == 1


async def renew(connection: AsyncConnection, workspace: str, delivery: str, lease: Lease) -> bool:
    """About to send: one attempt more, and a whole lease for it. False: it is not ours any more."""
    query = _stay(workspace, State.CLAIMED).where(_mine(delivery, lease))
    values = {"attempts": table.c.attempts + 1, "lease_until": lease.until()}
    return (await connection.execute(query.values(values))).rowcount == 1


async def settle_sent(
    connection: AsyncConnection,
    workspace: str,
    delivery: str,
    lease: Lease,
    *,
    now: datetime,
    reference: str,
) -> bool:
    """It is there. This, like all that settle, is False if somebody else took it over."""
    return await _settle(
        connection, workspace, delivery, lease, State.SENT, sent_at=now, reference=reference
    )


async def settle_due(
    connection: AsyncConnection, workspace: str, delivery: str, lease: Lease, *, due_at: datetime
) -> bool:
    """It was not sent, and will be due again."""
    return await _settle(connection, workspace, delivery, lease, State.DUE, due_at=due_at)


async def settle_failed(
    connection: AsyncConnection,
    workspace: str,
    delivery: str,
    lease: Lease,
    *,
    failure: Failure,
    skip: SkipReason | None = None,
) -> bool:
    """It will not be sent; ``skip`` says why, if it was withdrawn."""
    reason = None if skip is None else skip.value
    return await _settle(
        connection, workspace, delivery, lease, State.FAILED, failure=failure.value, skip=reason
    )


async def acted_on(connection: AsyncConnection, workspace: str, nudges: Sequence[str]) -> None:
    """What was sent for these nudges has been answered by an act."""
    theirs = and_(table.c.workspace_id == workspace, table.c.nudge_id.in_(nudges))
    query = move(State.SENT, State.ACTED_ON).where(theirs)
    await connection.execute(query)


async def hold_back(connection: AsyncConnection, workspace: str, until: datetime) -> None:
    """Nothing of this workspace that waits is due before ``until``."""
    query = _stay(workspace, State.DUE).where(table.c.due_at < until)
    await connection.execute(query.values(due_at=until))


async def withdraw_waiting(
    connection: AsyncConnection, which: ColumnElement[bool], skip: SkipReason
) -> int:
    """None of those that wait and are meant will be sent; how many that are."""
    query = move(State.DUE, State.FAILED, failure=Failure.WITHDRAWN.value, skip=skip.value)
    return (await connection.execute(query.where(which))).rowcount


async def one(connection: AsyncConnection, workspace: str, delivery: str) -> Delivery | None:
    """The delivery with this id, or None."""
    query = select(table).where(table.c.workspace_id == workspace, table.c.id == delivery)
    row = (await connection.execute(query)).one_or_none()
    return None if row is None else delivery_of(row)


async def next_due(connection: AsyncConnection, workspace: str) -> datetime | None:
    """When the first of those that wait is due."""
    query = select(func.min(table.c.due_at)).where(
        table.c.workspace_id == workspace, table.c.state == State.DUE.value
    )
    found: datetime | None = (await connection.execute(query)).scalar_one()
    return found


async def got_since(
    connection: AsyncConnection, workspace: Workspace, but: str, person: str, since: datetime
) -> int:
    """How many nudges, ``but`` one left out, a person got since a moment in all workspaces.

    Those that are on their way count, and so do those of which nobody knows whether they arrived.
    """
    perhaps, on_its_way = Failure.OUTCOME_UNKNOWN.value, State.CLAIMED.value
    theirs = and_(members.c.workspace_id == table.c.workspace_id, members.c.id == table.c.member_id)
    query = (
        select(func.count())
        .select_from(table.join(members, theirs))
        .where(members.c.organisation_id == workspace.organisation, members.c.person_id == person)
        .where(not_(and_(table.c.workspace_id == workspace.id, table.c.id == but)))
        .where(table.c.kind == Kind.NUDGE.value)
        .where(
            or_(
                table.c.sent_at >= since,
                and_(table.c.state == on_its_way, table.c.attempts > 0),
                and_(table.c.failure == perhaps, table.c.due_at >= since),
            )
        )
    )
    return (await connection.execute(query)).scalar_one()


def _first(workspace: str, state: State, limit: int) -> Select[Any]:
    # Rows that another worker is just taking are left to it; SQLite has one writer at a time.
    return (
        select(table.c.id)
        .where(table.c.workspace_id == workspace, table.c.state == state.value)
        .order_by(table.c.due_at, table.c.id)
        .limit(limit)
        .with_for_update(skip_locked=True)
    )


async def _each(connection: AsyncConnection, chosen: Select[Any], change: Update) -> list[Delivery]:
    ids = list((await connection.execute(chosen)).scalars())
    if not ids:
        return []
    rows = await connection.execute(change.where(table.c.id.in_(ids)).returning(table))
    return sorted((delivery_of(row) for row in rows), key=lambda d: (d.due_at, d.id))


async def _settle(
    connection: AsyncConnection,
    workspace: str,
    delivery: str,
    lease: Lease,
    to: State,
    **values: object,
) -> bool:
    query = move(State.CLAIMED, to, claimed_by=None, lease_until=None, **values)
    mine = and_(table.c.workspace_id == workspace, _mine(delivery, lease))
    return (await connection.execute(query.where(mine))).rowcount == 1


def _mine(delivery: str, lease: Lease) -> Any:
    return and_(table.c.id == delivery, table.c.claimed_by == lease.worker)


def _stay(workspace: str, state: State) -> Update:
    return update(table).where(table.c.workspace_id == workspace, table.c.state == state.value)


def move(source: State, to: State, **values: object) -> Update:
    """The only way from one state to another. ValueError: there is none between these two."""
    if to not in MOVES[source]:
        raise ValueError(f"no delivery goes from {source} to {to}")
    return update(table).where(table.c.state == source.value).values(state=to.value, **values)


def delivery_of(row: Row[Any]) -> Delivery:
    """A row of the table."""
    return Delivery(
        id=row.id,
        kind=Kind(row.kind),
        subject=row.nudge_id or row.subject,
        member=row.member_id,
        state=State(row.state),
        due_at=row.due_at,
        claimed_by=row.claimed_by,
        lease_until=row.lease_until,
        attempts=row.attempts,
        sent_at=row.sent_at,
        reference=row.reference,
        failure=None if row.failure is None else Failure(row.failure),
        skip=None if row.skip is None else SkipReason(row.skip),
    )
