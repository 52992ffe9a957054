"""Figures on every platform: columns of them line up on the right, charts are tables, too."""

from nudges.message import Chart, Table

GAP = "–"


def are_figures(table: Table, column: int) -> bool:
    """Whether all cells of a column are numbers or stand for one; the first one names its rows."""
    return column > 0 and all(_is_figure(row[column]) for row in table.rows)


def of_chart(chart: Chart) -> Table:
    """The figures of a chart, for whoever does not get its picture."""
    return Table(
        caption="",
        columns=(GAP, *(series.name for series in chart.series)),
        rows=tuple(
            (label, *(_figure(series.values[index]) for series in chart.series))
            for index, label in enumerate(chart.labels)
        ),
    )


def _is_figure(cell: str) -> bool:
    return not cell or cell.lstrip("+-−–<")[:1].isdigit() or cell in "–—"


def _figure(value: float | None) -> str:
    return GAP if value is None else f"{value:g}"
