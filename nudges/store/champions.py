"""Who was invited to be a champion, what they said, and within which load."""

from datetime import date, datetime
from typing import Any

from sqlalchemy import ColumnElement, Row, and_, case, distinct, func, select, update
from sqlalchemy.dialects.postgresql import insert  # compiles for SQLite too
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.champion import Champion, Standing
from nudges.rules.champions import REPLIED_ON, Deeds
from nudges.store.tables import activity_days, champions, members


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
    done = again.returning(champions.c.person_id)
    return (await connection.execute(done)).first() is not None


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


async def deeds(connection: AsyncConnection, workspace: str, after: date) -> list[Deeds]:
    """What members did after a day, of those who did enough to be looked at."""
    c = activity_days.c
    hosts, replies = func.sum(c.hosts), func.sum(c.replies)
    days = func.count(distinct(case((c.replies > 0, c.day))))
    query = (
        select(c.member_id, hosts.label("hosts"), replies.label("replies"), days.label("days"))
        .where(c.workspace_id == workspace, c.day > after)
        .group_by(c.member_id)
        .having(days >= REPLIED_ON)
    )
    return [
        Deeds(
            member=row.member_id,
            hosts=int(row.hosts),
            replies=int(row.replies),
            reply_days=int(row.days),
        )
        for row in await connection.execute(query)
    ]


async def possible(connection: AsyncConnection, workspace: str) -> int:
    """How many people champions are looked for among."""
    m = members.c
    here = (m.workspace_id == workspace, m.deleted.is_(False), m.bot.is_(False), m.guest.is_(False))
    return (await connection.execute(select(func.count()).where(*here))).scalar_one()


async def lock(connection: AsyncConnection, organisation: str) -> None:
    """Until this transaction ends nobody else asks a champion for anything."""
    query = select(champions.c.person_id).where(champions.c.organisation_id == organisation)
    await connection.execute(query.order_by(champions.c.person_id).with_for_update())


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
