"""What comes from Slack is let in, all else is refused, and every answer has a reason."""

import asyncio
import hmac
import json
from collections.abc import AsyncIterator, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from io import BytesIO
from typing import Any
from urllib.parse import urlencode

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from prometheus_client import CollectorRegistry
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from sqlalchemy import select

from adapters.slack import events
from adapters.slack.door import Door
from adapters.slack.metrics import Metrics
from adapters.slack.moves import Move
from adapters.slack.reception import Reception
from bot.metrics import Received
from nudges.engine.gaps import Pulse
from nudges.engine.intake import Intake
from nudges.store import gaps
from nudges.store.database import Database
from nudges.store.gaps import Gap
from nudges.store.tables import arrivals
from tests.builders import NOW, a_workspace
from tests.conftest import SECRET

TEAM, SIGNING = "T0TEAM", "a signing secret"
STAMP = f"{NOW.timestamp() - 60:.6f}"
Json = dict[str, Any]


@dataclass
class Talker:
    """Answers everything with ``answer``, after ``pause`` seconds."""

    answer: str = "hello"
    pause: float = 0.0
    heard: list[Mapping[str, Any]] = field(default_factory=list)

    async def async_dispatch(self, req: AsyncBoltRequest) -> BoltResponse:
        self.heard.append(req.body)
        await asyncio.sleep(self.pause)
        return BoltResponse(status=200, body=self.answer)


@dataclass
class Homes:
    broken: bool = False
    moves: list[Move] = field(default_factory=list)

    async def workspace(self, team: str, _enterprise: str | None) -> str | None:
        if self.broken:
            raise ConnectionError
        return team if team == TEAM else None

    async def moved(self, told: Move) -> None:
        if self.broken:
            raise ConnectionError
        self.moves.append(told)


class Hands:
    def __init__(self) -> None:
        self.at = NOW

    def now(self) -> datetime:
        return self.at


@dataclass
class House:
    """The whole door, on a loopback port, with a talker that is no bot."""

    database: Database
    client: TestClient[web.Request, web.Application]
    intake: Intake
    pulse: Pulse
    talker: Talker
    homes: Homes
    reception: Reception
    registry: CollectorRegistry
    clock: Hands

    async def post(
        self,
        body: bytes,
        *,
        kind: str = "application/json",
        secret: str = SIGNING,
        at: datetime = NOW,
        retry: int | None = None,
        **headers: str | None,
    ) -> tuple[int, str]:
        stamp = str(int(at.timestamp()))
        signed = f"v0:{stamp}:".encode() + body
        sent: dict[str, str | None] = {
            "Content-Type": kind,
            "X-Slack-Request-Timestamp": stamp,
            "X-Slack-Signature": "v0=" + hmac.new(secret.encode(), signed, "sha256").hexdigest(),
        }
        if retry is not None:
            sent["X-Slack-Retry-Num"] = str(retry)
        sent |= {name.replace("_", "-"): value for name, value in headers.items()}
        given = {name: value for name, value in sent.items() if value is not None}
        async with self.client.post("/slack/events", data=BytesIO(body), headers=given) as answer:
            return answer.status, await answer.text()

    async def tell(self, event: object, *, number: int = 1, **more: Any) -> int:
        status, _ = await self.post(a_body(event, number=number), **more)
        return status

    async def ask(self, fields: Mapping[str, str], **more: Any) -> tuple[int, str]:
        kind = "application/x-www-form-urlencoded"
        return await self.post(urlencode(fields).encode(), kind=kind, **more)

    async def kept(self) -> int:
        async with self.database.read() as connection:
            return len((await connection.execute(select(arrivals.c.id))).all())

    def counted(self, reason: str) -> float:
        found = self.registry.get_sample_value("chimein_slack_refused_total", {"reason": reason})
        return found or 0.0


def a_body(event: object, *, number: int = 1, team: str = TEAM) -> bytes:
    body = {
        "type": "event_callback",
        "team_id": team,
        "event_id": f"Ev{number:08d}",
        "event_time": int(NOW.timestamp()) - 60,
        "event": event,
    }
    return json.dumps(body).encode()


def a_message(**more: object) -> Json:
    plain = {"type": "message", "channel": "C1", "user": "U1", "text": "canary", "ts": STAMP}
    return plain | {"channel_type": "channel"} | more


DIRECT = a_message(channel="D1", channel_type="im")
COMMAND = {"command": "/nudge", "text": "", "team_id": TEAM, "user_id": "U1"}


def pressed(kind: str = "block_actions") -> dict[str, str]:
    return {"payload": json.dumps({"type": kind, "team": {"id": TEAM}, "user": {"id": "U1"}})}


