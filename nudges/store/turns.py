"""The last thing that was told about an act that can be undone: older news of it is stale."""

from collections.abc import Mapping, Sequence
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert  # compiles for SQLite too
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.store import bulk
from nudges.store.tables import turns

_COLUMNS = ("workspace_id", "key", "at")
_new = insert(turns)
_LATEST = _new.on_conflict_do_update(
    index_elements=["workspace_id", "key"],
    set_={"at": _new.excluded.at},
    where=_new.excluded.at > turns.c.at,
)


async def of(
    connection: AsyncConnection, workspace: str, keys: Sequence[bytes]
) -> dict[bytes, datetime]:
    """When these acts were last done or undone, as far as that was noted."""
    query = select(turns.c.key, turns.c.at).where(
        turns.c.workspace_id == workspace, turns.c.key.in_(keys)
    )
    return {bytes(row.key): row.at for row in await connection.execute(query)}


async def note(
    connection: AsyncConnection, workspace: str, moments: Mapping[bytes, datetime]
) -> None:
    """Note these moments where they are later than what is known."""
    rows = [(workspace, key, moments[key]) for key in sorted(moments)]
    await bulk.write(connection, _LATEST, _COLUMNS, rows)


async def forget(connection: AsyncConnection, before: datetime) -> None:
    """Nothing that old arrives any more."""
    await connection.execute(delete(turns).where(turns.c.at < before))
