"""A person's own working days: on them messages come, and only they count."""

from datetime import date, datetime, time, timedelta

from nudges.people import Person
from nudges.rules.weeks import usual_week
from nudges.rules.zones import zone_named

DAY = timedelta(days=1)
FARTHEST = 400
"""Days ahead that are looked at; whoever is away for longer is as good as gone."""


def works_on(person: Person, day: date) -> bool:
    """Whether this is a day they work; as most do where they live, where theirs is unknown."""
    days = usual_week(person.zone) if person.working_days is None else person.working_days
    return day.isoweekday() in days and not on_leave(person, day)


def on_leave(person: Person, day: date) -> bool:
    return any(leave.starts <= day <= leave.ends for leave in person.leaves)


def end_of(person: Person, moment: datetime, days: int) -> datetime:
    """When as many whole working days of theirs have passed since the day of ``moment``.

    The midnight, by their own clock, at which the last of them ends; never earlier than as many
    calendar days later.
    """
    zone = zone_named(person.zone)
    day = moment.astimezone(zone).date()
    last = day + FARTHEST * DAY
    while days > 0 and day < last:
        day += DAY
        days -= works_on(person, day)
    return datetime.combine(day + DAY, time.min, zone).astimezone(moment.tzinfo)


def have_passed(person: Person, since: datetime, now: datetime, days: int) -> bool:
    """Whether at least so many whole working days of theirs lie between then and today."""
    zone = zone_named(person.zone)
    day, today = since.astimezone(zone).date() + DAY, now.astimezone(zone).date()
    while days > 0 and day < today:
        days -= works_on(person, day)
        day += DAY
    return days <= 0


def passed(person: Person, since: datetime, now: datetime) -> int:
    """How many whole working days of theirs lie between the day of ``since`` and today."""
    zone = zone_named(person.zone)
    first, today = since.astimezone(zone).date() + DAY, now.astimezone(zone).date()
    span = min((today - first).days, FARTHEST)
    return sum(works_on(person, today - n * DAY) for n in range(1, span + 1))
