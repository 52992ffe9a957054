"""The contract of nudges.ports.Platform, as tests that every platform's own tests inherit."""

from datetime import timedelta
from typing import Protocol

import pytest

from nudges.message import Button, Buttons, Message, Text
from nudges.ports import Blocked, NotThere, Platform, Sent, Throttled, Unknown, Unreachable

MESSAGE = Message(
    text="Would you like to say hello in #pets?",
    blocks=(
        Text(text="An idea for you", heading=True),
        Buttons(buttons=(Button(label="Not now", action="nudge.not_now", value="n1"),)),
    ),
)


class Rig(Protocol):
    """A platform with hands on what is behind it. Each ``will_…`` is about the next call only."""

    platform: Platform
    member: str
    """Somebody who can be written to."""

    def sent_messages(self) -> list[tuple[str, str]]:
        """Member and delivery of every message that is there, in order."""
        ...

    def will_throttle(self, retry_after: timedelta) -> None:
        """The next message meets the platform's limit."""
        ...

    def will_block(self) -> None:
        """The next message is for somebody who has blocked the bot."""
        ...

    def will_be_gone(self) -> None:
        """The next message is for an account that is gone."""
        ...

    def will_break(self, *, arrives: bool) -> None:
        """The connection breaks on the next message, after or before it ``arrives``."""
        ...

    def will_not_answer(self) -> None:
        """The next question what is there gets no answer."""
        ...


class PlatformContract:
    """Inherit it in a class called Test… and give it a ``rig``."""

    @pytest.fixture
    def rig(self) -> Rig:
        raise NotImplementedError

    async def test_a_sent_message_is_there_once_and_found_by_its_delivery(self, rig: Rig) -> None:
        outcome = await rig.platform.send(member=rig.member, message=MESSAGE, delivery="d1")
        assert isinstance(outcome, Sent)
        assert outcome.reference
        assert rig.sent_messages() == [(rig.member, "d1")]
        assert await rig.platform.find(member=rig.member, delivery="d1") == outcome

    async def test_two_messages_have_two_references(self, rig: Rig) -> None:
        first = await rig.platform.send(member=rig.member, message=MESSAGE, delivery="d1")
        second = await rig.platform.send(member=rig.member, message=MESSAGE, delivery="d2")
        assert first != second
        assert await rig.platform.find(member=rig.member, delivery="d1") == first
        assert await rig.platform.find(member=rig.member, delivery="d2") == second

    async def test_what_was_never_sent_is_not_there(self, rig: Rig) -> None:
        await rig.platform.send(member=rig.member, message=MESSAGE, delivery="d1")
        assert await rig.platform.find(member=rig.member, delivery="d2") == NotThere()

    async def test_a_throttled_message_is_not_sent_and_the_wait_is_told(self, rig: Rig) -> None:
        rig.will_throttle(timedelta(seconds=17))
        outcome = await rig.platform.send(member=rig.member, message=MESSAGE, delivery="d1")
        assert outcome == Throttled(retry_after=timedelta(seconds=17))
        assert rig.sent_messages() == []
        assert await rig.platform.find(member=rig.member, delivery="d1") == NotThere()

    async def test_after_throttling_the_same_message_can_be_sent(self, rig: Rig) -> None:
        rig.will_throttle(timedelta(seconds=1))
        await rig.platform.send(member=rig.member, message=MESSAGE, delivery="d1")
        outcome = await rig.platform.send(member=rig.member, message=MESSAGE, delivery="d1")
        assert isinstance(outcome, Sent)
        assert rig.sent_messages() == [(rig.member, "d1")]

    async def test_somebody_who_blocked_the_bot_gets_nothing(self, rig: Rig) -> None:
        rig.will_block()
        outcome = await rig.platform.send(member=rig.member, message=MESSAGE, delivery="d1")
        assert outcome == Blocked()
        assert rig.sent_messages() == []

    async def test_an_account_that_is_gone_is_unreachable(self, rig: Rig) -> None:
        rig.will_be_gone()
        outcome = await rig.platform.send(member=rig.member, message=MESSAGE, delivery="d1")
        assert outcome == Unreachable()
        assert rig.sent_messages() == []

    async def test_a_message_that_arrived_before_the_connection_broke_is_found(
        self, rig: Rig
    ) -> None:
        rig.will_break(arrives=True)
        outcome = await rig.platform.send(member=rig.member, message=MESSAGE, delivery="d1")
        assert outcome == Unknown()
        assert isinstance(await rig.platform.find(member=rig.member, delivery="d1"), Sent)
        assert rig.sent_messages() == [(rig.member, "d1")]

    async def test_a_message_that_never_arrived_is_known_not_to_be_there(self, rig: Rig) -> None:
        rig.will_break(arrives=False)
        outcome = await rig.platform.send(member=rig.member, message=MESSAGE, delivery="d1")
        assert outcome == Unknown()
        assert await rig.platform.find(member=rig.member, delivery="d1") == NotThere()
        assert rig.sent_messages() == []

    async def test_a_platform_that_does_not_answer_leaves_it_unknown(self, rig: Rig) -> None:
        await rig.platform.send(member=rig.member, message=MESSAGE, delivery="d1")
        rig.will_not_answer()
        assert await rig.platform.find(member=rig.member, delivery="d1") == Unknown()
