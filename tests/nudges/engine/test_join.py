"""Members and channels are let in once, and keep what people decided about them."""

from dataclasses import replace
from datetime import UTC, datetime

from sqlalchemy import select

from nudges.engine.join import join, person_id
from nudges.engine.programme import Admin, change_channel
from nudges.people import Role
from nudges.programme import ChannelKind
from nudges.store import channels, members, persons, workspaces
from nudges.store.database import Database
from nudges.store.roster import ChannelEntry, MemberEntry
from nudges.store.tables import persons as persons_table
from nudges.workspace import Workspace
from tests.dump import dump

START = datetime(2026, 2, 27, tzinfo=UTC)
ANN = MemberEntry(
    id="U1", name="Ann", handle="ann", email="Ann@example.com", zone="Asia/Tokyo", joined_at=START
)
BOB = MemberEntry(id="U2", name="Bob", manager="U1", roles=frozenset({Role.ADMIN}))
ROOM = ChannelEntry(id="C1", name="random", created_at=START)
INSIDE = [("C1", "U1"), ("C1", "U2")]


async def a_workspace(database: Database, id_: str = "w1", organisation: str = "o1") -> Workspace:
    workspace = Workspace(
        id=id_, organisation=organisation, platform="console", name=id_, created_at=START
    )
    async with database.write() as connection:
        await workspaces.create(connection, workspace)
    return workspace


async def let_in(
    database: Database, workspace: Workspace, *people: MemberEntry, room: ChannelEntry = ROOM
) -> None:
    async with database.write() as connection:
        await join(connection, workspace, members=people, channels=[room], inside=INSIDE)


async def test_joining_twice_changes_nothing(database: Database) -> None:
    workspace = await a_workspace(database)
    await let_in(database, workspace, ANN, BOB)
    before = await dump(database)
    await let_in(database, workspace, BOB, ANN)
    assert await dump(database) == before


async def test_members_come_with_what_is_told_of_them(database: Database) -> None:
    workspace = await a_workspace(database)
    await let_in(database, workspace, ANN, BOB)
    async with database.read() as connection:
        ann, bob = await members.everyone(connection, "w1")
        inside = await channels.who_is_in(connection, "w1")
        rooms = await channels.every(connection, "w1")
    assert (ann.name, ann.person.zone, ann.joined_at) == ("Ann", "Asia/Tokyo", START)
    assert (bob.manager, bob.person.roles) == ("U1", frozenset({Role.ADMIN}))
    assert ann.person.id == person_id("w1", "U1")
    assert inside == {"C1": {"U1", "U2"}}
    assert rooms["C1"].kind is ChannelKind.SOCIAL


async def test_one_email_is_one_person_over_the_workspaces_of_an_organisation(
    database: Database,
) -> None:
    first, second = await a_workspace(database), await a_workspace(database, "w2")
    other = await a_workspace(database, "w3", "o2")
    for workspace in (first, second, other):
        await let_in(database, workspace, replace(ANN, email="ann@EXAMPLE.com"))
    async with database.read() as connection:
        query = select(persons_table.c.organisation_id)
        owners = sorted((await connection.execute(query)).scalars())
    assert owners == ["o1", "o2"]


async def test_members_without_an_email_are_persons_of_their_own(database: Database) -> None:
    workspace = await a_workspace(database)
    await let_in(database, workspace, replace(ANN, email=None), replace(BOB, email=""))
    async with database.read() as connection:
        people = await members.everyone(connection, "w1")
    assert len({member.person.id for member in people}) == 2


async def test_what_people_or_admins_set_stays(database: Database) -> None:
    workspace = await a_workspace(database)
    await let_in(database, workspace, ANN)
    person = person_id("w1", "U1")
    async with database.write() as connection:
        await persons.change(connection, "o1", person, zone="Europe/Paris", name="Dr Ann")
        await persons.set_roles(connection, "o1", person, frozenset({Role.OWNER}))
        await channels.change(connection, "w1", "C1", kind="work", included=False)
    told = replace(ANN, zone="UTC", roles=frozenset({Role.ADMIN}), team="Other", manager="U2")
    await let_in(database, workspace, told)
    async with database.read() as connection:
        (ann,) = await members.everyone(connection, "w1")
        room = (await channels.every(connection, "w1"))["C1"]
    assert (ann.person.zone, ann.person.name) == ("Europe/Paris", "Dr Ann")
    assert ann.person.roles == {Role.OWNER}
    assert (room.kind, room.included) == (ChannelKind.WORK, False)


async def test_what_only_the_platform_knows_follows_it(database: Database) -> None:
    workspace = await a_workspace(database)
    await let_in(database, workspace, ANN)
    told = replace(ANN, deleted=True, guest=True)
    await let_in(database, workspace, told, room=replace(ROOM, archived=True, name="chat"))
    async with database.read() as connection:
        (ann,) = await members.everyone(connection, "w1")
        room = (await channels.every(connection, "w1"))["C1"]
    assert (ann.deleted, ann.guest) == (True, True)
    assert (room.archived, room.name) == (True, "chat")


async def test_many_join_at_once(database: Database) -> None:
    workspace = await a_workspace(database)
    crowd = [MemberEntry(id=f"U{n}", email=f"{n}@example.com") for n in range(2500)]
    await let_in(database, workspace, *crowd)
    async with database.read() as connection:
        assert len(await members.everyone(connection, "w1")) == 2500


async def test_a_name_that_calls_for_tact_is_heeded_though_it_comes_late(
    database: Database,
) -> None:
    workspace = await a_workspace(database)
    await let_in(database, workspace, ANN)
    await let_in(database, workspace, ANN, room=replace(ROOM, name="inc-42-login"))
    async with database.read() as connection:
        room = (await channels.every(connection, "w1"))["C1"]
    assert room.kind is ChannelKind.INCIDENT
    assert not room.offered


async def test_what_an_admin_said_a_channel_is_for_outlives_any_name(database: Database) -> None:
    workspace = await a_workspace(database)
    incident = replace(ROOM, name="incident-fans")
    await let_in(database, workspace, ANN, room=incident)
    async with database.read() as connection:
        room = (await channels.every(connection, "w1"))["C1"]
        ann = await members.one(connection, "w1", "U1")
    assert ann is not None
    admin = Admin(workspace=workspace, person=ann.person, now=START)
    await change_channel(database, admin, room, included=True, kind=ChannelKind.SOCIAL)
    await let_in(database, workspace, ANN, room=incident)
    async with database.read() as connection:
        assert (await channels.every(connection, "w1"))["C1"].kind is ChannelKind.SOCIAL
