"""Everything that is held about one person, counted for that person's own eyes."""

from dataclasses import dataclass
from datetime import date
from typing import Any

from sqlalchemy import ColumnElement, Table, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.people import Member
from nudges.store import buddies, champions, executives, policies, polls
from nudges.store.tables import (
    activity_days,
    asks,
    audit,
    channel_members,
    deliveries,
    duties,
    ideas,
    members,
    nudges,
    persons,
    practices,
    threads,
)
from nudges.workspace import Workspace

KINDS = ("reacts", "votes", "replies", "posts", "hosts")


@dataclass(frozen=True, kw_only=True, slots=True)
class OwnData:
    """Counts over the rows about one member (``acts`` by the names in KINDS), and two names.

    ``policy``: the version that they said they know; 0: none. ``champion``: what they said to being
    one; empty: they were never asked. ``buddy``: they offered to practise with colleagues.
    ``brief``: they set something for a brief, or get somebody else's. ``practised``: it is kept how
    far they are with practising.
    """

    email: str | None
    manager: str | None
    accounts: int
    channels: int
    active_days: int
    since: date | None
    acts: dict[str, int]
    threads: int
    decisions: int
    received: int
    answered: int
    ideas: int
    polls: int
    policy: int
    champion: str
    brief: bool
    buddy: bool
    practised: bool
    duties: int
    asks: int
    audited: int


async def of(connection: AsyncConnection, workspace: Workspace, member: Member) -> OwnData:
    """What the tables hold about this member and their person."""
    organisation, person = workspace.organisation, member.person.id
    theirs = (members.c.organisation_id == organisation, members.c.person_id == person)
    changed = (audit.c.organisation_id == organisation, audit.c.actor == person)
    mine = _Mine(connection, workspace.id, member.id)
    days = await mine.days()
    return OwnData(
        email=await _email(connection, organisation, person),
        manager=await _name(connection, workspace.id, member.manager),
        accounts=await mine.count(members, *theirs),
        channels=await mine.of(channel_members),
        active_days=days["days"],
        since=days["since"],
        acts={kind: days[kind] for kind in KINDS},
        threads=await mine.of(threads),
        decisions=await mine.of(nudges),
        received=await mine.of(
            deliveries, deliveries.c.sent_at.is_not(None), deliveries.c.nudge_id.is_not(None)
        ),
        answered=await mine.of(nudges, nudges.c.answered_at.is_not(None)),
        ideas=await mine.of(ideas),
        polls=await polls.answered(connection, organisation, person),
        policy=await policies.known_to(connection, organisation, person),
        champion=await _champion(connection, organisation, person),
        brief=await executives.is_known(connection, organisation, person),
        buddy=await buddies.offers(connection, organisation, person),
        practised=await mine.of(practices) > 0,
        duties=await mine.of(duties),
        asks=await mine.of(asks),
        audited=await mine.count(audit, *changed),
    )


async def _champion(connection: AsyncConnection, organisation: str, person: str) -> str:
    known = await champions.one(connection, organisation, person)
    return "" if known is None else known.standing.value


async def _email(connection: AsyncConnection, organisation: str, person: str) -> str | None:
    query = select(persons.c.email).where(
        persons.c.organisation_id == organisation, persons.c.id == person
    )
    return (await connection.execute(query)).scalar_one_or_none()


async def _name(connection: AsyncConnection, workspace: str, member: str | None) -> str | None:
    query = select(members.c.name).where(
        members.c.workspace_id == workspace, members.c.id == member
    )
    return (await connection.execute(query)).scalar_one_or_none()


class _Mine:
    """Counts the rows of one member, table by table."""

    def __init__(self, connection: AsyncConnection, workspace: str, member: str) -> None:
        self._connection = connection
        self._workspace = workspace
        self._member = member

    async def count(self, table: Table, *where: ColumnElement[bool]) -> int:
        query = select(func.count()).select_from(table).where(*where)
        return (await self._connection.execute(query)).scalar_one()

    async def of(self, table: Table, *where: ColumnElement[bool]) -> int:
        return await self.count(table, *self._key(table), *where)

    async def days(self) -> Any:
        sums = [func.coalesce(func.sum(activity_days.c[kind]), 0).label(kind) for kind in KINDS]
        number = func.count(activity_days.c.day.distinct()).label("days")
        query = select(number, func.min(activity_days.c.day).label("since"), *sums)
        result = await self._connection.execute(query.where(*self._key(activity_days)))
        return result.mappings().one()

    def _key(self, table: Table) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
        return (table.c.workspace_id == self._workspace, table.c.member_id == self._member)
