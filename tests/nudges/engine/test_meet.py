"""People as a platform tells of them: new, changed, gone, and back again."""

from dataclasses import replace
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from nudges.activity import Activity, Rung
from nudges.engine.join import join
from nudges.engine.meet import meet
from nudges.engine.purge import KEPT, purge
from nudges.engine.record import record
from nudges.people import Member, Person, Role
from nudges.rules.consents import joined
from nudges.store import installations, members, persons, workspaces
from nudges.store.database import Database
from nudges.store.roster import ChannelEntry, MemberEntry
from nudges.workspace import Workspace
from tests.builders import NOW, a_workspace
from tests.conftest import SECRET
from tests.dump import dump

ADA = MemberEntry(id="U1", name="Ada", handle="ada", email="ada@example.com")


async def told(database: Database, workspace: Workspace, *entries: MemberEntry) -> None:
    async with database.write() as connection:
        await meet(connection, workspace, entries, secret=SECRET, now=NOW)


async def one(database: Database, workspace: Workspace, id_: str = "U1") -> Member | None:
    async with database.read() as connection:
        return await members.one(connection, workspace.id, id_)


async def says_stop(database: Database, workspace: Workspace, id_: str = "U1") -> None:
    async with database.write() as connection:
        person = await members.person_of(connection, workspace.id, id_)
        await persons.change(connection, workspace.organisation, person, stopped_at=NOW)


async def test_a_new_name_language_and_zone_are_followed(database: Database) -> None:
    workspace = await a_workspace(database)
    await told(database, workspace, ADA)
    await told(database, workspace, replace(ADA, name="Ada L", zone="Asia/Tokyo", locale="ja-JP"))
    found = await one(database, workspace)
    assert found is not None
    assert (found.name, found.person.name) == ("Ada L", "Ada L")
    assert (found.person.zone, found.person.locale) == ("Asia/Tokyo", "ja-JP")


async def test_whoever_leaves_is_erased_with_all_they_did(database: Database) -> None:
    workspace = await a_workspace(database)
    await told(database, workspace, ADA)
    act = Activity(channel="C1", message="1.1", member="U1", rung=Rung.POST, at=NOW)
    async with database.write() as connection:
        await join(connection, workspace, channels=[ChannelEntry(id="C1")], inside=[("C1", "U1")])
        await record(connection, workspace.id, [act], secret=SECRET)
        person = await members.person_of(connection, workspace.id, "U1")
        await persons.set_roles(connection, "o1", person, frozenset({Role.ADMIN}))
    await told(database, workspace, replace(ADA, deleted=True))
    assert await one(database, workspace) is None
    left = str(await dump(database))
    assert "U1" not in left
    assert "ada" not in left.casefold()
    assert person not in left


async def test_nobody_is_met_whose_account_is_closed_already(database: Database) -> None:
    workspace = await a_workspace(database)
    await told(database, workspace, replace(ADA, deleted=True))
    assert await one(database, workspace) is None


async def test_a_stop_outlives_erasure_and_a_resume_does_too(database: Database) -> None:
    workspace = await a_workspace(database)
    await told(database, workspace, ADA)
    await says_stop(database, workspace)
    await told(database, workspace, replace(ADA, deleted=True))
    await told(database, workspace, ADA)
    back = await one(database, workspace)
    assert back is not None
    assert back.person.stopped_at == NOW
    async with database.write() as connection:
        await persons.change(connection, "o1", back.person.id, stopped_at=None)
    await told(database, workspace, replace(ADA, deleted=True))
    await told(database, workspace, ADA)
    again = await one(database, workspace)
    assert again is not None
    assert again.person.stopped_at is None


async def test_a_stop_is_known_by_the_email_of_a_new_account(database: Database) -> None:
    workspace = await a_workspace(database)
    await told(database, workspace, ADA)
    await says_stop(database, workspace)
    await told(database, workspace, replace(ADA, deleted=True))
    await told(database, workspace, replace(ADA, id="U2"))
    back = await one(database, workspace, "U2")
    assert back is not None
    assert back.person.stopped_at == NOW


async def test_a_stop_outlives_uninstalling_and_purging(database: Database) -> None:
    workspace = await a_workspace(database)
    await told(database, workspace, ADA)
    await says_stop(database, workspace)
    async with database.write() as connection:
        await installations.revoked(connection, workspace.id, NOW)
    assert await purge(database, secret=SECRET, now=NOW + KEPT - timedelta(hours=1)) == 0
    assert await purge(database, secret=SECRET, now=NOW + KEPT) == 1
    left = str(await dump(database))
    assert "U1" not in left
    assert "ada" not in left.casefold()
    again = await a_workspace(database)
    await told(database, again, ADA)
    back = await one(database, again)
    assert back is not None
    assert back.person.stopped_at is not None


async def test_purging_one_of_two_workspaces_leaves_the_other_alone(database: Database) -> None:
    here = await a_workspace(database)
    there = replace(here, id="w2", name="w2")
    async with database.write() as connection:
        await workspaces.create(connection, there)
    await told(database, here, ADA, replace(ADA, id="U3", email="bob@example.com", name="Bob"))
    await told(database, there, ADA)
    async with database.write() as connection:
        await installations.revoked(connection, here.id, NOW)
    await purge(database, secret=SECRET, now=NOW + KEPT)
    assert await one(database, there) is not None
    assert "Bob" not in str(await dump(database))


async def test_two_accounts_with_one_email_become_one_person(database: Database) -> None:
    workspace = await a_workspace(database)
    await told(database, workspace, ADA, MemberEntry(id="U2", name="Ada"))
    await says_stop(database, workspace, "U2")
    await told(database, workspace, replace(ADA, id="U2"))
    first, second = await one(database, workspace), await one(database, workspace, "U2")
    assert first is not None
    assert second is not None
    assert first.person == second.person
    assert first.person.stopped_at == NOW


async def test_a_guests_email_makes_nobody_one_person(database: Database) -> None:
    workspace = await a_workspace(database)
    await told(database, workspace, ADA, MemberEntry(id="U2", name="Eve", guest=True))
    await told(database, workspace, replace(ADA, id="U2", guest=True))
    first, second = await one(database, workspace), await one(database, workspace, "U2")
    assert first is not None
    assert second is not None
    assert first.person.id != second.person.id


moments = st.none() | st.integers(0, 10_000).map(lambda hours: NOW + timedelta(hours=hours))
people = st.builds(
    Person,
    id=st.just("p"),
    introduced_at=moments,
    stopped_at=moments,
    paused_until=moments,
    attention=st.none() | st.floats(0, 2),
    holdout=st.none() | st.booleans(),
    included=st.none() | st.booleans(),
)


@given(people, people)
def test_who_becomes_one_person_is_never_asked_more_than_either_wanted(
    a: Person, b: Person
) -> None:
    one_ = joined(a, b)
    for each in (a, b):
        assert each.stopped_at is None or one_["stopped_at"] is not None
        if each.paused_until is not None:
            assert one_["paused_until"] is not None
            assert one_["paused_until"] >= each.paused_until
        if each.attention is not None:
            assert one_["attention"] is not None
            assert one_["attention"] <= each.attention
        assert each.included is not False or one_["included"] is False
