"""A decision belongs to the person: it holds in all workspaces, and leaves no trace of who."""

from dataclasses import replace
from datetime import UTC, datetime

import pytest
from sqlalchemy import insert, select, update

from nudges.engine import consent
from nudges.engine.programme import Admin, save_schedule
from nudges.errors import Refusal
from nudges.nudge import Answer
from nudges.programme import Programme, Schedule
from nudges.store import programmes
from nudges.store.database import Database
from nudges.store.tables import audit, members, persons, workspaces
from nudges.workspace import Workspace
from tests.builders import NOW, a_member, a_workspace

ANN = a_member("ann")
LATER = datetime(2026, 6, 1, tzinfo=UTC)


async def in_two_workspaces(database: Database) -> Workspace:
    """Ann has an account in w1 and one in w2, and is to be looked at later."""
    first = await a_workspace(database, people=[ANN, a_member("ben")])
    async with database.write() as connection:
        query = select(workspaces).where(workspaces.c.id == "w1")
        row = dict((await connection.execute(query)).mappings().one())
        await connection.execute(insert(workspaces).values(row | {"id": "w2"}))
        second = {"workspace_id": "w2", "id": "ann2", "person_id": "p-ann"}
        await connection.execute(insert(members).values(second | {"organisation_id": "o1"}))
        await connection.execute(update(members).values(next_look_at=LATER))
    return first


async def looks(database: Database) -> dict[str, datetime | None]:
    async with database.read() as connection:
        rows = await connection.execute(select(members.c.id, members.c.next_look_at))
        return {row.id: row.next_look_at for row in rows}


async def test_a_stop_in_one_workspace_holds_in_all_and_only_for_that_person(
    database: Database,
) -> None:
    workspace = await in_two_workspaces(database)
    await consent.stop(database, workspace, ANN.person, NOW)
    async with database.read() as connection:
        stopped = select(persons.c.id).where(persons.c.stopped_at.is_not(None))
        assert list((await connection.execute(stopped)).scalars()) == ["p-ann"]
        assert (await connection.execute(select(audit))).all() == []
    assert await looks(database) == {"ann": None, "ann2": None, "ben": LATER}


async def test_less_starts_from_what_holds_now(database: Database) -> None:
    workspace = await in_two_workspaces(database)
    async with database.write() as connection:
        await programmes.save(connection, Programme(organisation="o1", attention=0.5))
        await connection.execute(update(persons).values(attention=2.0))
    assert await consent.less(database, workspace, ANN.person) == 0.25


async def test_an_answer_to_no_nudge_changes_nothing(database: Database) -> None:
    workspace = await in_two_workspaces(database)
    assert await consent.answer(database, workspace, ANN, "n1", Answer.LESS, NOW) is None
    assert await looks(database) == {"ann": LATER, "ann2": LATER, "ben": LATER}


async def test_two_schedules_cannot_have_one_name(database: Database) -> None:
    workspace = await in_two_workspaces(database)
    admin = Admin(workspace=workspace, person=ANN.person, now=NOW)
    first = Schedule(id="s1", name="Weekly", cron="0 10 * * tue")
    await save_schedule(database, admin, first)
    with pytest.raises(Refusal) as refused:
        await save_schedule(database, admin, replace(first, id="s2", name="WEEKLY"))
    assert refused.value.code == "schedule-name-taken"
    async with database.read() as connection:
        assert (await programmes.load(connection, "o1")).schedules == (replace(first, since=NOW),)
