"""What an offer is made of: threads, channels, and the kinds of offers there can be."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from nudges.activity import Rung
from nudges.barrier import Barrier
from nudges.programme import Channel
from nudges.rules.means import Means

FRESH = timedelta(days=7)
"""How far back threads are worth an offer at all."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Thread:
    """What is known of a thread, none of it text. ``first`` : its author's first post ever.

    ``participants``: how many others than its author are in it.
    """

    channel: str
    id: str
    author: str
    started_at: datetime
    question: bool | None
    replies: int
    reactions: int
    votes: int
    first: bool
    participants: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class Room:
    """A channel with its size and how many of its ``questions`` of 28 days were ``answered``.

    ``executives``: how many of them are in it. ``promised``: colleagues on duty promise an answer
    to every post there.
    """

    channel: Channel
    size: int
    questions: int
    answered: int
    executives: int = 0
    promised: bool = False


ThreadTest = Callable[[Thread, timedelta], bool]
RoomTest = Callable[[Room], bool]


class Done(StrEnum):
    """How one knows that it was done.

    SEEN: by the act. TAKEN: the bot has a part in it. TOLD: only the person can say so.
    """

    SEEN = "seen"
    TAKEN = "taken"
    TOLD = "told"


@dataclass(frozen=True, kw_only=True, slots=True)
class Kind:
    """One entry: on which ``rung`` it is, how many ``seconds`` it takes on a phone, what it needs.

    ``answers``: for whom it is made. ``room`` tests channels, ``thread`` threads by age; without a
    ``room`` it is a private step with the bot, and ``opens`` is the command that begins it. At one
    occasion ``most`` people at most are led to the same place. ``peers_first``: executives are not
    asked before a day has passed. ``own``: it leads to a thread of the person's own, else never.
    ``longest_first``: to the thread that waits longest, where the person replied most.
    """

    name: str
    rung: Rung
    seconds: int
    answers: frozenset[Barrier] = frozenset()
    needs: frozenset[Means] = frozenset()
    done: Done = Done.SEEN
    room: RoomTest | None = None
    thread: ThreadTest | None = None
    opens: str = ""
    most: int = 3
    peers_first: bool = False
    own: bool = False
    longest_first: bool = False
