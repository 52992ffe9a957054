"""Whatever is signed as Slack's, bolt gets nothing that it would break on."""

from typing import Any, cast

import pytest
from hypothesis import given
from slack_bolt.request.async_request import AsyncBoltRequest

from adapters.slack.app import app
from adapters.slack.inbound import Heard
from adapters.slack.talking import Ack, Talking
from tests.adapters.slack.payloads import BODIES, REAL, nearly
from tests.builders import NOW


class Silent:
    """Hears everything and says nothing."""

    def __init__(self) -> None:
        self.heard: list[Heard] = []

    async def converse(self, heard: Heard) -> None:
        self.heard.append(heard)

    async def open_home(self, heard: Heard) -> None:
        self.heard.append(heard)

    async def take_in(self, heard: Heard, ack: Ack) -> None:
        self.heard.append(heard)
        await ack()


class Still:
    def now(self) -> Any:
        return NOW


BOLT = app(cast(Talking, Silent()), Still())


async def status(body: dict[str, Any]) -> int:
    """400, too, where bolt does not even take it."""
    try:
        request = AsyncBoltRequest(body=body, mode="socket_mode")
    except (AttributeError, LookupError, TypeError, ValueError):
        return 400
    return (await BOLT.async_dispatch(request)).status


@given(BODIES)
async def test_whatever_comes_is_heard_or_refused(body: dict[str, Any]) -> None:
    assert await status(body) in (200, 400)


@pytest.mark.parametrize("body", REAL)
async def test_what_is_not_quite_slacks_is_heard_or_refused(body: dict[str, Any]) -> None:
    assert await status(body) == 200
    assert [each for each in nearly(body) if await status(each) not in (200, 400)] == []
