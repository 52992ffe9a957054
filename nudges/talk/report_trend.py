"""The report's weekly trend as a chart: weeks that were not seen completely stay open."""

from nudges.activity import ACTS, Rung
from nudges.message import Block, Chart, ChartKind, Series, Text
from nudges.reports.report import TookPart, Week
from nudges.talk.report_words import day_words
from nudges.talk.wording import Say


def trend_blocks(weeks: tuple[Week, ...], say: Say) -> list[Block]:
    """The chart, and a sentence about its open weeks; nothing if no week is known."""
    if not weeks:
        return []
    days = [day_words(week.starts, say) for week in weeks]
    chart = Chart(
        title=say("report-trend"),
        kind=ChartKind.LINE,
        labels=tuple(days),
        series=_series(weeks, say),
        alt=_alt(weeks, say),
    )
    opened = [day for day, week in zip(days, weeks, strict=True) if not week.complete]
    if not opened:
        return [chart]
    gaps = say("report-trend-gaps", weeks=len(opened), days=", ".join(opened))
    return [chart, Text(text=gaps)]


def _series(weeks: tuple[Week, ...], say: Say) -> tuple[Series, ...]:
    """All who took part first, then each kind of act that anybody did."""
    done = [week.took_part if week.complete else None for week in weeks]
    everything = tuple(None if each is None else float(each.anything) for each in done)
    lines = [Series(name=say("report-series-anything"), values=everything)]
    for rung in ACTS:
        values = tuple(_by(each, rung) for each in done)
        if any(values):
            lines.append(Series(name=say(f"report-series-{rung.name.lower()}"), values=values))
    return tuple(lines)


def _by(done: TookPart | None, rung: Rung) -> float | None:
    return None if done is None else float(done.by(rung))


def _alt(weeks: tuple[Week, ...], say: Say) -> str:
    known = [week for week in weeks if week.complete]
    if not known:
        return say("report-trend-nothing")
    counts = [week.took_part.anything for week in known]
    return say(
        "report-trend-alt",
        weeks=len(known),
        first=day_words(known[0].starts, say),
        last=day_words(known[-1].starts, say),
        lowest=min(counts),
        highest=max(counts),
        newest=counts[-1],
    )
