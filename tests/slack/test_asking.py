"""A question goes from a form in Slack to a channel, its answer back, and nobody learns of whom."""

from collections.abc import AsyncIterator
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any

import pytest

from bot.main import Program
from bot.rounds import Rounds
from bot.settings import Settings
from nudges.engine.folding import Folding
from nudges.store.database import Database
from nudges.store.tables import channels
from nudges.talk.wording import wording
from tests.conftest import SECRET
from tests.dump import dump
from tests.nudges.engine.nudging import Clock, change
from tests.nudges.talk.questioning import BATCH
from tests.slack.fake import Fault
from tests.slack.talk import VAULT, Slackers, a_colleague, talking

CANARY = "Why do canaries sing? <!channel> <@UMIA> https://example.com/sing"
SAY = wording()
DAY = timedelta(days=1)
MANY = tuple(a_colleague(f"UM{n:02}") for n in range(20))


@dataclass
class Lunch:
    """#lunch, which takes questions, its people, and the worker."""

    slackers: Slackers
    database: Database

    async def ask(self, member: str, text: str = CANARY) -> dict[str, Any]:
        """The modal that a form was handed in with turns into what is answered."""
        await self.slackers.command(member, f"/nudge ask {text}")
        view = self.slackers.slack.opened[-1]
        return await self.slackers.hand_in(member, view, channel="C1", text=text)

    async def round(self, at: datetime = BATCH) -> dict[str, int]:
        program = Program(
            settings=Settings.model_validate({}),
            database=self.database,
            secret=SECRET,
            vault=VAULT,
            clock=Clock(at),
        )
        ours = self.slackers.ours
        later = replace(ours, house=replace(ours.house, clock=Clock(at)))
        return await Rounds(program=program, outside={"slack": later}).questions()

    async def reply(self, member: str, at: datetime) -> None:
        """``member`` answers in the thread, and what Slack tells of it is made use of."""
        root = self.posted()[0]["ts"]
        event = {"type": "message", "channel": "C1", "channel_type": "channel", "user": member}
        ts = f"{at.timestamp():.6f}"
        await self.slackers.event(event | {"text": "They are glad.", "ts": ts, "thread_ts": root})

        async def nobody(*_: object) -> list[Any]:
            return []

        await Folding(self.database, SECRET, Clock(at), nobody).fold_all()

    def posted(self) -> list[dict[str, Any]]:
        """What is in #lunch."""
        return self.slackers.slack.said["C1"]


@pytest.fixture
async def lunch(sqlite_url: str) -> AsyncIterator[Lunch]:
    database = Database.open(sqlite_url, vault=VAULT)
    async with talking(database, people=MANY) as slackers:
        slackers.slack.add_channel("C1", "lunch", slackers.slack.bot_user)
        await change(database, channels, attended=True)
        await slackers.command("UADA", "/nudge-admin questions open lunch")
        slackers.slack.answered.clear()
        slackers.slack.moment = int(BATCH.timestamp())
        yield Lunch(slackers, database)
    await database.close()


async def test_a_question_is_asked_posted_once_answered_and_closed(lunch: Lunch) -> None:
    answer = await lunch.ask("UANN")
    assert "#lunch" in str(answer["view"]["blocks"])
    assert lunch.posted() == []
    assert await lunch.round() == {"posted": 1}
    await lunch.round(BATCH + DAY)
    (post,) = lunch.posted()
    assert "UANN" not in str(post)
    await lunch.reply("UMIA", BATCH + DAY)
    for minutes in (1, 2):
        await lunch.round(BATCH + DAY + timedelta(minutes=minutes))
    (letter,) = lunch.slackers.letters("UANN")
    link, close = letter["blocks"][-1]["elements"]
    assert link["url"] == f"https://team.slack.com/archives/C1/p{post['ts'].replace('.', '')}"
    await lunch.slackers.tap("UANN", "question.close", close["value"])
    rows = await dump(lunch.database)
    assert rows["questions"] == rows["deliveries"] == []
    assert len(lunch.posted()) == 1


async def test_a_post_notifies_nobody_and_nothing_in_it_can_be_tapped(lunch: Lunch) -> None:
    await lunch.ask("UANN")
    await lunch.round()
    (post,) = lunch.posted()
    assert "<" not in post["text"]
    assert {block["text"]["type"] for block in post["blocks"]} == {"plain_text"}
    assert "://" not in str(post)
    assert "canaries" in post["text"]


async def test_a_question_never_shows_anywhere_before_it_is_posted(
    lunch: Lunch, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    answer = await lunch.ask("UANN")
    assert "canaries" not in str(await dump(lunch.database))
    assert "canaries" not in str(answer) + str(lunch.slackers.slack.said)
    await lunch.round()
    printed = capfd.readouterr()
    told = caplog.text + printed.out + printed.err
    assert "canaries" not in told + str(await dump(lunch.database))
    assert "UANN" not in told


async def test_what_may_be_posted_already_is_looked_for_in_the_channel(lunch: Lunch) -> None:
    await lunch.ask("UANN")
    lunch.slackers.slack.fail("chat.postMessage", Fault(broken=True, done=True))
    await lunch.round()
    for minutes in (6, 12):
        await lunch.round(BATCH + timedelta(minutes=minutes))
    assert len(lunch.posted()) == 1
    (question,) = (await dump(lunch.database))["questions"]
    assert "'state': 'open'" in question


async def test_somebody_in_charge_takes_a_post_out(lunch: Lunch) -> None:
    await lunch.ask("UANN")
    await lunch.round()
    await lunch.slackers.command("UOLGA", "/nudge-admin questions")
    shown = str(lunch.slackers.slack.answered)
    assert "canaries" in shown
    assert "UANN" not in shown
    actions = lunch.slackers.slack.answered[-1]["blocks"][-1]["elements"]
    await lunch.slackers.tap("UOLGA", "admin.question.remove", actions[0]["value"])
    await lunch.round(BATCH + timedelta(minutes=1))
    assert lunch.posted() == []
    assert len(lunch.slackers.letters("UANN")) == 1


async def test_a_question_typed_to_the_bot_alone_opens_no_way_past_the_form(lunch: Lunch) -> None:
    await lunch.slackers.write("UANN", f"ask {CANARY}")
    await lunch.round()
    assert lunch.posted() == []
    assert (await dump(lunch.database))["questions"] == []
