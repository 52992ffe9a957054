"""What the rules say about one person, for that person: computed when asked, and kept nowhere."""

from datetime import datetime

from nudges.engine.assess import assess
from nudges.engine.decide import PREVIEW, preview
from nudges.engine.outlook import next_for
from nudges.engine.scene import Occasion
from nudges.nudge import Nudge, Offer, SkipReason
from nudges.people import Member
from nudges.rules.silence.assessing import Silence
from nudges.store import members, programmes
from nudges.store.database import Database
from nudges.workspace import Workspace


async def own_silence(
    database: Database, workspace: Workspace, member: Member, *, now: datetime
) -> Silence:
    """The member's silence; everybody is read, because what is usual here is part of it."""
    async with database.read() as connection:
        everyone = await members.everyone(connection, workspace.id)
        programme = await programmes.load(connection, workspace.organisation)
        known = [each for each in everyone if each.counted or each.id == member.id]
        found = await assess(connection, workspace, known, now=now, grace_days=programme.grace_days)
    return found[member.id]


async def next_step(
    database: Database, workspace: Workspace, member: Member, *, now: datetime
) -> Offer | None:
    """An offer for somebody who asks for one, by the rules for nudges but without their limits."""
    occasion = Occasion(workspace=workspace, schedule=PREVIEW, zone=None, occurrence="", now=now)
    async with database.read() as connection:
        return await next_for(connection, occasion, member)


async def would_get(
    database: Database, workspace: Workspace, member: Member, *, now: datetime, secret: bytes
) -> Nudge:
    """What the programme would decide about this member now."""
    plan = await preview(database, workspace=workspace, now=now, secret=secret, confidence=True)
    nudges = (verdict.nudge for verdict in plan.outlook.verdicts)
    return next((n for n in nudges if n.member == member.id), _not_here_yet(member, now))


def _not_here_yet(member: Member, now: datetime) -> Nudge:
    return Nudge(
        id="",
        member=member.id,
        schedule=PREVIEW.id,
        occurrence="",
        decided_at=now,
        skip=SkipReason.NEWCOMER,
    )
