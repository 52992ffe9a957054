"""The usual working hours of a workspace, in which promises to colleagues are counted.

A promise has to mean the same for whoever reads it, so it follows one clock: that of the zone where
most people are, on the days usually worked there, outside the programme's quiet hours. The hours of
each champion only decide who of them is asked.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta

from nudges.rules.weeks import usual_week
from nudges.rules.working_days import DAY, FARTHEST
from nudges.rules.zones import zone_named


@dataclass(frozen=True, kw_only=True, slots=True)
class Office:
    """``opens`` and ``closes`` are read in ``zone``, on the days usually worked there.

    Where it closes before it opens it is open over midnight; where both are the same, always.
    """

    zone: str = "UTC"
    opens: time = time(9)
    closes: time = time(18)


def after(office: Office, start: datetime, worked: timedelta) -> datetime:
    """When, from ``start`` on, as much working time has passed.

    Where there is hardly any working time at all, as much plain time.
    """
    left = worked
    for opens, closes in _open(office, start):
        if closes - opens >= left:
            return opens + left
        left -= closes - opens
    return start + worked


def between(office: Office, start: datetime, end: datetime) -> timedelta:
    """How much working time lies from ``start`` to ``end``; none if that is not later."""
    total = timedelta()
    for opens, closes in _open(office, start):
        if opens >= end:
            break
        total += min(closes, end) - opens
    return total


def halfway(office: Office, start: datetime, end: datetime) -> datetime:
    """When half of the working time between two moments has passed."""
    return after(office, start, between(office, start, end) / 2)


def _open(office: Office, start: datetime) -> Iterator[tuple[datetime, datetime]]:
    """The stretches of working time from ``start`` on, in UTC, none of them empty."""
    zone, days, start = zone_named(office.zone), usual_week(office.zone), start.astimezone(UTC)
    first = start.astimezone(zone).date() - DAY
    for number in range(FARTHEST):
        day = first + number * DAY
        if day.isoweekday() not in days:
            continue
        last = day if office.opens < office.closes else day + DAY
        opens = datetime.combine(day, office.opens, zone).astimezone(UTC)
        closes = datetime.combine(last, office.closes, zone).astimezone(UTC)
        if max(opens, start) < closes:
            yield max(opens, start), closes
