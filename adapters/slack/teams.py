"""Slack's teams as workspaces of ours."""

from datetime import datetime

from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.installations import SLACK
from adapters.slack.outcomes import BROKEN
from nudges.workspace import Workspace

PAGE = 100
MOST_PAGES = 100


def team(id_: str, organisation: str, name: str, now: datetime) -> Workspace:
    """A workspace as it is founded ``now``."""
    return Workspace(id=id_, organisation=organisation, platform=SLACK, name=name, created_at=now)


async def teams_of(client: AsyncWebClient, enterprise: str, now: datetime) -> list[Workspace]:
    """Those of an enterprise that have the app, as far as Slack tells.

    One that is not told here is let in when it is first heard of.
    """
    found: list[Workspace] = []
    cursor = ""
    try:
        for _ in range(MOST_PAGES):
            answer = await client.auth_teams_list(limit=PAGE, cursor=cursor or None)
            told = [one for one in answer.get("teams") or () if one.get("id")]
            found += [
                team(str(one["id"]), enterprise, str(one.get("name") or one["id"]), now)
                for one in told
            ]
            cursor = (answer.get("response_metadata") or {}).get("next_cursor") or ""
            if not cursor:
                break
    except BROKEN:
        pass
    return found
