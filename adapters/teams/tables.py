"""Tables as Teams shows them, in parts that each fit into a card."""

from collections.abc import Iterator, Sequence
from itertools import zip_longest

from adapters.teams.text import Json, line, pieces, plain, weight
from nudges.message import Table
from nudges.talk.figures import are_figures

MOST_COLUMNS = 10
LONGEST_CELL, SHORT_CELL = 120, 40
HEAVY = 6_000
"""Bytes of a row above which its cells are cut into shorter ones."""

MOST_BYTES = 16_000
EMPTY = " "


def parts(table: Table) -> Iterator[Json]:
    """Elements that hold the whole table, each small enough; none if there is nothing in it.

    Those that are too wide are parted by columns, each part with the first one before it.
    """
    for narrow in _by_columns(table):
        if any(cell.strip() for row in (narrow.columns, *narrow.rows) for cell in row):
            yield from _by_rows(narrow)


def _by_columns(table: Table) -> Iterator[Table]:
    if len(table.columns) <= MOST_COLUMNS:
        yield from [table] if table.columns else []
        return
    step = MOST_COLUMNS - 1
    for start in range(1, len(table.columns), step):
        chosen = [0, *range(start, min(start + step, len(table.columns)))]
        yield Table(
            caption=table.caption,
            columns=tuple(table.columns[index] for index in chosen),
            rows=tuple(tuple(row[index] for index in chosen) for row in table.rows),
        )


def _by_rows(table: Table) -> Iterator[Json]:
    """As many rows in each as it takes; a table without rows stays one of headings."""
    most = _longest(table.columns)
    head = _row([line(name, most) for name in table.columns], weight="Bolder")
    rows: list[Json] = []
    start = used = weight(head)
    for row in map(_row, _unfolded(table.rows)):
        if rows and used + weight(row) > MOST_BYTES:
            yield _element(table, [head, *rows])
            rows, used = [], start
        rows.append(row)
        used += weight(row)
    yield _element(table, [head, *rows])


def _unfolded(rows: Sequence[Sequence[str]]) -> Iterator[tuple[str, ...]]:
    """Each row, and below it whatever of its cells is too long for one."""
    for row in rows:
        most = _longest(row)
        lines = [list(pieces(" ".join(cell.split()), most)) or [""] for cell in row]
        yield from zip_longest(*lines, fillvalue="")


def _longest(row: Sequence[str]) -> int:
    whole = [cell[:LONGEST_CELL] for cell in row]
    return LONGEST_CELL if weight(whole) <= HEAVY else SHORT_CELL


def _row(cells: Sequence[str], **looks: str) -> Json:
    shown = [
        {
            "type": "TableCell",
            "items": [{"type": "RichTextBlock", "inlines": [plain(cell or EMPTY, **looks)]}],
        }
        for cell in cells
    ]
    return {"type": "TableRow", "cells": shown}


def _element(table: Table, rows: list[Json]) -> Json:
    columns = [
        {"width": 1, "horizontalCellContentAlignment": "Right"}
        if are_figures(table, index)
        else {"width": 2}
        for index in range(len(table.columns))
    ]
    return {"type": "Table", "columns": columns, "rows": rows}
