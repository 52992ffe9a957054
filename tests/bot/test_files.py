"""A file is written as a whole or not at all."""

import os
from pathlib import Path

import pytest

from bot.files import write_whole
from nudges.errors import Refusal


def test_a_file_is_replaced_as_a_whole(tmp_path: Path) -> None:
    target = tmp_path / "a.csv"
    for content in (b"a longer first version", b"short"):
        write_whole(target, content)
        assert target.read_bytes() == content
    assert os.listdir(tmp_path) == ["a.csv"]


def test_what_cannot_be_written_leaves_nothing_behind(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(_self: Path, _content: bytes) -> int:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(Refusal) as refused:
        write_whole(tmp_path / "a.csv", b"new")
    assert refused.value.code == "cannot-write"
    assert os.listdir(tmp_path) == []


def test_a_folder_that_is_not_there_is_named(tmp_path: Path) -> None:
    with pytest.raises(Refusal) as refused:
        write_whole(tmp_path / "nowhere" / "a.csv", b"new")
    assert refused.value.details["folder"] == str(tmp_path / "nowhere")
