"""One turn together with all that answering it takes, handed to every handler."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from datetime import date, datetime
from zoneinfo import ZoneInfo

from nudges.engine.programme import Admin
from nudges.errors import Refusal
from nudges.message import Message, Reply, Turn
from nudges.people import Member, Person
from nudges.rules.zones import zone_named
from nudges.store.database import Database
from nudges.talk.desk import Desk
from nudges.talk.wording import Argument, Say
from nudges.vault import Vault
from nudges.voice import Voice
from nudges.workspace import Workspace


@dataclass(frozen=True, kw_only=True, slots=True)
class Ask:
    """``rest`` is what was typed behind the words that chose the handler."""

    turn: Turn
    workspace: Workspace
    member: Member
    say: Say
    voice: Voice
    database: Database
    secret: bytes
    vault: Vault
    rest: str = ""

    @property
    def person(self) -> Person:
        return self.member.person

    @property
    def now(self) -> datetime:
        return self.turn.at

    @property
    def zone(self) -> ZoneInfo:
        """The person's time zone, or UTC if theirs does not exist."""
        return zone_named(self.person.zone)

    @property
    def today(self) -> date:
        """The day it is where this person is."""
        return self.now.astimezone(self.zone).date()

    @property
    def admin(self) -> Admin:
        """The same person as one who changes the programme; the handler has checked the role."""
        return Admin(workspace=self.workspace, person=self.person, now=self.now)

    @property
    def desk(self) -> Desk:
        """Where cards for this person are written."""
        return Desk(
            database=self.database,
            workspace=self.workspace,
            vault=self.vault,
            voice=self.voice,
        )

    def field(self, name: str) -> str:
        """What was filled in, without the blanks around it."""
        return self.turn.fields.get(name, "").strip()

    def explain(self, refusal: Refusal) -> str:
        """Why something was refused."""
        return self.say(refusal.code, **refusal.details)

    def says(self, text_id: str, /, **arguments: Argument) -> Reply:
        """A reply of one text."""
        return Reply(messages=(Message(text=self.say(text_id, **arguments)),))


Handler = Callable[[Ask], Awaitable[Reply]]
