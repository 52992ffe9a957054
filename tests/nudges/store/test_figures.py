"""Sums over many days, members and channels at once."""

from datetime import date

from sqlalchemy import insert

from nudges.activity import ACTS, Rung
from nudges.store import figures
from nudges.store.database import Database
from nudges.store.figures import COLUMNS, Acts
from nudges.store.tables import activity_days

MONDAY, TUESDAY, FRIDAY = date(2026, 2, 2), date(2026, 2, 3), date(2026, 2, 6)


async def did(
    database: Database, member: str, day: date, channel: str = "c1", workspace: str = "w1", **n: int
) -> None:
    place = {"workspace_id": workspace, "channel_id": channel, "member_id": member, "day": day}
    async with database.write() as connection:
        await connection.execute(insert(activity_days).values(place | n))


async def test_acts_are_summed_over_days_and_channels_in_each_span(database: Database) -> None:
    await did(database, "ada", MONDAY, replies=1)
    await did(database, "ada", MONDAY, channel="c2", replies=2, reacts=1)
    await did(database, "ada", TUESDAY, posts=1, hosts=1)
    await did(database, "bob", FRIDAY, votes=1)
    spans = [(MONDAY, MONDAY), (MONDAY, FRIDAY), (FRIDAY, FRIDAY), (TUESDAY, TUESDAY)]
    async with database.read() as connection:
        found = await figures.acts_in(connection, "w1", spans)
    assert found == [
        {"ada": Acts(replies=3, reacts=1)},
        {"ada": Acts(replies=3, reacts=1, posts=1, hosts=1), "bob": Acts(votes=1)},
        {"bob": Acts(votes=1)},
        {"ada": Acts(posts=1, hosts=1)},
    ]


async def test_what_was_taken_back_and_what_others_did_is_not_there(database: Database) -> None:
    await did(database, "ada", MONDAY, replies=0)
    await did(database, "ada", MONDAY, workspace="w2", replies=1)
    async with database.read() as connection:
        assert await figures.acts_in(connection, "w1", [(MONDAY, FRIDAY)]) == [{}]
        assert await figures.acts_in(connection, "w1", []) == []


async def test_the_first_day_is_the_first_of_anybody(database: Database) -> None:
    async with database.read() as connection:
        assert await figures.first_day(connection, "w1") is None
    await did(database, "ada", TUESDAY, replies=1)
    await did(database, "bob", MONDAY, replies=1)
    async with database.read() as connection:
        assert await figures.first_day(connection, "w1") == MONDAY


def test_every_visible_rung_has_its_column() -> None:
    assert tuple(COLUMNS) == ACTS
    assert Acts(votes=2, hosts=1).rungs == {Rung.VOTE, Rung.HOST}
