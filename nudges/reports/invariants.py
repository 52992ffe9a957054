"""What must hold between the figures of a report, so that they never contradict each other.

Each law is a sentence with a check; the tests put random workspaces to all of them.
"""

from collections.abc import Iterator
from datetime import timedelta
from itertools import pairwise

from nudges.activity import ACTS
from nudges.people import Stage
from nudges.reports.report import (
    SMALLEST_GROUP,
    Figures,
    LeftOut,
    Report,
    SilentShare,
    TookPart,
)

Law = tuple[str, bool]


def violations(report: Report) -> list[str]:
    """The laws that a report breaks, as sentences; empty if it is sound."""
    both = [each for each in (report.figures, report.before) if isinstance(each, Figures)]
    laws = [law for figures in both for law in _of_figures(figures)]
    laws += _of_groups(report, both)
    laws += _of_leaders(report)
    laws += _of_weeks(report)
    return [sentence for sentence, holds in laws if not holds]


def part_violations(part: Report, whole: Report) -> list[str]:
    """The laws broken between a team's report and its workspace's, of the same period."""
    mine, all_ = part.figures, whole.figures
    shared = {week.starts: week for week in whole.weeks}
    laws = [
        ("a team is no larger than its workspace", mine.population <= all_.population),
        ("a team takes no more part", _within(mine.took_part, all_.took_part)),
        (
            "a stage holds no more of a team",
            all(mine.funnel.at(stage) <= all_.funnel.at(stage) for stage in Stage),
        ),
        (
            "no more of a team are not measured",
            mine.funnel.not_measured <= all_.funnel.not_measured,
        ),
        ("a team has no more first-timers", _first(mine) <= _first(all_)),
        ("no more of a team are silent", _silent(mine) <= _silent(all_)),
        (
            "a team's week is part of the workspace's",
            all(
                week.starts in shared and _within(week.took_part, shared[week.starts].took_part)
                for week in part.weeks
            ),
        ),
    ]
    return [sentence for sentence, holds in laws if not holds]


def _of_figures(figures: Figures) -> Iterator[Law]:
    funnel, did = figures.funnel, figures.took_part
    stages = sum(funnel.at(stage) for stage in Stage)
    yield (
        "stages and not measured add up to the population",
        stages + funnel.not_measured == figures.population,
    )
    yield (
        "nothing visible is what is left of the population",
        funnel.reader == figures.population - funnel.seen - funnel.not_measured,
    )
    yield from _of_acts(did, figures.population)
    yield "first-timers took part", _first(figures) <= did.anything
    yield "who took part in the period did so in the window", did.anything <= funnel.seen
    yield "who hosted is a leader", did.host <= funnel.leader
    yield "who replied is at least a collaborator", did.reply <= funnel.collaborator + funnel.leader
    yield "no more days are seen than there are", 0 <= figures.window_seen <= figures.window_days
    if isinstance(figures.silence, SilentShare):
        silent, judged = figures.silence.silent, figures.silence.judged
        yield "silent ≤ judged ≤ population", 0 <= silent <= judged <= figures.population
        yield (
            "who is not measured is not judged",
            judged <= figures.population - funnel.not_measured,
        )


def _of_acts(did: TookPart, population: int) -> Iterator[Law]:
    kinds = [did.by(rung) for rung in ACTS]
    yield "who took part is one of the population", 0 <= did.anything <= population
    yield (
        "each kind was done by some of those who took part",
        max(kinds) <= did.anything <= sum(kinds),
    )


def _of_groups(report: Report, both: list[Figures]) -> Iterator[Law]:
    empty = report.team is None and report.figures.population == 0
    judged = [each.silence.judged for each in both if isinstance(each.silence, SilentShare)]
    groups = [each.population for each in both if not empty] + judged
    groups += [week.people for week in report.weeks]
    if not isinstance(report.leaders, LeftOut):
        groups.append(report.leaders.executives)
    yield "no group is too small", all(size >= SMALLEST_GROUP for size in groups)
    if isinstance(report.before, Figures):
        yield (
            "who was here before the period is in its population",
            report.before.population <= report.figures.population,
        )


def _of_leaders(report: Report) -> Iterator[Law]:
    part = report.leaders
    if isinstance(part, LeftOut):
        return
    yield "executives are people", part.executives <= report.figures.population
    yield (
        "leaders ≤ executives, and took part",
        part.took_part <= min(part.executives, report.figures.took_part.anything),
    )
    yield "nobody's acts are nobody's", part.took_part > 0 or part.replies + part.posts == 0


def _of_weeks(report: Report) -> Iterator[Law]:
    figures, period = report.figures, report.period
    window = period.ends - timedelta(days=figures.window_days - 1)
    for week in report.weeks:
        yield from _of_acts(week.took_part, week.people)
        yield "a week's people are in the population", week.people <= figures.population
        yield "a week is over when the period is", week.ends <= period.ends
        if week.starts >= period.starts:
            yield (
                "the period has all who took part in one of its weeks",
                _within(week.took_part, figures.took_part),
            )
        if week.starts >= window:
            yield (
                "the funnel has all who took part in a week",
                week.took_part.anything <= figures.funnel.seen,
            )
    yield (
        "weeks follow each other",
        all((b.starts - a.starts).days == 7 for a, b in pairwise(report.weeks)),
    )
    inside = [week for week in report.weeks if week.ends >= period.starts]
    if inside and inside[0].starts <= period.starts and inside[-1].ends == period.ends:
        yield (
            "the period has no more people than its weeks together",
            figures.took_part.anything <= sum(week.took_part.anything for week in inside),
        )


def _within(part: TookPart, whole: TookPart) -> bool:
    return part.anything <= whole.anything and all(part.by(r) <= whole.by(r) for r in ACTS)


def _first(figures: Figures) -> int:
    return 0 if isinstance(figures.first_timers, LeftOut) else figures.first_timers


def _silent(figures: Figures) -> int:
    return 0 if isinstance(figures.silence, LeftOut) else figures.silence.silent
