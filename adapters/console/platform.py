"""The console as a platform: nothing leaves the machine, and it can be told how to fail."""

from collections import deque
from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum

from nudges.message import Message
from nudges.ports import Blocked, NotThere, Outcome, Sent, Throttled, Unknown, Unreachable


class Fault(StrEnum):
    """What can go wrong with one message. ``LOST``: the answer was, and the message too."""

    THROTTLED = "throttled"
    BLOCKED = "blocked"
    UNREACHABLE = "unreachable"
    ANSWER_LOST = "answer_lost"
    LOST = "lost"


@dataclass(kw_only=True, slots=True)
class Faults:
    """What is going to fail, for trying.

    ``coming``: one for each of the next messages, None for one that goes well. ``members``: what
    always happens to somebody's. ``silent``: nobody can be asked what is there.
    """

    coming: deque[Fault | None] = field(default_factory=deque)
    members: dict[str, Fault] = field(default_factory=dict)
    retry_after: timedelta = timedelta(seconds=30)
    silent: bool = False

    def next_for(self, member: str) -> Fault | None:
        """What goes wrong with the message that is being sent to this member now."""
        coming = self.coming.popleft() if self.coming else None
        return coming or self.members.get(member)


@dataclass(frozen=True, kw_only=True, slots=True)
class Delivered:
    """A message that is there."""

    member: str
    delivery: str
    message: Message


@dataclass(kw_only=True, slots=True)
class ConsolePlatform:
    """Implements nudges.ports.Platform for imported and invented workspaces.

    What is there is known for as long as the process lives, and that is enough: what somebody sees
    in the terminal comes from the database, where only what was settled as sent counts.
    """

    faults: Faults = field(default_factory=Faults)
    there: dict[str, Delivered] = field(default_factory=dict)

    async def send(self, *, member: str, message: Message, delivery: str) -> Outcome:
        fault = self.faults.next_for(member)
        if fault in (None, Fault.ANSWER_LOST):
            self.there[delivery] = Delivered(member=member, delivery=delivery, message=message)
        match fault:
            case None:
                return Sent(reference=_reference(delivery))
            case Fault.THROTTLED:
                return Throttled(retry_after=self.faults.retry_after)
            case Fault.BLOCKED:
                return Blocked()
            case Fault.UNREACHABLE:
                return Unreachable()
            case Fault.ANSWER_LOST | Fault.LOST:
                return Unknown()

    async def find(self, *, member: str, delivery: str) -> Sent | NotThere | Unknown:
        if self.faults.silent:
            return Unknown()
        found = self.there.get(delivery)
        if found is None or found.member != member:
            return NotThere()
        return Sent(reference=_reference(delivery))


def _reference(delivery: str) -> str:
    return f"console:{delivery}"
