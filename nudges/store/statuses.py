"""The leaves that statuses told, each known by the workspace in which it was told."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from sqlalchemy import and_, delete, select
from sqlalchemy.dialects.postgresql import insert  # compiles for SQLite too
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.people import Leave
from nudges.store.tables import leaves, members, persons
from nudges.workspace import Workspace


@dataclass(frozen=True, kw_only=True, slots=True)
class Told:
    """Whose account it is, their time zone, and the leaves that their status told here."""

    person: str
    zone: str
    leaves: tuple[Leave, ...]


async def among(
    connection: AsyncConnection, workspace: Workspace, ids: Collection[str], since: date
) -> dict[str, Told]:
    """Those of these members who are known, by id, with what ends on the day ``since`` or later."""
    same = and_(
        persons.c.organisation_id == members.c.organisation_id, persons.c.id == members.c.person_id
    )
    theirs = and_(
        leaves.c.organisation_id == persons.c.organisation_id,
        leaves.c.person_id == persons.c.id,
        leaves.c.source == workspace.id,
        leaves.c.ends >= since,
    )
    query = (
        select(members.c.id, members.c.person_id, persons.c.zone, leaves.c.starts, leaves.c.ends)
        .select_from(members.join(persons, same).outerjoin(leaves, theirs))
        .where(members.c.workspace_id == workspace.id, members.c.id.in_(list(ids)))
    )
    found: dict[str, Told] = {}
    for row in await connection.execute(query):
        known = found.get(row.id, Told(person=row.person_id, zone=row.zone, leaves=()))
        if row.starts is not None:
            leave = Leave(starts=row.starts, ends=row.ends, source=workspace.id)
            known = Told(person=known.person, zone=known.zone, leaves=(*known.leaves, leave))
        found[row.id] = known
    return found


async def keep(connection: AsyncConnection, organisation: str, person: str, leave: Leave) -> None:
    """Keep a leave, in place of one from the same source that starts on the same day."""
    new = insert(leaves).values(
        organisation_id=organisation,
        person_id=person,
        starts=leave.starts,
        ends=leave.ends,
        source=leave.source,
    )
    key = ["organisation_id", "person_id", "starts", "source"]
    await connection.execute(
        new.on_conflict_do_update(index_elements=key, set_={"ends": leave.ends})
    )


async def drop(connection: AsyncConnection, organisation: str, person: str, leave: Leave) -> None:
    """Forget a leave."""
    theirs = and_(leaves.c.organisation_id == organisation, leaves.c.person_id == person)
    this = and_(leaves.c.starts == leave.starts, leaves.c.source == leave.source)
    await connection.execute(delete(leaves).where(theirs, this))
