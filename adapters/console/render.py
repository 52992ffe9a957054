"""Shows a neutral message in a terminal, and plain and 80 columns wide where there is none."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Literal

from rich import box
from rich.console import Console, RenderableType
from rich.table import Table as Grid
from rich.text import Text as Line

from adapters.console import chart
from nudges.message import Block, Button, Buttons, Chart, Chat, Go, Message, Table, Text
from nudges.nudge import Place
from nudges.programme import Channel
from nudges.talk.figures import are_figures
from nudges.talk.tidy import printable
from nudges.talk.wording import wording

PLAIN_WIDTH = 80
FIRST_YEAR = 2000  # ids that would be earlier seconds are no seconds


def show(
    message: Message,
    console: Console,
    channels: Mapping[str, Channel] | None = None,
    *,
    first_button: int = 1,
) -> None:
    """Print all blocks of a message, or its text where it has none.

    ``channels`` give places their names. Buttons are numbered from ``first_button`` on, in the
    order of ``buttons(message)``.
    """
    width = None if console.is_terminal else PLAIN_WIDTH
    number = first_button
    for block in message.blocks or (Text(text=message.text),):
        console.print(_block(block, channels or {}, number), width=width)
        number += len(block.buttons) if isinstance(block, Buttons) else 0


def buttons(message: Message) -> list[Button]:
    """All buttons of a message, as ``show`` numbers them."""
    rows = (block.buttons for block in message.blocks if isinstance(block, Buttons))
    return [button for row in rows for button in row]


def place_name(place: Place, channels: Mapping[str, Channel]) -> str:
    """Such as “#general, thread of 12 May 14:03 UTC”."""
    say = wording()
    channel = channels.get(place.channel)
    name = channel.name if channel and channel.name else place.channel
    if place.thread is None:
        return printable(say("place-channel", channel=name))
    started = _moment(place.thread)
    if started is None:
        return printable(say("place-thread", channel=name))
    when = f"{started.day} {started:%b} {started:%H:%M}"
    return printable(say("place-thread-of", channel=name, when=when))


def _block(block: Block, channels: Mapping[str, Channel], number: int) -> RenderableType:
    match block:
        case Text():
            return Line(printable(block.text) + "\n", style="bold" if block.heading else "")
        case Table():
            return _table(block)
        case Chart():
            return chart.picture(block)
        case Go():
            return Line(f"{printable(block.label)} → {_aim(block.place, channels)}\n")
        case Buttons():
            shown = (f"[{n}] {printable(b.label)}" for n, b in enumerate(block.buttons, number))
            return Line("   ".join(shown) + "\n")


def _aim(place: Place | Chat, channels: Mapping[str, Channel]) -> str:
    return printable(place.member) if isinstance(place, Chat) else place_name(place, channels)


def _table(table: Table) -> RenderableType:
    grid = Grid(
        title=Line(printable(table.caption), style="bold"),
        title_justify="left",
        box=box.SIMPLE_HEAD,
        pad_edge=False,
        collapse_padding=True,
    )
    for index, name in enumerate(table.columns):
        side: Literal["left", "right"] = "right" if are_figures(table, index) else "left"
        grid.add_column(Line(printable(name)), justify=side, overflow="fold")
    for row in table.rows:
        grid.add_row(*(Line(printable(cell)) for cell in row))
    return grid


def _moment(thread: str) -> datetime | None:
    """When a thread began, where its id tells: Slack's are seconds since 1970."""
    try:
        started = datetime.fromtimestamp(float(thread), UTC)
    except (ValueError, OverflowError, OSError):
        return None
    return started if started.year >= FIRST_YEAR else None
