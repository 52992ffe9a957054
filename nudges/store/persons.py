"""What a person decided for themselves, and the roles they hold."""

from collections.abc import Set
from datetime import datetime

from sqlalchemy import Select, delete, insert, select, tuple_, update
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.people import Role
from nudges.store.tables import members, persons, roles

Value = str | float | bool | datetime | None


async def change(
    connection: AsyncConnection, organisation: str, person: str, **values: Value
) -> None:
    """Set columns of one person, such as ``stopped_at`` or ``attention``."""
    query = update(persons).where(persons.c.organisation_id == organisation, persons.c.id == person)
    await connection.execute(query.values(**values))


async def introduced(
    connection: AsyncConnection, workspace: str, member: str, now: datetime
) -> None:
    """Note that the person behind a member has met the bot, unless they had before."""
    whose = select(members.c.organisation_id, members.c.person_id).where(
        members.c.workspace_id == workspace, members.c.id == member
    )
    query = update(persons).where(
        tuple_(persons.c.organisation_id, persons.c.id).in_(whose),
        persons.c.introduced_at.is_(None),
    )
    await connection.execute(query.values(introduced_at=now))


async def look_again_now(connection: AsyncConnection, organisation: str, person: str) -> None:
    """Have this person looked at on the next occasion, in all their workspaces."""
    query = update(members).where(
        members.c.organisation_id == organisation, members.c.person_id == person
    )
    await connection.execute(query.values(next_look_at=None))


async def attention(connection: AsyncConnection, organisation: str, person: str) -> float | None:
    """How many nudges a week this person allows; None: as the programme says."""
    query = select(persons.c.attention).where(
        persons.c.organisation_id == organisation, persons.c.id == person
    )
    return (await connection.execute(query)).scalar_one_or_none()


async def owners(connection: AsyncConnection, organisation: str) -> tuple[str, ...]:
    """The names of those who own the programme of an organisation and are still there, in order."""
    mine = (persons.c.organisation_id == organisation) & (
        persons.c.id.in_(_holding(organisation, {Role.OWNER}))
    )
    query = select(persons.c.name).where(mine).order_by(persons.c.name)
    return tuple((await connection.execute(query)).scalars())


async def held(connection: AsyncConnection, organisation: str, any_of: Set[Role]) -> bool:
    """Whether somebody who is still there holds one of these roles."""
    query = _holding(organisation, any_of).limit(1)
    return (await connection.execute(query)).first() is not None


async def holding(connection: AsyncConnection, organisation: str, any_of: Set[Role]) -> set[str]:
    """The ids of those who are still there and hold any of these roles."""
    return set((await connection.execute(_holding(organisation, any_of))).scalars())


async def holdouts(connection: AsyncConnection, organisation: str) -> set[str]:
    """The ids of those for whom ideas are chosen and not sent, to compare."""
    mine = persons.c.organisation_id == organisation
    return set(
        (await connection.execute(select(persons.c.id).where(mine, persons.c.holdout))).scalars()
    )


def _holding(organisation: str, any_of: Set[Role]) -> Select[str]:
    same = (members.c.organisation_id == roles.c.organisation_id) & (
        members.c.person_id == roles.c.person_id
    )
    return (
        select(roles.c.person_id)
        .select_from(roles.join(members, same))
        .where(
            roles.c.organisation_id == organisation,
            roles.c.role.in_(sorted(role.value for role in any_of)),
            members.c.deleted.is_(False),
        )
    )


async def every_role(
    connection: AsyncConnection, organisation: str
) -> list[tuple[str, frozenset[Role]]]:
    """(name, roles) of everybody who holds any, by name."""
    same = (persons.c.organisation_id == roles.c.organisation_id) & (
        persons.c.id == roles.c.person_id
    )
    query = (
        select(persons.c.id, persons.c.name, roles.c.role)
        .select_from(roles.join(persons, same))
        .where(roles.c.organisation_id == organisation)
        .order_by(persons.c.name, persons.c.id)
    )
    held: dict[tuple[str, str], set[Role]] = {}
    for id_, name, role in await connection.execute(query):
        held.setdefault((id_, name), set()).add(Role(role))
    return [(name, frozenset(theirs)) for (_, name), theirs in held.items()]


async def set_roles(
    connection: AsyncConnection, organisation: str, person: str, held: frozenset[Role]
) -> None:
    """Make these the roles of a person, whatever they were."""
    mine = (roles.c.organisation_id == organisation) & (roles.c.person_id == person)
    have = set((await connection.execute(select(roles.c.role).where(mine))).scalars())
    want = {role.value for role in held}
    if have - want:
        await connection.execute(delete(roles).where(mine, roles.c.role.in_(have - want)))
    for role in sorted(want - have):
        await connection.execute(
            insert(roles).values(organisation_id=organisation, person_id=person, role=role)
        )
