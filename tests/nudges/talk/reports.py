"""A small report to show."""

from datetime import date

from nudges.reports.period import Period, PeriodKind
from nudges.reports.report import (
    Figures,
    Funnel,
    Leaders,
    LeftOut,
    Report,
    SilentShare,
    TookPart,
    Week,
)

FEBRUARY = Period(kind=PeriodKind.MONTH, starts=date(2026, 2, 1))
SOME = TookPart(anything=30, react=20, vote=0, reply=11, post=9, host=2)
NONE = TookPart(anything=0, react=0, vote=0, reply=0, post=0, host=0)


def the_figures(*, anything: int = 36, population: int = 71, first: int | LeftOut = 3) -> Figures:
    seen = Funnel(reader=population - 43, contributor=17, collaborator=15, leader=4, not_measured=7)
    return Figures(
        population=population,
        window_days=90,
        window_seen=90,
        funnel=seen,
        took_part=TookPart(anything=anything, react=25, vote=0, reply=14, post=12, host=3),
        first_timers=first,
        silence=SilentShare(silent=23, judged=64),
    )


def a_report() -> Report:
    """A workspace of 71, with one week that was not seen completely and 10 executives."""
    days = [date(2026, 1, 26), date(2026, 2, 2), date(2026, 2, 9), date(2026, 2, 16)]
    return Report(
        workspace="Acme",
        team=None,
        period=FEBRUARY,
        figures=the_figures(),
        before=the_figures(anything=30, population=69, first=5),
        weeks=tuple(
            Week(starts=day, people=71, took_part=SOME, complete=day != days[2]) for day in days
        ),
        leaders=Leaders(executives=10, took_part=6, replies=21, posts=1),
        gap_days=2,
        unseen=frozenset(),
    )


def an_empty_report() -> Report:
    """Seventy-one people, of whom nothing was seen."""
    funnel = Funnel(reader=71, contributor=0, collaborator=0, leader=0, not_measured=0)
    figures = Figures(
        population=71,
        window_days=90,
        window_seen=90,
        funnel=funnel,
        took_part=NONE,
        first_timers=0,
        silence=SilentShare(silent=71, judged=71),
    )
    return Report(
        workspace="Acme",
        team=None,
        period=FEBRUARY,
        figures=figures,
        before=LeftOut.NOT_COVERED,
        weeks=(),
        leaders=LeftOut.TOO_FEW,
        gap_days=0,
        unseen=frozenset(),
    )
