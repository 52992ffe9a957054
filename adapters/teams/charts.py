"""Charts as Teams draws them itself, with their figures as a table where it cannot."""

from adapters.teams.text import Json, line
from nudges.message import Chart, ChartKind

LONGEST_NAME = 60
COLOURS = ("categoricalBlue", "categoricalMarigold", "categoricalGreen", "categoricalPurple")
"""In turn. Teams names them in a legend only; the words below a chart say what matters in it."""


def native(chart: Chart, fallback: Json) -> Json | None:
    """A chart element; ``fallback`` is shown where it is not known.

    None where something in the middle is unknown: Teams draws no gap, it moves what is behind one
    and would tell another story. What nobody knows at both ends is left off.
    """
    known = [index for index in range(len(chart.labels)) if _any_at(chart, index)]
    shown = range(known[0], known[-1] + 1) if known else range(0)
    labels = {index: line(chart.labels[index], LONGEST_NAME) for index in shown}
    if not labels or len(set(labels.values())) < len(labels):
        return None
    if any(series.values[index] is None for series in chart.series for index in shown):
        return None
    data = [
        {
            "legend": line(series.name, LONGEST_NAME),
            "color": COLOURS[turn % len(COLOURS)],
            "values": [{"x": label, "y": series.values[index]} for index, label in labels.items()],
        }
        for turn, series in enumerate(chart.series)
    ]
    kind = "Chart.Line" if chart.kind is ChartKind.LINE else "Chart.VerticalBar.Grouped"
    return {"type": kind, "data": data, "fallback": fallback}


def _any_at(chart: Chart, index: int) -> bool:
    return any(series.values[index] is not None for series in chart.series)
