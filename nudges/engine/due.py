"""Has schedules decided when they are due: each local occurrence once, whoever looks and when."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Protocol

from nudges.engine.decide import Decided
from nudges.lease import Lease
from nudges.programme import Programme, Schedule
from nudges.rules import cron
from nudges.store import decisions, letters, members, occurrences, programmes
from nudges.store.database import Database
from nudges.store.occurrences import Occurrence
from nudges.workspace import Workspace

GRACE = timedelta(hours=12)
"""How late an occurrence may still be decided; after that its moment is past, and it is missed."""


MOST = 31
"""How many occurrences that went by while no worker ran are kept as missed, the latest ones."""

MOMENT = timedelta(microseconds=1)


class Decide(Protocol):
    """nudges.engine.decide.decide, or something that stands in for it."""

    async def __call__(
        self,
        database: Database,
        *,
        workspace: Workspace,
        schedule: Schedule,
        zone: str,
        occurrence: str,
        now: datetime,
        secret: bytes,
    ) -> Decided: ...


@dataclass(frozen=True, kw_only=True, slots=True)
class Due:
    """How many occurrences were decided and how many missed, and what came of the decisions."""

    fired: int
    missed: int
    offers: int
    holdouts: int


@dataclass(kw_only=True, slots=True)
class _Round:
    """One look at one organisation, and what has come of it so far."""

    database: Database
    programme: Programme
    workspaces: Sequence[Workspace]
    now: datetime
    lease: Lease
    fired: int = 0
    missed: int = 0
    decided: list[Decided] = field(default_factory=list)
    failures: list[Exception] = field(default_factory=list)

    @property
    def organisation(self) -> str:
        return self.programme.organisation


async def run_due(
    database: Database,
    *,
    workspaces: Sequence[Workspace],
    now: datetime,
    worker: str,
    secret: bytes,
    decide: Decide,
    lease: Lease | None = None,
) -> Due:
    """Decide whatever is due at ``now`` in all ``workspaces`` of one organisation.

    Nothing is due while the programme is not live, nor ever from before it went live or before
    the schedule was last changed. What fails keeps its claim until the lease ends; the others go
    on, and all failures are raised together at the end.
    """
    async with database.read() as connection:
        programme = await programmes.load(connection, workspaces[0].organisation)
        zones = await members.zones(connection, programme.organisation)
    this = _Round(
        database=database,
        programme=programme,
        workspaces=workspaces,
        now=now,
        lease=lease or Lease.standing(worker, now),
    )
    if programme.live_since is not None and not programme.over(now):
        await _keep(this, zones)
        await _work_off(this, decide, secret)
    if this.failures:
        raise ExceptionGroup("some of what was due could not be decided", this.failures)
    return Due(
        fired=this.fired,
        missed=this.missed,
        offers=sum(decided.offers for decided in this.decided),
        holdouts=sum(decided.holdouts for decided in this.decided),
    )


async def _keep(this: _Round, zones: Sequence[str]) -> None:
    """Make rows of what has come since the last look: late or not, none goes by unseen."""
    schedules = [s for s in this.programme.schedules if not s.paused]
    latest = [o for s in schedules for zone in zones if (o := _last(this, s, zone, this.now))]
    async with this.database.read() as connection:
        new = await occurrences.unknown(connection, this.organisation, latest)
        kept = await occurrences.last_kept(connection, this.organisation) if new else {}
    if not new:
        return
    holds = {s.id: s for s in schedules}
    passed = [e for o in new for e in _between(this, holds[o.schedule], o, kept)]
    late = [o for o in new if _late(this, o)] + passed
    in_time = [o for o in new if not _late(this, o)]
    async with this.database.write() as connection:
        await occurrences.add(connection, this.organisation, in_time, missed=False)
        this.missed += await occurrences.add(connection, this.organisation, late, missed=True)


def _last(this: _Round, schedule: Schedule, zone: str, moment: datetime) -> Occurrence | None:
    """The last occurrence up to a moment, if it counts at all."""
    last = cron.previous(schedule.cron, zone, moment)
    if last is None or last[1] < _since(this.programme, schedule):
        return None
    return Occurrence(schedule=schedule.id, zone=zone, local=last[0], due_at=last[1])


def _between(
    this: _Round, schedule: Schedule, new: Occurrence, kept: Mapping[tuple[str, str], datetime]
) -> Iterator[Occurrence]:
    """Those that came while no worker ran: after the last one that is kept, and before ``new``.

    At most MOST. Where none is kept nobody may have lived in the zone, so none was missed there.
    """
    after, found = kept.get((new.schedule, new.zone), new.due_at), new
    for _ in range(MOST):
        earlier = _last(this, schedule, new.zone, found.due_at - MOMENT)
        if earlier is None or earlier.due_at <= after:
            return
        found = earlier
        yield found


def _since(programme: Programme, schedule: Schedule) -> datetime:
    """From when on a schedule's occurrences count."""
    moments = (programme.live_since, schedule.since)
    return max(moment for moment in moments if moment is not None)


def _late(this: _Round, occurrence: Occurrence) -> bool:
    return occurrence.due_at < this.now - GRACE


async def _work_off(this: _Round, decide: Decide, secret: bytes) -> None:
    """Decide what is waiting, or call it missed where its moment is past or it holds no more."""
    async with this.database.read() as connection:
        waiting = await occurrences.waiting(connection, this.organisation, this.lease.now())
    holds = {s.id: s for s in this.programme.schedules if not s.paused}
    if waiting:
        await _introduce(this)
    for occurrence in waiting:
        schedule = holds.get(occurrence.schedule)
        try:
            if schedule is None or _past(this, schedule, occurrence):
                await _miss(this, occurrence)
            else:
                await _fire(this, schedule, occurrence, decide, secret)
        except Exception as failure:  # one schedule's trouble must not stop the others
            this.failures.append(failure)


async def _introduce(this: _Round) -> None:
    """Whoever came since the others were introduced is so now, long before their first nudge."""
    async with this.database.write() as connection:
        await decisions.one_at_a_time(connection, this.organisation)
        await letters.introduce(connection, this.organisation, this.now)


def _past(this: _Round, schedule: Schedule, occurrence: Occurrence) -> bool:
    return _late(this, occurrence) or occurrence.due_at < _since(this.programme, schedule)


async def _miss(this: _Round, occurrence: Occurrence) -> None:
    async with this.database.write() as connection:
        this.missed += await occurrences.miss(connection, this.organisation, occurrence, this.lease)


async def _fire(
    this: _Round, schedule: Schedule, occurrence: Occurrence, decide: Decide, secret: bytes
) -> None:
    async with this.database.write() as connection:
        if not await occurrences.claim(connection, this.organisation, occurrence, this.lease):
            return
    for workspace in this.workspaces:
        decided = await decide(
            this.database,
            workspace=workspace,
            schedule=schedule,
            zone=occurrence.zone,
            occurrence=occurrence.local,
            now=this.now,
            secret=secret,
        )
        this.decided.append(decided)
    async with this.database.write() as connection:
        await occurrences.finish(
            connection, this.organisation, occurrence, worker=this.lease.worker, now=this.now
        )
    this.fired += 1