@pytest.fixture
async def house(database: Database) -> AsyncIterator[House]:
    await a_workspace(database, id_=TEAM, platform="slack")
    clock, registry, talker, homes = Hands(), CollectorRegistry(), Talker(), Homes()
    metrics = Metrics(registry)
    intake = Intake(database, SECRET, clock, watch=Received(registry).committed, deadline=0.3)
    pulse = Pulse(database, clock, platform="slack")
    reception = Reception(
        intake=intake,
        events=events,
        talking=talker,
        homes=homes,
        pulse=pulse,
        metrics=metrics,
        clock=clock,
        deadline=0.3,
    )
    door = Door(SIGNING, reception=reception, metrics=metrics, clock=clock)
    app = web.Application()
    app.router.add_post("/slack/events", door.handle)
    await intake.start()
    async with TestClient(TestServer(app)) as client:
        yield House(database, client, intake, pulse, talker, homes, reception, registry, clock)
    await reception.stop()
    await intake.stop()


async def test_an_event_is_acked_when_it_is_kept(house: House) -> None:
    assert await house.tell(a_message()) == 200
    assert await house.kept() == 1


async def test_the_same_event_again_is_acked_and_kept_once(house: House) -> None:
    assert [await house.tell(a_message(), retry=n) for n in (1, 2)] == [200, 200]
    assert await house.kept() == 1


async def test_slack_is_answered_its_challenge(house: House) -> None:
    body = json.dumps({"type": "url_verification", "challenge": "ch4llenge"}).encode()
    assert await house.post(body) == (200, "ch4llenge")


@pytest.mark.parametrize(
    ("how", "reason"),
    [
        ({"secret": "another"}, "forged"),
        ({"X_Slack_Signature": None}, "unsigned"),
        ({"X_Slack_Request_Timestamp": None}, "unsigned"),
        ({"X_Slack_Request_Timestamp": "soon"}, "forged"),
        ({"X_Slack_Signature": "v0=é"}, "forged"),
        ({"at": NOW - timedelta(minutes=6)}, "stale"),
        ({"at": NOW + timedelta(minutes=6)}, "stale"),
        ({"X_Slack_Request_Timestamp": "9" * 40}, "stale"),
    ],
)
async def test_what_slack_did_not_sign_just_now_is_refused_and_leaves_nothing(
    house: House, how: Json, reason: str
) -> None:
    assert (await house.post(a_body(a_message()), **how))[0] == 401
    assert (await house.ask(COMMAND, **how))[0] == 401
    assert await house.kept() == 0
    assert house.talker.heard == []
    assert house.counted(reason) == 2


async def test_a_command_that_is_played_back_is_refused(house: House) -> None:
    assert await house.ask(COMMAND) == (200, "hello")
    assert (await house.ask(COMMAND))[0] == 401
    assert len(house.talker.heard) == 1
    later = NOW + timedelta(seconds=1)
    assert (await house.ask(COMMAND, at=later))[0] == 200


@pytest.mark.parametrize(
    ("body", "kind", "status", "reason"),
    [
        (b"{", "application/json", 400, "malformed"),
        (b"[1]", "application/json", 400, "malformed"),
        (b"\xff\xfe", "application/json", 400, "malformed"),
        (b"[" * 9999, "application/json", 400, "malformed"),
        (b'{"type":"event_callback","event":5}', "application/json", 400, "malformed"),
        (b'{"type":"event_callback"}', "application/json", 400, "malformed"),
        (b'{"type":"url_verification","challenge":{}}', "application/json", 400, "malformed"),
        (b'{"type":"something_new"}', "application/json", 400, "unexpected"),
        (b"{}", "application/json", 400, "unexpected"),
        (b"a=1", "application/x-www-form-urlencoded", 400, "unexpected"),
        (b"payload=5", "application/x-www-form-urlencoded", 400, "malformed"),
        (b"payload={}", "application/x-www-form-urlencoded", 400, "unexpected"),
        (b"payload=%ff{", "application/x-www-form-urlencoded", 400, "malformed"),
        (b"&".join([b"a=1"] * 999), "application/x-www-form-urlencoded", 400, "malformed"),
        (b"<a/>", "text/xml", 415, "content-type"),
        (b"x" * 2_000_000, "application/json", 413, "oversized"),
    ],
)
async def test_what_slack_never_sends_gets_a_clear_status_and_is_counted(
    house: House, body: bytes, kind: str, status: int, reason: str
) -> None:
    assert (await house.post(body, kind=kind))[0] == status
    assert house.counted(reason) == 1
    assert await house.tell(a_message()) == 200


async def test_malformed_events_are_refused_and_nothing_behind_them_is_lost(house: House) -> None:
    for number, ts in enumerate([None, 5, "now", "9" * 400], start=10):
        assert await house.tell(a_message(ts=ts), number=number) == 400
    assert await house.tell({"type": "reaction_added", "item": []}, number=20) in (200, 400)
    assert await house.tell(a_message(), number=30) == 200


