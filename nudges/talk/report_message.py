"""The adoption report in words, tables and a chart, as a neutral message."""

from nudges.message import Block, Message, Text
from nudges.reports.report import SMALLEST_GROUP, LeftOut, Report
from nudges.talk.report_tables import change_table, funnel_table
from nudges.talk.report_trend import trend_blocks
from nudges.talk.report_words import day_words, period_words
from nudges.talk.wording import Say


def report_message(report: Report, say: Say) -> Message:
    """The whole report; its ``text`` alone tells the most important."""
    title = say("report-title", group=_group(report, say), period=period_words(report.period, say))
    opening = " ".join(_opening(report, say))
    blocks: list[Block] = [Text(text=title, heading=True), Text(text=opening)]
    if report.figures.took_part.anything == 0:
        blocks.append(Text(text=say("report-next-steps")))
    if report.figures.population and report.figures.funnel.seen:
        blocks += _figures(report, say)
    limits = "report-limits-unseen" if report.unseen else "report-limits"
    blocks.append(Text(text=say(limits, smallest=SMALLEST_GROUP)))
    return Message(text=f"{title}: {opening}", blocks=tuple(blocks))


def _group(report: Report, say: Say) -> str:
    if report.team is None:
        return report.workspace
    return say("report-group-team", name=report.team)


def _opening(report: Report, say: Say) -> list[str]:
    period = period_words(report.period, say)
    now = report.figures
    if not now.population:
        return [say("report-nobody", group=_group(report, say), period=period)]
    if not now.took_part.anything:
        return [say("report-nothing", period=period)]
    everyone = now.took_part.anything == now.population
    part = "report-headline-all" if everyone else "report-headline"
    headline = say(part, period=period, people=now.population, active=now.took_part.anything)
    return [headline, _silent(report, say)]


def _silent(report: Report, say: Say) -> str:
    share = report.figures.silence
    if share is LeftOut.UNSEEN:
        return say("report-silent-unseen")
    if isinstance(share, LeftOut):
        return say("report-silent-few", smallest=SMALLEST_GROUP)
    day = day_words(report.period.ends, say)
    return say("report-silent", silent=share.silent, judged=share.judged, day=day)


def _figures(report: Report, say: Say) -> list[Block]:
    notes = [_first(report, say), _leaders(report, say)]
    if report.gap_days:
        notes.append(say("report-gap-days", days=report.gap_days))
    return [
        funnel_table(report, say),
        *trend_blocks(report.weeks, say),
        change_table(report, say),
        *_no_change(report, say),
        *(Text(text=note) for note in notes),
    ]


def _no_change(report: Report, say: Say) -> list[Block]:
    if not isinstance(report.before, LeftOut):
        return []
    before = period_words(report.period.before, say)
    reason = f"report-no-change-{report.before.value}"
    return [Text(text=say(reason, before=before, smallest=SMALLEST_GROUP))]


def _first(report: Report, say: Say) -> str:
    first = report.figures.first_timers
    if isinstance(first, LeftOut):
        return say("report-first-unknown")
    return say("report-first", count=first)


def _leaders(report: Report, say: Say) -> str:
    part = report.leaders
    if isinstance(part, LeftOut):
        return say("report-leaders-few", smallest=SMALLEST_GROUP)
    sentence = say(
        "report-leaders",
        tookpart=part.took_part,
        executives=part.executives,
        replies=part.replies,
        posts=part.posts,
    )
    return f"{sentence} {say('report-leaders-reply')}"
