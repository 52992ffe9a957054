"""Finds the command in what somebody typed: any case, with or without a slash, or a near miss."""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from difflib import get_close_matches

from nudges.talk.wording import Say, wording

CLOSE = 0.75
"""How alike two words are to be taken for a slip of the finger (difflib's ratio)."""

AROUND = " /.!?,;:…\"'“”„‘«»¿¡؟،؛。、！？「」"
"""What may stand before or behind a command, in any of the languages."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Heard:
    """A command by its name, and what was typed behind it."""

    name: str
    rest: str = ""


def listed(say: Say, text_id: str) -> list[str]:
    """The entries of a comma-separated text."""
    return [word.strip() for word in say(text_id).split(",")]


def hear(text: str, names: Iterable[str], say: Say) -> Heard | None:
    """The command that a text begins with; the words of each are in the text ``words-NAME``.

    The English ones are understood by whoever is spoken to in another language as well.
    """
    spoken, every = _plain(text), list(names)
    phrases = {
        phrase: name
        for words in (wording(), say)
        for name in every
        for phrase in map(_plain, listed(words, f"words-{name}"))
    }
    for phrase, name in sorted(phrases.items(), key=lambda each: -len(each[0])):
        if spoken == phrase or spoken.startswith(phrase + " "):
            return Heard(name=name, rest=spoken[len(phrase) :].strip())
    return None


def near(text: str, names: Iterable[str], say: Say) -> str | None:
    """The word that was probably meant by the first one typed, if any is close."""
    words = [phrase for name in names for phrase in listed(say, f"words-{name}")]
    first = _plain(text).split(" ", 1)[0]
    return next(iter(get_close_matches(first, words, n=1, cutoff=CLOSE)), None)


def _plain(text: str) -> str:
    return re.sub(r"\s+", " ", text.replace("’", "'")).strip(AROUND).casefold()
