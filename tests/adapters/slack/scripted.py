"""A Slack that answers each method as a test has written down, and remembers what it was asked."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import datetime
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer

from nudges.store.database import Database
from nudges.talk.answer import Bot
from nudges.talk.house import House
from nudges.vault import Vault
from tests.builders import NOW
from tests.conftest import SECRET

Json = Mapping[str, Any]
VAULT = Vault(("k" * 32,))


class Still:
    """A clock that stands still."""

    def now(self) -> datetime:
        return NOW


def a_house(database: Database) -> House:
    """All that Slack needs of a program, except that it draws nothing."""
    return House(
        database=database,
        secret=SECRET,
        vault=VAULT,
        clock=Still(),
        bot=Bot(database, SECRET, VAULT),
        draw=lambda _chart: b"",
    )


class ScriptedSlack:
    """``answers`` has by method an answer, or an HTTP status; what is not there fails."""

    def __init__(self, answers: Mapping[str, Json | int]) -> None:
        self.answers = dict(answers)
        self.scopes: str | None = None
        self.asked: list[tuple[str, dict[str, str]]] = []
        self.tokens: list[str] = []
        self.url = ""

    def calls(self, method: str) -> list[dict[str, str]]:
        """What was sent with each call of a method."""
        return [fields for name, fields in self.asked if name == method]

    async def answer(self, request: web.Request) -> web.Response:
        method = request.match_info["method"]
        form = dict(await request.post()) or dict(request.query)
        fields = {name: str(value) for name, value in form.items()}
        if not fields and request.can_read_body:
            fields = {name: str(value) for name, value in (await request.json()).items()}
        self.asked.append((method, fields))
        self.tokens.append(request.headers.get("Authorization", ""))
        told = self.answers.get(method, {"ok": False, "error": "unknown_method"})
        if isinstance(told, int):
            return web.Response(status=told, text="<html>not JSON</html>")
        headers = {} if self.scopes is None else {"X-OAuth-Scopes": self.scopes}
        return web.json_response(dict(told), headers=headers)


@asynccontextmanager
async def scripted(answers: Mapping[str, Json | int]) -> AsyncIterator[ScriptedSlack]:
    """Listening on this machine; ``url`` is what SLACK_API_BASE_URL would be."""
    slack = ScriptedSlack(answers)
    app = web.Application()
    app.router.add_route("*", "/api/{method}", slack.answer)
    async with TestServer(app) as server:
        slack.url = str(server.make_url("/api/"))
        yield slack
