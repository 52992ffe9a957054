"""Looks texts up in the locale files: the only way for wording to reach a person."""

from collections.abc import Callable
from datetime import date, datetime
from functools import lru_cache
from importlib import resources

from fluent.runtime import FluentBundle, FluentResource

from nudges.errors import Refusal

Argument = str | int | float | date | datetime
Say = Callable[..., str]
"""``say(text_id, **arguments) -> str`` in one language; a missing text or argument is an error."""

DEFAULT_LOCALE = "en"


@lru_cache
def wording(locale: str = DEFAULT_LOCALE) -> Say:
    """All texts of one language; an unknown locale falls back to its language, then to English."""
    bundle = _bundle(_available(locale))

    def say(text_id: str, /, **arguments: Argument) -> str:
        message = bundle.get_message(text_id)
        if message.value is None:
            raise LookupError(text_id)
        text, problems = bundle.format_pattern(message.value, arguments)
        if problems:
            raise ValueError(f"{text_id}: {problems[0]}")
        return str(text)

    return say


def explain(refusal: Refusal, locale: str = DEFAULT_LOCALE) -> str:
    """The sentence that a person reads when something was refused."""
    return wording(locale)(refusal.code, **refusal.details)


def _available(locale: str) -> str:
    root = resources.files("nudges.talk") / "locales"
    names = {entry.name for entry in root.iterdir()}
    return next(n for n in (locale, locale.split("-")[0], DEFAULT_LOCALE) if n in names)


def _bundle(locale: str) -> FluentBundle:
    bundle = FluentBundle([locale], use_isolating=False)
    folder = resources.files("nudges.talk") / "locales" / locale
    for entry in sorted(folder.iterdir(), key=lambda e: e.name):
        if entry.name.endswith(".ftl"):
            bundle.add_resource(FluentResource(entry.read_text(encoding="utf-8")))
    return bundle
