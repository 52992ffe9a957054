"""What people told in confidence, one sealed value a person."""

import json
from collections.abc import Mapping
from datetime import datetime
from typing import Any

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert  # compiles for SQLite too
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.activity import Rung
from nudges.barrier import Barrier
from nudges.confided import NOTHING, Confided, Reach
from nudges.store.tables import confided as table
from nudges.store.vaults import vault_of
from nudges.vault import VaultLocked

LENGTH = 200
"""Every value is filled up to as many characters, so that its length tells nothing."""


async def one(connection: AsyncConnection, organisation: str, person: str) -> Confided:
    """What a person told, or NOTHING."""
    query = _of(organisation).where(table.c.person_id == person)
    row = (await connection.execute(query)).one_or_none()
    return NOTHING if row is None else _opened(connection, row.sealed)


async def of_people(connection: AsyncConnection, organisation: str) -> dict[str, Confided]:
    """Person id -> what they told; whoever told nothing is not there."""
    rows = await connection.execute(_of(organisation))
    return {row.person_id: _opened(connection, row.sealed) for row in rows}


async def keep(connection: AsyncConnection, organisation: str, person: str, told: Confided) -> None:
    """In place of what was told before; NOTHING leaves no trace."""
    if told == NOTHING:
        await forget(connection, organisation, person)
        return
    sealed = vault_of(connection).seal(json.dumps(_row(told)).ljust(LENGTH))
    new = insert(table).values(organisation_id=organisation, person_id=person, sealed=sealed)
    await connection.execute(
        new.on_conflict_do_update(
            index_elements=["organisation_id", "person_id"], set_={"sealed": new.excluded.sealed}
        )
    )


async def forget(connection: AsyncConnection, organisation: str, person: str) -> None:
    """All that a person told."""
    mine = (table.c.organisation_id == organisation) & (table.c.person_id == person)
    await connection.execute(delete(table).where(mine))


def _of(organisation: str) -> Any:
    return select(table.c.person_id, table.c.sealed).where(table.c.organisation_id == organisation)


def _opened(connection: AsyncConnection, sealed: bytes) -> Confided:
    """What no key opens any more was never told, as far as anybody can tell."""
    try:
        return _told(json.loads(vault_of(connection).open(sealed)))
    except VaultLocked:
        return NOTHING


def _row(told: Confided) -> Mapping[str, str | int | None]:
    return {
        "barrier": told.barrier,
        "told_at": told.told_at.isoformat() if told.told_at else None,
        "minutes": told.minutes,
        "weekday": told.weekday,
        "reach": told.reach,
        "highest": told.highest,
    }


def _told(row: Mapping[str, Any]) -> Confided:
    return Confided(
        barrier=Barrier(row["barrier"]) if row["barrier"] else None,
        told_at=datetime.fromisoformat(row["told_at"]) if row["told_at"] else None,
        minutes=row["minutes"],
        weekday=row["weekday"],
        reach=Reach(row["reach"]),
        highest=None if row["highest"] is None else Rung(row["highest"]),
    )
