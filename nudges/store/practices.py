"""How far somebody has come with practising, until they are through or let it be."""

from datetime import datetime, timedelta

from sqlalchemy import and_, delete, select
from sqlalchemy.dialects.postgresql import insert  # compiles for SQLite too
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.store.tables import practices

LASTS = timedelta(days=1)
"""After a day without a step nobody is practising any more."""


async def done(
    connection: AsyncConnection, workspace: str, member: str, now: datetime, *, alone: bool = False
) -> frozenset[str] | None:
    """The steps that a member has done; None: they are not practising.

    ``alone``: nobody else who asks so gets on before this transaction ends.
    """
    query = select(practices.c.done).where(
        practices.c.workspace_id == workspace,
        practices.c.member_id == member,
        practices.c.at > now - LASTS,
    )
    if alone:
        query = query.with_for_update()
    found: str | None = (await connection.execute(query)).scalar_one_or_none()
    return None if found is None else frozenset(filter(None, found.split(",")))


async def keep(
    connection: AsyncConnection, workspace: str, member: str, steps: frozenset[str], now: datetime
) -> None:
    """These are the steps that a member has done; what others let be is forgotten."""
    old = and_(practices.c.workspace_id == workspace, practices.c.at <= now - LASTS)
    await connection.execute(delete(practices).where(old))
    told = {"done": ",".join(sorted(steps)), "at": now}
    new = insert(practices).values(workspace_id=workspace, member_id=member, **told)
    key = ["workspace_id", "member_id"]
    await connection.execute(new.on_conflict_do_update(index_elements=key, set_=told))


async def end(connection: AsyncConnection, workspace: str, member: str) -> None:
    """They are not practising any more."""
    this = and_(practices.c.workspace_id == workspace, practices.c.member_id == member)
    await connection.execute(delete(practices).where(this))
