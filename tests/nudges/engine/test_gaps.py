"""Days of which something was missed are marked, also those when nobody was there."""

from datetime import date, timedelta

import pytest

from nudges.engine.gaps import UNNOTICED, Pulse
from nudges.store import gaps
from nudges.store.database import Database
from nudges.store.gaps import Cause, Gap
from tests.builders import NOW, a_workspace
from tests.nudges.engine.test_folding import Hands

TODAY = NOW.date()


async def marked(database: Database, workspace: str = "w1") -> list[tuple[date, date, str]]:
    async with database.read() as connection:
        return [(g.starts, g.ends, g.cause) for g in await gaps.of(connection, workspace)]


async def test_the_first_start_and_a_short_pause_are_no_gap(database: Database) -> None:
    await a_workspace(database, platform="slack")
    clock = Hands()
    await Pulse(database, clock, platform="slack").beat()
    clock.at += UNNOTICED
    await Pulse(database, clock, platform="slack").beat()
    assert await marked(database) == []


async def test_the_days_when_nobody_was_there_are_a_gap_in_every_workspace_of_the_platform(
    database: Database,
) -> None:
    await a_workspace(database, platform="slack")
    clock = Hands()
    await Pulse(database, clock, platform="slack").beat()
    clock.at += timedelta(days=2)
    await Pulse(database, clock, platform="slack").beat()
    assert await marked(database) == [(TODAY, TODAY + timedelta(days=2), "down")]


async def test_another_platform_that_was_down_is_no_gap_here(database: Database) -> None:
    await a_workspace(database, platform="teams")
    clock = Hands()
    await Pulse(database, clock, platform="slack").beat()
    clock.at += timedelta(days=2)
    await Pulse(database, clock, platform="slack").beat()
    assert await marked(database) == []


async def test_a_database_that_did_not_answer_for_long_leaves_a_gap(database: Database) -> None:
    await a_workspace(database, platform="slack")
    clock = Hands()
    pulse = Pulse(database, clock, platform="slack")
    await pulse.beat()
    clock.at += timedelta(minutes=10)
    await pulse.beat()
    assert await marked(database) == [(TODAY, TODAY, "down")]


async def test_what_was_missed_is_marked_with_the_next_beat_and_once(database: Database) -> None:
    await a_workspace(database, platform="slack")
    pulse = Pulse(database, Hands(), platform="slack")
    for _ in range(3):
        pulse.missed("w1", TODAY, Cause.OVERLOAD)
        pulse.missed("elsewhere", TODAY, Cause.OVERLOAD)
    await pulse.beat()
    await pulse.beat()
    assert await marked(database) == [(TODAY, TODAY, "overload")]


async def test_what_was_missed_is_remembered_until_it_can_be_written(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    await a_workspace(database, platform="slack")
    pulse = Pulse(database, Hands(), platform="slack")
    pulse.missed("w1", TODAY, Cause.OVERLOAD)
    with monkeypatch.context() as patch:
        patch.setattr(database, "write", lambda: _refused())
        with pytest.raises(ConnectionError):
            await pulse.beat()
    await pulse.beat()
    assert await marked(database) == [(TODAY, TODAY, "overload")]


def _refused() -> None:
    raise ConnectionError


async def test_a_gap_that_was_filled_is_none(database: Database) -> None:
    await a_workspace(database, platform="slack")
    one = Gap(starts=TODAY, ends=TODAY, cause=Cause.DOWN)
    other = Gap(starts=TODAY, ends=TODAY + timedelta(days=1), cause=Cause.DOWN)
    async with database.write() as connection:
        for gap in (one, one, other):
            await gaps.add(connection, "w1", gap)
        await gaps.fill(connection, "w1", one)
    assert await marked(database) == [(TODAY, TODAY + timedelta(days=1), "down")]
