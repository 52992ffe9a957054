"""A schedule's occurrence is decided once, in time or not at all, and never goes by unseen."""

import asyncio
from collections import Counter
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select, update

from nudges.engine.decide import Decided
from nudges.engine.due import Due, run_due
from nudges.lease import SPAN, Lease
from nudges.programme import Programme, Schedule
from nudges.store import occurrences, programmes
from nudges.store.database import Database
from nudges.store.tables import occurrences as table
from nudges.store.tables import persons
from nudges.workspace import Workspace
from tests.builders import NOW, a_member, a_workspace
from tests.conftest import SECRET
from tests.nudges.engine.nudging import Clock
from tests.vaults import VAULT

DAILY = Schedule(id="s1", name="Daily", cron="0 10 * * *")
LIVE = Programme(organisation="o1", live_since=NOW - timedelta(days=30), schedules=(DAILY,))


class Deciding:
    """Stands in for nudges.engine.decide.decide and remembers what it was asked."""

    def __init__(self, failures: int = 0) -> None:
        self.asked: list[tuple[str, str, str]] = []
        self.failures = failures

    async def __call__(
        self,
        database: Database,  # noqa: ARG002 - decide's signature
        *,
        workspace: Workspace,
        schedule: Schedule,
        zone: str,
        occurrence: str,
        now: datetime,  # noqa: ARG002
        secret: bytes,
    ) -> Decided:
        assert secret == SECRET
        if self.failures and schedule.id == DAILY.id:
            self.failures -= 1
            raise RuntimeError("no luck")
        self.asked.append((workspace.id, zone, occurrence))
        await asyncio.sleep(0)
        return Decided(offers=2, holdouts=1, skips=Counter())


async def _organisation(
    database: Database, *zones: str, programme: Programme = LIVE
) -> list[Workspace]:
    people = [a_member(f"m{n}", zone=zone) for n, zone in enumerate(zones or ("UTC",))]
    return [await a_workspace(database, people=people, programme=programme)]


async def _run(
    database: Database,
    workspaces: list[Workspace],
    deciding: Deciding,
    *,
    now: datetime = NOW,
    worker: str = "a",
    clock: Clock | None = None,
) -> Due:
    return await run_due(
        database,
        workspaces=workspaces,
        now=now,
        worker=worker,
        secret=SECRET,
        decide=deciding,
        lease=Lease(worker=worker, clock=clock or Clock(now)),
    )


async def _missed(database: Database) -> list[str]:
    async with database.read() as connection:
        return [o.local for o in await occurrences.missed(connection, "o1")]


async def test_an_occurrence_is_decided_once_however_often_somebody_looks(
    database: Database,
) -> None:
    workspaces, deciding = await _organisation(database), Deciding()
    result = await _run(database, workspaces, deciding)
    assert result == Due(fired=1, missed=0, offers=2, holdouts=1)
    for minutes in (0, 1, 60):
        now = NOW + timedelta(minutes=minutes)
        assert (await _run(database, workspaces, deciding, now=now)).fired == 0
    assert deciding.asked == [("w1", "UTC", "2026-03-03T10:00")]


async def test_each_time_zone_has_its_own_ten_o_clock(database: Database) -> None:
    workspaces, deciding = (
        await _organisation(database, "Asia/Kathmandu", "Europe/Berlin"),
        Deciding(),
    )
    start = datetime(2026, 3, 3, tzinfo=UTC)
    for hour in range(12):
        await _run(database, workspaces, deciding, now=start + timedelta(hours=hour))
    # At midnight UTC Berlin's ten o'clock of the day before is too long ago.
    assert deciding.asked == [
        ("w1", "Asia/Kathmandu", "2026-03-03T10:00"),
        ("w1", "Europe/Berlin", "2026-03-03T10:00"),
    ]


@pytest.mark.parametrize(
    ("cron", "night", "came"),
    [
        ("30 1 * * *", datetime(2026, 11, 1, 4, tzinfo=UTC), ["2026-11-01T01:30"]),
        ("30 2 * * *", datetime(2026, 3, 8, 5, tzinfo=UTC), ["2026-03-08T02:30"]),
    ],
)
async def test_on_the_nights_when_clocks_change_a_daily_schedule_is_decided_once(
    database: Database, cron: str, night: datetime, came: list[str]
) -> None:
    programme = replace(LIVE, live_since=night, schedules=(replace(DAILY, cron=cron),))
    workspaces = await _organisation(database, "America/New_York", programme=programme)
    deciding = Deciding()
    for half_hours in range(12):
        now = night + timedelta(minutes=30 * half_hours + 5)
        await _run(database, workspaces, deciding, now=now)
    assert [occurrence for _, _, occurrence in deciding.asked] == came


async def test_every_workspace_of_the_organisation_is_decided(database: Database) -> None:
    first = await _organisation(database)
    second = replace(first[0], id="w2", name="w2")
    deciding = Deciding()
    await _run(database, [*first, second], deciding)
    assert [workspace for workspace, _, _ in deciding.asked] == ["w1", "w2"]


