"""``chimein manifest teams``: from an address and an app's id to what an admin uploads."""

import json
import zipfile
from pathlib import Path

import pytest

from bot.commands.teams_package import run
from nudges.errors import Refusal
from nudges.talk.wording import explain

URL = "https://chimein.example/"
APP_ID = "11111111-2222-3333-4444-555555555555"


def test_the_package_is_written_and_the_next_steps_are_said(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "app.zip"
    run(url=URL, app_id=APP_ID, out=out)
    with zipfile.ZipFile(out) as archive:
        assert json.loads(archive.read("manifest.json"))["bots"][0]["botId"] == APP_ID
    said = capsys.readouterr().out
    assert str(out) in said
    assert "https://chimein.example/api/messages" in said


def test_without_an_app_there_is_no_package(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused:
        run(url=URL, app_id=None, out=tmp_path / "app.zip")
    assert "MICROSOFT_APP_ID" in explain(refused.value)
    assert not list(tmp_path.iterdir())


def test_where_nothing_can_be_written_is_said(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused:
        run(url=URL, app_id=APP_ID, out=tmp_path / "missing" / "app.zip")
    assert "app.zip" in explain(refused.value)
