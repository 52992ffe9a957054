"""Workspaces are found by name, told apart, and removed without a trace."""

from datetime import UTC, datetime

import pytest
from sqlalchemy import func, select

from nudges.errors import Refusal
from nudges.programme import Channel, Programme, Schedule
from nudges.store import workspaces
from nudges.store.database import Database
from nudges.store.tables import metadata
from nudges.workspace import Workspace
from tests.builders import a_member, a_workspace


async def test_the_only_workspace_needs_no_name(database: Database) -> None:
    made = await a_workspace(database)
    async with database.read() as connection:
        assert await workspaces.find(connection) == made


async def test_among_several_workspaces_one_must_be_named(database: Database) -> None:
    await a_workspace(database)
    other = Workspace(
        id="w2",
        organisation="o2",
        platform="slack",
        name="two",
        created_at=datetime(2026, 1, 1, tzinfo=UTC),
    )
    async with database.write() as connection:
        await workspaces.create(connection, other)
        with pytest.raises(Refusal, match="which-workspace"):
            await workspaces.find(connection)
        assert await workspaces.find(connection, "two") == other
        assert [w.id for w in await workspaces.every(connection)] == ["w1", "w2"]


async def test_an_empty_database_says_that_there_is_no_workspace(database: Database) -> None:
    async with database.read() as connection:
        with pytest.raises(Refusal, match="no-workspace"):
            await workspaces.find(connection)
        with pytest.raises(Refusal, match="unknown-workspace"):
            await workspaces.find(connection, "w9")


async def test_a_removed_workspace_leaves_no_row_behind(database: Database) -> None:
    programme = Programme(
        organisation="o1", schedules=(Schedule(id="s", name="s", cron="0 10 * * tue"),)
    )
    made = await a_workspace(
        database, people=[a_member("ada")], places=[Channel(id="c", name="c")], programme=programme
    )
    async with database.write() as connection:
        await workspaces.remove(connection, made)
        for table in metadata.sorted_tables:
            left = (await connection.execute(select(func.count()).select_from(table))).scalar_one()
            assert left == 0, table.name
