"""An idea goes from a form in Slack to the owner, its answer back, and it calls nobody."""

from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import datetime, timedelta

import pytest

from bot.main import Program
from bot.rounds import Rounds
from bot.settings import Settings
from nudges.store.database import Database
from tests.builders import NOW
from tests.conftest import SECRET
from tests.dump import dump
from tests.nudges.engine.nudging import Clock
from tests.slack.fake import Json
from tests.slack.talk import VAULT, Slackers, talking

CANARY = "<!channel> <@UMIA> *canaries* & _songs_ `🎉`\nשלום https://example.com/sing|here"
SOON = NOW + timedelta(minutes=1)


@pytest.fixture
async def slackers(sqlite_url: str) -> AsyncIterator[Slackers]:
    database = Database.open(sqlite_url, vault=VAULT)
    async with talking(database) as found:
        yield found
    await database.close()


async def hands_in(slackers: Slackers, name: str = "unnamed") -> Json:
    """UANN fills in the form; what Slack shows in its place."""
    await slackers.command("UANN", "/nudge idea canaries")
    return await slackers.hand_in("UANN", slackers.slack.opened[-1], text=CANARY, name=name)


async def round_(slackers: Slackers, at: datetime = SOON) -> None:
    """What a worker sends."""
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
    await rounds.deliver()
    await rounds.purge()


async def decides(slackers: Slackers, letter: Json, fate: str, word: str = "") -> Json:
    """UOLGA taps a button under the letter and fills in what comes up."""
    buttons = letter["blocks"][-1]["elements"]
    (button,) = (each for each in buttons if each["action_id"].startswith(f"admin.idea.{fate}|"))
    await slackers.tap("UOLGA", f"admin.idea.{fate}", button["value"])
    return await slackers.hand_in("UOLGA", slackers.slack.opened[-1], word=word)


def harmless(shown: str) -> None:
    """Nothing in what Slack got would call or name anybody."""
    assert "canaries" in shown
    assert "<!" not in shown
    assert "<@" not in shown


def read_as_mrkdwn(message: Json) -> str:
    """Everything in which Slack looks for marks."""
    texts = [block["text"] for block in message["blocks"] if "text" in block]
    marked = [text["text"] for text in texts if text["type"] == "mrkdwn"]
    return "\n".join([message["text"], *marked])


async def test_an_idea_is_read_used_and_answered_and_then_nothing_is_kept(
    slackers: Slackers,
) -> None:
    await hands_in(slackers)
    await round_(slackers)
    (letter,) = slackers.letters("UOLGA")
    assert "UANN" not in str(letter)
    await decides(slackers, letter, "used", "Lovely, thanks")
    await round_(slackers)
    (answer,) = slackers.letters("UANN")
    assert "Lovely, thanks" in str(answer["blocks"])
    assert (await dump(slackers.ours.house.database))["ideas"] == []
    _, done = slackers.letters("UOLGA")
    assert "isn’t kept any longer" in done["text"]


async def test_what_people_write_calls_nobody_and_is_read_as_it_was_written(
    slackers: Slackers,
) -> None:
    await hands_in(slackers)
    await round_(slackers)
    (letter,) = slackers.letters("UOLGA")
    written = "&lt;!channel&gt; &lt;@UMIA&gt; *canaries* &amp; _songs_ `🎉`\nשלום"
    assert written in read_as_mrkdwn(letter)
    await decides(slackers, letter, "declined", CANARY)
    await round_(slackers)
    for member in ("UOLGA", "UANN"):
        harmless(" ".join(map(read_as_mrkdwn, slackers.letters(member))))


async def test_no_word_of_it_is_in_the_database_or_what_is_printed(
    slackers: Slackers, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    await hands_in(slackers)
    held = str(await dump(slackers.ours.house.database))
    await round_(slackers)
    (letter,) = slackers.letters("UOLGA")
    await decides(slackers, letter, "used", CANARY)
    held += str(await dump(slackers.ours.house.database))
    await round_(slackers)
    printed = capfd.readouterr()
    told = caplog.text + printed.out + printed.err
    assert "canaries" not in held + told
    assert "UANN" not in told


async def test_ones_own_idea_is_taken_back_before_anybody_read_it(slackers: Slackers) -> None:
    await hands_in(slackers)
    await slackers.command("UANN", "/nudge my data")
    shown = slackers.slack.answered[-1]
    (button,) = (
        each
        for block in shown["blocks"]
        if block["type"] == "actions"
        for each in block["elements"]
        if each["action_id"].startswith("idea.take_back|")
    )
    await slackers.tap("UANN", "idea.take_back", button["value"])
    await round_(slackers)
    assert slackers.letters("UOLGA") == []
    assert (await dump(slackers.ours.house.database))["ideas"] == []
