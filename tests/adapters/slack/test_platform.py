"""Slack as a platform: the contract of all platforms, and what only Slack does."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

import aiohttp
import pytest

from adapters.slack.api import Api
from adapters.slack.installation import Installation
from adapters.slack.platform import EVENT, SlackPlatform
from adapters.slack.posting import Posting
from nudges.message import Chart, ChartKind, Message, Series, Table
from nudges.ports import NotNow, NotThere, Sent, Shut, Throttled, Unknown, Unreachable
from tests.contract.platform import MESSAGE, PlatformContract
from tests.contract.platform import Rig as AnyRig
from tests.slack.fake import FakeSlack, Fault, Json

NOW = datetime(2026, 3, 3, 10, tzinfo=UTC)
PICTURE = b"\x89PNG drawn"
CHART = Chart(
    title="Each week",
    kind=ChartKind.LINE,
    labels=("1 May",),
    series=(Series(name="anything", values=(3.0,)),),
    alt="Three people took part.",
)


@dataclass
class FakeTokens:
    """The tokens of T1 in turn: the next one is known once the one before was forgotten."""

    coming: list[str] = field(default_factory=lambda: ["xoxb-1"])
    forgotten: int = 0

    async def of(self, workspace: str) -> Installation | None:
        if workspace != "T1" or not self.coming:
            return None
        return Installation(id="T1", token=self.coming[0], url="https://team.slack.com/")

    async def forget(self, workspace: str) -> None:
        assert workspace == "T1"
        self.forgotten += 1
        self.coming[:1] = [] if len(self.coming) > 1 else self.coming[:1]


class Noon:
    def now(self) -> datetime:
        return NOW


@dataclass
class Rig:
    platform: SlackPlatform
    slack: FakeSlack
    tokens: FakeTokens
    slept: list[float]
    member: str = "U1"

    def sent_messages(self) -> list[tuple[str, str]]:
        direct = {self.slack.direct(user): user for user in self.slack.users}
        return [
            (direct[channel], message["metadata"]["event_payload"]["id"])
            for channel, said in self.slack.said.items()
            for message in said
            if message.get("metadata", {}).get("event_type") == EVENT
        ]

    def will_throttle(self, retry_after: timedelta) -> None:
        wait = int(retry_after.total_seconds())
        self._next(Fault(error="ratelimited", status=429, retry_after=wait))

    def will_block(self) -> None:
        self._next(Fault(error="messages_tab_disabled"))

    def will_be_gone(self) -> None:
        self._next(Fault(error="user_disabled"))

    def will_break(self, *, arrives: bool) -> None:
        self._next(Fault(broken=True, done=arrives))

    def will_not_answer(self) -> None:
        self.slack.fail("conversations.history", Fault(status=503))

    def _next(self, fault: Fault) -> None:
        self.slack.fail("chat.postMessage", fault)

    def posted(self) -> list[Json]:
        """All messages to U1, in order."""
        return self.slack.said[self.slack.direct("U1")]


@pytest.fixture
async def rig() -> AsyncIterator[Rig]:
    slept: list[float] = []

    async def sleep(seconds: float) -> None:
        slept.append(seconds)

    async with FakeSlack() as slack, aiohttp.ClientSession() as session:
        slack.add_user("U1")
        slack.tokens["xoxb-2"] = "T1"
        tokens = FakeTokens()
        platform = SlackPlatform(
            api=Api(tokens, base_url=slack.api, session=session),
            workspace="T1",
            posting=Posting(draw=lambda _: PICTURE, sleep=sleep),
            clock=Noon(),
        )
        yield Rig(platform, slack, tokens, slept)


async def send(rig: Rig, message: Message = MESSAGE) -> object:
    return await rig.platform.send(member="U1", message=message, delivery="d1")


class TestSlackPlatform(PlatformContract):
    @pytest.fixture
    def rig(self, rig: Rig) -> Rig:
        return rig

    async def test_somebody_who_blocked_the_bot_gets_nothing(self, rig: AnyRig) -> None:
        """In Slack nobody can block a bot; where messages to it are off it cannot write either."""
        rig.will_block()
        outcome = await rig.platform.send(member=rig.member, message=MESSAGE, delivery="d1")
        assert outcome == Unreachable()
        assert rig.sent_messages() == []


async def test_a_message_carries_an_opaque_id_and_nothing_else(rig: Rig) -> None:
    assert isinstance(await send(rig), Sent)
    (message,) = rig.posted()
    assert message["metadata"] == {"event_type": EVENT, "event_payload": {"id": "d1"}}
    assert message["text"] == MESSAGE.text


async def test_a_message_is_found_below_many_newer_ones(rig: Rig) -> None:
    sent = await send(rig)
    for n in range(250):
        await rig.platform.send(member="U1", message=Message(text="later"), delivery=f"l{n}")
    assert await rig.platform.find(member="U1", delivery="d1") == sent


async def test_somebody_who_wants_no_notifications_is_written_to_when_they_do(rig: Rig) -> None:
    until = NOW + timedelta(hours=3)
    rig.slack.peace["U1"] = {"snooze_enabled": True, "snooze_endtime": until.timestamp()}
    assert await send(rig) == NotNow(until=until)
    assert rig.posted() == []


async def test_somebody_on_leave_is_written_to_when_they_are_back(rig: Rig) -> None:
    back = NOW + timedelta(days=3)
    status = {"status_emoji": ":palm_tree:", "status_expiration": back.timestamp()}
    rig.slack.add_user("U1", profile=status)
    snooze = {"snooze_enabled": True, "snooze_endtime": (NOW + timedelta(hours=1)).timestamp()}
    rig.slack.peace["U1"] = snooze
    assert await send(rig) == NotNow(until=back)


async def test_a_snooze_that_is_over_holds_nothing_up(rig: Rig) -> None:
    over = (NOW - timedelta(minutes=1)).timestamp()
    rig.slack.peace["U1"] = {"snooze_enabled": True, "snooze_endtime": over}
    assert isinstance(await send(rig), Sent)


@pytest.mark.parametrize("fault", [Fault(error="missing_scope"), Fault(status=404)])
async def test_without_leave_to_look_messages_go_out_all_the_same(rig: Rig, fault: Fault) -> None:
    rig.slack.fail("dnd.info", fault)
    rig.slack.fail("users.info", fault)
    assert isinstance(await send(rig), Sent)


async def test_too_many_looks_at_once_wait_like_any_other_call(rig: Rig) -> None:
    rig.slack.fail("dnd.info", Fault(error="ratelimited", status=429, retry_after=9))
    assert await send(rig) == Throttled(retry_after=timedelta(seconds=9))
    assert rig.posted() == []


async def test_a_revoked_token_is_forgotten_and_nothing_more_is_tried(rig: Rig) -> None:
    rig.slack.tokens.clear()
    assert await send(rig) == Shut()
    assert rig.tokens.forgotten == 1


async def test_a_token_that_was_replaced_meanwhile_is_looked_up_and_used(rig: Rig) -> None:
    rig.tokens.coming = ["xoxb-1", "xoxb-2"]
    del rig.slack.tokens["xoxb-1"]
    assert isinstance(await send(rig), Sent)
    assert rig.slack.calls[-1].token == "xoxb-2"
    assert len(rig.posted()) == 1


async def test_where_the_bot_is_not_installed_nothing_is_sent_or_found(rig: Rig) -> None:
    rig.tokens.coming.clear()
    assert await send(rig) == Shut()
    assert await rig.platform.find(member="U1", delivery="d1") == Unknown()


@pytest.mark.parametrize("fault", [Fault(status=503), Fault(error="internal_error")])
async def test_slacks_own_trouble_leaves_the_outcome_unknown(rig: Rig, fault: Fault) -> None:
    rig.slack.fail("chat.postMessage", fault)
    assert await send(rig) == Unknown()


async def test_a_look_for_a_message_waits_once_if_it_was_too_much_at_once(rig: Rig) -> None:
    limit = Fault(error="ratelimited", status=429, retry_after=7)
    rig.slack.fail("conversations.history", limit)
    assert await rig.platform.find(member="U1", delivery="d1") == NotThere()
    assert rig.slept == [7]
    rig.slack.fail("conversations.history", limit, limit)
    assert await rig.platform.find(member="U1", delivery="d1") == Unknown()


async def test_a_chart_is_uploaded_and_shown(rig: Rig) -> None:
    assert isinstance(await send(rig, Message(text="so far", blocks=(CHART,))), Sent)
    (message,) = rig.posted()
    (image,) = message["blocks"]
    file = rig.slack.files[image["slack_file"]["id"]]
    assert file["content"] == PICTURE
    assert file["alt"] == CHART.alt


async def test_a_picture_that_is_not_ready_is_tried_again_shortly(rig: Rig) -> None:
    rig.slack.slow_files = 2
    assert isinstance(await send(rig, Message(text="so far", blocks=(CHART,))), Sent)
    assert rig.slept == [1, 2]
    assert rig.posted()[0]["blocks"][0]["type"] == "image"


async def test_a_picture_that_is_never_ready_is_told_and_shared_as_a_file(rig: Rig) -> None:
    rig.slack.slow_files = 9
    assert isinstance(await send(rig, Message(text="so far", blocks=(CHART,))), Sent)
    (message,) = rig.posted()
    assert message["blocks"][0]["text"]["text"] == CHART.alt
    shared = [file for file in rig.slack.files.values() if file["in"]]
    assert [(file["in"], file["content"]) for file in shared] == [("D1", PICTURE)]


@pytest.mark.parametrize("method", ["files.getUploadURLExternal", "files.completeUploadExternal"])
async def test_a_picture_that_cannot_be_uploaded_leaves_words_and_figures(
    rig: Rig, method: str
) -> None:
    rig.slack.fail(method, Fault(error="missing_scope"))
    assert isinstance(await send(rig, Message(text="so far", blocks=(CHART,))), Sent)
    (message,) = rig.posted()
    assert [block["type"] for block in message["blocks"]] == ["header", "section", "table"]


async def test_all_parts_of_a_long_message_are_sent_and_only_the_first_is_marked(rig: Rig) -> None:
    table = Table(caption="", columns=("a",), rows=(("1",),))
    sent = await send(rig, Message(text="in short", blocks=(table, table)))
    first, second = rig.posted()
    assert sent == Sent(reference=first["ts"])
    assert "metadata" not in second


async def test_what_breaks_after_the_first_part_is_not_sent_twice(rig: Rig) -> None:
    table = Table(caption="", columns=("a",), rows=(("1",),))
    rig.slack.fail("chat.postMessage", None, Fault(status=503))
    assert isinstance(await send(rig, Message(text="in short", blocks=(table, table))), Sent)
    assert len(rig.posted()) == 1
