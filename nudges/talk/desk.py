"""What it takes to put a letter into words, apart from the letter itself."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass

from nudges.message import Message
from nudges.people import Person
from nudges.rules.recheck import Letter
from nudges.store.database import Database
from nudges.talk.introduction import UNKNOWN, Host
from nudges.talk.wording import Say, wording
from nudges.vault import Vault
from nudges.voice import PLAIN, Voice
from nudges.workspace import Workspace


@dataclass(frozen=True, kw_only=True, slots=True)
class Desk:
    """Where letters of one workspace are written."""

    database: Database
    workspace: Workspace
    vault: Vault
    host: Host = UNKNOWN
    voice: Voice = PLAIN

    def say(self, person: Person) -> Say:
        """The words in which this person is spoken to."""
        return wording(person.locale, self.voice)


Writer = Callable[[Letter, Desk], Awaitable[Message | None]]
"""The words of one kind of letter; None: what it was about is gone."""
