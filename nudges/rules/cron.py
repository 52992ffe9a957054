"""Schedules as cron lines, read by the clock on the wall where each person is.

A line is worked out on a clock that never changes, and each reading is then looked up in the zone:
so a time that comes twice in autumn happens once, the first time; a time that is skipped in spring
happens once, as much later as the clocks went forward (02:30 at what is shown as 03:30), and keeps
the name of the time that was meant.
"""

import re
from datetime import UTC, datetime, timedelta
from functools import lru_cache

from apscheduler.triggers.cron import CronTrigger

from nudges.errors import Refusal
from nudges.rules.zones import offset_at, zone_named

FIELDS = {
    "minute": (0, 59),
    "hour": (0, 23),
    "day": (1, 31),
    "month": (1, 12),
    "day_of_week": (0, 7),
}
WEEKDAYS = ("sun", "mon", "tue", "wed", "thu", "fri", "sat")
MONTHS = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
NAMES = {
    "month": {name: number for number, name in enumerate(MONTHS, 1)},
    "day_of_week": {name: number for number, name in enumerate(WEEKDAYS)},
}

LONGEST = 200
"""Characters of a line that we read at all."""

MINUTE = timedelta(minutes=1)
SEARCH = timedelta(days=8 * 366)
"""The longest wait between two occurrences: 29 February, over a year 2100 that has none."""

_PART = re.compile(r"(?:\*|(\d+|[a-z]+)(?:-(\d+|[a-z]+))?)(?:/(\d+))?", re.ASCII | re.IGNORECASE)
_LEAP_YEAR = datetime(2000, 1, 1, tzinfo=UTC)


def check(cron: str) -> None:
    """Refusals: bad-cron-count, bad-cron-field, bad-cron-days, bad-cron-never."""
    _trigger(cron)


def previous(cron: str, zone: str, now: datetime) -> tuple[str, datetime] | None:
    """The last local time that a line means and that has come, with the moment when it came.

    Such as ("2026-03-01T10:00", …), the moment in UTC; None if there was none within SEARCH. An
    occurrence is known by its local time: it is the same however often the clocks show it.
    """
    trigger = _trigger(cron)
    low, high = _clocks_around(zone, now)
    wall, found = _last(cron, low.replace(second=0, microsecond=0)), None
    while wall is not None and wall <= high:
        if _moment(wall, zone) <= now:
            found = wall
        wall = _next(trigger, wall + MINUTE)
    return None if found is None else (f"{found:%Y-%m-%dT%H:%M}", _moment(found, zone))


def upcoming(cron: str, zone: str, now: datetime, count: int) -> list[datetime]:
    """The next ``count`` moments after ``now``, as the clocks in the zone will show them."""
    trigger = _trigger(cron)
    wall = _next(trigger, _clocks_around(zone, now)[0])
    moments: set[datetime] = set()
    while wall is not None and len(moments) < count:
        moment = _moment(wall, zone)
        if moment > now:
            moments.add(moment)
        wall = _next(trigger, wall + MINUTE)
    return [moment.astimezone(zone_named(zone)) for moment in sorted(moments)]


def _moment(wall: datetime, zone: str) -> datetime:
    """When the clocks of a zone show this for the first time (PEP 495: a skipped time is later)."""
    return wall.replace(tzinfo=zone_named(zone), fold=0).astimezone(UTC)


def _clocks_around(zone: str, now: datetime) -> tuple[datetime, datetime]:
    """What the slowest and the fastest clock show that a zone has within a day of ``now``."""
    day = timedelta(days=1)
    offsets = [offset_at(zone_named(zone), now + shift) for shift in (-day, 0 * day, day)]
    utc = now.astimezone(UTC)
    return utc + min(offsets), utc + max(offsets)


def _next(trigger: CronTrigger, wall: datetime) -> datetime | None:
    found: datetime | None = trigger.get_next_fire_time(None, wall)
    return found


@lru_cache(maxsize=4096)
def _last(cron: str, until: datetime) -> datetime | None:
    """The last occurrence up to ``until``, by bisection, because the trigger only looks ahead.

    Kept, because there are far fewer offsets than zones, and fewer lines than schedules.
    """
    trigger = _trigger(cron)
    low, high, found = until - SEARCH, until, None
    while low <= high:
        middle = low + (high - low) // (2 * MINUTE) * MINUTE
        hit = _next(trigger, middle)
        if hit is None or hit > until:
            high = middle - MINUTE
        else:
            low, found = hit + MINUTE, hit
    return found


@lru_cache(maxsize=1024)
def _trigger(cron: str) -> CronTrigger:
    texts = cron[:LONGEST].split()
    if len(texts) != len(FIELDS) or len(cron) > LONGEST:
        raise Refusal("bad-cron-count", count=len(texts))
    chosen = {name: _numbers(name, text) for name, text in zip(FIELDS, texts, strict=True)}
    if texts[2] != "*" and texts[4] != "*":
        raise Refusal("bad-cron-days")
    # APScheduler counts weekdays from Monday, cron from Sunday, so they are told by name.
    chosen["day_of_week"] = {n % 7 for n in chosen["day_of_week"]}
    fields = {name: _field(name, numbers) for name, numbers in chosen.items()}
    year = {"start_date": _LEAP_YEAR, "end_date": _LEAP_YEAR + timedelta(days=366)}
    if CronTrigger(**fields, **year, timezone=UTC).get_next_fire_time(None, _LEAP_YEAR) is None:
        raise Refusal("bad-cron-never", cron=cron)
    return CronTrigger(**fields, timezone=UTC)


def _field(field: str, numbers: set[int]) -> str:
    """The same numbers in APScheduler's words, which it works out faster when they are few."""
    smallest, largest = FIELDS[field]
    named = field == "day_of_week"
    if len(numbers) == largest - smallest + (not named):
        return "*"
    return ",".join(WEEKDAYS[n] if named else str(n) for n in sorted(numbers))


def _numbers(field: str, text: str) -> set[int]:
    """The numbers that one field of a line stands for."""
    numbers: set[int] = set()
    for part in text.split(","):
        numbers |= _range(field, part)
    return numbers


def _range(field: str, part: str) -> set[int]:
    smallest, largest = FIELDS[field]
    found = _PART.fullmatch(part)
    if found is None:
        raise Refusal("bad-cron-field", field=field, text=part)
    first, last, step = found[1], found[2], int(found[3] or 1)
    start = smallest if first is None else _number(field, first, part)
    end = largest if first is None or (found[3] and last is None) else start
    if last is not None:
        end = _number(field, last, part)
        if field == "day_of_week" and end == 0 < start:
            end = 7
    if not smallest <= start <= end <= largest or step < 1:
        raise Refusal("bad-cron-field", field=field, text=part)
    return set(range(start, end + 1, step))


def _number(field: str, text: str, part: str) -> int:
    if text.isdigit():
        return int(text)
    try:
        return NAMES[field][text.casefold()]
    except KeyError:
        raise Refusal("bad-cron-field", field=field, text=part) from None
