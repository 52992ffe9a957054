"""Installing from a browser: there and back, and everything that can go wrong on the way."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import parse_qs, urlsplit

import aiohttp
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from adapters.slack.config import SlackConfig
from adapters.slack.granted import Granted
from adapters.slack.oauth import OAuth
from adapters.slack.scopes import NEEDED
from adapters.slack.slack import opened
from adapters.slack.states import States
from nudges.store import installations, workspaces
from nudges.store.database import Database
from tests.adapters.slack.scripted import ScriptedSlack, Still, a_house, scripted
from tests.builders import NOW

GRANTED: Mapping[str, Any] = {
    "ok": True,
    "access_token": "xoxb-canary",
    "app_id": "A1",
    "bot_user_id": "U0BOT",
    "scope": ",".join(NEEDED),
    "team": {"id": "T1", "name": "Larkspur"},
    "enterprise": None,
    "is_enterprise_install": False,
    "authed_user": {"id": "U1"},
}
WIDE: Mapping[str, Any] = {
    **GRANTED,
    "team": None,
    "enterprise": {"id": "E1", "name": "Larkspur"},
    "is_enterprise_install": True,
}
TEAMS: Mapping[str, Any] = {
    "ok": True,
    "teams": [{"id": "T1", "name": "One"}, {"id": "T2", "name": "Two"}],
}


@dataclass(kw_only=True, slots=True)
class Browser:
    """One browser, and the Slack that it is sent to."""

    slack: ScriptedSlack
    server: TestServer
    client: TestClient[web.Request, web.Application]
    welcomed: list[Granted] = field(default_factory=list)

    async def begin(self) -> dict[str, str]:
        """What Slack's page is asked for."""
        answer = await self.client.get("/slack/install", allow_redirects=False)
        assert answer.status == 302
        to = urlsplit(answer.headers["Location"])
        assert to.path == "/oauth/v2/authorize"
        return {name: values[0] for name, values in parse_qs(to.query).items()}

    async def back(self, **query: str) -> tuple[int, str]:
        answer = await self.client.get("/slack/oauth_redirect", params=query)
        assert answer.content_type == "text/html"
        assert "canary" not in await answer.text()
        return answer.status, await answer.text()

    async def install(self) -> tuple[int, str]:
        return await self.back(code="c0de", state=(await self.begin())["state"])

    def another(self) -> "TestClient[web.Request, web.Application]":
        return TestClient(self.server, cookie_jar=_jar(self.server))


def _jar(server: TestServer) -> aiohttp.CookieJar:
    return aiohttp.CookieJar(unsafe=True, treat_as_secure_origin=str(server.make_url("/")))


@asynccontextmanager
async def browser(
    database: Database, answers: Mapping[str, Any], *, without: frozenset[str] = frozenset()
) -> AsyncIterator[Browser]:
    async with scripted({"auth.test": {"ok": True, "url": "https://x.slack.com/"}}) as slack:
        slack.answers |= answers
        config = SlackConfig(client_id="1.2", client_secret="hush", api=slack.url, without=without)
        async with opened(config, a_house(database)) as ours:
            welcomed: list[Granted] = []

            async def welcome(got: Granted) -> bool:
                welcomed.append(got)
                return True

            oauth = OAuth(
                config,
                api=ours.api,
                installations=ours.installations,
                states=States(database=database, clock=Still()),
                clock=Still(),
                welcome=welcome,
            )
            app = web.Application()
            app.router.add_get("/slack/install", oauth.install)
            app.router.add_get("/slack/oauth_redirect", oauth.redirect)
            server = TestServer(app)
            await server.start_server()
            async with TestClient(server, cookie_jar=_jar(server)) as client:
                yield Browser(slack=slack, server=server, client=client, welcomed=welcomed)


async def test_the_browser_is_sent_to_slack_with_the_least_scopes(database: Database) -> None:
    async with browser(database, {}, without=frozenset({"email"})) as mine:
        asked = await mine.begin()
    assert asked["client_id"] == "1.2"
    assert set(NEEDED) <= set(asked["scope"].split(","))
    assert "users:read.email" not in asked["scope"]
    assert len(asked["state"]) >= 24


async def test_an_installation_is_kept_and_its_installer_welcomed(database: Database) -> None:
    async with browser(database, {"oauth.v2.access": GRANTED}) as mine:
        status, text = await mine.install()
        assert status == 200
        assert "slack://app?team=T1&amp;id=A1" in text
        (call,) = mine.slack.calls("oauth.v2.access")
        assert call["code"] == "c0de"
        assert [got.installation.installer for got in mine.welcomed] == ["U1"]
    async with database.read() as connection:
        kept = await installations.of(connection, "T1")
        found = await workspaces.find(connection, "T1")
    assert kept is not None
    assert b"canary" not in kept.token
    assert (kept.url, kept.bot_user) == ("https://x.slack.com/", "U0BOT")
    assert found.name == "Larkspur"


