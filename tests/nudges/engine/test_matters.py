"""Matters come in once, go when they are done or gone, and are written about once a week."""

import asyncio
from collections.abc import Sequence
from datetime import date, datetime, timedelta

import pytest

from nudges.activity import Rung
from nudges.barrier import Barrier
from nudges.confided import Confided
from nudges.engine import matters as engine
from nudges.engine.programme import Admin
from nudges.errors import Refusal
from nudges.matter import DAYS, Matter, MatterKind, MatterState
from nudges.nudge import Offer, Place, Reason
from nudges.people import Role
from nudges.programme import Programme
from nudges.rules.pooling import FEWEST, TRIES
from nudges.store import confided, matters
from nudges.store.database import Database
from nudges.store.tables import threads
from nudges.workspace import Workspace
from tests.builders import NOW, a_member, a_workspace
from tests.nudges.engine.nudging import PETS, a_thread, change, due, everything

DAY = timedelta(days=1)
POST = f"{PETS.id} t1"
FITTING = Offer(
    name="share_small",
    rung=Rung.POST,
    place=Place(channel=PETS.id),
    reason=Reason.NEVER_YET,
)


async def a_place(database: Database, *names: str, **held: set[str]) -> Workspace:
    """A workspace with an owner, olga, and these people; ``held``: what some are."""
    olga = a_member("olga", roles=frozenset({Role.OWNER}))
    held_out = held.get("holdout", set())
    people = [a_member(name, holdout=name in held_out) for name in names]
    programme = Programme(organisation="o1", live_since=NOW - 30 * DAY)
    return await a_workspace(database, people=[olga, *people], places=[PETS], programme=programme)


def admin(workspace: Workspace, at: datetime = NOW) -> Admin:
    return Admin(workspace=workspace, person=a_member("olga").person, now=at)


async def raised(
    database: Database,
    workspace: Workspace,
    subject: str = POST,
    *,
    kind: MatterKind = MatterKind.PROMISE,
    at: datetime = NOW,
) -> bool:
    async with database.write() as connection:
        return await engine.raise_matter(connection, workspace, kind, subject, at)


async def waiting(database: Database, workspace: Workspace) -> Sequence[Matter]:
    async with database.read() as connection:
        return await matters.open_(connection, workspace.id)


async def tell(
    database: Database, names: Sequence[str], barrier: Barrier, at: datetime = NOW - 40 * DAY
) -> None:
    async with database.write() as connection:
        for name in names:
            told = Confided(barrier=barrier, told_at=at)
            await confided.keep(connection, "o1", f"p-{name}", told)


async def pool(database: Database, workspace: Workspace) -> dict[str, int]:
    async with database.read() as connection:
        _, found = await engine.pool_of(connection, workspace) or (None, {})
    return {ground: people for ground, people in found.items() if people}


def crowd(count: int) -> list[str]:
    return [f"m{number}" for number in range(count)]


async def test_what_is_raised_again_and_again_is_there_once(database: Database) -> None:
    workspace = await a_place(database)
    assert await raised(database, workspace)
    assert not await raised(database, workspace, at=NOW + DAY)
    (matter,) = await waiting(database, workspace)
    await engine.close(database, admin(workspace), matter.id, MatterState.NOT_DOING)
    assert not await raised(database, workspace, at=NOW + 2 * DAY)
    assert await waiting(database, workspace) == []


async def test_two_workers_who_raise_the_same_at_once_raise_it_once(database: Database) -> None:
    workspace = await a_place(database)
    told = await asyncio.gather(*(raised(database, workspace) for _ in range(4)))
    assert sorted(told) == [False, False, False, True]


