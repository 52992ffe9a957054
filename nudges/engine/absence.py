"""The bot is back in workspaces from which it was taken out: what happened there was not seen."""

from datetime import UTC, datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.store import channels, gaps, installations, syncs
from nudges.store.gaps import Cause, Gap


async def come_back(connection: AsyncConnection, installation: str, now: datetime) -> None:
    """Mark the days in between, and look anew who is there and in which channels the bot is."""
    for workspace, since in (await installations.left(connection, installation)).items():
        await one_comes_back(connection, workspace, since, now)


async def one_comes_back(
    connection: AsyncConnection, workspace: str, since: datetime, now: datetime
) -> None:
    """The same for one workspace, from which it was taken out ``since``."""
    back = max(since, now)
    gap = Gap(
        starts=since.astimezone(UTC).date(),
        ends=back.astimezone(UTC).date(),
        cause=Cause.DOWN,
        noted_at=back,
    )
    await gaps.add(connection, workspace, gap)
    every = await channels.every(connection, workspace)
    await channels.attend(connection, workspace, dict.fromkeys(every, False))
    await syncs.save(connection, workspace, asked_at=now)
