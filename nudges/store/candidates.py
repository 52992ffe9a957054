"""What a decision about many members needs, each in one set-based read, up to a moment.

Of a thread's replies and reactions only the sums are kept: seen from the past, later ones are in.
"""

from collections import defaultdict
from collections.abc import Collection, Mapping
from datetime import date, datetime, timedelta
from typing import Any

from sqlalchemy import ColumnElement, Row, Select, and_, func, select, true
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.activity import Rung
from nudges.nudge import Place
from nudges.people import Role
from nudges.programme import NEVER_OFFERED, Channel
from nudges.rules.offers import FRESH, Room, Thread
from nudges.store import nets
from nudges.store.tables import activity_days, channel_members, members, roles
from nudges.store.tables import channels as channels_table
from nudges.store.tables import threads as threads_table

Within = Collection[str] | None
"""The channels that matter; None: all of them."""
ANSWERING = timedelta(days=28)
NEWEST = 100
_NEVER = sorted(NEVER_OFFERED)
_KINDS = {
    Rung.REACT: activity_days.c.reacts,
    Rung.VOTE: activity_days.c.votes,
    Rung.REPLY: activity_days.c.replies,
    Rung.POST: activity_days.c.posts,
    Rung.HOST: activity_days.c.hosts,
}


async def threads(
    connection: AsyncConnection, workspace: str, now: datetime, *, within: Within = None
) -> list[Thread]:
    """The threads of the last days, the NEWEST of each channel."""
    t = threads_table.c
    newest = func.row_number().over(
        partition_by=t.channel_id, order_by=(t.started_at.desc(), t.id.desc())
    )
    fresh = _fresh(workspace, now).where(_in(t.channel_id, within))
    ranked = fresh.add_columns(newest.label("newest")).subquery()
    query = select(ranked).where(ranked.c.newest <= NEWEST)
    return [_thread(row) for row in await connection.execute(query)]


async def thread(
    connection: AsyncConnection, workspace: str, now: datetime, place: Place | None
) -> Thread | None:
    """The thread that a place leads to, if it is of the last days and can still be offered."""
    if place is None or place.thread is None:
        return None
    t = threads_table.c
    query = _fresh(workspace, now).where(t.channel_id == place.channel, t.id == place.thread)
    row = (await connection.execute(query)).one_or_none()
    return None if row is None else _thread(row)


async def rooms(
    connection: AsyncConnection,
    workspace: str,
    channels: Mapping[str, Channel],
    now: datetime,
    *,
    within: Within = None,
) -> list[Room]:
    """Every channel with its size and how its questions fared."""
    c, m = channel_members.c, members.c
    theirs = and_(m.workspace_id == c.workspace_id, m.id == c.member_id)
    count = (
        select(c.channel_id, func.count())
        .select_from(channel_members.join(members, theirs))
        .where(c.workspace_id == workspace, m.deleted.is_(False), m.bot.is_(False))
        .where(_in(c.channel_id, within))
        .group_by(c.channel_id)
    )
    sizes = {row[0]: int(row[1]) for row in await connection.execute(count)}
    t = threads_table.c
    asked = (
        select(t.channel_id, func.count(), func.count(t.last_reply_at))
        .where(t.workspace_id == workspace, t.question.is_(True), _in(t.channel_id, within))
        .where(t.started_at <= now, t.started_at > now - ANSWERING)
        .group_by(t.channel_id)
    )
    fared = {row[0]: (int(row[1]), int(row[2])) for row in await connection.execute(asked)}
    leaders = await _executives(connection, workspace)
    promised = await nets.holding(connection, workspace)
    return [
        Room(
            channel=channel,
            size=sizes.get(channel.id, 0),
            questions=fared.get(channel.id, (0, 0))[0],
            answered=fared.get(channel.id, (0, 0))[1],
            executives=leaders.get(channel.id, 0),
            promised=channel.id in promised,
        )
        for channel in channels.values()
        if within is None or channel.id in within
    ]


