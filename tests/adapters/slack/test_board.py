"""Slack's channels as a board: a post is made once, found again, and can be taken out."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest

from adapters.slack.api import Api
from adapters.slack.board import SlackBoard
from adapters.slack.platform import EVENT
from adapters.slack.posting import Posting
from nudges.message import Message
from nudges.ports import NotThere, Sent, Shut, Throttled, Unknown, Unreachable
from tests.adapters.slack.test_platform import PICTURE, FakeTokens
from tests.slack.fake import FakeSlack, Fault

BEGUN = datetime.fromtimestamp(1_700_000_000, UTC)
MESSAGE = Message(text="A colleague asks, without a name: <!channel> lunch? <@U1>")


@pytest.fixture
async def slack() -> AsyncIterator[FakeSlack]:
    async with FakeSlack() as slack:
        slack.add_channel("C1", "lunch", "U1")
        yield slack


@pytest.fixture
async def board(slack: FakeSlack) -> AsyncIterator[SlackBoard]:
    async def sleep(_seconds: float) -> None:
        return

    async with aiohttp.ClientSession() as session:
        api = Api(FakeTokens(), base_url=slack.api, session=session)
        posting = Posting(draw=lambda _: PICTURE, sleep=sleep)
        yield SlackBoard(api=api, workspace="T1", posting=posting)


async def post(board: SlackBoard, mark: str = "q1") -> object:
    return await board.post(channel="C1", message=MESSAGE, mark=mark)


async def find(board: SlackBoard, mark: str = "q1") -> Sent | NotThere | Unknown:
    return await board.find(channel="C1", mark=mark, since=BEGUN)


async def test_a_post_carries_an_opaque_id_and_mentions_nobody(
    board: SlackBoard, slack: FakeSlack
) -> None:
    sent = await post(board)
    (said,) = slack.said["C1"]
    assert sent == Sent(reference=said["ts"])
    assert said["metadata"] == {"event_type": EVENT, "event_payload": {"id": "q1"}}
    assert "<" not in said["text"]
    assert said["blocks"][0]["text"]["type"] == "plain_text"


async def test_a_post_is_found_by_its_mark_and_what_is_not_there_is_not(board: SlackBoard) -> None:
    sent = await post(board)
    await post(board, "q2")
    assert await find(board, "q1") == sent
    assert await find(board, "q3") == NotThere()


async def test_a_channel_is_looked_through_no_further_back_than_need_be(
    board: SlackBoard, slack: FakeSlack
) -> None:
    old = [{"ts": f"{1_600_000_000 + n}.000100", "text": "said"} for n in range(1_500)]
    slack.said["C1"] = [*old]
    assert await find(board) == NotThere()
    assert len(slack.called("conversations.history")) == 1
    new = [{"ts": f"{1_700_000_100 + n}.000100", "text": "said"} for n in range(1_500)]
    slack.said["C1"] += new
    assert await find(board) == Unknown()


@pytest.mark.parametrize("arrives", [True, False])
async def test_a_connection_that_breaks_leaves_it_to_be_looked_for(
    board: SlackBoard, slack: FakeSlack, arrives: bool
) -> None:
    slack.fail("chat.postMessage", Fault(broken=True, done=arrives))
    assert await post(board) == Unknown()
    assert isinstance(await find(board, "q1"), Sent if arrives else NotThere)


async def test_a_slack_that_does_not_answer_leaves_it_unknown(
    board: SlackBoard, slack: FakeSlack
) -> None:
    await post(board)
    slack.fail("conversations.history", Fault(status=503))
    assert await find(board, "q1") == Unknown()


@pytest.mark.parametrize(
    ("fault", "outcome"),
    [
        (
            Fault(error="ratelimited", status=429, retry_after=9),
            Throttled(retry_after=timedelta(seconds=9)),
        ),
        (Fault(error="not_in_channel"), Unreachable()),
        (Fault(error="is_archived"), Unreachable()),
        (Fault(error="token_revoked"), Shut()),
    ],
)
async def test_what_slack_refuses_is_told_apart(
    board: SlackBoard, slack: FakeSlack, fault: Fault, outcome: object
) -> None:
    slack.fail("chat.postMessage", fault)
    assert await post(board) == outcome
    assert slack.said["C1"] == []


async def test_a_post_is_taken_out_and_once_is_enough(board: SlackBoard, slack: FakeSlack) -> None:
    sent = await post(board)
    assert isinstance(sent, Sent)
    for _ in range(2):
        assert await board.remove(channel="C1", reference=sent.reference)
    assert slack.said["C1"] == []


@pytest.mark.parametrize("fault", [Fault(status=503), Fault(error="ratelimited", status=429)])
async def test_what_cannot_be_taken_out_now_stays(
    board: SlackBoard, slack: FakeSlack, fault: Fault
) -> None:
    sent = await post(board)
    assert isinstance(sent, Sent)
    slack.fail("chat.delete", fault)
    assert not await board.remove(channel="C1", reference=sent.reference)
