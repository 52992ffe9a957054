"""Who changed what in the programme, and when."""

from datetime import datetime
from uuid import uuid4

from sqlalchemy import insert
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.store.tables import audit


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
