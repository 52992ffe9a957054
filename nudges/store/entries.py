"""Members as they are known here, in the form in which a platform tells of them."""

from collections.abc import Collection

from sqlalchemy import and_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.store.roster import MemberEntry
from nudges.store.tables import members, persons


async def among(
    connection: AsyncConnection, workspace: str, ids: Collection[str]
) -> dict[str, MemberEntry]:
    """Those of these members who are known, by id."""
    same = and_(
        persons.c.organisation_id == members.c.organisation_id, persons.c.id == members.c.person_id
    )
    own = members.c
    query = (
        select(own.id, own.name, own.handle, own.deleted, own.bot, own.guest)
        .add_columns(persons.c.email, persons.c.zone, persons.c.locale)
        .select_from(members.join(persons, same))
        .where(own.workspace_id == workspace, own.id.in_(list(ids)))
    )
    rows = (await connection.execute(query)).mappings()
    return {row["id"]: MemberEntry(**row) for row in rows}
