"""One round by hand: what it did, or what somebody has to do first."""

import re
from dataclasses import fields, replace
from pathlib import Path

import pytest

from bot.commands import worker
from nudges.engine.due import Due
from nudges.engine.settle import Fate
from nudges.errors import Refusal
from nudges.programme import Programme
from nudges.store.database import Database
from nudges.talk.wording import wording
from tests.bot.test_rounds import AT, WEEKLY, a_program
from tests.builders import LONG_AGO, a_member, a_workspace
from tests.nudges.engine.nudging import LIVE, PETS, due, people

ROOT = Path(__file__).parents[3]
READY = replace(LIVE, schedules=(WEEKLY,))


async def _once(
    database: Database, capsys: pytest.CaptureFixture[str], at: str | None = AT
) -> list[str]:
    await worker.run(a_program(database), once=True, at=at)
    return capsys.readouterr().out.splitlines()


async def test_without_a_workspace_it_says_how_to_get_one(
    database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    first, second = await _once(database, capsys)
    assert first == "Nothing was due."
    assert "chimein import slack-export" in second


@pytest.mark.parametrize(
    ("programme", "hint"),
    [
        (replace(LIVE, schedules=()), "schedule add"),
        (replace(READY, schedules=(replace(WEEKLY, paused=True),)), "schedule add"),
        (replace(READY, live_since=None), "/nudge-admin go"),
    ],
)
async def test_where_nothing_can_be_due_it_says_what_an_admin_has_to_do(
    database: Database, capsys: pytest.CaptureFixture[str], programme: Programme, hint: str
) -> None:
    await people(database, "ada", programme=programme)
    assert hint in (await _once(database, capsys))[-1]


async def test_it_tells_what_it_did_and_when_something_is_due_next(
    database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    workspace = await people(database, "ada", programme=READY, introduced_at=LONG_AGO)
    await due(database, workspace, "ada")
    told = "\n".join(await _once(database, capsys))
    assert "One schedule was due and decided." in told
    assert "Sent: 1." in told
    assert "chimein worker --once --at 2026-03-10T10:00Z" in told


async def test_what_was_missed_is_told(
    database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    await a_workspace(database, people=[a_member("ada")], places=[PETS], programme=READY)
    told = await _once(database, capsys, at="2026-03-05T12:00")
    assert "noted as missed" in told[0]


def counted_in(path: str, begins: str = "") -> set[str]:
    """The names by which this file counts what it did, from where it says ``begins``."""
    source = (ROOT / path).read_text(encoding="utf-8").partition(begins or "\n")[2]
    part = source.partition("async def ")[0] if begins else source
    found = re.findall(r'done\["(\w+)"\]|Counter\((\w+)=|^ +"(\w+)": await', part, re.MULTILINE)
    return {name for names in found for name in names if name}


COUNTED = (
    *Fate,
    *(field.name for field in fields(Due)),
    "acted_on",
    *sorted(counted_in("adapters/slack/chores.py") | counted_in("adapters/teams/chores.py")),
    *sorted(counted_in("bot/rounds.py", "async def _inbox")),
)


def test_what_is_counted_is_found() -> None:
    assert {"rosters", "gaps", "briefs", "terms"} <= {*COUNTED}


@pytest.mark.parametrize("name", COUNTED)
@pytest.mark.parametrize("count", [1, 2])
def test_everything_that_a_round_counts_has_its_words(name: str, count: int) -> None:
    assert wording()(f"worker-did-{name}", count=count)


async def test_a_moment_that_is_none_is_refused_before_anything_happens(
    database: Database,
) -> None:
    with pytest.raises(Refusal) as caught:
        await worker.run(a_program(database), once=True, at="soon")
    assert caught.value.code == "bad-moment"
