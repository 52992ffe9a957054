"""Long work shows how far it has come, with and without a terminal."""

import pytest

from bot import progress


def test_without_a_terminal_there_is_a_plain_line_now_and_then(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(progress, "QUIET_SECONDS", 0.0)
    with progress.progress("Reading") as told:
        told(1, 4)
        told(5_000, None)
    assert capsys.readouterr().err.splitlines() == ["Reading: 25 %", "Reading: 5,000"]


def test_what_is_over_soon_says_nothing(capsys: pytest.CaptureFixture[str]) -> None:
    with progress.progress("Reading") as told:
        told(1, 4)
    assert capsys.readouterr().err == ""
