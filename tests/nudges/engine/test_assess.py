"""Silence comes from what is stored, with each member's own days."""

from datetime import timedelta

from sqlalchemy import insert

from nudges.engine.assess import assess
from nudges.engine.record import record
from nudges.people import Leave
from nudges.rules.silence.assessing import Silence
from nudges.store import members
from nudges.store.database import Database
from nudges.store.tables import gaps
from nudges.workspace import Workspace
from tests.builders import NOW, a_member, a_workspace
from tests.conftest import SECRET
from tests.nudges.engine.test_decide import a_company, post


async def silences(database: Database, days_later: int = 0) -> dict[str, Silence]:
    workspace = Workspace(id="w1", organisation="o1", platform="console", name="w1", created_at=NOW)
    async with database.read() as connection:
        everyone = await members.everyone(connection, "w1")
        return await assess(
            connection, workspace, everyone, now=NOW + timedelta(days=days_later), grace_days=14
        )


def chance(found: dict[str, Silence], member: str) -> float:
    probability = found[member].probability
    assert probability is not None
    return probability


async def test_who_posts_daily_is_not_silent_and_who_never_did_is(database: Database) -> None:
    await a_company(database)
    found = await silences(database)
    assert chance(found, "busy0") < 0.2
    assert chance(found, "quiet0") == 1.0


async def test_leave_counts_for_nothing(database: Database) -> None:
    away = Leave(starts=(NOW + timedelta(days=1)).date(), ends=(NOW + timedelta(days=40)).date())
    await a_company(database, [a_member("gone", leaves=(away,)), a_member("there")])
    acts = [post(name, day) for name in ("gone", "there") for day in range(0, 50, 2)]
    await record(database, "w1", acts, secret=SECRET)
    before, after = await silences(database), await silences(database, days_later=40)
    assert abs(chance(after, "gone") - chance(before, "gone")) < 0.1
    assert chance(after, "there") > chance(after, "gone") + 0.2


async def test_days_without_data_make_nobody_silent(database: Database) -> None:
    await a_company(database)
    before = await silences(database)
    async with database.write() as connection:
        await connection.execute(
            insert(gaps).values(
                workspace_id="w1",
                starts=(NOW + timedelta(days=1)).date(),
                ends=(NOW + timedelta(days=60)).date(),
                cause="outage",
            )
        )
    after = await silences(database, days_later=60)
    assert abs(chance(after, "busy3") - chance(before, "busy3")) < 0.1


async def test_nobody_is_silent_for_want_of_data(database: Database) -> None:
    await a_workspace(database, people=[a_member("ada"), a_member("bob")])
    assert {s.probability for s in (await silences(database)).values()} == {None}
    await record(database, "w1", [post("bob", 3, "c")], secret=SECRET)
    assert (await silences(database))["ada"].probability is None
    assert (await silences(database, days_later=30))["ada"].probability == 1.0
