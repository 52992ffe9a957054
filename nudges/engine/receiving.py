"""What of a process takes in what platforms tell, and makes use of it: one for all of them."""

import asyncio
from collections.abc import Callable, Sequence

from nudges.engine.folding import Folding, Hear, Watch
from nudges.engine.intake import Commit, Intake
from nudges.ports import Clock
from nudges.store import workspaces
from nudges.store.database import Database
from nudges.store.roster import MemberEntry


class Receiving:
    """``committed`` is told of each commit, ``folded`` of what became of arrivals."""

    def __init__(
        self,
        database: Database,
        secret: bytes,
        clock: Clock,
        *,
        committed: Callable[[Commit], None] = lambda _commit: None,
        folded: Watch = lambda _counts, _lag: None,
    ) -> None:
        self.intake = Intake(database, secret, clock, watch=committed)
        self._database = database
        self._hear: dict[str, Hear] = {}
        self._folding = Folding(
            database, secret, clock, self._asked, intake=self.intake, watch=folded
        )

    def ask(self, platform: str, hear: Hear) -> None:
        """Whom to ask about members of a platform's workspaces."""
        self._hear[platform] = hear

    async def start(self) -> None:
        await self.intake.start()
        await self._folding.start()

    async def stop(self) -> None:
        """What was acked is kept, and used now or later."""
        await asyncio.gather(self.intake.stop(), self._folding.stop())

    async def _asked(self, workspace: str, members: Sequence[str]) -> Sequence[MemberEntry]:
        async with self._database.read() as connection:
            home = await workspaces.known(connection, workspace)
        hear = None if home is None else self._hear.get(home.platform)
        return () if hear is None else await hear(workspace, members)
