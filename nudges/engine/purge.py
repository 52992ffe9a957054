"""Removes workspaces from which the bot was uninstalled, with everything they hold."""

from datetime import datetime, timedelta

from nudges.engine.erase import stop_keys
from nudges.store import erasing, stops, workspaces
from nudges.store.database import Database
from nudges.workspace import Workspace

KEPT = timedelta(days=29)
"""How long somebody may change their mind: a day less than what is promised."""


async def purge(database: Database, *, secret: bytes, now: datetime) -> int:
    """Remove what was uninstalled long ago; how many workspaces that were.

    All that stays is who said stop, as keyed hashes.
    """
    async with database.read() as connection:
        every = await workspaces.every(connection)
    removed = [w for w in every if _is_due(w, now)]
    return sum([await _remove(database, workspace, secret, now) for workspace in removed])


async def _remove(database: Database, workspace: Workspace, secret: bytes, now: datetime) -> bool:
    async with database.write() as connection:
        here = await workspaces.known(connection, workspace.id)
        if here is None or not _is_due(here, now):
            return False  # another worker was faster, or it was installed again just now
        for member, email, at in await erasing.stopped(connection, workspace.id):
            await stops.keep(connection, stop_keys(secret, workspace, member, email), at)
        await workspaces.remove(connection, workspace)
    return True


def _is_due(workspace: Workspace, now: datetime) -> bool:
    return workspace.uninstalled_at is not None and workspace.uninstalled_at <= now - KEPT
