"""An impatient finger means one thing once."""

import asyncio
from datetime import timedelta

from adapters.teams.inbound import Heard, heard
from adapters.teams.taps import Answer, Taps
from tests.adapters.teams.test_inbound import personal
from tests.builders import NOW


def a_tap(value: str, seconds: float = 0.0) -> Heard:
    action = {"type": "Action.Execute", "verb": "nudge.less", "data": {"value": value}}
    told = personal("invoke", name="adaptiveCard/action", value={"action": action}, replyToId="7")
    found = heard(told, NOW + timedelta(seconds=seconds))
    assert found is not None
    return found


async def test_the_same_tap_gets_the_same_answer_for_a_second() -> None:
    taps, begun = Taps(), list[Answer]()

    def begin() -> Answer:
        begun.append(asyncio.get_running_loop().create_future())
        return begun[-1]

    first = taps.once(a_tap("n1"), begin)
    assert taps.once(a_tap("n1", 0.9), begin) is first
    assert taps.once(a_tap("n2", 0.9), begin) is not first
    assert taps.once(a_tap("n1", 1.1), begin) is not first
    assert len(begun) == 3
