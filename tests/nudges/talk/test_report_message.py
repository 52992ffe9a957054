"""The report in words: what it says, and what it never says."""

from dataclasses import replace

from nudges.activity import Rung
from nudges.message import Chart, Message, Table, Text
from nudges.reports.period import Period, PeriodKind
from nudges.reports.report import Leaders, LeftOut, Report
from nudges.talk.report_message import report_message
from nudges.talk.report_words import percent, period_words
from nudges.talk.wording import wording
from tests.nudges.talk.reports import a_report, an_empty_report, the_figures

SAY = wording()


def told(report: Report) -> str:
    """All its words."""
    return " ".join(_words(report_message(report, SAY)))


def _words(message: Message) -> list[str]:
    texts = [block.text for block in message.blocks if isinstance(block, Text)]
    tables = [block for block in message.blocks if isinstance(block, Table)]
    cells = [cell for table in tables for row in table.rows for cell in row]
    return [*texts, *(table.caption for table in tables), *cells]


def tables(report: Report) -> list[Table]:
    return [b for b in report_message(report, SAY).blocks if isinstance(b, Table)]


def charts(report: Report) -> list[Chart]:
    return [b for b in report_message(report, SAY).blocks if isinstance(b, Chart)]


def test_its_text_alone_tells_the_most_important() -> None:
    assert report_message(a_report(), SAY).text == (
        "Who took part in Acme, February 2026: 36 of 71 people took part in February 2026. "
        "23 of 64 people whom we can judge are silent: the four weeks after 28 Feb are likely to "
        "pass without anything visible from them."
    )


def test_the_funnel_shows_nothing_visible_and_not_measured_apart() -> None:
    rows = {row[0]: row[1:3] for row in tables(a_report())[0].rows}
    assert rows == {
        "Leader": ("4", "6%"),
        "Collaborator": ("15", "21%"),
        "Contributor": ("17", "24%"),
        "Nothing visible": ("28", "39%"),
        "Not measured": ("7", "10%"),
    }


def test_where_not_every_act_is_shown_the_report_says_so_and_calls_nobody_silent() -> None:
    figures = replace(the_figures(), silence=LeftOut.UNSEEN)
    hidden = frozenset({Rung.REACT, Rung.VOTE})
    report = replace(a_report(), figures=figures, before=LeftOut.GAPS, unseen=hidden)
    words = told(report)
    assert "Reactions and votes between people cannot be seen here" in words
    assert SAY("report-silent-unseen") in words
    assert "people whom we can judge are silent" not in words
    rows = {row[0]: row[1] for row in tables(report)[1].rows}
    assert (rows["reacted"], rows["voted"], rows["replied"]) == ("–", "–", "14 (20%)")


def test_a_change_is_the_difference_of_the_shares_that_are_shown() -> None:
    rows = {row[0]: row[1:] for row in tables(a_report())[1].rows}
    assert rows["took part at all"] == ("36 (51%)", "30 (43%)", "+8 points")
    assert rows["took part for the first time"] == ("3", "5", "−2")
    assert rows["are silent, of those we can judge"][2] == "as before"


def test_without_the_period_before_there_is_no_change_and_the_reason_is_given() -> None:
    for reason in (LeftOut.NOT_COVERED, LeftOut.GAPS, LeftOut.TOO_FEW):
        report = replace(a_report(), before=reason)
        assert len(tables(report)[1].columns) == 2
        assert SAY(f"report-no-change-{reason}", before="January 2026", smallest=10) in told(report)


def test_a_week_that_was_not_seen_is_open_and_not_a_fall() -> None:
    (chart,) = charts(a_report())
    assert chart.series[0].values == (30.0, 30.0, None, 30.0)
    assert "The week from 9 Feb is left open" in told(a_report())
    assert "between 30 and 30 people" in chart.alt


def test_kinds_that_nobody_did_have_no_line() -> None:
    names = [series.name for series in charts(a_report())[0].series]
    assert names == ["took part", "reacted", "replied", "posted", "hosted"]


def test_executives_are_told_of_in_numbers_or_with_the_reason_why_not() -> None:
    assert "6 of 10 executives took part, with 21 replies and 1 post." in told(a_report())
    idle = Leaders(executives=10, took_part=0, replies=0, posts=0)
    assert "None of the 10 executives took part yet." in told(replace(a_report(), leaders=idle))
    few = told(replace(a_report(), leaders=LeftOut.TOO_FEW))
    assert "fewer than 10 of them" in few


def test_first_timers_are_greeted_one_by_one_in_the_plural() -> None:
    for first, words in ((0, "Nobody did"), (1, "1 person did"), (3, "3 people did")):
        report = replace(a_report(), figures=the_figures(first=first))
        assert words in told(report)
    unknown = replace(a_report(), figures=the_figures(first=LeftOut.NOT_COVERED))
    assert "cannot be told" in told(unknown)


def test_where_everybody_took_part_the_report_is_glad() -> None:
    report = replace(a_report(), figures=the_figures(anything=71))
    assert "All 71 people took part in February 2026. Wonderful!" in told(report)


def test_too_few_to_judge_means_no_silent_share() -> None:
    figures = replace(the_figures(), silence=LeftOut.TOO_FEW)
    report = replace(a_report(), figures=figures)
    assert "fewer than 10 people can be judged" in told(report)
    assert "23" not in report_message(report, SAY).text


def test_a_period_without_any_act_says_so_and_what_to_do() -> None:
    words = told(an_empty_report())
    assert "Nothing visible happened in February 2026." in words
    assert "What helps now" in words
    assert "silent" not in words


def test_a_workspace_without_people_says_so() -> None:
    figures = replace(an_empty_report().figures, population=0)
    words = told(replace(an_empty_report(), figures=figures))
    assert "Nobody was in Acme yet when February 2026 ended." in words


def test_a_team_is_called_after_its_manager() -> None:
    assert "Who took part in the group around Ada" in told(replace(a_report(), team="Ada"))


def test_it_says_what_it_cannot_see_and_blames_nobody() -> None:
    words = told(a_report())
    assert "Reading cannot be told from being away" in words
    assert "On 2 days of the period not everything could be seen" in words
    assert not {"lurker", "inactive", "worst", "failed", "lazy"} & set(words.lower().split())


def test_periods_are_named_as_people_name_them() -> None:
    starts = a_report().period.starts
    named = {kind: period_words(Period.around(kind, starts), SAY) for kind in PeriodKind}
    assert named == {
        PeriodKind.WEEK: "the week of 26 January 2026",
        PeriodKind.MONTH: "February 2026",
        PeriodKind.QUARTER: "January to March 2026",
    }


def test_percent_is_rounded_half_up_and_nobody_is_no_share() -> None:
    assert [percent(1, 8), percent(1, 200), percent(0, 0), percent(5, 5)] == [13, 1, 0, 100]
