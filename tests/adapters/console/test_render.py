"""What a neutral message looks like in a terminal."""

import io

from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from adapters.console.render import buttons, show
from nudges.message import (
    Button,
    Buttons,
    Chart,
    ChartKind,
    Chat,
    Go,
    Message,
    Series,
    Table,
    Text,
)
from nudges.nudge import Place
from nudges.programme import Channel

CHANNELS = {"C1": Channel(id="C1", name="general")}


def shown(message: Message, *, terminal: bool = False, first_button: int = 1) -> str:
    out = io.StringIO()
    console = Console(file=out, force_terminal=terminal, width=200 if not terminal else 60)
    show(message, console, CHANNELS, first_button=first_button)
    return out.getvalue()


def whole(text: str) -> Message:
    """A message with this text in every place where text from outside may stand."""
    place = Place(channel=text or "C1", thread=text or None)
    chart = Chart(
        title=text,
        kind=ChartKind.LINE,
        labels=(text,),
        series=(Series(name=text, values=(1,)),),
        alt=text,
    )
    return Message(
        text=text,
        blocks=(
            Text(text=text, heading=True),
            Table(caption=text, columns=(text,), rows=((text,),)),
            chart,
            Go(label=text, place=place),
            Buttons(buttons=(Button(label=text, action="a"),)),
        ),
    )


def test_a_message_without_blocks_shows_its_text() -> None:
    assert shown(Message(text="Hello there")) == "Hello there\n\n"


def test_a_place_is_named_by_its_channel_and_the_day_of_its_thread() -> None:
    go = Go(label="Open", place=Place(channel="C1", thread="1747058581.000100"))
    assert "Open → #general, thread of 12 May 14:03" in shown(Message(text="x", blocks=(go,)))


def test_a_place_whose_thread_tells_no_date_is_still_named() -> None:
    go = Go(label="Open", place=Place(channel="C9", thread="19:abc@thread"))
    assert "Open → a thread in #C9" in shown(Message(text="x", blocks=(go,)))


def test_buttons_are_numbered_through_a_message_and_beyond() -> None:
    rows = tuple(Buttons(buttons=(Button(label=name, action=name),)) for name in "ab")
    message = Message(text="x", blocks=rows)
    assert [button.action for button in buttons(message)] == ["a", "b"]
    assert shown(message, first_button=3).split() == ["[3]", "a", "[4]", "b"]


def test_a_chart_says_every_number_beside_its_bar_and_a_gap_is_a_dash() -> None:
    chart = Chart(
        title="Stages",
        kind=ChartKind.BAR,
        labels=("reader", "leader"),
        series=(Series(name="now", values=(12, 3.5)), Series(name="before", values=(None, 4))),
        alt="Twelve readers",
    )
    lines = shown(Message(text="x", blocks=(chart,))).splitlines()
    assert any("reader" in line and "12" in line and "█" in line for line in lines)
    assert any("before" in line and "–" in line for line in lines)
    assert any("3.5" in line for line in lines)
    assert "Twelve readers" in lines


def test_a_line_chart_says_every_number_too() -> None:
    series = (Series(name="took part", values=(3, None, 9)),)
    chart = Chart(
        title="Trend", kind=ChartKind.LINE, labels=("W1", "W2", "W3"), series=series, alt="Rising"
    )
    text = shown(Message(text="x", blocks=(chart,)))
    assert "▃ █" in text
    assert [line.split() for line in text.splitlines() if line.startswith("W")] == [
        ["W1", "3"],
        ["W2", "–"],
        ["W3", "9"],
    ]


def test_without_a_terminal_no_line_is_wider_than_80() -> None:
    assert max(len(line) for line in shown(whole("word " * 60)).splitlines()) <= 80


def test_names_from_outside_are_shown_as_they_are_and_not_as_markup() -> None:
    assert "[red]Ann[/red]" in shown(Message(text="[red]Ann[/red] :smile:"))
    assert ":smile:" in shown(Message(text="[red]Ann[/red] :smile:"))


@given(text=st.text(max_size=30) | st.just("\x1b]0;owned\x07\x9b31m\r\x00\u202eevil"))
def test_nothing_from_outside_reaches_the_terminal_as_a_command(text: str) -> None:
    seen = shown(whole(text))
    assert not [c for c in seen if c != "\n" and (ord(c) < 32 or 127 <= ord(c) < 160)]
    assert "\u202e" not in seen
    shown(whole(text), terminal=True)


def test_a_link_to_a_colleague_names_them() -> None:
    go = Go(label="Write", place=Chat(member="mia"))
    assert "Write → mia" in shown(Message(text="…", blocks=(go,)))
