"""When it was last looked up who and what is in a workspace, and who wants it looked up again."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.dialects.postgresql import insert  # compiles for SQLite too
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.store.tables import syncs

DAILY = timedelta(days=1)


@dataclass(frozen=True, kw_only=True, slots=True)
class Sync:
    """``failure`` is the platform's word for why a part of it could not be done the last time."""

    asked_at: datetime | None = None
    done_at: datetime | None = None
    failure: str | None = None

    def is_due(self, now: datetime) -> bool:
        """Whether it was not done for a day, or not since somebody asked for it."""
        if self.done_at is None or now - self.done_at >= DAILY:
            return True
        return self.asked_at is not None and self.asked_at > self.done_at


async def of(connection: AsyncConnection, workspace: str) -> Sync:
    """How it stands; all None: it was never done."""
    row = (
        await connection.execute(select(syncs).where(syncs.c.workspace_id == workspace))
    ).one_or_none()
    if row is None:
        return Sync()
    return Sync(asked_at=row.asked_at, done_at=row.done_at, failure=row.failure)


async def save(
    connection: AsyncConnection, workspace: str, **values: datetime | str | None
) -> None:
    """Set some of the values of Sync."""
    new = insert(syncs).values(workspace_id=workspace, **values)
    await connection.execute(
        new.on_conflict_do_update(index_elements=["workspace_id"], set_=values)
    )
