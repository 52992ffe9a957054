"""Charts as Teams draws them itself, with their figures as a table where it cannot."""

from collections.abc import Iterator

from adapters.teams.text import Json, line
from nudges.message import Chart, ChartKind, Series

LONGEST_NAME = 60
COLOURS = ("categoricalBlue", "categoricalMarigold", "categoricalGreen", "categoricalPurple")
"""In turn. Teams names them in a legend only; the words below a chart say what matters in it."""


def native(chart: Chart, fallback: Json) -> Json:
    """A chart element; ``fallback`` is shown where it is not known."""
    kind = "Chart.Line" if chart.kind is ChartKind.LINE else "Chart.VerticalBar.Grouped"
    data = [
        {"legend": line(series.name, LONGEST_NAME), "color": colour, "values": values}
        for turn, series in enumerate(chart.series)
        for colour in [COLOURS[turn % len(COLOURS)]]
        for values in _unbroken(chart, series)
    ]
    return {
        "type": kind,
        "title": line(chart.title, LONGEST_NAME * 2),
        "data": data,
        "fallback": fallback,
    }


def drawable(chart: Chart) -> bool:
    """Whether there is anything to draw."""
    return any(value is not None for series in chart.series for value in series.values)


def _unbroken(chart: Chart, series: Series) -> Iterator[list[Json]]:
    """The values without gaps: a line does not cross what is not known, a bar is just missing."""
    run: list[Json] = []
    for label, value in zip(chart.labels, series.values, strict=True):
        if value is not None:
            run.append({"x": line(label, LONGEST_NAME), "y": value})
        elif run and chart.kind is ChartKind.LINE:
            yield run
            run = []
    if run:
        yield run
