"""The weekly trend: whole weeks only, up to the end of the period."""

from collections.abc import Sequence
from datetime import timedelta

from nudges.people import Member
from nudges.reports.count import Done, took_part
from nudges.reports.coverage import Coverage
from nudges.reports.group import here_by
from nudges.reports.period import Period, PeriodKind
from nudges.reports.report import SMALLEST_GROUP, Week
from nudges.store.figures import Span

SHORTEST = 12
"""Weeks that a trend shows at least, where there is data for them."""


def weeks_of(period: Period) -> list[Span]:
    """The weeks that overlap the period and are over when it is, and earlier ones before them.

    A week that goes on after the period's end is left to the next report: half a week would look
    like a fall, and a whole one would make the same report change from day to day.
    """
    last = Period.around(PeriodKind.WEEK, period.ends + timedelta(days=1)).before
    first = Period.around(PeriodKind.WEEK, period.starts)
    weeks = [last]
    while len(weeks) < SHORTEST or weeks[0].starts > first.starts:
        weeks.insert(0, weeks[0].before)
    return [(week.starts, week.ends) for week in weeks]


def trend(
    people: Sequence[Member], spans: Sequence[Span], done: Sequence[Done], coverage: Coverage
) -> tuple[Week, ...]:
    """The weeks of ``spans`` of which something is known, each with what was done in it.

    Weeks when fewer people than the smallest group were here are left out.
    """
    found = []
    for (starts, ends), acts in zip(spans, done, strict=True):
        here = here_by(people, ends)
        if not coverage.since(ends) or len(here) < SMALLEST_GROUP:
            continue
        week = Week(
            starts=starts,
            people=len(here),
            took_part=took_part(here, acts),
            complete=coverage.whole((starts, ends)),
        )
        found.append(week)
    return tuple(found)
