"""Sums a batch of acts up: by member and day, by member, by thread; what remains has no acts."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import UTC, date, datetime

from nudges.activity import Activity, Rung
from nudges.rules.tact import mourns

KINDS = ("reacts", "votes", "replies", "posts", "hosts")
"""What is counted of each rung, from Rung.REACT on."""

SUMMARY = ("first_act", "first_post", *(f"last_{rung.name.lower()}" for rung in Rung if rung))
"""The moments that are kept of each member."""

Day = tuple[str, date, str]
"""Member, UTC day, channel."""
Root = tuple[str, str]
"""A thread: its channel, and the id of its first message."""
Moments = list[datetime | None]

_FIRST_ACT, _FIRST_POST, _LASTS = 0, 1, 2


@dataclass(slots=True)
class ThreadChange:
    """What a batch of acts adds to a thread.

    ``joined`` are those who replied in it for the first time, ``member`` is who started it: None
    if that happened in another batch, or is unknown.
    """

    member: str | None = None
    started_at: datetime | None = None
    question: bool | None = None
    last_reply_at: datetime | None = None
    replies: int = 0
    reactions: int = 0
    votes: int = 0
    griefs: int = 0
    joined: set[str] = field(default_factory=set)

    @property
    def others(self) -> int:
        """How many joined, as far as this batch can tell, beside who started it."""
        return len(self.joined) - (self.member in self.joined)


@dataclass(slots=True)
class Rollup:
    """The sums; the same for any order of the acts."""

    days: dict[Day, list[int]] = field(default_factory=dict)
    moments: dict[str, Moments] = field(default_factory=dict)
    threads: dict[Root, ThreadChange] = field(default_factory=dict)

    def add(self, acts: Iterable[Activity]) -> None:
        for act in acts:
            self._day(act)
            self._member(act)
            if act.rung is not Rung.HOST:
                self._thread(act)

    def _day(self, act: Activity) -> None:
        day = (act.member, utc_day(act.at), act.channel)
        counts = self.days.get(day)
        if counts is None:
            counts = self.days[day] = [0] * len(KINDS)
        counts[act.rung - 1] += 1

    def _member(self, act: Activity) -> None:
        moments = self.moments.get(act.member)
        if moments is None:
            moments = self.moments[act.member] = [None] * len(SUMMARY)
        _earlier(moments, _FIRST_ACT, act.at)
        if act.rung is Rung.POST:
            _earlier(moments, _FIRST_POST, act.at)
        _later(moments, _LASTS + act.rung - 1, act.at)

    def _thread(self, act: Activity) -> None:
        root = thread_of(act)
        if root is None:
            return
        change = self.threads.get(root)
        if change is None:
            change = self.threads[root] = ThreadChange()
        if act.rung is Rung.POST:
            change.member, change.started_at, change.question = act.member, act.at, act.question
        elif act.rung is Rung.REPLY:
            change.replies += 1
            if change.last_reply_at is None or act.at > change.last_reply_at:
                change.last_reply_at = act.at
        elif act.rung is Rung.VOTE:
            change.votes += 1
        else:
            change.reactions += 1
            change.griefs += mourns(act.emoji)


def thread_of(act: Activity) -> Root | None:
    """The thread that an act belongs to; None for a reply of which nobody knows to what.

    A reaction whose thread is unknown counts for the message itself.
    """
    if act.thread is None and act.rung is Rung.REPLY:
        return None
    return (act.channel, act.thread or act.message)


def utc_day(at: datetime) -> date:
    return at.date() if at.tzinfo is UTC else at.astimezone(UTC).date()


def _earlier(moments: Moments, index: int, at: datetime) -> None:
    known = moments[index]
    if known is None or at < known:
        moments[index] = at


def _later(moments: Moments, index: int, at: datetime) -> None:
    known = moments[index]
    if known is None or at > known:
        moments[index] = at
