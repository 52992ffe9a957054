"""What is fetched from Teams and kept in order there, a bounded turn at a time."""

from collections import Counter
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from datetime import timedelta

import structlog

from adapters.teams.directory import Directory
from adapters.teams.outcomes import BROKEN
from adapters.teams.roster import Roster
from nudges.ports import Clock
from nudges.store import syncs
from nudges.store.database import Database
from nudges.workspace import Workspace

log = structlog.get_logger()

TURN = timedelta(seconds=20)
"""How long one turn takes at most, give or take one answer of Teams'."""

Greet = Callable[[Workspace, str], Awaitable[None]]
"""Tells the first admin of a workspace what there is to do."""


@dataclass(kw_only=True, slots=True)
class TeamsChores:
    """In one process; several may work side by side. ``admins`` as for Roster."""

    directory: Directory
    database: Database
    secret: bytes = field(repr=False)
    clock: Clock
    admins: frozenset[str]
    greet: Greet
    _under_way: dict[str, Roster] = field(default_factory=dict)

    async def round(self, workspace: Workspace) -> Counter[str]:
        """One turn: who is in the company, and its channels; how many times that was finished."""
        roster = self._under_way.get(workspace.id)
        if roster is None:
            if not await self._is_due(workspace):
                return Counter()
            roster = self._under_way[workspace.id] = self._roster(workspace)
        ends = self.clock.now() + TURN
        try:
            if not await roster.go_on(lambda: self.clock.now() >= ends):
                return Counter()
        except BROKEN as error:  # it goes on where it stopped
            log.warning("roster broken off", workspace=workspace.id, why=type(error).__name__)
            return Counter()
        del self._under_way[workspace.id]
        async with self.database.write() as connection:
            await syncs.save(connection, workspace.id, done_at=self.clock.now(), failure=None)
        for member in roster.first[:1]:
            await self.greet(workspace, member)
        return Counter(rosters=1)

    def _roster(self, workspace: Workspace) -> Roster:
        return Roster(
            database=self.database,
            workspace=workspace,
            secret=self.secret,
            clock=self.clock,
            directory=self.directory,
            admins=self.admins,
        )

    async def _is_due(self, workspace: Workspace) -> bool:
        async with self.database.read() as connection:
            sync = await syncs.of(connection, workspace.id)
        return sync.is_due(self.clock.now())
