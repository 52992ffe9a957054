"""Takes a schedule's decisions and writes them down; and the same as a dry run."""

from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.confided import Reach
from nudges.engine.outlook import Outlook, Verdict, outlook
from nudges.engine.scene import Occasion
from nudges.nudge import SkipReason
from nudges.programme import Schedule
from nudges.rules.limits import allowance, grace_ends
from nudges.rules.sending_time import sendable_at
from nudges.store import decisions, past, programmes
from nudges.store.database import Database
from nudges.workspace import Workspace

PREVIEW = Schedule(id="preview", name="", cron="")
ACTIVE_AGAIN = timedelta(days=6)
"""A day less than a week, so that a weekly schedule looks at everybody every time."""
FAR = timedelta(days=27)
_FAR = frozenset(
    {
        SkipReason.STOPPED,
        SkipReason.LEFT_OUT,
        SkipReason.IN_PEACE,
        SkipReason.ENOUGH,
        SkipReason.ELSEWHERE,
    }
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Decided:
    """How many nudges will be sent, how many are a holdout's, and the skips by reason."""

    offers: int = 0
    holdouts: int = 0
    skips: Counter[SkipReason]


@dataclass(frozen=True, kw_only=True, slots=True)
class Plan:
    """What would be sent at a moment, and why; nothing was written."""

    workspace: Workspace
    at: datetime
    outlook: Outlook


async def decide(
    database: Database,
    *,
    workspace: Workspace,
    schedule: Schedule,
    zone: str,
    occurrence: str,
    now: datetime,
    secret: bytes,
) -> Decided:
    """Decide for everybody in ``zone`` whom this occurrence of ``schedule`` looks at.

    Again, or in a second worker at the same time, it adds nothing: a decision about a member and
    an occurrence is kept once. Nothing is decided while the programme is not live.
    """
    async with database.read() as connection:
        programme = await programmes.load(connection, workspace.organisation)
        if programme.live_since is None or programme.live_since > now:
            return Decided(skips=Counter({SkipReason.NOT_LIVE: 1}))
        occasion = Occasion(
            workspace=workspace, schedule=schedule, zone=zone, occurrence=occurrence, now=now
        )
        seen = await past.how_many(connection, workspace.organisation)
        found = await outlook(connection, occasion, secret=secret)
    return await _write(database, occasion, found, seen)


async def preview(
    database: Database,
    *,
    workspace: Workspace,
    now: datetime,
    secret: bytes,
    schedule: Schedule | None = None,
    confidence: bool = False,
) -> Plan:
    """What ``schedule`` would decide now, in all zones; None: one with all offers for everybody.

    As if nobody had told anything in ``confidence``, unless only the person themselves sees it.
    """
    occasion = Occasion(
        workspace=workspace,
        schedule=schedule or PREVIEW,
        zone=None,
        occurrence=f"{now:%Y-%m-%dT%H:%M}",
        now=now,
        confidence=confidence,
    )
    async with database.read() as connection:
        return Plan(
            workspace=workspace,
            at=now,
            outlook=await outlook(connection, occasion, secret=secret),
        )


async def _write(
    database: Database, occasion: Occasion, found: Outlook, seen: Mapping[str, int]
) -> Decided:
    workspace, now = occasion.workspace, occasion.now
    async with database.write() as connection:
        verdicts = await _still_right(connection, workspace.organisation, found, seen)
        new = await decisions.add(connection, workspace.id, [v.nudge for v in verdicts])
        fresh = [verdict for verdict in verdicts if verdict.nudge.id in new]
        sent = [v for v in fresh if v.nudge.offer and not v.nudge.holdout and _written_to(v, found)]
        due = {
            v.nudge.id: (v.member.id, sendable_at(v.member.person, found.programme, now))
            for v in sent
        }
        await decisions.deliver(connection, workspace.id, due)
        await decisions.draw(connection, workspace.organisation, found.drawn)
        times = {v.member.id: _next_look(v, found) for v in fresh}
        await decisions.look_next(connection, workspace.id, times)
    return Decided(
        offers=len(sent),
        holdouts=sum(v.nudge.holdout for v in fresh),
        skips=Counter(v.nudge.skip for v in fresh if v.nudge.skip is not None),
    )


async def _still_right(
    connection: AsyncConnection, organisation: str, found: Outlook, seen: Mapping[str, int]
) -> list[Verdict]:
    """The verdicts, less the offers to those for whom somebody else decided meanwhile."""
    await decisions.one_at_a_time(connection, organisation)
    by_now = await past.how_many(connection, organisation)
    late = {person for person, count in by_now.items() if count > seen.get(person, 0)}
    return [
        _withheld(v) if v.nudge.offer and v.member.person.id in late else v for v in found.verdicts
    ]


def _written_to(verdict: Verdict, found: Outlook) -> bool:
    """Whoever wants no messages finds it in the Home."""
    return found.reach.get(verdict.member.person.id) is not Reach.HOME


def _withheld(verdict: Verdict) -> Verdict:
    return replace(
        verdict,
        nudge=replace(
            verdict.nudge, offer=None, skip=SkipReason.ATTENTION, holdout=False, until=None
        ),
    )


def _next_look(verdict: Verdict, found: Outlook) -> datetime | None:
    """When it can make sense to look at this member again; None: at the next occasion."""
    nudge, member = verdict.nudge, verdict.member
    if nudge.skip is SkipReason.ACTIVE:
        return nudge.decided_at + ACTIVE_AGAIN
    if nudge.skip is SkipReason.PAUSED:
        return member.person.paused_until
    if nudge.skip is SkipReason.NEWCOMER:
        return grace_ends(member, found.programme)
    if nudge.skip in _FAR:
        return nudge.decided_at + FAR
    if nudge.offer is not None:
        most, span = allowance(member, found.programme)
        return nudge.decided_at + span - timedelta(days=1) if most == 1 else None
    return None
