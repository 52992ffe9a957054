"""What the bot posts into a channel, once: waiting, being posted, posted, or given up."""

from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import Row, and_, delete, or_, select, update
from sqlalchemy.dialects.postgresql import insert  # compiles for SQLite too
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.store.tables import notices


class State(StrEnum):
    WAITING = "waiting"
    POSTING = "posting"
    POSTED = "posted"
    FAILED = "failed"


@dataclass(frozen=True, kw_only=True, slots=True)
class Notice:
    """``body`` is sealed. ``shown_until``: it is in everybody's Home as well."""

    id: str
    channel: str
    body: bytes = field(repr=False)
    due_at: datetime
    state: State = State.WAITING
    leased_until: datetime | None = None
    shown_until: datetime | None = None


async def add(connection: AsyncConnection, workspace: str, notice: Notice) -> None:
    """Keep a new one; one with the same id is the same."""
    new = insert(notices).values(
        workspace_id=workspace,
        id=notice.id,
        channel_id=notice.channel,
        body=notice.body,
        due_at=notice.due_at,
        shown_until=notice.shown_until,
    )
    await connection.execute(new.on_conflict_do_nothing())


async def due(connection: AsyncConnection, workspace: str, now: datetime) -> list[Notice]:
    """Those to be posted, and those of which nobody knows whether they were."""
    query = select(notices).where(notices.c.workspace_id == workspace, _free(now))
    return [_notice(row) for row in await connection.execute(query.order_by(notices.c.due_at))]


async def claim(
    connection: AsyncConnection, workspace: str, id_: str, now: datetime, until: datetime
) -> bool:
    """Ours until then; False: somebody else's."""
    query = _one(workspace, id_).where(_free(now))
    done = await connection.execute(query.values(state=State.POSTING.value, leased_until=until))
    return done.rowcount > 0


async def put_off(connection: AsyncConnection, workspace: str, id_: str, until: datetime) -> None:
    """It was not posted; not before then."""
    values = {"state": State.WAITING.value, "due_at": until, "leased_until": None}
    await connection.execute(_one(workspace, id_).values(**values))


async def settle(
    connection: AsyncConnection, workspace: str, id_: str, state: State, message: str | None = None
) -> None:
    """It is there, or will not be."""
    query = _one(workspace, id_).values(state=state.value, message=message, leased_until=None)
    await connection.execute(query)


async def shown(connection: AsyncConnection, workspace: str, now: datetime) -> list[Notice]:
    """What is in everybody's Home now, the latest first."""
    query = (
        select(notices)
        .where(notices.c.workspace_id == workspace, notices.c.shown_until > now)
        .order_by(notices.c.due_at.desc(), notices.c.id)
    )
    return [_notice(row) for row in await connection.execute(query)]


async def tidy(connection: AsyncConnection, workspace: str, now: datetime) -> int:
    """What was posted and is shown no more is gone; how many."""
    over = notices.c.state.in_((State.POSTED.value, State.FAILED.value))
    past = or_(notices.c.shown_until.is_(None), notices.c.shown_until <= now)
    query = delete(notices).where(notices.c.workspace_id == workspace, over, past)
    return (await connection.execute(query)).rowcount


def _free(now: datetime) -> Any:
    waiting = and_(notices.c.state == State.WAITING.value, notices.c.due_at <= now)
    left = and_(notices.c.state == State.POSTING.value, notices.c.leased_until < now)
    return or_(waiting, left)


def _one(workspace: str, id_: str) -> Any:
    return update(notices).where(notices.c.workspace_id == workspace, notices.c.id == id_)


def _notice(row: Row[Any]) -> Notice:
    return Notice(
        id=row.id,
        channel=row.channel_id,
        body=row.body,
        due_at=row.due_at,
        state=State(row.state),
        leased_until=row.leased_until,
        shown_until=row.shown_until,
    )
