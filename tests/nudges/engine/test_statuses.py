"""A status that says not at work is kept as a leave, without its words, until it is over."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import datetime, timedelta

from nudges.engine.meet import meet
from nudges.engine.roster import follow
from nudges.people import Leave
from nudges.rules.away import OPEN_END, Status
from nudges.store import members, people, workspaces
from nudges.store.database import Database
from nudges.store.roster import MemberEntry
from tests.builders import NOW, a_workspace
from tests.conftest import SECRET

DAY = timedelta(days=1)
TODAY = NOW.date()
ADA = MemberEntry(id="U1", name="Ada", email="ada@example.com", status=Status(away=False))
GONE = replace(ADA, status=Status(away=True))
HOLIDAYS = Leave(starts=TODAY, ends=TODAY + 9 * DAY)


async def tells(database: Database, *entries: MemberEntry, at: datetime = NOW) -> None:
    """An event about each of these."""
    workspace = await a_workspace(database)
    for entry in entries:
        async with database.write() as connection:
            await meet(connection, workspace, [entry], secret=SECRET, now=at)


async def leaves(database: Database, workspace: str = "w1", id_: str = "U1") -> Sequence[Leave]:
    async with database.read() as connection:
        found = await members.one(connection, workspace, id_)
    assert found is not None
    return found.person.leaves


async def test_a_status_is_a_leave_until_it_is_taken_back(database: Database) -> None:
    await tells(database, ADA, GONE, GONE, at=NOW)
    assert await leaves(database) == (Leave(starts=TODAY, ends=TODAY + OPEN_END, source="w1"),)
    await tells(database, ADA, at=NOW + 3 * DAY)
    assert await leaves(database) == (Leave(starts=TODAY, ends=TODAY + 2 * DAY, source="w1"),)
    await tells(database, ADA, at=NOW + 9 * DAY)
    assert len(await leaves(database)) == 1


async def test_what_says_nothing_of_a_status_ends_no_leave(database: Database) -> None:
    await tells(database, GONE)
    await tells(database, replace(ADA, status=None, name="Ada L"), at=NOW + 3 * DAY)
    assert (await leaves(database))[0].ends == TODAY + OPEN_END


async def test_the_daily_look_up_finds_statuses_that_no_event_told(database: Database) -> None:
    await tells(database, ADA)
    workspace = await a_workspace(database)
    for entry, at in ((GONE, NOW), (GONE, NOW + DAY), (ADA, NOW + 2 * DAY)):
        await follow(database, workspace, [entry], secret=SECRET, now=at)
    assert await leaves(database) == (Leave(starts=TODAY, ends=TODAY + DAY, source="w1"),)


async def test_what_the_file_of_people_says_stands_beside_a_status(database: Database) -> None:
    await tells(database, GONE)
    async with database.write() as connection:
        person = await members.person_of(connection, "w1", "U1")
        known = (HOLIDAYS, *(await leaves(database)))
        await people.set_leaves(connection, "o1", {person: known})
    await tells(database, ADA, at=NOW + 3 * DAY)
    ended = Leave(starts=TODAY, ends=TODAY + 2 * DAY, source="w1")
    assert await leaves(database) == (HOLIDAYS, ended)


async def test_a_status_in_one_workspace_is_not_ended_by_that_in_another(
    database: Database,
) -> None:
    await tells(database, GONE)
    other = await a_workspace(database, id_="w2")
    async with database.write() as connection:
        await meet(connection, other, [replace(ADA, id="U2")], secret=SECRET, now=NOW + DAY)
    assert (await leaves(database))[0].ends == TODAY + OPEN_END


async def test_what_a_status_told_goes_with_its_workspace(database: Database) -> None:
    await tells(database, GONE)
    other = await a_workspace(database, id_="w2")
    async with database.write() as connection:
        await meet(connection, other, [replace(ADA, id="U2")], secret=SECRET, now=NOW)
        workspace = await workspaces.known(connection, "w1")
        assert workspace is not None
        await workspaces.remove(connection, workspace)
    assert await leaves(database, "w2", "U2") == ()
