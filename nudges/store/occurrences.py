"""Occurrences of schedules: each is a row, so that whoever comes second finds it taken."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, func, or_, select, update
from sqlalchemy.dialects.postgresql import insert  # compiles for SQLite too
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.lease import Lease
from nudges.store.tables import occurrences as table


@dataclass(frozen=True, kw_only=True, slots=True)
class Occurrence:
    """A schedule at one local time, such as 2026-03-01T10:00, in one zone; ``due_at`` once."""

    schedule: str
    zone: str
    local: str
    due_at: datetime


async def unknown(
    connection: AsyncConnection, organisation: str, found: Iterable[Occurrence]
) -> list[Occurrence]:
    """Those that are not kept yet."""
    wanted = list(found)
    query = select(table.c.schedule_id, table.c.zone, table.c.local).where(
        table.c.organisation_id == organisation, table.c.local.in_({o.local for o in wanted})
    )
    kept = {tuple(row) for row in await connection.execute(query)}
    return [o for o in wanted if (o.schedule, o.zone, o.local) not in kept]


async def last_kept(
    connection: AsyncConnection, organisation: str
) -> dict[tuple[str, str], datetime]:
    """Schedule and zone -> when the last one that is kept was due."""
    query = (
        select(table.c.schedule_id, table.c.zone, func.max(table.c.due_at))
        .where(table.c.organisation_id == organisation)
        .group_by(table.c.schedule_id, table.c.zone)
    )
    rows = await connection.execute(query)
    return {(schedule, zone): at for schedule, zone, at in rows}


async def add(
    connection: AsyncConnection, organisation: str, found: Sequence[Occurrence], *, missed: bool
) -> int:
    """Keep occurrences, each once; how many nobody had kept before."""
    rows = [
        {
            "organisation_id": organisation,
            "schedule_id": o.schedule,
            "zone": o.zone,
            "local": o.local,
            "due_at": o.due_at,
            "missed": missed,
        }
        for o in found
    ]
    if not rows:
        return 0
    query = insert(table).values(rows).on_conflict_do_nothing().returning(table.c.local)
    return len((await connection.execute(query)).all())


async def waiting(
    connection: AsyncConnection, organisation: str, moment: datetime
) -> list[Occurrence]:
    """Those neither done nor missed on which nobody works at a moment, the earliest first."""
    query = (
        select(table)
        .where(table.c.organisation_id == organisation, _free(moment))
        .order_by(table.c.due_at, table.c.schedule_id, table.c.zone)
    )
    return [
        Occurrence(schedule=row.schedule_id, zone=row.zone, local=row.local, due_at=row.due_at)
        for row in await connection.execute(query)
    ]


async def claim(
    connection: AsyncConnection, organisation: str, occurrence: Occurrence, lease: Lease
) -> bool:
    """Take it, unless somebody else has; whoever crashes loses it when the lease ends."""
    query = update(table).where(_is(organisation, occurrence), _free(lease.now()))
    values = {"claimed_by": lease.worker, "lease_until": lease.until()}
    return (await connection.execute(query.values(values))).rowcount == 1


async def finish(
    connection: AsyncConnection,
    organisation: str,
    occurrence: Occurrence,
    *,
    worker: str,
    now: datetime,
) -> bool:
    """It has been decided; False if somebody else took it over."""
    mine = and_(_is(organisation, occurrence), table.c.claimed_by == worker)
    query = update(table).where(mine, table.c.done_at.is_(None)).values(done_at=now)
    return (await connection.execute(query)).rowcount == 1


async def miss(
    connection: AsyncConnection, organisation: str, occurrence: Occurrence, lease: Lease
) -> bool:
    """Nothing will be decided for it any more, unless somebody is at it."""
    query = update(table).where(_is(organisation, occurrence), _free(lease.now()))
    return (await connection.execute(query.values(missed=True))).rowcount == 1


async def missed(connection: AsyncConnection, organisation: str) -> list[Occurrence]:
    """Those for which nothing was ever decided, the latest first."""
    query = (
        select(table)
        .where(table.c.organisation_id == organisation, table.c.missed)
        .order_by(table.c.due_at.desc(), table.c.schedule_id, table.c.zone)
    )
    return [
        Occurrence(schedule=row.schedule_id, zone=row.zone, local=row.local, due_at=row.due_at)
        for row in await connection.execute(query)
    ]


def _is(organisation: str, occurrence: Occurrence) -> ColumnElement[bool]:
    return and_(
        table.c.organisation_id == organisation,
        table.c.schedule_id == occurrence.schedule,
        table.c.zone == occurrence.zone,
        table.c.local == occurrence.local,
    )


def _free(moment: datetime) -> Any:
    nobodys = or_(table.c.lease_until.is_(None), table.c.lease_until < moment)
    return and_(table.c.done_at.is_(None), table.c.missed.is_(False), nobodys)
