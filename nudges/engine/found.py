"""A new workspace: with an organisation, a programme that is not live, and a first schedule."""

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.programme import Programme, Schedule
from nudges.store import programmes, workspaces
from nudges.workspace import Workspace

FIRST_SCHEDULE = "weekly"
FIRST_CRON = "0 10 * * tue"


async def found(connection: AsyncConnection, workspace: Workspace, *, schedule: str) -> None:
    """Add it; an organisation that is there keeps its programme. ``schedule`` names the first."""
    organisation = workspace.organisation
    new = not await workspaces.organised(connection, organisation)
    await workspaces.create(connection, workspace)
    if new:
        first = Schedule(id=FIRST_SCHEDULE, name=schedule, cron=FIRST_CRON)
        await programmes.save(connection, Programme(organisation=organisation))
        await programmes.save_schedule(connection, organisation, first)
