"""How a person wants to hear from us: as it comes, on one day, in one message a week, or not."""

from datetime import datetime, time, timedelta

from nudges.confided import Confided, Reach
from nudges.delivery import Kind
from nudges.people import Person
from nudges.programme import Programme
from nudges.rules.sending_time import sendable_on
from nudges.rules.zones import zone_named

WEEK = timedelta(days=7)
AT_ONCE = frozenset({Kind.INTRODUCTION, Kind.DUTY, Kind.UNANSWERED, Kind.DIGEST})
"""What is no use in a week's time: it goes by itself."""
SEEN_AT_HOME = frozenset(Kind) - {Kind.NUDGE, Kind.INTRODUCTION, Kind.DIGEST}
"""The letters that wait in the Home of somebody who wants no messages."""


def is_gathered(told: Confided, kind: Kind) -> bool:
    """Whether this waits for the one message of the week."""
    return told.reach is Reach.DIGEST and kind not in AT_ONCE


def stays_home(told: Confided, kind: Kind) -> bool:
    """Whether this is never sent, but found in the Home."""
    return told.reach is Reach.HOME and kind in SEEN_AT_HOME


def next_digest(
    person: Person, programme: Programme, told: Confided, last: datetime | None, now: datetime
) -> datetime:
    """When the one message of the week can go: a week after the ``last``, on the person's day."""
    earliest = now
    if last is not None:
        earliest = max(now, _day_begins(person, last) + WEEK)
    return sendable_on(person, programme, earliest, told.weekday)


def _day_begins(person: Person, moment: datetime) -> datetime:
    zone = zone_named(person.zone)
    return datetime.combine(moment.astimezone(zone).date(), time.min, zone)
