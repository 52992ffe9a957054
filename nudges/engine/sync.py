"""An admin wants it looked up anew who and what is in the workspace."""

from nudges.engine.programme import Admin, note
from nudges.errors import Refusal
from nudges.store import syncs
from nudges.store.database import Database


async def ask_for_sync(database: Database, admin: Admin) -> None:
    """It is done in the next minutes. Refusal: backfill-not-here, in an imported workspace."""
    if not admin.workspace.live:
        raise Refusal("backfill-not-here")
    async with database.write() as connection:
        await syncs.save(connection, admin.workspace.id, asked_at=admin.now)
        await note(connection, admin, "sync")
