"""Each executive gets a brief once a week, with what they set, and nobody else sees their goal."""

import asyncio
from collections.abc import Sequence
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select, update

from nudges.activity import Activity, Rung
from nudges.delivery import Kind
from nudges.engine import briefs
from nudges.engine.record import record
from nudges.errors import Refusal
from nudges.people import Member, Role
from nudges.programme import Channel, Programme
from nudges.rules.executives import Why
from nudges.store import executives, members, merging
from nudges.store.database import Database
from nudges.store.tables import deliveries
from nudges.store.tables import executives as table
from nudges.store.tables import members as members_table
from nudges.workspace import Workspace
from tests.builders import NOW, a_member, a_workspace
from tests.conftest import SECRET

LEADS = frozenset({Role.EXECUTIVE})
PLACES = [Channel(id="c1", name="general"), Channel(id="c2", name="news", included=False)]
LIVE = Programme(organisation="o1", live_since=NOW - timedelta(days=7))


async def a_company(
    database: Database, *names: str, leaders: Sequence[str] = ("eve",)
) -> Workspace:
    people = [
        a_member(name, roles=LEADS if name in leaders else frozenset())
        for name in (*leaders, *names)
    ]
    return await a_workspace(database, people=people, places=PLACES, programme=LIVE)


async def member(database: Database, name: str) -> Member:
    async with database.read() as connection:
        found = await members.one(connection, "w1", name)
    assert found is not None
    return found


async def due(database: Database) -> list[tuple[str, str]]:
    d = deliveries.c
    async with database.read() as connection:
        rows = await connection.execute(select(d.member_id, d.kind).order_by(d.member_id))
        return [(row.member_id, row.kind) for row in rows]


async def a_post(database: Database, author: str, at: datetime, *, question: bool) -> None:
    act = Activity(
        channel="c1",
        message=f"{at.timestamp():.6f}",
        member=author,
        rung=Rung.POST,
        at=at,
        question=question,
    )
    await record(database, "w1", [act], secret=SECRET)


async def test_a_brief_is_made_once_a_week_however_often_one_looks(database: Database) -> None:
    workspace = await a_company(database, "ann")
    for hours in (0, 1, 30):
        await briefs.look(database, workspace, NOW + timedelta(hours=hours))
    assert await due(database) == [("eve", Kind.BRIEF)]
    await briefs.look(database, workspace, NOW + timedelta(weeks=1))
    assert len(await due(database)) == 2


async def test_two_workers_at_once_make_one_brief(database: Database) -> None:
    workspace = await a_company(database)
    await asyncio.gather(*(briefs.look(database, workspace, NOW) for _ in range(3)))
    assert await due(database) == [("eve", Kind.BRIEF)]


async def test_a_week_brings_one_brief_whenever_somebody_starts_to_lead(database: Database) -> None:
    workspace = await a_company(database)
    saturday = datetime(2026, 3, 7, 12, tzinfo=UTC)
    assert await briefs.look(database, workspace, saturday) == 0
    assert await due(database) == []
    await briefs.look(database, workspace, saturday + timedelta(days=2))
    assert await due(database) == [("eve", Kind.BRIEF)]


@pytest.mark.parametrize("values", [{"live_since": None}, {"live_since": NOW - timedelta(days=90)}])
async def test_without_a_programme_no_brief_is_made(
    database: Database, values: dict[str, datetime | None]
) -> None:
    people = [a_member("eve", roles=LEADS)]
    programme = replace(LIVE, **values)  # type: ignore[arg-type]
    workspace = await a_workspace(database, people=people, programme=programme)
    assert await briefs.look(database, workspace, NOW) == 0


async def test_whoever_wants_none_gets_none_until_they_set_a_goal(database: Database) -> None:
    workspace = await a_company(database)
    eve = await member(database, "eve")
    await briefs.switch(database, workspace, eve, off=True)
    assert await briefs.look(database, workspace, NOW) == 0
    await briefs.set_rhythm(database, workspace, eve, goal=2, hour_of_day=16)
    assert await briefs.look(database, workspace, NOW) == 1
    async with database.read() as connection:
        at = await connection.scalar(select(deliveries.c.due_at))
    assert at == datetime(2026, 3, 3, 16, tzinfo=UTC)


async def test_a_goal_is_sealed_and_of_no_other_size(database: Database) -> None:
    workspace = await a_company(database)
    eve = await member(database, "eve")
    with pytest.raises(Refusal):
        await briefs.set_rhythm(database, workspace, eve, goal=4, hour_of_day=None)
    await briefs.set_rhythm(database, workspace, eve, goal=5, hour_of_day=None)
    async with database.read() as connection:
        sealed = await connection.scalar(select(table.c.goal))
        told = await executives.one(connection, "o1", eve.person.id)
    assert sealed != b"5"
    assert told.goal == 5


