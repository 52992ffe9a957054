"""Who leaves channels, and channels that are gone."""

from sqlalchemy import delete, update
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.store.tables import channel_members, channels


async def leave(connection: AsyncConnection, workspace: str, channel: str, member: str) -> None:
    """A member is not in a channel any more."""
    await connection.execute(
        delete(channel_members).where(
            channel_members.c.workspace_id == workspace,
            channel_members.c.channel_id == channel,
            channel_members.c.member_id == member,
        )
    )


async def gone(connection: AsyncConnection, workspace: str, channel: str) -> None:
    """A channel was deleted: nobody is in it and nothing is offered there; its figures stay."""
    here = channel_members.c.workspace_id == workspace
    await connection.execute(
        delete(channel_members).where(here, channel_members.c.channel_id == channel)
    )
    this = (channels.c.workspace_id == workspace) & (channels.c.id == channel)
    await connection.execute(update(channels).where(this).values(archived=True, attended=False))
