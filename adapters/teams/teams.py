"""Teams, as far as both the worker and the web part need it: tokens, calls, messages, chores."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from dataclasses import dataclass
from functools import partial

import aiohttp

from adapters.teams.addresses import trusted
from adapters.teams.board import TeamsBoard
from adapters.teams.chores import TeamsChores
from adapters.teams.config import TeamsConfig
from adapters.teams.connector import Connector, Counted
from adapters.teams.credentials import Credentials
from adapters.teams.greeting import greet
from adapters.teams.platform import TeamsPlatform
from nudges.engine.found import found
from nudges.store import workspaces
from nudges.talk.house import House
from nudges.talk.wording import wording
from nudges.workspace import Workspace

TEAMS = "teams"


@dataclass(frozen=True, kw_only=True, slots=True)
class Teams:
    """One for a process."""

    config: TeamsConfig
    house: House
    connector: Connector
    work: TeamsChores

    def platform(self, workspace: Workspace) -> TeamsPlatform:
        """How messages get there."""
        return TeamsPlatform(
            connector=self.connector, database=self.house.database, workspace=workspace.id
        )

    def board(self, workspace: Workspace) -> TeamsBoard:
        """How to post in its channels."""
        return TeamsBoard(
            connector=self.connector, database=self.house.database, workspace=workspace.id
        )

    async def chores(self, workspace: Workspace) -> Mapping[str, int]:
        """One bounded turn of what has to be fetched and kept in order."""
        return await self.work.round(workspace)


@asynccontextmanager
async def opened(
    config: TeamsConfig, house: House, counted: Counted | None = None
) -> AsyncIterator[Teams]:
    """Teams, with the one company that is served made known."""
    async with aiohttp.ClientSession(
        cookie_jar=aiohttp.DummyCookieJar(), trust_env=True
    ) as session:
        await _enrol(config, house)
        connector = Connector(
            session=session,
            tokens=_credentials(config),
            trusted=partial(trusted, config=config),
            bot=config.bot,
            counted=counted,
        )
        work = TeamsChores(
            directory=connector,
            database=house.database,
            secret=house.secret,
            clock=house.clock,
            admins=config.admins,
            greet=partial(greet, house, connector),
        )
        yield Teams(config=config, house=house, connector=connector, work=work)


def _credentials(config: TeamsConfig) -> Credentials | None:
    if config.anonymous:
        return None
    return Credentials(
        app_id=config.app_id,
        password=config.password,
        authority=config.authority,
        scope=config.cloud.scope,
    )


async def _enrol(config: TeamsConfig, house: House) -> None:
    """The company is a workspace from the start; nobody tells its name."""
    organisation = config.organisation or config.tenant
    workspace = Workspace(
        id=config.tenant,
        organisation=organisation,
        platform=TEAMS,
        name=organisation,
        created_at=house.clock.now(),
    )
    async with house.database.write() as connection:
        if await workspaces.known(connection, config.tenant) is None:
            await found(connection, workspace, schedule=wording()("first-schedule"))
