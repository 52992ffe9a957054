"""Who has offered colleagues to practise with them."""

from dataclasses import dataclass

from sqlalchemy import ColumnElement, and_, delete, select
from sqlalchemy.dialects.postgresql import insert  # compiles for SQLite too
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.store.tables import buddies, members, persons
from nudges.workspace import Workspace


@dataclass(frozen=True, kw_only=True, slots=True)
class Buddy:
    """An account of somebody who offered it."""

    member: str
    person: str
    name: str
    email: str


async def offers(connection: AsyncConnection, organisation: str, person: str) -> bool:
    """Whether somebody has offered it."""
    query = select(buddies.c.person_id).where(_is(organisation, person))
    return (await connection.execute(query)).first() is not None


async def offer(connection: AsyncConnection, organisation: str, person: str) -> None:
    """From now on they offer it."""
    new = insert(buddies).values(organisation_id=organisation, person_id=person)
    await connection.execute(new.on_conflict_do_nothing())


async def withdraw(connection: AsyncConnection, organisation: str, person: str) -> None:
    """They offer it no longer."""
    await connection.execute(delete(buddies).where(_is(organisation, person)))


async def here(connection: AsyncConnection, workspace: Workspace) -> list[Buddy]:
    """Who offers it in a workspace, in order; nobody who has left, and no bot or guest."""
    same = and_(
        persons.c.organisation_id == members.c.organisation_id, persons.c.id == members.c.person_id
    )
    theirs = and_(
        buddies.c.organisation_id == members.c.organisation_id,
        buddies.c.person_id == members.c.person_id,
    )
    query = (
        select(members.c.id, members.c.person_id, members.c.name, persons.c.email)
        .select_from(members.join(persons, same).join(buddies, theirs))
        .where(members.c.workspace_id == workspace.id, members.c.deleted.is_(False))
        .where(members.c.bot.is_(False), members.c.guest.is_(False))
        .order_by(members.c.id)
    )
    return [
        Buddy(member=row.id, person=row.person_id, name=row.name or row.id, email=row.email or "")
        for row in await connection.execute(query)
    ]


def _is(organisation: str, person: str) -> ColumnElement[bool]:
    return and_(buddies.c.organisation_id == organisation, buddies.c.person_id == person)
