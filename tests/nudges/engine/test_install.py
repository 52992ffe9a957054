"""Coming into a workspace, leaving it, coming back, and who may begin there."""

from dataclasses import replace
from datetime import timedelta

from sqlalchemy import select

from nudges.engine import conditions
from nudges.engine.conditions import Condition
from nudges.engine.install import first_admins, install, let_back
from nudges.engine.join import join
from nudges.engine.programme import Admin
from nudges.people import Role
from nudges.programme import Channel, Council, Programme
from nudges.store import (
    channels,
    gaps,
    installations,
    members,
    persons,
    programmes,
    syncs,
    workspaces,
)
from nudges.store.database import Database
from nudges.store.installations import Kept
from nudges.store.letters import Reach
from nudges.store.roster import ChannelEntry
from nudges.store.tables import installations as installations_table
from nudges.workspace import Workspace
from tests.builders import NOW, a_member, a_workspace

LATER = NOW + timedelta(hours=1)


def slack(id_: str, organisation: str = "") -> Workspace:
    return Workspace(
        id=id_, organisation=organisation or id_, platform="slack", name=id_, created_at=NOW
    )


def kept(id_: str, token: bytes = b"sealed", *, enterprise: bool = False) -> Kept:
    return Kept(id=id_, platform="slack", token=token, enterprise=enterprise, installed_at=NOW)


async def come_in(database: Database, what: Kept, *into: Workspace) -> None:
    async with database.write() as connection:
        await install(connection, what, into, schedule="first")


async def leave(database: Database, id_: str, at: object = LATER) -> None:
    async with database.write() as connection:
        await installations.revoked(connection, id_, at)  # type: ignore[arg-type]


async def token(database: Database, workspace: str) -> bytes | None:
    async with database.read() as connection:
        found = await installations.of(connection, workspace)
    return None if found is None else found.token


async def installed(database: Database, workspace: str) -> bool:
    async with database.read() as connection:
        return await workspaces.installed(connection, workspace)


async def test_what_happened_while_it_was_away_was_not_seen(database: Database) -> None:
    await come_in(database, kept("T1"), slack("T1"))
    async with database.write() as connection:
        await join(connection, slack("T1"), channels=[ChannelEntry(id="C1", name="general")])
        await channels.attend(connection, "T1", {"C1": True})
    await leave(database, "T1")
    back = LATER + timedelta(days=3)
    await come_in(database, replace(kept("T1"), installed_at=back), slack("T1"))
    async with database.read() as connection:
        missed = await gaps.of(connection, "T1")
        assert [(gap.starts, gap.ends) for gap in missed] == [(LATER.date(), back.date())]
        assert not (await channels.every(connection, "T1"))["C1"].attended
        assert (await syncs.of(connection, "T1")).asked_at == back


async def test_a_new_workspace_gets_a_programme_that_is_not_live_and_a_schedule(
    database: Database,
) -> None:
    await come_in(database, kept("T1"), slack("T1"))
    async with database.read() as connection:
        programme = await programmes.load(connection, "T1")
    assert programme.live_since is None
    assert [schedule.name for schedule in programme.schedules] == ["first"]


async def test_installing_again_replaces_the_token_and_keeps_the_programme(
    database: Database,
) -> None:
    await come_in(database, kept("T1", b"one"), slack("T1"))
    async with database.write() as connection:
        await programmes.save(connection, Programme(organisation="T1", attention=0.5))
    await come_in(database, kept("T1", b"two"), slack("T1"))
    assert await token(database, "T1") == b"two"
    async with database.read() as connection:
        assert (await programmes.load(connection, "T1")).attention == 0.5


async def test_after_uninstalling_there_is_no_token_until_it_is_installed_again(
    database: Database,
) -> None:
    await come_in(database, kept("T1"), slack("T1"))
    await leave(database, "T1")
    assert await token(database, "T1") is None
    assert not await installed(database, "T1")
    await come_in(database, replace(kept("T1"), installed_at=LATER), slack("T1"))
    assert await token(database, "T1") is not None
    assert await installed(database, "T1")


async def test_late_news_of_an_earlier_uninstall_changes_nothing(database: Database) -> None:
    await come_in(database, replace(kept("T1"), installed_at=LATER), slack("T1"))
    await leave(database, "T1", NOW)
    assert await token(database, "T1") is not None
    assert await installed(database, "T1")


async def test_an_enterprise_serves_all_its_workspaces_with_one_token(database: Database) -> None:
    await come_in(
        database, kept("E1", b"org", enterprise=True), slack("T1", "E1"), slack("T2", "E1")
    )
    assert await token(database, "T1") == await token(database, "T2") == b"org"
    await leave(database, "T1")
    assert await token(database, "T1") is None
    assert await token(database, "T2") == b"org"
    await leave(database, "E1")
    assert await token(database, "T2") is None
    await come_in(database, replace(kept("E1", enterprise=True), installed_at=LATER))
    assert await installed(database, "T1")
    assert await installed(database, "T2")


