"""Commands are understood the way people type them."""

import pytest

from nudges.talk.helping import EMPLOYEE
from nudges.talk.wording import wording
from nudges.talk.words import hear, listed, near

SAY = wording()


@pytest.mark.parametrize(
    ("typed", "name", "rest"),
    [
        ("stop", "stop", ""),
        ("  STOP!! ", "stop", ""),
        ("/stop", "stop", ""),
        ("Stop it.", "stop", ""),
        ("pause 2 weeks", "pause", "2 weeks"),
        ("My   data?", "data", ""),
        ("Less often", "less", ""),
        ("why did I get this?", "why", ""),
        ("what now", "now", ""),
    ],
)
def test_a_command_is_heard_in_any_case_with_or_without_a_slash(
    typed: str, name: str, rest: str
) -> None:
    heard = hear(typed, EMPLOYEE, SAY)
    assert heard is not None
    assert (heard.name, heard.rest) == (name, rest)


@pytest.mark.parametrize(
    ("locale", "typed", "name"),
    [
        ("ar", "توقف؟", "stop"),
        ("ar", "«توقف»،", "stop"),
        ("ja", "「停止」。", "stop"),
        ("es", "¡Basta!", "stop"),
        ("fr", "«\u00a0Arrêter\u00a0»", "stop"),
        ("fr", "moins d’outils", "fewer"),
        ("fr", "moins d'outils", "fewer"),
    ],
)
def test_the_marks_of_each_language_around_a_command_are_no_part_of_it(
    locale: str, typed: str, name: str
) -> None:
    heard = hear(typed, EMPLOYEE, wording(locale))
    assert heard is not None
    assert heard.name == name


@pytest.mark.parametrize("typed", ["", "stopwatch", "nonstop", "the pause", "…"])
def test_what_only_contains_a_command_is_none(typed: str) -> None:
    assert hear(typed, EMPLOYEE, SAY) is None


@pytest.mark.parametrize(("typed", "meant"), [("puase", "pause"), ("stpo", "stop"), ("xyz", None)])
def test_a_slip_of_the_finger_is_guessed(typed: str, meant: str | None) -> None:
    assert near(typed, EMPLOYEE, SAY) == meant


def test_no_word_stands_for_two_commands() -> None:
    words = [word for name in EMPLOYEE for word in listed(SAY, f"words-{name}")]
    assert len(words) == len(set(words))
    assert all(word == word.casefold() for word in words)
