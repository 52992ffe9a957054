"""The App Home: everything that fits, and a word where something does not."""

import json

from hypothesis import given

from adapters.slack.home import view
from nudges.message import Button, Buttons, Message, Table, Text
from nudges.talk.wording import wording
from tests.adapters.slack.limits import MESSAGES, assert_blocks


@given(MESSAGES)
def test_every_home_is_within_the_limits(message: Message) -> None:
    home = view(message, url="https://team.example/")
    assert home["type"] == "home"
    assert_blocks(home["blocks"], most=100)
    assert len(json.dumps(home)) < 250_000


def test_a_home_that_is_too_long_says_so_at_its_end() -> None:
    many = tuple(Text(text=f"line {n}") for n in range(120))
    home = view(Message(text="in short", blocks=many))
    assert len(home["blocks"]) == 100
    assert home["blocks"][98]["text"]["text"] == "line 98"
    assert home["blocks"][99]["text"]["text"] == wording()("slack-home-more")


def test_a_home_that_is_too_heavy_says_so_at_its_end() -> None:
    home = view(Message(text="", blocks=(Text(text="ü" * 60_000),)))
    assert home["blocks"][-1]["text"]["text"] == wording()("slack-home-more")
    assert len(json.dumps(home)) < 250_000


def test_a_home_that_just_fits_is_whole() -> None:
    many = tuple(Text(text=f"line {n}") for n in range(100))
    assert len(view(Message(text="", blocks=many))["blocks"]) == 100
    assert view(Message(text="", blocks=many))["blocks"][99]["text"]["text"] == "line 99"


def test_tables_are_aligned_characters_at_home() -> None:
    table = Table(caption="", columns=("team", "n"), rows=(("Ops", "3"), ("Sales", "12")))
    (block,) = view(Message(text="", blocks=(table,)))["blocks"]
    (lines,) = block["elements"]
    assert lines["elements"][0]["text"] == "team    n\nOps     3\nSales  12"


def test_a_table_with_nothing_in_it_is_left_out() -> None:
    table = Table(caption="", columns=("", " "), rows=(("", ""),))
    assert view(Message(text="", blocks=(table,)))["blocks"] == []


def test_buttons_at_home_keep_their_action_and_value() -> None:
    row = Buttons(buttons=(Button(label="Pause", action="do.pause"),))
    (block,) = view(Message(text="", blocks=(row,)))["blocks"]
    assert block["elements"][0]["action_id"] == "do.pause|1"
