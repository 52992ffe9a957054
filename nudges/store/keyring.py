"""The program's own secrets, sealed: they stay the same when the key that seals them changes."""

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert  # compiles for SQLite too
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.store.tables import keyring


async def sealed(connection: AsyncConnection, name: str) -> bytes | None:
    """What is kept under this name; None: nothing yet."""
    query = select(keyring.c.value).where(keyring.c.name == name)
    found: bytes | None = await connection.scalar(query)
    return found


async def keep(connection: AsyncConnection, name: str, value: bytes) -> None:
    """Keep it, where nothing is kept under this name yet."""
    query = insert(keyring).values(name=name, value=value).on_conflict_do_nothing()
    await connection.execute(query)