@pytest.mark.parametrize("event", [{"type": "brand_new"}, a_message(subtype="channel_topic")])
async def test_events_that_tell_nothing_are_acked(house: House, event: Json) -> None:
    assert await house.tell(event) == 200
    assert house.talker.heard == []


async def test_an_event_of_a_workspace_without_the_bot_is_acked_and_not_kept(house: House) -> None:
    for event in (a_message(), DIRECT):
        status, _ = await house.post(a_body(event, team="T0OTHER"))
        assert status == 200
    assert await house.kept() == 0
    assert house.talker.heard == []


async def test_what_somebody_says_to_the_bot_is_passed_on_once_after_the_ack(house: House) -> None:
    house.talker.pause = 0.05
    for retry in (0, 1, 2):
        assert await house.tell(DIRECT, retry=retry) == 200
    await house.reception.stop()
    (heard,) = house.talker.heard
    assert heard["event"] == DIRECT


async def test_what_was_said_while_the_database_did_not_answer_is_heard_when_it_comes_again(
    house: House,
) -> None:
    async with house.database.write() as connection:
        if connection.dialect.name == "postgresql":
            await connection.exec_driver_sql("LOCK TABLE arrivals")
        assert await house.tell(DIRECT) == 503
    await asyncio.sleep(0.5)
    assert await house.tell(DIRECT, retry=1) == 200
    await house.reception.stop()
    assert len(house.talker.heard) == 1


async def test_commands_actions_and_forms_get_their_answer(house: House) -> None:
    assert await house.ask(COMMAND) == (200, "hello")
    for kind in ("block_actions", "view_submission", "shortcut"):
        assert (await house.ask(pressed(kind)))[0] == 200
    assert [one.get("type", "command") for one in house.talker.heard] == [
        "command",
        "block_actions",
        "view_submission",
        "shortcut",
    ]


async def test_who_asks_for_something_slow_is_not_kept_waiting(house: House) -> None:
    house.talker.pause = 0.6
    assert await house.ask(COMMAND) == (200, "")
    assert await house.ask(pressed()) == (200, "")
    assert (await house.ask(pressed("view_submission")))[0] == 503


async def test_load_beyond_the_database_gets_an_honest_503_and_the_last_try_marks_the_day(
    house: House,
) -> None:
    async with house.database.write() as connection:
        if connection.dialect.name == "postgresql":
            await connection.exec_driver_sql("LOCK TABLE arrivals")
        for retry in (1, 2):
            assert await house.tell(a_message(), retry=retry) == 503
        assert await house.tell(DIRECT, number=2, retry=3) == 503
        assert house.pulse._missed == set()
        assert await house.tell(a_message(), retry=3) == 503
    await house.pulse.beat()
    async with house.database.read() as connection:
        marked = await gaps.of(connection, TEAM)
    assert marked == [Gap(starts=NOW.date(), ends=NOW.date(), cause="overload")]


async def test_a_database_that_cannot_be_asked_whose_event_it_is_gets_a_503(house: House) -> None:
    house.homes.broken = True
    assert await house.tell(a_message()) == 503
    house.homes.broken = False
    assert await house.tell(a_message(), retry=1) == 200


async def test_taking_the_bot_out_is_acked_only_when_it_holds(house: House) -> None:
    house.homes.broken = True
    assert await house.tell({"type": "app_uninstalled"}) == 503
    assert house.homes.moves == []
    house.homes.broken = False
    assert await house.tell({"type": "app_uninstalled"}, retry=1) == 200
    (told,) = house.homes.moves
    assert (told.teams, told.inside) == ((TEAM,), False)
    assert await house.tell({"type": "team_access_revoked", "team_ids": "T1"}) == 400


async def test_a_body_that_comes_too_slowly_is_not_waited_for(
    house: House, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("adapters.body.SLOWEST_SECONDS", 0.05)

    async def halves() -> AsyncIterator[bytes]:
        yield b"{"
        await asyncio.sleep(0.5)
        yield b"}"

    answer = await house.client.post("/slack/events", data=halves())
    assert answer.status == 408
    assert house.counted("slow") == 1


async def test_a_rate_limit_marks_the_day_when_it_is_made_use_of(house: House) -> None:
    minute = int(NOW.timestamp())
    body = {"type": "app_rate_limited", "team_id": TEAM, "minute_rate_limited": minute}
    assert (await house.post(json.dumps(body).encode()))[0] == 200
    assert await house.kept() == 1


async def test_no_text_of_a_message_is_kept(house: House) -> None:
    await house.tell(a_message(text="canary"))
    async with house.database.read() as connection:
        bodies = (await connection.execute(select(arrivals.c.body))).scalars().all()
    assert "canary" not in "".join(body or "" for body in bodies)
