"""Channels that somebody could leave: nobody does anything there any more, or they are noise."""

from collections.abc import Set
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import Select, Subquery, and_, case, exists, func, not_, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.programme import ChannelKind
from nudges.store.tables import activity_days, channel_members
from nudges.store.tables import channels as channels_table
from nudges.workspace import Workspace

IDLE_AFTER = timedelta(days=60)
"""After as many days without anything a channel is idle."""
NOISY = 100
"""As many posts and replies in that time are much for somebody who never does anything there."""
ENOUGH = 3
"""As many idle channels are worth an offer."""
MOST = 10
"""As many are shown."""


async def with_idle(connection: AsyncConnection, workspace: Workspace, now: datetime) -> Set[str]:
    """The ids of the members for whom ENOUGH channels are idle."""
    found = _idle(workspace.id, now).subquery()
    query = select(found.c.member_id).group_by(found.c.member_id).having(func.count() >= ENOUGH)
    return frozenset((await connection.execute(query)).scalars())


async def of_member(
    connection: AsyncConnection, workspace: Workspace, member: str, now: datetime
) -> list[tuple[str, str]]:
    """(id, name) of the channels that are idle for one member, the MOST first of them by name."""
    query = _idle(workspace.id, now).where(channel_members.c.member_id == member)
    rows = await connection.execute(query.order_by(channels_table.c.name).limit(MOST))
    return [(row.channel_id, row.name or row.channel_id) for row in rows]


def _idle(workspace: str, now: datetime) -> Select[Any]:
    """Of each member and channel: nothing there lately, or much of it and never theirs.

    A channel in which nothing was ever seen is not called idle: perhaps nobody looked.
    """
    inside, known, seen = channel_members.c, channels_table.c, _seen(workspace, now)
    done = activity_days.c
    here = and_(known.workspace_id == inside.workspace_id, known.id == inside.channel_id)
    theirs = exists().where(
        done.workspace_id == inside.workspace_id,
        done.member_id == inside.member_id,
        done.channel_id == inside.channel_id,
    )
    return (
        select(inside.member_id, inside.channel_id, known.name)
        .select_from(
            channel_members.join(channels_table, here).join(
                seen, seen.c.channel_id == inside.channel_id
            )
        )
        .where(inside.workspace_id == workspace, known.archived.is_(False))
        .where(known.kind != ChannelKind.ANNOUNCEMENTS.value)
        .where(or_(seen.c.last <= _since(now), and_(seen.c.lately >= NOISY, not_(theirs))))
    )


def _seen(workspace: str, now: datetime) -> Subquery:
    """Channel -> the last day on which anything was done there, and how much was said lately."""
    done = activity_days.c
    said = case((done.day > _since(now), done.posts + done.replies), else_=0)
    return (
        select(done.channel_id, func.max(done.day).label("last"), func.sum(said).label("lately"))
        .where(done.workspace_id == workspace)
        .group_by(done.channel_id)
        .subquery()
    )


def _since(now: datetime) -> date:
    return now.astimezone(UTC).date() - IDLE_AFTER
