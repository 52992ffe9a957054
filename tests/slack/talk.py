"""People talk with the bot over HTTP: the real door and bot, and a Slack on loopback behind it."""

import asyncio
import json
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import datetime
from itertools import count
from typing import Any
from urllib.parse import urlencode

import aiohttp
from aiohttp import web
from aiohttp.test_utils import TestServer
from prometheus_client import CollectorRegistry
from slack_sdk.signature import Clock as SdkClock
from slack_sdk.signature import SignatureVerifier

from adapters.slack import events
from adapters.slack.app import App, build_app
from adapters.slack.config import SlackConfig
from adapters.slack.door import Door
from adapters.slack.installation import Installation
from adapters.slack.metrics import Metrics
from adapters.slack.reading import Reading
from adapters.slack.reception import Reception
from adapters.slack.slack import Slack, opened
from adapters.slack.strangers import Strangers
from adapters.slack.talking import Answers
from nudges.engine.gaps import Pulse
from nudges.engine.intake import Intake
from nudges.message import Chart
from nudges.people import Member, Role
from nudges.programme import Channel, ChannelKind, Programme
from nudges.store.database import Database
from nudges.talk.answer import Bot
from nudges.talk.house import House
from nudges.vault import Vault
from tests.builders import NOW, a_member, a_workspace
from tests.conftest import SECRET
from tests.slack.fake import FakeSlack, Json

SIGNING = "a signing secret"
VAULT = Vault(("k" * 32,))
SLOW_MACHINE = 60.0
"""Seconds within which everything is done on any machine."""

PICTURE = b"\x89PNG drawn"
LUNCH = Channel(id="C1", name="lunch", kind=ChannelKind.SOCIAL)


def a_colleague(name: str, *roles: Role, known: bool = True, **more: Any) -> Member:
    introduced = datetime.fromisoformat("2026-01-05T10:00+00:00") if known else None
    return a_member(name, roles=frozenset(roles), introduced_at=introduced, **more)


PEOPLE = (
    a_colleague("UANN"),
    a_colleague("UBEN", known=False),
    a_colleague("UMIA", Role.MANAGER),
    a_colleague("UADA", Role.ADMIN),
    a_colleague("UOLGA", Role.OWNER),
)


class Still:
    def now(self) -> datetime:
        return NOW


class Slackers:
    """Colleagues in Slack, and what they see there."""

    def __init__(
        self,
        slack: FakeSlack,
        ours: Slack,
        *,
        app: App,
        reception: Reception,
        session: aiohttp.ClientSession,
        door: str,
    ) -> None:
        self.slack = slack
        self.ours = ours
        self.app = app
        self._reception = reception
        self._session = session
        self._door = door
        self._numbers = count(1)

    async def command(self, member: str, typed: str, **more: Any) -> str:
        """``typed`` with its slash, in a channel; the body of the ack."""
        command, _, text = typed.partition(" ")
        body = {
            "team_id": "T1",
            "user_id": member,
            "channel_id": "C1",
            "command": command,
            "text": text,
            "trigger_id": f"trigger-{next(self._numbers)}",
            "response_url": self.slack.response_url("command"),
        }
        return await self._form(body | more)

    async def tap(self, member: str, action: str, value: str = "", **more: Any) -> str:
        """A button in a direct message, unless ``more`` says where else."""
        direct = self.slack.direct(member)
        container = {"type": "message", "channel_id": direct, "message_ts": "1.1"}
        number = next(self._numbers)
        tapped = {"action_id": f"{action}|1", "value": value, "action_ts": f"{number * 10}.5"}
        body = {
            "type": "block_actions",
            "team": {"id": "T1"},
            "user": {"id": member, "team_id": "T1"},
            "container": container,
            "channel": {"id": direct},
            "trigger_id": f"trigger-{number}",
            "response_url": self.slack.response_url("tap"),
            "actions": [{"type": "button", **tapped}],
        }
        return await self._form({"payload": json.dumps(body | more)})

    async def tap_at_home(self, member: str, action: str, value: str = "") -> str:
        return await self.tap(member, action, value, container={"type": "view"}, view=AT_HOME)

    async def hand_in(self, member: str, view: Json, **fields: str) -> Json:
        """Fill in a modal that was opened; what Slack is told about it."""
        values = {name: {"value": {"value": filled}} for name, filled in fields.items()}
        body = {
            "type": "view_submission",
            "team": {"id": "T1"},
            "user": {"id": member, "team_id": "T1"},
            "trigger_id": f"trigger-{next(self._numbers)}",
            "view": view | {"state": {"values": values}},
        }
        answer = await self._form({"payload": json.dumps(body)})
        return dict(json.loads(answer)) if answer else {}

    async def write(self, member: str, text: str, **more: Any) -> None:
        """A direct message to the bot."""
        event = {"type": "message", "channel_type": "im", "channel": self.slack.direct(member)}
        await self.event(event | {"user": member, "text": text, "ts": self.slack.next_ts()} | more)

    async def react(self, member: str, ts: str) -> None:
        """A reaction to a direct message of the bot's."""
        item = {"type": "message", "channel": self.slack.direct(member), "ts": ts}
        await self.event({"type": "reaction_added", "user": member, "reaction": "+1", "item": item})

    async def rewrite(self, member: str, ts: str, root: str, text: str = "Better!") -> None:
        """One's own reply below a direct message of the bot's, changed."""
        said = {"type": "message", "user": member, "ts": ts, "thread_ts": root}
        event = {
            "type": "message",
            "subtype": "message_changed",
            "channel_type": "im",
            "channel": self.slack.direct(member),
            "message": said | {"text": text, "edited": {"user": member, "ts": "9.000001"}},
            "previous_message": said | {"text": "Well done!"},
        }
        await self.event(event)

    async def unsay(self, member: str, ts: str, root: str) -> None:
        """The same, deleted."""
        said = {"type": "message", "user": member, "ts": ts, "thread_ts": root, "text": "Better!"}
        event = {
            "type": "message",
            "subtype": "message_deleted",
            "channel_type": "im",
            "channel": self.slack.direct(member),
            "deleted_ts": ts,
            "previous_message": said,
        }
        await self.event(event)

    async def open_home(self, member: str, tab: str = "home") -> None:
        await self.event({"type": "app_home_opened", "user": member, "tab": tab})

    async def event(self, event: Mapping[str, Any]) -> None:
        body = {"type": "event_callback", "team_id": "T1", "event_id": f"Ev{next(self._numbers)}"}
        assert await self.send(json.dumps(body | {"event": event}), "application/json") == (200, "")

    async def send(self, body: str, kind: str) -> tuple[int, str]:
        """Signed as Slack would; the answer, once all that it brings about is done."""
        answer = await self.post(body, kind)
        await self.settle()
        return answer

    async def settle(self) -> None:
        """Wait for all that is under way."""
        await self._reception.stop()
        await self.app.stop()

    async def post(self, body: str, kind: str) -> tuple[int, str]:
        """Signed as Slack would; the answer."""
        now = str(int(NOW.timestamp()))
        sign = SignatureVerifier(SIGNING, clock=_At(NOW)).generate_signature(
            timestamp=now, body=body
        )
        headers = {
            "Content-Type": kind,
            "X-Slack-Request-Timestamp": now,
            "X-Slack-Signature": str(sign),
        }
        async with self._session.post(self._door, data=body.encode(), headers=headers) as answer:
            return answer.status, await answer.text()

    def whispers(self) -> list[str]:
        """What was shown for one person's eyes, as text."""
        return [answer["text"] for answer in self.slack.answered]

    def letters(self, member: str) -> list[Json]:
        """Direct messages of the bot's."""
        return self.slack.said[self.slack.direct(member)]

    async def _form(self, fields: Mapping[str, Any]) -> str:
        status, said = await self.send(urlencode(fields), "application/x-www-form-urlencoded")
        assert status == 200
        return said


