"""Teams' part of the web application: its routes, and what runs behind them."""

import asyncio
from collections.abc import Iterable

from aiohttp import web

from adapters.teams.about import about
from adapters.teams.auth import Gate
from adapters.teams.door import Door
from adapters.teams.manifest import ABOUT_PATH, MESSAGES_PATH
from adapters.teams.metrics import Metrics
from adapters.teams.newcomers import Newcomers
from adapters.teams.reception import Reception
from adapters.teams.strangers import Strangers
from adapters.teams.talking import Talking
from adapters.teams.teams import TEAMS, Teams
from nudges.engine.gaps import Pulse
from nudges.engine.receiving import Receiving


class Serving:
    """Between ``start`` and ``stop`` it takes what Teams sends."""

    def __init__(self, teams: Teams, receiving: Receiving, metrics: Metrics) -> None:
        house, config = teams.house, teams.config
        receiving.ask(TEAMS, Strangers(house.database, teams.connector).lookup)
        self._talking = Talking(
            bot=house.bot,
            connector=teams.connector,
            database=house.database,
            newcomers=Newcomers(
                database=house.database,
                secret=house.secret,
                clock=house.clock,
                directory=teams.connector,
                admins=config.admins,
            ),
        )
        self._pulse = Pulse(house.database, house.clock, platform=TEAMS)
        self._reception = Reception(
            intake=receiving.intake,
            talking=self._talking,
            metrics=metrics,
            clock=house.clock,
            tenant=config.tenant,
        )
        gate = None if config.anonymous else Gate(config)
        self._door = Door(gate, reception=self._reception, metrics=metrics)

    def routes(self) -> Iterable[web.RouteDef]:
        yield web.post(MESSAGES_PATH, self._door.handle)
        yield web.get(ABOUT_PATH, about)

    async def start(self) -> None:
        await self._pulse.start()

    async def stop(self) -> None:
        """What people were told is done."""
        await asyncio.gather(self._talked(), self._pulse.stop())

    async def _talked(self) -> None:
        await self._reception.stop()
        await self._talking.stop()
