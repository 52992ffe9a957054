"""Whether somebody can still go where an offer leads."""

from sqlalchemy import exists
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.nudge import Place
from nudges.programme import Channel
from nudges.store import channels
from nudges.store.tables import channel_members


async def reachable(
    connection: AsyncConnection, workspace: str, member: str, place: Place | None
) -> Channel | None:
    """The channel of a place, if offers may lead there and the member is in it."""
    if place is None:
        return None
    channel = place.channel
    inside = exists().where(
        channel_members.c.workspace_id == workspace,
        channel_members.c.channel_id == channel,
        channel_members.c.member_id == member,
    )
    found = await channels.one(connection, workspace, channel, inside)
    return found if found and found.offered else None
