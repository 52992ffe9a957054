"""Looks texts up in the locale files: the only way for wording to reach a person."""

from collections.abc import Callable, Iterator
from datetime import date, datetime
from functools import lru_cache
from importlib import resources
from importlib.resources.abc import Traversable

from fluent.runtime import FluentBundle, FluentResource

from nudges.errors import Refusal
from nudges.voice import PLAIN, Voice

Argument = str | int | float | date | datetime
Say = Callable[..., str]
"""``say(text_id, **arguments) -> str`` in one language; a missing text or argument is an error."""

DEFAULT_LOCALE = "en"
FORMAL = "formal"
"""The folder, within a language's, of the texts that differ where people are addressed formally."""
RIGHT_TO_LEFT = frozenset({"ar"})


def wording(locale: str = DEFAULT_LOCALE, voice: Voice = PLAIN) -> Say:
    """All texts of one language; an unknown locale falls back to its language, then to English.

    Commands for operators are in English only. A text of the organisation's own that does not fit
    any more, because the original has changed, gives way to the original.
    """
    language = language_of(locale)
    own = {c.text_id: c.text for c in voice.changed if c.locale == language}
    plain = _texts(language, voice.formal)
    if not own:
        return plain
    changed = _changed(language, frozenset(own.items()))

    def say(text_id: str, /, **arguments: Argument) -> str:
        if text_id in own:
            try:
                return changed(text_id, **arguments)
            except (LookupError, ValueError):
                pass
        return plain(text_id, **arguments)

    return say


def explain(refusal: Refusal, locale: str = DEFAULT_LOCALE) -> str:
    """The sentence that a person reads when something was refused."""
    return wording(locale)(refusal.code, **refusal.details)


def languages() -> list[str]:
    """Those that the bot speaks."""
    return sorted(entry.name for entry in _root().iterdir() if entry.is_dir())


@lru_cache
def language_of(locale: str) -> str:
    """The language in which somebody with this locale is spoken to."""
    known = languages()
    wanted = (locale, locale.replace("_", "-").split("-")[0].lower(), DEFAULT_LOCALE)
    return next(name for name in wanted if name in known)


@lru_cache
def _texts(language: str, formal: bool) -> Say:
    bundle = _bundle(language)
    for name in dict.fromkeys((DEFAULT_LOCALE, language)):
        for folder in (name, f"{name}/{FORMAL}") if formal else (name,):
            for _, text in locale_files(folder):
                bundle.add_resource(FluentResource(text), allow_overrides=True)
    return _saying(bundle)


@lru_cache(maxsize=64)
def _changed(language: str, own: frozenset[tuple[str, str]]) -> Say:
    bundle = _bundle(language)
    for text_id, text in sorted(own):
        bundle.add_resource(FluentResource(as_entry(text_id, text)), allow_overrides=True)
    return _saying(bundle)


def as_entry(text_id: str, text: str) -> str:
    """One text as it would stand in a locale file."""
    return f"{text_id} =\n" + "".join(f"    {line}\n" for line in text.splitlines())


def _bundle(language: str) -> FluentBundle:
    # What is put into a sentence that runs the other way must not turn it round.
    return FluentBundle([language], use_isolating=language in RIGHT_TO_LEFT)


def _saying(bundle: FluentBundle) -> Say:
    def say(text_id: str, /, **arguments: Argument) -> str:
        message = bundle.get_message(text_id)
        if message.value is None:
            raise LookupError(text_id)
        text, problems = bundle.format_pattern(message.value, arguments)
        if problems:
            raise ValueError(f"{text_id}: {problems[0]}")
        return str(text)

    return say


def _root() -> Traversable:
    return resources.files("nudges.talk") / "locales"


def locale_files(folder: str) -> Iterator[tuple[str, str]]:
    """Name and text of the files of a language, such as de or de/formal, if there are any."""
    place = _root() / folder
    entries = sorted(place.iterdir(), key=lambda e: e.name) if place.is_dir() else []
    return ((e.name, e.read_text(encoding="utf-8")) for e in entries if e.name.endswith(".ftl"))
