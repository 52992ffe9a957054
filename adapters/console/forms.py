"""Fills a form in field by field, each error beside its field, with a way to cancel."""

from collections.abc import Mapping
from typing import Protocol

from rich.console import Console
from rich.text import Text

from nudges.message import Field, FieldKind, Form
from nudges.talk.tidy import printable
from nudges.talk.wording import Say

CHOICES = (FieldKind.CHOICE, FieldKind.CHOICES)


class Lines(Protocol):
    """Where typed lines come from."""

    def ask(self, prompt: str) -> str | None:
        """The next line without its end; None when there are no more."""
        ...


def fill_in(
    form: Form, lines: Lines, console: Console, say: Say, *, before: Mapping[str, str]
) -> dict[str, str] | None:
    """Asks for every field that is not in ``before``; None if cancelled or at the end of input."""
    console.print(Text(printable(form.title), style="bold"))
    console.print(Text(say("console-form-hint")))
    filled = dict(before)
    for field in form.fields:
        if field.name in filled:
            continue
        value = _value(field, lines, console, say)
        if value is None:
            return None
        filled[field.name] = value
    return filled


def _value(field: Field, lines: Lines, console: Console, say: Say) -> str | None:
    console.print(Text(_label(field, say)))
    if field.kind in CHOICES:
        for number, option in enumerate(field.options, 1):
            console.print(Text(f"  {number} {printable(option.label)}"))
    typed = lines.ask("> ")
    if typed is None or typed.strip().casefold() == say("console-form-cancel"):
        return None
    typed = typed.strip() or field.initial
    return _chosen(field, typed) if field.kind in CHOICES else _blank(typed, say)


def _label(field: Field, say: Say) -> str:
    """Its label with its hint and what it holds if nothing is typed."""
    parts = [field.label, field.hint]
    if field.initial:
        labels = {option.value: option.label for option in field.options}
        held = ", ".join(labels.get(v, v) for v in field.initial.split(","))
        parts.append(say("console-form-initial", value=held))
    elif not field.required:
        parts.append(say("console-form-optional"))
    return printable(" – ".join(filter(None, parts)))


def _chosen(field: Field, typed: str) -> str:
    """Numbers and labels as values, comma-separated; what is neither stays for the bot to judge."""
    known = {str(number): option.value for number, option in enumerate(field.options, 1)}
    known |= {option.label.casefold(): option.value for option in field.options}
    parts = (part.strip() for part in typed.split(","))
    return ",".join(known.get(part.casefold(), part) for part in parts)


def _blank(typed: str, say: Say) -> str:
    return "" if typed == say("console-form-empty") else typed
