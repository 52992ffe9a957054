"""What a file of people sets, for many at once; and by what it finds them."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Table, bindparam, delete, insert, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.people import Leave, Role
from nudges.rules.directory import Findable
from nudges.store.tables import leaves, members, persons, roles


async def finders(connection: AsyncConnection, workspace: str) -> list[Findable]:
    """Every member by all that finds them."""
    same = (persons.c.organisation_id == members.c.organisation_id) & (
        persons.c.id == members.c.person_id
    )
    query = (
        select(members.c.id, members.c.handle, persons.c.email, members.c.person_id)
        .select_from(members.join(persons, same))
        .where(members.c.workspace_id == workspace)
        .order_by(members.c.id)
    )
    return [
        Findable(id=row.id, handle=row.handle, email=row.email, person=row.person_id)
        for row in await connection.execute(query)
    ]


async def email(connection: AsyncConnection, organisation: str, person: str) -> str | None:
    """The email of a person, if it is known."""
    query = select(persons.c.email).where(
        persons.c.organisation_id == organisation, persons.c.id == person
    )
    return (await connection.execute(query)).scalar_one_or_none()


async def set_persons(
    connection: AsyncConnection, organisation: str, values: Mapping[str, Mapping[str, Any]]
) -> None:
    """Set columns of persons, by id."""
    await _set(connection, persons, ("organisation_id", organisation), values)


async def set_members(
    connection: AsyncConnection, workspace: str, values: Mapping[str, Mapping[str, Any]]
) -> None:
    """Set columns of members, by id."""
    await _set(connection, members, ("workspace_id", workspace), values)


async def _set(
    connection: AsyncConnection,
    table: Table,
    owner: tuple[str, str],
    values: Mapping[str, Mapping[str, Any]],
) -> None:
    alike: dict[tuple[str, ...], list[dict[str, Any]]] = defaultdict(list)
    for key, columns in values.items():
        alike[tuple(sorted(columns))].append({"row_id": key, **columns})
    for names, rows in alike.items():
        this = (table.c[owner[0]] == owner[1]) & (table.c.id == bindparam("row_id"))
        if names:
            query = update(table).where(this).values({name: bindparam(name) for name in names})
            await connection.execute(query, rows)


async def set_roles(
    connection: AsyncConnection, organisation: str, held: Mapping[str, frozenset[Role]]
) -> None:
    """Make these the roles of persons, whatever they were."""
    await _replace(
        connection,
        roles,
        organisation,
        {person: [{"role": role.value} for role in sorted(mine)] for person, mine in held.items()},
    )


async def set_leaves(
    connection: AsyncConnection, organisation: str, away: Mapping[str, Sequence[Leave]]
) -> None:
    """Make these the leaves of persons, whatever they were."""
    await _replace(
        connection,
        leaves,
        organisation,
        {
            person: [
                {"starts": leave.starts, "ends": leave.ends, "source": leave.source}
                for leave in mine
            ]
            for person, mine in away.items()
        },
    )


async def _replace(
    connection: AsyncConnection,
    table: Table,
    organisation: str,
    wanted: Mapping[str, Sequence[Mapping[str, Any]]],
) -> None:
    """Make these the rows about persons in a table that has any number for each."""
    mine = (table.c.organisation_id == organisation) & (table.c.person_id == bindparam("person"))
    rows = [
        {"organisation_id": organisation, "person_id": person, **row}
        for person, own in wanted.items()
        for row in own
    ]
    if wanted:
        await connection.execute(delete(table).where(mine), [{"person": who} for who in wanted])
    if rows:
        await connection.execute(insert(table), rows)


async def look_again_now(
    connection: AsyncConnection, organisation: str, people: Sequence[str]
) -> None:
    """Have these persons looked at on the next occasion, in all their workspaces."""
    query = update(members).where(
        members.c.organisation_id == organisation, members.c.person_id == bindparam("person")
    )
    if people:
        await connection.execute(query.values(next_look_at=None), [{"person": p} for p in people])
