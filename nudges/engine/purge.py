"""Removes workspaces from which the bot was uninstalled, with everything they hold."""

from datetime import datetime, timedelta

from nudges.engine.erase import stop_keys
from nudges.store import erasing, stops, workspaces
from nudges.store.database import Database

KEPT = timedelta(days=29)
"""How long somebody may change their mind: a day less than what is promised."""


async def purge(database: Database, *, secret: bytes, now: datetime) -> int:
    """Remove what was uninstalled long ago; how many workspaces that were.

    All that stays is who said stop, as keyed hashes.
    """
    async with database.read() as connection:
        every = await workspaces.every(connection)
    due = [w for w in every if w.uninstalled_at is not None and w.uninstalled_at <= now - KEPT]
    for workspace in due:
        async with database.write() as connection:
            for member, email, at in await erasing.stopped(connection, workspace.id):
                await stops.keep(connection, stop_keys(secret, workspace, member, email), at)
            await workspaces.remove(connection, workspace)
    return len(due)
