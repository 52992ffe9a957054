"""The nudges that one member got, and what they answered."""

from datetime import datetime
from typing import Any

from sqlalchemy import Row, and_, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.activity import Rung
from nudges.nudge import Answer, Nudge, Offer, Place, Reason, SkipReason
from nudges.store.tables import deliveries, nudges


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
    return [(row.sent_at, _nudge(row)) for row in await connection.execute(query)]


async def one(connection: AsyncConnection, workspace: str, member: str, nudge: str) -> Nudge | None:
    """An offer made to this very member, or None."""
    query = select(nudges).where(_theirs(workspace, member, nudge))
    row = (await connection.execute(query)).one_or_none()
    return None if row is None else _nudge(row)


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
    found = [_nudge(row) for row in await connection.execute(query)]
    return [nudge for nudge in found if nudge.offer is not None and nudge.answer is None]


async def answer(
    connection: AsyncConnection, workspace: str, member: str, nudge: str, given: Answer
) -> bool:
    """Keep an answer to an offer made to this very member; False if nothing changed by it."""
    new = or_(nudges.c.answer.is_(None), nudges.c.answer != given.value)
    query = update(nudges).where(_theirs(workspace, member, nudge), new)
    return (await connection.execute(query.values(answer=given.value))).rowcount > 0


def _theirs(workspace: str, member: str, nudge: str) -> Any:
    return and_(
        nudges.c.workspace_id == workspace,
        nudges.c.id == nudge,
        nudges.c.member_id == member,
        nudges.c.offer.is_not(None),
        nudges.c.holdout.is_(False),
    )


def _nudge(row: Row[Any]) -> Nudge:
    return Nudge(
        id=row.id,
        member=row.member_id,
        schedule=row.schedule_id,
        occurrence=row.occurrence,
        decided_at=row.decided_at,
        offer=None if row.offer is None else _offer(row),
        skip=None if row.skip is None else SkipReason(row.skip),
        holdout=row.holdout,
        until=row.until,
        acted_at=row.acted_at,
        answer=None if row.answer is None else Answer(row.answer),
    )


def _offer(row: Row[Any]) -> Offer:
    return Offer(
        name=row.offer,
        rung=Rung(row.rung),
        place=Place(channel=row.channel_id, thread=row.thread_id) if row.channel_id else None,
        reason=Reason(row.reason),
    )
