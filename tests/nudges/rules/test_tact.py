"""Where people mourn, and what waits while an admin wants it to be calm."""

from datetime import timedelta

import pytest

from nudges.delivery import Kind
from nudges.nudge import Place
from nudges.rules.tact import LOOK_AGAIN, NOTHING_HUSHED, Hushed, mourns, waits_until
from tests.builders import NOW

SOON = NOW + timedelta(minutes=3)
LATER = NOW + timedelta(days=3)


@pytest.mark.parametrize(
    "emoji",
    [
        *("broken_heart", ":broken_heart:", "candle", "dove_of_peace", "black_heart", "sob", "cry"),
        *(
            "people_hugging::skin-tone-3",
            "heavy_heart",
            "RIP",
            "our-condolences",
            "💔",
            "🕯️",
            "🫂🏽",
        ),
    ],
)
def test_reactions_of_grief_are_known_by_name_and_by_sight(emoji: str) -> None:
    assert mourns(emoji)


@pytest.mark.parametrize(
    "emoji",
    ["", "+1", "heart", "joy", "tada", "pray", "pray::skin-tone-2", "trip", "ripple", "one", "❤️"],
)
def test_thanks_and_joy_are_no_grief(emoji: str) -> None:
    assert not mourns(emoji)


def test_what_a_hush_holds_back_is_looked_at_now_and_then_as_it_may_end_early() -> None:
    assert waits_until(Hushed(until=LATER), Kind.NUDGE, NOW) == NOW + LOOK_AGAIN
    assert waits_until(Hushed(until=SOON), Kind.INTRODUCTION, NOW) == SOON
    assert waits_until(NOTHING_HUSHED, Kind.NUDGE, NOW) is None


def test_no_hush_holds_back_what_somebody_asked_for() -> None:
    assert waits_until(Hushed(until=LATER), Kind.IDEA, NOW) is None


def test_a_hush_is_for_one_channel_or_for_all() -> None:
    one = Hushed(channels={"C1": LATER})
    assert one.at(Place(channel="C1", thread="t"))
    assert not one.at(Place(channel="C2"))
    assert not one.at(None)
    assert (one.silences("C1"), one.silences("C2")) == (True, False)
    assert Hushed(until=LATER).silences("C2")
