"""What a term has shown: counts of people only, by whether they were in the holdout."""

from datetime import UTC, datetime, time
from typing import Any

from sqlalchemy import ColumnElement, Select, and_, func, or_, select
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.rules.lift import Arm
from nudges.store.figures import Span
from nudges.store.tables import activity_days, members, nudges, persons


async def arms(
    connection: AsyncConnection, organisation: str, decided: tuple[datetime, datetime], span: Span
) -> tuple[Arm, Arm]:
    """(nudged, holdout): those for whom an offer was ``decided`` within these moments.

    ``acted``: how many of them did something visible in ``span``, which is the same for both.
    """
    n, m, p = nudges.c, members.c, persons.c
    since, until = decided
    theirs = and_(m.workspace_id == n.workspace_id, m.id == n.member_id)
    chosen = (
        select(m.person_id)
        .select_from(nudges.join(members, theirs))
        .where(m.organisation_id == organisation, n.offered.is_(True))
        .where(n.decided_at >= since, n.decided_at < until)
    )
    acted = p.id.in_(_acted(organisation, span))
    query = (
        select(p.holdout, func.count(), func.count().filter(acted))
        .where(p.organisation_id == organisation, p.id.in_(chosen))
        .group_by(p.holdout)
    )
    found = {
        bool(held): Arm(people=int(people), acted=int(count))
        for held, people, count in await connection.execute(query)
    }
    nobody = Arm(people=0, acted=0)
    return found.get(False, nobody), found.get(True, nobody)


async def took_part(connection: AsyncConnection, organisation: str, span: Span) -> tuple[int, int]:
    """(how many did something visible in these days, of how many who were there)."""
    m = members.c
    here = and_(m.organisation_id == organisation, _people(span))
    acted = m.person_id.in_(_acted(organisation, span))
    query = select(
        func.count(m.person_id.distinct()).filter(acted), func.count(m.person_id.distinct())
    )
    count, people = (await connection.execute(query.where(here))).one()
    return int(count), int(people)


def _acted(organisation: str, span: Span) -> Select[Any]:
    m, d = members.c, activity_days.c
    same = and_(d.workspace_id == m.workspace_id, d.member_id == m.id)
    return (
        select(m.person_id)
        .select_from(members.join(activity_days, same))
        .where(m.organisation_id == organisation, _people(span))
        .where(d.day >= span[0], d.day <= span[1])
        .where(d.reacts + d.votes + d.replies + d.posts > 0)
    )


def _people(span: Span) -> ColumnElement[bool]:
    """Colleagues who were there from the first of these days on, as far as anybody knows."""
    m = members.c
    there = or_(m.joined_at.is_(None), m.joined_at <= datetime.combine(span[0], time(), UTC))
    return and_(m.deleted.is_(False), m.bot.is_(False), m.guest.is_(False), there)
