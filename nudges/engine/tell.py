"""Does what is told of people and channels, and of the bot being put in or out."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.arrival import (
    Attended,
    CameIn,
    ChannelGone,
    ChannelTold,
    MemberTold,
    Removed,
    Told,
    WentOut,
)
from nudges.engine.join import join
from nudges.engine.meet import meet
from nudges.store import channels, inside, installations, known
from nudges.store.roster import ChannelEntry
from nudges.workspace import Workspace


async def tell(
    connection: AsyncConnection, workspace: Workspace, told: Told, *, secret: bytes, now: datetime
) -> None:
    """Follow what a platform says; acts and gaps are somebody else's."""
    match told:
        case MemberTold(entry=entry):
            await meet(connection, workspace, [entry], secret=secret, now=now)
        case ChannelTold(entry=entry):
            await join(connection, workspace, channels=[entry])
        case ChannelGone(channel=channel):
            await inside.gone(connection, workspace.id, channel)
        case CameIn(channel=channel, member=member):
            await _came_in(connection, workspace, channel, member)
        case WentOut(channel=channel, member=member):
            await inside.leave(connection, workspace.id, channel, member)
        case Attended(channel=channel, inside=there):
            await _know(connection, workspace, channel)
            await channels.change(connection, workspace.id, channel, attended=there)
        case Removed(at=at):
            await installations.revoked(connection, workspace.id, at)


async def _came_in(
    connection: AsyncConnection, workspace: Workspace, channel: str, member: str
) -> None:
    """Only those who belong here are in a channel as far as we are concerned."""
    if await known.members_among(connection, workspace.id, [member]):
        await _know(connection, workspace, channel)
        await join(connection, workspace, inside=[(channel, member)])


async def _know(connection: AsyncConnection, workspace: Workspace, channel: str) -> None:
    if not await known.channels_among(connection, workspace.id, [channel]):
        new = ChannelEntry(id=channel, included=False)
        await join(connection, workspace, channels=[new])
