"""The catalogue of offers: for each rung something real, small and concrete."""

from datetime import timedelta

from nudges.activity import Rung
from nudges.barrier import Barrier
from nudges.programme import ChannelKind
from nudges.rules.means import Means
from nudges.rules.offers import Done, Kind, Room, Thread


def _anywhere(room: Room) -> bool:
    return room.channel.offered


def _conversation(room: Room) -> bool:
    return room.channel.offered and room.channel.kind is not ChannelKind.ANNOUNCEMENTS


def _social(room: Room) -> bool:
    return room.channel.offered and room.channel.kind is ChannelKind.SOCIAL and room.size >= 3


def _small(room: Room) -> bool:
    """Small enough to know each other, mostly answering, and without anybody from the top."""
    work = _conversation(room) and room.channel.kind is ChannelKind.WORK
    mostly = room.questions == 0 or room.answered * 2 > room.questions
    return work and 5 <= room.size <= 30 and mostly and not room.executives


def _promised(room: Room) -> bool:
    return _conversation(room) and room.promised


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


def _answered(thread: Thread, _age: timedelta) -> bool:
    """By others alone: who asked has not been back so far, as each of the replies is another's."""
    return bool(thread.question) and 0 < thread.participants == thread.replies


def _unwelcomed(thread: Thread, _age: timedelta) -> bool:
    return thread.first and not thread.replies


_B = Barrier
KINDS = (
    Kind(
        name="read_lively",
        rung=Rung.READ,
        seconds=60,
        done=Done.TOLD,
        answers=frozenset({_B.LEARNING, _B.LANGUAGE}),
        room=_anywhere,
        thread=_lively,
        most=10,
    ),
    Kind(
        name="practise",
        rung=Rung.READ,
        seconds=120,
        done=Done.TAKEN,
        opens="practise",
        answers=frozenset({_B.TECHNOLOGY, _B.SHY, _B.LOOKING_SILLY, _B.LANGUAGE}),
    ),
    Kind(
        name="read_policy",
        rung=Rung.READ,
        seconds=120,
        done=Done.TAKEN,
        opens="policy",
        needs=frozenset({Means.POLICY}),
        answers=frozenset({_B.LEGAL, _B.SECURITY, _B.LEARNING}),
    ),
    Kind(
        name="fewer_tools",
        rung=Rung.READ,
        seconds=120,
        done=Done.TAKEN,
        opens="fewer",
        needs=frozenset({Means.IDLE_CHANNELS}),
        answers=frozenset({_B.TOO_MANY_TOOLS, _B.BUSY}),
    ),
    Kind(
        name="your_minutes",
        rung=Rung.READ,
        seconds=30,
        done=Done.TAKEN,
        opens="minutes",
        answers=frozenset({_B.BUSY, _B.TOO_MANY_TOOLS}),
    ),
    Kind(name="tell_why", rung=Rung.READ, seconds=30, done=Done.TAKEN, opens="easier"),
    Kind(
        name="react_newcomer",
        rung=Rung.REACT,
        seconds=30,
        room=_anywhere,
        thread=_first,
        answers=frozenset({_B.BUSY, _B.SHY}),
    ),
    Kind(
        name="react_thread",
        rung=Rung.REACT,
        seconds=30,
        room=_anywhere,
        thread=_likeable,
        answers=frozenset({_B.BUSY, _B.SHY, _B.LANGUAGE, _B.TECHNOLOGY}),
    ),
    Kind(name="vote_poll", rung=Rung.VOTE, seconds=30, room=_anywhere, thread=_poll, most=10),
    Kind(
        name="answer_poll",
        rung=Rung.REACT,
        seconds=30,
        done=Done.TAKEN,
        opens="polls",
        needs=frozenset({Means.POLL}),
        answers=frozenset({_B.SHY, _B.LOOKING_SILLY, _B.BUSY, _B.LANGUAGE}),
    ),
    Kind(
        name="hand_in_idea",
        rung=Rung.REACT,
        seconds=120,
        done=Done.TAKEN,
        opens="idea",
        answers=frozenset({_B.SHY, _B.LOOKING_SILLY, _B.LANGUAGE}),
    ),
    Kind(
        name="ask_unnamed",
        rung=Rung.REACT,
        seconds=120,
        done=Done.TAKEN,
        opens="ask",
        needs=frozenset({Means.QUESTIONS}),
        answers=frozenset({_B.SHY, _B.LOOKING_SILLY, _B.LEARNING}),
    ),
    Kind(
        name="draft_with_me",
        rung=Rung.REACT,
        seconds=180,
        done=Done.TAKEN,
        opens="draft",
        needs=frozenset({Means.DRAFTS}),
        answers=frozenset({_B.LEGAL, _B.SECURITY, _B.LOOKING_SILLY, _B.LANGUAGE}),
    ),
    Kind(
        name="greet_newcomer",
        rung=Rung.REPLY,
        seconds=60,
        room=_conversation,
        thread=_unwelcomed,
        peers_first=True,
    ),
    Kind(
        name="thank_colleague",
        rung=Rung.REPLY,
        seconds=60,
        room=_conversation,
        thread=_answered,
        own=True,
        answers=frozenset({_B.SHY, _B.BUSY, _B.LANGUAGE}),
    ),
    Kind(
        name="answer_question",
        rung=Rung.REPLY,
        seconds=120,
        room=_conversation,
        thread=_waiting,
        peers_first=True,
        longest_first=True,
    ),
    Kind(name="say_hello", rung=Rung.POST, seconds=60, room=_social),
    Kind(
        name="share_small",
        rung=Rung.POST,
        seconds=120,
        room=_small,
        answers=frozenset({_B.SHY, _B.LOOKING_SILLY, _B.LEARNING}),
    ),
    Kind(
        name="safe_post",
        rung=Rung.POST,
        seconds=120,
        room=_promised,
        answers=frozenset({_B.SHY, _B.LOOKING_SILLY}),
    ),
    Kind(name="ask_question", rung=Rung.HOST, seconds=120, room=_answering),
)
CATALOGUE = {kind.name: kind for kind in KINDS}
"""By name; within a rung the first that suits comes first.

What nobody else sees is on a low one.
"""
PRIVATE = tuple(kind for kind in KINDS if kind.room is None)
"""The steps with the bot alone."""
