"""Whoever leaves is on duty no more, and what is kept about champions goes with its people."""

from sqlalchemy import update

from nudges.champion import Standing
from nudges.engine.erase import erase
from nudges.rules.promises import Watch
from nudges.store import asks, champions, inside, merging, nets, watches, workspaces
from nudges.store.database import Database
from nudges.store.tables import persons
from tests.builders import NOW, a_member, a_workspace
from tests.conftest import SECRET
from tests.dump import dump
from tests.nudges.engine.netting import ROOM, a_net

TABLES = ("champions", "nets", "duties", "watches", "asks")
WATCH = Watch(channel=ROOM.id, thread="t1", due_at=NOW, next_at=NOW)


async def held(database: Database) -> dict[str, int]:
    rows = await dump(database)
    return {table: len(rows[table]) for table in TABLES}


async def filled(database: Database) -> None:
    """Ann is on duty and was asked about a post."""
    async with database.write() as connection:
        await nets.spread(connection, "w1", ROOM.id, 8, NOW)
        await champions.answer(connection, "o1", "p-ann", Standing.YES, NOW)
        await nets.take(connection, "w1", ROOM.id, "ann", NOW)
        await watches.begin(connection, "w1", WATCH)
        await asks.ask(connection, "w1", WATCH, "ann", NOW)


async def on_duty(database: Database) -> list[str]:
    async with database.read() as connection:
        return (await nets.on_duty(connection, "w1")).get(ROOM.id, [])


async def test_whoever_leaves_the_channel_or_says_stop_is_on_duty_no_more(
    database: Database,
) -> None:
    await a_net(database, "ann", "ben", "cat")
    assert await on_duty(database) == ["ann", "ben", "cat"]
    async with database.write() as connection:
        await inside.leave(connection, "w1", ROOM.id, "ann")
        stop = update(persons).where(persons.c.id == "p-ben")
        await connection.execute(stop.values(stopped_at=NOW))
    assert await on_duty(database) == ["cat"]
    async with database.read() as connection:
        assert await nets.holding(connection, "w1") == {}


async def test_who_is_erased_was_never_a_champion(database: Database) -> None:
    workspace = await a_workspace(database, people=[a_member("ann")], places=[ROOM])
    await filled(database)
    async with database.write() as connection:
        assert await erase(connection, workspace, "ann", secret=SECRET, now=NOW)
    assert await held(database) == dict.fromkeys(TABLES, 0) | {"nets": 1, "watches": 1}


async def test_two_persons_who_are_one_are_one_champion(database: Database) -> None:
    await a_workspace(database, people=[a_member("ann"), a_member("anne")], places=[ROOM])
    await filled(database)
    async with database.write() as connection:
        await merging.move(connection, "o1", source="p-ann", to="p-anne")
    async with database.read() as connection:
        assert await champions.active(connection, "o1") == {"p-anne"}
    assert await on_duty(database) == ["ann"]


async def test_it_goes_with_the_last_workspace(database: Database) -> None:
    workspace = await a_workspace(database, people=[a_member("ann")], places=[ROOM])
    second = await a_workspace(database, id_="w2")
    await filled(database)
    async with database.write() as connection:
        await workspaces.remove(connection, workspace)
    assert await held(database) == dict.fromkeys(TABLES, 0)
    async with database.write() as connection:
        await workspaces.remove(connection, second)


async def test_what_was_asked_long_ago_is_forgotten(database: Database) -> None:
    await a_workspace(database, people=[a_member("ann")], places=[ROOM])
    await filled(database)
    async with database.write() as connection:
        await watches.move(connection, "w1", WATCH, state="answered")
        assert await asks.forget(connection, "w1", NOW) == 0
        assert await asks.forget(connection, "w1", NOW.replace(year=2027)) == 1
    assert await held(database) == dict.fromkeys(TABLES, 1) | {"watches": 0, "asks": 0}
