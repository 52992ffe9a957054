"""The working hours in which promises are counted in one workspace."""

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.rules.office_hours import Office
from nudges.store import members, programmes
from nudges.workspace import Workspace


async def office_of(connection: AsyncConnection, workspace: Workspace) -> Office:
    """Those of the zone where most people are, outside quiet hours."""
    programme = await programmes.limits(connection, workspace.organisation)
    return Office(
        zone=await members.main_zone(connection, workspace.id),
        opens=programme.quiet_to,
        closes=programme.quiet_from,
    )
