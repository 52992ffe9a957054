"""Lets whoever installed the bot begin, and greets them."""

from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.granted import Granted
from adapters.slack.greeting import greet
from adapters.slack.outcomes import BROKEN
from adapters.slack.people import member_entry
from adapters.slack.slack import Slack
from nudges.engine.install import first_admins
from nudges.engine.meet import meet
from nudges.store import workspaces
from nudges.store.roster import MemberEntry
from nudges.workspace import Workspace


async def welcome(slack: Slack, got: Granted) -> bool:
    """Whether the installer may begin; where somebody else may already, nothing is done."""
    installer = got.installation.installer
    if not installer or not got.workspaces:
        return False
    user = await _user(slack.api.speaking(got.installation.token), installer)
    home = _home(got, user.get("team_id"))
    entry = member_entry(user) if user.get("id") == installer else MemberEntry(id=installer)
    house, now = slack.house, slack.house.clock.now()
    async with house.database.write() as connection:
        # It may have been there before, in another organisation than it would be founded in now.
        here = await workspaces.find(connection, home.id)
        await meet(connection, here, [entry], secret=house.secret, now=now)
        chosen = await first_admins(connection, home.id, [installer], actor="installer", now=now)
    if chosen:
        await greet(house, slack.api, slack.posting, home, installer)
    return bool(chosen)


def _home(got: Granted, team: object) -> Workspace:
    """The installer's own workspace, if it is among those that have the bot now."""
    return next((w for w in got.workspaces if w.id == team), got.workspaces[0])


async def _user(client: AsyncWebClient, member: str) -> dict[str, Any]:
    try:
        found = (await client.users_info(user=member, include_locale=True)).get("user")
    except BROKEN:
        return {}
    return found if isinstance(found, dict) else {}
