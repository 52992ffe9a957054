"""The days on which not everything could be seen, and why."""

from dataclasses import asdict, dataclass, field
from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import delete, func, select
from sqlalchemy.dialects.postgresql import insert  # compiles for SQLite too
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.store.tables import gaps


class Cause(StrEnum):
    """Why something was missed."""

    DOWN = "down"
    """Nobody was there to take it."""
    OVERLOAD = "overload"
    """It came too fast for the database, until the platform gave up."""
    LEFT_OUT = "left-out"
    """The platform says that it did not tell everything."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Gap:
    """From the day ``starts`` to the day ``ends`` (UTC), both included.

    ``noted_at``: when something was missed last (None: some time in these days).
    """

    starts: date
    ends: date
    cause: str
    noted_at: datetime | None = field(default=None, compare=False)


async def add(connection: AsyncConnection, workspace: str, gap: Gap) -> None:
    """Mark days; marking them again changes only when something was missed last."""
    new = insert(gaps).values(workspace_id=workspace, **asdict(gap))
    again = new.on_conflict_do_update(
        index_elements=["workspace_id", "starts", "ends"],
        set_={"noted_at": func.coalesce(new.excluded.noted_at, gaps.c.noted_at)},
    )
    await connection.execute(again)


async def of(connection: AsyncConnection, workspace: str) -> list[Gap]:
    """The gaps of a workspace, the earliest first."""
    query = select(gaps).where(gaps.c.workspace_id == workspace)
    rows = await connection.execute(query.order_by(gaps.c.starts, gaps.c.ends))
    return [
        Gap(starts=row.starts, ends=row.ends, cause=row.cause, noted_at=row.noted_at)
        for row in rows
    ]


async def fill(connection: AsyncConnection, workspace: str, gap: Gap) -> None:
    """What was missed then is known now."""
    await connection.execute(
        delete(gaps).where(
            gaps.c.workspace_id == workspace,
            gaps.c.starts == gap.starts,
            gaps.c.ends == gap.ends,
        )
    )
