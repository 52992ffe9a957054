"""Reads activity without texts, one act a line, as it streams out of a file that may be large."""

import gzip
import json
import zlib
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from io import BufferedReader
from pathlib import Path
from typing import IO, Any, Literal, cast

from nudges.errors import Refusal

LONGEST_LINE = 10_000
"""Bytes; a line has some 120."""
LONGEST_NAME = 200
EARLIEST = 788_918_400.0
"""1995-01-01, in seconds since 1970."""
LATEST = 4_102_444_800.0
"""2100-01-01."""

Kind = Literal["message", "reply", "reaction", "join"]
_FIELDS = ("user", "channel", "ts", "kind", "thread")
_KINDS = frozenset({"message", "reply", "reaction", "join"})
_GZIP = b"\x1f\x8b"
_BUFFER = 1 << 20


@dataclass(frozen=True, slots=True)
class ActivityLine:
    """One line: ``ts`` in seconds since 1970, ``thread`` the ts of the thread's first message."""

    user: str
    channel: str
    ts: float
    kind: Kind
    thread: str | None


def read(path: Path) -> Iterator[ActivityLine]:
    """The lines of an .ndjson or .ndjson.gz, sorted by time; a field it does not know is ignored.

    Refusals, all with the file, those of a line with its number: activity-unreadable,
    activity-not-gzip, activity-broken-gzip, activity-long-line, activity-bad-json,
    activity-bad-field, activity-bad-time, activity-unsorted.
    """
    before = EARLIEST
    with _opened(path) as file:
        for number, line in _lines(file, path):
            if line.isspace():
                continue
            entry = _entry(_parsed(line, path, number), path, number)
            if entry.ts < before:
                raise Refusal("activity-unsorted", file=path.name, line=number)
            before = entry.ts
            yield entry


@contextmanager
def _opened(path: Path) -> Iterator[IO[bytes]]:
    try:
        with path.open("rb") as raw:
            zipped = raw.peek(2)[:2] == _GZIP
            if path.suffix == ".gz" and not zipped:
                raise Refusal("activity-not-gzip", file=path.name)
            if not zipped:
                yield raw
                return
            with gzip.open(raw) as unzipped:
                yield BufferedReader(cast(Any, unzipped), _BUFFER)
    except (EOFError, gzip.BadGzipFile, zlib.error):
        raise Refusal("activity-broken-gzip", file=path.name) from None
    except OSError:
        raise Refusal("activity-unreadable", file=path.name) from None


def _lines(file: IO[bytes], path: Path) -> Iterator[tuple[int, bytes]]:
    number = 0
    while line := file.readline(LONGEST_LINE + 1):
        number += 1
        if len(line) > LONGEST_LINE:
            raise Refusal("activity-long-line", file=path.name, line=number, longest=LONGEST_LINE)
        yield number, line


def _parsed(line: bytes, path: Path, number: int) -> dict[str, Any]:
    try:
        fields = json.loads(str(line, "utf-8"))
    except (ValueError, RecursionError):
        raise Refusal("activity-bad-json", file=path.name, line=number) from None
    if not isinstance(fields, dict):
        raise Refusal("activity-bad-json", file=path.name, line=number)
    return fields


def _entry(fields: dict[str, Any], path: Path, number: int) -> ActivityLine:
    user, channel, ts, kind, thread = map(fields.get, _FIELDS)
    good = (
        _is_name(user),
        _is_name(channel),
        type(ts) in (int, float),
        isinstance(kind, str) and kind in _KINDS,
        thread is None or _is_name(thread),
    )
    if not all(good):
        wrong = _FIELDS[good.index(False)]
        raise Refusal("activity-bad-field", file=path.name, line=number, field=wrong)
    if not EARLIEST <= cast(float, ts) < LATEST:  # false for NaN, too
        raise Refusal("activity-bad-time", file=path.name, line=number)
    return ActivityLine(user, channel, float(ts), kind, thread)  # type: ignore[arg-type]  # checked


def _is_name(value: object) -> bool:
    """Whether it can be an id; one that no database takes (NUL, half a surrogate) cannot."""
    return isinstance(value, str) and 0 < len(value) <= LONGEST_NAME and value.isprintable()
