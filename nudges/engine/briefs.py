"""Executives' briefs: made once a week for each, with what they set; and what is in one."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import datetime, time, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.delivery import Kind
from nudges.errors import Refusal
from nudges.executive import GOALS, Executive
from nudges.people import Member, Role
from nudges.rules.executives import Act, acts, comes_this_week, hour, monday, took_part
from nudges.rules.working_days import works_on
from nudges.rules.zones import zone_named
from nudges.store import (
    candidates,
    champions,
    channels,
    executives,
    hushes,
    letters,
    members,
    programmes,
)
from nudges.store.database import Database
from nudges.store.executives import Echo
from nudges.workspace import Workspace

ECHOES = 2
DAY = timedelta(days=1)


@dataclass(frozen=True, kw_only=True, slots=True)
class Brief:
    """``done``: acts this week so far, towards ``goal``; both are for the executive alone."""

    acts: tuple[Act, ...]
    echoes: tuple[Echo, ...]
    goal: int | None
    done: int


async def look(database: Database, workspace: Workspace, now: datetime) -> int:
    """Make this week's briefs, each once; how many executives get one."""
    async with database.write() as connection:
        programme = await programmes.limits(connection, workspace.organisation)
        if programme.live_since is None or programme.live_since > now or programme.over(now):
            return 0
        known = await executives.every(connection, workspace.organisation)
        count = 0
        for leader in await leaders(connection, workspace):
            told = known.get(leader.person.id, Executive())
            if not told.off and comes_this_week(leader, programme.live_since, now):
                count += await _make(connection, workspace, leader, told, now)
        return count


async def brief(
    connection: AsyncConnection, workspace: Workspace, member: Member, now: datetime
) -> Brief:
    """What would be in it now."""
    known = await channels.every(connection, workspace.id)
    hushed = await hushes.holding(connection, workspace.id, now)
    theirs = (await candidates.memberships(connection, workspace.id, member=member.id))[member.id]
    inside = {c for c in theirs if c in known and known[c].offered and not hushed.silences(c)}
    people = await champions.active(connection, workspace.organisation)
    found = acts(
        await candidates.threads(connection, workspace.id, now, within=inside),
        await candidates.rooms(connection, workspace.id, known, now, within=inside),
        inside=inside,
        own=member.id,
        champions=set(await members.accounts_of(connection, workspace.id, people)),
        now=now,
    )
    told = await executives.one(connection, workspace.organisation, member.person.id)
    echoes = [
        echo
        for echo in await executives.echoes(connection, workspace.id, member.id, now, most=ECHOES)
        if not hushed.silences(echo.channel)
    ]
    return Brief(
        acts=tuple(found),
        echoes=tuple(echoes),
        goal=told.goal,
        done=await executives.acts_since(connection, workspace.id, member.id, monday(member, now)),
    )


async def set_rhythm(
    database: Database,
    workspace: Workspace,
    member: Member,
    *,
    goal: int | None,
    hour_of_day: int | None,
) -> None:
    """The goal and the hour; None: no goal, as they write. Refusal: brief-goal."""
    if goal is not None and goal not in GOALS:
        raise Refusal("brief-goal")

    def change(told: Executive) -> Executive:
        return replace(told, goal=goal, hour=hour_of_day, off=False)

    await _change(database, workspace, member, change)


async def switch(database: Database, workspace: Workspace, member: Member, *, off: bool) -> None:
    """No briefs any more, or again."""
    await _change(database, workspace, member, lambda told: replace(told, off=off))


async def delegate(
    database: Database, workspace: Workspace, member: Member, to: Member | None, now: datetime
) -> None:
    """Ask a colleague to get the brief as well, once a week at most; None: nobody does any more.

    Refusal: delegate-self.
    """
    if to is not None and to.person.id == member.person.id:
        raise Refusal("delegate-self")
    person = None if to is None else to.person.id

    def change(told: Executive) -> Executive:
        return replace(told, delegate=person, accepted=told.accepted and told.delegate == person)

    await _change(database, workspace, member, change)
    if to is not None:
        async with database.write() as connection:
            await letters.add(
                connection,
                workspace.id,
                to.id,
                Kind.DELEGATE,
                due_at=now,
                subject=member.id,
                once=monday(member, now).isoformat(),
            )


async def accept(
    database: Database, workspace: Workspace, executive: str, by: Member, *, yes: bool
) -> bool:
    """What the delegate said; False: they are not asked any more."""
    async with database.write() as connection:
        leader = await members.one(connection, workspace.id, executive, alone=True)
        if leader is None:
            return False
        organisation = workspace.organisation
        told = await executives.one(connection, organisation, leader.person.id)
        if told.delegate != by.person.id:
            return False
        answered = replace(told, delegate=told.delegate if yes else None, accepted=yes)
        await executives.keep(connection, organisation, leader.person.id, answered)
        return True


async def leaders(connection: AsyncConnection, workspace: Workspace) -> list[Member]:
    """The executives who are here, whom figures count."""
    everyone = await members.everyone(connection, workspace.id)
    return [m for m in everyone if Role.EXECUTIVE in m.person.roles and m.counted]


async def how_many_took_part(
    connection: AsyncConnection, workspace: Workspace, now: datetime
) -> tuple[int, int | None]:
    """(how many leaders there are, how many of them took part; None: they are too few)."""
    here = await leaders(connection, workspace)
    return len(here), took_part(here, now)


async def _make(
    connection: AsyncConnection,
    workspace: Workspace,
    leader: Member,
    told: Executive,
    now: datetime,
) -> int:
    at = _moment(leader, told, now)
    if at is None:
        return 0
    copies = [(leader.id, Kind.BRIEF, "")]
    if told.delegate is not None and told.accepted:
        accounts = await members.accounts_of(connection, workspace.id, [told.delegate])
        copies += [(account, Kind.COPY, leader.id) for account in accounts[:1]]
    for member, kind, subject in copies:
        await letters.add(
            connection,
            workspace.id,
            member,
            kind,
            due_at=at,
            subject=subject,
            once=monday(leader, now).isoformat(),
        )
    return 1


def _moment(leader: Member, told: Executive, now: datetime) -> datetime | None:
    """Their hour on the first day of this week on which they work and that is not over.

    None: that is past for this week; so the next one does not bring two.
    """
    zone, at = zone_named(leader.person.zone), time(hour(leader, told))
    today = now.astimezone(zone).date()
    days = [today + n * DAY for n in range(8 - today.isoweekday())]
    free = (datetime.combine(day, at, zone) for day in days if works_on(leader.person, day))
    return next((moment for moment in free if moment >= now), None)


async def _change(
    database: Database,
    workspace: Workspace,
    member: Member,
    change: Callable[[Executive], Executive],
) -> None:
    async with database.write() as connection:
        await members.one(connection, workspace.id, member.id, alone=True)
        told = await executives.one(connection, workspace.organisation, member.person.id)
        await executives.keep(connection, workspace.organisation, member.person.id, change(told))
