"""The programme of an organisation, with its schedules."""

from dataclasses import replace

from sqlalchemy import delete, select
from sqlalchemy.dialects.postgresql import insert as upsert  # compiles for SQLite too
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.programme import Audience, Council, Programme, Schedule
from nudges.store.tables import programmes, schedules

_PLAIN = (
    "threshold",
    "attention",
    "quiet_from",
    "quiet_to",
    "grace_days",
    "window_days",
    "holdout_share",
    "active_share",
    "live_since",
    "renewed_at",
)


async def load(connection: AsyncConnection, organisation: str) -> Programme:
    """The organisation's programme, or the default one if nobody has saved any."""
    planned = await _schedules(connection, organisation)
    return replace(await limits(connection, organisation), schedules=planned)


async def limits(connection: AsyncConnection, organisation: str) -> Programme:
    """The same without its schedules, for whoever only has to know what holds."""
    query = select(programmes).where(programmes.c.organisation_id == organisation)
    row = (await connection.execute(query)).mappings().one_or_none()
    if row is None:
        return Programme(organisation=organisation)
    said = row["works_council"]
    return Programme(
        organisation=organisation,
        council=None if said is None else Council(said),
        **{name: row[name] for name in _PLAIN},
    )


async def save(connection: AsyncConnection, programme: Programme) -> None:
    """Keep the programme's own settings; its schedules are saved one by one."""
    plain = {name: getattr(programme, name) for name in _PLAIN}
    plain["works_council"] = None if programme.council is None else programme.council.value
    query = upsert(programmes).values(organisation_id=programme.organisation, **plain)
    await connection.execute(
        query.on_conflict_do_update(index_elements=["organisation_id"], set_=plain)
    )


async def save_schedule(connection: AsyncConnection, organisation: str, schedule: Schedule) -> None:
    """Add a schedule, or change the one with the same id."""
    values = {
        "name": schedule.name,
        "cron": schedule.cron,
        "audience": schedule.audience.value,
        "offers": ",".join(sorted(schedule.offers)),
        "paused": schedule.paused,
        "since": schedule.since,
    }
    query = upsert(schedules).values(organisation_id=organisation, id=schedule.id, **values)
    await connection.execute(
        query.on_conflict_do_update(index_elements=["organisation_id", "id"], set_=values)
    )


async def remove_schedule(connection: AsyncConnection, organisation: str, schedule: str) -> None:
    """Delete a schedule; what it decided stays."""
    mine = (schedules.c.organisation_id == organisation) & (schedules.c.id == schedule)
    await connection.execute(delete(schedules).where(mine))


async def _schedules(connection: AsyncConnection, organisation: str) -> tuple[Schedule, ...]:
    query = (
        select(schedules)
        .where(schedules.c.organisation_id == organisation)
        .order_by(schedules.c.name)
    )
    return tuple(
        Schedule(
            id=row.id,
            name=row.name,
            cron=row.cron,
            audience=Audience(row.audience),
            offers=frozenset(filter(None, row.offers.split(","))),
            paused=row.paused,
            since=row.since,
        )
        for row in await connection.execute(query)
    )
