"""Of an export nothing is believed: what is wrong with it is refused by the name of the file."""

import os
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from zipfile import ZipFile, ZipInfo

import pytest

from adapters.imports.slack_export.export import opened
from adapters.imports.slack_export.files import BOUNDS, Bounds
from nudges.activity import Activity
from nudges.errors import Refusal
from nudges.talk.wording import explain
from tests.slack_exports import DAY, a_message, an_export, unpacked, zipped

NOW = datetime(2017, 8, 1, tzinfo=UTC)


def read(path: Path, bounds: Bounds = BOUNDS) -> list[Activity]:
    with opened(path, now=NOW, bounds=bounds) as export:
        return [act for day in export.days for act in export.acts(day)]


def refused(path: Path, bounds: Bounds = BOUNDS) -> tuple[str, str | int | float | None]:
    """The code, and the file in the export that it names."""
    with pytest.raises(Refusal) as refusal:
        read(path, bounds)
    explain(refusal.value)
    return refusal.value.code, refusal.value.details.get("file")


def changed(path: Path, change: Callable[[bytearray], None]) -> Path:
    content = bytearray(path.read_bytes())
    change(content)
    path.write_bytes(content)
    return path


def test_a_zip_and_a_folder_say_the_same(tmp_path: Path) -> None:
    files = an_export(a_message(), a_message(1, thread_ts=a_message()["ts"], user="U2"))
    in_zip = read(zipped(tmp_path / "e.zip", files))
    assert len(in_zip) == 2
    assert read(unpacked(tmp_path / "e", files)) == in_zip


def test_a_folder_on_top_and_what_macs_add_do_no_harm(tmp_path: Path) -> None:
    files = {f"Acme export/{name}": content for name, content in an_export().items()}
    odd = {"__MACOSX/Acme export/._users.json": b"\x00\x05", "Acme export/.DS_Store": b"\x00"}
    assert len(read(zipped(tmp_path / "e.zip", files | odd))) == 1


def test_folders_that_are_no_channel_are_never_read(tmp_path: Path) -> None:
    direct = {"D1/2017-07-14.json": "no JSON", "dms.json": "none", "mpims.json": "none"}
    assert len(read(zipped(tmp_path / "e.zip", an_export(**direct)))) == 1


@pytest.mark.parametrize("name", ["users.json", "channels.json"])
def test_an_export_without_its_lists_is_none(tmp_path: Path, name: str) -> None:
    path = zipped(tmp_path / "e.zip", an_export(**{name: None}))
    assert refused(path) == ("import-missing", name)


def test_what_is_neither_a_zip_nor_a_folder_is_refused(tmp_path: Path) -> None:
    assert refused(tmp_path / "none.zip")[0] == "import-no-path"
    whole = zipped(tmp_path / "e.zip", an_export()).read_bytes()
    for content in (b"", b"hello", whole[:-30]):
        (tmp_path / "e.zip").write_bytes(content)
        assert refused(tmp_path / "e.zip")[0] == "import-no-zip"


@pytest.mark.parametrize(
    "name", ["/etc/passwd", "../x", "general/../../x", "a\\..\\x", "C:/x", "./../x"]
)
def test_a_path_that_climbs_out_is_refused(tmp_path: Path, name: str) -> None:
    path = zipped(tmp_path / "e.zip", an_export(**{name: "x"}))
    assert refused(path) == ("import-unsafe", name)


def test_a_name_that_is_no_name_is_refused(tmp_path: Path) -> None:
    path = zipped(tmp_path / "e.zip", an_export(QQQ="x"))

    def rename(content: bytearray) -> None:
        content[:] = content.replace(b"QQQ", b"\x00QQ")

    assert refused(changed(path, rename))[0] == "import-unsafe"


def test_links_that_lead_out_are_refused(tmp_path: Path) -> None:
    path = zipped(tmp_path / "e.zip", an_export())
    with ZipFile(path, "a") as archive:
        link = ZipInfo("general/2017-07-15.json")
        link.external_attr = 0o120777 << 16
        archive.writestr(link, "/etc/passwd")
    assert refused(path) == ("import-unsafe", "general/2017-07-15.json")
    for number, (name, target) in enumerate(
        [("general/2017-07-15.json", "/etc/passwd"), ("random", "/etc"), ("loop", "loop")]
    ):
        folder = unpacked(tmp_path / str(number), an_export())
        os.symlink(target, folder / name)
        assert refused(folder) == ("import-unsafe", name)


def test_a_link_within_the_folder_and_a_pipe_do_no_harm(tmp_path: Path) -> None:
    folder = unpacked(tmp_path / "e", an_export())
    os.symlink("2017-07-14.json", folder / "general" / "2017-07-15.json")
    os.mkfifo(folder / "general" / "2017-07-16.json")
    assert len(read(folder)) == 2


