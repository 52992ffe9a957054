"""Draws a neutral chart as a PNG: the same chart gives the same bytes.

Nothing is told by colour alone: lines differ in marker and dash, bars in hatching, and each line
has its name and its last value beside it.
"""

import io
import logging
from collections.abc import Sequence
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from matplotlib.axes import Axes
from matplotlib.backends.backend_agg import FigureCanvasAgg
from matplotlib.figure import Figure
from matplotlib.font_manager import fontManager
from matplotlib.text import Text
from matplotlib.ticker import MaxNLocator

from nudges.message import Chart, ChartKind, Series

INK, SOFT, FAINT, GAP = "#1f2933", "#52606d", "#e3e7ec", "#f1f3f5"
FONT = ["DejaVu Sans", "IPAexGothic"]  # from packages, so they are there everywhere
INCHES, DOTS = (10.0, 5.2), 150
MOST_LABELS = 13
LABEL_HEIGHT = 0.058  # of the axes' height, so that names beside lines do not touch

LOOKS = (
    ("#9fb3c8", "o", "-"),
    ("#0b6e99", "s", "--"),
    ("#b7791f", "D", "-."),
    ("#2f855a", "^", (0, (6, 2, 1, 2, 1, 2))),
    ("#97266d", "v", "-"),
    ("#c05621", "P", ":"),
)
"""Colour, marker and dash of each line, in turn."""

HATCHES = ("", "////", "....", "xxxx", "\\\\\\\\", "oooo")


@cache
def _with_japanese() -> None:
    """The package of the font would make it everybody's first, so it is not imported."""
    logging.getLogger("matplotlib.font_manager").setLevel(logging.ERROR)  # it has no bold letters
    package = find_spec("matplotlib_fontja")
    if package is not None and package.origin is not None:
        fontManager.addfont(Path(package.origin).parent / "fonts" / "ipaexg.ttf")


def png(chart: Chart) -> bytes:
    """The chart as a PNG of 1500 by 780 dots. A line chart's first series is its main one."""
    _with_japanese()
    figure = Figure(figsize=INCHES, dpi=DOTS, facecolor="white")
    FigureCanvasAgg(figure)
    axes = figure.add_axes((0.05, 0.11, 0.77, 0.76))
    axes.set_title(chart.title, loc="left", pad=16, color=INK, family=FONT, size=14, weight="bold")
    (_lines if chart.kind is ChartKind.LINE else _bars)(axes, chart)
    _finish(axes)
    for text in figure.findobj(Text):
        text.set_parse_math(False)  # a dollar sign is a dollar sign
    file = io.BytesIO()
    figure.savefig(file, format="png", dpi=DOTS, metadata={"Software": None})
    return file.getvalue()


def _lines(axes: Axes, chart: Chart) -> None:
    places = range(len(chart.labels))
    axes.set_xlim(-0.5, max(1, len(chart.labels)) - 0.5)
    axes.set_ylim(0, _top(chart) * 1.06)
    for place in places:
        if all(series.values[place] is None for series in chart.series):
            axes.axvspan(place - 0.5, place + 0.5, facecolor=GAP, edgecolor=FAINT, hatch="//")
    for turn, series in enumerate(chart.series):
        _line(axes, series, turn)
    _names(axes, chart.series)
    every = -(-len(chart.labels) // MOST_LABELS)
    shown = [place for place in places if (len(chart.labels) - 1 - place) % every == 0]
    axes.set_xticks(shown, [chart.labels[place] for place in shown])
    axes.yaxis.set_major_locator(MaxNLocator(nbins=6, steps=[1, 2, 5, 10], integer=True))
    axes.grid(axis="y", color=FAINT, linewidth=1)


def _line(axes: Axes, series: Series, turn: int) -> None:
    colour, marker, dash = LOOKS[turn % len(LOOKS)]
    axes.plot(
        range(len(series.values)),
        [float("nan") if value is None else value for value in series.values],
        color=colour,
        marker=marker,
        linestyle=dash,
        linewidth=1.6 if turn else 6,  # the main line is the broad one below the others, so that
        markersize=5.5 if turn else 12,  # one that runs along it is still to be seen
        markeredgecolor="white",
        clip_on=False,
        zorder=3 + turn,
    )


def _names(axes: Axes, series: Sequence[Series]) -> None:
    """Each line's name and last value at the right edge, pushed apart where they would touch."""
    top = axes.get_ylim()[1]
    last = [next((v for v in reversed(each.values) if v is not None), 0.0) for each in series]
    order = sorted(range(len(series)), key=lambda turn: (last[turn], -turn))
    heights = _apart([last[turn] / top for turn in order])
    for turn, height in zip(order, heights, strict=True):
        _name(axes, f"{series[turn].name}  {last[turn]:g}", turn, height)


def _name(axes: Axes, words: str, turn: int, height: float) -> None:
    colour, marker, _ = LOOKS[turn % len(LOOKS)]
    axes.plot([1.022], [height], marker, color=colour, transform=axes.transAxes, clip_on=False)
    axes.text(
        1.04,
        height,
        words,
        transform=axes.transAxes,
        va="center",
        color=colour if turn else INK,
        family=FONT,
        size=10,
        weight="normal" if turn else "bold",
    )


def _apart(heights: Sequence[float]) -> list[float]:
    """Ascending heights, each at least one label above the one before, within 0 to 1."""
    found: list[float] = []
    for height in heights:
        found.append(max(height, found[-1] + LABEL_HEIGHT) if found else height)
    ceiling = 1.0
    for place in reversed(range(len(found))):
        found[place] = min(found[place], ceiling)
        ceiling = found[place] - LABEL_HEIGHT
    return found


def _bars(axes: Axes, chart: Chart) -> None:
    axes.set_position((0.2, 0.06, 0.64, 0.8))
    for turn, series in enumerate(chart.series):
        _bar(axes, series, turn, len(chart.series))
    axes.set_yticks(range(len(chart.labels)), chart.labels)
    axes.invert_yaxis()
    axes.set_xlim(0, _top(chart) * 1.1)
    axes.set_xticks([])
    if len(chart.series) > 1:
        axes.legend(loc="upper left", bbox_to_anchor=(1, 1), frameon=False, prop={"family": FONT})


def _bar(axes: Axes, series: Series, turn: int, turns: int) -> None:
    thick = 0.8 / turns
    colour = LOOKS[turn % len(LOOKS)][0]
    heights = [place + (turn - (turns - 1) / 2) * thick for place in range(len(series.values))]
    axes.barh(
        heights,
        [value or 0 for value in series.values],
        thick * 0.9,
        color="white" if turn else colour,
        edgecolor=colour,
        hatch=HATCHES[turn % len(HATCHES)],
        label=series.name,
    )
    for height, value in zip(heights, series.values, strict=True):
        shown = "–" if value is None else f"{value:g}"
        axes.text(value or 0, height, f" {shown}", va="center", color=INK, family=FONT)


def _finish(axes: Axes) -> None:
    for side in ("top", "right", "left"):
        axes.spines[side].set_visible(False)
    axes.spines["bottom"].set_color(SOFT)
    axes.tick_params(length=0, colors=SOFT, labelsize=9.5, labelfontfamily=FONT, pad=6)


def _top(chart: Chart) -> float:
    known = [value for series in chart.series for value in series.values if value is not None]
    return max([*known, 1.0])
