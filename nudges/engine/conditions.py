"""What has to be settled before anybody is nudged, as admins settle it: one audited step each."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.engine.programme import Admin, note
from nudges.policy import Policy
from nudges.programme import Council, Programme
from nudges.store import audit, decisions, letters, persons, policies, programmes
from nudges.store.audit import Noted
from nudges.store.database import Database
from nudges.store.letters import Reach


class Condition(StrEnum):
    """What ``go`` needs."""

    OWNER = "owner"
    POLICY = "policy"
    INTRODUCTION = "introduction"
    COUNCIL = "council"


@dataclass(frozen=True, kw_only=True, slots=True)
class Readiness:
    """How far the conditions are settled; ``introduced`` and ``asked``: who said so, and when."""

    programme: Programme
    owners: tuple[str, ...]
    policy: Policy | None
    reach: Reach
    introduced: Noted | None
    asked: Noted | None

    @property
    def settled(self) -> Mapping[Condition, bool]:
        """People who cannot be reached hold nothing up, nor do those who came later: they read the

        introduction in front of their first nudge.
        """
        reach = self.reach
        begun = self.introduced is not None or (reach.introduced > 0 and not reach.never)
        return {
            Condition.OWNER: bool(self.owners),
            Condition.POLICY: self.policy is not None,
            Condition.INTRODUCTION: begun and not reach.waiting and not reach.held,
            Condition.COUNCIL: self.programme.council is not None,
        }

    @property
    def missing(self) -> tuple[Condition, ...]:
        return tuple(condition for condition, done in self.settled.items() if not done)


async def readiness(connection: AsyncConnection, organisation: str, now: datetime) -> Readiness:
    """How far an organisation is."""
    return Readiness(
        programme=await programmes.load(connection, organisation),
        owners=await persons.owners(connection, organisation),
        policy=await policies.latest(connection, organisation),
        reach=await letters.reach(connection, organisation, now),
        introduced=await audit.last(connection, organisation, "introduce"),
        asked=await audit.last(connection, organisation, "works-council"),
    )


async def set_council(database: Database, admin: Admin, said: Council) -> None:
    """What the works council said, or that there is none to ask."""
    async with database.write() as connection:
        programme = await programmes.limits(connection, admin.workspace.organisation)
        await programmes.save(connection, replace(programme, council=said))
        await note(connection, admin, "works-council", said.value)


async def introduce(database: Database, admin: Admin) -> int:
    """Everybody who was not introduced yet gets the introduction; how many that are."""
    organisation = admin.workspace.organisation
    async with database.write() as connection:
        await decisions.one_at_a_time(connection, organisation)
        count = await letters.introduce(connection, organisation, admin.now)
        if count:
            await note(connection, admin, "introduce", str(count))
        return count


async def go(database: Database, admin: Admin) -> tuple[Condition, ...]:
    """From now on nudges are sent, unless something is missing: then that, and nothing changes.

    Once live, saying it again changes nothing.
    """
    organisation = admin.workspace.organisation
    async with database.write() as connection:
        ready = await readiness(connection, organisation, admin.now)
        if ready.programme.live_since is not None:
            return ()
        if not ready.missing:
            await programmes.save(connection, replace(ready.programme, live_since=admin.now))
            await note(connection, admin, "go")
        return ready.missing


async def hold(database: Database, admin: Admin) -> None:
    """Neither nudges nor introductions are sent, until an admin says so again."""
    organisation = admin.workspace.organisation
    async with database.write() as connection:
        programme = await programmes.limits(connection, organisation)
        stopped = await letters.hold(connection, organisation)
        if programme.live_since is not None:
            await programmes.save(connection, replace(programme, live_since=None))
        if stopped or programme.live_since is not None:
            await note(connection, admin, "hold")
