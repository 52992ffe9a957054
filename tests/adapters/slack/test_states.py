"""A state of an installation is used once, soon, and by the browser that began it."""

from dataclasses import replace
from datetime import datetime

import pytest
from sqlalchemy import select

from adapters.slack import states
from adapters.slack.states import LASTS, Begun, States
from nudges.store.database import Database
from nudges.store.tables import oauth_states
from tests.builders import NOW


class Hands:
    """A clock whose hands a test moves."""

    def __init__(self) -> None:
        self.at = NOW

    def now(self) -> datetime:
        return self.at


async def begun(found: States) -> Begun:
    made = await found.begin()
    assert made is not None
    return made


async def test_it_works_once(database: Database) -> None:
    found = States(database=database, clock=Hands())
    made = await begun(found)
    assert await found.finish(made)
    assert not await found.finish(made)


async def test_another_browser_cannot_finish_it(database: Database) -> None:
    found = States(database=database, clock=Hands())
    mine, other = await begun(found), await begun(found)
    assert not await found.finish(replace(mine, browser=other.browser))
    assert not await found.finish(replace(mine, browser=""))
    assert await found.finish(mine)


async def test_it_expires(database: Database) -> None:
    clock = Hands()
    found = States(database=database, clock=clock)
    made = await begun(found)
    clock.at += LASTS
    assert not await found.finish(made)


@pytest.mark.parametrize("state", ["", "x" * 10_000, "\ud800", "nobody began this"])
async def test_what_nobody_began_is_finished_by_nobody(database: Database, state: str) -> None:
    found = States(database=database, clock=Hands())
    assert not await found.finish(Begun(state=state, browser="b"))


async def test_too_many_at_once_have_to_wait_until_old_ones_expire(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(states, "OPEN_AT_MOST", 2)
    clock = Hands()
    found = States(database=database, clock=clock)
    await begun(found)
    await begun(found)
    assert await found.begin() is None
    clock.at += LASTS
    await begun(found)


async def test_the_database_holds_nothing_that_could_be_used(database: Database) -> None:
    made = await begun(States(database=database, clock=Hands()))
    async with database.read() as connection:
        kept = (await connection.execute(select(oauth_states))).one()
    assert made.state.encode() not in kept.hash
    assert len(kept.hash) == 16
