"""What drafts are checked for: the company's own list of words, each with an advice."""

from collections.abc import Collection
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, delete, func, select
from sqlalchemy.dialects.postgresql import insert  # compiles for SQLite too
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.rules.self_check import Check
from nudges.store.tables import members, policy_checks
from nudges.workspace import Workspace

BETWEEN = ", "


async def every(connection: AsyncConnection, organisation: str) -> tuple[Check, ...]:
    """The whole list, by its words."""
    mine = select(policy_checks).where(policy_checks.c.organisation_id == organisation)
    rows = await connection.execute(mine.order_by(policy_checks.c.words, policy_checks.c.id))
    return tuple(_check(row) for row in rows)


async def one(connection: AsyncConnection, organisation: str, id_: str) -> Check | None:
    """The check with this id, or None."""
    query = select(policy_checks).where(_this(organisation, id_))
    row = (await connection.execute(query)).one_or_none()
    return None if row is None else _check(row)


async def count(connection: AsyncConnection, organisation: str) -> int:
    """How long the list is."""
    query = select(func.count()).where(policy_checks.c.organisation_id == organisation)
    return (await connection.execute(query)).scalar_one()


async def save(connection: AsyncConnection, organisation: str, check: Check) -> None:
    """Add a check, or change the one with its id."""
    told = {
        "words": BETWEEN.join(check.entries),
        "advice": check.advice,
        "public_only": check.public_only,
    }
    new = insert(policy_checks).values(organisation_id=organisation, id=check.id, **told)
    key = ["organisation_id", "id"]
    await connection.execute(new.on_conflict_do_update(index_elements=key, set_=told))


async def remove(connection: AsyncConnection, organisation: str, id_: str) -> bool:
    """Take a check off the list; False: it is gone already."""
    query = delete(policy_checks).where(_this(organisation, id_))
    return (await connection.execute(query)).rowcount > 0


async def able(
    connection: AsyncConnection,
    workspace: Workspace,
    now: datetime,  # noqa: ARG001 - a Reader's signature
) -> Collection[str]:
    """The ids of the members here, once there is anything to check their drafts for."""
    if not await count(connection, workspace.organisation):
        return ()
    query = select(members.c.id).where(members.c.workspace_id == workspace.id)
    return set((await connection.execute(query)).scalars())


def _this(organisation: str, id_: str) -> ColumnElement[bool]:
    return and_(policy_checks.c.organisation_id == organisation, policy_checks.c.id == id_)


def _check(row: Row[Any]) -> Check:
    return Check(
        id=row.id,
        entries=tuple(row.words.split(BETWEEN)),
        advice=row.advice,
        public_only=row.public_only,
    )
