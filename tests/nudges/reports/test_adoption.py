"""What the adoption report counts, and what it keeps to itself."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import insert

from nudges.activity import Rung
from nudges.errors import Refusal
from nudges.people import Employment, Leave, Member, Role
from nudges.reports.adoption import adoption
from nudges.reports.period import Period, PeriodKind
from nudges.reports.report import Leaders, LeftOut, Report
from nudges.store.database import Database
from nudges.store.tables import activity_days, gaps
from nudges.workspace import Workspace
from tests.builders import NOW, a_member, a_workspace

FEBRUARY = Period(kind=PeriodKind.MONTH, starts=date(2026, 2, 1))
EARLY, LATE = date(2025, 10, 1), date(2026, 2, 20)


def a_dozen(roles: frozenset[Role] = frozenset()) -> list[Member]:
    return [a_member(f"m{number:02}", roles=roles) for number in range(12)]


async def did(database: Database, member: str, day: date, **counts: int) -> None:
    row = {"workspace_id": "w1", "channel_id": "c1", "member_id": member, "day": day}
    async with database.write() as connection:
        await connection.execute(insert(activity_days).values(row | counts))


async def a_gap(database: Database, starts: date, ends: date) -> None:
    async with database.write() as connection:
        await connection.execute(
            insert(gaps).values(workspace_id="w1", starts=starts, ends=ends, cause="test")
        )


async def the_report(
    database: Database,
    workspace: Workspace,
    *,
    manager: str | None = None,
    period: Period = FEBRUARY,
) -> Report:
    async with database.read() as connection:
        return await adoption(connection, workspace, period=period, manager=manager, now=NOW)


async def test_everybody_is_at_the_stage_of_their_riskiest_act(database: Database) -> None:
    workspace = await a_workspace(database, people=a_dozen())
    await did(database, "m00", EARLY, posts=1)
    await did(database, "m01", LATE, hosts=1, posts=1)
    await did(database, "m02", LATE, replies=1, reacts=3)
    await did(database, "m03", LATE, votes=1)
    await did(database, "m04", LATE - timedelta(days=60), reacts=1)
    await did(database, "m05", LATE, posts=0)
    funnel = (await the_report(database, workspace)).figures.funnel
    assert (funnel.leader, funnel.collaborator, funnel.contributor) == (1, 1, 2)
    assert (funnel.reader, funnel.not_measured) == (8, 0)


async def test_who_could_not_be_seen_for_long_enough_is_not_measured(database: Database) -> None:
    away = Leave(starts=date(2025, 11, 1), ends=date(2026, 2, 20))
    people = a_dozen()
    people[1] = a_member("m01", leaves=(away,))
    people[2] = a_member("m02", joined_at=datetime(2026, 2, 20, tzinfo=UTC))
    people[3] = a_member("m03", joined_at=datetime(2026, 2, 20, tzinfo=UTC))
    workspace = await a_workspace(database, people=people)
    await did(database, "m00", EARLY, posts=1)
    await did(database, "m03", LATE, reacts=1)
    funnel = (await the_report(database, workspace)).figures.funnel
    assert (funnel.contributor, funnel.reader, funnel.not_measured) == (1, 9, 2)


async def test_nobody_is_said_to_do_nothing_for_want_of_data(database: Database) -> None:
    workspace = await a_workspace(database, people=a_dozen())
    await did(database, "m00", EARLY, posts=1)
    await a_gap(database, date(2025, 11, 1), date(2026, 2, 20))
    report = await the_report(database, workspace)
    assert (report.figures.funnel.reader, report.figures.funnel.not_measured) == (0, 12)
    assert (report.gap_days, report.figures.window_seen) == (20, 8)
    assert report.before is LeftOut.GAPS
    assert [week.complete for week in report.weeks[-2:]] == [False, False]


async def test_where_not_every_act_is_shown_nobody_is_called_silent(database: Database) -> None:
    workspace = await a_workspace(database, people=a_dozen(), platform="teams")
    await did(database, "m00", EARLY, posts=1)
    await did(database, "m01", LATE, replies=1)
    report = await the_report(database, workspace)
    figures = report.figures
    assert (figures.funnel.reader, figures.funnel.not_measured) == (0, 11)
    assert figures.silence is LeftOut.UNSEEN
    assert report.unseen == {Rung.REACT, Rung.VOTE}


async def test_bots_guests_leavers_contractors_and_latecomers_are_in_no_figure(
    database: Database,
) -> None:
    left_out = [
        replace(a_member("bot"), bot=True),
        replace(a_member("guest"), guest=True),
        replace(a_member("leaver"), deleted=True),
        a_member("contractor", employment=Employment.CONTRACTOR),
        a_member("latecomer", joined_at=datetime(2026, 3, 1, tzinfo=UTC)),
    ]
    workspace = await a_workspace(database, people=[*a_dozen(), *left_out])
    await did(database, "m00", LATE, posts=1)
    for member in left_out:
        await did(database, member.id, LATE, posts=1, hosts=1)
    figures = (await the_report(database, workspace)).figures
    assert (figures.population, figures.took_part.anything, figures.took_part.host) == (12, 1, 0)


async def test_whose_joining_is_unknown_is_known_from_the_first_act(database: Database) -> None:
    people = a_dozen()
    people[1] = replace(people[1], joined_at=None)
    people[2] = replace(people[2], joined_at=None, first_act_at=NOW)
    workspace = await a_workspace(database, people=people)
    assert (await the_report(database, workspace)).figures.population == 11


async def test_somebody_who_was_seen_before_they_joined_was_there(database: Database) -> None:
    people = a_dozen()
    people[0] = replace(people[0], joined_at=NOW, first_act_at=datetime(2026, 2, 20, tzinfo=UTC))
    workspace = await a_workspace(database, people=people)
    await did(database, "m00", LATE, posts=1)
    figures = (await the_report(database, workspace)).figures
    assert (figures.population, figures.took_part.anything) == (12, 1)


async def test_a_first_timer_never_took_part_before_the_period(database: Database) -> None:
    people = a_dozen()
    people[0] = replace(people[0], first_act_at=datetime(2025, 10, 1, tzinfo=UTC))
    people[1] = replace(people[1], first_act_at=datetime(2026, 2, 20, tzinfo=UTC))
    workspace = await a_workspace(database, people=people)
    await did(database, "m00", EARLY, posts=1)
    await did(database, "m00", LATE, posts=1)
    await did(database, "m01", LATE, reacts=1)
    assert (await the_report(database, workspace)).figures.first_timers == 1


async def test_nobody_is_new_when_nothing_is_known_of_the_time_before(database: Database) -> None:
    workspace = await a_workspace(database, people=a_dozen())
    await did(database, "m00", FEBRUARY.starts, posts=1)
    report = await the_report(database, workspace)
    assert report.figures.first_timers is LeftOut.NOT_COVERED
    assert report.before is LeftOut.NOT_COVERED


async def test_the_period_before_is_told_where_the_data_reaches_back(database: Database) -> None:
    workspace = await a_workspace(database, people=a_dozen())
    await did(database, "m00", FEBRUARY.before.starts, posts=1)
    await did(database, "m01", LATE, reacts=1)
    await did(database, "m02", LATE, reacts=1)
    report = await the_report(database, workspace)
    assert not isinstance(report.before, LeftOut)
    assert (report.before.took_part.anything, report.figures.took_part.anything) == (1, 2)


async def test_fewer_than_ten_people_are_never_reported_and_never_counted_aloud(
    database: Database,
) -> None:
    workspace = await a_workspace(database, people=a_dozen()[:9])
    with pytest.raises(Refusal) as refused:
        await the_report(database, workspace)
    assert refused.value.code == "group-too-small"
    assert refused.value.details == {"smallest": 10}


async def test_a_team_is_everybody_below_its_manager_and_not_the_manager(
    database: Database,
) -> None:
    direct = [replace(member, manager="boss") for member in a_dozen()[:4]]
    between = replace(a_member("between"), manager="boss", deleted=True)
    indirect = [replace(member, manager="between") for member in a_dozen()[4:]]
    elsewhere = [a_member(f"x{number}") for number in range(12)]
    boss = a_member("boss")
    everyone = [*direct, between, *indirect, *elsewhere, boss]
    workspace = await a_workspace(database, people=everyone)
    report = await the_report(database, workspace, manager="boss")
    assert (report.team, report.figures.population) == ("boss", 12)
    with pytest.raises(Refusal, match="group-too-small"):
        await the_report(database, workspace, manager="m00")
    with pytest.raises(Refusal, match="report-no-manager"):
        await the_report(database, workspace, manager="nobody")


async def test_managers_in_a_circle_are_a_team_once(database: Database) -> None:
    people = [replace(member, manager="m00") for member in a_dozen()]
    people[0] = replace(people[0], manager="m11")
    workspace = await a_workspace(database, people=people)
    assert (await the_report(database, workspace, manager="m00")).figures.population == 11


async def test_executives_are_told_of_only_where_they_are_ten_or_more(database: Database) -> None:
    executives = a_dozen(roles=frozenset({Role.EXECUTIVE}))
    workspace = await a_workspace(database, people=executives)
    await did(database, "m00", LATE, replies=3, posts=1)
    await did(database, "m01", LATE, reacts=2)
    report = await the_report(database, workspace)
    assert report.leaders == Leaders(executives=12, took_part=2, replies=3, posts=1)


async def test_a_few_executives_are_not_told_of(database: Database) -> None:
    people = a_dozen()
    people[:9] = a_dozen(roles=frozenset({Role.EXECUTIVE}))[:9]
    workspace = await a_workspace(database, people=people)
    assert (await the_report(database, workspace)).leaders is LeftOut.TOO_FEW


async def test_the_trend_has_whole_weeks_that_are_over(database: Database) -> None:
    workspace = await a_workspace(database, people=a_dozen())
    await did(database, "m00", EARLY, posts=1)
    await did(database, "m01", LATE, posts=1)
    weeks = (await the_report(database, workspace)).weeks
    assert len(weeks) == 12
    assert (weeks[-1].starts, weeks[-1].ends) == (date(2026, 2, 16), date(2026, 2, 22))
    assert (weeks[-1].took_part.anything, weeks[-2].took_part.anything) == (1, 0)


async def test_what_comes_after_a_period_does_not_change_its_report(database: Database) -> None:
    workspace = await a_workspace(database, people=a_dozen())
    await did(database, "m00", LATE, posts=1)
    then = await the_report(database, workspace)
    await did(database, "m01", FEBRUARY.ends + timedelta(days=1), posts=1, hosts=1)
    assert await the_report(database, workspace) == then


async def test_a_quarter_counts_its_first_day_too(database: Database) -> None:
    workspace = await a_workspace(database, people=a_dozen())
    quarter = Period(kind=PeriodKind.QUARTER, starts=date(2025, 10, 1))
    await did(database, "m00", EARLY, posts=1)
    figures = (await the_report(database, workspace, period=quarter)).figures
    assert (figures.window_days, figures.funnel.contributor) == (92, 1)


async def test_a_period_that_is_not_over_is_not_told(database: Database) -> None:
    workspace = await a_workspace(database, people=a_dozen())
    march = Period(kind=PeriodKind.MONTH, starts=date(2026, 3, 1))
    with pytest.raises(Refusal, match="period-not-over"):
        await the_report(database, workspace, period=march)


async def test_an_empty_workspace_has_a_report_without_people(database: Database) -> None:
    workspace = await a_workspace(database)
    report = await the_report(database, workspace)
    assert (report.figures.population, report.weeks) == (0, ())
