"""Turns a neutral form into a modal, and what was filled in back into its fields."""

import json
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from typing import Any

from adapters.slack.render import text
from adapters.slack.text import Json, clipped, line, plain, size
from nudges.message import Field, FieldKind, Form, Option, Text

LONGEST_TITLE = 24
LONGEST_LABEL = LONGEST_HINT = 2_000
LONGEST_INPUT = 3_000
LONGEST_OPTION = 75
MOST_OPTIONS = 100
MOST_CHECKBOXES = 10
WARNING = "⚠️ "
ACTION = "value"


def view(form: Form, *, channel: str = "", errors: Mapping[str, str] | None = None) -> Json:
    """The modal for a form; each of the ``errors`` (field name -> text) above its field.

    It comes back with callback_id ``form.action``; ``context`` reads its private_metadata.
    A field's name is the id of its block, where ``fields`` and Slack's own errors look for it.
    """
    return {
        "type": "modal",
        "callback_id": form.action,
        "title": plain(line(form.title, LONGEST_TITLE)),
        "submit": plain(line(form.submit, LONGEST_TITLE)),
        "private_metadata": json.dumps({"value": form.value, "channel": channel}),
        "blocks": list(_blocks(form, errors or {})),
    }


def fields(view: Mapping[str, Any]) -> dict[str, str]:
    """What was filled in, by field name; choices comma-separated, nothing as an empty text."""
    values = (view.get("state") or {}).get("values") or {}
    return {
        name: _value(state)
        for name, actions in values.items()
        if isinstance(actions, dict)
        for state in actions.values()
        if isinstance(state, dict)
    }


def context(view: Mapping[str, Any]) -> tuple[str, str]:
    """The value of the form and the channel it was opened in, each possibly empty."""
    try:
        kept = json.loads(view.get("private_metadata") or "{}")
    except (RecursionError, TypeError, ValueError):
        return "", ""
    if not isinstance(kept, dict):
        return "", ""
    return str(kept.get("value") or ""), str(kept.get("channel") or "")


def errors(form_view: Mapping[str, Any], found: Mapping[str, str]) -> dict[str, str]:
    """Errors as Slack shows them: one without a field of its own goes to the first field.

    Empty where the modal has no field at all.
    """
    inputs = [
        block["block_id"] for block in form_view.get("blocks", ()) if block.get("type") == "input"
    ]
    placed: dict[str, str] = {}
    for name, error in found.items() if inputs else ():
        place = name if name in inputs else inputs[0]
        placed[place] = f"{placed[place]} {error}" if place in placed else error
    return placed


def _blocks(form: Form, errors: Mapping[str, str]) -> Iterator[Json]:
    if size(form.title) > LONGEST_TITLE:
        yield from text(Text(text=form.title))
    known = {field.name for field in form.fields}
    for name, error in errors.items():
        if name not in known:
            yield from text(Text(text=WARNING + error))
    for field in form.fields:
        if field.name in errors:
            yield from text(Text(text=WARNING + errors[field.name]))
        yield from _field(field)


def _field(field: Field) -> Iterator[Json]:
    element = _element(field)
    if element is None:
        yield from text(Text(text=f"{field.label}\n{field.hint}"))
        return
    block: Json = {
        "type": "input",
        "block_id": field.name,
        "label": plain(line(field.label, LONGEST_LABEL)),
        "optional": not field.required,
        "element": {**element, "action_id": ACTION},
    }
    if field.hint.strip():
        block["hint"] = plain(line(field.hint, LONGEST_HINT))
    yield block


def _element(field: Field) -> Json | None:
    """None: something to choose without anything to choose from."""
    match field.kind:
        case FieldKind.LINE | FieldKind.PARAGRAPH:
            return _input(field)
        case FieldKind.DATE:
            return _date(field)
        case FieldKind.CHOICE:
            return _select(field) if field.options else None
        case FieldKind.CHOICES:
            return _choices(field) if field.options else None


def _input(field: Field) -> Json:
    shown: Json = {
        "type": "plain_text_input",
        "multiline": field.kind is FieldKind.PARAGRAPH,
        "max_length": LONGEST_INPUT,
    }
    if field.initial:
        shown["initial_value"] = clipped(field.initial, LONGEST_INPUT)
    return shown


def _date(field: Field) -> Json:
    try:
        initial = date.fromisoformat(field.initial)
    except ValueError:
        return {"type": "datepicker"}
    return {"type": "datepicker", "initial_date": initial.isoformat()}


def _select(field: Field) -> Json:
    shown = {"type": "static_select", **_offered(field.options)}
    chosen = next((each for each in field.options if each.value == field.initial), None)
    return shown | {"initial_option": _option(chosen)} if chosen else shown


def _choices(field: Field) -> Json:
    if len(field.options) <= MOST_CHECKBOXES:
        shown: Json = {"type": "checkboxes", "options": [_option(o) for o in field.options]}
    else:
        shown = {"type": "multi_static_select", **_offered(field.options)}
    wanted = set(field.initial.split(","))
    chosen = [_option(each) for each in field.options if each.value in wanted]
    return shown | {"initial_options": chosen} if chosen else shown


def _offered(options: Sequence[Option]) -> Json:
    """All options: up to a hundred as they are, more in groups of a hundred."""
    if len(options) <= MOST_OPTIONS:
        return {"options": [_option(each) for each in options]}
    groups = [options[n : n + MOST_OPTIONS] for n in range(0, len(options), MOST_OPTIONS)]
    return {"option_groups": [_group(group) for group in groups]}


def _group(group: Sequence[Option]) -> Json:
    first, last = (line(each.label, LONGEST_OPTION // 2 - 1) for each in (group[0], group[-1]))
    return {"label": plain(f"{first}–{last}"), "options": [_option(each) for each in group]}


def _option(option: Option) -> Json:
    return {"text": plain(line(option.label, LONGEST_OPTION)), "value": option.value}


def _value(state: Mapping[str, Any]) -> str:
    if isinstance(state.get("selected_options"), list):
        return ",".join(_chosen(each) for each in state["selected_options"])
    if state.get("selected_option"):
        return _chosen(state["selected_option"])
    return str(state.get("selected_date") or state.get("value") or "")


def _chosen(option: object) -> str:
    return str(option.get("value") or "") if isinstance(option, dict) else ""