async def _executives(connection: AsyncConnection, workspace: str) -> dict[str, int]:
    """Channel id -> how many executives are in it."""
    c, m = channel_members.c, members.c
    theirs = and_(m.workspace_id == c.workspace_id, m.id == c.member_id)
    held = and_(
        roles.c.organisation_id == m.organisation_id,
        roles.c.person_id == m.person_id,
        roles.c.role == Role.EXECUTIVE.value,
    )
    query = (
        select(c.channel_id, func.count())
        .select_from(channel_members.join(members, theirs).join(roles, held))
        .where(c.workspace_id == workspace, m.deleted.is_(False))
        .group_by(c.channel_id)
    )
    return {row[0]: int(row[1]) for row in await connection.execute(query)}


async def memberships(
    connection: AsyncConnection, workspace: str, *, member: str | None = None
) -> dict[str, list[str]]:
    """Member id -> the channels they are in; with ``member`` only theirs."""
    found: dict[str, list[str]] = defaultdict(list)
    c = channel_members.c
    query = select(c.member_id, c.channel_id).where(c.workspace_id == workspace)
    if member is not None:
        query = query.where(c.member_id == member)
    for row in await connection.execute(query):
        found[row.member_id].append(row.channel_id)
    return found


async def lately(
    connection: AsyncConnection,
    workspace: str,
    after: date,
    before: date,
    *,
    member: str | None = None,
) -> tuple[dict[str, set[Rung]], dict[str, dict[str, int]], dict[str, dict[str, int]]]:
    """What was done on days from ``after`` to ``before``, both included; by ``member`` alone.

    Member id -> rungs used; member id -> channel id -> acts, and of these -> replies.
    """
    c = activity_days.c
    sums = [func.sum(column) for column in _KINDS.values()]
    query = (
        select(c.member_id, c.channel_id, *sums)
        .where(c.workspace_id == workspace, c.day >= after, c.day <= before)
        .group_by(c.member_id, c.channel_id)
    )
    if member is not None:
        query = query.where(c.member_id == member)
    used: dict[str, set[Rung]] = defaultdict(set)
    acts: dict[str, dict[str, int]] = defaultdict(dict)
    replied: dict[str, dict[str, int]] = defaultdict(dict)
    for member, channel, *counts in await connection.execute(query):
        used[member].update(rung for rung, n in zip(_KINDS, counts, strict=True) if n > 0)
        by_rung = dict(zip(_KINDS, map(int, counts), strict=True))
        acts[member][channel] = sum(by_rung.values())
        replied[member][channel] = by_rung[Rung.REPLY]
    return used, acts, replied


def _in(column: ColumnElement[str], within: Within) -> ColumnElement[bool]:
    return true() if within is None else column.in_(within)


def _fresh(workspace: str, now: datetime) -> Select[Any]:
    """Threads of the last days whose author is here, in channels that are offered.

    Where anybody mourns nobody is sent.
    """
    t, c, m = threads_table.c, channels_table.c, members.c
    author = and_(m.workspace_id == t.workspace_id, m.id == t.member_id)
    where = and_(c.workspace_id == t.workspace_id, c.id == t.channel_id)
    return (
        select(threads_table, (m.first_post_at == t.started_at).label("first"))
        .select_from(threads_table.join(members, author).join(channels_table, where))
        .where(t.workspace_id == workspace, t.started_at <= now, t.started_at > now - FRESH)
        .where(m.deleted.is_(False), m.bot.is_(False))
        .where(c.included.is_(True), c.archived.is_(False), c.private.is_(False))
        .where(c.kind.not_in(_NEVER), t.griefs == 0)
    )


def _thread(row: Row[Any]) -> Thread:
    return Thread(
        channel=row.channel_id,
        id=row.id,
        author=row.member_id,
        started_at=row.started_at,
        question=row.question,
        replies=row.replies,
        reactions=row.reactions,
        votes=row.votes,
        first=bool(row.first),
        participants=row.participants,
    )
