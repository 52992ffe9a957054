"""Tells the columns of figures in a table, which line up on the right on every platform."""

from nudges.message import Table


def are_figures(table: Table, column: int) -> bool:
    """Whether all cells of a column are numbers or stand for one; the first one names its rows."""
    return column > 0 and all(_is_figure(row[column]) for row in table.rows)


def _is_figure(cell: str) -> bool:
    return not cell or cell.lstrip("+-−–<")[:1].isdigit() or cell in "–—"
