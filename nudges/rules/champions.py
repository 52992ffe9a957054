"""Who could be a champion, by what they do, and which of them is asked about a post."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from nudges.people import Member, Role
from nudges.programme import Programme
from nudges.rules.sending_time import is_sendable

LOOKED_BACK = timedelta(days=90)
WEEK = timedelta(days=7)
LATER = timedelta(days=90)
"""How long somebody who said "later" is left alone."""
OPEN_FOR = timedelta(days=28)
"""So long an invitation without an answer takes a place."""
FEWEST_PLACES = 4
ONE_IN = 20
"""Champions are asked for until there is one for as many people."""
HOSTED, REPLIED_ON = 2, 6
ANSWERS, ANSWERED_ON = 15, 10


@dataclass(frozen=True, kw_only=True, slots=True)
class Deeds:
    """What a member did in LOOKED_BACK: conversations that drew others in, and answers.

    ``reply_days``: on how many days they answered somebody.
    """

    member: str
    hosts: int
    replies: int
    reply_days: int


@dataclass(frozen=True, kw_only=True, slots=True)
class OnDuty:
    """A champion on duty for a channel, with how many posts they were asked about in a WEEK.

    ``asked_at``: the last time.
    """

    member: Member
    load: int
    asked: int = 0
    asked_at: datetime | None = None


def shines(deeds: Deeds) -> bool:
    """Whether they start conversations that draw others in, or answer a great deal."""
    hosts = deeds.hosts >= HOSTED and deeds.reply_days >= REPLIED_ON
    return hosts or (deeds.replies >= ANSWERS and deeds.reply_days >= ANSWERED_ON)


def invitable(member: Member, now: datetime) -> bool:
    """Whether they may be asked at all.

    Executives have their own part, and whoever was drawn for the comparison gets nothing unasked.
    """
    person = member.person
    paused = person.paused_until is not None and person.paused_until > now
    return (
        member.counted
        and person.introduced_at is not None
        and person.stopped_at is None
        and not paused
        and not person.holdout
        and Role.EXECUTIVE not in person.roles
    )


def places(people: int, taken: int) -> int:
    """How many more may be invited among so many ``people``."""
    return max(0, max(FEWEST_PLACES, people // ONE_IN) - taken)


def in_order(found: Iterable[Deeds]) -> list[Deeds]:
    """Those who shine, above all those who draw others in."""
    shining = [deeds for deeds in found if shines(deeds)]
    return sorted(shining, key=lambda d: (-d.hosts, -d.reply_days, -d.replies, d.member))


def ready(
    pool: Sequence[OnDuty], programme: Programme, *, author: str, but: Iterable[str], now: datetime
) -> list[str]:
    """Whom of those on duty a post can be given to now, whoever was asked least recently first.

    Never its author, nobody at a time that is not theirs, and nobody beyond their load. ``but``:
    who was asked about it before.
    """
    left_out = {author, *but}
    able = [
        one
        for one in pool
        if one.member.id not in left_out
        and one.asked < one.load
        and reachable(one.member, programme, now)
    ]
    return [one.member.id for one in sorted(able, key=_least_recent)]


def reachable(member: Member, programme: Programme, now: datetime) -> bool:
    """Whether a champion wants to hear from us at all, and works right now."""
    person = member.person
    paused = person.paused_until is not None and person.paused_until > now
    heard = member.may_talk and person.stopped_at is None and not paused
    return heard and is_sendable(person, programme, now)


def _least_recent(one: OnDuty) -> tuple[bool, float, str]:
    at = one.asked_at
    return at is not None, at.timestamp() if at else 0.0, one.member.id
