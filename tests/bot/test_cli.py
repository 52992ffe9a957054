"""The command line answers in sentences and exits as scripts expect."""

from pathlib import Path

import pytest
from typer.testing import CliRunner

from bot.cli import app

run = CliRunner().invoke


@pytest.fixture(autouse=True)
def in_an_empty_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", f"sqlite:///{tmp_path / 'chimein.db'}")


def test_help_names_every_command() -> None:
    text = run(app, ["--help"]).output
    for command in (
        *("import", "plan", "report", "console", "backtest", "demo", "worker", "web"),
        *("manifest", "migrate", "rotate-key"),
    ):
        assert command in text


def test_a_plan_must_be_called_a_dry_run() -> None:
    answer = run(app, ["plan"])
    assert answer.exit_code == 2
    assert "--dry-run" in answer.stderr


@pytest.mark.parametrize(
    "arguments", [["plan", "--dry-run"], ["report"], ["console", "--as", "ada"]]
)
def test_without_a_workspace_every_command_says_what_to_do_first(arguments: list[str]) -> None:
    answer = run(app, arguments)
    assert answer.exit_code == 2
    assert "chimein demo" in answer.stderr


def test_a_wrong_database_is_a_sentence_and_no_traceback(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("DATABASE_URL", "nonsense")
    answer = run(app, ["migrate"])
    assert answer.exit_code == 2
    assert answer.stderr.startswith("DATABASE_URL")


@pytest.mark.parametrize("command", ["migrate", "worker"])
def test_a_database_that_is_away_is_a_sentence_and_no_traceback(
    command: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DATABASE_URL", "postgresql://chimein:hushhush@127.0.0.1:1/chimein")
    monkeypatch.setenv("CHIMEIN_SECRET_KEY", "k" * 32)
    answer = run(app, [command])
    assert answer.exit_code == 2
    assert "does not answer" in answer.stderr
    assert "hushhush" not in answer.stderr


def test_migrating_makes_the_database(tmp_path: Path) -> None:
    assert run(app, ["migrate"]).exit_code == 0
    assert (tmp_path / "chimein.db").exists()


ONE = {"SLACK_SIGNING_SECRET": "s", "SLACK_BOT_TOKEN": "xoxb-1"}


@pytest.mark.parametrize(
    ("settings", "options", "told"),
    [
        ({}, [], "No platform is set up"),
        ({"SLACK_BOT_TOKEN": "xoxb-1"}, [], "SLACK_SIGNING_SECRET is missing"),
        ({"SLACK_SIGNING_SECRET": "s"}, [], "SLACK_BOT_TOKEN is missing"),
        (ONE, ["--socket"], "SLACK_APP_TOKEN is missing"),
        ({**ONE, "SLACK_API_BASE_URL": "http://127.0.0.1:1/"}, [], "Slack does not answer"),
    ],
)
def test_without_a_whole_platform_the_web_process_does_not_start(
    monkeypatch: pytest.MonkeyPatch, settings: dict[str, str], options: list[str], told: str
) -> None:
    for name, value in settings.items():
        monkeypatch.setenv(name, value)
    answer = run(app, ["web", *options])
    assert answer.exit_code == 2
    assert told in answer.stderr
