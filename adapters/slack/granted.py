"""What Slack gives for the code of an installation: a token, and the workspaces it is good for."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.api import Api
from adapters.slack.config import SlackConfig
from adapters.slack.installation import Installation
from adapters.slack.outcomes import BROKEN
from adapters.slack.teams import team, teams_of
from nudges.errors import Refusal
from nudges.workspace import Workspace


@dataclass(frozen=True, kw_only=True, slots=True)
class Granted:
    installation: Installation
    workspaces: tuple[Workspace, ...]


async def granted(api: Api, config: SlackConfig, code: str, now: datetime) -> Granted:
    """Exchange a code. Raises what calls raise; Refusals: install-code, install-rotation."""
    asked = {"client_id": config.client_id, "client_secret": config.client_secret, "code": code}
    answer = await api.speaking(None).api_call("oauth.v2.access", data=asked)
    said = answer.data if isinstance(answer.data, dict) else {}
    installation = _installation(said, now)
    client = api.speaking(installation.token)
    installation = replace(installation, url=await _url(client))
    if installation.enterprise:
        return Granted(
            installation=installation,
            workspaces=tuple(await teams_of(client, installation.id, now)),
        )
    name = str(_part(said, "team").get("name") or installation.id)
    return Granted(
        installation=installation,
        workspaces=(team(installation.id, installation.id, name, now),),
    )


def _installation(said: Mapping[str, Any], now: datetime) -> Installation:
    if said.get("expires_in") or said.get("refresh_token"):
        raise Refusal("install-rotation")
    enterprise = said.get("is_enterprise_install") is True
    id_ = _part(said, "enterprise" if enterprise else "team").get("id")
    token = said.get("access_token")
    if not (isinstance(id_, str) and id_ and isinstance(token, str) and token):
        raise Refusal("install-code", why="no_bot_token")
    return Installation(
        id=id_,
        token=token,
        enterprise=enterprise,
        app=str(said.get("app_id") or ""),
        bot_user=str(said.get("bot_user_id") or ""),
        scopes=frozenset(filter(None, str(said.get("scope") or "").split(","))),
        installer=str(_part(said, "authed_user").get("id") or ""),
        installed_at=now,
    )


async def _url(client: AsyncWebClient) -> str:
    try:
        return str((await client.auth_test()).get("url") or "")
    except BROKEN:
        return ""


def _part(said: Mapping[str, Any], name: str) -> Mapping[str, Any]:
    part = said.get(name)
    return part if isinstance(part, Mapping) else {}
