"""Who is away because their status says so, and who has just come back."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from nudges.people import Leave, Person
from nudges.rules.tact import plain_name
from nudges.rules.working_days import DAY, have_passed
from nudges.rules.zones import zone_named

AWAY = frozenset(
    [
        "palm_tree",
        "desert_island",
        "beach_with_umbrella",
        "luggage",
        "camping",
        "airplane",
        "airplane_departure",
        "small_airplane",
        "face_with_thermometer",
        "thermometer",
        "face_with_head_bandage",
        "mask",
        "sneezing_face",
        "nauseated_face",
        "hospital",
        "baby",
        "baby_bottle",
        "breast-feeding",
        "pregnant_woman",
        "ooo",
        "out-of-office",
        "out_of_office",
        "vacation",
        "holiday",
    ]
)
"""Emoji of a status that say: not at work. The platform itself proposes *palm_tree* for a vacation
and *face_with_thermometer* for being ill; those for a meeting or for working from home are none."""
OPEN_END = timedelta(days=365)
"""For so long a status without an end holds, unless it is taken back before."""
NOON = timedelta(hours=12)
BACK = 5
"""Working days for which somebody who was away is left alone."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Status:
    """What somebody's status says: ``away``, and until when (None: it has no end)."""

    away: bool
    until: datetime | None = None


def status_of(emoji: str, until: datetime | None) -> Status:
    """By the emoji alone: what somebody writes into their status is nobody's business."""
    away = plain_name(emoji) in AWAY
    return Status(away=away, until=until if away else None)


def now_on(leaves: Sequence[Leave], day: date) -> Leave | None:
    """The one of these leaves that holds on a day."""
    return next((leave for leave in leaves if leave.starts <= day <= leave.ends), None)


def instead(current: Leave | None, status: Status, zone: ZoneInfo, now: datetime) -> Leave | None:
    """The leave that a status tells now, in place of the ``current`` one that it told before.

    A day on which somebody is back before noon is none away, and whoever comes back the same day
    never was.
    """
    today = now.astimezone(zone).date()
    starts = today if current is None else current.starts
    if status.until is not None:
        ends = (status.until.astimezone(zone) - NOON).date()
    else:
        ends = starts + OPEN_END
    if status.away and ends >= today:
        return replace(current or Leave(starts=starts, ends=ends), ends=ends)
    if current is None or current.ends == today:
        return current
    return replace(current, ends=today - DAY) if starts < today else None


def just_back(person: Person, now: datetime) -> bool:
    """Whether a leave of theirs ended fewer than BACK of their working days ago."""
    zone = zone_named(person.zone)
    return any(
        (ended := datetime.combine(leave.ends, time(12), zone)) <= now
        and not have_passed(person, ended, now, BACK)
        for leave in person.leaves
    )
