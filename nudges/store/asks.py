"""Which champions were asked about which posts, and what came of it: for their load and thanks."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, and_, case, delete, func, select, update
from sqlalchemy.dialects.postgresql import insert  # compiles for SQLite too
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.rules.promises import Asked, State, Watch
from nudges.store.tables import asks, members, threads, watches

WAITING = (Asked.ASKED.value, Asked.ON_IT.value)
_KEY = ("workspace_id", "channel_id", "thread_id", "member_id")


@dataclass(frozen=True, kw_only=True, slots=True)
class Lately:
    """How many posts somebody was asked about, and when the last time."""

    asked: int
    at: datetime | None


@dataclass(frozen=True, kw_only=True, slots=True)
class Done:
    """What a champion's help did: posts they ``answered`` first, how many of those ``went_on``

    with more people, and the reactions they got.
    """

    answered: int
    went_on: int
    reactions: int


async def of_post(connection: AsyncConnection, workspace: str, watch: Watch) -> dict[str, Asked]:
    """By member, how it stands with those who were asked about a post."""
    query = select(asks.c.member_id, asks.c.state).where(_about(workspace, watch))
    return {row.member_id: Asked(row.state) for row in await connection.execute(query)}


async def ask(
    connection: AsyncConnection, workspace: str, watch: Watch, member: str, now: datetime
) -> None:
    """It is this member's turn; the turn of anybody else is over."""
    await turn_over(connection, workspace, watch, now)
    row = _row(workspace, watch, member) | {"asked_at": now, "at": now}
    await connection.execute(insert(asks).values(row).on_conflict_do_nothing())


async def turn_over(
    connection: AsyncConnection, workspace: str, watch: Watch, now: datetime
) -> None:
    """Whoever was asked about a post need not do anything any more."""
    waiting = and_(_about(workspace, watch), asks.c.state.in_(WAITING))
    over = update(asks).where(waiting).values(state=Asked.OVER.value, at=now)
    await connection.execute(over)


async def say(
    connection: AsyncConnection,
    workspace: str,
    watch: Watch,
    member: str,
    said: Asked,
    now: datetime,
) -> bool:
    """What a member who was asked says to it; False: it is not their turn any more."""
    theirs = and_(_about(workspace, watch), asks.c.member_id == member, asks.c.state.in_(WAITING))
    query = update(asks).where(theirs).values(state=said.value, at=now)
    return (await connection.execute(query)).rowcount > 0


async def helped(
    connection: AsyncConnection,
    workspace: str,
    watch: Watch,
    who: Collection[str],
    now: datetime,
) -> None:
    """These members answered a post, asked or not."""
    told = {"state": Asked.HELPED.value, "at": now}
    for member in sorted(who):
        new = insert(asks).values(_row(workspace, watch, member) | told)
        keep = new.on_conflict_do_update(index_elements=_KEY, set_=told)
        await connection.execute(keep)


async def lately(
    connection: AsyncConnection, organisation: str, since: datetime
) -> dict[str, Lately]:
    """By person, in all their workspaces, of how many posts they were told ``since`` then."""
    count = func.sum(case((asks.c.asked_at > since, 1), else_=0))
    query = (
        select(members.c.person_id, count.label("asked"), func.max(asks.c.asked_at).label("last"))
        .select_from(asks.join(members, _whose()))
        .where(members.c.organisation_id == organisation, asks.c.asked_at.is_not(None))
        .group_by(members.c.person_id)
    )
    rows = await connection.execute(query)
    return {row.person_id: Lately(asked=int(row.asked), at=row.last) for row in rows}


async def waiting(
    connection: AsyncConnection, workspace: str, member: str, channel: str | None = None
) -> list[tuple[str, str]]:
    """(channel, thread) of the posts whose turn is a member's just now."""
    query = select(asks.c.channel_id, asks.c.thread_id).where(
        asks.c.workspace_id == workspace, asks.c.member_id == member, asks.c.state.in_(WAITING)
    )
    if channel is not None:
        query = query.where(asks.c.channel_id == channel)
    rows = await connection.execute(query.order_by(asks.c.channel_id, asks.c.thread_id))
    return [(row.channel_id, row.thread_id) for row in rows]


async def done(
    connection: AsyncConnection, organisation: str, person: str, since: datetime
) -> Done:
    """What a person's help did since a moment, in all their workspaces."""
    t = threads.c
    its = and_(
        t.workspace_id == asks.c.workspace_id,
        t.channel_id == asks.c.channel_id,
        t.id == asks.c.thread_id,
    )
    went_on = func.sum(case((t.participants > 1, 1), else_=0))
    query = (
        select(func.count(), went_on, func.sum(func.coalesce(t.reactions, 0)))
        .select_from(asks.join(members, _whose()).outerjoin(threads, its))
        .where(members.c.organisation_id == organisation, members.c.person_id == person)
        .where(asks.c.state == Asked.HELPED.value, asks.c.at > since)
    )
    answered, more, reactions = (await connection.execute(query)).one()
    return Done(answered=answered, went_on=int(more or 0), reactions=int(reactions or 0))


async def forget(connection: AsyncConnection, workspace: str, before: datetime) -> int:
    """Forget posts that ended, and who was asked about them, before a moment; how many posts."""
    w = watches.c
    ended = and_(w.workspace_id == workspace, w.state != State.OPEN.value, w.due_at < before)
    old = and_(asks.c.workspace_id == workspace, asks.c.at < before)
    await connection.execute(delete(asks).where(old))
    return (await connection.execute(delete(watches).where(ended))).rowcount


def _row(workspace: str, watch: Watch, member: str) -> dict[str, object]:
    return dict(zip(_KEY, (workspace, watch.channel, watch.thread, member), strict=True))


def _about(workspace: str, watch: Watch) -> ColumnElement[bool]:
    a = asks.c
    return and_(
        a.workspace_id == workspace, a.channel_id == watch.channel, a.thread_id == watch.thread
    )


def _whose() -> ColumnElement[bool]:
    return and_(members.c.workspace_id == asks.c.workspace_id, members.c.id == asks.c.member_id)
