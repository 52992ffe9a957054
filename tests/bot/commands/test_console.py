"""The console: who may sit there, what they find, and how it ends."""

import io
import sys
from collections.abc import AsyncIterator
from datetime import UTC, datetime

import pytest

from bot.commands import console
from bot.main import Program
from bot.settings import Settings
from nudges.errors import Refusal
from nudges.store.database import Database
from nudges.vault import Vault
from tests.builders import NOW, a_workspace
from tests.conftest import SECRET
from tests.nudges.talk.conversation import Talk, begin, somebody
from tests.vaults import VAULT

AT = "2026-03-03T10:00"


class Still:
    """A clock that stands."""

    def now(self) -> datetime:
        return NOW


@pytest.fixture
async def talk(sqlite_url: str) -> AsyncIterator[Talk]:
    database = Database.open(sqlite_url, vault=VAULT)
    yield await begin(database, somebody("Bo"), somebody("bo"))
    await database.close()


async def sits(talk: Talk, name: str, typed: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "stdin", io.StringIO(typed))
    program = Program(
        settings=Settings.model_validate({}),
        database=talk.database,
        secret=SECRET,
        vault=Vault(("k" * 32,)),
        clock=Still(),
    )
    await console.run(program, as_name=name, workspace=None, at=AT)


async def test_lines_from_a_pipe_are_answered_and_not_echoed(
    talk: Talk, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    await sits(talk, "ann", "/nudge stop", monkeypatch)
    shown = capsys.readouterr().out
    assert "Done: no more ideas from me." in " ".join(shown.split())
    assert "> " not in shown
    assert shown.rstrip().endswith("Bye.")
    assert (await talk.person("ann")).stopped_at == datetime(2026, 3, 3, 10, tzinfo=UTC)


async def test_somebody_new_reads_the_introduction_once(
    talk: Talk, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    await sits(talk, "ben", "help", monkeypatch)
    assert capsys.readouterr().out.count("Hello, I’m Chime In") == 1
    await sits(talk, "ben", "", monkeypatch)
    assert "Hello, I’m Chime In" not in capsys.readouterr().out


async def test_what_was_sent_is_there_again_and_its_buttons_work(
    talk: Talk, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    await talk.sends("ann", "n1")
    await sits(talk, "ann", "2\n", monkeypatch)
    shown = capsys.readouterr().out
    assert "Sent on 2026-03-03 10:00 UTC:" in shown
    assert "[2] Not now" in shown
    assert "(updated)" in shown


async def test_where_nothing_was_sent_it_says_what_would_be_or_why_nothing(
    talk: Talk, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    await talk.say("ann", "stop")
    await sits(talk, "ann", "", monkeypatch)
    assert "No idea comes: you said stop." in " ".join(capsys.readouterr().out.split())


@pytest.mark.parametrize(
    ("name", "code"), [("nobody", "console-nobody"), ("BO", "console-several")]
)
async def test_nobody_and_several_are_refused(
    talk: Talk, monkeypatch: pytest.MonkeyPatch, name: str, code: str
) -> None:
    with pytest.raises(Refusal) as refused:
        await sits(talk, name, "", monkeypatch)
    assert refused.value.code == code


async def test_a_live_workspace_is_refused(
    sqlite_url: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    database = Database.open(sqlite_url, vault=VAULT)
    workspace = await a_workspace(database, people=[somebody("ann")], platform="slack")
    with pytest.raises(Refusal) as refused:
        await sits(Talk(database, workspace), "ann", "", monkeypatch)
    assert refused.value.code == "console-live"
    await database.close()