async def test_a_workspace_takes_its_enterprises_revoked_token_along_when_it_goes(
    database: Database,
) -> None:
    wide = slack("T1", "E1")
    await come_in(database, kept("E1", enterprise=True), wide)
    async with database.write() as connection:
        await workspaces.remove(connection, wide)
        assert await installations.one(connection, "E1") is not None
    await come_in(database, kept("E1", enterprise=True), wide)
    await leave(database, "E1")
    async with database.write() as connection:
        await workspaces.remove(connection, wide)
        rows = (await connection.execute(select(installations_table))).all()
    assert rows == []


async def test_renewing_an_enterprises_token_brings_no_removed_workspace_back(
    database: Database,
) -> None:
    wide = kept("E1", b"org", enterprise=True)
    await come_in(database, wide, slack("T1", "E1"), slack("T2", "E1"))
    await leave(database, "T1")
    await come_in(database, replace(wide, token=b"new"), slack("T2", "E1"))
    assert not await installed(database, "T1")
    assert await token(database, "T2") == b"new"


async def test_an_enterprise_lets_it_back_into_one_workspace_and_no_other(
    database: Database,
) -> None:
    wide = kept("E1", b"org", enterprise=True)
    await come_in(database, wide, slack("T1", "E1"), slack("T2", "E1"))
    await leave(database, "T1")
    await leave(database, "T2")
    back = LATER + timedelta(days=1)
    async with database.write() as connection:
        await let_back(connection, "E1", "T1", NOW)
        assert await installations.of(connection, "T1") is None
        await let_back(connection, "E1", "T1", back)
        await let_back(connection, "E9", "T2", back)
        assert [gap.ends for gap in await gaps.of(connection, "T1")] == [back.date()]
        assert await gaps.of(connection, "T2") == []
    assert await token(database, "T1") == b"org"
    assert await token(database, "T2") is None


async def test_a_workspace_moves_from_its_own_installation_to_its_enterprises(
    database: Database,
) -> None:
    await come_in(database, kept("T1", b"own"), slack("T1"))
    await come_in(database, kept("E1", b"org", enterprise=True), slack("T1", "E1"))
    assert await token(database, "T1") == b"org"


async def test_an_imported_workspace_becomes_live_and_waits_for_its_admins(
    database: Database,
) -> None:
    await a_workspace(database, id_="T1", places=[Channel(id="C1", name="general")])
    await come_in(database, kept("T1"), slack("T1"))
    async with database.read() as connection:
        found = await workspaces.find(connection, "T1")
        assert found.live
        assert (await programmes.load(connection, "o1")).live_since is None
        assert not (await channels.every(connection, "T1"))["C1"].included


async def admins(database: Database, *ids: str) -> list[str]:
    async with database.write() as connection:
        return await first_admins(connection, "w1", ids, actor="slack", now=NOW)


async def test_the_first_who_can_begin_become_admins_and_later_ones_do_not(
    database: Database,
) -> None:
    guest = replace(a_member("gus"), guest=True)
    await a_workspace(database, people=[a_member("ada"), a_member("ben"), guest])
    assert await admins(database, "gus", "nobody") == []
    assert await admins(database, "ada") == ["ada"]
    assert await admins(database, "ben") == []
    async with database.read() as connection:
        ada = await members.one(connection, "w1", "ada")
    assert ada is not None
    assert Role.ADMIN in ada.person.roles


async def test_where_the_only_admin_has_left_somebody_else_may_begin(database: Database) -> None:
    gone = replace(a_member("ada", roles=frozenset({Role.ADMIN})), deleted=True)
    await a_workspace(database, people=[gone, a_member("ben")])
    assert await admins(database, "ben") == ["ben"]


async def test_what_was_tried_in_an_imported_workspace_settles_nothing_in_a_live_one(
    database: Database,
) -> None:
    """Nobody has met the bot in Slack yet, whatever the console sent."""
    people = [a_member(name) for name in ("ada", "ben")]
    where = await a_workspace(database, id_="T1", people=people)
    boss = Admin(workspace=where, person=people[0].person, now=NOW)
    await conditions.introduce(database, boss)
    await conditions.set_council(database, boss, Council.AGREED)
    for name in ("ada", "ben"):
        async with database.write() as connection:
            await persons.introduced(connection, "T1", name, NOW)
    await come_in(database, kept("T1"), slack("T1", "o1"))
    async with database.read() as connection:
        ready = await conditions.readiness(connection, "o1", NOW)
    assert ready.reach == Reach(never=2)
    assert {Condition.INTRODUCTION, Condition.COUNCIL} <= set(ready.missing)
    assert await conditions.introduce(database, boss) == 2
