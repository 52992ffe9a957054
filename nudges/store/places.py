"""Whether an offer's place is still there for somebody."""

from sqlalchemy import and_, exists
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.nudge import Place
from nudges.programme import Channel
from nudges.store import channels
from nudges.store.tables import channel_members, threads


async def reachable(
    connection: AsyncConnection, workspace: str, member: str, place: Place
) -> Channel | None:
    """The channel of a place, if offers may lead there, the member is in it and its thread stands.

    A thread stands while its first message does.
    """
    inside = exists().where(
        channel_members.c.workspace_id == workspace,
        channel_members.c.channel_id == place.channel,
        channel_members.c.member_id == member,
    )
    there = exists().where(
        threads.c.workspace_id == workspace,
        threads.c.channel_id == place.channel,
        threads.c.id == place.thread,
        threads.c.member_id.is_not(None),
    )
    standing = inside if place.thread is None else and_(inside, there)
    channel = await channels.one(connection, workspace, place.channel, standing)
    return channel if channel and channel.offered else None
