"""Everything that is kept sealed, wherever it is, page by page."""

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from sqlalchemy import Column, func, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.store.tables import (
    confided,
    executives,
    ideas,
    installations,
    keyring,
    notices,
    nudges,
    policy_gaps,
    polls,
    questions,
)
from nudges.vault import OPEN

SEALED: tuple[Column[bytes], ...] = (
    keyring.c.value,
    installations.c.token,
    confided.c.sealed,
    executives.c.goal,
    notices.c.body,
    nudges.c.sealed,
    ideas.c.text,
    ideas.c.answer,
    questions.c.text,
    questions.c.asker,
    policy_gaps.c.text,
    polls.c.body,
)

Key = tuple[Any, ...]


@dataclass(frozen=True, kw_only=True, slots=True)
class Sealed:
    """One value and the key of its row."""

    key: Key
    value: bytes = field(repr=False)


async def count(connection: AsyncConnection) -> int:
    """How many sealed values there are."""
    every = [select(func.count(column)) for column in SEALED]
    return sum([await connection.scalar(query) or 0 for query in every])


async def page(
    connection: AsyncConnection, column: Column[bytes], *, after: Key | None, limit: int
) -> list[Sealed]:
    """The next values of one column, by the keys of their rows."""
    keys = list(column.table.primary_key.columns)
    query = select(*keys, column).where(column.is_not(None)).order_by(*keys).limit(limit)
    if after is not None:
        query = query.where(tuple_(*keys) > after)
    return [Sealed(key=tuple(key), value=value) for *key, value in await connection.execute(query)]


async def replace(
    connection: AsyncConnection, column: Column[bytes], found: Sequence[tuple[Sealed, bytes]]
) -> None:
    """Put new values in the place of old ones; what has changed meanwhile stays."""
    for old, new in found:
        query = update(column.table).where(column == old.value)
        for name, part in zip(column.table.primary_key.columns, old.key, strict=True):
            query = query.where(name == part)
        await connection.execute(query.values({column: new}))


async def left_open(connection: AsyncConnection, limit: int) -> list[Sealed]:
    """What a migration, which has no key, has left for us to seal: nudges only."""
    column = nudges.c.sealed
    keys = list(nudges.primary_key.columns)
    query = select(*keys, column).where(func.substr(column, 1, 1) == OPEN).limit(limit)
    return [Sealed(key=tuple(key), value=value) for *key, value in await connection.execute(query)]
