"""What an admin changes holds from then on."""

from dataclasses import replace
from datetime import timedelta

from nudges.engine.decide import decide
from nudges.engine.due import run_due
from nudges.engine.programme import Admin, save_schedule
from nudges.store.database import Database
from tests.builders import NOW, a_member
from tests.conftest import SECRET
from tests.nudges.engine.test_decide import OPEN, a_company


async def test_a_schedule_moved_to_an_hour_that_is_over_waits_for_the_next_one(
    database: Database,
) -> None:
    evening = replace(OPEN.schedules[0], cron="0 18 * * tue")
    workspace = await a_company(database, programme=replace(OPEN, schedules=(evening,)))
    now = NOW + timedelta(hours=4)
    admin = Admin(workspace=workspace, person=a_member("boss").person, now=now)
    await save_schedule(database, admin, replace(evening, cron="0 10 * * tue"))
    due = await run_due(
        database, workspaces=[workspace], now=now, worker="w", secret=SECRET, decide=decide
    )
    assert due.fired == 0
    next_week = now + timedelta(days=7)
    due = await run_due(
        database, workspaces=[workspace], now=next_week, worker="w", secret=SECRET, decide=decide
    )
    assert due.fired == 1
