"""Turns a neutral form into a card, and what was filled in back into its fields."""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

from adapters.teams.render import framed
from adapters.teams.text import Json, clipped, heading, line, pieces, runs, unformulated
from nudges.message import Field, FieldKind, Form
from nudges.talk.wording import Say, wording

PREFIX = "field."
"""In front of every input's id, so that none is taken for what the form itself sends along."""

FORM = "form"
MOST_BYTES = 26_000
"""As UTF-8: what somebody filled in is never cut while Teams would take it."""

MOST_EXPANDED = 7
LONGEST_INPUT = 3_000
LONGEST_TITLE = 150
LONGEST_LABEL = 200
LONGEST_HINT = 300
LONGEST_OPTION = 75
NO_FIELDS: Mapping[str, str] = {}


@dataclass(frozen=True, kw_only=True, slots=True)
class Room:
    """How much of what is long is shown; forms that are too large for a card get less and less."""

    initial: int = LONGEST_INPUT
    option: int = LONGEST_OPTION
    options: int = 250
    words: int = LONGEST_HINT


ROOMS = (
    Room(),
    Room(option=40),
    Room(option=20, initial=1_000, words=100),
    Room(option=8, options=100, initial=200, words=40),
    Room(option=4, options=20, initial=50, words=20),
)


def card(
    form: Form,
    *,
    locale: str,
    errors: Mapping[str, str] = NO_FIELDS,
    fields: Mapping[str, str] = NO_FIELDS,
) -> Json:
    """The card for a form; each of the ``errors`` (field name -> text) above its field.

    ``fields``: what was filled in before, which is there again. It comes back with the verb
    ``form.action``.
    """
    cards = (_card(form, room, locale, errors, fields) for room in ROOMS)
    return next((each for each in cards if _bytes(each) <= MOST_BYTES), None) or _card(
        form, ROOMS[-1], locale, errors, fields
    )


def _bytes(card: Json) -> int:
    return len(json.dumps(card, ensure_ascii=False).encode("utf-8", "replace"))


def fields(data: Mapping[str, Any]) -> dict[str, str]:
    """What was filled in, by field name; choices comma-separated, nothing as an empty text."""
    return {
        name.removeprefix(PREFIX): value
        for name, value in data.items()
        if name.startswith(PREFIX) and isinstance(value, str)
    }


def is_form(data: Mapping[str, Any]) -> bool:
    """Whether what was tapped is the button of a form."""
    return data.get(FORM) is True


def _card(
    form: Form, room: Room, locale: str, errors: Mapping[str, str], filled: Mapping[str, str]
) -> Json:
    say = wording(locale)
    known = {field.name for field in form.fields}
    body = [heading(form.title, LONGEST_TITLE)]
    body += [_error(error, room) for name, error in errors.items() if name not in known]
    for field in form.fields:
        if field.name in errors:
            body.append(_error(errors[field.name], room))
        body += _field(field, room, filled.get(field.name, field.initial), say)
    body.append({"type": "ActionSet", "actions": [_submit(form)]})
    return framed(body, locale=locale, fallback=line(form.title, LONGEST_TITLE))


def _submit(form: Form) -> Json:
    return {
        "type": "Action.Execute",
        "title": line(form.submit, LONGEST_OPTION),
        "verb": form.action,
        "style": "positive",
        "data": {"value": form.value, FORM: True},
    }


def _error(error: str, room: Room) -> Json:
    said = clipped(" ".join(pieces(error, LONGEST_HINT)), room.words * 2)
    return {"type": "RichTextBlock", "inlines": runs(said or "…", color="Attention")}


def _field(field: Field, room: Room, value: str, say: Say) -> Iterator[Json]:
    element = _element(field, room, value)
    if element is None:
        yield {"type": "RichTextBlock", "inlines": runs(line(field.label, LONGEST_LABEL))}
    else:
        yield {
            **element,
            "id": f"{PREFIX}{field.name}",
            "label": unformulated(line(field.label, min(LONGEST_LABEL, room.words))),
            **(
                {"isRequired": True, "errorMessage": say("teams-required")}
                if field.required
                else {}
            ),
        }
    if field.hint.strip():
        hint = line(field.hint, room.words)
        looks = {"isSubtle": True, "size": "Small"}
        yield {"type": "RichTextBlock", "spacing": "Small", "inlines": runs(hint, **looks)}


def _element(field: Field, room: Room, value: str) -> Json | None:
    """None: something to choose without anything to choose from."""
    match field.kind:
        case FieldKind.LINE | FieldKind.PARAGRAPH:
            many = {"isMultiline": True} if field.kind is FieldKind.PARAGRAPH else {}
            return _with({"type": "Input.Text", **many}, clipped(value, room.initial))
        case FieldKind.DATE:
            return _with({"type": "Input.Date"}, value if _is_day(value) else "")
        case FieldKind.CHOICE | FieldKind.CHOICES:
            return _choices(field, room, value) if field.options else None


def _choices(field: Field, room: Room, value: str) -> Json:
    several = field.kind is FieldKind.CHOICES
    options = field.options[: room.options]
    chosen = set(value.split(",")) if several else {value}
    return _with(
        {
            "type": "Input.ChoiceSet",
            "isMultiSelect": several,
            "style": "expanded" if len(options) <= MOST_EXPANDED or several else "compact",
            "wrap": True,
            "choices": [
                {"title": line(each.label, room.option), "value": each.value} for each in options
            ],
        },
        ",".join(each.value for each in options if each.value in chosen),
    )


def _with(element: Json, value: str) -> Json:
    return element | ({"value": value} if value else {})


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return len(text) == len("2026-03-01")
