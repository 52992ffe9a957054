"""Texts as Teams takes them: never read as Markdown, never too long, right to left where needed."""

import json
import re
from collections.abc import Iterator, Sequence
from typing import Any

from nudges.talk.tidy import printable

Json = dict[str, Any]

MORE = "…"
LINK = re.compile(r"https?://[^\s<>|]+[^\s<>|.,;:!?)\]}'\"”’]")
RIGHT_TO_LEFT = frozenset({"ar", "dv", "fa", "he", "ps", "ur", "yi"})
_MARKDOWN = re.compile(r"([\\`*_\[\]~#]|(?<=\d)[.)]|^\s*[-+>])", re.MULTILINE)


def weight(shown: object) -> int:
    """How many bytes it takes at the most, however it is written down as JSON."""
    return len(json.dumps(shown))


def line(text: str, most: int) -> str:
    """One line of 1 to ``most`` characters; a longer one ends in an ellipsis."""
    said = " ".join(printable(text).split())
    return clipped(said, most) or MORE


def clipped(text: str, most: int) -> str:
    """The text, or as much of it as fits with an ellipsis."""
    return text if len(text) <= most else text[: most - len(MORE)].rstrip() + MORE


def pieces(text: str, most: int) -> Iterator[str]:
    """The whole text in pieces of at most ``most`` characters, parted at lines or words."""
    rest = printable(text).strip()
    while rest:
        end = len(rest) if len(rest) <= most else _parting(rest, most)
        yield rest[:end].rstrip()
        rest = rest[end:].lstrip()


def heading(text: str, most: int) -> Json:
    """A heading for screen readers, too. Only a TextBlock can be one, and that reads Markdown."""
    said = unformulated(_MARKDOWN.sub(r"\\\1", line(text, most)))
    looks = {"size": "Large", "weight": "Bolder", "style": "heading", "wrap": True}
    return {"type": "TextBlock", "text": said, **looks}


def lines(text: str) -> Iterator[Json]:
    """Each line as it is, in which nothing but links can be tapped."""
    for number, said in enumerate(filter(None, map(str.strip, text.split("\n")))):
        shown = {"type": "RichTextBlock", "inlines": runs(said)}
        yield shown | ({"spacing": "Small"} if number else {})


def runs(text: str, **looks: object) -> Sequence[Json]:
    """Text that is shown as it is: no Markdown, and no formula for dates, is heeded in it."""
    shown, end = [], 0
    for link in LINK.finditer(text):
        shown += [plain(text[end : link.start()], **looks), _link(link.group(), looks)]
        end = link.end()
    return [run for run in (*shown, plain(text[end:], **looks)) if run["text"]]


def plain(text: str, **looks: object) -> Json:
    """Text in which nothing at all can be tapped."""
    return {"type": "TextRun", "text": unformulated(text), **looks}


def unformulated(text: str) -> str:
    """Text in which clients find no {{DATE(…)}} to work out."""
    return text.replace("{{", "{\u200b{")


def direction(locale: str) -> Json:
    """What a card says about its language."""
    language = re.split("[-_]", locale)[0].casefold()
    return {"lang": locale} | ({"rtl": True} if language in RIGHT_TO_LEFT else {})


def _link(url: str, looks: Json) -> Json:
    return plain(url, **looks) | {"selectAction": {"type": "Action.OpenUrl", "url": url}}


def _parting(text: str, most: int) -> int:
    """The last end of a line or of a word in the second half before ``most``, or that itself."""
    for mark in ("\n", " "):
        found = text.rfind(mark, most // 2, most)
        if found > 0:
            return found
    return most
