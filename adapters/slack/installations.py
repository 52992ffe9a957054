"""Knows with which token a workspace is spoken to, without asking the database each time."""

from collections.abc import Iterable

import structlog

from adapters.slack.installation import Installation
from adapters.slack.moves import Move
from adapters.slack.remembered import Remembered
from nudges.engine.install import install, let_back, let_in
from nudges.ports import Clock
from nudges.store import installations, workspaces
from nudges.store.database import Database
from nudges.store.installations import Kept
from nudges.talk.wording import wording
from nudges.vault import Vault, VaultLocked
from nudges.workspace import Workspace

log = structlog.get_logger()
SLACK = "slack"


class Installations:
    """All installations in Slack (``Tokens``); what it tells may be a minute old."""

    def __init__(self, database: Database, vault: Vault, clock: Clock) -> None:
        self._database = database
        self._vault = vault
        self._clock = clock
        self._tokens: Remembered[Installation | None] = Remembered(clock)
        self._known: Remembered[str | None] = Remembered(clock)

    async def of(self, workspace: str) -> Installation | None:
        """The installation that serves a workspace; None: there is none (any more)."""
        return await self._tokens.get(workspace, lambda: self._look_up(workspace))

    async def forget(self, workspace: str) -> None:
        """Its token was refused, or it was uninstalled: look again the next time."""
        self._tokens.forget(workspace)
        self._known.forget(workspace)

    async def workspace(self, team: str, enterprise: str | None) -> str | None:
        """The workspace of ours that a team is; None: the bot is not installed there.

        A team of an enterprise that has the bot everywhere becomes one with its first sign of life.
        """
        return await self._known.get(team, lambda: self._find(team, enterprise))

    async def moved(self, told: Move) -> None:
        """It was taken out of some workspaces, or an enterprise's are let in (again)."""
        async with self._database.write() as connection:
            for team in told.teams:
                if not told.inside:
                    await installations.revoked(connection, team, told.at)
                elif told.enterprise:
                    await let_back(connection, told.enterprise, team, told.at)
        for team in told.teams:
            await self.forget(team)
            if told.inside:
                await self.workspace(team, told.enterprise)

    async def keep(self, installation: Installation, into: Iterable[Workspace]) -> None:
        """Keep an installation, the first or another one, and have it serve these workspaces."""
        served = list(into)
        async with self._database.write() as connection:
            kept = self._sealed(installation)
            await install(connection, kept, served, schedule=wording()("first-schedule"))
        for workspace in served:
            await self.forget(workspace.id)

    async def with_token(self, token: str) -> Installation | None:
        """The installation that was kept with this very token."""
        async with self._database.read() as connection:
            every = await installations.every(connection, SLACK)
        opened = (self._opened(kept) for kept in every)
        return next((found for found in opened if found and found.token == token), None)

    async def _look_up(self, workspace: str) -> Installation | None:
        async with self._database.read() as connection:
            kept = await installations.of(connection, workspace)
        return None if kept is None else self._opened(kept)

    async def _find(self, team: str, enterprise: str | None) -> str | None:
        async with self._database.read() as connection:
            known = await workspaces.known(connection, team)
            served = known is not None and await installations.of(connection, team) is not None
            org_wide = await installations.one(connection, enterprise) if enterprise else None
        if served:
            return team
        removed = known is not None and known.uninstalled_at is not None
        if org_wide is None or not org_wide.enterprise or removed:
            return None
        await self._let_in(team, org_wide.id)
        return team

    async def _let_in(self, team: str, enterprise: str) -> None:
        workspace = Workspace(
            id=team,
            organisation=enterprise,
            platform=SLACK,
            name=team,
            created_at=self._clock.now(),
        )
        async with self._database.write() as connection:
            first = wording()("first-schedule")
            await let_in(connection, enterprise, workspace, schedule=first)
        self._tokens.forget(team)

    def _sealed(self, installation: Installation) -> Kept:
        return Kept(
            id=installation.id,
            platform=SLACK,
            token=self._vault.seal(installation.token),
            enterprise=installation.enterprise,
            app=installation.app,
            bot_user=installation.bot_user,
            url=installation.url,
            scopes=",".join(sorted(installation.scopes)),
            installer=installation.installer,
            installed_at=installation.installed_at or self._clock.now(),
        )

    def _opened(self, kept: Kept) -> Installation | None:
        try:
            token = self._vault.open(kept.token)
        except VaultLocked:
            log.error("token sealed with another key", installation=kept.id)
            return None
        return Installation(
            id=kept.id,
            token=token,
            enterprise=kept.enterprise,
            app=kept.app,
            bot_user=kept.bot_user,
            url=kept.url,
            scopes=frozenset(filter(None, kept.scopes.split(","))),
            installer=kept.installer,
            installed_at=kept.installed_at,
        )
