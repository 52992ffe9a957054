"""When a person may be written to: on a day they work, outside quiet hours, by their own clock."""

from collections.abc import Iterator
from datetime import UTC, datetime, time, timedelta

from nudges.people import Person
from nudges.programme import Programme
from nudges.rules.working_days import DAY, on_leave, works_on
from nudges.rules.zones import offset_at, steady_until, zone_named

WEEKS = timedelta(days=28)
"""For so long a certain weekday is waited for."""
SEARCH = timedelta(days=400)
"""How far ahead we look. Somebody away for longer is looked at again then."""


def sendable_at(person: Person, programme: Programme, now: datetime) -> datetime:
    """The earliest moment from ``now`` on at which this person may be written to.

    Between two changes of the clocks local time is plain arithmetic, so each stretch without one
    is searched by itself: an hour that is skipped or comes twice is no special case. Where there
    is no such moment within SEARCH, the first one after it, so that the caller can try again then.
    """
    zone = zone_named(person.zone)
    start = now.astimezone(UTC)
    last = start + SEARCH
    while start < last:
        end, offset = steady_until(zone, start), offset_at(zone, start)
        for wall in _openings(programme, start + offset, end + offset):
            if works_on(person, wall.date()) and not in_quiet_hours(programme, wall.time()):
                return wall - offset
        start = end
    return start


def sendable_on(
    person: Person, programme: Programme, now: datetime, weekday: int | None
) -> datetime:
    """The same on one ISO weekday of the person's own; None: on any.

    Where they can't be written to on that weekday within WEEKS, any day does.
    """
    first = at = sendable_at(person, programme, now)
    if weekday is None:
        return first
    zone = zone_named(person.zone)
    while at < now + WEEKS:
        local = at.astimezone(zone)
        if local.isoweekday() == weekday:
            return at
        at = sendable_at(person, programme, datetime.combine(local + DAY, time.min, zone))
    return first


def is_sendable(person: Person, programme: Programme, now: datetime) -> bool:
    """Whether this person may be written to right now."""
    local = now.astimezone(zone_named(person.zone))
    return works_on(person, local.date()) and not in_quiet_hours(programme, local.time())


def is_away(person: Person, now: datetime) -> bool:
    """Whether this person is on leave today, by their own clock."""
    return on_leave(person, now.astimezone(zone_named(person.zone)).date())


def in_quiet_hours(programme: Programme, at: time) -> bool:
    """From the start on, up to the end, over midnight if need be; none if both are the same."""
    starts, ends = programme.quiet_from, programme.quiet_to
    if starts <= ends:
        return starts <= at < ends
    return at >= starts or at < ends


def _openings(programme: Programme, start: datetime, end: datetime) -> Iterator[datetime]:
    """The only readings of a clock in [start, end), a day at the most, that can be the first."""
    today, tomorrow = start.date(), start.date() + DAY
    opens = ((today, programme.quiet_to), (tomorrow, time.min), (tomorrow, programme.quiet_to))
    later = sorted(datetime.combine(day, at, UTC) for day, at in opens)
    yield from (wall for wall in (start, *later) if start <= wall < end)
