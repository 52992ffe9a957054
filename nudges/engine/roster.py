"""Compares what a platform tells of all its members with what is known, and follows what differs.

Most are the same from day to day, and looking at them costs two reads for a whole page.
"""

from collections.abc import Sequence
from datetime import datetime

from nudges.engine import statuses
from nudges.engine.meet import meet
from nudges.store import entries
from nudges.store.database import Database
from nudges.store.roster import MemberEntry
from nudges.workspace import Workspace

AT_ONCE = 50
"""Changed members a transaction, so that nobody waits long to write."""


async def follow(
    database: Database,
    workspace: Workspace,
    told: Sequence[MemberEntry],
    *,
    secret: bytes,
    now: datetime,
) -> None:
    """Let in who is new, erase who left, change what changed; whoever left before stays out."""
    async with database.read() as connection:
        known = await entries.among(connection, workspace.id, [entry.id for entry in told])
        moved = await statuses.changes(connection, workspace, told, now)
    new = [entry for entry in told if entry.id not in known and not entry.deleted]
    changed = [
        entry
        for entry in told
        if entry.id in moved or (entry.id in known and differs(entry, known[entry.id]))
    ]
    parts = [changed[start : start + AT_ONCE] for start in range(0, len(changed), AT_ONCE)]
    for some in filter(None, (new, *parts)):
        async with database.write() as connection:
            await meet(connection, workspace, some, secret=secret, now=now)


def differs(told: MemberEntry, known: MemberEntry) -> bool:
    """Whether a member is told of with anything new; what is not told is nothing new."""
    if told.deleted or known.deleted:
        return told.deleted != known.deleted
    said = (told.name, told.handle, told.email)
    texts = zip(said, (known.name, known.handle, known.email), strict=True)
    flags = (told.bot, told.guest) != (known.bot, known.guest)
    zone = told.zone not in ("UTC", known.zone)
    locale = told.locale not in ("en", known.locale)
    return flags or zone or locale or any(new and new != old for new, old in texts)
