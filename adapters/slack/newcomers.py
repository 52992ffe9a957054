"""Gets to know whoever turns to the bot before anybody has told of them."""

from dataclasses import dataclass

from nudges.engine.folding import Hear
from nudges.engine.meet import meet
from nudges.store import known, workspaces
from nudges.talk.house import House


@dataclass(frozen=True, kw_only=True, slots=True)
class Newcomers:
    """``hear`` tells who somebody is, and nothing of people of other companies."""

    house: House
    hear: Hear

    async def welcome(self, workspace: str, member: str) -> None:
        """After that they are known, if they belong here. Raises what the database does."""
        async with self.house.database.read() as connection:
            if await known.members_among(connection, workspace, [member]):
                return
        heard = await self.hear(workspace, [member])
        if not heard:
            return
        async with self.house.database.write() as connection:
            here = await workspaces.known(connection, workspace)
            if here is not None:
                now = self.house.clock.now()
                await meet(connection, here, heard, secret=self.house.secret, now=now)
