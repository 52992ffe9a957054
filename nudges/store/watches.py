"""The posts that wait for the answer they were promised: each move is a compare-and-swap."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, exists, or_, select, update
from sqlalchemy.dialects.postgresql import insert  # compiles for SQLite too
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.programme import NEVER_OFFERED
from nudges.rules.promises import State, Watch
from nudges.store.tables import channels, members, nets, threads, watches

SINCE = timedelta(days=3)
"""A post of which we hear later than that is watched no more."""
_NEVER = sorted(kind.value for kind in NEVER_OFFERED)


@dataclass(frozen=True, kw_only=True, slots=True)
class Post:
    """The first message of a thread: whose, from when, and whether another has answered it."""

    channel: str
    thread: str
    author: str
    at: datetime
    answered: bool


async def unwatched(
    connection: AsyncConnection, workspace: str, within: Collection[str], now: datetime
) -> list[Post]:
    """The new posts in these channels that nobody has answered and that are not watched yet."""
    t, w = threads.c, watches.c
    known = exists().where(
        w.workspace_id == t.workspace_id, w.channel_id == t.channel_id, w.thread_id == t.id
    )
    here = and_(nets.c.workspace_id == t.workspace_id, nets.c.channel_id == t.channel_id)
    query = (
        _posts(workspace)
        .join(nets, here)
        .where(t.channel_id.in_(list(within)), t.participants == 0, ~known)
        .where(t.started_at >= nets.c.since, t.started_at <= now, t.started_at > now - SINCE)
        .order_by(t.started_at, t.channel_id, t.id)
    )
    return [_post(row) for row in await connection.execute(query)]


async def begin(connection: AsyncConnection, workspace: str, watch: Watch) -> bool:
    """Watch a post from now on; False: somebody else was faster."""
    new = insert(watches).values(
        workspace_id=workspace,
        channel_id=watch.channel,
        thread_id=watch.thread,
        state=watch.state.value,
        due_at=watch.due_at,
        next_at=watch.next_at,
    )
    done = new.on_conflict_do_nothing().returning(watches.c.thread_id)
    return (await connection.execute(done)).first() is not None


async def pending(connection: AsyncConnection, workspace: str, now: datetime) -> list[Watch]:
    """Those that are open and of which something is to be done, or whose post is answered."""
    t, w = threads.c, watches.c
    its = and_(w.workspace_id == t.workspace_id, w.channel_id == t.channel_id, w.thread_id == t.id)
    query = (
        select(watches)
        .select_from(watches.outerjoin(threads, its))
        .where(w.workspace_id == workspace, w.state == State.OPEN.value)
        .where(or_(w.next_at <= now, t.participants > 0, t.member_id.is_(None)))
        .order_by(w.next_at, w.channel_id, w.thread_id)
    )
    return [_watch(row) for row in await connection.execute(query)]


async def one(
    connection: AsyncConnection, workspace: str, channel: str, thread: str
) -> Watch | None:
    """The watch over this post, or None."""
    query = select(watches).where(_this(workspace, channel, thread))
    row = (await connection.execute(query)).one_or_none()
    return None if row is None else _watch(row)


async def post(
    connection: AsyncConnection, workspace: str, channel: str, thread: str
) -> Post | None:
    """The post, as long as it is there and may be pointed at."""
    t = threads.c
    query = _posts(workspace).where(t.channel_id == channel, t.id == thread)
    row = (await connection.execute(query)).one_or_none()
    return None if row is None else _post(row)


async def move(
    connection: AsyncConnection, workspace: str, watch: Watch, **values: str | int | bool | datetime
) -> bool:
    """Change a watch that is as it was read; False: somebody else was faster."""
    same = and_(_this(workspace, watch.channel, watch.thread), watches.c.moves == watch.moves)
    query = update(watches).where(same, watches.c.state == State.OPEN.value)
    return (await connection.execute(query.values(moves=watch.moves + 1, **values))).rowcount > 0


def _posts(workspace: str) -> Select[Any]:
    t, c, m = threads.c, channels.c, members.c
    author = and_(m.workspace_id == t.workspace_id, m.id == t.member_id)
    where = and_(c.workspace_id == t.workspace_id, c.id == t.channel_id)
    return (
        select(t.channel_id, t.id, t.member_id, t.started_at, t.participants)
        .select_from(threads.join(members, author).join(channels, where))
        .where(t.workspace_id == workspace, m.deleted.is_(False), m.bot.is_(False))
        .where(c.included.is_(True), c.archived.is_(False), c.private.is_(False))
        .where(c.kind.not_in(_NEVER), t.griefs == 0, t.started_at.is_not(None))
    )


def _this(workspace: str, channel: str, thread: str) -> ColumnElement[bool]:
    w = watches.c
    return and_(w.workspace_id == workspace, w.channel_id == channel, w.thread_id == thread)


def _post(row: Row[Any]) -> Post:
    return Post(
        channel=row.channel_id,
        thread=row.id,
        author=row.member_id,
        at=row.started_at,
        answered=row.participants > 0,
    )


def _watch(row: Row[Any]) -> Watch:
    return Watch(
        channel=row.channel_id,
        thread=row.thread_id,
        due_at=row.due_at,
        next_at=row.next_at,
        state=State(row.state),
        turns=row.turns,
        raised=row.raised,
        moves=row.moves,
    )
