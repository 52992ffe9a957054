"""Champions: invited by what they do, never appointed; they set their load and hear what it did."""

from collections.abc import Mapping
from datetime import UTC, datetime

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.champion import LOADS, Champion, Standing
from nudges.delivery import Kind
from nudges.engine.duty import give_up
from nudges.errors import Refusal
from nudges.people import Member
from nudges.rules.champions import (
    LATER,
    LOOKED_BACK,
    OPEN_FOR,
    WEEK,
    in_order,
    invitable,
    places,
)
from nudges.store import asks, champions, letters, members, programmes
from nudges.store.database import Database
from nudges.workspace import Workspace

A_WEEK = 2
"""Invitations at most, so that whoever says yes is not one of many."""
MONTH = OPEN_FOR
KEPT = 2 * OPEN_FOR
"""So long it is kept who was asked about which post."""


async def answer(
    database: Database, workspace: Workspace, member: Member, standing: Standing, now: datetime
) -> None:
    """Yes, later or no, by whoever was invited or comes by themselves; the last word counts."""
    organisation, person = workspace.organisation, member.person.id
    async with database.write() as connection:
        await champions.answer(connection, organisation, person, standing, now)
        if standing is not Standing.YES:
            await give_up(connection, organisation, person, now, leave=True)


async def set_load(database: Database, workspace: Workspace, member: Member, load: int) -> None:
    """About how many posts a week they may be asked. Refusal: refused-champion-load."""
    if load not in LOADS:
        raise Refusal("refused-champion-load")
    async with database.write() as connection:
        await champions.change(connection, workspace.organisation, member.person.id, load=load)


async def rest(
    database: Database, workspace: Workspace, member: Member, now: datetime, *, resting: bool
) -> None:
    """Nothing for the time being, or again; what they have is passed on, their duties stay."""
    organisation, person = workspace.organisation, member.person.id
    async with database.write() as connection:
        await champions.change(connection, organisation, person, resting=resting)
        if resting:
            await give_up(connection, organisation, person, now, leave=False)


async def look_after(database: Database, workspace: Workspace, now: datetime) -> Mapping[str, int]:
    """One round: invite, tell champions what their help did, and forget what is long over."""
    async with database.read() as connection:
        programme = await programmes.limits(connection, workspace.organisation)
    invited = 0
    if programme.live_since is not None:
        invited = await _invite(database, workspace, now)
    told = await _tell(database, workspace, now)
    async with database.write() as connection:
        await asks.forget(connection, workspace.id, now - KEPT)
    return {"invited": invited, "told": told}


async def _invite(database: Database, workspace: Workspace, now: datetime) -> int:
    organisation = workspace.organisation
    async with database.read() as connection:
        known = await champions.every(connection, organisation)
        people = await champions.possible(connection, workspace.id)
        taken = sum(_takes_place(champion, now) for champion in known.values())
        lately = sum(_invited_lately(champion, now) for champion in known.values())
        room = min(A_WEEK - lately, places(people, taken))
        chosen = await _chosen(connection, workspace, known, now, room) if room > 0 else []
    async with database.write() as connection:
        return sum([await _asked(connection, workspace, member, now) for member in chosen])


def _takes_place(champion: Champion, now: datetime) -> bool:
    waiting = champion.standing is Standing.INVITED and champion.at > now - OPEN_FOR
    return waiting or champion.standing is Standing.YES


def _invited_lately(champion: Champion, now: datetime) -> bool:
    return champion.standing is Standing.INVITED and champion.at > now - WEEK


async def _chosen(
    connection: AsyncConnection,
    workspace: Workspace,
    known: Mapping[str, Champion],
    now: datetime,
    room: int,
) -> list[Member]:
    """The first of those who shine that can be asked, and were not, or said "later" long ago."""
    after = (now - LOOKED_BACK).astimezone(UTC).date()
    chosen: list[Member] = []
    for deeds in in_order(await champions.deeds(connection, workspace.id, after)):
        member = await members.one(connection, workspace.id, deeds.member)
        if member is None or not invitable(member, now):
            continue
        before = known.get(member.person.id)
        if before is None or (before.standing is Standing.LATER and before.at < now - LATER):
            chosen.append(member)
        if len(chosen) == room:
            break
    return chosen


async def _asked(
    connection: AsyncConnection, workspace: Workspace, member: Member, now: datetime
) -> bool:
    """Whether it is us who invites them: another worker may have been faster."""
    organisation, person = workspace.organisation, member.person.id
    if not await champions.invite(connection, organisation, person, now, now - LATER):
        return False
    await letters.add(
        connection,
        workspace.id,
        member.id,
        Kind.CHAMPION,
        due_at=now,
        once=now.astimezone(UTC).date().isoformat(),
    )
    return True


async def _tell(database: Database, workspace: Workspace, now: datetime) -> int:
    """A letter a month to each champion whose help did something, in one of their accounts."""
    organisation = workspace.organisation
    async with database.read() as connection:
        known = await champions.every(connection, organisation)
    due = [one for one in known.values() if one.standing is Standing.YES and _long_ago(one, now)]
    told = 0
    for champion in due:
        async with database.write() as connection:
            told += await _told(connection, workspace, champion, now)
    return told


def _long_ago(champion: Champion, now: datetime) -> bool:
    return (champion.told_at or champion.at) <= now - MONTH


async def _told(
    connection: AsyncConnection, workspace: Workspace, champion: Champion, now: datetime
) -> bool:
    organisation, since = workspace.organisation, champion.told_at or champion.at
    accounts = await members.accounts_of(connection, workspace.id, [champion.person])
    if not accounts or not await champions.tell(connection, organisation, champion, now):
        return False
    done = await asks.done(connection, organisation, champion.person, since)
    if not done.answered:
        return False
    await letters.add(
        connection,
        workspace.id,
        accounts[0],
        Kind.HELPED,
        due_at=now,
        subject=since.isoformat(),
        once="month",
    )
    return True
