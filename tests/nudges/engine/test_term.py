"""A programme ends after twelve weeks: nothing is decided or sent, until somebody renews it."""

import asyncio
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from adapters.console.platform import ConsolePlatform
from nudges.delivery import Kind
from nudges.engine import term
from nudges.engine.decide import decide
from nudges.engine.due import Due, run_due
from nudges.engine.programme import Admin
from nudges.engine.settle import Fate
from nudges.errors import Refusal
from nudges.nudge import SkipReason
from nudges.people import Role
from nudges.programme import TERM, Programme, Schedule
from nudges.store import programmes
from nudges.store.database import Database
from nudges.store.tables import audit
from nudges.workspace import Workspace
from tests.builders import NOW, a_member, a_workspace
from tests.conftest import SECRET
from tests.nudges.engine.nudging import PETS, due, everything, send

DAY = timedelta(days=1)
OLGA = a_member("olga", roles=frozenset({Role.OWNER}))
DAILY = Schedule(id="s1", name="Daily", cron="0 9 * * *")
moments = st.integers(-400, 400).map(lambda days: NOW + days * DAY)


async def a_term(database: Database, *, began: datetime | None) -> Workspace:
    programme = Programme(organisation="o1", live_since=began, schedules=(DAILY,))
    return await a_workspace(
        database, people=[OLGA, a_member("ann")], places=[PETS], programme=programme
    )


async def renewed(database: Database, workspace: Workspace, at: datetime) -> Programme:
    return await term.renew(database, Admin(workspace=workspace, person=OLGA.person, now=at))


async def look(database: Database, workspace: Workspace, at: datetime) -> Due:
    return await run_due(
        database, workspaces=[workspace], now=at, worker="w", secret=SECRET, decide=decide
    )


@given(live=st.none() | moments, renewals=st.lists(moments, max_size=4), now=moments)
def test_it_goes_on_for_twelve_weeks_after_the_last_time_that_somebody_said_so(
    live: datetime | None, renewals: list[datetime], now: datetime
) -> None:
    programme = Programme(organisation="o1", live_since=live)
    for moment in renewals:
        programme = replace(programme, renewed_at=moment)
    said = [moment for moment in (live, *renewals[-1:]) if moment is not None]
    assert programme.over(now) == (live is not None and max(said) + TERM <= now)


async def test_two_weeks_before_the_end_its_owner_is_asked_once(database: Database) -> None:
    workspace = await a_term(database, began=NOW - TERM + term.BEFORE + DAY)
    assert await term.ask(database, workspace, NOW) == 0
    assert await term.ask(database, workspace, NOW + DAY) == 1
    for days in (2, 10, 40):
        assert await term.ask(database, workspace, NOW + days * DAY) == 0
    (letter,) = await everything(database)
    assert (letter.kind, letter.member) == (Kind.TERM, "olga")


async def test_of_each_term_its_owner_is_asked_anew(database: Database) -> None:
    workspace = await a_term(database, began=NOW - TERM)
    assert await term.ask(database, workspace, NOW) == 1
    await renewed(database, workspace, NOW)
    assert await term.ask(database, workspace, NOW + DAY) == 0
    assert await term.ask(database, workspace, NOW + TERM - term.BEFORE) == 1


async def test_two_workers_at_once_ask_once(database: Database) -> None:
    workspace = await a_term(database, began=NOW - TERM)
    asked = await asyncio.gather(*(term.ask(database, workspace, NOW) for _ in range(3)))
    assert sum(asked) == 1


async def test_a_programme_that_is_not_live_has_no_end_and_can_not_be_renewed(
    database: Database,
) -> None:
    workspace = await a_term(database, began=None)
    assert await term.ask(database, workspace, NOW + 2 * TERM) == 0
    with pytest.raises(Refusal, match="term-not-live"):
        await renewed(database, workspace, NOW)


async def test_after_the_end_nothing_is_decided_and_after_a_renewal_it_goes_on(
    database: Database,
) -> None:
    workspace = await a_term(database, began=NOW - TERM)
    over = await look(database, workspace, NOW)
    assert (over.fired, over.missed) == (0, 0)
    await renewed(database, workspace, NOW)
    assert (await look(database, workspace, NOW + DAY)).fired == 1


async def test_what_a_schedule_meant_while_it_was_over_never_comes(database: Database) -> None:
    workspace = await a_term(database, began=NOW - TERM - 9 * DAY)
    await renewed(database, workspace, NOW)
    for hours in (0, 1, 24):
        found = await look(database, workspace, NOW + timedelta(hours=hours))
        assert (found.fired, found.missed) == (int(hours == 24), 0)


async def test_a_renewal_in_time_loses_nothing_that_is_due(database: Database) -> None:
    workspace = await a_term(database, began=NOW - TERM + DAY)
    await renewed(database, workspace, NOW)
    assert (await look(database, workspace, NOW)).fired == 1


async def test_what_waits_at_the_end_is_not_sent(database: Database) -> None:
    workspace, platform = await a_term(database, began=NOW - TERM), ConsolePlatform()
    await due(database, workspace, "ann")
    assert (await send(database, workspace, platform)).fates == {Fate.WITHDRAWN: 1}
    (found,) = await everything(database)
    assert found.skip is SkipReason.ENDED


async def test_hold_and_go_begin_a_term_anew(database: Database) -> None:
    workspace = await a_term(database, began=NOW - TERM)
    async with database.write() as connection:
        known = await programmes.limits(connection, workspace.organisation)
        await programmes.save(connection, replace(known, live_since=NOW, renewed_at=NOW - 2 * TERM))
        again = await programmes.limits(connection, workspace.organisation)
    assert again.ends_at == NOW + TERM


async def test_a_renewal_is_kept_with_who_did_it_and_two_taps_are_not_two_terms(
    database: Database,
) -> None:
    workspace = await a_term(database, began=NOW - 70 * DAY)
    for _ in range(2):
        assert (await renewed(database, workspace, NOW)).ends_at == NOW + TERM
    async with database.read() as connection:
        noted = (await connection.execute(audit.select())).all()
    assert {(row.what, row.actor) for row in noted} == {("renew", "p-olga")}
