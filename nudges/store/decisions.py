"""Writes decisions: each at most once for a member and an occurrence, whoever decides."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import bindparam, select, update
from sqlalchemy.dialects.postgresql import insert  # compiles for SQLite too
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.nudge import Nudge
from nudges.store.tables import deliveries, members, nudges, organisations, persons

CHUNK = 500


async def one_at_a_time(connection: AsyncConnection, organisation: str) -> None:
    """Wait until no other transaction writes decisions for this organisation.

    PostgreSQL keeps the row locked until the end; SQLite has one writer at a time anyway.
    """
    query = select(organisations.c.id).where(organisations.c.id == organisation)
    await connection.execute(query.with_for_update())


async def add(connection: AsyncConnection, workspace: str, decided: Sequence[Nudge]) -> set[str]:
    """Keep nudges; the ids of those that nobody had decided before."""
    new: set[str] = set()
    query = insert(nudges).on_conflict_do_nothing().returning(nudges.c.id)
    for start in range(0, len(decided), CHUNK):
        rows = [_row(workspace, nudge) for nudge in decided[start : start + CHUNK]]
        new.update((await connection.execute(query.values(rows))).scalars())
    return new


async def deliver(
    connection: AsyncConnection, workspace: str, due: Mapping[str, tuple[str, datetime]]
) -> None:
    """Make deliveries due: nudge id -> (member, when)."""
    rows = [
        {
            "workspace_id": workspace,
            "id": nudge,
            "nudge_id": nudge,
            "member_id": member,
            "due_at": at,
        }
        for nudge, (member, at) in due.items()
    ]
    if rows:
        await connection.execute(insert(deliveries).on_conflict_do_nothing(), rows)


async def draw(connection: AsyncConnection, organisation: str, drawn: Mapping[str, bool]) -> None:
    """Keep who is in the holdout, where that was not drawn before."""
    query = (
        update(persons)
        .where(persons.c.organisation_id == organisation, persons.c.id == bindparam("person"))
        .where(persons.c.holdout.is_(None))
        .values(holdout=bindparam("drawn"))
    )
    rows = [{"person": person, "drawn": value} for person, value in drawn.items()]
    if rows:
        await connection.execute(query, rows)


async def look_next(
    connection: AsyncConnection, workspace: str, times: Mapping[str, datetime | None]
) -> None:
    """When to look at each member next; None: at the next occasion."""
    query = (
        update(members)
        .where(members.c.workspace_id == workspace, members.c.id == bindparam("member"))
        .values(next_look_at=bindparam("at"))
    )
    rows = [{"member": member, "at": at} for member, at in times.items()]
    if rows:
        await connection.execute(query, rows)


def _row(workspace: str, nudge: Nudge) -> dict[str, Any]:
    offer = nudge.offer
    return {
        "workspace_id": workspace,
        "id": nudge.id,
        "member_id": nudge.member,
        "schedule_id": nudge.schedule,
        "occurrence": nudge.occurrence,
        "decided_at": nudge.decided_at,
        "offer": offer.name if offer else None,
        "rung": int(offer.rung) if offer else None,
        "channel_id": offer.place.channel if offer else None,
        "thread_id": offer.place.thread if offer else None,
        "reason": offer.reason.value if offer else None,
        "skip": nudge.skip.value if nudge.skip else None,
        "holdout": nudge.holdout,
        "until": nudge.until,
    }
