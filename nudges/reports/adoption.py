"""The adoption report: reads everything it needs in a few queries, and counts."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.activity import Rung
from nudges.errors import Refusal
from nudges.people import Member
from nudges.programme import Programme
from nudges.reports import count
from nudges.reports.coverage import Coverage
from nudges.reports.group import below, here_by
from nudges.reports.period import Period, must_be_over
from nudges.reports.report import SMALLEST_GROUP, Figures, LeftOut, Report, SilentShare
from nudges.reports.silent import silent_share
from nudges.reports.trend import trend, weeks_of
from nudges.rules.visibility import unseen
from nudges.store import figures as store
from nudges.store import members, programmes
from nudges.store.figures import Span
from nudges.store.history import gap_days
from nudges.workspace import Workspace

WINDOW_DAYS = 90
"""A stage is read from the rungs used in so many days."""


@dataclass(frozen=True, kw_only=True, slots=True)
class _Scene:
    """What every figure of one report is taken from."""

    connection: AsyncConnection
    workspace: Workspace
    team: str | None
    everyone: Sequence[Member]
    people: Sequence[Member]
    coverage: Coverage
    programme: Programme

    @property
    def unseen(self) -> frozenset[Rung]:
        return unseen(self.workspace.platform)


async def adoption(
    connection: AsyncConnection,
    workspace: Workspace,
    *,
    period: Period,
    manager: str | None,
    now: datetime,
) -> Report:
    """The report of a workspace, or of the people below ``manager`` (a member's id).

    It depends on what happened up to the period's end, and on who is left out today; ``now`` only
    decides whether the period is over. (Who started something in it that others join later becomes
    its host then.) Refusals: period-not-over, group-too-small, report-no-manager.
    """
    must_be_over(period, now)
    scene = await _scene(connection, workspace, manager)
    here = here_by(scene.people, period.ends)
    if len(here) < SMALLEST_GROUP and (here or manager is not None):
        raise Refusal("group-too-small", smallest=SMALLEST_GROUP)
    weeks = weeks_of(period)
    in_period, *in_weeks = await store.acts_in(connection, workspace.id, [_span(period), *weeks])
    return Report(
        workspace=workspace.name,
        team=scene.team,
        period=period,
        figures=await _figures(scene, period),
        before=await _before(scene, period),
        weeks=trend(scene.people, weeks, in_weeks, scene.coverage),
        leaders=count.leaders(here, in_period),
        gap_days=_length(_span(period)) - len(scene.coverage.seen(_span(period))),
        unseen=scene.unseen,
    )


async def _scene(connection: AsyncConnection, workspace: Workspace, manager: str | None) -> _Scene:
    everyone = await members.everyone(connection, workspace.id)
    programme = await programmes.load(connection, workspace.organisation)
    return _Scene(
        connection=connection,
        workspace=workspace,
        team=None if manager is None else _name(everyone, manager),
        everyone=everyone,
        people=everyone if manager is None else below(everyone, manager),
        coverage=Coverage(
            first_day=await store.first_day(connection, workspace.id),
            gaps=await gap_days(connection, workspace.id),
        ),
        programme=programme,
    )


async def _figures(scene: _Scene, period: Period) -> Figures:
    here = here_by(scene.people, period.ends)
    window = _window(period)
    in_period, in_window = await store.acts_in(
        scene.connection, scene.workspace.id, [_span(period), window]
    )
    seen = scene.coverage.seen(window)
    known = count.measured(
        here, in_window, seen, scene.programme.grace_days, whole=not scene.unseen
    )
    known_before = scene.coverage.since(period.starts - timedelta(days=1))
    return Figures(
        population=len(here),
        window_days=_length(window),
        window_seen=len(seen),
        funnel=count.funnel(here, known, in_window),
        took_part=count.took_part(here, in_period),
        first_timers=(
            count.first_timers(here, in_period, period) if known_before else LeftOut.NOT_COVERED
        ),
        silence=await _silence(scene, known, period),
    )


async def _silence(scene: _Scene, known: Sequence[Member], period: Period) -> SilentShare | LeftOut:
    if scene.unseen:
        return LeftOut.UNSEEN
    return await silent_share(
        scene.connection,
        scene.workspace,
        here_by(scene.everyone, period.ends),
        {member.id for member in known},
        period,
        scene.programme,
    )


async def _before(scene: _Scene, period: Period) -> Figures | LeftOut:
    """The figures of the period before, if the two can be compared."""
    before, coverage = period.before, scene.coverage
    if not coverage.since(before.starts):
        return LeftOut.NOT_COVERED
    if not coverage.whole((before.starts, period.ends)):
        return LeftOut.GAPS
    if len(here_by(scene.people, before.ends)) < SMALLEST_GROUP:
        return LeftOut.TOO_FEW
    return await _figures(scene, before)


def _window(period: Period) -> Span:
    """The last 90 days, or the whole period where that is longer.

    A quarter has up to 92 days; with fewer, somebody who took part on its first day would count
    as 'nothing visible' in the same report.
    """
    return min(period.starts, period.ends - timedelta(days=WINDOW_DAYS - 1)), period.ends


def _span(period: Period) -> Span:
    return period.starts, period.ends


def _length(span: Span) -> int:
    return (span[1] - span[0]).days + 1


def _name(everyone: Sequence[Member], manager: str) -> str:
    found = next((member for member in everyone if member.id == manager), None)
    if found is None:
        raise Refusal("report-no-manager", name=manager)
    return found.person.name or found.name or found.id
