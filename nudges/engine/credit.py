"""Marks the nudges that an act has answered."""

from datetime import datetime

from nudges.rules.credit import first_act
from nudges.store import deliveries, windows
from nudges.store.database import Database
from nudges.workspace import Workspace


async def credit(database: Database, workspace: Workspace, now: datetime) -> int:
    """Mark what was answered by a visible act up to ``now``, holdouts' nudges too; how many.

    Once marked a nudge stays as it is, so that this can run as often as anybody likes. Talking to
    the bot is no act, and so answers nothing here.
    """
    async with database.read() as connection:
        found = await windows.unanswered(connection, workspace.id, now)
    acts = {w.nudge: at for w in found if (at := first_act(w, now)) is not None}
    if acts:
        async with database.write() as connection:
            await windows.answered(connection, workspace.id, acts)
            await deliveries.acted_on(connection, workspace.id, list(acts))
    return len(acts)
