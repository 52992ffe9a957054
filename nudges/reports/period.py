"""Whole calendar weeks, months and quarters: the only spans a report is about.

Free spans could be shifted day by day until the difference between two reports is one person.
"""

import re
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from enum import StrEnum
from typing import Self

from nudges.errors import Refusal


class PeriodKind(StrEnum):
    WEEK = "week"
    MONTH = "month"
    QUARTER = "quarter"


_MONTHS = {PeriodKind.MONTH: 1, PeriodKind.QUARTER: 3}
_WRITTEN = re.compile(r"(\d{4})-(?:W(\d\d)|Q([1-4])|(\d\d))", re.ASCII | re.IGNORECASE)
_OLDEST_YEAR = 1970


@dataclass(frozen=True, kw_only=True, slots=True)
class Period:
    """One calendar week (ISO 8601, from Monday), month or quarter, in UTC days.

    ``starts`` is its first day; ValueError if no period of this kind starts then.
    """

    kind: PeriodKind
    starts: date

    def __post_init__(self) -> None:
        if self.starts != _first_day(self.kind, self.starts):
            raise ValueError(f"no {self.kind} starts on {self.starts}")

    @classmethod
    def around(cls, kind: PeriodKind, day: date) -> Self:
        """The period of this kind that ``day`` is in."""
        return cls(kind=kind, starts=_first_day(kind, day))

    @property
    def ends(self) -> date:
        """Its last day."""
        # From the first day, 31 days reach the next month and 93 the next quarter, not beyond.
        far = {PeriodKind.WEEK: 7, PeriodKind.MONTH: 31, PeriodKind.QUARTER: 93}[self.kind]
        return _first_day(self.kind, self.starts + timedelta(days=far)) - timedelta(days=1)

    @property
    def since(self) -> datetime:
        """The moment at which it begins."""
        return datetime.combine(self.starts, time(), UTC)

    @property
    def until(self) -> datetime:
        """The moment at which it is over."""
        return datetime.combine(self.ends, time(), UTC) + timedelta(days=1)

    @property
    def before(self) -> "Period":
        """The period of the same kind that ends the day before this one starts."""
        return Period.around(self.kind, self.starts - timedelta(days=1))

    @property
    def code(self) -> str:
        """As it is typed: 2016-W20, 2016-05 or 2016-Q2."""
        if self.kind is PeriodKind.WEEK:
            year, week, _ = self.starts.isocalendar()
            return f"{year:04}-W{week:02}"
        if self.kind is PeriodKind.MONTH:
            return f"{self.starts:%Y-%m}"
        return f"{self.starts.year:04}-Q{self.starts.month // 3 + 1}"


def newest(kind: PeriodKind, now: datetime) -> Period:
    """The latest period of this kind that is over."""
    return Period.around(kind, now.astimezone(UTC).date()).before


def parse(text: str | None, now: datetime) -> Period:
    """The period written as 2016-W20, 2016-05, 2016-Q2, last-week, last-month or last-quarter.

    None is last-month. Refusals: bad-period; period-not-over, with the newest that can be shown.
    """
    wanted = (text or "last-month").strip()
    last = {f"last-{kind}": kind for kind in PeriodKind}
    if wanted.lower() in last:
        return newest(last[wanted.lower()], now)
    period = _written(wanted)
    must_be_over(period, now)
    return period


def must_be_over(period: Period, now: datetime) -> None:
    """Refusal: period-not-over, with the newest period of this kind that is."""
    latest = newest(period.kind, now)
    if period.starts > latest.starts:
        raise Refusal("period-not-over", period=period.code, newest=latest.code)


def _written(text: str) -> Period:
    found = _WRITTEN.fullmatch(text)
    if found is None or int(found[1]) < _OLDEST_YEAR:
        raise Refusal("bad-period", text=text)
    year, week, quarter, month = (int(part or 0) for part in found.groups())
    try:
        if week or found[2]:
            return Period(kind=PeriodKind.WEEK, starts=date.fromisocalendar(year, week, 1))
        if quarter:
            return Period(kind=PeriodKind.QUARTER, starts=date(year, quarter * 3 - 2, 1))
        return Period(kind=PeriodKind.MONTH, starts=date(year, month, 1))
    except ValueError:
        raise Refusal("bad-period", text=text) from None


def _first_day(kind: PeriodKind, day: date) -> date:
    if kind is PeriodKind.WEEK:
        return day - timedelta(days=day.weekday())
    months = _MONTHS[kind]
    return day.replace(day=1, month=(day.month - 1) // months * months + 1)