@pytest.mark.parametrize(
    "change",
    [
        {"live_since": None},
        {"live_since": NOW + timedelta(minutes=1)},
        {"schedules": ()},
        {"schedules": (replace(DAILY, paused=True),)},
        {"schedules": (replace(DAILY, since=NOW + timedelta(seconds=1)),)},
    ],
)
async def test_nothing_from_before_somebody_said_go_or_changed_the_schedule_is_ever_due(
    database: Database, change: dict[str, object]
) -> None:
    programme = replace(LIVE, **change)  # type: ignore[arg-type]
    workspaces, deciding = await _organisation(database, programme=programme), Deciding()
    result = await _run(database, workspaces, deciding, now=NOW + timedelta(hours=1))
    assert result == Due(fired=0, missed=0, offers=0, holdouts=0)
    assert deciding.asked == []


async def test_an_occurrence_that_comes_to_light_too_late_is_missed_and_counted(
    database: Database,
) -> None:
    workspaces, deciding = await _organisation(database), Deciding()
    late = NOW + timedelta(hours=13)
    assert (await _run(database, workspaces, deciding, now=late)).missed == 1
    assert (await _run(database, workspaces, deciding, now=late)).missed == 0
    assert deciding.asked == []
    assert await _missed(database) == ["2026-03-03T10:00"]


async def test_all_that_came_while_no_worker_ran_is_missed_except_the_last(
    database: Database,
) -> None:
    workspaces, deciding = await _organisation(database), Deciding()
    await _run(database, workspaces, deciding)
    result = await _run(database, workspaces, deciding, now=NOW + timedelta(days=4))
    assert (result.fired, result.missed) == (1, 3)
    assert await _missed(database) == [f"2026-03-0{day}T10:00" for day in (6, 5, 4)]


async def test_where_somebody_has_just_moved_to_nothing_was_missed_before(
    database: Database,
) -> None:
    workspaces, deciding = await _organisation(database), Deciding()
    await _run(database, workspaces, deciding)
    async with database.write() as connection:
        await connection.execute(update(persons).values(zone="Europe/Berlin"))
    now = NOW + timedelta(days=4)
    assert (await _run(database, workspaces, deciding, now=now)).missed == 0


async def test_two_workers_at_once_decide_an_occurrence_once(
    database: Database, database_url: str
) -> None:
    workspaces = await _organisation(database, "UTC", "Europe/London", "Africa/Accra")
    deciding, other = Deciding(), Database.open(database_url, vault=VAULT)
    try:
        results = await asyncio.gather(
            _run(database, workspaces, deciding, worker="a"),
            _run(other, workspaces, deciding, worker="b"),
        )
    finally:
        await other.close()
    assert sorted(zone for _, zone, _ in deciding.asked) == ["Africa/Accra", "Europe/London", "UTC"]
    assert sum(result.fired for result in results) == 3


async def test_what_a_crashed_worker_had_claimed_is_decided_when_its_lease_has_ended(
    database: Database,
) -> None:
    workspaces, clock, deciding = await _organisation(database), Clock(), Deciding(failures=1)
    with pytest.raises(ExceptionGroup):
        await _run(database, workspaces, deciding, clock=clock)
    assert (await _run(database, workspaces, deciding, clock=clock, worker="b")).fired == 0
    clock.at += SPAN * 2
    assert (await _run(database, workspaces, deciding, clock=clock, worker="b")).fired == 1
    assert deciding.asked == [("w1", "UTC", "2026-03-03T10:00")]


async def test_an_unfinished_occurrence_is_missed_once_it_is_too_late_or_its_schedule_is_gone(
    database: Database,
) -> None:
    weekly = Schedule(id="s2", name="Weekly", cron="0 9 * * tue")
    programme = replace(LIVE, schedules=(DAILY, weekly))
    workspaces, clock = await _organisation(database, programme=programme), Clock()
    deciding = Deciding()
    async with database.write() as connection:
        for schedule, local in ((DAILY, "2026-03-02T10:00"), (weekly, "2026-03-03T09:00")):
            at = datetime.fromisoformat(f"{local}+00:00")
            unfinished = occurrences.Occurrence(
                schedule=schedule.id, zone="UTC", local=local, due_at=at
            )
            await occurrences.add(connection, "o1", [unfinished], missed=False)
        await programmes.remove_schedule(connection, "o1", weekly.id)
    result = await _run(database, workspaces, deciding, clock=clock)
    assert (result.fired, result.missed) == (1, 2)
    assert sorted(await _missed(database)) == ["2026-03-02T10:00", "2026-03-03T09:00"]


async def test_trouble_with_one_schedule_does_not_stop_the_others(database: Database) -> None:
    other = Schedule(id="s0", name="Another", cron="0 9 * * *")
    programme = replace(LIVE, schedules=(DAILY, other))
    workspaces, deciding = await _organisation(database, programme=programme), Deciding(failures=1)
    with pytest.raises(ExceptionGroup) as caught:
        await _run(database, workspaces, deciding)
    assert [str(each) for each in caught.value.exceptions] == ["no luck"]
    assert deciding.asked == [("w1", "UTC", "2026-03-03T09:00")]


async def test_an_occurrence_is_one_row_with_its_moment_and_when_it_was_done(
    database: Database,
) -> None:
    workspaces = await _organisation(database, "Asia/Kathmandu")
    now = NOW - timedelta(hours=5)
    await _run(database, workspaces, Deciding(), now=now)
    async with database.read() as connection:
        (row,) = (await connection.execute(select(table))).all()
    assert (row.local, row.zone) == ("2026-03-03T10:00", "Asia/Kathmandu")
    assert row.due_at == datetime(2026, 3, 3, 4, 15, tzinfo=UTC)
    assert (row.claimed_by, row.done_at, row.missed) == ("a", now, False)
