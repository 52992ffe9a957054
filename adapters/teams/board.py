"""Teams' channels as a board: posts that are made once, and removed when they have to be."""

from dataclasses import dataclass
from datetime import datetime

from adapters.teams import render
from adapters.teams.connector import NOT_FOUND, Connector, Refused
from adapters.teams.outcomes import BROKEN, outcome
from adapters.teams.saying import say
from nudges.message import Message
from nudges.ports import NotThere, Outcome, Sent, Unknown, Unreachable
from nudges.store import conversations
from nudges.store.database import Database
from nudges.talk.wording import DEFAULT_LOCALE


@dataclass(frozen=True, kw_only=True, slots=True)
class TeamsBoard:
    """Implements nudges.ports.Board for one workspace."""

    connector: Connector
    database: Database
    workspace: str

    async def post(self, *, channel: str, message: Message, mark: str) -> Outcome:  # noqa: ARG002 - Teams has no place for it
        """A new thread."""
        address = await self._address()
        if address is None:
            return Unreachable()
        said = render.activity(message, locale=DEFAULT_LOCALE)
        try:
            id_ = await say(self.connector, address, channel, said)
        except BROKEN as error:
            return outcome(error)
        return Sent(reference=id_) if id_ else Unknown()

    async def find(self, *, channel: str, mark: str, since: datetime) -> Sent | NotThere | Unknown:  # noqa: ARG002 - see below
        """A bot cannot look for its posts: what is not known stays so."""
        return Unknown()

    async def remove(self, *, channel: str, reference: str) -> bool:
        address = await self._address()
        if address is None:
            return False
        try:
            await self.connector.delete(address, channel, reference)
        except Refused as refused:
            return refused.status == NOT_FOUND
        except BROKEN:
            return False
        return True

    async def _address(self) -> str | None:
        async with self.database.read() as connection:
            return await conversations.address(connection, self.workspace)
