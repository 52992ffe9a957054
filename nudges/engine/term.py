"""A programme ends after twelve weeks, unless its owner renews it on the evidence."""

from dataclasses import replace
from datetime import datetime, timedelta

from nudges.delivery import Kind
from nudges.engine.ideas import in_charge
from nudges.engine.programme import Admin, note
from nudges.errors import Refusal
from nudges.programme import Programme
from nudges.store import letters, programmes
from nudges.store.database import Database
from nudges.workspace import Workspace

BEFORE = timedelta(weeks=2)
"""So long before the end the owners are asked."""


async def ask(database: Database, workspace: Workspace, now: datetime) -> int:
    """Ask the owners in time, once for each term; how many letters."""
    async with database.write() as connection:
        programme = await programmes.limits(connection, workspace.organisation)
        if programme.term_since is None or not asks(programme, now):
            return 0
        once = programme.term_since.isoformat()
        return sum(
            [
                await letters.add(connection, workspace.id, owner, Kind.TERM, due_at=now, once=once)
                for owner in await in_charge(connection, workspace)
            ]
        )


def asks(programme: Programme, now: datetime) -> bool:
    """Whether its end is so near, or past, that the owners have to say whether it goes on."""
    return programme.ends_at is not None and programme.ends_at - BEFORE <= now


async def renew(database: Database, admin: Admin) -> Programme:
    """Another twelve weeks from now on, however often it is tapped. Refusal: term-not-live.

    What its schedules would have decided while it was over never comes.
    """
    organisation = admin.workspace.organisation
    async with database.write() as connection:
        programme = await programmes.load(connection, organisation)
        if programme.live_since is None:
            raise Refusal("term-not-live")
        for schedule in programme.schedules if programme.over(admin.now) else ():
            fresh = replace(schedule, since=admin.now)
            await programmes.save_schedule(connection, organisation, fresh)
        renewed = replace(programme, renewed_at=admin.now)
        await programmes.save(connection, renewed)
        await note(connection, admin, "renew")
        return renewed
