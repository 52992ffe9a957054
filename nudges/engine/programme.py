"""What admins change in the programme: one audited transaction for each change."""

from collections.abc import Set
from dataclasses import dataclass, replace
from datetime import datetime, time

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.errors import Refusal
from nudges.people import Person
from nudges.programme import Channel, ChannelKind, Programme, Schedule
from nudges.store import audit, channels, programmes
from nudges.store.database import Database
from nudges.workspace import Workspace


@dataclass(frozen=True, kw_only=True, slots=True)
class Admin:
    """Who changes something, where, and when."""

    workspace: Workspace
    person: Person
    now: datetime


async def set_limits(
    database: Database, admin: Admin, *, quiet_from: time, quiet_to: time, attention: float
) -> Programme:
    """The hours without messages, and how many nudges a week one person may get."""
    async with database.write() as connection:
        programme = await programmes.load(connection, admin.workspace.organisation)
        changed = replace(programme, quiet_from=quiet_from, quiet_to=quiet_to, attention=attention)
        await programmes.save(connection, changed)
        detail = f"{quiet_from:%H:%M}-{quiet_to:%H:%M} {attention:g}"
        await note(connection, admin, "limits", detail)
        return changed


async def save_schedule(database: Database, admin: Admin, schedule: Schedule) -> None:
    """Add or change a schedule; it holds from now on, and no earlier occurrence of it is due.

    Refusal: schedule-name-taken, by another one.
    """
    async with database.write() as connection:
        programme = await programmes.load(connection, admin.workspace.organisation)
        for other in programme.schedules:
            if other.id != schedule.id and other.name.casefold() == schedule.name.casefold():
                raise Refusal("schedule-name-taken", name=schedule.name)
        fresh = replace(schedule, since=admin.now)
        await programmes.save_schedule(connection, admin.workspace.organisation, fresh)
        state = "paused" if schedule.paused else schedule.cron
        await note(connection, admin, "schedule", f"{schedule.name}: {state}")


async def delete_schedule(database: Database, admin: Admin, schedule: Schedule) -> None:
    """The schedule is gone; what it decided stays."""
    async with database.write() as connection:
        await programmes.remove_schedule(connection, admin.workspace.organisation, schedule.id)
        await note(connection, admin, "schedule-deleted", schedule.name)


async def change_channel(
    database: Database, admin: Admin, channel: Channel, *, included: bool, kind: ChannelKind
) -> None:
    """Whether a channel counts, and what it is for."""
    told = {"kind": kind.value, "kind_told": True} if kind is not channel.kind else {}
    async with database.write() as connection:
        await channels.change(connection, admin.workspace.id, channel.id, included=included, **told)
        counted = "counts" if included else "left out"
        await note(connection, admin, "channel", f"{channel.name}: {counted}, {kind}")


async def choose_channels(
    database: Database, admin: Admin, *, shown: Set[str], chosen: Set[str]
) -> int:
    """Of the channels ``shown`` (ids) exactly those ``chosen`` count; how many that changes."""
    async with database.write() as connection:
        every = await channels.every(connection, admin.workspace.id)
        before = {id_: every[id_].included for id_ in sorted(shown) if id_ in every}
        changed = {id_: id_ in chosen for id_, was in before.items() if was != (id_ in chosen)}
        for id_, included in changed.items():
            await channels.change(connection, admin.workspace.id, id_, included=included)
        if changed:
            more = sum(changed.values())
            detail = f"{more} more count, {len(changed) - more} fewer"
            await note(connection, admin, "channels", detail)
        return len(changed)


async def note(connection: AsyncConnection, admin: Admin, what: str, detail: str = "") -> None:
    """Keep in the audit what this admin did."""
    await audit.note(
        connection,
        admin.workspace.organisation,
        at=admin.now,
        actor=admin.person.id,
        what=what,
        detail=detail,
    )
