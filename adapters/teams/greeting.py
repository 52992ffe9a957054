"""Greets whoever may begin in a company with what is left to do."""

import structlog

from adapters.teams.connector import Connector
from adapters.teams.platform import TeamsPlatform
from nudges.ports import Sent
from nudges.store import persons
from nudges.talk.house import House
from nudges.workspace import Workspace

log = structlog.get_logger()


async def greet(house: House, connector: Connector, workspace: Workspace, member: str) -> None:
    """Send the first steps to somebody, with the introduction if they never had it.

    It is tried once, as ``nudge-admin welcome`` shows the same.
    """
    now = house.clock.now()
    message = await house.bot.welcome(workspace.id, member, now)
    platform = TeamsPlatform(connector=connector, database=house.database, workspace=workspace.id)
    outcome = await platform.send(member=member, message=message, delivery="")
    if not isinstance(outcome, Sent):
        log.warning("nobody was welcomed", workspace=workspace.id, why=type(outcome).__name__)
        return
    async with house.database.write() as connection:
        await persons.introduced(connection, workspace.id, member, now)
