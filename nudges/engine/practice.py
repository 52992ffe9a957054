"""Follows somebody who practises from step to step, and knows when they are through."""

from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.engine.taken import taken
from nudges.people import Member
from nudges.rules.practice import Step, in_turn, left
from nudges.rules.sending_time import is_away
from nudges.store import buddies, members, practices
from nudges.store.buddies import Buddy
from nudges.store.database import Database
from nudges.workspace import Workspace

OFFER = "practise"
TRIED = 5
"""So many colleagues are looked at; if all of them are away, nobody is named this time."""


async def begin(database: Database, workspace: Workspace, member: Member, now: datetime) -> None:
    """From the beginning, whatever was done before."""
    async with database.write() as connection:
        await practices.keep(connection, workspace.id, member.id, frozenset(), now)


async def step(
    database: Database, workspace: Workspace, member: Member, tried: Step, now: datetime
) -> frozenset[str]:
    """All that they have done now; with the last step they are through."""
    async with database.write() as connection:
        before = await practices.done(connection, workspace.id, member.id, now, alone=True)
        done = frozenset(before or ()) | {tried.value}
        if left(done):
            await practices.keep(connection, workspace.id, member.id, done, now)
        else:
            await practices.end(connection, workspace.id, member.id)
            await taken(connection, workspace, member.id, {OFFER}, now)
    return done


async def buddy(
    connection: AsyncConnection, workspace: Workspace, member: Member, secret: bytes, now: datetime
) -> Buddy | None:
    """A colleague who offered to practise and is at work; None: there is none this time."""
    offering = await buddies.here(connection, workspace)
    others = {one.member: one for one in offering if one.person != member.person.id}
    for chosen in in_turn(list(others), secret, member.person.id, now.date())[:TRIED]:
        found = await members.one(connection, workspace.id, chosen)
        if found is not None and found.may_talk and not is_away(found.person, now):
            return others[chosen]
    return None
