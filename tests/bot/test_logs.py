"""The log tells what failed and where, and nothing about anybody."""

import logging

import pytest
import structlog
from sqlalchemy.exc import IntegrityError

from bot.logs import Libraries, causes, to_stderr


def _raised(error: Exception) -> Exception:
    try:
        raise error
    except Exception as caught:
        return caught


def test_every_failure_of_a_group_is_told_by_kind_and_place() -> None:
    first, second = _raised(ValueError("Ada")), _raised(KeyError("Ben"))
    lines = causes(ExceptionGroup("some failed", [first, ExceptionGroup("more", [second])]))
    assert [line.split(":")[0] for line in lines] == [
        "ValueError at test_logs.py",
        "KeyError at test_logs.py",
    ]


def test_of_a_databases_error_only_its_first_line_is_told() -> None:
    original = Exception('duplicate key in "persons"\nDETAIL: Key (name)=(Ada) already exists.')
    (line,) = causes(_raised(IntegrityError("INSERT ...", {"name": "Ada"}, original)))
    assert line.startswith('Exception: duplicate key in "persons" at test_logs.py')


def test_log_lines_go_to_stderr(capsys: pytest.CaptureFixture[str]) -> None:
    before = structlog.get_config()
    try:
        to_stderr()
        structlog.get_logger().info("deliver", sent=3)
    finally:
        structlog.configure(**before)
    shown = capsys.readouterr()
    assert shown.out == ""
    assert "level=info event=deliver sent=3" in shown.err


def test_what_libraries_log_is_told_without_values(capsys: pytest.CaptureFixture[str]) -> None:
    before, root = structlog.get_config(), logging.getLogger()
    to_stderr()
    to_stderr()
    (ours,) = [handler for handler in root.handlers if isinstance(handler, Libraries)]
    try:
        told_by = logging.getLogger("aiohttp.server")
        told_by.error("about canary %s", "canary", exc_info=_raised(ValueError("canary")))
    finally:
        root.removeHandler(ours)
        structlog.configure(**before)
    told = capsys.readouterr().err
    assert "aiohttp.server" in told
    assert told.count("ValueError") == 1
    assert "canary" not in told


def test_libraries_that_quote_what_they_handle_tell_no_details_at_any_level() -> None:
    before = structlog.get_config()
    try:
        to_stderr()
    finally:
        structlog.configure(**before)
    for name in ("aiosqlite", "slack_sdk.web.async_base_client"):
        assert not logging.getLogger(name).isEnabledFor(logging.DEBUG)
