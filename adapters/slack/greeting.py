"""Greets whoever may begin in a workspace with what is left to do."""

import structlog

from adapters.slack.api import Api
from adapters.slack.outcomes import BROKEN, code_of
from adapters.slack.posting import Posting
from nudges.store import persons
from nudges.talk.house import House
from nudges.workspace import Workspace

log = structlog.get_logger()


async def greet(
    house: House, api: Api, posting: Posting, workspace: Workspace, member: str
) -> None:
    """Send the first steps to somebody, with the introduction if they never had it.

    They have just asked for it, so it waits for no better hour; and it is tried once, as
    ``/nudge-admin welcome`` shows the same.
    """
    now = house.clock.now()
    message = await house.bot.welcome(workspace.id, member, now)
    try:
        here = await api.installation(workspace.id)
        client = api.speaking(here.token)
        await posting.post(client, message, channel=member, team=workspace.id, url=here.url)
    except BROKEN as error:
        log.warning("nobody was welcomed", workspace=workspace.id, code=code_of(error))
        return
    async with house.database.write() as connection:
        await persons.introduced(connection, workspace.id, member, now)
