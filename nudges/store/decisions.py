"""Writes decisions: each at most once for a member and an occurrence, whoever decides."""

from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.dialects.postgresql import insert  # compiles for SQLite too
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.nudge import Nudge
from nudges.store import bulk, contents
from nudges.store.tables import deliveries, members, nudges, organisations, persons
from nudges.store.vaults import vault_of
from nudges.vault import Vault

CHUNK = 1000
_NUDGE = (
    *("workspace_id", "id", "member_id", "schedule_id", "occurrence", "decided_at"),
    *("offered", "sealed", "holdout", "until"),
)
_NEW_NUDGES = insert(nudges).on_conflict_do_nothing().returning(nudges.c.id)
_DELIVERY = ("workspace_id", "id", "nudge_id", "member_id", "due_at")
_NEW_DELIVERIES = insert(deliveries).on_conflict_do_nothing()


async def one_at_a_time(connection: AsyncConnection, organisation: str) -> None:
    """Wait until no other transaction writes decisions for this organisation.

    PostgreSQL keeps the row locked until the end; SQLite has one writer at a time anyway.
    """
    query = select(organisations.c.id).where(organisations.c.id == organisation)
    await connection.execute(query.with_for_update())


async def add(connection: AsyncConnection, workspace: str, decided: Sequence[Nudge]) -> set[str]:
    """Keep nudges; the ids of those that nobody had decided before."""
    vault = vault_of(connection)
    rows = [_row(workspace, nudge, vault) for nudge in decided]
    return {row[0] for row in await bulk.write(connection, _NEW_NUDGES, _NUDGE, rows)}


async def deliver(
    connection: AsyncConnection, workspace: str, due: Mapping[str, tuple[str, datetime]]
) -> None:
    """Make deliveries due: nudge id -> (member, when)."""
    rows = [(workspace, nudge, nudge, member, at) for nudge, (member, at) in due.items()]
    await bulk.write(connection, _NEW_DELIVERIES, _DELIVERY, rows)


async def draw(connection: AsyncConnection, organisation: str, drawn: Mapping[str, bool]) -> None:
    """Keep who is in the holdout, where that was not drawn before."""
    for held in (True, False):
        people = [person for person, value in drawn.items() if value is held]
        for some in _chunks(people):
            await connection.execute(
                update(persons)
                .where(persons.c.organisation_id == organisation, persons.c.id.in_(some))
                .where(persons.c.holdout.is_(None))
                .values(holdout=held)
            )


async def look_next(
    connection: AsyncConnection, workspace: str, times: Mapping[str, datetime | None]
) -> None:
    """When to look at each member next; None: at the next occasion."""
    together: dict[datetime | None, list[str]] = defaultdict(list)
    for member, at in times.items():
        together[at].append(member)
    for at, ids in together.items():
        for some in _chunks(ids):
            await connection.execute(
                update(members)
                .where(members.c.workspace_id == workspace, members.c.id.in_(some))
                .values(next_look_at=at)
            )


def _chunks(ids: list[str]) -> Iterator[list[str]]:
    return (ids[start : start + CHUNK] for start in range(0, len(ids), CHUNK))


def _row(workspace: str, nudge: Nudge, vault: Vault) -> tuple[object, ...]:
    return (
        workspace,
        nudge.id,
        nudge.member,
        nudge.schedule,
        nudge.occurrence,
        nudge.decided_at,
        nudge.offer is not None,
        contents.sealed(contents.of(nudge), vault),
        nudge.holdout,
        nudge.until,
    )
