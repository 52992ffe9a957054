"""Does what is told of people and channels, and of the bot being put in or out."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.arrival import (
    Attended,
    CameIn,
    ChannelGone,
    ChannelTold,
    ChatGone,
    ChatTold,
    MemberTold,
    TeamGone,
    TeamTold,
    Told,
    WentOut,
)
from nudges.engine.join import join
from nudges.engine.meet import meet
from nudges.store import channels, conversations, inside, known
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
        case ChatTold() | ChatGone() | TeamTold() | TeamGone():
            await _reach(connection, workspace.id, told)


async def _reach(
    connection: AsyncConnection, workspace: str, told: ChatTold | ChatGone | TeamTold | TeamGone
) -> None:
    """Where the bot may speak first, and where no longer."""
    match told:
        case ChatTold(member=member, conversation=conversation, address=address):
            await conversations.keep_chat(connection, workspace, member, conversation, address)
        case ChatGone(member=member):
            await conversations.drop_chat(connection, workspace, member)
        case TeamTold(team=team, name=name, address=address, directory=directory):
            await conversations.keep_team(
                connection, workspace, team, address, name=name, directory=directory
            )
        case TeamGone(team=team):
            await conversations.drop_team(connection, workspace, team)


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
