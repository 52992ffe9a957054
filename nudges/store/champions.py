"""Who was invited to be a champion, what they said, and within which load."""

from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, select, update
from sqlalchemy.dialects.postgresql import insert  # compiles for SQLite too
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.champion import Champion, Standing
from nudges.store.tables import champions


async def active(connection: AsyncConnection, organisation: str) -> set[str]:
    """The ids of the persons who are champions and take no rest."""
    every_one = await every(connection, organisation)
    return {person for person, champion in every_one.items() if champion.active}


async def every(connection: AsyncConnection, organisation: str) -> dict[str, Champion]:
    """By person, everybody who was ever invited or came by themselves, whatever they said."""
    query = select(champions).where(champions.c.organisation_id == organisation)
    return {row.person_id: _champion(row) for row in await connection.execute(query)}


async def one(connection: AsyncConnection, organisation: str, person: str) -> Champion | None:
    """What one person said; None: they were never asked."""
    row = (await connection.execute(select(champions).where(_this(organisation, person)))).first()
    return None if row is None else _champion(row)


async def invite(
    connection: AsyncConnection, organisation: str, person: str, now: datetime, before: datetime
) -> bool:
    """Note an invitation: the first, or one more for whoever said "later" before ``before``.

    False: they are invited already, or have answered.
    """
    new = insert(champions).values(
        organisation_id=organisation, person_id=person, state=Standing.INVITED.value, at=now
    )
    again = new.on_conflict_do_update(
        index_elements=["organisation_id", "person_id"],
        set_={"state": Standing.INVITED.value, "at": now},
        where=and_(champions.c.state == Standing.LATER.value, champions.c.at < before),
    )
    return (await connection.execute(again)).rowcount > 0


async def answer(
    connection: AsyncConnection, organisation: str, person: str, standing: Standing, now: datetime
) -> None:
    """What somebody says to it, asked or not; the last word counts."""
    told = {"state": standing.value, "at": now, "resting": False, "told_at": now}
    new = insert(champions).values(organisation_id=organisation, person_id=person, **told)
    keep = new.on_conflict_do_update(index_elements=["organisation_id", "person_id"], set_=told)
    await connection.execute(keep)


async def change(
    connection: AsyncConnection, organisation: str, person: str, **values: int | bool
) -> None:
    """Set a champion's ``load`` or ``resting``."""
    yes = champions.c.state == Standing.YES.value
    query = update(champions).where(_this(organisation, person), yes)
    await connection.execute(query.values(**values))


async def tell(
    connection: AsyncConnection, organisation: str, champion: Champion, now: datetime
) -> bool:
    """They are being told now what their help did; False: somebody else was faster."""
    before = champions.c.told_at
    same = before.is_(None) if champion.told_at is None else before == champion.told_at
    query = update(champions).where(_this(organisation, champion.person), same)
    return (await connection.execute(query.values(told_at=now))).rowcount > 0


def _this(organisation: str, person: str) -> ColumnElement[bool]:
    return and_(champions.c.organisation_id == organisation, champions.c.person_id == person)


def _champion(row: Row[Any]) -> Champion:
    return Champion(
        person=row.person_id,
        standing=Standing(row.state),
        at=row.at,
        load=row.load,
        resting=row.resting,
        told_at=row.told_at,
    )
