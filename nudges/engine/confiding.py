"""What a person tells the bot in confidence: kept sealed, changed or forgotten at once."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.activity import Rung
from nudges.barrier import Barrier
from nudges.confided import Confided, Reach
from nudges.engine.taken import taken
from nudges.people import Member
from nudges.store import confided, digests, members, persons
from nudges.store.database import Database
from nudges.workspace import Workspace


async def told(database: Database, workspace: Workspace, member: Member) -> Confided:
    """What this person has told so far."""
    async with database.read() as connection:
        return await confided.one(connection, workspace.organisation, member.person.id)


async def tell(
    database: Database, workspace: Workspace, member: Member, barrier: Barrier, now: datetime
) -> None:
    """What would make it easier; what was planned before is void."""

    def change(before: Confided) -> Confided:
        return replace(before, barrier=barrier, told_at=now)

    await _change(database, workspace, member, change, "tell_why", now)


async def forget(database: Database, workspace: Workspace, member: Member, now: datetime) -> None:
    """The answer is gone; that there was one stays for a quarter, so that nobody asks again."""

    def change(before: Confided) -> Confided:
        return replace(before, barrier=None)

    await _change(database, workspace, member, change, "", now)


async def set_minutes(
    database: Database,
    workspace: Workspace,
    member: Member,
    *,
    minutes: int | None,
    weekday: int | None,
    now: datetime,
) -> None:
    """How much time a month is fine, and on which day; None: no limit, any day."""

    def change(before: Confided) -> Confided:
        return replace(before, minutes=minutes, weekday=weekday)

    await _change(database, workspace, member, change, "your_minutes", now)


async def set_reach(
    database: Database, workspace: Workspace, member: Member, reach: Reach, now: datetime
) -> None:
    """As it comes, in the Home only, or once a week."""

    def change(before: Confided) -> Confided:
        return replace(before, reach=reach)

    await _change(database, workspace, member, change, "fewer_tools", now)


async def tidied(database: Database, workspace: Workspace, member: Member, now: datetime) -> None:
    """They have left or muted channels: only they can say so."""
    async with database.write() as connection:
        await _did(connection, workspace, member, "fewer_tools", now)


async def stay(
    database: Database, workspace: Workspace, member: Member, highest: Rung | None, now: datetime
) -> None:
    """Nothing above this rung any more; None: further steps again."""

    def change(before: Confided) -> Confided:
        return replace(before, highest=highest)

    await _change(database, workspace, member, change, "", now)


async def _change(
    database: Database,
    workspace: Workspace,
    member: Member,
    change: Callable[[Confided], Confided],
    step: str,
    now: datetime,
) -> None:
    """One after the other, so that nothing told at the same moment is lost."""
    organisation, person = workspace.organisation, member.person.id
    async with database.write() as connection:
        await members.one(connection, workspace.id, member.id, alone=True)
        before = await confided.one(connection, organisation, person)
        await confided.keep(connection, organisation, person, change(before))
        await persons.look_again_now(connection, organisation, person)
        await digests.hasten(connection, organisation, person, now)
        await _did(connection, workspace, member, step, now)


async def _did(
    connection: AsyncConnection, workspace: Workspace, member: Member, step: str, now: datetime
) -> None:
    if step:
        await taken(connection, workspace, member.id, {step}, now)
