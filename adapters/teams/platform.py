"""Teams as a platform: personal messages that are sent once, to whoever has the app."""

from collections.abc import Sequence
from dataclasses import dataclass

from adapters.teams import render
from adapters.teams.connector import NOT_FOUND, Connector, Refused
from adapters.teams.links import known as known_links
from adapters.teams.outcomes import BROKEN, outcome, unsent
from adapters.teams.people import Json
from adapters.teams.saying import say
from nudges.message import Message
from nudges.ports import NotThere, Outcome, Sent, Unknown, Unreachable
from nudges.store import conversations, members
from nudges.store.conversations import Conversation
from nudges.store.database import Database
from nudges.talk.wording import DEFAULT_LOCALE


@dataclass(frozen=True, kw_only=True, slots=True)
class TeamsPlatform:
    """Implements nudges.ports.Platform for one workspace."""

    connector: Connector
    database: Database
    workspace: str

    async def send(self, *, member: str, message: Message, delivery: str) -> Outcome:  # noqa: ARG002 - Teams has no place for it
        """In their chat with the bot, which is begun if there is none yet."""
        async with self.database.read() as connection:
            chat = await conversations.chat(connection, self.workspace, member)
            known = await members.one(connection, self.workspace, member)
        locale = DEFAULT_LOCALE if known is None else known.person.locale
        links = await known_links(self.database, self.workspace)
        said = render.activity(message, locale=locale, links=links)
        if chat is not None:
            try:
                return await self._said(chat, said)
            except Refused as refused:
                if refused.status != NOT_FOUND:
                    return outcome(refused)
            except BROKEN as error:
                return outcome(error)
        return await self._begun(member, said)

    async def find(self, *, member: str, delivery: str) -> Sent | NotThere | Unknown:  # noqa: ARG002 - see below
        """A bot cannot read a chat: what is not known stays so."""
        return Unknown()

    async def _begun(self, member: str, said: Sequence[Json]) -> Outcome:
        """Say it in a chat that is new, or that has a new id."""
        try:
            chat = await self._chat(member)
        except BROKEN as error:
            return unsent(error)
        if chat is None:
            return Unreachable()
        try:
            return await self._said(chat, said)
        except BROKEN as error:
            return outcome(error)

    async def _chat(self, member: str) -> Conversation | None:
        """Kept for the next time; None: nobody told yet where Teams is to be reached."""
        async with self.database.read() as connection:
            address = await conversations.address(connection, self.workspace)
        if address is None:
            return None
        id_ = await self.connector.create_chat(address, member, self.workspace)
        if not id_:
            return None
        async with self.database.write() as connection:
            await conversations.keep_chat(connection, self.workspace, member, id_, address)
        return Conversation(id=id_, address=address)

    async def _said(self, chat: Conversation, said: Sequence[Json]) -> Outcome:
        id_ = await say(self.connector, chat.address, chat.id, said)
        return Sent(reference=id_) if id_ else Unknown()
