"""What people got so far, over all the workspaces of an organisation: limits are a person's."""

from collections import defaultdict
from datetime import datetime

from sqlalchemy import and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.activity import Rung
from nudges.delivery import Failure, State
from nudges.nudge import Answer, Offer, Place, Reason
from nudges.rules.past import Past
from nudges.rules.visibility import unseen
from nudges.store.tables import deliveries, members, nudges, workspaces


async def of_people(
    connection: AsyncConnection, organisation: str, now: datetime, *, person: str | None = None
) -> dict[str, list[Past]]:
    """Person id -> the nudges they got, or would have got as a holdout, the latest first.

    One that could not be delivered was none, but one that may have arrived was. With ``person``
    only theirs.
    """
    n, d, m = nudges.c, deliveries.c, members.c
    sent = and_(d.workspace_id == n.workspace_id, d.nudge_id == n.id)
    theirs = and_(m.workspace_id == n.workspace_id, m.id == n.member_id)
    perhaps = Failure.OUTCOME_UNKNOWN.value
    query = (
        select(
            m.person_id,
            *(n.offer, n.rung, n.channel_id, n.thread_id, n.reason),
            *(n.decided_at, n.until, n.acted_at, n.answer),
            workspaces.c.platform,
        )
        .select_from(
            nudges.join(members, theirs)
            .join(workspaces, workspaces.c.id == n.workspace_id)
            .outerjoin(deliveries, sent)
        )
        .where(m.organisation_id == organisation, n.offer.is_not(None), n.decided_at <= now)
        .where(or_(d.state.is_(None), d.state != State.FAILED.value, d.failure == perhaps))
        .order_by(n.decided_at.desc(), n.id)
    )
    if person is not None:
        query = query.where(m.person_id == person)
    found: dict[str, list[Past]] = defaultdict(list)
    async with connection.stream(query) as rows:
        async for row in rows:
            led = row.channel_id is not None
            place = Place(channel=row.channel_id, thread=row.thread_id) if led else None
            reason, rung = Reason(row.reason), Rung(row.rung)
            found[row.person_id].append(
                Past(
                    offer=Offer(name=row.offer, rung=rung, place=place, reason=reason),
                    at=row.decided_at,
                    until=row.until,
                    acted=row.acted_at is not None and row.acted_at <= now,
                    answer=Answer(row.answer) if row.answer else None,
                    seen=rung not in unseen(row.platform),
                )
            )
    return found


async def how_many(connection: AsyncConnection, organisation: str) -> dict[str, int]:
    """Person id -> how many nudges were ever decided for them, whatever became of those."""
    n, m = nudges.c, members.c
    theirs = and_(m.workspace_id == n.workspace_id, m.id == n.member_id)
    query = (
        select(m.person_id, func.count())
        .select_from(nudges.join(members, theirs))
        .where(m.organisation_id == organisation, n.offer.is_not(None))
        .group_by(m.person_id)
    )
    return {row[0]: int(row[1]) for row in await connection.execute(query)}