async def test_an_org_wide_installation_serves_all_its_workspaces(database: Database) -> None:
    async with browser(database, {"oauth.v2.access": WIDE, "auth.teams.list": TEAMS}) as mine:
        assert (await mine.install())[0] == 200
    async with database.read() as connection:
        assert [(w.id, w.organisation) for w in await workspaces.every(connection)] == [
            ("T1", "E1"),
            ("T2", "E1"),
        ]
        assert await installations.of(connection, "T2") is not None


async def test_an_org_wide_installation_stands_without_the_list_of_its_workspaces(
    database: Database,
) -> None:
    async with browser(database, {"oauth.v2.access": WIDE, "auth.teams.list": 503}) as mine:
        assert (await mine.install())[0] == 200
    async with database.read() as connection:
        assert await installations.one(connection, "E1") is not None


async def test_it_can_be_installed_again_after_it_was_removed(database: Database) -> None:
    async with browser(database, {"oauth.v2.access": GRANTED}) as mine:
        await mine.install()
        async with database.write() as connection:
            await installations.revoked(connection, "T1", NOW)
            assert not await workspaces.installed(connection, "T1")
        await mine.install()
    async with database.read() as connection:
        assert await workspaces.installed(connection, "T1")


async def test_a_state_works_once(database: Database) -> None:
    async with browser(database, {"oauth.v2.access": GRANTED}) as mine:
        state = (await mine.begin())["state"]
        assert (await mine.back(code="c", state=state))[0] == 200
        assert (await mine.back(code="c", state=state))[0] == 400
        assert len(mine.slack.calls("oauth.v2.access")) == 1


async def test_another_browser_cannot_finish_an_installation(database: Database) -> None:
    async with browser(database, {"oauth.v2.access": GRANTED}) as mine:
        state = (await mine.begin())["state"]
        other = mine.another()
        query = {"code": "c", "state": state}
        answer = await other.get("/slack/oauth_redirect", params=query)
        assert answer.status == 400
        await other.close()
        assert not mine.slack.calls("oauth.v2.access")


@pytest.mark.parametrize("query", [{}, {"state": ""}, {"code": "c", "state": "x" * 5000}])
async def test_whoever_comes_back_without_having_left_is_told_so(
    database: Database, query: dict[str, str]
) -> None:
    async with browser(database, {"oauth.v2.access": GRANTED}) as mine:
        status, text = await mine.back(**query)
        assert status == 400
        assert "/slack/install" in text
        assert not mine.slack.calls("oauth.v2.access")


async def test_whoever_refuses_has_changed_nothing(database: Database) -> None:
    async with browser(database, {}) as mine:
        state = (await mine.begin())["state"]
        assert (await mine.back(error="access_denied", state=state))[0] == 403
    async with database.read() as connection:
        assert await workspaces.every(connection) == []


@pytest.mark.parametrize(
    ("answer", "status", "told"),
    [
        ({"ok": False, "error": "invalid_code"}, 400, "invalid_code"),
        ({"ok": False, "error": "<script>"}, 502, "does not answer"),
        ({"ok": True}, 400, "no_bot_token"),
        ({**GRANTED, "access_token": None}, 400, "no_bot_token"),
        ({**GRANTED, "team": None}, 400, "no_bot_token"),
        ({**GRANTED, "team": "T1"}, 400, "no_bot_token"),
        ({**GRANTED, "scope": "commands"}, 400, "chat:write"),
        ({**GRANTED, "expires_in": 43200, "refresh_token": "xoxe-1"}, 400, "rotation"),
        (503, 502, "does not answer"),
    ],
)
async def test_what_slack_says_instead_of_a_token_is_shown_and_nothing_is_kept(
    database: Database, answer: Any, status: int, told: str
) -> None:
    async with browser(database, {"oauth.v2.access": answer}) as mine:
        got, text = await mine.install()
        assert got == status
        assert told in text
        assert not mine.welcomed
    async with database.read() as connection:
        assert await workspaces.every(connection) == []


async def test_the_pages_run_nothing_and_are_kept_nowhere(database: Database) -> None:
    async with browser(database, {}) as mine:
        answer = await mine.client.get("/slack/oauth_redirect")
    assert "default-src 'none'" in answer.headers["Content-Security-Policy"]
    assert answer.headers["Cache-Control"] == "no-store"
    assert answer.headers["Referrer-Policy"] == "no-referrer"


async def test_the_cookie_is_for_this_server_and_no_script(database: Database) -> None:
    async with browser(database, {}) as mine:
        answer = await mine.client.get("/slack/install", allow_redirects=False)
    cookie = answer.headers["Set-Cookie"]
    for part in ("HttpOnly", "Secure", "SameSite=Lax", "Path=/slack", "Max-Age=600"):
        assert part in cookie