def test_a_damaged_file_is_refused(tmp_path: Path) -> None:
    def damage(content: bytearray) -> None:
        content[content.find(DAY.encode()) + len(DAY) + 12] ^= 0xFF

    path = changed(zipped(tmp_path / "e.zip", an_export()), damage)
    assert refused(path) == ("import-damaged", DAY)


def test_an_encrypted_file_is_refused(tmp_path: Path) -> None:
    def encrypt(content: bytearray) -> None:
        content[content.find(b"PK\x01\x02") + 8] |= 1

    path = changed(zipped(tmp_path / "e.zip", an_export()), encrypt)
    assert refused(path) == ("import-encrypted", "users.json")


def test_a_bomb_is_refused_while_it_unpacks(tmp_path: Path) -> None:
    bomb = zipped(tmp_path / "e.zip", an_export(**{DAY: b"[" + b" " * 2_000_000 + b"]"}))
    assert refused(bomb, Bounds(ratio_from=100_000)) == ("import-too-large", DAY)
    assert refused(bomb, Bounds(file=1_000_000)) == ("import-too-large", DAY)
    assert refused(bomb, Bounds(total=1_000_000)) == ("import-too-large", DAY)
    assert read(bomb) == []
    folder = unpacked(tmp_path / "e", an_export())
    assert refused(folder, Bounds(total=500))[0] == "import-too-large"


@pytest.mark.parametrize("name", ["users.json", "channels.json", "groups.json", DAY])
@pytest.mark.parametrize(
    ("content", "code"),
    [
        ("", "import-not-json"),
        ("[{", "import-not-json"),
        ("[" * 100_000, "import-not-json"),
        ('[{"id": "U1", "ts": "1", "name": "x", "x": ' + "[" * 100_000, "import-not-json"),
        ("[] x", "import-not-json"),
        (b'[{"id": "\xff"}]', "import-not-utf8"),
        ("[]".encode("utf-16"), "import-not-utf8"),
        ("{}", "import-shape"),
        ("null", "import-shape"),
        ('"text"', "import-shape"),
        ("[[]]", "import-shape"),
        ("[null]", "import-shape"),
        ("[{}]", "import-shape"),
        ('[{"id": 5, "name": 5, "ts": []}]', "import-shape"),
    ],
    ids=lambda value: repr(value)[:20],
)
def test_a_file_that_is_not_as_slack_writes_it_is_refused(
    tmp_path: Path, name: str, content: str | bytes, code: str
) -> None:
    assert refused(zipped(tmp_path / "e.zip", an_export(**{name: content}))) == (code, name)


@pytest.mark.parametrize(
    "ts",
    [
        *("nan", "inf", "-5", "", "x", "0", "\x001500000000.1", "1500000000.1\n", "1" * 99_999),
        *("1356998399.9", "1501804800.1", float("nan"), float("inf"), 10**400, -1, 1.5e12, True),
    ],
    ids=lambda value: repr(value)[:20],
)
def test_an_absurd_time_is_refused(tmp_path: Path, ts: object) -> None:
    path = zipped(tmp_path / "e.zip", an_export(a_message(), a_message(1, ts=ts)))
    assert refused(path) == ("import-time", DAY)


@pytest.mark.parametrize(
    "thread", ["\x00", "\ud800", "1" * 99_999, 10**400, "x"], ids=lambda value: repr(value)[:20]
)
def test_a_thread_that_cannot_be_is_refused(tmp_path: Path, thread: object) -> None:
    path = zipped(tmp_path / "e.zip", an_export(a_message(1, thread_ts=thread)))
    assert refused(path) == ("import-time", DAY)


@pytest.mark.parametrize(
    "wrong",
    [
        {"user": 5},
        {"user": "U\x00"},
        {"user": "U" * 999},
        {"text": 5},
        {"subtype": []},
        {"user_profile": "x"},
        {"reactions": {}},
        {"reactions": [{"users": []}]},
        {"reactions": [{"name": "x\x00", "users": ["U1"]}]},
        {"reactions": [{"name": "x", "users": [1]}]},
        {"reactions": [{"name": "x", "users": ["U\ud800"]}]},
    ],
    ids=lambda value: repr(value)[:40],
)
def test_a_message_of_the_wrong_shape_is_refused(tmp_path: Path, wrong: dict[str, object]) -> None:
    path = zipped(tmp_path / "e.zip", an_export(a_message(), a_message(1, **wrong)))
    assert refused(path) == ("import-shape", DAY)