@pytest.mark.parametrize(
    ("kind", "day"),
    [
        (MatterKind.UNANSWERED, date(2026, 3, 4)),
        (MatterKind.PROMISE, date(2026, 3, 6)),
        (MatterKind.POLICY_GAP, date(2026, 3, 17)),
        (MatterKind.REASONS, date(2026, 3, 31)),
    ],
)
async def test_a_matter_is_due_some_working_days_later(
    database: Database, kind: MatterKind, day: date
) -> None:
    workspace = await a_place(database)
    assert {*DAYS} == {*MatterKind}
    await raised(database, workspace, kind=kind)
    (matter,) = await waiting(database, workspace)
    assert matter.due_on == day


async def test_what_is_most_urgent_comes_first(database: Database) -> None:
    workspace = await a_place(database)
    for kind in (MatterKind.REASONS, MatterKind.POLICY_GAP, MatterKind.PROMISE):
        await raised(database, workspace, kind=kind)
    found = [matter.kind for matter in await waiting(database, workspace)]
    assert found == [MatterKind.PROMISE, MatterKind.POLICY_GAP, MatterKind.REASONS]


async def test_who_closes_what_is_closed_hears_so(database: Database) -> None:
    workspace = await a_place(database)
    await raised(database, workspace)
    (matter,) = await waiting(database, workspace)
    await engine.close(database, admin(workspace), matter.id, MatterState.DONE)
    for id_ in (matter.id, "none"):
        with pytest.raises(Refusal, match="matter-gone"):
            await engine.close(database, admin(workspace), id_, MatterState.DONE)
    with pytest.raises(Refusal, match="matter-gone"):
        await engine.put_off(database, admin(workspace), matter.id, date(2026, 4, 1))


async def test_a_closed_matter_is_forgotten_after_half_a_year(database: Database) -> None:
    workspace = await a_place(database)
    await raised(database, workspace)
    (matter,) = await waiting(database, workspace)
    await engine.close(database, admin(workspace), matter.id, MatterState.DONE)
    await engine.look(database, workspace, NOW + engine.KEPT)
    assert not await raised(database, workspace)
    await engine.look(database, workspace, NOW + engine.KEPT + DAY)
    assert await raised(database, workspace)


async def test_a_post_that_somebody_answers_after_all_is_done(database: Database) -> None:
    workspace = await a_place(database, "ann")
    await a_thread(database, workspace, "t1", "ann")
    await a_thread(database, workspace, "t2", "ann")
    for thread in ("t1", "t2", "gone"):
        await raised(database, workspace, f"{PETS.id} {thread}", kind=MatterKind.UNANSWERED)
    found = await engine.waiting(database, workspace, NOW)
    assert {matter.subject for matter in found} == {f"{PETS.id} t1", f"{PETS.id} t2"}
    await change(database, threads, participants=1)
    assert await engine.waiting(database, workspace, NOW) == []


async def test_a_promise_that_failed_stays_although_the_post_was_answered(
    database: Database,
) -> None:
    workspace = await a_place(database, "ann")
    await a_thread(database, workspace, "t1", "ann", participants=2)
    await raised(database, workspace)
    assert len(await engine.waiting(database, workspace, NOW)) == 1


async def test_the_owner_gets_one_letter_a_week_at_most(database: Database) -> None:
    workspace = await a_place(database)
    assert await engine.look(database, workspace, NOW) == 0
    await raised(database, workspace)
    assert await engine.look(database, workspace, NOW) == 1
    for hours in (1, 30, 80):
        moment = NOW + timedelta(hours=hours)
        await raised(database, workspace, f"{PETS.id} t{hours}", at=moment)
        assert await engine.look(database, workspace, moment) == 0
    assert await engine.look(database, workspace, NOW + 7 * DAY) == 1
    assert len(await everything(database)) == 2


async def test_what_is_neither_new_nor_late_is_not_written_about(database: Database) -> None:
    workspace = await a_place(database)
    await raised(database, workspace, kind=MatterKind.POLICY_GAP)
    assert await engine.look(database, workspace, NOW + 10 * DAY) == 0
    assert await engine.look(database, workspace, NOW + 15 * DAY) == 1


