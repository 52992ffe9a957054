"""Bolt's app: acks what people say, tap and hand in, and hands it on to be talked about."""

import logging
import re
from typing import Any

from slack_bolt.app.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.hooks import Hooks
from adapters.slack.inbound import heard
from adapters.slack.newcomers import Newcomers
from adapters.slack.people import Malformed
from adapters.slack.slack import Slack
from adapters.slack.talking import Ack, Answers, Talking
from nudges.engine.folding import Hear
from nudges.ports import Clock

ANY = re.compile(r".*", re.DOTALL)
HEARD = "heard"
_SPEECHLESS = logging.getLogger("adapters.slack.bolt")
"""Bolt's own log has whole requests in it, and so texts."""

_SPEECHLESS.setLevel(logging.CRITICAL + 1)


class App:
    """Answers requests that were checked before, as bolt does, and knows when all is answered."""

    def __init__(self, bolt: AsyncApp, talking: Talking, clock: Clock) -> None:
        self._bolt = bolt
        self._clock = clock
        self.talking = talking

    async def async_dispatch(self, req: AsyncBoltRequest) -> BoltResponse:
        """400: it is not what Slack sends; bolt would trust in its shape."""
        try:
            found = heard(req.body, self._clock.now())
        except Malformed:
            return BoltResponse(status=400)
        if found is None:
            return BoltResponse(status=200)
        req.context[HEARD] = found
        return await self._bolt.async_dispatch(req)

    async def stop(self) -> None:
        """Finish the conversations that are under way."""
        await self.talking.stop()


def build_app(slack: Slack, bot: Answers, hear: Hear) -> App:
    """The app for all workspaces; ``hear`` tells who somebody is of whom nobody has told yet."""
    talking = Talking(
        bot=bot,
        api=slack.api,
        homes=slack.installations,
        newcomers=Newcomers(house=slack.house, hear=hear),
        posting=slack.posting,
        hooks=Hooks(slack.session, slack.config.api),
    )
    return app(talking, slack.house.clock)


def app(talking: Talking, clock: Clock) -> App:
    """Bolt with every listener there is: each thing heard goes to ``talking``."""
    bolt = AsyncApp(
        logger=_SPEECHLESS,
        name="chimein",
        client=AsyncWebClient(logger=_SPEECHLESS),  # else it would look for a token by itself
        authorize=_anybody,
        signing_secret="",
        request_verification_enabled=False,
        ignoring_self_events_enabled=False,
        ssl_check_enabled=False,
        url_verification_enabled=False,
        attaching_function_token_enabled=False,
    )
    _listen(bolt, talking)
    return App(bolt, talking, clock)


async def _anybody(enterprise_id: str | None, team_id: str | None) -> AuthorizeResult:
    """Whose token it takes is looked up after the ack, and never asked of Slack."""
    return AuthorizeResult(enterprise_id=enterprise_id, team_id=team_id)


def _listen(bolt: AsyncApp, talking: Talking) -> None:
    async def converse(ack: Ack, context: dict[str, Any]) -> None:
        await ack()
        await talking.converse(context[HEARD])

    async def take_in(ack: Ack, context: dict[str, Any]) -> None:
        await talking.take_in(context[HEARD], ack)

    async def open_home(context: dict[str, Any]) -> None:
        await talking.open_home(context[HEARD])

    bolt.command(ANY)(converse)
    bolt.action(ANY)(converse)
    bolt.view(ANY)(take_in)
    bolt.event("message")(converse)
    bolt.event("reaction_added")(converse)
    bolt.event("app_home_opened")(open_home)
