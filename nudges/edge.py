"""What any platform tells about people and places, made safe to keep."""

import re
from functools import cache
from zoneinfo import available_timezones

LONGEST_NAME = 200

_ODD = re.compile(r"[^\S ]|[\x00-\x1f\x7f-\x9f\ud800-\udfff]")
_LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


def line(text: object) -> str:
    """One line of at most 200 characters; empty for what is no text."""
    return _ODD.sub(" ", text).strip()[:LONGEST_NAME] if isinstance(text, str) else ""


def zone(name: object) -> str:
    """The name of a time zone that exists; UTC for all others."""
    return name if isinstance(name, str) and name in _zones() else "UTC"


def language(name: object) -> str:
    """A language as BCP 47 has it; en for what is none."""
    return name if isinstance(name, str) and _LANGUAGE.fullmatch(name) else "en"


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())
