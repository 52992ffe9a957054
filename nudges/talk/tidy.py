"""Takes out of text from outside what no database, terminal or reader should have to obey."""

import unicodedata
from dataclasses import replace

from nudges.message import Turn

LONGEST = 3000
MOST_FIELDS = 50
BIDI_CONTROLS = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def printable(text: str) -> str:
    """The text without control characters, half surrogates and direction overrides.

    Lines stay lines.
    """
    return "".join(
        c
        for c in text
        if c == "\n" or (unicodedata.category(c) not in ("Cc", "Cs") and c not in BIDI_CONTROLS)
    )


def tidy(turn: Turn) -> Turn:
    """The turn with every text printable and of sensible length."""
    fields = list(turn.fields.items())[:MOST_FIELDS]
    return replace(
        turn,
        workspace=_short(turn.workspace),
        member=_short(turn.member),
        command=_short(turn.command),
        text=_short(turn.text),
        action=_short(turn.action),
        value=_short(turn.value),
        fields={_short(name): _short(value) for name, value in fields},
    )


def _short(text: str) -> str:
    return printable(text[:LONGEST].replace("\t", " "))
