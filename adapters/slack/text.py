"""Texts as Slack takes them: escaped, never too long, never an accidental mention."""

import re
from bisect import bisect_right
from collections.abc import Iterator
from html import unescape
from typing import Any

from nudges.talk.tidy import printable

Json = dict[str, Any]

MORE = "…"
LINK = re.compile(r"https?://[^\s<>|]+[^\s<>|.,;:!?)\]}'\"”’]")


def escape(text: str) -> str:
    """What mrkdwn shows as this very text: no mention, link or channel can come out of it."""
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;")


def size(text: str) -> int:
    """How long it is for Slack at the most: escaped, in UTF-16 units."""
    return len(escape(text).encode("utf-16-le", "replace")) // 2


def line(text: str, most: int, *, empty: str = MORE) -> str:
    """One line of 1 to ``most`` characters; a longer one ends in an ellipsis."""
    return clipped(" ".join(printable(text).split()), most) or empty


def clipped(text: str, most: int) -> str:
    """The text, or as much of it as fits with an ellipsis."""
    if size(text) <= most:
        return text
    return text[: _fitting(text, most - len(MORE))].rstrip() + MORE


def pieces(text: str, most: int) -> Iterator[str]:
    """The whole text in pieces of at most ``most`` characters, parted at lines or words."""
    rest = printable(text).strip()
    while rest:
        whole = len(rest) <= most and size(rest) <= most
        end = len(rest) if whole else _parting(rest, _fitting(rest, most))
        yield rest[:end].rstrip()
        rest = rest[end:].lstrip()


def plain(text: str) -> Json:
    """A plain_text object."""
    return {"type": "plain_text", "text": text, "emoji": True}


def spoken(text: str) -> Json:
    """Plain text; where it holds links, mrkdwn in which nothing but these is to be tapped."""
    if not LINK.search(text):
        return plain(text)
    shown, end = "", 0
    for link in LINK.finditer(text):
        shown += f"{escape(text[end : link.start()])}<{escape(link.group())}>"
        end = link.end()
    return {"type": "mrkdwn", "text": shown + escape(text[end:]), "verbatim": True}


def unspoken(shown: Json) -> str:
    """The text that ``plain`` or ``spoken`` was given."""
    said = str(shown["text"])
    if shown["type"] == "plain_text":
        return said
    return unescape(re.sub(r"<(https?://[^>]*)>", r"\1", said))


def _fitting(text: str, most: int) -> int:
    """How many characters of a text that is too long fit."""
    ends = range(1, min(len(text), most) + 1)
    return bisect_right(ends, most, key=lambda end: size(text[:end]))


def _parting(text: str, end: int) -> int:
    """The last end of a line or of a word in the second half before ``end``, or ``end`` itself."""
    for mark in ("\n", " "):
        found = text.rfind(mark, end // 2, end)
        if found > 0:
            return found
    return max(1, end)
