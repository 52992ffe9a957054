"""The windows in which an act answers an offer: opened when it is sent, closed by the first act."""

from collections.abc import Mapping, Sequence
from datetime import UTC, date, datetime, timedelta
from typing import Any

from sqlalchemy import Row, and_, bindparam, func, or_, select, update
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.rules.credit import Window
from nudges.store.tables import activity_days, deliveries, members, nudges

LATE = timedelta(days=7)
"""For how long after its end a window is looked at: acts may be heard of late."""

Line = Row[*tuple[Any, ...]]

_LASTS = (
    members.c.last_react_at,
    members.c.last_vote_at,
    members.c.last_reply_at,
    members.c.last_post_at,
    members.c.last_host_at,
)
_START = func.coalesce(deliveries.c.sent_at, nudges.c.decided_at)


async def open_window(
    connection: AsyncConnection, workspace: str, nudge: str, until: datetime
) -> None:
    """Acts up to ``until`` answer this nudge."""
    query = update(nudges).where(nudges.c.workspace_id == workspace, nudges.c.id == nudge)
    await connection.execute(query.values(until=until))


async def unanswered(connection: AsyncConnection, workspace: str, now: datetime) -> list[Window]:
    """The windows without an act so far whose members have acted since they opened.

    A holdout's opens when it is decided, any other when it is sent.
    """
    delivered = and_(
        deliveries.c.workspace_id == nudges.c.workspace_id, deliveries.c.nudge_id == nudges.c.id
    )
    whose = and_(
        members.c.workspace_id == nudges.c.workspace_id, members.c.id == nudges.c.member_id
    )
    query = (
        select(nudges.c.id, nudges.c.member_id, nudges.c.until, _START.label("start"), *_LASTS)
        .select_from(nudges.join(members, whose).outerjoin(deliveries, delivered))
        .where(nudges.c.workspace_id == workspace, nudges.c.acted_at.is_(None))
        .where(nudges.c.until >= now - LATE, or_(*(last > _START for last in _LASTS)))
        .where(or_(nudges.c.holdout, deliveries.c.sent_at.is_not(None)), now >= _START)
    )
    rows = (await connection.execute(query)).all()
    days = await _days(connection, workspace, rows)
    return [_window(row, days.get(row.member_id, ())) for row in rows]


async def answered(
    connection: AsyncConnection, workspace: str, acts: Mapping[str, datetime]
) -> None:
    """Close windows: nudge id -> when the first act was."""
    query = (
        update(nudges)
        .where(nudges.c.workspace_id == workspace, nudges.c.id == bindparam("nudge"))
        .where(nudges.c.acted_at.is_(None))
        .values(acted_at=bindparam("at", type_=nudges.c.acted_at.type))
    )
    await connection.execute(query, [{"nudge": n, "at": at} for n, at in acts.items()])


async def _days(
    connection: AsyncConnection, workspace: str, rows: Sequence[Line]
) -> dict[str, list[date]]:
    """Member id -> the UTC days on which they did anything since the first of these windows."""
    if not rows:
        return {}
    day = activity_days.c
    since = min(row.start for row in rows).astimezone(UTC).date()
    query = select(day.member_id, day.day).where(day.workspace_id == workspace, day.day >= since)
    wanted = {row.member_id for row in rows}
    found: dict[str, list[date]] = {}
    for member, on in await connection.execute(query.distinct()):
        if member in wanted:
            found.setdefault(member, []).append(on)
    return found


def _window(row: Line, days: Sequence[date]) -> Window:
    lasts = [getattr(row, column.name) for column in _LASTS]
    return Window(
        nudge=row.id,
        start=row.start,
        until=row.until,
        lasts=[moment for moment in lasts if moment is not None],
        days=days,
    )