async def test_what_can_not_wait_is_written_about_at_once(database: Database) -> None:
    workspace = await a_place(database)
    await raised(database, workspace)
    assert await engine.look(database, workspace, NOW) == 1
    await raised(database, workspace, kind=MatterKind.QUESTION_ABUSE)
    assert await engine.look(database, workspace, NOW + timedelta(hours=1)) == 1
    assert await engine.look(database, workspace, NOW + timedelta(hours=2)) == 0


async def test_two_workers_at_once_write_one_letter(database: Database) -> None:
    workspace = await a_place(database)
    await raised(database, workspace)
    written = await asyncio.gather(*(engine.look(database, workspace, NOW) for _ in range(3)))
    assert sum(written) == 1


async def test_reasons_come_from_five_people_on_and_each_quarter_once(database: Database) -> None:
    workspace = await a_place(database, *crowd(9))
    await tell(database, crowd(4), Barrier.SHY)
    await engine.look(database, workspace, NOW)
    assert await pool(database, workspace) == {}
    assert await waiting(database, workspace) == []
    await tell(database, crowd(9), Barrier.LEGAL)
    april = NOW + 30 * DAY
    for _ in range(2):
        await engine.look(database, workspace, april)
    assert await pool(database, workspace) == {"rules": FEWEST}
    (matter,) = await waiting(database, workspace)
    assert (matter.kind, matter.subject) == (MatterKind.REASONS, "rules 2026-2")


async def test_within_a_month_a_second_look_shows_the_same(database: Database) -> None:
    workspace = await a_place(database, *crowd(10))
    await tell(database, crowd(5), Barrier.BUSY)
    await engine.look(database, workspace, NOW)
    await tell(database, crowd(10), Barrier.BUSY)
    await engine.look(database, workspace, NOW + 20 * DAY)
    assert await pool(database, workspace) == {"capacity": FEWEST}
    await engine.look(database, workspace, NOW + 30 * DAY)
    assert await pool(database, workspace) == {"capacity": 2 * FEWEST}


async def test_a_ground_that_nobody_names_any_more_goes_by_itself(database: Database) -> None:
    workspace = await a_place(database, *crowd(5))
    await tell(database, crowd(5), Barrier.BUSY)
    await engine.look(database, workspace, NOW)
    await tell(database, crowd(1), Barrier.READING_IS_ENOUGH)
    await engine.look(database, workspace, NOW + 30 * DAY)
    assert await pool(database, workspace) == {}
    assert await waiting(database, workspace) == []


@pytest.mark.parametrize(("holdout", "people"), [(0, FEWEST), (1, 0)])
async def test_a_reason_stays_only_for_whom_fitting_ideas_were_really_sent(
    database: Database, holdout: int, people: int
) -> None:
    names = crowd(FEWEST)
    workspace = await a_place(database, *names, holdout={*names[:holdout]})
    await tell(database, names, Barrier.SHY)
    for name in names:
        for number in range(TRIES):
            at = NOW - timedelta(days=7 * number + 1)
            await due(database, workspace, name, offer=FITTING, at=at)
    await engine.look(database, workspace, NOW)
    found = await pool(database, workspace)
    assert found.get("stays", 0) == people
    assert found["confidence"] == FEWEST


async def test_all_workspaces_of_an_organisation_have_its_reasons(database: Database) -> None:
    workspace = await a_place(database, *crowd(5))
    await tell(database, crowd(5), Barrier.BUSY)
    other = await a_workspace(database, id_="w2")
    for one in (workspace, other):
        await engine.look(database, one, NOW)
        assert len(await waiting(database, one)) == 1


async def test_nobody_but_those_in_charge_gets_a_letter(database: Database) -> None:
    workspace = await a_place(database, "ann")
    await raised(database, workspace)
    await engine.look(database, workspace, NOW)
    assert [one.member for one in await everything(database)] == ["olga"]
