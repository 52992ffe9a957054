"""The channels in which an answer to every post is promised, and who is on duty there."""

from collections import defaultdict
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import ColumnElement, Select, and_, delete, select
from sqlalchemy.dialects.postgresql import insert  # compiles for SQLite too
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.champion import Standing
from nudges.rules.promises import FEWEST
from nudges.store import channels
from nudges.store.tables import champions, channel_members, duties, members, nets, persons


@dataclass(frozen=True, kw_only=True, slots=True)
class Net:
    """A channel with a promise: an answer within so many working ``hours``, to posts ``since``."""

    channel: str
    hours: int
    since: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class Promise:
    """What holds in a channel now: ``hours``, and how many promise it."""

    hours: int
    people: int


async def spread(
    connection: AsyncConnection, workspace: str, channel: str, hours: int, now: datetime
) -> None:
    """From now on a net can be held under this channel, or with other hours than before."""
    new = insert(nets).values(workspace_id=workspace, channel_id=channel, hours=hours, since=now)
    keys = ["workspace_id", "channel_id"]
    await connection.execute(new.on_conflict_do_update(index_elements=keys, set_={"hours": hours}))


async def take_in(connection: AsyncConnection, workspace: str, channel: str) -> bool:
    """Nothing is promised there any more, and nobody is on duty. False: there was no net."""
    for table in (duties, nets):
        here = and_(table.c.workspace_id == workspace, table.c.channel_id == channel)
        gone = await connection.execute(delete(table).where(here))
    return gone.rowcount > 0


async def every(connection: AsyncConnection, workspace: str) -> dict[str, Net]:
    """All nets of a workspace, by channel."""
    query = select(nets).where(nets.c.workspace_id == workspace).order_by(nets.c.channel_id)
    return {
        row.channel_id: Net(channel=row.channel_id, hours=row.hours, since=row.since)
        for row in await connection.execute(query)
    }


async def take(
    connection: AsyncConnection, workspace: str, channel: str, member: str, now: datetime
) -> None:
    """A member goes on duty for a channel."""
    new = insert(duties).values(
        workspace_id=workspace, channel_id=channel, member_id=member, since=now
    )
    await connection.execute(new.on_conflict_do_nothing())


async def leave(
    connection: AsyncConnection, workspace: str, member: str, channel: str | None = None
) -> None:
    """A member is on duty no more; without a ``channel`` nowhere."""
    theirs = and_(duties.c.workspace_id == workspace, duties.c.member_id == member)
    if channel is not None:
        theirs = and_(theirs, duties.c.channel_id == channel)
    await connection.execute(delete(duties).where(theirs))


async def on_duty(connection: AsyncConnection, workspace: str) -> dict[str, list[str]]:
    """Channel -> the members on duty there.

    Champions who are still in that channel, take no rest and said no stop.
    """
    found: dict[str, list[str]] = defaultdict(list)
    for row in await connection.execute(_on_duty(workspace)):
        found[row.channel_id].append(row.member_id)
    return found


async def holding(connection: AsyncConnection, workspace: str) -> Mapping[str, Promise]:
    """By channel what is promised: where enough are on duty, and the bot sees what is posted."""
    found = await every(connection, workspace)
    if not found:
        return {}
    guards = await on_duty(connection, workspace)
    known = await channels.every(connection, workspace)
    return {
        channel: Promise(hours=net.hours, people=len(guards[channel]))
        for channel, net in found.items()
        if len(guards.get(channel, ())) >= FEWEST and known[channel].attended
    }


def _on_duty(workspace: str) -> Select[tuple[str, str]]:
    account = and_(
        members.c.workspace_id == duties.c.workspace_id, members.c.id == duties.c.member_id
    )
    theirs = and_(
        champions.c.organisation_id == members.c.organisation_id,
        champions.c.person_id == members.c.person_id,
    )
    inside = and_(
        channel_members.c.workspace_id == duties.c.workspace_id,
        channel_members.c.channel_id == duties.c.channel_id,
        channel_members.c.member_id == duties.c.member_id,
    )
    people = duties.join(members, account).join(persons, _whose()).join(champions, theirs)
    return (
        select(duties.c.channel_id, duties.c.member_id)
        .select_from(people.join(channel_members, inside))
        .where(duties.c.workspace_id == workspace, members.c.deleted.is_(False))
        .where(champions.c.state == Standing.YES.value, champions.c.resting.is_(False))
        .where(persons.c.stopped_at.is_(None))
        .order_by(duties.c.channel_id, duties.c.member_id)
    )


def _whose() -> ColumnElement[bool]:
    return and_(
        persons.c.organisation_id == members.c.organisation_id, persons.c.id == members.c.person_id
    )
