"""When something that must not stop was last alive."""

from datetime import datetime

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert  # compiles for SQLite too
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.store.tables import pulse


async def beat(connection: AsyncConnection, name: str, at: datetime) -> None:
    """``name`` is alive at ``at``."""
    new = insert(pulse).values(name=name, at=at)
    await connection.execute(new.on_conflict_do_update(index_elements=["name"], set_={"at": at}))


async def last(connection: AsyncConnection, name: str) -> datetime | None:
    """When it was last known to be alive; None: never."""
    query = select(pulse.c.at).where(pulse.c.name == name)
    return (await connection.execute(query)).scalar_one_or_none()
