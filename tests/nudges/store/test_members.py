"""Members come back as they were put in."""

from datetime import UTC, date, datetime

from nudges.people import Leave, Role
from nudges.store import members
from nudges.store.database import Database
from tests.builders import a_member, a_workspace


async def test_a_member_comes_back_with_roles_leave_and_working_days(database: Database) -> None:
    ada = a_member(
        "ada",
        roles=frozenset({Role.MANAGER, Role.OWNER}),
        working_days=frozenset({1, 2}),
        leaves=(
            Leave(starts=date(2026, 1, 1), ends=date(2026, 1, 9)),
            Leave(starts=date(2026, 7, 1), ends=date(2026, 7, 9)),
        ),
        zone="Europe/Vienna",
        stopped_at=datetime(2026, 1, 2, tzinfo=UTC),
    )
    await a_workspace(database, people=[ada, a_member("bob")])
    async with database.read() as connection:
        assert await members.one(connection, "w1", "ada") == ada
        assert await members.named(connection, "w1", "ADA") == [ada]
        assert [m.id for m in await members.everyone(connection, "w1")] == ["ada", "bob"]
        assert [m.id async for m in members.stream(connection, "w1", zone="UTC")] == ["bob"]
        assert await members.one(connection, "w1", "nobody") is None


async def test_a_channel_is_written_to_in_the_language_of_most(database: Database) -> None:
    people = (a_member("a", locale="de"), a_member("b", locale="ar"), a_member("c", locale="ar"))
    workspace = await a_workspace(database, people=people)
    async with database.read() as connection:
        assert await members.main_locale(connection, workspace.id) == "ar"
        assert await members.main_locale(connection, "nobody's") == "en"
