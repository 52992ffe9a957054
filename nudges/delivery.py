"""The life of one message as one small table of states."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from nudges.nudge import SkipReason


class State(StrEnum):
    DUE = "due"
    CLAIMED = "claimed"
    SENT = "sent"
    ACTED_ON = "acted_on"
    FAILED = "failed"


MOVES: dict[State, frozenset[State]] = {
    State.DUE: frozenset({State.CLAIMED, State.FAILED}),
    State.CLAIMED: frozenset({State.DUE, State.SENT, State.FAILED}),
    State.SENT: frozenset({State.ACTED_ON}),
    State.ACTED_ON: frozenset(),
    State.FAILED: frozenset(),
}
"""From each state to those that may follow. Due again: throttled, postponed, or never left us."""


class Kind(StrEnum):
    """What a message is about: a nudge, or one of the letters that are none."""

    NUDGE = "nudge"
    INTRODUCTION = "introduction"
    DIGEST = "digest"
    IDEA = "idea"
    CHAMPION = "champion"
    HELPED = "helped"
    DUTY = "duty"
    UNANSWERED = "unanswered"
    PROMISE = "promise"
    MATTER = "matter"
    TERM = "term"
    BRIEF = "brief"
    COPY = "copy"
    DELEGATE = "delegate"
    POLL = "poll"


LETTERS = frozenset(Kind) - {Kind.NUDGE}
"""What goes out whether the programme is live or not: somebody asked for each of them."""


class Failure(StrEnum):
    """Why a delivery failed."""

    WITHDRAWN = "withdrawn"
    BLOCKED = "blocked"
    UNREACHABLE = "unreachable"
    OUTCOME_UNKNOWN = "outcome_unknown"
    GAVE_UP = "gave_up"


@dataclass(frozen=True, kw_only=True, slots=True)
class Delivery:
    """One message on its way to one member; ``kind`` and ``subject`` say what it is about.

    ``subject`` is a nudge's id, an idea's id, or empty where the kind says it all. ``attempts``:
    how often it was about to be sent. ``skip``: why it was withdrawn.
    """

    id: str
    kind: Kind = Kind.NUDGE
    subject: str = ""
    member: str
    state: State
    due_at: datetime
    claimed_by: str | None = None
    lease_until: datetime | None = None
    attempts: int = 0
    sent_at: datetime | None = None
    reference: str | None = None
    failure: Failure | None = None
    skip: SkipReason | None = None
