"""Understands for how long somebody wants to pause, typed or filled in."""

import re
from collections.abc import Mapping
from datetime import date, timedelta

from nudges.errors import Refusal
from nudges.message import Field, FieldKind, Form, Option
from nudges.talk.wording import Say
from nudges.talk.words import listed

LONGEST = timedelta(days=365)
UNITS = {"days": 1, "weeks": 7, "months": 30}
LENGTHS = ("7", "14", "30", "90")
MOST_DIGITS = 4


def until(text: str, today: date, say: Say) -> date:
    """The first day after the pause, from words like “2 weeks” or “until 2026-04-01”.

    Refusals: pause-unclear, pause-past, pause-too-long.
    """
    small = {*listed(say, "pause-words-for"), *listed(say, "pause-words-until")}
    words = [w for w in text.casefold().split() if w not in small]
    return _checked(_iso(" ".join(words)) or _length(words, today, say), today)


def filled_in(fields: Mapping[str, str], today: date) -> date:
    """The first day after the pause, from the form: a day if one is given, else the length."""
    if fields.get("until", "").strip():
        return _checked(_iso(fields["until"].strip()), today)
    length = fields.get("length", "")
    return _checked(today + timedelta(days=int(length)) if length in LENGTHS else None, today)


def form(say: Say) -> Form:
    """Asks for how long."""
    lengths = tuple(Option(label=say(f"pause-length-{days}"), value=days) for days in LENGTHS)
    return Form(
        title=say("pause-title"),
        action="pause",
        submit=say("pause-submit"),
        fields=(
            Field(
                name="length",
                label=say("pause-length"),
                kind=FieldKind.CHOICE,
                options=lengths,
                initial="14",
            ),
            Field(
                name="until",
                label=say("pause-day"),
                kind=FieldKind.DATE,
                hint=say("pause-day-hint"),
                required=False,
            ),
        ),
    )


def _checked(day: date | None, today: date) -> date:
    if day is None:
        raise Refusal("pause-unclear")
    if day <= today:
        raise Refusal("pause-past")
    if day - today > LONGEST:
        raise Refusal("pause-too-long")
    return day


def _iso(text: str) -> date | None:
    try:
        return date.fromisoformat(text) if re.fullmatch(r"\d{4}-\d\d-\d\d", text) else None
    except ValueError:
        return None


def _length(words: list[str], today: date, say: Say) -> date | None:
    parts = re.findall(r"\d+|[^\W\d]+", " ".join(words))
    if len(parts) != 2:
        return None
    count, unit = number(parts[0], say), _unit(parts[1], say)
    if count is None or unit is None:
        return None
    return today + min(timedelta(days=count * unit), LONGEST + timedelta(days=1))


def number(word: str, say: Say) -> int | None:
    """What a word such as “2” or “two” counts, or None."""
    if word.isascii() and word.isdigit() and len(word) <= MOST_DIGITS:
        return int(word)
    spelt = [listed(say, f"pause-number-{n}") for n in range(1, 5)]
    return next((n for n, names in enumerate(spelt, 1) if word in names), None)


def _unit(word: str, say: Say) -> int | None:
    return next((days for n, days in UNITS.items() if word in listed(say, f"pause-unit-{n}")), None)
