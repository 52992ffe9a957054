"""A Slack on loopback: one workspace with people, channels, messages, files and views.

It keeps what it is told, answers as the Web API does, and fails when it is asked to.
"""

import json
from collections import defaultdict, deque
from collections.abc import Mapping
from dataclasses import dataclass, field
from types import TracebackType
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer

from tests.slack.methods import METHODS, Refused

Json = dict[str, Any]


@dataclass(frozen=True, kw_only=True)
class Call:
    """One call of a method: with whose token, and which arguments."""

    method: str
    token: str
    arguments: Json


@dataclass(frozen=True, kw_only=True)
class Fault:
    """How one call fails: an error of Slack's, an HTTP status, or a connection that breaks.

    ``done``: what was asked for happens all the same, only the answer gets lost.
    """

    error: str = ""
    status: int = 200
    retry_after: int | None = None
    broken: bool = False
    done: bool = False


@dataclass(kw_only=True)
class FakeSlack:
    """Use it as ``async with FakeSlack() as slack``; ``slack.api`` is the Web API's address.

    ``channels`` by id, ``inside`` the members of each, ``said`` the messages of each channel or
    direct conversation in order, ``homes`` and ``opened`` the views of people, ``tokens`` the
    team of each token, ``answered`` what came to a response_url, ``fixed`` what a method always
    answers, whatever is there. A file is refused in a block as
    often as ``slow_files`` says.
    """

    team: str = "T1"
    tokens: dict[str, str] = field(default_factory=lambda: {"xoxb-1": "T1"})
    scopes: str = "chat:write,im:history"
    bot_user: str = "UBOT"
    users: dict[str, Json] = field(default_factory=dict)
    channels: dict[str, Json] = field(default_factory=dict)
    inside: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    said: dict[str, list[Json]] = field(default_factory=lambda: defaultdict(list))
    ephemeral: list[Json] = field(default_factory=list)
    peace: dict[str, Json] = field(default_factory=dict)
    files: dict[str, Json] = field(default_factory=dict)
    slow_files: int = 0
    homes: dict[str, Json] = field(default_factory=dict)
    opened: list[Json] = field(default_factory=list)
    codes: dict[str, Json] = field(default_factory=dict)
    answered: list[Json] = field(default_factory=list)
    calls: list[Call] = field(default_factory=list)
    faults: dict[str, deque[Fault | None]] = field(default_factory=lambda: defaultdict(deque))
    fixed: dict[str, Json] = field(default_factory=dict)
    moment: int = 1_700_000_000
    _server: TestServer | None = None

    async def __aenter__(self) -> "FakeSlack":
        app = web.Application(client_max_size=16 * 2**20)
        app.router.add_route("*", "/api/{method}", self._call)
        app.router.add_post("/upload/{file}", self._upload)
        app.router.add_post("/response/{name}", self._response)
        self._server = TestServer(app)
        await self._server.start_server()
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        assert self._server is not None
        await self._server.close()

    @property
    def root(self) -> str:
        """The server's address, with a slash at the end."""
        assert self._server is not None
        return str(self._server.make_url("/"))

    @property
    def api(self) -> str:
        """The Web API's address, with a slash at the end."""
        return f"{self.root}api/"

    def response_url(self, name: str = "1") -> str:
        """An address for answers; what is posted to it is in ``answered``."""
        return f"{self.root}response/{name}"

    def fail(self, method: str, *faults: Fault | None) -> None:
        """The next calls of a method fail like this, one after the other; None: it goes well."""
        self.faults[method].extend(faults)

    def called(self, method: str) -> list[Json]:
        """The arguments of all calls of a method."""
        return [call.arguments for call in self.calls if call.method == method]

    def add_user(self, user: str, **known: Any) -> Json:
        """Somebody in the workspace; ``known`` are further members of the user object."""
        found = {"id": user, "team_id": self.team, "name": user.lower(), "deleted": False}
        found |= {"is_bot": False, "tz": "Europe/Berlin", "locale": "en-US"} | known
        found["profile"] = {"real_name": user} | known.get("profile", {})
        self.users[user] = found
        return found

    def add_channel(self, channel: str, name: str, *members: str, **known: Any) -> Json:
        """A channel with members; ``known`` are further members of the conversation object."""
        found = {"id": channel, "name": name, "is_channel": True, "is_private": False}
        self.channels[channel] = found | {"is_archived": False} | known
        self.inside[channel] = list(members)
        return self.channels[channel]

    def direct(self, user: str) -> str:
        """The id of somebody's direct conversation with the bot."""
        return "D" + user.removeprefix("U")

    def next_ts(self) -> str:
        self.moment += 1
        return f"{self.moment}.000100"

    async def _call(self, request: web.Request) -> web.StreamResponse:
        method = request.match_info["method"]
        arguments = await _arguments(request)
        header = request.headers.get("Authorization", "")
        token = header.removeprefix("Bearer ") or str(arguments.pop("token", ""))
        self.calls.append(Call(method=method, token=token, arguments=arguments))
        fault = self.faults[method].popleft() if self.faults[method] else None
        if fault is None or fault.done:
            answer = self._answer(method, token, arguments)
        if fault is not None:
            return _failed(request, fault)
        return web.json_response(answer, headers={"X-OAuth-Scopes": self.scopes})

    def _answer(self, method: str, token: str, arguments: Json) -> Json:
        handler = METHODS.get(method)
        if handler is None:
            return {"ok": False, "error": "unknown_method"}
        if token not in self.tokens and method != "oauth.v2.access":
            return {"ok": False, "error": "invalid_auth" if token else "not_authed"}
        try:
            return {"ok": True, **(self.fixed.get(method) or handler(self, arguments))}
        except Refused as refused:
            return {"ok": False, "error": str(refused)}

    async def _upload(self, request: web.Request) -> web.Response:
        self.files[request.match_info["file"]]["content"] = await request.read()
        return web.Response(text="OK - 1")

    async def _response(self, request: web.Request) -> web.Response:
        self.answered.append({"to": request.match_info["name"], **await request.json()})
        return web.Response(text="ok")


async def _arguments(request: web.Request) -> Json:
    found: Json = dict(request.query)
    if request.content_type == "application/json":
        found |= await request.json()
    else:
        found |= dict(await request.post())
    return {name: _parsed(value) for name, value in found.items()}


def _parsed(value: Any) -> Any:
    """Lists and objects come as JSON in a form."""
    if isinstance(value, str) and value[:1] in ("[", "{"):
        return json.loads(value)
    return value


def _failed(request: web.Request, fault: Fault) -> web.StreamResponse:
    if fault.broken:
        assert request.transport is not None
        request.transport.close()
        return web.Response()
    headers: Mapping[str, str] = (
        {} if fault.retry_after is None else {"Retry-After": str(fault.retry_after)}
    )
    if not fault.error:
        return web.Response(status=fault.status, text="<html></html>", content_type="text/html")
    answer = {"ok": False, "error": fault.error}
    return web.json_response(answer, status=fault.status, headers=headers)
