"""Whoever may begin is told so once, where they can be reached."""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from datetime import datetime

import aiohttp
import pytest

from adapters.teams.connector import Connector
from adapters.teams.greeting import greet
from nudges.message import Chart
from nudges.people import Role
from nudges.store import conversations, members
from nudges.store.database import Database
from nudges.talk.answer import Bot
from nudges.talk.house import House
from nudges.talk.wording import wording
from nudges.vault import Vault
from nudges.workspace import Workspace
from tests.builders import NOW, a_member, a_workspace
from tests.conftest import SECRET
from tests.teams.fake import TENANT, FakeTeams
from tests.vaults import VAULT

ADA = "29:ada"
SAY = wording()


class Still:
    def now(self) -> datetime:
        return NOW


@dataclass
class Scene:
    house: House
    connector: Connector
    workspace: Workspace
    teams: FakeTeams

    async def introduced(self) -> bool:
        async with self.house.database.read() as connection:
            member = await members.one(connection, TENANT, ADA)
        return member is not None and member.person.introduced_at is not None


@pytest.fixture
async def scene(sqlite_url: str) -> AsyncIterator[Scene]:
    database = Database.open(sqlite_url, vault=VAULT)
    ada = a_member(ADA, roles=frozenset({Role.ADMIN}), introduced_at=None)
    workspace = await a_workspace(database, id_=TENANT, people=[ada], platform="teams")
    async with FakeTeams(anonymous=True) as teams, aiohttp.ClientSession() as session:
        teams.add_person(ADA)
        async with database.write() as connection:
            await conversations.keep_team(connection, TENANT, "19:t", teams.service_url)
        connector = Connector(
            session=session, tokens=None, trusted=lambda _address: True, bot="28:bot"
        )
        vault = Vault(("k" * 32,))
        house = House(
            database=database,
            secret=SECRET,
            vault=vault,
            clock=Still(),
            bot=Bot(database, SECRET, vault),
            draw=_undrawn,
        )
        yield Scene(house, connector, workspace, teams)
    await database.close()


def _undrawn(_chart: Chart) -> bytes:
    raise AssertionError("Teams draws by itself")


async def test_the_first_admin_reads_what_is_left_to_do(scene: Scene) -> None:
    await greet(scene.house, scene.connector, scene.workspace, ADA)
    (letter,) = scene.teams.letters(ADA)
    assert SAY("welcome-heading")[:20] in letter.everything
    assert await scene.introduced()


async def test_an_admin_without_the_app_reads_it_when_they_come_in(scene: Scene) -> None:
    scene.teams.installed.clear()
    await greet(scene.house, scene.connector, scene.workspace, ADA)
    assert not await scene.introduced()
