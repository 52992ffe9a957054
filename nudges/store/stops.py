"""Who said stop, as keyed hashes that outlive the person's data and the installation."""

from collections.abc import Collection
from datetime import datetime

from sqlalchemy import delete
from sqlalchemy.dialects.postgresql import insert  # compiles for SQLite too
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.store.tables import stops


async def keep(connection: AsyncConnection, keys: Collection[bytes], at: datetime) -> None:
    """Whoever has one of these keys said stop."""
    if keys:
        rows = [{"key": key, "at": at} for key in keys]
        await connection.execute(insert(stops).on_conflict_do_nothing(), rows)


async def take(connection: AsyncConnection, keys: Collection[bytes]) -> set[bytes]:
    """Those of these keys that were kept; from now on the person's own row knows it."""
    gone = delete(stops).where(stops.c.key.in_(list(keys))).returning(stops.c.key)
    return set((await connection.execute(gone)).scalars()) if keys else set()
