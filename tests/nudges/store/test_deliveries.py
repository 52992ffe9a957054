"""A delivery moves only as the table of states allows, and only by whoever holds it."""

from collections.abc import Awaitable, Callable
from datetime import timedelta

import pytest
from sqlalchemy import update
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.delivery import MOVES, Failure, State
from nudges.lease import SPAN, Lease
from nudges.store import deliveries
from nudges.store.database import Database
from nudges.store.tables import deliveries as table
from tests.builders import NOW
from tests.nudges.engine.nudging import Clock, due, one, people

MINE = Lease(worker="me", clock=Clock())
LATER = Lease(worker="you", clock=Clock(NOW + SPAN * 2))
Step = Callable[[AsyncConnection, str], Awaitable[object]]

STEPS: dict[str, Step] = {
    "claim": lambda c, _: deliveries.claim(c, "w1", now=NOW, lease=LATER, limit=9),
    "take over": lambda c, _: deliveries.take_over(c, "w1", lease=LATER, limit=9),
    "renew": lambda c, d: deliveries.renew(c, "w1", d, MINE),
    "sent": lambda c, d: deliveries.settle_sent(c, "w1", d, MINE, now=NOW, reference="r"),
    "due": lambda c, d: deliveries.settle_due(c, "w1", d, MINE, due_at=NOW),
    "failed": lambda c, d: deliveries.settle_failed(c, "w1", d, MINE, failure=Failure.BLOCKED),
    "acted on": lambda c, d: deliveries.acted_on(c, "w1", [d]),
    "hold back": lambda c, _: deliveries.hold_back(c, "w1", NOW + timedelta(days=1)),
}
ALLOWED = {
    ("claim", State.DUE): State.CLAIMED,
    ("sent", State.CLAIMED): State.SENT,
    ("due", State.CLAIMED): State.DUE,
    ("failed", State.CLAIMED): State.FAILED,
    ("acted on", State.SENT): State.ACTED_ON,
}


@pytest.mark.parametrize("step", STEPS)
async def test_no_step_leads_where_the_table_does_not(database: Database, step: str) -> None:
    workspace = await people(database, *State)
    for state in State:
        delivery = await due(database, workspace, state.value)
        async with database.write() as connection:
            held = {"claimed_by": "me", "lease_until": MINE.until()}
            this = update(table).where(table.c.id == delivery)
            await connection.execute(this.values(state=state.value, **held))
    for state in State:
        before = await one(database, f"n-{state.value}-{NOW:%d%H%M%S}")
        async with database.write() as connection:
            await STEPS[step](connection, before.id)
        after = await one(database, before.id)
        assert after.state is ALLOWED.get((step, before.state), before.state)
        assert after.state is before.state or after.state in MOVES[before.state]


async def test_whoever_lost_a_claim_cannot_settle_it(database: Database) -> None:
    workspace = await people(database, "ada")
    delivery = await due(database, workspace, "ada")
    async with database.write() as connection:
        assert len(await deliveries.claim(connection, "w1", now=NOW, lease=MINE, limit=9)) == 1
        assert await deliveries.take_over(connection, "w1", lease=MINE, limit=9) == []
        assert len(await deliveries.take_over(connection, "w1", lease=LATER, limit=9)) == 1
        assert not await deliveries.renew(connection, "w1", delivery, MINE)
        assert not await STEPS["sent"](connection, delivery)
        assert not await STEPS["due"](connection, delivery)
        assert not await STEPS["failed"](connection, delivery)
    assert (await one(database, delivery)).claimed_by == "you"


async def test_those_that_waited_longest_are_claimed_first(database: Database) -> None:
    workspace = await people(database, "ada", "ben", "cyd")
    for hours, name in enumerate(("ben", "cyd", "ada")):
        await due(database, workspace, name, at=NOW - timedelta(hours=3 - hours))
    async with database.write() as connection:
        claimed = await deliveries.claim(connection, "w1", now=NOW, lease=MINE, limit=2)
    assert [delivery.member for delivery in claimed] == ["ben", "cyd"]


async def test_another_workspaces_deliveries_are_left_alone(database: Database) -> None:
    workspace = await people(database, "ada")
    await due(database, workspace, "ada")
    async with database.write() as connection:
        assert await deliveries.claim(connection, "w2", now=NOW, lease=MINE, limit=9) == []
