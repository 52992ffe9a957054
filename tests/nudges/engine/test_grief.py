"""Where anybody mourns nobody is sent, from the first reaction until it is taken back."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import select

from adapters.console.platform import ConsolePlatform
from nudges.activity import Activity, Rung
from nudges.engine.record import record
from nudges.engine.take_back import take_back
from nudges.nudge import Offer, Place, Reason, SkipReason
from nudges.store import candidates
from nudges.store.database import Database
from nudges.store.tables import threads
from nudges.workspace import Workspace
from tests.builders import NOW
from tests.conftest import SECRET
from tests.nudges.engine.nudging import PETS, due, one, people, send

WRITTEN = NOW - timedelta(hours=2)
POST = Activity(channel=PETS.id, message="1", member="ben", rung=Rung.POST, at=WRITTEN)
SAD = Activity(
    channel=PETS.id, message="1", member="cem", rung=Rung.REACT, at=WRITTEN, emoji="broken_heart"
)
GLAD = replace(SAD, emoji="tada")
BELOW = replace(SAD, message="2", thread="1", emoji="candle::skin-tone-2")
OFFER = Offer(
    name="react_thread",
    rung=Rung.REACT,
    place=Place(channel=PETS.id, thread="1"),
    reason=Reason.NEVER_YET,
)


async def a_thread(database: Database, *reactions: Activity) -> Workspace:
    workspace = await people(database, "ada", "ben", "cem")
    await record(database, workspace.id, [POST, *reactions], secret=SECRET)
    return workspace


async def offered(database: Database, at: datetime = NOW) -> Sequence[str]:
    async with database.read() as connection:
        return [thread.id for thread in await candidates.threads(connection, "w1", at)]


async def griefs(database: Database) -> Sequence[int]:
    async with database.read() as connection:
        return (await connection.execute(select(threads.c.griefs))).scalars().all()


async def test_a_thread_with_a_single_reaction_of_grief_is_not_offered(database: Database) -> None:
    await a_thread(database, GLAD)
    assert await offered(database) == ["1"]
    await record(database, "w1", [SAD], secret=SECRET)
    assert await offered(database) == []


@pytest.mark.parametrize("order", [(POST, SAD), (SAD, POST), (BELOW, POST)])
async def test_grief_is_seen_whatever_comes_first_and_below_any_message_of_a_thread(
    database: Database, order: Sequence[Activity]
) -> None:
    workspace = await people(database, "ada", "ben", "cem")
    for act in order:
        await record(database, workspace.id, [act, act], secret=SECRET)
    assert await offered(database) == []
    assert await griefs(database) == [1]


async def test_a_reaction_of_grief_that_is_taken_back_is_none(database: Database) -> None:
    await a_thread(database, SAD, replace(SAD, emoji="sob"), GLAD)
    for act, left in ((GLAD, 2), (SAD, 1), (SAD, 1), (replace(SAD, emoji="sob"), 0)):
        async with database.write() as connection:
            await take_back(connection, "w1", act, secret=SECRET)
        assert await griefs(database) == [left]
    assert await offered(database) == ["1"]


async def test_an_offer_that_was_on_its_way_to_it_is_withdrawn(database: Database) -> None:
    workspace = await a_thread(database)
    delivery = await due(database, workspace, "ada", offer=OFFER)
    await record(database, workspace.id, [SAD], secret=SECRET)
    await send(database, workspace, ConsolePlatform())
    assert (await one(database, delivery)).skip is SkipReason.PLACE_GONE
