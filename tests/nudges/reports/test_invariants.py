"""The figures of a report cannot contradict each other, whatever happened in a workspace."""

import asyncio
import shutil
import tempfile
from pathlib import Path

from hypothesis import HealthCheck, given, settings

from nudges.errors import Refusal
from nudges.reports.adoption import adoption
from nudges.reports.invariants import part_violations, violations
from nudges.reports.period import Period
from nudges.reports.report import Figures, Report
from nudges.store.database import Database
from nudges.workspace import Workspace
from tests.builders import NOW
from tests.nudges.reports.worlds import World, settle, worlds

QUICK = settings(
    deadline=None,
    max_examples=40,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


async def the_report(
    database: Database, workspace: Workspace, period: Period, manager: str | None = None
) -> Report | str:
    """The report, or the code of the refusal."""
    async with database.read() as connection:
        try:
            return await adoption(connection, workspace, period=period, manager=manager, now=NOW)
        except Refusal as refusal:
            return refusal.code


async def in_a_new_database(empty: Path, world: World) -> list[str]:
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(empty, Path(folder) / "w.db")
        database = Database.open(f"sqlite:///{folder}/w.db")
        try:
            return await broken_laws(database, world)
        finally:
            await database.close()


async def broken_laws(database: Database, world: World) -> list[str]:
    workspace = await settle(database, world)
    whole = await the_report(database, workspace, world.period)
    team = await the_report(database, workspace, world.period, "m0")
    before = await the_report(database, workspace, world.period.before)
    if isinstance(whole, str):
        assert (whole, team) == ("group-too-small", "group-too-small")
        return []
    broken = violations(whole)
    if isinstance(team, Report):
        broken += violations(team) + part_violations(team, whole)
    if isinstance(before, Report) and isinstance(whole.before, Figures):
        assert before.figures == whole.before
    return broken


@QUICK
@given(world=worlds())
def test_no_report_contradicts_itself_its_teams_or_the_one_before(
    migrated_sqlite: Path, world: World
) -> None:
    assert asyncio.run(in_a_new_database(migrated_sqlite, world)) == []
