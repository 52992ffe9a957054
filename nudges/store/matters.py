"""The owner's inbox: each matter once, open until somebody closes it."""

from collections.abc import Mapping
from datetime import date, datetime
from typing import Any
from uuid import uuid4

from sqlalchemy import Row, delete, exists, select, update
from sqlalchemy.dialects.postgresql import insert  # compiles for SQLite too
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.barrier import Ground
from nudges.matter import Matter, MatterKind, MatterState
from nudges.store.tables import matters, reason_pools, threads

STAYS = "stays"
"""The pool of those whose reason outlasted the offers made for it."""
POOLS = (*(ground.value for ground in Ground), STAYS)


async def add(
    connection: AsyncConnection,
    workspace: str,
    kind: MatterKind,
    subject: str,
    *,
    at: datetime,
    due_on: date,
) -> bool:
    """Keep a new matter; False: it is known."""
    new = insert(matters).values(
        workspace_id=workspace,
        id=uuid4().hex,
        kind=kind.value,
        subject=subject,
        at=at,
        due_on=due_on,
    )
    added = new.on_conflict_do_nothing().returning(matters.c.id)
    return (await connection.execute(added)).first() is not None


async def open_(connection: AsyncConnection, workspace: str) -> list[Matter]:
    """What is still to be done, what was due first in front."""
    query = (
        select(matters)
        .where(matters.c.workspace_id == workspace)
        .where(matters.c.state == MatterState.OPEN.value)
        .order_by(matters.c.due_on, matters.c.at, matters.c.id)
    )
    return [_matter(row) for row in await connection.execute(query)]


async def one(connection: AsyncConnection, workspace: str, id_: str) -> Matter | None:
    """One matter, open or not."""
    query = select(matters).where(matters.c.workspace_id == workspace, matters.c.id == id_)
    row = (await connection.execute(query)).one_or_none()
    return None if row is None else _matter(row)


async def close(
    connection: AsyncConnection, workspace: str, id_: str, state: MatterState, now: datetime
) -> bool:
    """Done, or not to be done; False: it is closed already."""
    query = _open(workspace, id_).values(state=state.value, closed_at=now)
    return (await connection.execute(query)).rowcount > 0


async def close_answered(connection: AsyncConnection, workspace: str, now: datetime) -> int:
    """Posts that somebody answered meanwhile, or that are gone, are done; how many."""
    subject = threads.c.channel_id + " " + threads.c.id
    waits = (
        exists()
        .where(threads.c.workspace_id == workspace, threads.c.participants == 0)
        .where(subject == matters.c.subject)
    )
    query = (
        update(matters)
        .where(matters.c.workspace_id == workspace, matters.c.state == MatterState.OPEN.value)
        .where(matters.c.kind == MatterKind.UNANSWERED.value, ~waits)
        .values(state=MatterState.DONE.value, closed_at=now)
    )
    return (await connection.execute(query)).rowcount


async def put_off(connection: AsyncConnection, workspace: str, id_: str, due_on: date) -> bool:
    """Another day by which something should be done; False: it is closed already."""
    return (await connection.execute(_open(workspace, id_).values(due_on=due_on))).rowcount > 0


async def forget(connection: AsyncConnection, workspace: str, before: datetime) -> int:
    """Matters that were closed long ago are gone; how many."""
    old = matters.c.closed_at < before
    query = delete(matters).where(matters.c.workspace_id == workspace, old)
    return (await connection.execute(query)).rowcount


async def keep_pool(
    connection: AsyncConnection, organisation: str, month: date, people: Mapping[str, int]
) -> None:
    """What a month's look at the reasons found; a second look changes nothing.

    Those without people are kept as well, in one statement: of two looks at once one counts, whole.
    """
    rows = [
        {"organisation_id": organisation, "month": month, "ground": name, "people": people[name]}
        for name in POOLS
    ]
    await connection.execute(insert(reason_pools).values(rows).on_conflict_do_nothing())


async def pool(
    connection: AsyncConnection, organisation: str
) -> tuple[date, dict[str, int]] | None:
    """The latest month that was looked at and what it found: ground -> people, rounded down."""
    p = reason_pools.c
    query = select(p.month, p.ground, p.people).where(p.organisation_id == organisation)
    rows = (await connection.execute(query.order_by(p.month.desc()))).all()
    if not rows:
        return None
    latest = rows[0].month
    return latest, {row.ground: row.people for row in rows if row.month == latest}


def _open(workspace: str, id_: str) -> Any:
    return update(matters).where(
        matters.c.workspace_id == workspace,
        matters.c.id == id_,
        matters.c.state == MatterState.OPEN.value,
    )


def _matter(row: Row[Any]) -> Matter:
    return Matter(
        id=row.id,
        kind=MatterKind(row.kind),
        subject=row.subject,
        at=row.at,
        due_on=row.due_on,
        state=MatterState(row.state),
        closed_at=row.closed_at,
    )
