"""Socket Mode: the same as over HTTP, acked when it is kept and not before."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from types import SimpleNamespace
from typing import Any, cast

import aiohttp
import pytest
from slack_bolt.response import BoltResponse

from adapters.slack.api import Api
from adapters.slack.config import SlackConfig
from adapters.slack.reception import Reception
from adapters.slack.slack import Slack
from adapters.slack.socket import Socket
from nudges.engine.intake import Overloaded
from nudges.errors import Refusal
from tests.adapters.slack.test_platform import FakeTokens
from tests.slack.socket import FakeSockets

WAIT = 10.0


@dataclass
class FakeReception:
    """Takes everything, except what it is told to be too busy for or not to understand."""

    busy: int = 0
    taken: list[tuple[str, bool]] = field(default_factory=list)
    refusals: list[str] = field(default_factory=list)
    deadline: float = 1.0

    @property
    def metrics(self) -> Any:
        return SimpleNamespace(refused=self.refusals.append)

    async def event(self, body: Mapping[str, Any], *, last_try: bool = False) -> None:
        if self.busy:
            self.busy -= 1
            raise Overloaded
        if "event_id" not in body:
            raise ValueError
        self.taken.append((body["event_id"], last_try))

    async def ask(self, body: Mapping[str, Any], kind: str) -> BoltResponse:
        self.taken.append((kind, False))
        return BoltResponse(status=200, body=body.get("answer", ""))


@asynccontextmanager
async def connected(slack: FakeSockets, reception: FakeReception) -> AsyncIterator[Socket]:
    async with aiohttp.ClientSession() as session:
        api = Api(FakeTokens(), base_url=slack.api, session=session)
        config = SlackConfig(app_token="xapp-1", api=slack.api)
        ours = cast(Slack, SimpleNamespace(api=api, config=config))
        socket = Socket(ours, cast(Reception, reception))
        await socket.start()
        try:
            yield socket
        finally:
            await socket.stop()


async def test_what_comes_over_the_socket_is_acked_with_its_answer() -> None:
    reception = FakeReception()
    async with FakeSockets() as slack, asyncio.timeout(WAIT), connected(slack, reception):
        await slack.send("1", "events_api", {"event_id": "Ev1"})
        assert await slack.answer("1") is None
        await slack.send("2", "slash_commands", {"command": "/nudge"})
        assert await slack.answer("2") is None
        errors = '{"response_action": "errors"}'
        await slack.send("3", "interactive", {"type": "view_submission", "answer": errors})
        assert await slack.answer("3") == {"response_action": "errors"}
        await slack.send("4", "something_new", {})
        assert await slack.answer("4") is None
    assert reception.taken == [("Ev1", False), ("command", False), ("view_submission", False)]


async def test_what_is_not_kept_is_not_acked_and_comes_again() -> None:
    reception = FakeReception(busy=1)
    async with FakeSockets() as slack, asyncio.timeout(WAIT), connected(slack, reception):
        await slack.send("1", "events_api", {"event_id": "Ev1"})
        await slack.send("2", "events_api", {"event_id": "Ev1"}, retry_attempt=3)
        await slack.answer("2")
        assert "1" not in slack.acked
    assert reception.taken == [("Ev1", True)]


async def test_what_is_malformed_is_counted_and_does_not_come_again() -> None:
    reception = FakeReception()
    async with FakeSockets() as slack, asyncio.timeout(WAIT), connected(slack, reception):
        await slack.send("1", "events_api", {})
        await slack.answer("1")
    assert reception.refusals == ["malformed"]


async def test_when_it_is_cut_off_it_comes_again() -> None:
    reception = FakeReception()
    async with FakeSockets() as slack, asyncio.timeout(WAIT), connected(slack, reception):
        await slack.cut()
        await slack.send("1", "events_api", {"event_id": "Ev1"})
        await slack.answer("1")
        assert slack.opened == 2


async def test_a_token_that_slack_refuses_is_told_at_the_start() -> None:
    async with FakeSockets(refuses="invalid_auth") as slack:
        with pytest.raises(Refusal) as refusal:
            async with connected(slack, FakeReception()):
                raise AssertionError
    assert refusal.value.code == "socket-token"
