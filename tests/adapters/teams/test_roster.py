"""Who is in a company, as Teams tells it page by page."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest

from adapters.teams.chores import TeamsChores
from adapters.teams.people import Json
from adapters.teams.roster import Roster
from adapters.teams.strangers import Strangers
from nudges.arrival import ChatTold, TeamTold
from nudges.engine.tell import tell
from nudges.people import Member, Role
from nudges.store import channels, members
from nudges.store.database import Database
from nudges.store.syncs import save
from nudges.workspace import Workspace
from tests.builders import NOW, a_member, a_workspace
from tests.conftest import SECRET

AT = "https://smba.trafficmanager.net/emea/"
CORE, SALES = "19:core", "19:sales"


@dataclass
class FakeDirectory:
    """``teams``: who is in each; ``rooms``: its channels; ``page`` people a page."""

    teams: dict[str, list[Json]] = field(default_factory=dict)
    rooms: dict[str, list[Json]] = field(default_factory=dict)
    gone: set[str] = field(default_factory=set)
    page: int = 2
    calls: int = 0
    breaks_at: int = 0

    async def members(
        self, _address: str, conversation: str, cursor: str
    ) -> tuple[Sequence[Json], str]:
        self.calls += 1
        if self.calls == self.breaks_at:
            raise TimeoutError
        start = int(cursor or 0)
        people, end = self.teams[conversation], start + self.page
        return people[start:end], str(end) if end < len(people) else ""

    async def member(self, _address: str, conversation: str, member: str) -> Json | None:
        if member in self.gone:
            return None
        inside = self.teams.get(conversation, [])
        return next(
            (one for one in inside if one["id"] == member),
            {"id": member} if conversation == f"chat-{member}" else None,
        )

    async def channels(self, _address: str, team: str) -> Sequence[Json]:
        return self.rooms.get(team, [])


def person(name: str, **more: object) -> Json:
    found = {"id": name, "name": name.title(), "email": f"{name}@example.com", "tenantId": "w1"}
    return found | more


@dataclass
class Hands:
    """A clock that somebody sets."""

    at: datetime = NOW

    def now(self) -> datetime:
        return self.at


@dataclass
class Company:
    database: Database
    workspace: Workspace
    directory: FakeDirectory
    clock: Hands
    greeted: list[str]
    chores: TeamsChores

    async def known(self) -> dict[str, Member]:
        async with self.database.read() as connection:
            return {m.id: m for m in await members.everyone(connection, "w1")}

    async def inside(self) -> dict[str, set[str]]:
        async with self.database.read() as connection:
            return await channels.who_is_in(connection, "w1")

    async def round(self) -> dict[str, int]:
        return dict(await self.chores.round(self.workspace))


@pytest.fixture
async def company(database: Database) -> Company:
    workspace = await a_workspace(database, platform="teams")
    directory = FakeDirectory(
        teams={CORE: [person(name) for name in ("ana", "bo", "cy")], SALES: [person("bo")]},
        rooms={
            CORE: [{"id": CORE, "name": None}, {"id": "19:lunch", "name": "Lunch"}],
            SALES: [
                {"id": SALES, "name": None},
                {"id": "19:board", "name": "Board", "type": "private"},
            ],
        },
    )
    async with database.write() as connection:
        for team in (CORE, SALES):
            told = TeamTold(team=team, name=team, address=AT)
            await tell(connection, workspace, told, secret=SECRET, now=NOW)
    clock, greeted = Hands(), list[str]()

    async def greet(_workspace: Workspace, member: str) -> None:
        greeted.append(member)

    chores = TeamsChores(
        directory=directory,
        database=database,
        secret=SECRET,
        clock=clock,
        admins=frozenset({"cy@example.com"}),
        greet=greet,
    )
    return Company(database, workspace, directory, clock, greeted, chores)


async def test_everybody_in_a_team_is_in_its_open_channels(company: Company) -> None:
    assert await company.round() == {"rosters": 1}
    assert set(await company.known()) == {"ana", "bo", "cy"}
    everybody = {"ana", "bo", "cy"}
    assert await company.inside() == {CORE: everybody, "19:lunch": everybody, SALES: {"bo"}}
    async with company.database.read() as connection:
        every = await channels.every(connection, "w1")
    assert {id_: room.name for id_, room in every.items()} == {
        CORE: "General",
        "19:lunch": "Lunch",
        SALES: "General",
        "19:board": "Board",
    }
    assert {id_ for id_, room in every.items() if room.attended} == {CORE, "19:lunch", SALES}
    assert not any(room.included for room in every.values())


async def test_whom_the_settings_name_may_begin_and_is_greeted(company: Company) -> None:
    await company.round()
    assert company.greeted == ["cy"]
    assert (await company.known())["cy"].person.roles == {Role.ADMIN}


async def test_people_of_other_companies_are_left_out_and_guests_known_as_such(
    company: Company,
) -> None:
    company.directory.teams[SALES] += [
        person("eve", tenantId="another"),
        person("gus", userRole="guest"),
        {"name": "no id"},
    ]
    await company.round()
    known = await company.known()
    assert "eve" not in known
    assert known["gus"].guest


async def test_what_breaks_off_goes_on_where_it_was(company: Company) -> None:
    company.directory.breaks_at = 2
    assert await company.round() == {}
    assert await company.round() == {"rosters": 1}
    assert company.directory.calls == 4
    assert set(await company.known()) == {"ana", "bo", "cy"}


async def test_it_is_done_once_a_day_or_when_asked(company: Company) -> None:
    await company.round()
    assert await company.round() == {}
    async with company.database.write() as connection:
        await save(connection, "w1", asked_at=NOW + timedelta(minutes=1))
    company.clock.at = NOW + timedelta(minutes=2)
    assert await company.round() == {"rosters": 1}
    company.clock.at += timedelta(days=1)
    assert await company.round() == {"rosters": 1}


async def test_it_stops_when_its_turn_is_over(company: Company) -> None:
    roster = Roster(
        database=company.database,
        workspace=company.workspace,
        secret=SECRET,
        clock=company.clock,
        directory=company.directory,
        admins=frozenset(),
    )
    turns = iter([False, True])
    assert not await roster.go_on(lambda: next(turns))
    assert company.directory.calls == 1
    assert await roster.go_on(lambda: False)


async def test_who_left_a_team_is_in_its_channels_no_more(company: Company) -> None:
    await company.round()
    company.directory.teams[CORE] = [person("ana")]
    company.clock.at += timedelta(days=1)
    await company.round()
    assert (await company.inside())["19:lunch"] == {"ana"}
    assert set(await company.known()) == {"ana", "bo", "cy"}


async def test_who_left_the_company_is_erased_and_nobody_else_is(company: Company) -> None:
    await company.round()
    async with company.database.write() as connection:
        for name in ("ana", "bo"):
            told = ChatTold(member=name, conversation=f"chat-{name}", address=AT)
            await tell(connection, company.workspace, told, secret=SECRET, now=NOW)
    company.directory.teams = {CORE: [], SALES: []}
    company.directory.gone = {"ana"}
    company.clock.at += timedelta(days=1)
    await company.round()
    assert set(await company.known()) == {"bo", "cy"}


async def test_without_a_team_nobody_is_taken_for_gone(database: Database) -> None:
    workspace = await a_workspace(database, people=[a_member("ana")], platform="teams")
    roster = Roster(
        database=database,
        workspace=workspace,
        secret=SECRET,
        clock=Hands(),
        directory=FakeDirectory(),
        admins=frozenset(),
    )
    assert await roster.go_on(lambda: False)
    async with database.read() as connection:
        assert [m.id for m in await members.everyone(connection, "w1")] == ["ana"]


async def test_a_stranger_is_looked_up_in_the_teams(company: Company) -> None:
    company.directory.teams[SALES] += [person("eve", tenantId="another"), person("dan")]
    found = await Strangers(company.database, company.directory).lookup(
        "w1", ["dan", "eve", "nobody"]
    )
    assert [entry.id for entry in found] == ["dan"]
