"""A post that waits reaches one champion in Slack, and in one tap the next one."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import insert

from bot.main import Program
from bot.rounds import Rounds
from bot.settings import Settings
from nudges.store import channels
from nudges.store.database import Database
from nudges.store.tables import threads
from tests.builders import NOW
from tests.conftest import SECRET
from tests.nudges.engine.nudging import Clock
from tests.slack.talk import VAULT, Slackers, talking

LATER = NOW + timedelta(hours=2)


@pytest.fixture
async def slackers(sqlite_url: str) -> AsyncIterator[Slackers]:
    database = Database.open(sqlite_url, vault=VAULT)
    async with talking(database) as found:
        yield found
    await database.close()


async def round_(slackers: Slackers, at: datetime) -> None:
    """What a worker sees to, and sends."""
    ours = slackers.ours
    program = Program(
        settings=Settings.model_validate({}),
        database=ours.house.database,
        secret=SECRET,
        vault=VAULT,
        clock=Clock(at),
    )
    later = replace(ours, house=replace(ours.house, clock=Clock(at)))
    rounds = Rounds(program=program, outside={"slack": later})
    await rounds.net()
    await rounds.deliver()


async def test_a_post_that_waits_goes_to_one_champion_and_then_to_the_next(
    slackers: Slackers,
) -> None:
    await slackers.command("UADA", "/nudge-admin net open lunch 8")
    for champion in ("UANN", "UMIA"):
        await slackers.command(champion, "/nudge champion")
        await slackers.tap(champion, "champion.yes")
        await slackers.command(champion, "/nudge duty")
        await slackers.tap(champion, "duty.take", "C1")
    async with slackers.ours.house.database.write() as connection:
        await channels.attend(connection, "T1", {"C1": True})
        post = insert(threads).values(
            workspace_id="T1", channel_id="C1", id="1772532000.000100", member_id="UBEN"
        )
        await connection.execute(post.values(started_at=NOW))
    for at in (NOW, LATER):
        await round_(slackers, at)
    letter = slackers.letters("UANN")[-1]
    assert "A post in #lunch has no answer yet" in letter["text"]
    assert "1772532000.000100" in str(letter["blocks"]) or "p1772532000000100" in str(letter)
    before = len(slackers.letters("UMIA"))
    await slackers.tap("UANN", "duty.pass", "C1 1772532000.000100")
    await round_(slackers, LATER + timedelta(minutes=1))
    assert len(slackers.letters("UMIA")) == before + 1
    assert "no answer yet" in slackers.letters("UMIA")[-1]["text"]
    assert slackers.letters("UBEN") == []