class _At(SdkClock):
    def __init__(self, at: datetime) -> None:
        self._at = at

    def now(self) -> float:
        return self._at.timestamp()


AT_HOME = {"type": "home", "id": "VHOME"}


@asynccontextmanager
async def talking(
    database: Database,
    *,
    bot: Answers | None = None,
    installed: bool = True,
    patience: float = SLOW_MACHINE,
    people: tuple[Member, ...] = (),
) -> AsyncIterator[Slackers]:
    """Workspace T1 with PEOPLE, of whom the bot knows; ``installed``: it has a token, too."""
    everyone = (*PEOPLE, *people)
    programme = Programme(organisation="o1", live_since=NOW)
    workspace = await a_workspace(
        database,
        id_="T1",
        people=everyone,
        places=(LUNCH,),
        platform="slack",
        programme=programme,
    )
    async with FakeSlack() as slack:
        for member in everyone:
            slack.add_user(member.id)
        config = SlackConfig(signing_secret=SIGNING, api=slack.api)
        async with opened(config, _house(database)) as ours:
            if installed:
                await ours.installations.keep(_installation(), [workspace])
            async with _open_door(ours, bot or ours.house.bot, slack) as slackers:
                slackers.app.talking.patience = patience
                yield slackers


@asynccontextmanager
async def _open_door(ours: Slack, bot: Answers, slack: FakeSlack) -> AsyncIterator[Slackers]:
    house, metrics = ours.house, Metrics(CollectorRegistry())
    intake = Intake(house.database, house.secret, house.clock, deadline=SLOW_MACHINE)
    hear = Strangers(Reading(ours.api, house.clock, asyncio.sleep)).lookup
    app = build_app(ours, bot, hear)
    reception = Reception(
        intake=intake,
        events=events,
        talking=app,
        homes=ours.installations,
        pulse=Pulse(house.database, house.clock, platform="slack"),
        metrics=metrics,
        clock=house.clock,
        deadline=SLOW_MACHINE,
    )
    door = Door(SIGNING, reception=reception, metrics=metrics, clock=house.clock)
    site = web.Application()
    site.router.add_post("/slack/events", door.handle)
    await intake.start()
    async with TestServer(site) as server, aiohttp.ClientSession() as session:
        url = str(server.make_url("/slack/events"))
        yield Slackers(slack, ours, app=app, reception=reception, session=session, door=url)
    await intake.stop()


def _house(database: Database) -> House:
    def draw(_chart: Chart) -> bytes:
        return PICTURE

    bot = Bot(database, SECRET, VAULT)
    return House(database=database, secret=SECRET, vault=VAULT, clock=Still(), draw=draw, bot=bot)


def _installation() -> Installation:
    return Installation(
        id="T1", token="xoxb-1", bot_user="UBOT", url="https://team.slack.com/", installed_at=NOW
    )
