"""A programme ends after twelve weeks, unless its owner renews it on the evidence."""

from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.delivery import Kind
from nudges.engine.ideas import in_charge
from nudges.engine.programme import Admin, note
from nudges.errors import Refusal
from nudges.programme import Programme
from nudges.rules.lift import Lift, lift
from nudges.store import evidence, letters, programmes
from nudges.store.database import Database
from nudges.workspace import Workspace

BEFORE = timedelta(weeks=2)
"""So long before the end the owners are asked."""
SPAN = timedelta(weeks=4)
"""Of so many weeks one sees how many take part."""
FEWEST = 5


@dataclass(frozen=True, kw_only=True, slots=True)
class Evidence:
    """Shares of the people who took part in four weeks before, and in the last four.

    None where there are too few people, or too few in a group of the comparison.
    """

    programme: Programme
    before: float | None
    lately: float | None
    lift: Lift | None


async def evidence_of(connection: AsyncConnection, workspace: Workspace, now: datetime) -> Evidence:
    """What speaks for going on, or against it."""
    programme = await programmes.limits(connection, workspace.organisation)
    begun = programme.live_since or now
    arms = await evidence.arms(connection, workspace.organisation, begun, now)
    return Evidence(
        programme=programme,
        before=await _share(connection, workspace, begun),
        lately=await _share(connection, workspace, now),
        lift=lift(*arms),
    )


async def ask(database: Database, workspace: Workspace, now: datetime) -> int:
    """Ask the owners in time, once for each term; how many."""
    async with database.write() as connection:
        programme = await programmes.limits(connection, workspace.organisation)
        ends = programme.ends_at
        if ends is None or programme.term_since is None or not ends - BEFORE <= now:
            return 0
        owners = await in_charge(connection, workspace)
        for owner in owners:
            once = programme.term_since.isoformat()
            await letters.add(connection, workspace.id, owner, Kind.TERM, due_at=now, once=once)
        return len(owners)


async def renew(database: Database, admin: Admin) -> Programme:
    """Another twelve weeks from now on. Refusal: term-not-live."""
    organisation = admin.workspace.organisation
    async with database.write() as connection:
        programme = await programmes.limits(connection, organisation)
        if programme.live_since is None:
            raise Refusal("term-not-live")
        renewed = replace(programme, renewed_at=admin.now)
        await programmes.save(connection, renewed)
        await note(connection, admin, "renew")
        return renewed


async def _share(
    connection: AsyncConnection, workspace: Workspace, until: datetime
) -> float | None:
    """Of the people, how many did something visible in the weeks up to a day, without it."""
    last = until.astimezone(UTC).date() - timedelta(days=1)
    first = last - SPAN + timedelta(days=1)
    acted, people = await evidence.took_part(connection, workspace.organisation, first, last)
    return acted / people if people >= FEWEST else None
