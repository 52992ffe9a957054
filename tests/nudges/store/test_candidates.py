"""What can be offered is read channel by channel, and only where offers may lead."""

from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import insert, update

from nudges.activity import Rung
from nudges.nudge import Nudge, Offer, Place, Reason
from nudges.people import Role
from nudges.programme import Channel
from nudges.store import candidates, channels, decisions, past
from nudges.store.database import Database
from nudges.store.tables import nudges, threads
from tests.builders import NOW, a_member, a_workspace

ROOMS = [Channel(id=name, name=name) for name in ("busy", "calm")]
CLOSED = [
    Channel(id="old", name="old", archived=True),
    Channel(id="secret", name="secret", private=True),
    Channel(id="out", name="out", included=False),
]


async def start(database: Database, *begun: tuple[str, str, datetime]) -> None:
    rows = [
        {
            "workspace_id": "w1",
            "channel_id": channel,
            "id": f"{at.timestamp():.6f}",
            "member_id": author,
            "started_at": at,
        }
        for channel, author, at in begun
    ]
    async with database.write() as connection:
        await connection.execute(insert(threads), rows)


async def found(database: Database, now: datetime = NOW) -> set[tuple[str, str]]:
    async with database.read() as connection:
        known = await candidates.threads(connection, "w1", now)
    return {(thread.channel, thread.author) for thread in known}


async def test_a_busy_channel_does_not_crowd_out_the_others(database: Database) -> None:
    await a_workspace(database, people=[a_member("ada")], places=ROOMS)
    talk = [("busy", "ada", NOW - timedelta(seconds=n)) for n in range(candidates.NEWEST + 20)]
    await start(database, *talk, ("calm", "ada", NOW - timedelta(days=3)))
    assert await found(database) == {("busy", "ada"), ("calm", "ada")}
    async with database.read() as connection:
        known = await candidates.threads(connection, "w1", NOW)
    assert len(known) == candidates.NEWEST + 1
    assert min(t.started_at for t in known if t.channel == "busy") > NOW - timedelta(minutes=3)


async def test_threads_are_open_ones_of_the_last_week_by_people_who_are_still_here(
    database: Database,
) -> None:
    people = [a_member("ada"), replace(a_member("gone"), deleted=True)]
    await a_workspace(database, people=people, places=[*ROOMS, *CLOSED])
    hour = timedelta(hours=1)
    await start(
        database,
        ("calm", "ada", NOW - hour),
        ("busy", "ada", NOW + hour),
        ("busy", "ada", NOW - timedelta(days=8)),
        ("busy", "gone", NOW - hour),
        *((room.id, "ada", NOW - hour) for room in CLOSED),
    )
    assert await found(database) == {("calm", "ada")}


async def test_the_size_of_a_channel_is_its_people(database: Database) -> None:
    bot, gone = replace(a_member("bot"), bot=True), replace(a_member("gone"), deleted=True)
    await a_workspace(database, people=[a_member("ada"), bot, gone], places=ROOMS[:1])
    async with database.read() as connection:
        known = await channels.every(connection, "w1")
        (room,) = await candidates.rooms(connection, "w1", known, NOW)
    assert room.size == 1


async def test_it_is_known_how_many_executives_are_in_a_channel(database: Database) -> None:
    eve = a_member("eve", roles=frozenset({Role.EXECUTIVE, Role.OWNER}))
    await a_workspace(database, people=[a_member("ada"), eve], places=ROOMS[:1])
    async with database.read() as connection:
        known = await channels.every(connection, "w1")
        (room,) = await candidates.rooms(connection, "w1", known, NOW)
    assert room.executives == 1


async def test_the_past_is_told_as_it_was_known_at_the_moment(database: Database) -> None:
    await a_workspace(database, people=[a_member("ada")], places=ROOMS)
    offer = Offer(
        name="react_thread", rung=Rung.REACT, place=Place(channel="calm"), reason=Reason.NEVER_YET
    )
    nudge = Nudge(
        id="n", member="ada", schedule="s", occurrence="o", decided_at=NOW, offer=offer, until=NOW
    )
    async with database.write() as connection:
        await decisions.add(connection, "w1", [nudge])
        await connection.execute(update(nudges).values(acted_at=NOW + timedelta(days=2)))
    async with database.read() as connection:
        assert await past.of_people(connection, "o1", NOW - timedelta(days=1)) == {}
        early = await past.of_people(connection, "o1", NOW + timedelta(days=1))
        later = await past.of_people(connection, "o1", NOW + timedelta(days=3))
    assert [p.acted for p in early["p-ada"]] == [False]
    assert [p.acted for p in later["p-ada"]] == [True]
