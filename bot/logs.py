"""Log lines: on stderr, one event each, with counts and never with anything about a person."""

import logging
import sys
import traceback
from pathlib import Path

import structlog
from sqlalchemy.exc import DBAPIError

TALKATIVE = ("aiosqlite", "slack_sdk")
"""At debug level they tell whole requests and rows, whoever turns that on for all libraries."""


def to_stderr() -> None:
    """Have everything logged on stderr as ``time level event key=value``."""
    logging.getLogger("apscheduler").setLevel(logging.ERROR)
    for name in TALKATIVE:
        logging.getLogger(name).setLevel(logging.WARNING)
    structlog.configure(
        processors=[
            structlog.processors.add_log_level,
            structlog.processors.TimeStamper(fmt="iso", utc=True),
            structlog.processors.LogfmtRenderer(key_order=["timestamp", "level", "event"]),
        ],
        logger_factory=lambda *_: structlog.PrintLogger(sys.stderr),
    )
    root = logging.getLogger()
    if not any(isinstance(handler, Libraries) for handler in root.handlers):
        root.addHandler(Libraries(logging.WARNING))


class Libraries(logging.Handler):
    """What libraries log: who complains and of what kind of error, as the rest may quote values."""

    def emit(self, record: logging.LogRecord) -> None:
        error = record.exc_info[1] if record.exc_info else None
        why = "; ".join(causes(error)) if error is not None else ""
        structlog.get_logger().warning("library", name=record.name, line=record.lineno, cause=why)


def causes(error: BaseException) -> list[str]:
    """What went wrong and where, one line each for everything that did, without any values.

    A message may quote what was being handled, so only a database's own first line is told.
    """
    if isinstance(error, BaseExceptionGroup):
        return [line for each in error.exceptions for line in causes(each)]
    what = type(error).__name__
    if isinstance(error, DBAPIError) and error.orig is not None:
        what = f"{type(error.orig).__name__}: {str(error.orig).partition(chr(10))[0]}"
    frames = traceback.extract_tb(error.__traceback__)
    where = [
        f"{Path(f.filename).name}:{f.lineno}" for f in frames if "site-packages" not in f.filename
    ]
    return [f"{what} at {where[-1]}" if where else what]
