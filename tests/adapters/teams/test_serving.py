"""Teams' part of the program, whole: from the first message to what is kept, with tokens on."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from typing import Any

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer
from prometheus_client import CollectorRegistry
from sqlalchemy import func, select, update

from adapters.teams.config import Cloud, TeamsConfig
from adapters.teams.manifest import ABOUT_PATH, MESSAGES_PATH
from adapters.teams.metrics import Metrics
from adapters.teams.serving import Serving
from adapters.teams.teams import Teams, opened
from nudges.engine.receiving import Receiving
from nudges.message import Message
from nudges.people import Role
from nudges.ports import Sent
from nudges.store import arrivals, members, workspaces
from nudges.store.database import Database
from nudges.store.tables import activity_days, channels
from nudges.talk.wording import wording
from nudges.workspace import Workspace
from tests.adapters.slack.scripted import a_house
from tests.teams import issuer
from tests.teams.client import Client
from tests.teams.fake import APP_ID, TENANT, FakeTeams

SAY = wording()
TEAM, LUNCH = "19:team@thread.tacv2", "19:lunch@thread.tacv2"
PEOPLE = ("29:ann", "29:ben", "29:ada")


@dataclass
class Site:
    """The running part, and Teams around it."""

    teams: FakeTeams
    ours: Teams
    client: Client
    http: TestClient[web.Request, web.Application]
    part: Serving

    @property
    def database(self) -> Database:
        return self.ours.house.database

    async def tell(self, *activities: dict[str, Any]) -> None:
        """One after the other; each has to be taken."""
        for activity in activities:
            status, _ = await self.client.post(activity)
            assert status == 200, activity

    async def settle(self) -> None:
        """Until all talks are over, and everything that was told is made use of."""
        await self.part._talked()
        while True:
            async with self.database.read() as connection:
                if await arrivals.oldest(connection) is None:
                    return
            await asyncio.sleep(0.02)

    async def workspace(self) -> Workspace:
        async with self.database.read() as connection:
            return await workspaces.find(connection, TENANT)

    async def acts(self) -> dict[str, tuple[int, int]]:
        """Posts and replies of each member."""
        days = activity_days.c
        query = select(days.member_id, func.sum(days.posts), func.sum(days.replies))
        async with self.database.read() as connection:
            rows = await connection.execute(query.group_by(days.member_id))
            return {row[0]: (row[1], row[2]) for row in rows}


@asynccontextmanager
async def a_site(database: Database) -> AsyncIterator[Site]:
    metrics = Metrics(CollectorRegistry())
    async with FakeTeams() as teams:
        for person in PEOPLE:
            teams.add_person(person)
        teams.add_team(TEAM, "Team", *PEOPLE, Lunch=LUNCH)
        cloud = Cloud(issuer=teams.root, metadata=f"{teams.root}/openid", login=teams.login_url)
        config = TeamsConfig(
            app_id=APP_ID,
            password="a password",
            tenant=TENANT,
            admins=frozenset({"ada@example.com"}),
            cloud=cloud,
        )
        async with opened(config, a_house(database), metrics) as ours:
            receiving = Receiving(database, ours.house.secret, ours.house.clock)
            part = Serving(ours, receiving, metrics)
            app = web.Application()
            app.router.add_routes(part.routes())
            await receiving.start()
            await part.start()
            async with TestClient(TestServer(app)) as http:
                client = Client(teams, http.session, str(http.make_url(MESSAGES_PATH)))
                yield Site(teams, ours, client, http, part)
            await part.stop()
            await receiving.stop()


@pytest.fixture
async def site(database: Database, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Site]:
    monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(issuer.certificate()))
    async with a_site(database) as found:
        yield found


async def come_in(site: Site) -> None:
    """The app is put into the team, and its channel counts."""
    await site.tell(site.client.install_in_team("29:ada", TEAM))
    await site.settle()
    while not await site.ours.chores(await site.workspace()):
        pass
    async with site.database.write() as connection:
        await connection.execute(update(channels).values(included=True))


async def test_whom_the_settings_name_begins_and_everybody_is_answered(site: Site) -> None:
    client = site.client
    await site.tell(client.install("29:ada"), client.meet("29:ada"))
    await site.tell(client.write("29:ada", "nudge-admin"))
    await site.tell(client.write("29:ann", "help"))
    await site.settle()
    assert SAY("help-start")[:30] in site.teams.letters("29:ann")[0].everything
    async with site.database.read() as connection:
        ada = await members.one(connection, TENANT, "29:ada")
    assert ada is not None
    assert Role.ADMIN in ada.person.roles
    assert site.teams.letters("29:ada")


async def test_people_come_by_the_roster_and_the_first_admin_is_greeted(site: Site) -> None:
    await come_in(site)
    async with site.database.read() as connection:
        everyone = await members.everyone(connection, TENANT)
    assert {member.id for member in everyone} == set(PEOPLE)
    assert len(site.teams.letters("29:ada")) == 1


async def test_what_people_write_in_channels_counts_and_can_be_taken_back(site: Site) -> None:
    await come_in(site)
    client = site.client
    post = client.say("29:ann", LUNCH, "What about soup?")
    reply = client.say("29:ben", LUNCH, "Yes", root=post["id"])
    gone = client.say("29:ben", LUNCH, "Oops")
    await site.tell(post, post, reply, gone, client.unsay(gone), client.edit(post, "Salad?"))
    await site.settle()
    acts = await site.acts()
    assert acts["29:ann"] == (1, 0)
    assert acts["29:ben"] == (0, 1)


async def test_a_message_that_nobody_asked_for_reaches_who_has_the_app(site: Site) -> None:
    await come_in(site)
    platform = site.ours.platform(await site.workspace())
    outcome = await platform.send(member="29:ben", message=Message(text="Hello"), delivery="d1")
    assert isinstance(outcome, Sent)
    assert site.teams.letters("29:ben")[0].activity["text"] == "Hello"
    assert {call.token for call in site.teams.calls} <= set(site.teams.login.given)


async def test_the_page_about_the_app_is_there(site: Site) -> None:
    async with site.http.get(ABOUT_PATH) as answer:
        assert answer.status == 200
    async with site.http.get(MESSAGES_PATH) as answer:
        assert answer.status == 405
