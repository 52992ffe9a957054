"""What Teams sends to this bot is let in, all else is refused, and every answer has a reason."""

import asyncio
import json
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from io import BytesIO
from typing import Any

import jwt
import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from prometheus_client import CollectorRegistry
from sqlalchemy import select

from adapters.teams.auth import Gate, Keys
from adapters.teams.config import Cloud, TeamsConfig
from adapters.teams.door import Door
from adapters.teams.inbound import Heard
from adapters.teams.metrics import Metrics
from adapters.teams.people import Json
from adapters.teams.reception import Reception
from nudges.engine.intake import Intake
from nudges.store.database import Database
from nudges.store.tables import arrivals
from tests.builders import NOW, a_workspace
from tests.conftest import SECRET
from tests.teams import issuer
from tests.teams.client import Client
from tests.teams.fake import APP_ID, TENANT, FakeTeams, Fault
from tests.vaults import VAULT

TEAM, LUNCH = "19:team@thread.tacv2", "19:lunch@thread.tacv2"
PATH = "/api/messages"
SLOW_MACHINE = 60.0
ANSWER = {"statusCode": 200, "type": "application/vnd.microsoft.activity.message", "value": "ok"}


class Still:
    def now(self) -> datetime:
        return NOW


@dataclass
class Talker:
    """Answers every tap the same."""

    heard: list[Heard] = field(default_factory=list)

    async def converse(self, heard: Heard) -> None:
        self.heard.append(heard)

    async def invoke(self, heard: Heard) -> Json:
        self.heard.append(heard)
        return ANSWER


@dataclass
class House:
    """The whole door, on a loopback port, with a talker that is no bot."""

    database: Database
    teams: FakeTeams
    http: TestClient[web.Request, web.Application]
    talker: Talker
    reception: Reception
    registry: CollectorRegistry
    seconds: list[float]

    @property
    def client(self) -> Client:
        return Client(self.teams, self.http.session, str(self.http.make_url(PATH)))

    async def tell(self, activity: dict[str, Any], token: str | None = None) -> int:
        status, _ = await self.client.post(activity, token=token)
        return status

    async def send(self, body: bytes, kind: str = "application/json", **headers: str) -> int:
        given = {"Authorization": f"Bearer {self.teams.token()}", "Content-Type": kind} | headers
        async with self.http.post(PATH, data=BytesIO(body), headers=given) as answer:
            return answer.status

    async def kept(self) -> int:
        async with self.database.read() as connection:
            return len((await connection.execute(select(arrivals.c.id))).all())

    def counted(self, reason: str) -> float:
        found = self.registry.get_sample_value("chimein_teams_refused_total", {"reason": reason})
        return found or 0.0


@pytest.fixture
async def house(sqlite_url: str) -> AsyncIterator[House]:
    database = Database.open(sqlite_url, vault=VAULT)
    async with a_house(database) as found:
        yield found
    await database.close()


@asynccontextmanager
async def a_house(database: Database, *, deadline: float = SLOW_MACHINE) -> AsyncIterator[House]:
    """``deadline``: for how many seconds the database may take."""
    await a_workspace(database, id_=TENANT, platform="teams")
    registry, talker = CollectorRegistry(), Talker()
    metrics, intake = Metrics(registry), Intake(database, SECRET, Still(), deadline=deadline)
    reception = Reception(
        intake=intake, talking=talker, metrics=metrics, clock=Still(), tenant=TENANT
    )
    async with FakeTeams() as teams:
        teams.add_person("29:ann")
        teams.add_team(TEAM, "Team", "29:ann", Lunch=LUNCH)
        cloud = Cloud(issuer=teams.root, metadata=f"{teams.root}/openid", login=teams.login_url)
        config = TeamsConfig(app_id=APP_ID, password="secret", tenant=TENANT, cloud=cloud)
        app = web.Application()
        seconds = [0.0]
        keys = Keys(url=cloud.metadata, seconds=lambda: seconds[0])
        gate = Gate(config, keys=keys, seconds=lambda: seconds[0])
        door = Door(gate, reception=reception, metrics=metrics)
        app.router.add_post(PATH, door.handle)
        await intake.start()
        async with TestClient(TestServer(app)) as http:
            yield House(database, teams, http, talker, reception, registry, seconds)
        await reception.stop()
        await intake.stop()


def claims(teams: FakeTeams, **more: Any) -> dict[str, Any]:
    told = issuer.claims(
        issuer=teams.root,
        app_id=APP_ID,
        service_url=teams.service_url,
        at=datetime.now(UTC),
        **more,
    )
    return {name: value for name, value in told.items() if value is not None}


def stamp(**away: float) -> int:
    return int((datetime.now(UTC) + timedelta(**away)).timestamp())


