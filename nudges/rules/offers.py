"""The catalogue of offers: for each rung something real, small and concrete."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta

from nudges.activity import Rung
from nudges.programme import Channel, ChannelKind

FRESH = timedelta(days=7)
"""How far back threads are worth an offer at all."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Thread:
    """What is known of a thread, none of it text. ``first`` : its author's first post ever."""

    channel: str
    id: str
    author: str
    started_at: datetime
    question: bool | None
    replies: int
    reactions: int
    votes: int
    first: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class Room:
    """A channel with its size and how many of its ``questions`` of 28 days were ``answered``."""

    channel: Channel
    size: int
    questions: int
    answered: int


ThreadTest = Callable[[Thread, timedelta], bool]
RoomTest = Callable[[Room], bool]


@dataclass(frozen=True, kw_only=True, slots=True)
class Kind:
    """One entry: ``thread`` tests threads by age, ``room`` channels; ``seconds`` is what it takes.

    At one occasion ``most`` people at most are led to the same place.
    """

    name: str
    rung: Rung
    seconds: int
    room: RoomTest
    thread: ThreadTest | None = None
    most: int = 3


def _anywhere(room: Room) -> bool:
    return room.channel.offered


def _conversation(room: Room) -> bool:
    return room.channel.offered and room.channel.kind is not ChannelKind.ANNOUNCEMENTS


def _social(room: Room) -> bool:
    return room.channel.offered and room.channel.kind is ChannelKind.SOCIAL and room.size >= 3


def _small(room: Room) -> bool:
    return _conversation(room) and room.channel.kind is ChannelKind.WORK and 5 <= room.size <= 30


def _answering(room: Room) -> bool:
    return _conversation(room) and room.questions >= 3 and room.answered * 2 > room.questions


def _lively(thread: Thread, _age: timedelta) -> bool:
    return thread.replies >= 3


def _likeable(thread: Thread, _age: timedelta) -> bool:
    return not thread.question or thread.replies > 0


def _first(thread: Thread, _age: timedelta) -> bool:
    return thread.first


def _poll(thread: Thread, _age: timedelta) -> bool:
    return thread.votes >= 2


def _waiting(thread: Thread, age: timedelta) -> bool:
    late = timedelta(hours=2) <= age <= timedelta(days=5)
    return bool(thread.question) and not thread.replies and late


def _unwelcomed(thread: Thread, _age: timedelta) -> bool:
    return thread.first and not thread.replies


KINDS = (
    Kind(name="read_lively", rung=Rung.READ, seconds=60, room=_anywhere, thread=_lively, most=10),
    Kind(name="react_newcomer", rung=Rung.REACT, seconds=30, room=_anywhere, thread=_first),
    Kind(name="react_thread", rung=Rung.REACT, seconds=30, room=_anywhere, thread=_likeable),
    Kind(name="vote_poll", rung=Rung.VOTE, seconds=30, room=_anywhere, thread=_poll, most=10),
    Kind(
        name="greet_newcomer", rung=Rung.REPLY, seconds=60, room=_conversation, thread=_unwelcomed
    ),
    Kind(name="answer_question", rung=Rung.REPLY, seconds=120, room=_conversation, thread=_waiting),
    Kind(name="say_hello", rung=Rung.POST, seconds=60, room=_social),
    Kind(name="share_small", rung=Rung.POST, seconds=120, room=_small),
    Kind(name="ask_question", rung=Rung.HOST, seconds=120, room=_answering),
)
CATALOGUE = {kind.name: kind for kind in KINDS}
"""By name; within a rung the first that suits comes first."""
