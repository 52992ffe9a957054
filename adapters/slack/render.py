"""Turns a neutral message into Slack's blocks; a long one becomes several messages."""

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field

from adapters.slack.tables import native, parts
from adapters.slack.text import Json, clipped, escape, line, pieces, plain, size, spoken, unspoken
from nudges.message import Block, Button, Buttons, Chart, Chat, Go, Message, Table, Text
from nudges.nudge import Place
from nudges.talk.figures import of_chart
from nudges.talk.tidy import printable

MOST_BLOCKS = 50
LONGEST_FALLBACK = 3_900
LONGEST_SECTION = 2_400  # of 3,000, because links in it get marks around them
LONGEST_HEADER = 150
LONGEST_LABEL = 75
LONGEST_ALT = LONGEST_TITLE = 2_000
MOST_ELEMENTS = 25
LINK = "link"
"""The action of a button that is nothing but a link: Slack tells us of the tap all the same."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Rendered:
    """One message to post: the text for notifications and screen readers, and the blocks."""

    text: str
    blocks: list[Json] = field(default_factory=list)


def blocks(
    message: Message,
    *,
    url: str = "",
    team: str = "",
    pictures: Mapping[Chart, str] | None = None,
) -> list[Rendered]:
    """At least one message to post, all within Slack's limits.

    ``url`` is the workspace's, with a slash at its end; without it links go by its id ``team``.
    ``pictures``: the ids of uploaded files; a chart without one is told in words and a table.
    """
    shown = Shown(links=Links(url=url, team=team), pictures=pictures or {})
    built = list(shown.all(message.blocks or (Text(text=message.text),)))
    first, *others = list(_shares(built)) or [[]]
    fallback = _fallback(message.text) or _read_out(first)
    return [
        Rendered(text=fallback, blocks=first),
        *(Rendered(text=_read_out(share), blocks=share) for share in others),
    ]


@dataclass(frozen=True, kw_only=True, slots=True)
class Links:
    """Knows where in Slack a place is. ``url`` ends with a slash or is empty: then ``team`` is."""

    url: str = ""
    team: str = ""

    def to(self, place: Place | Chat) -> str:
        if isinstance(place, Chat):
            return self._colleague(place.member)
        if not self.url:
            team = f"team={self.team}&" if self.team else ""
            return f"https://slack.com/app_redirect?{team}channel={place.channel}"
        thread = f"/p{place.thread.replace('.', '')}" if place.thread else ""
        return f"{self.url}archives/{place.channel}{thread}"

    def _colleague(self, member: str) -> str:
        """Their profile, which has a button to write to them; without a URL the chat itself."""
        if not self.url:
            return f"slack://user?team={self.team}&id={member}"
        return f"{self.url}team/{member}"


@dataclass(kw_only=True, slots=True)
class Shown:
    """The blocks of one message or view, in which every button has an id of its own."""

    links: Links
    pictures: Mapping[Chart, str] = field(default_factory=dict)
    grid: Callable[[Table], Json] = native
    _buttons: int = 0

    def all(self, said: Iterable[Block]) -> Iterator[Json]:
        """A link goes into one row with the buttons right behind it."""
        waiting: list[Json] = []
        for block in said:
            if isinstance(block, Go):
                waiting.append(self._link(block))
                continue
            if isinstance(block, Buttons):
                yield from _rows([*waiting, *map(self._button, block.buttons)])
            else:
                yield from _rows(waiting)
                yield from self._one(block)
            waiting = []
        yield from _rows(waiting)

    def _one(self, block: Text | Table | Chart) -> Iterator[Json]:
        match block:
            case Text():
                yield from text(block)
            case Table():
                yield from self._table(block)
            case Chart():
                yield from self._chart(block)

    def _table(self, table: Table) -> Iterator[Json]:
        """The caption above each part of the table."""
        for part in parts(table):
            yield from text(Text(text=part.caption))
            yield self.grid(part)

    def _chart(self, chart: Chart) -> Iterator[Json]:
        picture = self.pictures.get(chart)
        if picture is None:
            yield from text(Text(text=chart.title, heading=True))
            yield from text(Text(text=chart.alt))
            yield from self._table(of_chart(chart))
            return
        yield {
            "type": "image",
            "slack_file": {"id": picture},
            "title": plain(line(chart.title, LONGEST_TITLE)),
            "alt_text": line(chart.alt, LONGEST_ALT),
        }

    def _button(self, button: Button) -> Json:
        shown = self._tappable(button.label, button.action)
        return shown | {"value": button.value} if button.value else shown

    def _link(self, go: Go) -> Json:
        """The one thing to do, which stands out from what can be said to it."""
        return self._tappable(go.label, LINK) | {"url": self.links.to(go.place), "style": "primary"}

    def _tappable(self, label: str, action: str) -> Json:
        self._buttons += 1
        return {
            "type": "button",
            "text": plain(line(label, LONGEST_LABEL)),
            "action_id": f"{action}|{self._buttons}",
        }


def without_pictures(rendered: Rendered) -> Rendered:
    """The same with every picture told in words."""
    told: list[Json] = []
    for block in rendered.blocks:
        told += text(Text(text=block["alt_text"])) if block["type"] == "image" else [block]
    return Rendered(text=rendered.text, blocks=told)


def text(said: Text) -> Iterator[Json]:
    """A header or sections; nothing for a text in which there is nothing."""
    if said.heading and said.text.strip() and size(said.text) <= LONGEST_HEADER:
        yield {"type": "header", "text": plain(line(said.text, LONGEST_HEADER))}
        return
    for piece in pieces(said.text, LONGEST_SECTION):
        yield {"type": "section", "text": spoken(piece)}


def _rows(elements: list[Json]) -> Iterator[Json]:
    for start in range(0, len(elements), MOST_ELEMENTS):
        yield {"type": "actions", "elements": elements[start : start + MOST_ELEMENTS]}


def _shares(built: Iterable[Json]) -> Iterator[list[Json]]:
    """As many blocks for each message as it takes, and one table at the most."""
    share: list[Json] = []
    for block in built:
        tables = block["type"] == "table" and any(each["type"] == "table" for each in share)
        if tables or len(share) == MOST_BLOCKS:
            start = _caption(share) if tables else len(share)
            yield share[:start]
            share = share[start:]
        share.append(block)
    if share:
        yield share


def _caption(share: Sequence[Json]) -> int:
    """Where the texts begin that lead to what follows the share: a heading, a text, or both."""
    kinds = [block["type"] for block in share]
    for caption in (["header", "section"], ["section"], ["header"]):
        if len(kinds) > len(caption) and kinds[-len(caption) :] == caption:
            return len(kinds) - len(caption)
    return len(kinds)


def _fallback(said: str) -> str:
    return escape(clipped(printable(said).strip(), LONGEST_FALLBACK))


def _read_out(share: Iterable[Json]) -> str:
    """What the blocks say, for notifications and screen readers; never empty."""
    said = "\n".join(filter(None, map(_words, share)))
    return _fallback(said) or "…"


def _words(block: Json) -> str:
    match block["type"]:
        case "header" | "section":
            return unspoken(block["text"])
        case "image":
            return str(block["alt_text"])
        case "table":
            return "\n".join(", ".join(cell["text"] for cell in row) for row in block["rows"])
        case _:
            return " · ".join(element["text"]["text"] for element in block.get("elements", ()))
