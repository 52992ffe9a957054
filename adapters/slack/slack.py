"""Slack, as far as both the worker and the web part need it: tokens, calls, messages, chores."""

import asyncio
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial

import aiohttp

from adapters.slack.api import TIMEOUT_SECONDS, Api
from adapters.slack.board import SlackBoard
from adapters.slack.calls import Counted, counting
from adapters.slack.chores import SlackChores
from adapters.slack.config import SlackConfig
from adapters.slack.greeting import greet
from adapters.slack.installations import Installations
from adapters.slack.platform import SlackPlatform
from adapters.slack.posting import Posting
from adapters.slack.single import enrol
from nudges.talk.house import House
from nudges.workspace import Workspace


@dataclass(frozen=True, kw_only=True, slots=True)
class Slack:
    """One for a process; ``session`` is shared by all calls, whoever makes them."""

    config: SlackConfig
    house: House
    session: aiohttp.ClientSession
    installations: Installations
    api: Api
    posting: Posting
    work: SlackChores

    def platform(self, workspace: Workspace) -> SlackPlatform:
        """How messages get there."""
        return SlackPlatform(
            api=self.api, workspace=workspace.id, posting=self.posting, clock=self.house.clock
        )

    def board(self, workspace: Workspace) -> SlackBoard:
        """How to post in its channels."""
        return SlackBoard(api=self.api, workspace=workspace.id, posting=self.posting)

    async def chores(self, workspace: Workspace) -> Mapping[str, int]:
        """One bounded turn of what has to be fetched and kept in order."""
        return await self.work.round(workspace)


@asynccontextmanager
async def opened(
    config: SlackConfig, house: House, counted: Counted | None = None
) -> AsyncIterator[Slack]:
    """Slack, with the one workspace whose token is in the settings made known.

    Refusals: those of adapters.slack.single.enrol.
    """
    traces = [] if counted is None else [counting(config.api, counted)]
    async with aiohttp.ClientSession(
        timeout=aiohttp.ClientTimeout(total=TIMEOUT_SECONDS),
        cookie_jar=aiohttp.DummyCookieJar(),
        trust_env=True,
        trace_configs=traces,
    ) as session:
        installations = Installations(house.database, house.vault, house.clock)
        api = Api(installations, base_url=config.api, session=session)
        if config.bot_token:
            await enrol(api, installations, config.bot_token, house.clock.now())
        posting = Posting(draw=house.draw, sleep=asyncio.sleep)
        yield Slack(
            config=config,
            house=house,
            session=session,
            installations=installations,
            api=api,
            posting=posting,
            work=_chores(house, api, posting),
        )


def _chores(house: House, api: Api, posting: Posting) -> SlackChores:
    greeted = partial(greet, house, api, posting)
    return SlackChores(api, house.database, house.secret, house.clock, asyncio.sleep, greet=greeted)
