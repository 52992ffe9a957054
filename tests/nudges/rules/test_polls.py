"""Numbers and letters are votes in a poll, all other emoji are reactions."""

import pytest

from nudges.activity import Rung
from nudges.rules.polls import rung_of


@pytest.mark.parametrize("emoji", ["one", "nine", "keycap_ten", "zero", "a", "b", "1️⃣", "🔟", "🅰️"])
def test_numbers_and_letters_are_votes(emoji: str) -> None:
    assert rung_of(emoji) is Rung.VOTE


@pytest.mark.parametrize(
    "emoji", ["+1", "-1", "100", "1234", "heart", "x", "o", "v", "someone", ""]
)
def test_all_other_emoji_are_reactions(emoji: str) -> None:
    assert rung_of(emoji) is Rung.REACT
