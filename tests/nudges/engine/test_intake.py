"""What was answered for is kept, each once; what cannot be kept is refused, and soon."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest
from sqlalchemy import select, text

from nudges.activity import Activity, Rung
from nudges.arrival import Acted, Arrival
from nudges.engine.intake import Commit, Intake, Overloaded
from nudges.store import told
from nudges.store.database import Database
from nudges.store.tables import arrivals
from tests.builders import NOW
from tests.conftest import SECRET


class Still:
    def now(self) -> datetime:
        return NOW


def an_arrival(number: int, *, workspace: str = "w1") -> Arrival:
    at = datetime(2026, 3, 3, 10, 0, 0, number, tzinfo=UTC)
    act = Activity(channel="c1", message=str(number), member="ann", rung=Rung.POST, at=at)
    return Arrival(
        workspace=workspace, id=f"Ev{number}", received_at=NOW, told=(Acted(act=act, at=at),)
    )


@pytest.fixture
async def intake(database: Database) -> AsyncIterator[Intake]:
    taking = Intake(database, SECRET, Still())
    await taking.start()
    yield taking
    await taking.stop()


async def kept(database: Database) -> list[str | None]:
    async with database.read() as connection:
        return list((await connection.execute(select(arrivals.c.body))).scalars())


async def test_what_was_taken_is_committed(database: Database, intake: Intake) -> None:
    assert await intake.take(an_arrival(1))
    (body,) = await kept(database)
    assert body is not None
    assert told.load(body) == an_arrival(1).told


async def test_a_crowd_is_taken_in_few_commits(database: Database) -> None:
    commits: list[Commit] = []
    intake = Intake(database, SECRET, Still(), watch=commits.append)
    await intake.start()
    new = await asyncio.gather(*(intake.take(an_arrival(n)) for n in range(300)))
    await intake.stop()
    assert all(new)
    assert len(await kept(database)) == 300
    assert len(commits) < 10
    assert sum(commit.new for commit in commits) == 300


async def test_the_same_event_is_kept_once_also_within_one_commit(
    database: Database, intake: Intake
) -> None:
    same = [intake.take(an_arrival(1)) for _ in range(5)]
    assert sorted(await asyncio.gather(*same)) == [False] * 4 + [True]
    assert not await intake.take(an_arrival(1))
    assert await intake.take(an_arrival(1, workspace="w2"))
    assert len(await kept(database)) == 2


async def test_an_event_that_tells_nothing_is_remembered_by_its_id(
    database: Database, intake: Intake
) -> None:
    empty = Arrival(workspace="w1", id="Ev1", received_at=NOW)
    assert await intake.take(empty)
    assert not await intake.take(empty)
    assert await kept(database) == [None]


async def test_what_the_database_does_not_take_in_time_is_refused(database: Database) -> None:
    intake = Intake(database, SECRET, Still(), deadline=0.2)
    await intake.start()
    async with database.write() as connection:
        if connection.dialect.name == "postgresql":
            await connection.execute(text("LOCK TABLE arrivals"))
        first = asyncio.create_task(intake.take(an_arrival(1)))
        await asyncio.sleep(0.05)
        refused = await asyncio.gather(first, intake.take(an_arrival(2)), return_exceptions=True)
    assert [type(one) for one in refused] == [Overloaded, Overloaded]
    await asyncio.sleep(0.5)
    assert await intake.take(an_arrival(3))
    await intake.stop()


async def test_too_many_at_once_are_refused_without_waiting(database: Database) -> None:
    intake = Intake(database, SECRET, Still(), most_waiting=3)
    await intake.start()
    asked = (intake.take(an_arrival(n)) for n in range(5))
    answers = await asyncio.gather(*asked, return_exceptions=True)
    assert [answer is True for answer in answers] == [True] * 3 + [False] * 2
    assert isinstance(answers[3], Overloaded)
    await intake.stop()


async def test_stopping_finishes_what_was_taken_and_takes_no_more(database: Database) -> None:
    intake = Intake(database, SECRET, Still())
    await intake.start()
    taken = asyncio.gather(*(intake.take(an_arrival(n)) for n in range(50)))
    await asyncio.sleep(0)
    await intake.stop()
    assert all(await taken)
    assert len(await kept(database)) == 50
    with pytest.raises(Overloaded):
        await intake.take(an_arrival(99))


async def test_what_comes_while_another_writes_waits_and_is_committed_then(
    database: Database, intake: Intake
) -> None:
    await intake.take(an_arrival(1))
    async with intake.held():
        taking = asyncio.gather(*(intake.take(an_arrival(n)) for n in (2, 3)))
        await asyncio.sleep(0.05)
        assert len(await kept(database)) == 1
    assert await taking == [True, True]
    assert len(await kept(database)) == 3


async def test_what_waits_too_long_for_another_writer_is_refused(database: Database) -> None:
    intake = Intake(database, SECRET, Still(), deadline=0.5)
    await intake.start()
    async with intake.held():
        with pytest.raises(Overloaded):
            await intake.take(an_arrival(1))
    assert await intake.take(an_arrival(2))
    await intake.stop()
