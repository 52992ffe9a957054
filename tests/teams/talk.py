"""People talk with the bot: the real bot, and a Teams on loopback to which it answers."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from datetime import datetime, timedelta
from itertools import count
from typing import Any

import aiohttp

from adapters.teams.connector import Connector
from adapters.teams.inbound import heard
from adapters.teams.newcomers import Newcomers
from adapters.teams.talking import Answers, Talking
from nudges.people import Member, Role
from nudges.programme import Channel, ChannelKind, Programme
from nudges.store.database import Database
from nudges.talk.answer import Bot
from tests.builders import NOW, a_member, a_workspace
from tests.conftest import SECRET
from tests.teams.client import Client
from tests.teams.connector import Said
from tests.teams.fake import TENANT, FakeTeams
from tests.teams.issuer import Json
from tests.vaults import VAULT

SLOW_MACHINE = 60.0
"""Seconds within which everything is done on any machine."""

TEAM, LUNCH = "19:team@thread.tacv2", "19:lunch@thread.tacv2"
PLACE = Channel(id=LUNCH, name="lunch", kind=ChannelKind.SOCIAL, attended=True)


def a_colleague(name: str, *roles: Role, known: bool = True, **more: Any) -> Member:
    introduced = datetime.fromisoformat("2026-01-05T10:00+00:00") if known else None
    return a_member(name, roles=frozenset(roles), introduced_at=introduced, **more)


PEOPLE = (
    a_colleague("29:ann"),
    a_colleague("29:ben", known=False),
    a_colleague("29:mia", Role.MANAGER),
    a_colleague("29:ada", Role.ADMIN),
    a_colleague("29:olga", Role.OWNER),
)


class Still:
    def now(self) -> datetime:
        return NOW


class Teamsters:
    """Colleagues in Teams, and what they see there. Each method waits for all it brings about.

    ``slept`` is for how long the bot waited between two tries.
    """

    def __init__(
        self, teams: FakeTeams, talking: Talking, client: Client, slept: list[float]
    ) -> None:
        self.teams = teams
        self.talking = talking
        self.client = client
        self.slept = slept
        self._minutes = count()

    async def write(self, member: str, text: str, **more: Any) -> None:
        """To the bot alone."""
        await self.converse(self.client.write(member, text, **more))

    async def mention(self, member: str, text: str) -> None:
        """In the channel for lunch."""
        await self.converse(self.client.mention(member, LUNCH, text))

    async def converse(self, activity: Json) -> None:
        found = heard(activity, NOW)
        if found is not None:
            await self.talking.converse(found)
        await self.talking.stop()

    async def tap(
        self, member: str, verb: str, data: Mapping[str, str] | None = None, *, on: str = "1"
    ) -> Json:
        """The body of the answer; ``on`` is the message of the bot's that was tapped."""
        activity = self.client.tap(member, verb, dict(data or {"value": ""}), on=on)
        return await self.invoke(activity, at=NOW + timedelta(minutes=next(self._minutes)))

    async def invoke(self, activity: Json, *, at: datetime = NOW) -> Json:
        found = heard(activity, at)
        assert found is not None
        body = await self.talking.invoke(found)
        await self.talking.stop()
        return dict(body)

    def letters(self, member: str) -> list[Said]:
        """What the bot wrote to somebody personally."""
        return self.teams.letters(member)

    def shown(self, member: str) -> str:
        """All that somebody can read now in their chat, as JSON."""
        return " ".join(said.everything for said in self.letters(member))

    def in_public(self) -> list[Said]:
        """What the bot said where others read along."""
        chats = set(self.teams.chats.values())
        said = self.teams.said.items()
        return [each for place, every in said if place not in chats for each in every]


@asynccontextmanager
async def talking(
    database: Database,
    *,
    bot: Answers | None = None,
    patience: float = SLOW_MACHINE,
    people: tuple[Member, ...] = PEOPLE,
    admins: frozenset[str] = frozenset(),
) -> AsyncIterator[Teamsters]:
    """A tenant with people of whom the bot knows; they are in one team, and have the app."""
    programme = Programme(organisation="o1", live_since=NOW)
    await a_workspace(
        database,
        id_=TENANT,
        people=people,
        places=(PLACE,),
        platform="teams",
        programme=programme,
    )
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    async with FakeTeams(anonymous=True) as teams, aiohttp.ClientSession() as session:
        for member in people:
            teams.add_person(member.id)
        teams.add_team(TEAM, "Team", *(member.id for member in people), Lunch=LUNCH)
        connector = Connector(
            session=session,
            tokens=None,
            trusted=lambda address: address.startswith(teams.root),
            bot=f"28:{teams.app_id}",
        )
        newcomers = Newcomers(
            database=database, secret=SECRET, clock=Still(), directory=connector, admins=admins
        )
        spoken = Talking(
            bot=bot or Bot(database, SECRET, VAULT),
            connector=connector,
            database=database,
            newcomers=newcomers,
            patience=patience,
            sleep=sleep,
            spread=lambda: 0.5,
        )
        yield Teamsters(teams, spoken, Client(teams, session, "http://127.0.0.1:1/"), slept)
