"""Which act answers an offer: the first visible one within its window."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, time


@dataclass(frozen=True, kw_only=True, slots=True)
class Window:
    """The time in which an act answers a nudge, and what is known of what its member did.

    ``lasts``: when the member last did something of each kind. ``days``: UTC days after that of
    ``start`` on which they did anything.
    """

    nudge: str
    start: datetime
    until: datetime
    lasts: Sequence[datetime]
    days: Sequence[date]


def first_act(window: Window, now: datetime) -> datetime | None:
    """When a member first acted within the window, as far as can be told by ``now``.

    Exact where it was the last act of its kind; else the start of the first later UTC day with an
    act, because no other moments are kept. Days that are only in part in the window don't count.
    """
    end = min(window.until, now)
    exact = [moment for moment in window.lasts if window.start < moment <= end]
    whole = [_midnight(day) for day in window.days if window.start.date() < day < end.date()]
    known = {moment.date() for moment in exact}
    return min([*exact, *(m for m in whole if m.date() not in known)], default=None)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time.min, UTC)
