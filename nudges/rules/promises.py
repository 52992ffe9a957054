"""The life of one promise: a post that waits for its first answer, and what is done about it.

First nobody is asked, as most posts are answered anyway. After a quarter of the time one champion
is, after half of what remains the next one, then whoever looks after the programme; and when the
time is over without an answer its author is told.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from nudges.rules.office_hours import Office, after, halfway

HOURS = (4, 8, 24)
"""Working hours within which an answer may be promised."""
USUAL_HOURS = 8
FEWEST = 2
"""Champions on duty for a channel, or nothing is promised there."""
ASKED_AT_MOST = 2
"""Times at which a champion is asked before those in charge are; one who passes it on is none."""
HEAD_START = 4
"""The part of the time in which nobody is asked: one in as many."""


class State(StrEnum):
    """OPEN until somebody ANSWERED, its author was TOLD that nobody did, or the post is GONE."""

    OPEN = "open"
    ANSWERED = "answered"
    TOLD = "told"
    GONE = "gone"


class Asked(StrEnum):
    """How it stands with a champion who was asked about a post.

    OVER: their turn is over. HELPED: they answered it, asked or not.
    """

    ASKED = "asked"
    ON_IT = "on_it"
    PASSED = "passed"
    OVER = "over"
    HELPED = "helped"


@dataclass(frozen=True, kw_only=True, slots=True)
class Watch:
    """A post for which an answer is promised until ``due_at``.

    Something is to be done at ``next_at`` at the latest. ``turns``: how often a champion's turn has
    come. ``raised``: those in charge know. ``moves`` counts the changes.
    """

    channel: str
    thread: str
    due_at: datetime
    next_at: datetime
    state: State = State.OPEN
    turns: int = 0
    raised: bool = False
    moves: int = 0

    @property
    def subject(self) -> str:
        """What letters about it name."""
        return f"{self.channel} {self.thread}"


class Act(StrEnum):
    """What is done next about a post. NOBODY: a turn at which no champion can be asked."""

    ASK = "ask"
    NOBODY = "nobody"
    RAISE = "raise"
    WAIT = "wait"
    ANSWERED = "answered"
    TELL = "tell"
    DROP = "drop"


ENDS = {Act.ANSWERED: State.ANSWERED, Act.TELL: State.TOLD, Act.DROP: State.GONE}


def begun(office: Office, hours: int, posted_at: datetime) -> tuple[datetime, datetime]:
    """(until when an answer is promised, when the first champion is asked)."""
    whole = timedelta(hours=hours)
    return after(office, posted_at, whole), after(office, posted_at, whole / HEAD_START)


def step(
    watch: Watch, *, there: bool, answered: bool, ready: Sequence[str], now: datetime
) -> tuple[Act, str | None] | None:
    """What is to be done now, and whom to ask; None: nothing yet, or ever.

    ``there``: the post still is and may be pointed at. ``ready``: who can be asked, in order.
    """
    if watch.state is not State.OPEN:
        return None
    if not there or answered:
        return (Act.ANSWERED if there else Act.DROP), None
    if now >= watch.due_at:
        return Act.TELL, None
    if now < watch.next_at:
        return None
    if watch.turns < ASKED_AT_MOST:
        return (Act.ASK, ready[0]) if ready else (Act.NOBODY, None)
    return (Act.WAIT if watch.raised else Act.RAISE), None


def next_at(watch: Watch, act: Act, office: Office, now: datetime) -> datetime:
    """When to look at it next, after ``act``."""
    if act in (Act.ASK, Act.NOBODY):
        return min(halfway(office, now, watch.due_at), watch.due_at)
    return watch.due_at
