"""The nudges that one member got, and what they answered."""

from dataclasses import replace
from datetime import datetime
from typing import Any

from sqlalchemy import Row, and_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.nudge import Answer, Nudge
from nudges.store import contents
from nudges.store.tables import deliveries, nudges
from nudges.store.vaults import vault_of
from nudges.vault import Vault


async def sent(
    connection: AsyncConnection, workspace: str, member: str
) -> list[tuple[datetime, Nudge]]:
    """What was sent to a member and when, the earliest first."""
    same = and_(
        deliveries.c.workspace_id == nudges.c.workspace_id, deliveries.c.nudge_id == nudges.c.id
    )
    query = (
        select(nudges, deliveries.c.sent_at)
        .select_from(nudges.join(deliveries, same))
        .where(
            nudges.c.workspace_id == workspace,
            nudges.c.member_id == member,
            deliveries.c.sent_at.is_not(None),
        )
        .order_by(deliveries.c.sent_at, nudges.c.id)
    )
    vault = vault_of(connection)
    return [(row.sent_at, _nudge(row, vault)) for row in await connection.execute(query)]


async def one(connection: AsyncConnection, workspace: str, member: str, nudge: str) -> Nudge | None:
    """An offer made to this very member, or None."""
    query = select(nudges).where(_theirs(workspace, member, nudge))
    row = (await connection.execute(query)).one_or_none()
    return None if row is None else _nudge(row, vault_of(connection))


async def open_ones(
    connection: AsyncConnection, workspace: str, member: str, now: datetime
) -> list[Nudge]:
    """What was offered to this very member and can still be answered, the latest first."""
    query = (
        select(nudges)
        .where(nudges.c.workspace_id == workspace, nudges.c.member_id == member)
        .where(nudges.c.until > now, nudges.c.holdout.is_(False), nudges.c.decided_at <= now)
        .order_by(nudges.c.decided_at.desc(), nudges.c.id)
    )
    vault = vault_of(connection)
    found = [_nudge(row, vault) for row in await connection.execute(query)]
    return [nudge for nudge in found if nudge.offer is not None and nudge.answer is None]


async def answer(
    connection: AsyncConnection,
    workspace: str,
    member: str,
    nudge: str,
    given: Answer,
    now: datetime,
) -> bool:
    """Keep an answer to an offer made to this very member; False if nothing changed by it."""
    vault, theirs = vault_of(connection), _theirs(workspace, member, nudge)
    row = (await connection.execute(select(nudges.c.sealed).where(theirs))).one_or_none()
    if row is None:
        return False
    before = contents.opened(row.sealed, vault)
    if before.offer is None or before.answer is given:
        return False
    after = contents.sealed(replace(before, answer=given), vault)
    query = update(nudges).where(theirs, nudges.c.sealed == row.sealed)
    done = await connection.execute(query.values(sealed=after, answered_at=now))
    return done.rowcount > 0


def _theirs(workspace: str, member: str, nudge: str) -> Any:
    return and_(
        nudges.c.workspace_id == workspace,
        nudges.c.id == nudge,
        nudges.c.member_id == member,
        nudges.c.offered.is_(True),
        nudges.c.holdout.is_(False),
    )


def _nudge(row: Row[Any], vault: Vault) -> Nudge:
    known = contents.opened(row.sealed, vault)
    return Nudge(
        id=row.id,
        member=row.member_id,
        schedule=row.schedule_id,
        occurrence=row.occurrence,
        decided_at=row.decided_at,
        offer=known.offer,
        skip=known.skip,
        holdout=row.holdout,
        until=row.until,
        acted_at=row.acted_at,
        answer=known.answer,
    )
