"""Installing the bot from a browser: to Slack with a state, and back with a code."""

from collections.abc import Awaitable, Callable
from urllib.parse import urlencode, urljoin

import structlog
from aiohttp import web

from adapters.slack import pages
from adapters.slack.api import Api
from adapters.slack.config import SlackConfig
from adapters.slack.granted import Granted, granted
from adapters.slack.installations import Installations
from adapters.slack.manifest import INSTALL_PATH
from adapters.slack.outcomes import BROKEN, code_of
from adapters.slack.scopes import lacking, scopes
from adapters.slack.states import LASTS, Begun, States
from nudges.errors import Refusal
from nudges.ports import Clock

log = structlog.get_logger()

COOKIE = "chimein_install"
COOKIE_PATH = "/slack"
AGAIN = (INSTALL_PATH, "install-again")

Welcome = Callable[[Granted], Awaitable[bool]]
"""Greets whoever installed it; whether there was a reason to."""


class OAuth:
    """Handles ``/slack/install`` and ``/slack/oauth_redirect``."""

    def __init__(
        self,
        config: SlackConfig,
        *,
        api: Api,
        installations: Installations,
        states: States,
        clock: Clock,
        welcome: Welcome,
    ) -> None:
        self._config = config
        self._api = api
        self._installations = installations
        self._states = states
        self._clock = clock
        self._welcome = welcome

    async def install(self, _request: web.Request) -> web.Response:
        """Sends the browser to Slack."""
        begun = await self._states.begin()
        if begun is None:
            return pages.page("install-busy", status=503)
        away = web.Response(status=302, headers={"Location": self._authorize(begun.state)})
        away.headers["Cache-Control"] = "no-store"
        away.set_cookie(
            COOKIE,
            begun.browser,
            max_age=int(LASTS.total_seconds()),
            path=COOKIE_PATH,
            secure=True,
            httponly=True,
            samesite="Lax",
        )
        return away

    async def redirect(self, request: web.Request) -> web.Response:
        """Slack sent the browser back, with a code or with a refusal."""
        begun = Begun(state=request.query.get("state", ""), browser=request.cookies.get(COOKIE, ""))
        if not await self._states.finish(begun):
            return pages.page("install-stale", status=400, link=AGAIN)
        if "error" in request.query:
            return pages.page("install-refused", status=403, link=AGAIN)
        try:
            return await self._installed(request.query.get("code", ""))
        except Refusal as refusal:
            details = {name: str(value) for name, value in refusal.details.items()}
            return pages.page(refusal.code, status=400, link=AGAIN, **details)
        except BROKEN as error:
            log.warning("installation failed", code=code_of(error))
            return _failed(code_of(error))

    async def _installed(self, code: str) -> web.Response:
        """Refusals: those of ``granted``; install-scopes."""
        got = await granted(self._api, self._config, code, self._clock.now())
        if missing := lacking(got.installation.scopes):
            raise Refusal("install-scopes", scopes=", ".join(missing))
        await self._installations.keep(got.installation, got.workspaces)
        log.info("installed", installation=got.installation.id, workspaces=len(got.workspaces))
        welcomed = await self._welcome(got)
        link = (_in_slack(got), "install-open")
        return pages.page("install-done" if welcomed else "install-done-known", link=link)

    def _authorize(self, state: str) -> str:
        asked = scopes(without=self._config.without, private=self._config.private)
        query = {"client_id": self._config.client_id, "scope": ",".join(asked), "state": state}
        return f"{urljoin(self._config.api, '../oauth/v2/authorize')}?{urlencode(query)}"


def _failed(code: str) -> web.Response:
    if not code:
        return pages.page("install-away", status=502, link=AGAIN)
    return pages.page("install-code", status=400, link=AGAIN, why=code)


def _in_slack(got: Granted) -> str:
    team = got.workspaces[0].id if got.workspaces else ""
    where = {"team": team, "id": got.installation.app, "tab": "messages"}
    return f"slack://app?{urlencode({name: value for name, value in where.items() if value})}"
