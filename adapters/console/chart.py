"""A chart in characters, always with its numbers: nothing is told by height or colour alone."""

from rich.console import Group, RenderableType
from rich.table import Table as Grid
from rich.text import Text as Line

from nudges.message import Chart, ChartKind, Series
from nudges.talk.tidy import printable

COLUMNS = "▁▂▃▄▅▆▇█"
HALVES = ("", "▌")
LONGEST_BAR = 30
GAP = "–"


def picture(chart: Chart) -> RenderableType:
    """Bars beside their numbers, or lines as columns above theirs; a gap is a dash."""
    parts: list[RenderableType] = [Line(printable(chart.title), style="bold")]
    if chart.kind is ChartKind.LINE:
        parts += [_lines(chart), _numbers(chart)]
    else:
        parts.append(_bars(chart))
    return Group(*parts, Line(printable(chart.alt) + "\n", style="italic"))


def _lines(chart: Chart) -> RenderableType:
    grid = Grid.grid(padding=(0, 2))
    for series in chart.series:
        grid.add_row(Line(printable(series.name)), Line(_columns(series)))
    return grid


def _columns(series: Series) -> str:
    top = _top(series)
    return "".join(
        " " if value is None else COLUMNS[min(7, max(0, round(value / top * 7)))]
        for value in series.values
    )


def _numbers(chart: Chart) -> RenderableType:
    grid = Grid.grid(padding=(0, 2))
    grid.add_column()
    for _ in chart.series:
        grid.add_column(justify="right")
    grid.add_row("", *(Line(printable(series.name)) for series in chart.series))
    for index, label in enumerate(chart.labels):
        grid.add_row(Line(printable(label)), *(_number(s.values[index]) for s in chart.series))
    return grid


def _bars(chart: Chart) -> RenderableType:
    top = max((_top(series) for series in chart.series), default=1.0)
    grid = Grid.grid(padding=(0, 2))
    grid.add_column()
    grid.add_column()
    grid.add_column(justify="right")
    grid.add_column()
    for index, label in enumerate(chart.labels):
        for turn, series in enumerate(chart.series):
            name = series.name if len(chart.series) > 1 else ""
            value = series.values[index]
            shown = Line("" if turn else printable(label))
            grid.add_row(shown, Line(printable(name)), _number(value), Line(_bar(value, top)))
    return grid


def _bar(value: float | None, top: float) -> str:
    halves = round(max(0.0, value or 0.0) / top * LONGEST_BAR * 2)
    return "█" * (halves // 2) + HALVES[halves % 2]


def _top(series: Series) -> float:
    return max((value for value in series.values if value is not None), default=0.0) or 1.0


def _number(value: float | None) -> str:
    return GAP if value is None else f"{value:.2f}".rstrip("0").rstrip(".")
