"""The console is a platform like any other, and fails when it is told to."""

from datetime import timedelta

import pytest

from adapters.console.platform import ConsolePlatform, Fault
from nudges.ports import Blocked, Sent
from tests.contract.platform import MESSAGE, PlatformContract


class ConsoleRig:
    def __init__(self) -> None:
        self.platform = ConsolePlatform()
        self.member = "ada"

    def sent_messages(self) -> list[tuple[str, str]]:
        return [(d.member, d.delivery) for d in self.platform.there.values()]

    def will_throttle(self, retry_after: timedelta) -> None:
        self.platform.faults.retry_after = retry_after
        self.platform.faults.coming.append(Fault.THROTTLED)

    def will_block(self) -> None:
        self.platform.faults.coming.append(Fault.BLOCKED)

    def will_be_gone(self) -> None:
        self.platform.faults.coming.append(Fault.UNREACHABLE)

    def will_break(self, *, arrives: bool) -> None:
        self.platform.faults.coming.append(Fault.ANSWER_LOST if arrives else Fault.LOST)

    def will_not_answer(self) -> None:
        self.platform.faults.silent = True


class TestConsolePlatform(PlatformContract):
    @pytest.fixture
    def rig(self) -> ConsoleRig:
        return ConsoleRig()


async def test_what_always_happens_to_one_member_happens_to_no_other() -> None:
    platform = ConsolePlatform()
    platform.faults.members["ada"] = Fault.BLOCKED
    ada = await platform.send(member="ada", message=MESSAGE, delivery="d1")
    ben = await platform.send(member="ben", message=MESSAGE, delivery="d2")
    assert ada == Blocked()
    assert isinstance(ben, Sent)
    assert [d.member for d in platform.there.values()] == ["ben"]
