"""The one message a week that brings what waits for somebody: planned, filled, and settled."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, func, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.delivery import Delivery, Failure, Kind, State
from nudges.store import deliveries, letters
from nudges.store.tables import deliveries as table
from nudges.store.tables import members
from nudges.workspace import Workspace

_OPEN = (State.DUE.value, State.CLAIMED.value)


async def plan(connection: AsyncConnection, workspace: str, member: str, due_at: datetime) -> None:
    """There is one that waits, due at the latest then; whoever else plans one plans the same."""
    mine = and_(_of(workspace, member), table.c.kind == Kind.DIGEST.value)
    if (await connection.execute(select(table.c.id).where(mine, table.c.state.in_(_OPEN)))).first():
        return
    over = sorted((await connection.execute(select(table.c.id).where(mine))).scalars())
    await letters.add(
        connection, workspace, member, Kind.DIGEST, due_at=due_at, once=" ".join(over) or "first"
    )


async def last(connection: AsyncConnection, workspace: Workspace, person: str) -> datetime | None:
    """When the person got the last one, in any of their workspaces."""
    theirs = and_(members.c.workspace_id == table.c.workspace_id, members.c.id == table.c.member_id)
    query = (
        select(func.max(table.c.sent_at))
        .select_from(table.join(members, theirs))
        .where(members.c.organisation_id == workspace.organisation, members.c.person_id == person)
        .where(table.c.kind == Kind.DIGEST.value)
    )
    found: datetime | None = (await connection.execute(query)).scalar_one()
    return found


async def waiting(
    connection: AsyncConnection, workspace: str, member: str, kinds: Collection[Kind]
) -> list[Delivery]:
    """What waits for a member, of these kinds, the first first."""
    query = (
        select(table)
        .where(_of(workspace, member), table.c.state == State.DUE.value)
        .where(table.c.kind.in_(sorted(kind.value for kind in kinds)))
        .order_by(table.c.due_at, table.c.id)
    )
    return [deliveries.delivery_of(row) for row in await connection.execute(query)]


async def put_in(connection: AsyncConnection, workspace: str, delivery: str, digest: str) -> bool:
    """It goes with the digest from now on; False: somebody else is just sending it."""
    query = deliveries.move(State.DUE, State.CLAIMED, digest_id=digest)
    return (await connection.execute(query.where(_one(workspace, delivery)))).rowcount == 1


async def leave_out(
    connection: AsyncConnection, workspace: str, delivery: str, failure: Failure
) -> None:
    """What waits for nothing any more; why, is nobody's business."""
    query = deliveries.move(State.DUE, State.FAILED, failure=failure.value)
    await connection.execute(query.where(_one(workspace, delivery)))


async def empty(connection: AsyncConnection, workspace: str, digest: str) -> None:
    """What was put into a digest that did not go waits again."""
    query = deliveries.move(State.CLAIMED, State.DUE, digest_id=None)
    await connection.execute(query.where(_inside(workspace, digest)))


async def sent(
    connection: AsyncConnection, workspace: str, digest: str, now: datetime, reference: str
) -> list[Delivery]:
    """What went with it, sent like the digest itself."""
    query = deliveries.move(State.CLAIMED, State.SENT, sent_at=now, reference=reference)
    rows = await connection.execute(query.where(_inside(workspace, digest)).returning(table))
    return [deliveries.delivery_of(row) for row in rows]


async def failed(
    connection: AsyncConnection, workspace: str, digest: str, failure: Failure
) -> None:
    """What was to go with it failed like the digest itself."""
    query = deliveries.move(State.CLAIMED, State.FAILED, failure=failure.value)
    await connection.execute(query.where(_inside(workspace, digest)))


async def read(
    connection: AsyncConnection, workspace: str, member: str, delivery: str, now: datetime
) -> bool:
    """A letter that was found in the Home is read, as if it had been sent; False: it is gone."""
    this = and_(_of(workspace, member), table.c.id == delivery, table.c.nudge_id.is_(None))
    claimed = await connection.execute(deliveries.move(State.DUE, State.CLAIMED).where(this))
    if claimed.rowcount == 0:
        return False
    await connection.execute(deliveries.move(State.CLAIMED, State.SENT, sent_at=now).where(this))
    return True


async def hasten(
    connection: AsyncConnection, organisation: str, person: str, now: datetime
) -> None:
    """Whatever waits for a person is looked at again now: they want it differently."""
    theirs = (
        select(members.c.id)
        .where(members.c.organisation_id == organisation, members.c.person_id == person)
        .where(members.c.workspace_id == table.c.workspace_id)
    )
    query = (
        update(table)
        .where(table.c.state == State.DUE.value, table.c.due_at > now)
        .where(table.c.member_id.in_(theirs))
    )
    await connection.execute(query.values(due_at=now))


def _of(workspace: str, member: str) -> ColumnElement[bool]:
    return and_(table.c.workspace_id == workspace, table.c.member_id == member)


def _one(workspace: str, delivery: str) -> Any:
    return and_(table.c.workspace_id == workspace, table.c.id == delivery)


def _inside(workspace: str, digest: str) -> Any:
    return and_(table.c.workspace_id == workspace, table.c.digest_id == digest)