Forge = Callable[[FakeTeams], str]
BAD: dict[str, Forge] = {
    "none": lambda _: "",
    "garbage": lambda _: "garbage",
    "half": lambda teams: teams.token().rpartition(".")[0],
    "empty-signature": lambda teams: teams.token().rpartition(".")[0] + ".",
    "expired": lambda teams: teams.token(exp=stamp(hours=-1), nbf=stamp(hours=-2)),
    "not-yet": lambda teams: teams.token(nbf=stamp(hours=1), exp=stamp(hours=2)),
    "no-expiry": lambda teams: issuer.signed(claims(teams, exp=None)),
    "another-bot": lambda teams: teams.token(aud="22222222-2222-3333-4444-555555555555"),
    "no-audience": lambda teams: issuer.signed(claims(teams, aud=None)),
    "another-issuer": lambda teams: teams.token(iss="https://evil.example"),
    "no-issuer": lambda teams: issuer.signed(claims(teams, iss=None)),
    "another-address": lambda teams: teams.token(serviceurl="https://evil.example/"),
    "no-address": lambda teams: issuer.signed(claims(teams, serviceurl=None)),
    "forged": lambda teams: issuer.signed(claims(teams), key=issuer.forged_key()),
    "unknown-key": lambda teams: issuer.signed(claims(teams), kid="no-such-key"),
    "unendorsed": lambda teams: issuer.signed(claims(teams), kid=issuer.OTHER_CHANNELS_KEY),
    "unsigned": lambda teams: jwt.encode(
        claims(teams), "", algorithm="none", headers={"kid": issuer.KEY}
    ),
    "symmetric": lambda teams: jwt.encode(
        claims(teams), "k" * 32, algorithm="HS256", headers={"kid": issuer.KEY}
    ),
    "odd-key-id": lambda teams: jwt.encode(
        claims(teams), issuer.signing_key(), algorithm="RS256", headers={"x": 1}
    ),
}


async def test_what_teams_sends_is_acked_when_it_is_kept(house: House) -> None:
    assert await house.tell(house.client.say("29:ann", LUNCH, "canary")) == 200
    assert await house.kept() == 1
    assert house.talker.heard == []


async def test_what_does_not_come_from_teams_is_refused_and_leaves_nothing(house: House) -> None:
    client = house.client
    tap = client.tap("29:ann", "do.stop", {"value": ""})
    for how, forge in BAD.items():
        token = forge(house.teams)
        for activity in (client.say("29:ann", LUNCH, "hi"), client.write("29:ann", "stop"), tap):
            assert await house.tell(activity, token) == 401, how
    await house.reception.stop()
    assert await house.kept() == 0
    assert house.talker.heard == []
    assert house.counted("forged") + house.counted("unsigned") == 3 * len(BAD)


async def test_an_odd_header_is_refused(house: House) -> None:
    body = json.dumps(house.client.say("29:ann", LUNCH, "hi")).encode()
    for header in ("Bearer", "Basic YTpi", "bearer x", "Bearer a b", "é"):
        assert await house.send(body, Authorization=header) == 401, header
    assert await house.kept() == 0


async def test_a_token_lets_in_what_it_was_made_for_and_nothing_else(house: House) -> None:
    others: list[dict[str, Any]] = [
        {"channelId": "webchat"},
        {"channelId": None},
        {"serviceUrl": 5},
        {"serviceUrl": "https://smba.trafficmanager.net/teams/"},
    ]
    for more in others:
        for activity in (
            house.client.say("29:ann", LUNCH, "hi"),
            house.client.write("29:ann", "a"),
        ):
            assert await house.tell(activity | more) == 401, more
    assert await house.kept() == 0
    assert house.talker.heard == []


async def test_another_companys_activity_is_refused_and_leaves_nothing(house: House) -> None:
    other = {"channelData": {"tenant": {"id": "22222222-0000-0000-0000-00000000000b"}}}
    client = house.client
    tap = client.tap("29:ann", "do.stop", {"value": ""})
    for activity in (client.say("29:ann", LUNCH, "hi"), client.write("29:ann", "hi"), tap):
        assert await house.tell(activity | other) == 403
    assert await house.kept() == 0
    assert house.talker.heard == []
    assert house.counted("foreign") == 3


async def test_the_same_activity_again_is_acked_and_kept_once(house: House) -> None:
    said = house.client.say("29:ann", LUNCH, "hi")
    assert [await house.tell(said) for _ in range(3)] == [200] * 3
    assert await house.kept() == 1


async def test_what_somebody_says_to_the_bot_is_passed_on_once_after_the_ack(house: House) -> None:
    for activity in (
        house.client.write("29:ann", "help"),
        house.client.mention("29:ann", LUNCH, "help"),
        house.client.say_in_group("29:ann", "help"),
        house.client.react("29:ann", "1"),
    ):
        before = len(house.talker.heard)
        for _ in range(3):
            assert await house.tell(activity) == 200
        await house.reception.stop()
        assert len(house.talker.heard) == before + 1


