"""What the rules say about one person, for that person: computed when asked, and kept nowhere."""

from datetime import datetime

from nudges.engine.assess import assess
from nudges.people import Member
from nudges.rules.silence.assessing import Silence
from nudges.store import members, programmes
from nudges.store.database import Database
from nudges.workspace import Workspace


async def own_silence(
    database: Database, workspace: Workspace, member: Member, *, now: datetime
) -> Silence:
    """The member's silence; everybody is read, because what is usual here is part of it."""
    async with database.read() as connection:
        everyone = await members.everyone(connection, workspace.id)
        programme = await programmes.load(connection, workspace.organisation)
        found = await assess(
            connection, workspace, everyone, now=now, grace_days=programme.grace_days
        )
    return found[member.id]
