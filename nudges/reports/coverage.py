"""Which days were seen: what nobody could see must never look like people doing nothing."""

from collections.abc import Iterator, Set
from dataclasses import dataclass
from datetime import date, timedelta

from nudges.people import Member
from nudges.store.figures import Span
from nudges.store.history import day_number


@dataclass(frozen=True, kw_only=True, slots=True)
class Coverage:
    """The first day of which anything is known (None: none), and the ``gaps``, as day numbers."""

    first_day: date | None
    gaps: Set[int] = frozenset()

    def seen(self, span: Span) -> list[date]:
        """The days of a span that were seen completely."""
        return [day for day in days(span) if self._sees(day)]

    def whole(self, span: Span) -> bool:
        """Whether every day of a span was seen completely."""
        return all(self._sees(day) for day in days(span))

    def since(self, day: date) -> bool:
        """Whether anything at all is known from ``day`` on."""
        return self.first_day is not None and self.first_day <= day

    def _sees(self, day: date) -> bool:
        return self.since(day) and day_number(day) not in self.gaps


def days(span: Span) -> Iterator[date]:
    """Each day of a span, both ends included."""
    first, last = span
    return (first + timedelta(days=n) for n in range((last - first).days + 1))


def measured_days(member: Member, joined: date, seen: list[date]) -> int:
    """On how many of the ``seen`` days this member could have done something visible.

    Days before they joined and days of leave are none. Weekends are not taken out: no one's week
    hides them for a fortnight.
    """
    away = member.person.leaves
    return sum(
        joined <= day and not any(leave.starts <= day <= leave.ends for leave in away)
        for day in seen
    )
