"""What a person decides for themselves: one handler and one transaction for each decision.

Each of them also has the person looked at anew, because what was planned for them is void. What
was not sent yet is stopped by the look that every delivery takes at its person before it goes.
"""

from collections.abc import Mapping
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.nudge import Answer, Nudge
from nudges.people import Member, Person
from nudges.rules.attention import held, lessened
from nudges.store import persons, programmes, received
from nudges.store.database import Database
from nudges.workspace import Workspace


async def introduce(
    database: Database, workspace: Workspace, person: Person, now: datetime
) -> None:
    """The introduction has been shown to this person."""
    async with database.write() as connection:
        await persons.change(connection, workspace.organisation, person.id, introduced_at=now)


async def stop(database: Database, workspace: Workspace, person: Person, now: datetime) -> None:
    """No more nudges, in any workspace, until the person says resume."""
    await _decide(database, workspace, person, stopped_at=now)


async def pause(database: Database, workspace: Workspace, person: Person, until: datetime) -> None:
    """No nudges before ``until``."""
    await _decide(database, workspace, person, paused_until=until)


async def resume(database: Database, workspace: Workspace, person: Person, now: datetime) -> None:
    """Ends a stop or a pause; where there is neither, forgets that it should be less often.

    Whoever was left in peace gets nudges again as well.
    """
    if person.stopped_at or person.paused_until:
        ended: Mapping[str, datetime | None] = {"stopped_at": None, "paused_until": None}
    else:
        ended = {"attention": None}
    await _decide(database, workspace, person, asked_again_at=now, **ended)


async def less(database: Database, workspace: Workspace, person: Person) -> float:
    """Half as often as before; returns how many nudges a week that is at most."""
    async with database.write() as connection:
        return await _lessen(connection, workspace, person)


async def answer(
    database: Database,
    workspace: Workspace,
    member: Member,
    nudge: str,
    given: Answer,
    now: datetime,
) -> Nudge | None:
    """Keep what a member answered to a nudge of their own, and do it; None if it is not theirs.

    The same answer again (a second tap) changes nothing.
    """
    async with database.write() as connection:
        new = await received.answer(connection, workspace.id, member.id, nudge, given, now)
        if new and given is Answer.LESS:
            await _lessen(connection, workspace, member.person)
        return await received.one(connection, workspace.id, member.id, nudge)


async def _lessen(connection: AsyncConnection, workspace: Workspace, person: Person) -> float:
    own = await persons.attention(connection, workspace.organisation, person.id)
    programme = await programmes.load(connection, workspace.organisation)
    attention = lessened(held(own, programme))
    await persons.change(connection, workspace.organisation, person.id, attention=attention)
    await persons.look_again_now(connection, workspace.organisation, person.id)
    return attention


async def _decide(
    database: Database, workspace: Workspace, person: Person, **values: datetime | None
) -> None:
    async with database.write() as connection:
        await persons.change(connection, workspace.organisation, person.id, **values)
        await persons.look_again_now(connection, workspace.organisation, person.id)
