"""Writes rows by the thousand: SQLAlchemy's own work on each single row costs more than the row.

A statement is built and compiled by SQLAlchemy as ever; then its VALUES are repeated, so that one
round trip takes many rows, with ON CONFLICT and RETURNING as the statement says.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import chain
from typing import Any

from sqlalchemy import Connection, Date, Dialect, LargeBinary
from sqlalchemy.dialects.postgresql import Insert
from sqlalchemy.ext.asyncio import AsyncConnection
from sqlalchemy.sql.dml import ReturningInsert
from sqlalchemy.types import TypeEngine

CHUNK = 1000
"""Rows a statement: 11,000 values at the most, a third of what SQLite takes."""

_VALUES = re.compile(r"VALUES \((?:%\(\w+\)s|[^()])*\)")
"""One row: ``(?, ?)`` on SQLite, ``(%(id)s::VARCHAR, %(day)s::DATE)`` on PostgreSQL."""
Convert = Callable[[Any], Any]
Statement = Insert | ReturningInsert[Any]


async def write(
    connection: AsyncConnection, statement: Statement, columns: tuple[str, ...], rows: list[Any]
) -> list[Any]:
    """Insert ``rows`` (tuples of ``columns``, in the table's order) and give what comes back.

    These are the driver's own values: ask for bytes, numbers and text only, no moments or days.
    """
    return await connection.run_sync(write_now, statement, columns, rows)


def write_now(
    connection: Connection, statement: Statement, columns: tuple[str, ...], rows: list[Any]
) -> list[Any]:
    """The same, in a thread that may wait."""
    found: list[Any] = []
    for sql, values in parts(statement, connection.dialect, columns, rows):
        result = connection.exec_driver_sql(sql, values)
        if result.returns_rows:
            found.extend(result.fetchall())
    return found


def parts(
    statement: Statement, dialect: Dialect, columns: tuple[str, ...], rows: list[Any]
) -> Iterator[tuple[str, tuple[Any, ...]]]:
    """What the driver is to execute: text and values, some rows at a time."""
    converts = _converts(statement, dialect, columns)
    for start in range(0, len(rows), CHUNK):
        part = rows[start : start + CHUNK]
        yield _sql(statement, dialect, columns, len(part)), tuple(_flat(part, converts))


def _flat(rows: list[Any], converts: tuple[Convert | None, ...]) -> Iterable[Any]:
    if not any(converts):
        return chain.from_iterable(rows)
    columns = (
        values if convert is None else map(convert, values)
        for values, convert in zip(zip(*rows, strict=True), converts, strict=True)
    )
    return chain.from_iterable(zip(*columns, strict=True))


@lru_cache(maxsize=256)
def _sql(statement: Statement, dialect: Dialect, columns: tuple[str, ...], rows: int) -> str:
    one_row = str(statement.compile(dialect=dialect, column_keys=list(columns)))
    head, tail = _VALUES.split(one_row, maxsplit=1)
    mark = "?" if dialect.name == "sqlite" else "%s"
    row = f"({', '.join([mark] * len(columns))})"
    return f"{head}VALUES {', '.join([row] * rows)}{tail}"


@lru_cache(maxsize=64)
def _converts(
    statement: Statement, dialect: Dialect, columns: tuple[str, ...]
) -> tuple[Convert | None, ...]:
    found = [column for column in statement.table.columns if column.name in columns]
    if tuple(column.name for column in found) != columns:
        raise ValueError(f"not in the table's order: {columns}")
    return tuple(_convert(column.type, dialect) for column in found)


def _convert(kind: TypeEngine[Any], dialect: Dialect) -> Convert | None:
    if isinstance(kind, LargeBinary):
        return None  # both drivers take bytes as they are
    convert = kind.bind_processor(dialect) or kind.dialect_impl(dialect).bind_processor(dialect)
    if convert is None or not isinstance(kind, Date):
        return convert
    return lru_cache(maxsize=512)(convert)  # thousands of rows share a few days
