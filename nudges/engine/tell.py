"""Does what is told of people and channels."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.arrival import ChannelTold, MemberTold, Told
from nudges.engine.join import join
from nudges.workspace import Workspace


async def tell(
    connection: AsyncConnection,
    workspace: Workspace,
    told: Told,
    *,
    secret: bytes,  # noqa: ARG001
    now: datetime,  # noqa: ARG001
) -> None:
    """Bring members and channels up to date."""
    if isinstance(told, MemberTold):
        await join(connection, workspace, members=[told.entry])
    elif isinstance(told, ChannelTold):
        await join(connection, workspace, channels=[told.entry])