async def test_a_tap_is_answered_in_its_answer(house: House) -> None:
    tap = house.client.tap("29:ann", "do.help", {"value": "x"})
    assert await house.client.post(tap) == (200, ANSWER)
    assert house.talker.heard[0].turn.action == "do.help"
    assert await house.tell(tap | {"name": "task/fetch"}) == 501


async def test_what_was_said_while_the_database_did_not_answer_is_heard_when_it_comes_again(
    database: Database,
) -> None:
    async with a_house(database, deadline=0.3) as house:
        await unheard_and_heard(house)


async def unheard_and_heard(house: House) -> None:
    said, written = house.client.say("29:ann", LUNCH, "hi"), house.client.write("29:ann", "help")
    async with house.database.write() as connection:
        if connection.dialect.name == "postgresql":
            await connection.exec_driver_sql("LOCK TABLE arrivals")
        for activity in (said, written):
            assert await house.tell(activity) == 503
    for activity in (said, written):
        while await house.tell(activity) == 503:
            await asyncio.sleep(0.05)
    await house.reception.stop()
    assert len(house.talker.heard) == 1
    assert await house.kept() == 2


@pytest.mark.parametrize(
    ("body", "kind", "status", "reason"),
    [
        (b"{", "application/json", 400, "malformed"),
        (b"[1]", "application/json", 400, "malformed"),
        (b"\xff\xfe", "application/json", 400, "malformed"),
        (b"[" * 9999, "application/json", 400, "malformed"),
        (b'{"a":' * 9999, "application/json", 400, "malformed"),
        (b"{}", "application/json", 401, "unsigned"),
        (b"a=1", "application/x-www-form-urlencoded", 415, "content-type"),
        (b"<a/>", "text/xml", 415, "content-type"),
        (b"x" * 2_000_000, "application/json", 413, "oversized"),
    ],
)
async def test_what_teams_never_sends_gets_a_clear_status_and_is_counted(
    house: House, body: bytes, kind: str, status: int, reason: str
) -> None:
    assert await house.send(body, kind) == status
    assert house.counted(reason) == 1
    assert await house.tell(house.client.say("29:ann", LUNCH, "hi")) == 200


BROKEN: list[dict[str, Any]] = [
    {"from": None},
    {"from": {"id": 5}},
    {"conversation": []},
    {"conversation": {"id": "\x00", "conversationType": "channel"}},
    {"conversation": {"id": "x" * 9_000, "conversationType": "channel"}},
    {"channelData": "x", "conversation": {"id": "a"}},
    {"channelData": {"tenant": {"id": "\ud800"}}},
    {"id": None},
    {"entities": [5]},
    {"recipient": 7},
]


async def test_what_lacks_its_parts_is_malformed_and_nothing_behind_it_is_lost(
    house: House,
) -> None:
    client = house.client
    for broken in BROKEN:
        for activity in (client.say("29:ann", LUNCH, "hi"), client.come_in(TEAM, "29:ann")):
            assert await house.tell(activity | broken) in (200, 400, 403), broken
    assert house.counted("malformed") >= len(BROKEN)
    before = await house.kept()
    assert await house.tell(client.say("29:ann", LUNCH, "hi")) == 200
    assert await house.kept() == before + 1


async def test_while_microsofts_keys_cannot_be_had_nothing_is_lost(house: House) -> None:
    house.teams.fail("keys", Fault(status=503))
    said = house.client.say("29:ann", LUNCH, "hi")
    assert [await house.tell(said) for _ in range(3)] == [503] * 3
    assert house.counted("no-keys") == 3
    house.seconds[0] += 6
    assert await house.tell(said) == 200
    assert await house.kept() == 1


async def test_keys_that_are_old_hold_until_new_ones_can_be_had(house: House) -> None:
    said = house.client.say("29:ann", LUNCH, "hi")
    assert await house.tell(said) == 200
    house.seconds[0] += 25 * 3600
    house.teams.fail("keys", Fault(status=503), None)
    assert await house.tell(said) == 200
    assert await house.tell(said, BAD["unknown-key"](house.teams)) == 503
    house.seconds[0] += 6
    assert await house.tell(said, house.teams.token(jti="another")) == 200
    assert not house.teams.faults["keys"]


async def test_keys_are_fetched_once_and_not_for_every_odd_key_that_somebody_names(
    house: House,
) -> None:
    client, asked = house.client, house.teams.faults["keys"]
    asked.extend([None] * 5)
    odd = [issuer.signed(claims(house.teams), kid=f"k{number}") for number in range(9)]
    tokens = [house.teams.token(), *odd]
    said = [client.say("29:ann", LUNCH, "hi") for _ in tokens]
    assert await asyncio.gather(*map(house.tell, said, tokens)) == [200] + [401] * 9
    assert len(asked) == 4
    house.seconds[0] += 601
    assert await asyncio.gather(*map(house.tell, said, tokens)) == [200] + [401] * 9
    assert len(asked) == 3
