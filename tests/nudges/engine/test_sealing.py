"""What was offered, and why, tells nothing to whoever has the database without the key."""

import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest
from alembic import command
from sqlalchemy import create_engine, make_url, select, text

from migrations import config
from nudges.activity import Activity, Rung
from nudges.barrier import Barrier
from nudges.engine import confiding
from nudges.engine.decide import decide
from nudges.engine.record import record
from nudges.engine.reseal import reseal
from nudges.nudge import Answer, Offer, Place, Reason, SkipReason
from nudges.people import Member
from nudges.programme import Channel, Programme, Schedule
from nudges.rules.catalogue import CATALOGUE
from nudges.store import contents, received
from nudges.store.contents import Contents
from nudges.store.database import Database
from nudges.store.tables import nudges
from nudges.workspace import Workspace
from tests.builders import NOW, a_member, a_workspace, kept
from tests.conftest import SECRET
from tests.vaults import VAULT

WEEKLY = Schedule(id="s1", name="weekly", cron="0 10 * * tue")
LIVE = Programme(
    organisation="o1", live_since=NOW - timedelta(days=1), attention=2.0, schedules=(WEEKLY,)
)
OLD = (
    "INSERT INTO organisations (id, name, created_at) VALUES ('o1', 'o1', '2025-01-01')",
    "INSERT INTO workspaces (id, organisation_id, platform, name, created_at)"
    " VALUES ('w1', 'o1', 'console', 'w1', '2025-01-01')",
    "INSERT INTO nudges (workspace_id, id, member_id, schedule_id, occurrence, decided_at,"
    " offer, rung, channel_id, thread_id, reason, answer, until)"
    " VALUES ('w1', 'n1', 'ann', 's1', 'a', '2026-03-02 10:00:00', 'say_hello', 4, 'C1', NULL,"
    " 'been_a_while', 'not_now', '2026-03-20 10:00:00')",
    "INSERT INTO nudges (workspace_id, id, member_id, schedule_id, occurrence, decided_at, skip)"
    " VALUES ('w1', 'n2', 'ann', 's1', 'b', '2026-03-02 11:00:00', 'in_peace')",
)


def every_contents() -> list[Contents]:
    place = Place(channel="19:" + "x" * 32 + "@thread.tacv2", thread="1772532000.000000")
    offers = [
        Contents(
            offer=Offer(
                name=name, rung=kind.rung, reason=reason, place=place if kind.room else None
            ),
            answer=answer,
        )
        for name, kind in CATALOGUE.items()
        for reason in Reason
        for answer in (None, *Answer)
    ]
    return offers + [Contents(skip=reason) for reason in SkipReason]


def test_all_that_can_be_sealed_comes_back_and_is_of_one_length() -> None:
    sealed = {each: contents.sealed(each, VAULT) for each in every_contents()}
    assert {len(value) for value in sealed.values()} == {1 + 12 + contents.LENGTH + 16}
    assert all(contents.opened(value, VAULT) == each for each, value in sealed.items())


async def test_the_file_of_a_database_holds_no_offer_no_reason_and_no_answer(
    sqlite_url: str,
) -> None:
    database = Database.open(sqlite_url, vault=VAULT)
    people = [a_member(f"m{n}") for n in range(12)]
    rooms = [Channel(id="general", name="general")]
    workspace = await a_workspace(database, people=people, places=rooms, programme=LIVE)
    posts = [
        Activity(
            channel="general",
            message=f"{n}.5",
            member="m0",
            rung=Rung.POST,
            at=NOW - timedelta(hours=n),
        )
        for n in range(9)
    ]
    await record(database, "w1", posts, secret=SECRET)
    for person, barrier in zip(people, Barrier, strict=True):
        await confiding.tell(database, workspace, person, barrier, NOW - timedelta(days=120))
    for week in range(6):
        await _decide(database, workspace, week)
    found = await kept(database)
    assert len({n.offer.name for n in found if n.offer}) > 2
    assert len({n.skip for n in found if n.skip}) > 1
    for nudge in (n for n in found if n.offer):
        async with database.write() as connection:
            await received.answer(connection, "w1", nudge.member, nudge.id, Answer.NOT_NOW, NOW)
    await database.close()
    held = _bytes(sqlite_url)
    words = [
        *CATALOGUE,
        *(reason.value for reason in (*Reason, *SkipReason) if "_" in reason.value),
        *(barrier.value for barrier in Barrier if "_" in barrier.value),
        "not_now",
    ]
    assert [word for word in words if word.encode() in held] == []


async def _decide(database: Database, workspace: Workspace, week: int) -> None:
    now = NOW + timedelta(weeks=week)
    await decide(
        database,
        workspace=workspace,
        schedule=WEEKLY,
        zone="UTC",
        occurrence=f"{now:%Y-%m-%dT%H:%M}",
        now=now,
        secret=SECRET,
    )


def _bytes(url: str) -> bytes:
    path = Path(make_url(url).database or "")
    with sqlite3.connect(path) as connection:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
    return path.read_bytes()


async def test_what_was_kept_in_clear_is_carried_over_and_then_sealed(database_url: str) -> None:
    command.downgrade(config(database_url), "0004")
    engine = create_engine(make_url(config(database_url).attributes["url"]))
    with engine.begin() as connection:
        for row in OLD:
            connection.execute(text(row))
    engine.dispose()
    command.upgrade(config(database_url), "head")
    database = Database.open(database_url, vault=VAULT)
    before = await kept(database)
    assert await reseal(database) == 2
    assert await reseal(database) == 0
    after = await kept(database)
    async with database.read() as reading:
        rows = (await reading.execute(select(nudges.c.sealed, nudges.c.offered))).all()
    await database.close()
    assert before == after
    place = Place(channel="C1")
    offer = Offer(name="say_hello", rung=Rung.POST, place=place, reason=Reason.BEEN_A_WHILE)
    assert [(n.offer, n.skip, n.answer) for n in after] == [
        (offer, None, Answer.NOT_NOW),
        (None, SkipReason.IN_PEACE, None),
    ]
    assert sorted(row.offered for row in rows) == [False, True]
    assert len({len(row.sealed) for row in rows}) == 1


@pytest.mark.parametrize("answer", Answer)
async def test_an_answer_is_kept_once_and_only_for_ones_own(
    database: Database, answer: Answer
) -> None:
    ann: Member = a_member("ann")
    await a_workspace(database, people=[ann, a_member("ben")], programme=LIVE)
    offer = Offer(name="practise", rung=Rung.READ, reason=Reason.FITS)
    async with database.write() as connection:
        await connection.execute(
            nudges.insert().values(
                workspace_id="w1",
                id="n1",
                member_id="ann",
                schedule_id="s1",
                occurrence="a",
                decided_at=NOW,
                offered=True,
                sealed=contents.sealed(Contents(offer=offer), VAULT),
            )
        )
    async with database.write() as connection:
        assert not await received.answer(connection, "w1", "ben", "n1", answer, NOW)
        assert await received.answer(connection, "w1", "ann", "n1", answer, NOW)
        assert not await received.answer(connection, "w1", "ann", "n1", answer, NOW)
    (nudge,) = await kept(database)
    assert (nudge.offer, nudge.answer) == (offer, answer)
