"""Greets whoever may begin in a workspace with what is left to do."""

from uuid import uuid4

from adapters.slack.house import House
from nudges.ports import Platform, Sent
from nudges.store import persons
from nudges.workspace import Workspace


async def greet(house: House, platform: Platform, workspace: Workspace, member: str) -> None:
    """Send the first steps to somebody, with the introduction if they never had it."""
    now = house.clock.now()
    message = await house.bot.welcome(workspace.id, member, now)
    sent = await platform.send(member=member, message=message, delivery=uuid4().hex)
    if isinstance(sent, Sent):
        async with house.database.write() as connection:
            await persons.introduced(connection, workspace.id, member, now)
