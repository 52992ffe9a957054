"""The report's tables: where people stand, and what they did now and before."""

from collections.abc import Set
from dataclasses import dataclass

from nudges.activity import ACTS, Rung
from nudges.message import Table
from nudges.people import Stage
from nudges.reports.report import Figures, LeftOut, Report
from nudges.talk.report_words import (
    day_words,
    difference,
    percent,
    period_words,
    points,
    with_share,
)
from nudges.talk.wording import Say


@dataclass(frozen=True, kw_only=True, slots=True)
class _Count:
    """A number of people, and of how many (None: a share of them would tell nothing)."""

    count: int
    of: int | None = None


def funnel_table(report: Report, say: Say) -> Table:
    """How many people are at each stage, from leaders down, and how many are not measured."""
    now = report.figures
    stages = [(f"stage-{stage.value}", stage.value, now.funnel.at(stage)) for stage in Stage]
    rows = [*reversed(stages), ("not-measured", "not-measured", now.funnel.not_measured)]
    return Table(
        caption=say(
            "report-funnel" if now.window_seen == now.window_days else "report-funnel-seen",
            days=now.window_days,
            seen=now.window_seen,
            day=day_words(report.period.ends, say),
        ),
        columns=tuple(
            say(f"report-column-{name}") for name in ("stage", "people", "share", "meaning")
        ),
        rows=tuple(
            (
                say(f"report-{name}"),
                say("report-count", count=count),
                say("report-share", percent=percent(count, now.population)),
                say(f"report-meaning-{meaning}"),
            )
            for name, meaning, count in rows
        ),
    )


def change_table(report: Report, say: Say) -> Table:
    """What people did in the period, and where it can be told, in the one before."""
    period = period_words(report.period, say)
    columns = [say("report-column-did"), period]
    measured = [_counts(report.figures, report.unseen)]
    if not isinstance(report.before, LeftOut):
        columns += [period_words(report.period.before, say), say("report-column-change")]
        measured.append(_counts(report.before, report.unseen))
    return Table(
        caption=say("report-change", period=period),
        columns=tuple(columns),
        rows=tuple(_row(name, [each[name] for each in measured], say) for name in measured[0]),
    )


def _row(name: str, counts: list[_Count | None], say: Say) -> tuple[str, ...]:
    cells = [_cell(count, say) for count in counts]
    if len(counts) == 2:
        cells.append(_change(counts[0], counts[1], say))
    return say(f"report-did-{name}"), *cells


def _counts(figures: Figures, unseen: Set[Rung]) -> dict[str, _Count | None]:
    did, people = figures.took_part, figures.population
    kinds = {
        rung.name.lower(): None if rung in unseen else _Count(count=did.by(rung), of=people)
        for rung in ACTS
    }
    first, silence = figures.first_timers, figures.silence
    return {
        "anything": _Count(count=did.anything, of=people),
        **kinds,
        "first": None if isinstance(first, LeftOut) else _Count(count=first),
        "silent": (
            None
            if isinstance(silence, LeftOut)
            else _Count(count=silence.silent, of=silence.judged)
        ),
    }


def _cell(count: _Count | None, say: Say) -> str:
    if count is None:
        return say("report-unknown")
    if count.of is None:
        return say("report-count", count=count.count)
    return with_share(count.count, count.of, say)


def _change(now: _Count | None, before: _Count | None, say: Say) -> str:
    if now is None or before is None:
        return say("report-unknown")
    if now.of is None or before.of is None:
        return difference(now.count, before.count, say)
    return points(percent(now.count, now.of), percent(before.count, before.of), say)
