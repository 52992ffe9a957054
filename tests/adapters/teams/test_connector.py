"""What is asked of the Bot Connector, with whose token, and what its answers are taken for."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field

import aiohttp
import pytest

from adapters.teams.connector import Connector, Refused, Untrusted
from tests.teams.fake import FakeTeams, Fault

BOT = "28:bot"
HELLO = {"type": "message", "text": "hello", "textFormat": "plain"}


@dataclass
class GivenTokens:
    """Tokens of the fake's; the next one comes once the one before was forgotten."""

    coming: list[str] = field(default_factory=lambda: ["t1", "t2"])
    given: int = 0

    async def token(self) -> str:
        self.given += 1
        return self.coming[0]

    def forget(self, token: str) -> None:
        assert token == self.coming[0]
        self.coming[:1] = [] if len(self.coming) > 1 else self.coming[:1]


@dataclass
class Counts:
    calls: list[tuple[str, str]] = field(default_factory=list)

    def called(self, method: str, outcome: str) -> None:
        self.calls.append((method, outcome))


@dataclass
class Line:
    """The Connector, and what is at both ends of it."""

    teams: FakeTeams
    connector: Connector
    tokens: GivenTokens
    counts: Counts

    @property
    def address(self) -> str:
        return self.teams.service_url


@pytest.fixture
async def line() -> AsyncIterator[Line]:
    async with FakeTeams() as teams, aiohttp.ClientSession() as session:
        teams.add_person("29:ann")
        teams.login.given += ["t1", "t2"]
        tokens, counts = GivenTokens(), Counts()
        connector = Connector(
            session=session,
            tokens=tokens,
            trusted=lambda address: address.startswith(teams.root),
            bot=BOT,
            counted=counts,
        )
        yield Line(teams, connector, tokens, counts)


async def test_a_chat_is_begun_with_the_tenant_and_is_the_same_each_time(line: Line) -> None:
    first = await line.connector.create_chat(line.address, "29:ann", line.teams.tenant)
    second = await line.connector.create_chat(line.address, "29:ann", line.teams.tenant)
    assert first == second == line.teams.chat("29:ann")
    asked = line.teams.called("create_conversation")[0].body
    assert asked["tenantId"] == asked["channelData"]["tenant"]["id"] == line.teams.tenant
    assert asked["bot"] == {"id": BOT}


async def test_what_is_said_can_be_changed_and_taken_away(line: Line) -> None:
    chat = line.teams.chat("29:ann")
    id_ = await line.connector.send(line.address, chat, HELLO)
    await line.connector.update(line.address, chat, id_, HELLO | {"text": "good-bye"})
    (said,) = line.teams.said[chat]
    assert (said.id, said.activity["text"], said.deleted) == (id_, "good-bye", False)
    await line.connector.delete(line.address, chat, id_)
    assert said.deleted


async def test_people_come_by_pages_that_hold_each_of_them_once(line: Line) -> None:
    everybody = [f"29:p{n}" for n in range(7)]
    for person in everybody:
        line.teams.add_person(person)
    line.teams.add_team("19:team@thread.tacv2", "Team", *everybody)
    line.teams.page = 3
    seen, cursor = [], ""
    for _ in range(3):
        page, cursor = await line.connector.members(line.address, "19:team@thread.tacv2", cursor)
        seen += [one["id"] for one in page]
    assert (seen, cursor) == (everybody, "")


async def test_who_is_not_in_a_team_is_nobody_there(line: Line) -> None:
    line.teams.add_team("19:team@thread.tacv2", "Team", "29:ann", News="19:news@thread.tacv2")
    found = await line.connector.member(line.address, "19:team@thread.tacv2", "29:ann")
    assert found == line.teams.people["29:ann"]
    assert await line.connector.member(line.address, "19:team@thread.tacv2", "29:far") is None
    channels = await line.connector.channels(line.address, "19:team@thread.tacv2")
    assert [one["id"] for one in channels] == ["19:team@thread.tacv2", "19:news@thread.tacv2"]


async def test_nothing_is_sent_to_an_address_that_is_not_microsofts(line: Line) -> None:
    with pytest.raises(Untrusted):
        await line.connector.send("https://example.com/", "a:1", HELLO)
    assert line.tokens.given == 0
    assert line.teams.calls == []


async def test_without_tokens_nobody_is_told_one(line: Line) -> None:
    line.teams.anonymous = True
    bare = Connector(
        session=line.connector.session, tokens=None, trusted=line.connector.trusted, bot=BOT
    )
    assert await bare.send(line.address, line.teams.chat("29:ann"), HELLO)
    assert line.teams.called("send")[0].token == ""


async def test_a_token_that_is_not_accepted_is_replaced_once(line: Line) -> None:
    line.teams.login.given.remove("t1")
    assert await line.connector.send(line.address, line.teams.chat("29:ann"), HELLO)
    assert [call.token for call in line.teams.called("send")] == ["t1", "t2"]
    line.teams.login.given.clear()
    with pytest.raises(Refused) as refused:
        await line.connector.send(line.address, line.teams.chat("29:ann"), HELLO)
    assert refused.value.status == 401


async def test_a_refusal_is_told_with_its_word_and_wait_and_never_tried_again(line: Line) -> None:
    line.teams.fail("send", Fault(status=429, error="TooMany", retry_after=7))
    with pytest.raises(Refused) as refused:
        await line.connector.send(line.address, line.teams.chat("29:ann"), HELLO)
    found = refused.value
    assert (found.status, found.code, found.retry_after) == (429, "TooMany", "7")
    assert len(line.teams.called("send")) == 1


async def test_an_answer_that_is_a_page_of_some_gateway_is_a_refusal_by_its_status(
    line: Line,
) -> None:
    line.teams.fail("channels", Fault(status=502))
    with pytest.raises(Refused) as refused:
        await line.connector.channels(line.address, "19:team@thread.tacv2")
    assert (refused.value.status, refused.value.code) == (502, "")


async def test_each_call_is_counted_by_what_it_was_and_how_it_ended(line: Line) -> None:
    line.teams.fail("send", None, Fault(broken=True), Fault(status=403, error="Forbidden"))
    chat = line.teams.chat("29:ann")
    await line.connector.send(line.address, chat, HELLO)
    with pytest.raises(aiohttp.ClientError):
        await line.connector.send(line.address, chat, HELLO)
    with pytest.raises(Refused):
        await line.connector.send(line.address, chat, HELLO)
    assert line.counts.calls == [("send", "200"), ("send", "failed"), ("send", "403")]
