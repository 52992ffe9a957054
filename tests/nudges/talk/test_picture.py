"""A picture is the same for the same chart, and told by more than colour."""

import struct
from dataclasses import replace

import pytest

from nudges.message import Chart, ChartKind, Series
from nudges.talk.picture import HATCHES, LOOKS, png


def a_chart(kind: ChartKind = ChartKind.LINE, *values: float | None) -> Chart:
    numbers = values or (3.0, None, 5.0)
    return Chart(
        title="What $x$ and _y_ did",
        kind=kind,
        labels=tuple(f"day {number}" for number in range(len(numbers))),
        series=(Series(name="all", values=numbers), Series(name="some", values=numbers)),
        alt="",
    )


@pytest.mark.parametrize("kind", ChartKind)
def test_the_same_chart_gives_the_same_picture(kind: ChartKind) -> None:
    assert png(a_chart(kind)) == png(a_chart(kind))
    assert png(a_chart(kind)) != png(a_chart(kind, 3.0, 4.0, 5.0))


def test_a_picture_says_nothing_of_when_and_with_what_it_was_made() -> None:
    picture = png(a_chart())
    assert not any(name in picture for name in (b"tEXt", b"tIME", b"iTXt"))
    assert struct.unpack(">II", picture[16:24]) == (1500, 780)


@pytest.mark.parametrize("title", ["Übersicht über Beiträge", "週ごとの参加者", "من يشارك هنا"])
def test_every_letter_of_every_language_can_be_drawn(title: str) -> None:
    """A letter that the fonts do not have is a warning, and so an error here."""
    assert png(replace(a_chart(), title=title)) != png(a_chart())


def test_lines_and_bars_differ_without_colour() -> None:
    assert len({(marker, dash) for _, marker, dash in LOOKS}) == len(LOOKS)
    assert len(set(HATCHES)) == len(HATCHES)


@pytest.mark.parametrize("values", [(None, None), (0.0,), (1.0,) * 60, (None, 2.0, None)])
def test_every_chart_can_be_drawn(values: tuple[float | None, ...]) -> None:
    assert png(a_chart(ChartKind.LINE, *values))
    assert png(a_chart(ChartKind.BAR, *values))


def test_a_chart_without_anything_in_it_can_be_drawn() -> None:
    empty = Chart(title="", kind=ChartKind.LINE, labels=(), series=(), alt="")
    assert png(empty)
