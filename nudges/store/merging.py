"""Makes two persons one, and lets names follow what the platform says."""

from collections.abc import Collection
from dataclasses import dataclass

from sqlalchemy import and_, delete, select, update
from sqlalchemy.dialects.postgresql import insert  # compiles for SQLite too
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.store import executives as briefs
from nudges.store import polls
from nudges.store.tables import (
    audit,
    buddies,
    champions,
    confided,
    executives,
    hushes,
    leaves,
    members,
    persons,
    policy_reads,
    roles,
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Profile:
    """What is known of a member that a platform may tell otherwise."""

    name: str
    handle: str
    email: str | None
    zone: str
    locale: str
    bot: bool
    guest: bool
    deleted: bool


async def profiles(
    connection: AsyncConnection, workspace: str, ids: Collection[str]
) -> dict[str, Profile]:
    """Those of these members who are known, by id."""
    same = and_(
        persons.c.organisation_id == members.c.organisation_id, persons.c.id == members.c.person_id
    )
    own = (members.c.id, members.c.name, members.c.handle, members.c.bot, members.c.guest)
    query = (
        select(*own, members.c.deleted, persons.c.email, persons.c.zone, persons.c.locale)
        .select_from(members.join(persons, same))
        .where(members.c.workspace_id == workspace, members.c.id.in_(list(ids)))
    )
    found: dict[str, Profile] = {}
    for row in (await connection.execute(query)).mappings():
        values = dict(row)
        id_ = values.pop("id")
        found[id_] = Profile(**values)
    return found


async def rename(
    connection: AsyncConnection, workspace: str, member: str, name: str, handle: str
) -> None:
    """A member's name and handle, and the name of their person; empty ones stay as they were."""
    told = {key: value for key, value in (("name", name), ("handle", handle)) if value}
    if not told:
        return
    this = (members.c.workspace_id == workspace) & (members.c.id == member)
    await connection.execute(update(members).where(this).values(**told))
    if name:
        whose = select(members.c.person_id).where(this).scalar_subquery()
        where = select(members.c.organisation_id).where(this).scalar_subquery()
        await connection.execute(
            update(persons)
            .where(persons.c.organisation_id == where, persons.c.id == whose)
            .values(name=name)
        )


async def with_email(
    connection: AsyncConnection, organisation: str, email: str, *, but: str
) -> str | None:
    """The id of another person with this email (in lower case), the first by id."""
    query = (
        select(persons.c.id)
        .where(persons.c.organisation_id == organisation, persons.c.email == email)
        .where(persons.c.id != but)
        .order_by(persons.c.id)
        .limit(1)
    )
    return (await connection.execute(query)).scalar_one_or_none()


async def accounts(
    connection: AsyncConnection, organisation: str, person: str
) -> list[tuple[str, str]]:
    """(workspace, member) of all accounts of a person, in order."""
    query = (
        select(members.c.workspace_id, members.c.id)
        .where(members.c.organisation_id == organisation, members.c.person_id == person)
        .order_by(members.c.workspace_id, members.c.id)
    )
    return [(row.workspace_id, row.id) for row in await connection.execute(query)]


async def move(connection: AsyncConnection, organisation: str, *, source: str, to: str) -> None:
    """All that a person has becomes another's, unless they have it themselves."""
    mine = (members.c.organisation_id == organisation) & (members.c.person_id == source)
    await connection.execute(update(members).where(mine).values(person_id=to))
    for table in (leaves, buddies, confided, champions, executives, policy_reads):
        theirs = (table.c.organisation_id == organisation) & (table.c.person_id == source)
        rows = (await connection.execute(select(table).where(theirs))).mappings().all()
        if rows:
            moved = [{**row, "person_id": to} for row in rows]
            await connection.execute(insert(table).on_conflict_do_nothing(), moved)
    await polls.move(connection, organisation, source=source, to=to)
    await briefs.move_delegate(connection, organisation, source=source, to=to)
    acted = (audit.c.organisation_id == organisation) & (audit.c.actor == source)
    await connection.execute(update(audit).where(acted).values(actor=to))
    await connection.execute(update(hushes).where(hushes.c.actor == source).values(actor=to))
    for table in (leaves, buddies, confided, champions, executives, policy_reads, roles):
        theirs = (table.c.organisation_id == organisation) & (table.c.person_id == source)
        await connection.execute(delete(table).where(theirs))
    gone = (persons.c.organisation_id == organisation) & (persons.c.id == source)
    await connection.execute(delete(persons).where(gone))
