"""Tables as Slack shows them: its own block in a message, aligned characters in Home."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from adapters.slack.text import Json, line, pieces, size
from nudges.message import Table
from nudges.talk.figures import are_figures

MOST_ROWS = 99  # and the header
MOST_COLUMNS = 20
MOST_CHARACTERS = 9_000
LONGEST_CELL = 200
"""A row of so long cells below one of so long headings still fits; the rest goes on below it."""

EMPTY = " "  # Slack refuses a cell without any character


def parts(table: Table) -> Iterator[Table]:
    """The same table as tables that each fit into one message; none if there is nothing in it.

    Those that are too wide are parted by columns, each part with the first one before it.
    """
    for narrow in _by_columns(table):
        yield from filter(_says_something, _by_rows(narrow))


def native(table: Table) -> Json:
    """One of ``parts`` as a table block."""
    rows = [table.columns, *table.rows]
    return {
        "type": "table",
        "rows": [[{"type": "raw_text", "text": _cell(cell)} for cell in row] for row in rows],
        "column_settings": [
            {"align": "right" if are_figures(table, index) else "left", "is_wrapped": True}
            for index in range(len(table.columns))
        ],
    }


def aligned(table: Table) -> str:
    """The table in characters, for a fixed-width font."""
    rows = [[_cell(cell) for cell in row] for row in (table.columns, *table.rows)]
    widths = [max(len(row[index]) for row in rows) for index in range(len(table.columns))]
    right = [are_figures(table, index) for index in range(len(table.columns))]
    return "\n".join(
        "  ".join(
            cell.rjust(width) if figures else cell.ljust(width)
            for cell, width, figures in zip(row, widths, right, strict=True)
        ).rstrip()
        for row in rows
    )


def _cell(cell: str) -> str:
    return line(cell, LONGEST_CELL, empty=EMPTY)


def _unfolded(rows: Sequence[Sequence[str]]) -> Iterator[tuple[str, ...]]:
    """Each row, and below it whatever of its cells is too long for one."""
    for row in rows:
        lines = [list(pieces(" ".join(cell.split()), LONGEST_CELL)) or [""] for cell in row]
        yield from zip_longest(*lines, fillvalue="")


def _by_columns(table: Table) -> Iterator[Table]:
    if len(table.columns) <= MOST_COLUMNS:
        yield from [table] if table.columns else []
        return
    step = MOST_COLUMNS - 1
    for start in range(1, len(table.columns), step):
        yield _picked(table, [0, *range(start, min(start + step, len(table.columns)))])


def _picked(table: Table, chosen: Sequence[int]) -> Table:
    return Table(
        caption=table.caption,
        columns=tuple(table.columns[index] for index in chosen),
        rows=tuple(tuple(row[index] for index in chosen) for row in table.rows),
    )


def _by_rows(table: Table) -> Iterator[Table]:
    """As many rows in each as the block takes; a table without rows stays one of headings."""
    head = _weight(table.columns)
    rows: list[tuple[str, ...]] = []
    used = head
    for row in _unfolded(table.rows):
        if rows and (len(rows) == MOST_ROWS or used + _weight(row) > MOST_CHARACTERS):
            yield _with_rows(table, rows)
            rows, used = [], head
        rows.append(row)
        used += _weight(row)
    yield _with_rows(table, rows)


def _with_rows(table: Table, rows: Sequence[tuple[str, ...]]) -> Table:
    return Table(caption=table.caption, columns=table.columns, rows=tuple(rows))


def _says_something(table: Table) -> bool:
    return any(_cell(cell) != EMPTY for row in (table.columns, *table.rows) for cell in row)


def _weight(row: Sequence[str]) -> int:
    return sum(size(_cell(cell)) for cell in row)
