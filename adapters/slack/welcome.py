"""Greets whoever may begin: the installer, or a first admin, with what is left to do."""

from uuid import uuid4

from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.granted import Granted
from adapters.slack.outcomes import BROKEN
from adapters.slack.people import member_entry
from adapters.slack.slack import Slack
from nudges.engine.install import first_admins
from nudges.engine.join import join
from nudges.ports import Sent
from nudges.store import persons
from nudges.store.roster import MemberEntry
from nudges.talk.answer import Bot
from nudges.workspace import Workspace


async def welcome(slack: Slack, bot: Bot, got: Granted) -> bool:
    """Let whoever installed it begin, where nobody else may yet; whether that was so."""
    installer = got.installation.installer
    if not installer or not got.workspaces:
        return False
    user = await _user(slack.api.speaking(got.installation.token), installer)
    home = _home(got, str(user.get("team_id") or ""))
    entry = member_entry(user) if user.get("id") == installer else MemberEntry(id=installer)
    now = slack.house.clock.now()
    async with slack.house.database.write() as connection:
        await join(connection, home, members=[entry])
        chosen = await first_admins(connection, home.id, [installer], actor="installer", now=now)
    if not chosen:
        return False
    await greet(slack, bot, home, installer)
    return True


async def greet(slack: Slack, bot: Bot, workspace: Workspace, member: str) -> None:
    """Send the first steps to somebody, with the introduction if they never had it."""
    now = slack.house.clock.now()
    message = await bot.welcome(workspace.id, member, now)
    platform = slack.platform(workspace)
    sent = await platform.send(member=member, message=message, delivery=uuid4().hex)
    if isinstance(sent, Sent):
        async with slack.house.database.write() as connection:
            await persons.introduced(connection, workspace.id, member, now)


def _home(got: Granted, team: str) -> Workspace:
    """The installer's own workspace, if it is among those that have the bot now."""
    return next((w for w in got.workspaces if w.id == team), got.workspaces[0])


async def _user(client: AsyncWebClient, member: str) -> dict[str, object]:
    try:
        found = (await client.users_info(user=member)).get("user")
    except BROKEN:
        return {}
    return found if isinstance(found, dict) else {}
