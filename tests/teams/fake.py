"""A Teams on loopback: one tenant with people, teams, channels and chats, and the way to the bot.

It keeps what the bot tells it, answers as the Bot Connector does, and fails when it is asked to.
"""

from collections import defaultdict, deque
from dataclasses import dataclass, field
from datetime import UTC, datetime
from types import TracebackType
from typing import Any

from aiohttp import web
from aiohttp.test_utils import TestServer

from tests.teams import issuer
from tests.teams.connector import Refused, Said, add_routes
from tests.teams.issuer import Json, Login

TENANT = "11111111-0000-0000-0000-00000000000a"
APP_ID = "11111111-2222-3333-4444-555555555555"


@dataclass(frozen=True, kw_only=True)
class Call:
    """One call of the bot's: which operation, about what, with which token and body."""

    operation: str
    about: str
    token: str
    body: Json


@dataclass(frozen=True, kw_only=True)
class Fault:
    """How one call fails: a status with an error code of Teams', or a connection that breaks.

    ``done``: what was asked for happens all the same, only the answer gets lost.
    """

    status: int = 500
    error: str = ""
    retry_after: int | None = None
    broken: bool = False
    done: bool = False


@dataclass(kw_only=True)
class FakeTeams:
    """Use it as ``async with FakeTeams() as teams``.

    ``people`` by id; ``teams`` by id, their ``channels`` as Teams lists them (General comes first,
    has the team's id and no name), ``inside`` who is in each team; ``chats`` the conversation of
    each person with the bot, ``said`` what the bot said in each conversation, in order, as it reads
    now. Nobody can be written to for whom the app is not ``installed``; who has ``blocked`` the
    bot or is ``gone`` cannot either. ``anonymous``: the bot needs no token, as in the Playground.
    ``page`` is how many members a page has at most.
    """

    tenant: str = TENANT
    app_id: str = APP_ID
    anonymous: bool = False
    page: int = 500
    people: dict[str, Json] = field(default_factory=dict)
    teams: dict[str, Json] = field(default_factory=dict)
    channels: dict[str, list[Json]] = field(default_factory=dict)
    inside: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    chats: dict[str, str] = field(default_factory=dict)
    installed: set[str] = field(default_factory=set)
    blocked: set[str] = field(default_factory=set)
    gone: set[str] = field(default_factory=set)
    said: dict[str, list[Said]] = field(default_factory=lambda: defaultdict(list))
    calls: list[Call] = field(default_factory=list)
    faults: dict[str, deque[Fault | None]] = field(default_factory=lambda: defaultdict(deque))
    login: Login = field(default_factory=Login)
    moment: int = 1_700_000_000_000
    _server: TestServer | None = None
    _login_server: TestServer | None = None

    async def __aenter__(self) -> "FakeTeams":
        app = web.Application(client_max_size=16 * 2**20)
        add_routes(app, self)
        app.router.add_get("/openid", self._metadata)
        app.router.add_get("/keys", self._keys)
        app.router.add_post("/token", self._token)
        self._server = TestServer(app)
        await self._server.start_server()
        login = web.Application()
        login.router.add_get("/adfs/.well-known/openid-configuration", self._login_metadata)
        login.router.add_post("/adfs/token", self._token)
        self._login_server = TestServer(login, scheme="https")
        await self._login_server.start_server(ssl=issuer.tls())
        return self

    async def __aexit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        assert self._server is not None
        assert self._login_server is not None
        await self._server.close()
        await self._login_server.close()

    @property
    def root(self) -> str:
        """The server's address, without a slash at the end; also the name of the issuer."""
        assert self._server is not None
        return str(self._server.make_url("/")).rstrip("/")

    @property
    def service_url(self) -> str:
        """Where the bot is told to speak, with a slash at the end."""
        return f"{self.root}/connector/"

    @property
    def login_url(self) -> str:
        """The authority that gives the bot its tokens, over TLS by ``issuer.certificate()``."""
        assert self._login_server is not None
        return str(self._login_server.make_url("/adfs"))

    @property
    def environment(self) -> dict[str, str]:
        """All that a bot of its own process is told, to talk with this Teams only."""
        return {
            "MICROSOFT_APP_ID": self.app_id,
            "MICROSOFT_APP_PASSWORD": "a password",
            "MICROSOFT_APP_TENANT_ID": self.tenant,
            "MICROSOFT_APP_TYPE": "SingleTenant",
            "TO_BOT_FROM_CHANNEL_TOKEN_ISSUER": self.root,
            "TO_BOT_FROM_CHANNEL_OPENID_METADATA_URL": f"{self.root}/openid",
            "TO_BOT_FROM_EMULATOR_OPENID_METADATA_URL": f"{self.root}/openid",
            "TO_CHANNEL_FROM_BOT_LOGIN_URL": self.login_url,
            "TO_CHANNEL_FROM_BOT_OAUTH_SCOPE": "https://api.botframework.com",
            "OAUTH_URL": f"{self.root}/oauth",
            "REQUESTS_CA_BUNDLE": str(issuer.certificate()),
        }

    def token(self, *, at: datetime | None = None, **more: Any) -> str:
        """A good token of Teams' to the bot; ``more`` are claims that override."""
        now = at or datetime.now(UTC)
        told = issuer.claims(
            issuer=self.root, app_id=self.app_id, service_url=self.service_url, at=now
        )
        return issuer.signed(told | more)

    def fail(self, operation: str, *faults: Fault | None) -> None:
        """The next calls of an operation fail like this, one after the other; None: it goes well.

        Operations: create_conversation, send, reply, update, delete, paged_members, member,
        team, channels, token, keys.
        """
        self.faults[operation].extend(faults)

    def called(self, operation: str) -> list[Call]:
        """All calls of an operation."""
        return [call for call in self.calls if call.operation == operation]

    def add_person(
        self, member: str, name: str = "", *, installed: bool = True, **more: Any
    ) -> Json:
        """Somebody in the tenant; ``more`` are further members of the roster's entry."""
        name = name or member.removeprefix("29:").title()
        handle = name.lower().replace(" ", ".")
        found = {"id": member, "name": name, "tenantId": self.tenant, "userRole": "user"}
        found |= {"aadObjectId": f"object-{member.removeprefix('29:')}"}
        found |= {"email": f"{handle}@example.com", "userPrincipalName": f"{handle}@example.com"}
        self.people[member] = found | more
        if installed:
            self.installed.add(member)
        return self.people[member]

    def add_team(self, team: str, name: str, *members: str, **channels: str) -> Json:
        """A team; ``channels`` by name with their ids, beside General."""
        self.teams[team] = {"id": team, "name": name, "aadGroupId": f"group-{name.lower()}"}
        named = [{"id": id_, "name": title} for title, id_ in channels.items()]
        self.channels[team] = [{"id": team, "name": None}, *named]
        self.inside[team] = list(members)
        self.installed.update(members)
        return self.teams[team]

    def chat(self, member: str) -> str:
        """The id of somebody's conversation with the bot, which is there from now on."""
        return self.chats.setdefault(member, f"a:chat-{member.removeprefix('29:')}")

    def letters(self, member: str) -> list[Said]:
        """What the bot wrote to somebody personally, in order."""
        return self.said[self.chat(member)]

    def next_id(self) -> str:
        """The id of a message: milliseconds, as Teams has them."""
        self.moment += 1
        return str(self.moment)

    async def answer(self, request: web.Request, operation: str, about: str) -> Fault | None:
        """Note a call, and say how it is to fail. Raises Refused where the token is not ours."""
        body = await request.json() if request.can_read_body else {}
        token = request.headers.get("Authorization", "").removeprefix("Bearer ")
        self.calls.append(Call(operation=operation, about=about, token=token, body=body))
        if not self.anonymous and token not in self.login.given:
            raise Refused(401, "Unauthorized")
        return self.faults[operation].popleft() if self.faults[operation] else None

    async def _metadata(self, _request: web.Request) -> web.Response:
        if self.faults["keys"]:
            fault = self.faults["keys"].popleft()
            if fault is not None:
                return web.Response(status=fault.status)
        told = {"issuer": self.root, "jwks_uri": f"{self.root}/keys"}
        return web.json_response(told | {"id_token_signing_alg_values_supported": ["RS256"]})

    async def _keys(self, _request: web.Request) -> web.Response:
        return web.json_response(issuer.keys())

    async def _login_metadata(self, _request: web.Request) -> web.Response:
        url = self.login_url
        addresses = {"issuer": url, "token_endpoint": f"{url}/token"}
        return web.json_response(addresses | {"authorization_endpoint": f"{url}/authorize"})

    async def _token(self, request: web.Request) -> web.StreamResponse:
        asked = dict(await request.post())
        if self.faults["token"]:
            fault = self.faults["token"].popleft()
            if fault is not None:
                return web.json_response({"error": fault.error}, status=fault.status)
        return web.json_response(self.login.token(asked))
