"""Teams' channels as a board to post on."""

from collections.abc import AsyncIterator
from datetime import timedelta

import aiohttp
import pytest

from adapters.teams.board import TeamsBoard
from adapters.teams.connector import Connector
from nudges.message import Message, Text
from nudges.ports import Outcome, Sent, Throttled, Unknown, Unreachable
from nudges.store import conversations
from nudges.store.database import Database
from tests.builders import NOW, a_workspace
from tests.teams.fake import TENANT, FakeTeams, Fault

TEAM, NEWS = "19:team@thread.tacv2", "19:news@thread.tacv2"
QUESTION = Message(text="Who knows?", blocks=(Text(text="Who knows?"),))


@pytest.fixture
async def teams() -> AsyncIterator[FakeTeams]:
    async with FakeTeams(anonymous=True) as teams:
        teams.add_team(TEAM, "Team", News=NEWS)
        yield teams


@pytest.fixture
async def board(database: Database, teams: FakeTeams) -> AsyncIterator[TeamsBoard]:
    await a_workspace(database, id_=TENANT, platform="teams")
    async with database.write() as connection:
        await conversations.keep_team(connection, TENANT, TEAM, teams.service_url)
    async with aiohttp.ClientSession() as session:
        connector = Connector(
            session=session,
            tokens=None,
            trusted=lambda address: address == teams.service_url,
            bot="28:bot",
        )
        yield TeamsBoard(connector=connector, database=database, workspace=TENANT)


async def post(board: TeamsBoard, channel: str = NEWS) -> Outcome:
    return await board.post(channel=channel, message=QUESTION, mark="q1")


async def test_a_post_begins_a_thread_in_its_channel(board: TeamsBoard, teams: FakeTeams) -> None:
    sent = await post(board)
    (said,) = teams.said[NEWS]
    assert sent == Sent(reference=said.id)
    assert QUESTION.text in said.everything
    assert await board.find(channel=NEWS, mark="q1", since=NOW) == Unknown()


@pytest.mark.parametrize(
    ("fault", "outcome"),
    [
        (Fault(status=429, retry_after=9), Throttled(retry_after=timedelta(seconds=9))),
        (Fault(status=403, error="NotEnoughPermissions"), Unreachable()),
        (Fault(broken=True), Unknown()),
    ],
)
async def test_what_teams_refuses_is_told_apart(
    board: TeamsBoard, teams: FakeTeams, fault: Fault, outcome: Outcome
) -> None:
    teams.fail("send", fault)
    assert await post(board) == outcome
    assert teams.said[NEWS] == []


async def test_a_channel_that_is_gone_takes_no_post(board: TeamsBoard) -> None:
    assert await post(board, "19:gone@thread.tacv2") == Unreachable()


async def test_a_post_is_taken_out_and_once_is_enough(board: TeamsBoard, teams: FakeTeams) -> None:
    sent = await post(board)
    assert isinstance(sent, Sent)
    for _ in range(2):
        assert await board.remove(channel=NEWS, reference=sent.reference)
    assert [said.deleted for said in teams.said[NEWS]] == [True]


@pytest.mark.parametrize("fault", [Fault(status=503), Fault(status=429, retry_after=5)])
async def test_what_cannot_be_taken_out_now_stays(
    board: TeamsBoard, teams: FakeTeams, fault: Fault
) -> None:
    sent = await post(board)
    assert isinstance(sent, Sent)
    teams.fail("delete", fault)
    assert not await board.remove(channel=NEWS, reference=sent.reference)


async def test_outside_of_all_teams_there_is_nowhere_to_post(board: TeamsBoard) -> None:
    async with board.database.write() as connection:
        await conversations.drop_team(connection, TENANT, TEAM)
    assert await post(board) == Unreachable()
    assert not await board.remove(channel=NEWS, reference="1")
