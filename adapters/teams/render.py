"""Turns a neutral message into Adaptive Cards; a long one becomes several messages."""

from collections.abc import Iterable, Iterator, Sequence

from adapters.teams.charts import native
from adapters.teams.links import Links
from adapters.teams.tables import parts
from adapters.teams.text import Json, clipped, direction, heading, line, lines, pieces, weight
from nudges.message import Block, Button, Buttons, Chart, Go, Message, Table, Text
from nudges.talk.figures import of_chart
from nudges.talk.tidy import printable

SCHEMA = "http://adaptivecards.io/schemas/adaptive-card.json"
CARD = "application/vnd.microsoft.card.adaptive"
MOST_BYTES = 20_000
"""Of a card’s body; with what is around it no message comes near Teams’ 28 KB."""

LONGEST_TEXT, SHORT_TEXT = 1_500, 400
LONGEST_SUMMARY = 300
LONGEST_HEADING = 150
LONGEST_LABEL = 60
MOST_ACTIONS = 6
"""In a row; Teams drops more."""

NOWHERE = Links()
Group = list[Json]
"""Elements that stay in one card."""


def activity(message: Message, *, locale: str, links: Links = NOWHERE) -> list[Json]:
    """At least one message activity without addressing, each with one card or with a text.

    ``summary`` is what notifications say. ``links`` lead into the company.
    """
    if not message.blocks:
        return [_spoken(text) for text in pieces(message.text, LONGEST_TEXT)] or [_spoken("…")]
    summary = _summary(message.text)
    cards = card(message, locale=locale, links=links)
    return [
        {
            "type": "message",
            "summary": summary,
            "attachments": [{"contentType": CARD, "content": each}],
        }
        for each in cards
    ]


def card(message: Message, *, locale: str, links: Links = NOWHERE) -> list[Json]:
    """At least one card, each within what a message of Teams' holds."""
    body = _body(message.blocks or (Text(text=message.text),), links)
    shares = list(_shares(body)) or [list(lines("…"))]
    return [framed(share, locale=locale, fallback=_summary(message.text)) for share in shares]


def framed(body: Sequence[Json], *, locale: str, fallback: str) -> Json:
    """A card with this body, as wide as its tables and charts need."""
    wide = any(part["type"] == "Table" or "Chart" in part["type"] for part in body)
    return {
        "type": "AdaptiveCard",
        "$schema": SCHEMA,
        "version": "1.5",
        "fallbackText": fallback,
        **direction(locale),
        **({"msteams": {"width": "full"}} if wide else {}),
        "body": list(body),
    }


def _spoken(text: str) -> Json:
    return {"type": "message", "text": text, "textFormat": "plain", "summary": _summary(text)}


def _summary(text: str) -> str:
    return clipped(printable(text).strip(), LONGEST_SUMMARY) or "…"


def _body(said: Iterable[Block], links: Links) -> Iterator[Group]:
    """A link goes into one row with the buttons right behind it."""
    waiting: list[Json] = []
    for block in said:
        if isinstance(block, Go):
            waiting.append(_link(block, links))
            continue
        if isinstance(block, Buttons):
            yield from _rows([*waiting, *map(_button, block.buttons)])
        else:
            yield from _rows(waiting)
            yield from _one(block)
        waiting = []
    yield from _rows(waiting)


def _one(block: Text | Table | Chart) -> Iterator[Group]:
    match block:
        case Text():
            yield from ([each] for each in _text(block))
        case Table():
            yield from _together(_text(Text(text=block.caption)), parts(block))
        case Chart():
            yield from _chart(block)


def _text(said: Text) -> Iterator[Json]:
    if said.heading and 0 < len(said.text.strip()) <= LONGEST_HEADING:
        yield heading(said.text, LONGEST_HEADING)
        return
    for piece in pieces(said.text, LONGEST_TEXT):
        heavy = weight([*lines(piece)]) > MOST_BYTES // 2
        for short in pieces(piece, SHORT_TEXT if heavy else LONGEST_TEXT):
            yield from lines(short)


def _chart(chart: Chart) -> Iterator[Group]:
    """Drawn, with its words below it; one that Teams would draw wrongly is a table."""
    figures = list(parts(of_chart(chart)))
    drawn = native(chart, figures[0]) if len(figures) == 1 else None
    shown = figures if drawn is None or weight(drawn) > MOST_BYTES else [drawn]
    yield from _together(_text(Text(text=chart.title, heading=True)), shown)
    yield from ([each] for each in _text(Text(text=chart.alt)))


def _together(caption: Iterable[Json], shown: Iterable[Json]) -> Iterator[Group]:
    """What is captioned stays with its caption, where one card holds both."""
    group = list(caption)
    for each in shown:
        if weight([*group, each]) <= MOST_BYTES:
            yield [*group, each]
        else:
            yield from ([one] for one in (*group, each))
        group = []
    yield from ([one] for one in group)


def _button(button: Button) -> Json:
    return {
        "type": "Action.Execute",
        "title": line(button.label, LONGEST_LABEL),
        "verb": button.action,
        "data": {"value": button.value},
    }


def _link(go: Go, links: Links) -> Json:
    """The one thing to do, which stands out from what can be said to it."""
    title = line(go.label, LONGEST_LABEL)
    url = links.to(go.place)
    return {"type": "Action.OpenUrl", "title": title, "url": url, "style": "positive"}


def _rows(actions: list[Json]) -> Iterator[Group]:
    for start in range(0, len(actions), MOST_ACTIONS):
        yield [{"type": "ActionSet", "actions": actions[start : start + MOST_ACTIONS]}]


def _shares(body: Iterable[Group]) -> Iterator[list[Json]]:
    """As many groups for each card as it takes."""
    share: list[Json] = []
    used = 0
    for group in body:
        heavy = weight(group)
        if share and used + heavy > MOST_BYTES:
            yield share
            share, used = [], 0
        share += group
        used += heavy
    if share:
        yield share
