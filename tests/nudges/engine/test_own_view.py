"""What somebody is shown about themselves is what the programme would find for them."""

from datetime import timedelta

from nudges.engine.own_view import next_step
from nudges.engine.scene import Occasion, read
from nudges.nudge import Place
from nudges.store import members
from nudges.store.database import Database
from tests.builders import NOW
from tests.nudges.engine.nudging import NEW_YEAR, a_thread, due, people


async def test_who_asks_alone_is_offered_a_thread_of_somebody_else(database: Database) -> None:
    workspace = await people(database, "ada", "ben")
    await a_thread(database, workspace, "t1", "ben", replies=3, participants=2)
    async with database.read() as connection:
        ada = await members.one(connection, "w1", "ada")
    assert ada is not None
    offer = await next_step(database, workspace, ada, now=NOW)
    assert offer is not None
    assert offer.place == Place(channel="c-pets", thread="t1")


async def test_what_is_read_for_one_is_what_is_read_for_them_among_all(database: Database) -> None:
    workspace = await people(database, "ada", "ben")
    await a_thread(database, workspace, "t1", "ben", question=True)
    await due(database, workspace, "ada", at=NOW - timedelta(days=3))
    await due(database, workspace, "ben", at=NOW - timedelta(days=3))
    occasion = Occasion(workspace=workspace, schedule=NEW_YEAR, zone=None, occurrence="", now=NOW)
    async with database.read() as connection:
        everyone = await members.everyone(connection, "w1")
        ada = everyone[0]
        whole = await read(connection, occasion, everyone)
        part = await read(connection, occasion, everyone, alone=ada)
    assert part.takers == {"ada": whole.takers["ada"]}
    assert part.past == {"p-ada": whole.past["p-ada"]}
    assert part.places == whole.places
    assert part.silences == whole.silences
