"""Slack's part of the web application: its routes, and what runs behind them."""

import asyncio
from collections.abc import Iterable

from aiohttp import web

from adapters.slack import events
from adapters.slack.app import build_app
from adapters.slack.door import Door
from adapters.slack.granted import Granted
from adapters.slack.installations import SLACK
from adapters.slack.manifest import EVENTS_PATH, INSTALL_PATH, REDIRECT_PATH
from adapters.slack.metrics import Metrics
from adapters.slack.oauth import OAuth
from adapters.slack.reading import Reading
from adapters.slack.reception import Reception
from adapters.slack.slack import Slack
from adapters.slack.socket import Socket
from adapters.slack.states import States
from adapters.slack.strangers import Strangers
from adapters.slack.welcome import welcome
from nudges.engine.gaps import Pulse
from nudges.engine.receiving import Receiving
from nudges.errors import Refusal


class Serving:
    """Between ``start`` and ``stop`` it takes what Slack sends, over HTTP or a socket."""

    def __init__(
        self, slack: Slack, receiving: Receiving, metrics: Metrics, *, socket: bool = False
    ) -> None:
        house = slack.house
        self._slack = slack
        self._metrics = metrics
        hear = Strangers(Reading(slack.api, house.clock, asyncio.sleep)).lookup
        self._app = build_app(slack, house.bot, hear)
        receiving.ask(SLACK, hear)
        self._pulse = Pulse(house.database, house.clock, platform=SLACK)
        self._reception = Reception(
            intake=receiving.intake,
            events=events,
            talking=self._app,
            homes=slack.installations,
            pulse=self._pulse,
            metrics=metrics,
            clock=house.clock,
        )
        self._socket = Socket(slack, self._reception) if socket else None

    def routes(self) -> Iterable[web.RouteDef]:
        """In Socket Mode Slack knocks at no door."""
        if self._socket is None:
            yield web.post(EVENTS_PATH, self._door().handle)
        if self._slack.config.client_id:
            oauth = self._oauth()
            yield web.get(INSTALL_PATH, oauth.install)
            yield web.get(REDIRECT_PATH, oauth.redirect)

    async def start(self) -> None:
        """Refusals: those of Socket.start."""
        await self._pulse.start()
        if self._socket is not None:
            try:
                await self._socket.start()
            except Refusal:
                await self.stop()
                raise

    async def stop(self) -> None:
        """What people were told is done."""
        if self._socket is not None:
            await self._socket.stop()
        await asyncio.gather(self._talked(), self._pulse.stop())

    async def _talked(self) -> None:
        await self._reception.stop()
        await self._app.stop()

    def _door(self) -> Door:
        return Door(
            self._slack.config.signing_secret,
            reception=self._reception,
            metrics=self._metrics,
            clock=self._slack.house.clock,
        )

    def _oauth(self) -> OAuth:
        async def greeted(got: Granted) -> bool:
            return await welcome(self._slack, got)

        house = self._slack.house
        return OAuth(
            self._slack.config,
            api=self._slack.api,
            installations=self._slack.installations,
            states=States(database=house.database, clock=house.clock),
            clock=house.clock,
            welcome=greeted,
        )
