"""What people got so far, over all the workspaces of an organisation: limits are a person's."""

from collections import defaultdict
from datetime import datetime

from sqlalchemy import and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.delivery import Failure, State
from nudges.rules.past import Past
from nudges.rules.visibility import unseen
from nudges.store import contents
from nudges.store.tables import deliveries, members, nudges, workspaces
from nudges.store.vaults import vault_of


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
            *(n.sealed, n.decided_at, n.until, n.acted_at, n.holdout),
            d.state,
            workspaces.c.platform,
        )
        .select_from(
            nudges.join(members, theirs)
            .join(workspaces, workspaces.c.id == n.workspace_id)
            .outerjoin(deliveries, sent)
        )
        .where(m.organisation_id == organisation, n.offered.is_(True), n.decided_at <= now)
        .where(or_(d.state.is_(None), d.state != State.FAILED.value, d.failure == perhaps))
        .order_by(n.decided_at.desc(), n.id)
    )
    if person is not None:
        query = query.where(m.person_id == person)
    found: dict[str, list[Past]] = defaultdict(list)
    vault = vault_of(connection)
    async with connection.stream(query) as rows:
        async for row in rows:
            # What only lay in a Home may never have been looked at.
            came = row.holdout or row.state is not None
            known = contents.opened(row.sealed, vault)
            if known.offer is None:
                continue
            found[row.person_id].append(
                Past(
                    offer=known.offer,
                    at=row.decided_at,
                    until=row.until,
                    acted=row.acted_at is not None and row.acted_at <= now,
                    answer=known.answer,
                    seen=came and known.offer.rung not in unseen(row.platform),
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
        .where(m.organisation_id == organisation, n.offered.is_(True))
        .group_by(m.person_id)
    )
    return {row[0]: int(row[1]) for row in await connection.execute(query)}
