"""A typed line becomes a turn."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.console.inbound import Seat
from nudges.message import Button
from tests.builders import NOW

SEAT = Seat(workspace="w1", member="ann", at=NOW)
BUTTONS = [Button(label="Not now", action="nudge.not_now", value="n1")]


def test_a_number_taps_the_button_with_that_number() -> None:
    turn = SEAT.line(" 1 ", BUTTONS)
    assert (turn.action, turn.value, turn.text) == ("nudge.not_now", "n1", "")


@pytest.mark.parametrize("typed", ["0", "2", "١", "1.", "99999999999999999999999"])
def test_a_number_without_a_button_is_only_text(typed: str) -> None:
    turn = SEAT.line(typed, BUTTONS)
    assert (turn.action, turn.text) == ("", typed)


def test_a_slash_is_a_command_with_its_words() -> None:
    turn = SEAT.line("/nudge pause 2 weeks", BUTTONS)
    assert (turn.command, turn.text) == ("nudge", "pause 2 weeks")


@given(typed=st.text(max_size=30))
def test_every_line_is_one_kind_of_turn_of_the_one_who_sits_there(typed: str) -> None:
    turn = SEAT.line(typed, BUTTONS)
    assert (turn.workspace, turn.member, turn.at) == ("w1", "ann", NOW)
    assert not (turn.action and turn.command)
    assert turn.private
