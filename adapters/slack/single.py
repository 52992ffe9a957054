"""One workspace with a token from the environment: Slack says at the start whose token it is."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import datetime
from typing import Any

import structlog
from slack_sdk.web.async_slack_response import AsyncSlackResponse

from adapters.slack.api import Api
from adapters.slack.installation import Installation
from adapters.slack.installations import Installations
from adapters.slack.outcomes import BROKEN, TOKEN_REFUSED, code_of
from adapters.slack.scopes import lacking
from adapters.slack.teams import team, teams_of
from nudges.errors import Refusal

log = structlog.get_logger()


async def enrol(api: Api, installations: Installations, token: str, now: datetime) -> None:
    """Keep the token as that of its workspace.

    Where Slack does not answer, one that was kept before will do. Refusals: slack-token-refused,
    slack-token-unclear, slack-lacks-scopes, slack-away.
    """
    try:
        told = await api.speaking(token).auth_test()
    except BROKEN as error:
        await _do_without(installations, token, code_of(error))
        return
    installation = _installation(told, token, now)
    if missing := lacking(installation.scopes):
        raise Refusal("slack-lacks-scopes", scopes=", ".join(missing))
    known = await installations.with_token(token)
    since = known.installed_at if known is not None else now
    if installation.enterprise:
        served = await teams_of(api.speaking(token), installation.id, now)
    else:
        name = str(_data(told).get("team") or installation.id)
        served = [team(installation.id, installation.id, name, now)]
    await installations.keep(replace(installation, installed_at=since), served)


async def _do_without(installations: Installations, token: str, code: str) -> None:
    if code in TOKEN_REFUSED:
        raise Refusal("slack-token-refused", why=code)
    if await installations.with_token(token) is None:
        raise Refusal("slack-away")
    log.warning("slack does not answer", code=code)


def _installation(told: AsyncSlackResponse, token: str, now: datetime) -> Installation:
    said = _data(told)
    enterprise = said.get("is_enterprise_install") is True
    id_ = said.get("enterprise_id") if enterprise else said.get("team_id")
    if not isinstance(id_, str) or not id_:
        raise Refusal("slack-token-unclear")
    return Installation(
        id=id_,
        token=token,
        enterprise=enterprise,
        bot_user=str(said.get("user_id") or ""),
        url=str(said.get("url") or ""),
        scopes=_scopes(told),
        installed_at=now,
    )


def _scopes(told: AsyncSlackResponse) -> frozenset[str]:
    header = next((v for k, v in told.headers.items() if k.lower() == "x-oauth-scopes"), "")
    return frozenset(scope.strip() for scope in header.split(",") if scope.strip())


def _data(told: AsyncSlackResponse) -> Mapping[str, Any]:
    return told.data if isinstance(told.data, dict) else {}
