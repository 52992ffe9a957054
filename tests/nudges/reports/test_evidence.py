"""The evidence compares like with like, and says nothing where it knows too little."""

from collections.abc import Sequence
from datetime import date, datetime, timedelta

import pytest
from sqlalchemy import insert

from nudges.people import Member
from nudges.programme import Programme
from nudges.reports.evidence import Evidence, evidence_of
from nudges.reports.report import SMALLEST_GROUP
from nudges.store.database import Database
from nudges.store.tables import activity_days, gaps
from nudges.workspace import Workspace
from tests.builders import NOW, a_member, a_workspace
from tests.nudges.engine.nudging import PETS, due

DAY = timedelta(days=1)
BEGAN = NOW - 70 * DAY
FIRST = BEGAN.date() - timedelta(days=28)
LATELY = NOW.date() - 3 * DAY
EARLIER = FIRST + 3 * DAY


def crowd(count: int, *, holdouts: int = 0) -> list[Member]:
    return [a_member(f"m{number:02}", holdout=number < holdouts) for number in range(count)]


async def a_company(
    database: Database, people: Sequence[Member], *, began: datetime | None = BEGAN
) -> Workspace:
    """Watched from the very first day that matters on, by somebody who is gone."""
    gone = Member(id="gone", person=a_member("gone").person, deleted=True)
    programme = Programme(organisation="o1", live_since=began)
    workspace = await a_workspace(
        database, people=[gone, *people], places=[PETS], programme=programme
    )
    await acts(database, [gone], FIRST)
    return workspace


async def acts(database: Database, people: Sequence[Member], day: date, reacts: int = 1) -> None:
    rows = [
        {
            "workspace_id": "w1",
            "member_id": member.id,
            "day": day,
            "channel_id": "C1",
            "reacts": reacts,
        }
        for member in people
    ]
    async with database.write() as connection:
        await connection.execute(insert(activity_days), rows)


async def offered(database: Database, workspace: Workspace, people: Sequence[Member]) -> None:
    for member in people:
        held = bool(member.person.holdout)
        await due(database, workspace, member.id, at=BEGAN + DAY, holdout=held)


async def found(database: Database, workspace: Workspace) -> Evidence:
    async with database.read() as connection:
        return await evidence_of(connection, workspace, NOW)


async def test_how_many_take_part_is_told_before_and_lately(database: Database) -> None:
    people = crowd(20)
    workspace = await a_company(database, people)
    await acts(database, people[:4], EARLIER)
    await acts(database, people[:10], LATELY)
    told = await found(database, workspace)
    assert (told.before, told.lately) == (0.2, 0.5)


async def test_who_only_took_something_back_did_not_take_part(database: Database) -> None:
    people = crowd(20)
    workspace = await a_company(database, people)
    await acts(database, people[:4], LATELY, reacts=0)
    assert (await found(database, workspace)).lately == 0


async def test_who_came_later_is_not_counted_as_if_they_had_been_there(database: Database) -> None:
    people = crowd(10)
    late = [a_member(f"late{number}", joined_at=BEGAN) for number in range(10)]
    workspace = await a_company(database, [*people, *late])
    await acts(database, people[:5], EARLIER)
    assert (await found(database, workspace)).before == 0.5


@pytest.mark.parametrize("people", [0, SMALLEST_GROUP - 1])
async def test_of_a_few_people_nothing_is_told(database: Database, people: int) -> None:
    workspace = await a_company(database, crowd(people))
    told = await found(database, workspace)
    assert (told.before, told.lately, told.lift) == (None, None, None)


@pytest.mark.parametrize(("day", "known"), [(EARLIER, (None, 0)), (LATELY, (0, None))])
async def test_of_weeks_that_nobody_saw_nothing_is_told(
    database: Database, day: date, known: tuple[float | None, float | None]
) -> None:
    workspace = await a_company(database, crowd(20))
    async with database.write() as connection:
        row = {"workspace_id": "w1", "starts": day, "ends": day, "cause": "away"}
        await connection.execute(insert(gaps).values(**row))
    told = await found(database, workspace)
    assert (told.before, told.lately) == known


async def test_the_lift_compares_those_drawn_with_those_who_got_ideas(database: Database) -> None:
    people = crowd(80, holdouts=40)
    workspace = await a_company(database, people)
    await offered(database, workspace, people)
    await acts(database, [*people[:5], *people[40:70]], LATELY)
    lift = (await found(database, workspace)).lift
    assert lift is not None
    assert lift.difference == pytest.approx(30 / 40 - 5 / 40)
    assert lift.low > 0


async def test_who_got_no_idea_yet_is_in_neither_group(database: Database) -> None:
    people = crowd(30, holdouts=15)
    workspace = await a_company(database, people)
    await offered(database, workspace, people[:24])
    assert (await found(database, workspace)).lift is None


async def test_a_programme_that_never_began_has_no_evidence(database: Database) -> None:
    workspace = await a_company(database, crowd(20), began=None)
    told = await found(database, workspace)
    assert (told.before, told.lately, told.lift) == (None, None, None)
