"""Teams as a platform: the contract of all platforms, and what only Teams does."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import timedelta

import aiohttp
import pytest

from adapters.teams.connector import Connector
from adapters.teams.platform import TeamsPlatform
from nudges.message import Message
from nudges.ports import (
    Blocked,
    NotThere,
    Outcome,
    Platform,
    Sent,
    Throttled,
    Unknown,
    Unreachable,
)
from nudges.store import conversations
from nudges.store.database import Database
from tests.builders import a_member, a_workspace
from tests.contract.platform import MESSAGE, PlatformContract
from tests.contract.platform import Rig as AnyRig
from tests.teams.fake import TENANT, FakeTeams, Fault

ANN = "29:ann"


@dataclass
class Noted:
    """The platform; Teams itself has no place for a delivery's id, so it is noted here."""

    inner: TeamsPlatform
    teams: FakeTeams
    there: list[tuple[str, str]] = field(default_factory=list)

    async def send(self, *, member: str, message: Message, delivery: str) -> Outcome:
        before = len(self.teams.letters(member))
        outcome = await self.inner.send(member=member, message=message, delivery=delivery)
        self.there += [(member, delivery)] * (len(self.teams.letters(member)) - before)
        return outcome

    async def find(self, *, member: str, delivery: str) -> Sent | NotThere | Unknown:
        return await self.inner.find(member=member, delivery=delivery)


@dataclass
class Rig:
    platform: Platform
    teams: FakeTeams
    database: Database
    noted: Noted
    member: str = ANN

    def sent_messages(self) -> list[tuple[str, str]]:
        return self.noted.there

    def will_throttle(self, retry_after: timedelta) -> None:
        self._next(Fault(status=429, retry_after=int(retry_after.total_seconds())))

    def will_block(self) -> None:
        self.teams.blocked.add(ANN)

    def will_be_gone(self) -> None:
        self.teams.gone.add(ANN)

    def will_break(self, *, arrives: bool) -> None:
        self._next(Fault(broken=True, done=arrives))

    def will_not_answer(self) -> None:
        """It never does."""

    def _next(self, fault: Fault) -> None:
        self.teams.fail("send", fault)


@pytest.fixture
async def rig(database: Database) -> AsyncIterator[Rig]:
    """Ann has the app, and nobody has told yet which chat is hers."""
    await a_workspace(database, id_=TENANT, people=[a_member(ANN)], platform="teams")
    async with FakeTeams(anonymous=True) as teams, aiohttp.ClientSession() as session:
        teams.add_person(ANN)
        connector = Connector(
            session=session,
            tokens=None,
            trusted=lambda address: address.startswith(teams.root),
            bot=f"28:{teams.app_id}",
        )
        async with database.write() as connection:
            await conversations.keep_team(connection, TENANT, "19:t", teams.service_url)
        platform = TeamsPlatform(connector=connector, database=database, workspace=TENANT)
        noted = Noted(platform, teams)
        yield Rig(noted, teams, database, noted)


async def send(rig: Rig, message: Message = MESSAGE) -> Outcome:
    return await rig.platform.send(member=ANN, message=message, delivery="d1")


class TestTeamsPlatform(PlatformContract):
    """A bot cannot read what is in a chat: where others look, it does not know."""

    @pytest.fixture
    def rig(self, rig: Rig) -> Rig:
        return rig

    async def test_a_sent_message_is_there_once_and_found_by_its_delivery(
        self, rig: AnyRig
    ) -> None:
        outcome = await rig.platform.send(member=rig.member, message=MESSAGE, delivery="d1")
        assert isinstance(outcome, Sent)
        assert outcome.reference
        assert rig.sent_messages() == [(rig.member, "d1")]
        assert await rig.platform.find(member=rig.member, delivery="d1") == Unknown()

    async def test_two_messages_have_two_references(self, rig: AnyRig) -> None:
        first = await rig.platform.send(member=rig.member, message=MESSAGE, delivery="d1")
        second = await rig.platform.send(member=rig.member, message=MESSAGE, delivery="d2")
        assert isinstance(first, Sent)
        assert isinstance(second, Sent)
        assert first != second

    async def test_what_was_never_sent_is_not_there(self, rig: AnyRig) -> None:
        assert await rig.platform.find(member=rig.member, delivery="d2") == Unknown()

    async def test_a_throttled_message_is_not_sent_and_the_wait_is_told(self, rig: AnyRig) -> None:
        rig.will_throttle(timedelta(seconds=17))
        outcome = await rig.platform.send(member=rig.member, message=MESSAGE, delivery="d1")
        assert outcome == Throttled(retry_after=timedelta(seconds=17))
        assert rig.sent_messages() == []

    async def test_a_message_that_arrived_before_the_connection_broke_is_found(
        self, rig: AnyRig
    ) -> None:
        rig.will_break(arrives=True)
        outcome = await rig.platform.send(member=rig.member, message=MESSAGE, delivery="d1")
        assert outcome == Unknown()
        assert rig.sent_messages() == [(rig.member, "d1")]

    async def test_a_message_that_never_arrived_is_known_not_to_be_there(self, rig: AnyRig) -> None:
        rig.will_break(arrives=False)
        outcome = await rig.platform.send(member=rig.member, message=MESSAGE, delivery="d1")
        assert outcome == Unknown()
        assert rig.sent_messages() == []


async def kept(rig: Rig) -> str | None:
    async with rig.database.read() as connection:
        chat = await conversations.chat(connection, TENANT, ANN)
    return None if chat is None else chat.id


async def test_a_chat_is_begun_once_and_known_after_a_restart(rig: Rig) -> None:
    for _ in range(2):
        assert isinstance(await send(rig), Sent)
    assert len(rig.teams.called("create_conversation")) == 1
    assert await kept(rig) == rig.teams.chat(ANN)


async def test_a_chat_that_is_gone_is_begun_anew_and_the_message_sent_once(rig: Rig) -> None:
    async with rig.database.write() as connection:
        await conversations.keep_chat(connection, TENANT, ANN, "a:old", rig.teams.service_url)
    assert isinstance(await send(rig), Sent)
    assert await kept(rig) == rig.teams.chat(ANN)
    assert rig.sent_messages() == [(ANN, "d1")]


async def test_a_chat_that_cannot_be_begun_just_now_is_tried_again(rig: Rig) -> None:
    rig.teams.fail("create_conversation", Fault(broken=True), Fault(status=429, retry_after=5))
    assert await send(rig) == Throttled(retry_after=timedelta(minutes=1))
    assert await send(rig) == Throttled(retry_after=timedelta(seconds=5))
    assert isinstance(await send(rig), Sent)


async def test_who_does_not_have_the_app_cannot_be_reached(rig: Rig) -> None:
    rig.teams.installed.clear()
    assert await send(rig) == Unreachable()


async def test_who_blocks_the_bot_later_is_taken_at_their_word(rig: Rig) -> None:
    assert isinstance(await send(rig), Sent)
    rig.will_block()
    assert await send(rig) == Blocked()


async def test_before_anybody_told_where_teams_is_nobody_can_be_reached(rig: Rig) -> None:
    async with rig.database.write() as connection:
        await conversations.drop_team(connection, TENANT, "19:t")
    assert await send(rig) == Unreachable()
    assert rig.teams.calls == []


async def test_a_card_stands_alone_with_its_words_for_notifications(rig: Rig) -> None:
    await send(rig)
    (letter,) = rig.teams.letters(ANN)
    assert letter.activity["summary"] == MESSAGE.text
    assert "text" not in letter.activity
    assert letter.card["type"] == "AdaptiveCard"
