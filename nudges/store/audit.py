"""Who changed what in the programme, and when."""

from dataclasses import dataclass
from datetime import datetime
from uuid import uuid4

from sqlalchemy import ColumnElement, and_, insert, literal, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.store.tables import audit, persons

TRIED = "tried "
"""In front of what was done in an imported workspace, before it became a live one."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Noted:
    """Who did something, and when; ``who`` is empty where that person has no name here."""

    at: datetime
    who: str


async def note(
    connection: AsyncConnection,
    organisation: str,
    *,
    at: datetime,
    actor: str,
    what: str,
    detail: str = "",
) -> None:
    """Keep one line of the audit. Never anything that an individual told or was offered."""
    await connection.execute(
        insert(audit).values(
            organisation_id=organisation,
            id=uuid4().hex,
            at=at,
            actor=actor,
            what=what,
            detail=detail,
        )
    )


async def last(connection: AsyncConnection, organisation: str, what: str) -> Noted | None:
    """When something was done the last time, and by whom; None if it never was."""
    same = and_(persons.c.organisation_id == audit.c.organisation_id, persons.c.id == audit.c.actor)
    query = (
        select(audit.c.at, persons.c.name)
        .select_from(audit.outerjoin(persons, same))
        .where(audit.c.organisation_id == organisation, audit.c.what == what)
        .order_by(audit.c.at.desc(), audit.c.id)
        .limit(1)
    )
    row = (await connection.execute(query)).one_or_none()
    return None if row is None else Noted(at=row.at, who=row.name or "")


async def only_tried(connection: AsyncConnection, organisation: ColumnElement[str]) -> None:
    """What was done so far was for trying: it is kept as that, and settles nothing."""
    query = update(audit).where(audit.c.organisation_id == organisation)
    await connection.execute(query.values(what=literal(TRIED) + audit.c.what))
