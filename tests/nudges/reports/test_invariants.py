"""The figures of a report cannot contradict each other, whatever happened in a workspace."""

import asyncio
import shutil
import tempfile
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

import psycopg
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
from tests.vaults import VAULT

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


@contextmanager
def on_sqlite(empty: Path) -> Iterator[str]:
    """The URL of a new, empty database for one example."""
    with tempfile.TemporaryDirectory() as folder:
        shutil.copy(empty, Path(folder) / "w.db")
        yield f"sqlite:///{folder}/w.db"


@contextmanager
def on_postgres(server: str) -> Iterator[str]:
    """The URL of a new, empty database for one example."""
    name = f"world{uuid.uuid4().hex}"
    with psycopg.connect(server, autocommit=True) as connection:
        connection.execute(f"CREATE DATABASE {name} TEMPLATE migrated".encode())
        yield server.replace("/postgres?", f"/{name}?")
        connection.execute(f"DROP DATABASE {name} WITH (FORCE)".encode())


async def reports(url: str, world: World) -> dict[str, Report | str]:
    """The report of the workspace, of its largest team, and of the period before."""
    database = Database.open(url, vault=VAULT)
    try:
        workspace = await settle(database, world)
        return {
            "whole": await the_report(database, workspace, world.period),
            "team": await the_report(database, workspace, world.period, "m0"),
            "before": await the_report(database, workspace, world.period.before),
        }
    finally:
        await database.close()


def broken_laws(found: Mapping[str, Report | str]) -> list[str]:
    whole, team, before = found["whole"], found["team"], found["before"]
    if isinstance(whole, str):
        return [] if (whole, team) == ("group-too-small", "group-too-small") else ["refused"]
    broken = violations(whole)
    if isinstance(team, Report):
        broken += violations(team) + part_violations(team, whole)
    if isinstance(before, Report) and isinstance(whole.before, Figures):
        broken += [] if before.figures == whole.before else ["two figures for one period"]
    return broken


@QUICK
@given(world=worlds())
def test_no_report_contradicts_itself_its_teams_or_the_one_before(
    migrated_sqlite: Path, world: World
) -> None:
    with on_sqlite(migrated_sqlite) as url:
        assert broken_laws(asyncio.run(reports(url, world))) == []


@settings(QUICK, max_examples=8)
@given(world=worlds())
def test_both_databases_tell_the_same(migrated_sqlite: Path, postgres: str, world: World) -> None:
    with on_sqlite(migrated_sqlite) as one, on_postgres(postgres) as other:
        assert asyncio.run(reports(one, world)) == asyncio.run(reports(other, world))
