"""What a term has shown: counts of people only, by whether they were in the holdout."""

from datetime import date, datetime

from sqlalchemy import and_, func, select
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.rules.lift import Arm
from nudges.store.tables import activity_days, members, nudges, persons


async def arms(
    connection: AsyncConnection, organisation: str, since: datetime, now: datetime
) -> tuple[Arm, Arm]:
    """(nudged, holdout): the people for whom an offer was decided whose time to answer is over."""
    n, m = nudges.c, members.c
    theirs = and_(m.workspace_id == n.workspace_id, m.id == n.member_id)
    per_person = (
        select(m.person_id, func.count(n.acted_at).label("acts"))
        .select_from(nudges.join(members, theirs))
        .where(m.organisation_id == organisation, n.until.is_not(None))
        .where(n.decided_at >= since, n.until < now)
        .group_by(m.person_id)
        .subquery()
    )
    same = and_(persons.c.organisation_id == organisation, persons.c.id == per_person.c.person_id)
    query = (
        select(persons.c.holdout, func.count(), func.count().filter(per_person.c.acts > 0))
        .select_from(per_person.join(persons, same))
        .group_by(persons.c.holdout)
    )
    found = {
        bool(held): Arm(people=int(people), acted=int(acted))
        for held, people, acted in await connection.execute(query)
    }
    nobody = Arm(people=0, acted=0)
    return found.get(False, nobody), found.get(True, nobody)


async def took_part(
    connection: AsyncConnection, organisation: str, first: date, last: date
) -> tuple[int, int]:
    """(how many did something visible on these days, how many people there are)."""
    m, d = members.c, activity_days.c
    here = and_(m.organisation_id == organisation, m.deleted.is_(False), m.bot.is_(False))
    everyone = select(func.count(m.person_id.distinct())).where(here, m.guest.is_(False))
    same = and_(d.workspace_id == m.workspace_id, d.member_id == m.id)
    acted = (
        select(func.count(m.person_id.distinct()))
        .select_from(members.join(activity_days, same))
        .where(here, m.guest.is_(False), d.day >= first, d.day <= last)
    )
    return int(await connection.scalar(acted) or 0), int(await connection.scalar(everyone) or 0)
