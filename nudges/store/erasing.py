"""Takes everything out of the database that is about one account or one person."""

from collections.abc import Sequence
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, delete, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.store import executives as briefs
from nudges.store import polls
from nudges.store.tables import (
    activity_days,
    asks,
    audit,
    backfills,
    buddies,
    champions,
    channel_members,
    confided,
    conversations,
    deliveries,
    duties,
    executives,
    hushes,
    ideas,
    leaves,
    members,
    nudges,
    persons,
    policy_reads,
    practices,
    roles,
    threads,
)

ABOUT_MEMBER = (
    *(deliveries, nudges, ideas, duties, asks, practices),
    *(activity_days, channel_members, conversations),
)
"""Tables with rows about one account, those first that name rows of a later one."""
SOMEBODY = "erased"


async def account(connection: AsyncConnection, workspace: str, member: str) -> None:
    """Erase an account and what it did. Its threads stay, without anybody having started them."""
    for table in ABOUT_MEMBER:
        await connection.execute(delete(table).where(_theirs(table, workspace, member)))
    await connection.execute(
        update(threads)
        .where(_theirs(threads, workspace, member))
        .values(member_id=None, started_at=None)
    )
    await connection.execute(
        update(members)
        .where(members.c.workspace_id == workspace, members.c.manager_id == member)
        .values(manager_id=None)
    )
    await connection.execute(
        update(backfills)
        .where(backfills.c.workspace_id == workspace, backfills.c.asked_by == member)
        .values(asked_by="")
    )
    await polls.let_go(connection, workspace, member)
    here = and_(members.c.workspace_id == workspace, members.c.id == member)
    await connection.execute(delete(members).where(here))


async def person(connection: AsyncConnection, organisation: str, id_: str) -> None:
    """Erase a person who has no account any more."""
    for table in (roles, leaves, buddies, confided, champions, executives, policy_reads):
        mine = and_(table.c.organisation_id == organisation, table.c.person_id == id_)
        await connection.execute(delete(table).where(mine))
    await polls.forget(connection, organisation, id_)
    await briefs.forget_delegate(connection, organisation, id_)
    acted = and_(audit.c.organisation_id == organisation, audit.c.actor == id_)
    await connection.execute(update(audit).where(acted).values(actor=SOMEBODY))
    await connection.execute(update(hushes).where(hushes.c.actor == id_).values(actor=SOMEBODY))
    this = and_(persons.c.organisation_id == organisation, persons.c.id == id_)
    await connection.execute(delete(persons).where(this))


async def stopped(
    connection: AsyncConnection, workspace: str
) -> Sequence[tuple[str, str | None, datetime]]:
    """(member id, email, when) of everybody here who said stop."""
    same = and_(
        persons.c.organisation_id == members.c.organisation_id, persons.c.id == members.c.person_id
    )
    query = (
        select(members.c.id, persons.c.email, persons.c.stopped_at)
        .select_from(members.join(persons, same))
        .where(members.c.workspace_id == workspace, persons.c.stopped_at.is_not(None))
    )
    return [(row.id, row.email, row.stopped_at) for row in await connection.execute(query)]


def _theirs(table: Any, workspace: str, member: str) -> ColumnElement[bool]:
    return and_(table.c.workspace_id == workspace, table.c.member_id == member)