async def test_a_brief_leads_to_what_waits_and_shows_what_ones_own_post_set_off(
    database: Database,
) -> None:
    workspace = await a_company(database, "ann", "ben")
    await a_post(database, "ann", NOW - timedelta(days=2), question=True)
    await a_post(database, "ben", NOW - timedelta(days=3), question=False)
    await a_post(database, "ben", NOW - timedelta(hours=3), question=True)
    own = NOW - timedelta(days=1)
    await a_post(database, "eve", own, question=False)
    stamp = f"{own.timestamp():.6f}"
    reply = Activity(
        channel="c1", message="9.1", member="ann", rung=Rung.REPLY, at=NOW, thread=stamp
    )
    await record(database, "w1", [reply], secret=SECRET)
    eve = await member(database, "eve")
    await briefs.set_rhythm(database, workspace, eve, goal=3, hour_of_day=None)
    async with database.read() as connection:
        found = await briefs.brief(connection, workspace, eve, NOW + timedelta(minutes=1))
    assert [act.why for act in found.acts] == [Why.QUESTION, Why.POST]
    assert [(echo.replies, echo.reactions) for echo in found.echoes] == [(1, 0)]
    assert (found.goal, found.done) == (3, 1)


async def test_a_delegate_gets_a_copy_only_after_a_yes_and_as_long_as_they_like(
    database: Database,
) -> None:
    workspace = await a_company(database, "ann", "ben")
    eve, ann, ben = [await member(database, name) for name in ("eve", "ann", "ben")]
    with pytest.raises(Refusal):
        await briefs.delegate(database, workspace, eve, eve, NOW)
    await briefs.delegate(database, workspace, eve, ann, NOW)
    assert await due(database) == [("ann", Kind.DELEGATE)]
    await briefs.look(database, workspace, NOW)
    assert ("ann", Kind.COPY) not in await due(database)
    assert not await briefs.accept(database, workspace, "eve", ben, yes=True)
    assert await briefs.accept(database, workspace, "eve", ann, yes=True)
    await briefs.look(database, workspace, NOW + timedelta(weeks=1))
    assert ("ann", Kind.COPY) in await due(database)
    assert await briefs.accept(database, workspace, "eve", ann, yes=False)
    assert not await briefs.accept(database, workspace, "eve", ann, yes=True)


async def test_a_colleague_is_asked_once_a_week_and_not_again_after_a_yes(
    database: Database,
) -> None:
    workspace = await a_company(database, "ann")
    eve, ann = [await member(database, name) for name in ("eve", "ann")]
    for _ in range(3):
        await briefs.delegate(database, workspace, eve, ann, NOW)
    assert await due(database) == [("ann", Kind.DELEGATE)]
    await briefs.accept(database, workspace, "eve", ann, yes=True)
    await briefs.delegate(database, workspace, eve, ann, NOW)
    async with database.read() as connection:
        assert (await executives.one(connection, "o1", eve.person.id)).accepted


async def test_a_delegate_goes_with_the_person_and_follows_who_is_one(database: Database) -> None:
    workspace = await a_company(database, "ann", "ben")
    eve, ann, ben = [await member(database, name) for name in ("eve", "ann", "ben")]
    await briefs.delegate(database, workspace, eve, ann, NOW)
    async with database.write() as connection:
        await merging.move(connection, "o1", source=ann.person.id, to=ben.person.id)
        assert (await executives.one(connection, "o1", eve.person.id)).delegate == ben.person.id
        await executives.forget_delegate(connection, "o1", ben.person.id)
        assert (await executives.one(connection, "o1", eve.person.id)).delegate is None
        assert not await executives.is_known(connection, "o1", ben.person.id)


async def test_nobody_becomes_their_own_delegate_when_two_turn_out_to_be_one(
    database: Database,
) -> None:
    workspace = await a_company(database, "ann")
    eve, ann = [await member(database, name) for name in ("eve", "ann")]
    await briefs.delegate(database, workspace, eve, ann, NOW)
    await briefs.accept(database, workspace, "eve", ann, yes=True)
    async with database.write() as connection:
        await merging.move(connection, "o1", source=eve.person.id, to=ann.person.id)
        told = await executives.one(connection, "o1", ann.person.id)
    assert (told.delegate, told.accepted) == (None, False)


async def test_below_five_nobody_sees_how_many_leaders_took_part(database: Database) -> None:
    names = [f"boss{n}" for n in range(5)]
    workspace = await a_company(database, leaders=names)
    async with database.write() as connection:
        one = members_table.c.id == "boss0"
        await connection.execute(update(members_table).where(one).values(last_post_at=NOW))
    async with database.read() as connection:
        assert await briefs.how_many_took_part(connection, workspace, NOW) == (5, 1)
    async with database.write() as connection:
        await connection.execute(update(members_table).where(one).values(deleted=True))
    async with database.read() as connection:
        assert await briefs.how_many_took_part(connection, workspace, NOW) == (4, None)
