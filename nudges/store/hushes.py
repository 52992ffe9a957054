"""What admins have silenced, and until when. What is over ends by itself."""

from collections.abc import Sequence
from datetime import datetime

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert  # compiles for SQLite too
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.rules.tact import Hushed
from nudges.store.tables import hushes, workspaces

EVERYWHERE = ""


async def holding(connection: AsyncConnection, workspace: str, now: datetime) -> Hushed:
    """What is hushed in a workspace at a moment."""
    query = select(hushes.c.channel_id, hushes.c.until).where(
        hushes.c.workspace_id == workspace, hushes.c.until > now
    )
    until = {row.channel_id: row.until for row in await connection.execute(query)}
    return Hushed(until=until.pop(EVERYWHERE, None), channels=until)


async def begin(
    connection: AsyncConnection,
    these: Sequence[str],
    *,
    channel: str = EVERYWHERE,
    until: datetime,
    actor: str,
) -> None:
    """Hush these workspaces, or one channel of theirs, in place of what was said before."""
    rows = [
        {"workspace_id": workspace, "channel_id": channel, "until": until, "actor": actor}
        for workspace in these
    ]
    new = insert(hushes)
    told = {"until": new.excluded.until, "actor": new.excluded.actor}
    keep = new.on_conflict_do_update(index_elements=["workspace_id", "channel_id"], set_=told)
    await connection.execute(keep, rows)


async def end(
    connection: AsyncConnection, these: Sequence[str], *, channel: str | None = None
) -> None:
    """Nothing is hushed any more in these workspaces; with ``channel`` only that one is not."""
    query = delete(hushes).where(hushes.c.workspace_id.in_(these))
    if channel is not None:
        query = query.where(hushes.c.channel_id == channel)
    await connection.execute(query)


async def beside(connection: AsyncConnection, organisation: str) -> list[str]:
    """All workspaces of an organisation: its programme is one."""
    query = select(workspaces.c.id).where(workspaces.c.organisation_id == organisation)
    return sorted((await connection.execute(query)).scalars())
