"""The days on which not everything could be seen, and why."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from sqlalchemy import delete, select
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
    """From the day ``starts`` to the day ``ends`` (UTC), both included."""

    starts: date
    ends: date
    cause: str


async def add(connection: AsyncConnection, workspace: str, gap: Gap) -> None:
    """Mark days; marking them twice changes nothing."""
    row = {"starts": gap.starts, "ends": gap.ends, "cause": gap.cause, "workspace_id": workspace}
    await connection.execute(insert(gaps).values(row).on_conflict_do_nothing())


async def of(connection: AsyncConnection, workspace: str) -> list[Gap]:
    """The gaps of a workspace, the earliest first."""
    query = select(gaps.c.starts, gaps.c.ends, gaps.c.cause).where(gaps.c.workspace_id == workspace)
    rows = await connection.execute(query.order_by(gaps.c.starts, gaps.c.ends))
    return [Gap(starts=row.starts, ends=row.ends, cause=row.cause) for row in rows]


async def fill(connection: AsyncConnection, workspace: str, gap: Gap) -> None:
    """What was missed then is known now."""
    await connection.execute(
        delete(gaps).where(
            gaps.c.workspace_id == workspace,
            gaps.c.starts == gap.starts,
            gaps.c.ends == gap.ends,
        )
    )
