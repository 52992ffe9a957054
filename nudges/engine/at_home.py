"""The idea that waits in the Home of somebody who wants no messages, looked at once more."""

from datetime import datetime

from nudges.nudge import Nudge
from nudges.people import Member
from nudges.rules.recheck import Standing, withdrawn
from nudges.store import candidates, hushes, places, programmes, received
from nudges.store.database import Database
from nudges.workspace import Workspace


async def idea(
    database: Database, workspace: Workspace, member: Member, now: datetime
) -> Nudge | None:
    """The latest that can still be answered, if it still stands as if it were just to be sent."""
    async with database.read() as connection:
        programme = await programmes.limits(connection, workspace.organisation)
        hushed = await hushes.holding(connection, workspace.id, now)
        for nudge in await received.open_ones(connection, workspace.id, member.id, now):
            place = nudge.offer.place if nudge.offer else None
            standing = Standing(
                nudge=nudge,
                member=member,
                programme=programme,
                channel=await places.reachable(connection, workspace.id, member.id, place),
                thread=await candidates.thread(connection, workspace.id, now, place),
                running=programme.live_since is not None and hushed.until is None,
                lately=0,
                now=now,
                hushed=hushed,
            )
            return nudge if withdrawn(standing) is None else None
    return None
