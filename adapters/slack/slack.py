"""Slack, as far as both the worker and the web part need it: tokens, calls, messages, chores."""

import asyncio
from collections.abc import AsyncIterator, Mapping, Sequence
from contextlib import asynccontextmanager
from dataclasses import dataclass

import aiohttp

from adapters.slack.api import TIMEOUT_SECONDS, Api
from adapters.slack.calls import Counted, counting
from adapters.slack.config import SlackConfig
from adapters.slack.installations import Installations
from adapters.slack.pictures import Draw
from adapters.slack.platform import SlackPlatform
from adapters.slack.posting import Posting
from adapters.slack.single import enrol
from nudges.ports import Clock
from nudges.store.database import Database
from nudges.store.roster import MemberEntry
from nudges.vault import Vault
from nudges.workspace import Workspace


@dataclass(frozen=True, kw_only=True, slots=True)
class House:
    """What of the program Slack works with. ``secret`` keys all hashes; ``draw`` makes a PNG."""

    database: Database
    secret: bytes
    vault: Vault
    clock: Clock
    draw: Draw


@dataclass(frozen=True, kw_only=True, slots=True)
class Slack:
    """One for a process; ``session`` is shared by all calls, whoever makes them."""

    config: SlackConfig
    house: House
    session: aiohttp.ClientSession
    installations: Installations
    api: Api
    posting: Posting

    def platform(self, workspace: Workspace) -> SlackPlatform:
        """How messages get there."""
        return SlackPlatform(
            api=self.api, workspace=workspace.id, posting=self.posting, clock=self.house.clock
        )

    async def chores(self, _workspace: Workspace) -> Mapping[str, int]:
        """One bounded turn of what has to be fetched and kept in order."""
        return {}

    async def hear(self, _workspace: str, _members: Sequence[str]) -> Sequence[MemberEntry]:
        """What Slack tells of members who are not known yet."""
        return ()


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
        yield Slack(
            config=config,
            house=house,
            session=session,
            installations=installations,
            api=api,
            posting=Posting(draw=house.draw, sleep=asyncio.sleep),
        )
