"""An activity file is read as it streams, and a wrong line is refused by its number."""

import gzip
import json
from pathlib import Path
from typing import Any

import pytest

from adapters.imports.activity_file import LONGEST_LINE, ActivityLine, read
from nudges.errors import Refusal
from nudges.talk.wording import explain


def a_line(**changes: object) -> dict[str, object]:
    line = {"user": "u1", "channel": "c1", "ts": 1.5e9, "kind": "message", "thread": None}
    return line | changes


def a_file(folder: Path, *lines: object, name: str = "a.ndjson") -> Path:
    path = folder / name
    text = "".join(f"{line if isinstance(line, str) else json.dumps(line)}\n" for line in lines)
    content = text.encode()
    path.write_bytes(gzip.compress(content) if name.endswith(".gz") else content)
    return path


def refused(path: Path) -> Refusal:
    with pytest.raises(Refusal) as refusal:
        list(read(path))
    return refusal.value


@pytest.mark.parametrize("name", ["a.ndjson", "a.ndjson.gz"])
def test_lines_come_as_they_are_packed_or_not(tmp_path: Path, name: str) -> None:
    reply = a_line(kind="reply", thread="1500000000.0", ts=1.6e9, more="ignored")
    assert list(read(a_file(tmp_path, a_line(), "", reply, name=name))) == [
        ActivityLine("u1", "c1", 1.5e9, "message", None),
        ActivityLine("u1", "c1", 1.6e9, "reply", "1500000000.0"),
    ]


@pytest.mark.parametrize(
    "wrong",
    [
        {"user": None},
        {"user": ""},
        {"user": 7},
        {"user": "u\x00"},
        {"user": "\ud800"},
        {"user": "u" * 201},
        {"channel": ["c1"]},
        {"kind": "shout"},
        {"kind": {}},
        {"ts": "1500000000"},
        {"ts": True},
        {"ts": None},
        {"thread": 5},
    ],
)
def test_a_wrong_field_is_named_with_its_line(tmp_path: Path, wrong: dict[str, Any]) -> None:
    refusal = refused(a_file(tmp_path, a_line(), a_line(**wrong)))
    assert refusal.code == "activity-bad-field"
    assert refusal.details == {"file": "a.ndjson", "line": 2, "field": next(iter(wrong))}


@pytest.mark.parametrize("ts", ["NaN", "Infinity", "1e999", "788918399", "4102444800", "-5"])
def test_an_absurd_time_is_refused(tmp_path: Path, ts: str) -> None:
    line = json.dumps(a_line()).replace("1500000000.0", ts)
    assert refused(a_file(tmp_path, line)).code == "activity-bad-time"


@pytest.mark.parametrize(
    "text", ["{", "[1]", "null", "nonsense", "[" * 9000, '{"ts": 1e', "\ufeff{}"]
)
def test_what_is_no_json_object_is_refused(tmp_path: Path, text: str) -> None:
    refusal = refused(a_file(tmp_path, a_line(), a_line(), text))
    assert (refusal.code, refusal.details["line"]) == ("activity-bad-json", 3)


def test_bytes_that_are_no_text_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "a.ndjson"
    path.write_bytes(b'{"user": "\xff"}\n')
    assert refused(path).code == "activity-bad-json"


def test_an_endless_line_is_refused_before_it_is_read(tmp_path: Path) -> None:
    path = a_file(tmp_path, " " * (LONGEST_LINE + 1), name="a.ndjson.gz")
    assert refused(path).code == "activity-long-line"


def test_lines_out_of_order_are_refused(tmp_path: Path) -> None:
    refusal = refused(a_file(tmp_path, a_line(ts=1.6e9), a_line(ts=1.5e9)))
    assert (refusal.code, refusal.details["line"]) == ("activity-unsorted", 2)


def test_a_gzip_that_is_none_or_broken_is_refused(tmp_path: Path) -> None:
    whole = a_file(tmp_path, *[a_line(user=f"u{n}") for n in range(999)], name="a.ndjson.gz")
    content = whole.read_bytes()
    broken = {
        "activity-not-gzip": [b"{}\n"],
        "activity-broken-gzip": [
            content[: len(content) // 2],
            content[:-8] + b"\x00" * 8,
            content[:20] + b"\xff" * 40 + content[60:],
        ],
    }
    for code, contents in broken.items():
        for bad in contents:
            whole.write_bytes(bad)
            assert refused(whole).code == code


def test_a_file_that_is_not_there_or_is_a_folder_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.ndjson").code == "activity-unreadable"
    assert refused(tmp_path).code == "activity-unreadable"


def test_a_refusal_shows_what_a_line_looks_like(tmp_path: Path) -> None:
    text = explain(refused(a_file(tmp_path, a_line(kind="shout"))))
    assert "a.ndjson, line 1: “kind”" in text
    assert '{"user": "u1", "channel": "c1"' in text
