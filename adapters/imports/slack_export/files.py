"""The files of an export, in a zip or a folder, of which nothing is believed that they claim.

A path that climbs out, a link, a file that is encrypted, damaged or far larger than any export has
is refused by its name.
"""

import os
import stat
import unicodedata
import zlib
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path, PurePosixPath
from typing import IO
from zipfile import BadZipFile, ZipFile, ZipInfo

from nudges.errors import Refusal

MEBIBYTE = 1024 * 1024


@dataclass(frozen=True, kw_only=True, slots=True)
class Bounds:
    """The most that may come out of an export, in bytes; counted while it is read.

    ``ratio`` (bytes for each byte in the zip) holds for files above ``ratio_from``: JSON packs
    well, but not that well.
    """

    file: int = 256 * MEBIBYTE
    total: int = 64 * 1024 * MEBIBYTE
    ratio: int = 200
    ratio_from: int = 16 * MEBIBYTE


BOUNDS = Bounds()
TOP = "users.json"
"""Marks the folder in which the export lies."""


@dataclass(slots=True)
class Files:
    """The files by their names in the export; open until closed."""

    root: Path
    entries: Mapping[str, ZipInfo | Path]
    bounds: Bounds
    zip: ZipFile | None = None
    spent: int = field(default=0, init=False)

    def close(self) -> None:
        if self.zip is not None:
            self.zip.close()

    def read(self, name: str) -> bytes:
        """The whole of a file. Refusals: import-missing, import-damaged, import-too-large."""
        with self.open(name) as file:
            return file.read()

    @contextmanager
    def open(self, name: str) -> Iterator["Counted"]:
        """A file to be read bit by bit. Refusals: the same, also while it is being read."""
        entry = self.entries.get(name)
        if entry is None:
            raise Refusal("import-missing", path=str(self.root), file=name)
        try:
            with self._raw(entry) as raw:
                yield Counted(raw, name, self, self._most(entry))
        except (BadZipFile, zlib.error, EOFError, OSError, NotImplementedError, RuntimeError):
            raise Refusal("import-damaged", file=name) from None

    def _raw(self, entry: ZipInfo | Path) -> IO[bytes]:
        if isinstance(entry, Path):
            return entry.open("rb")
        if self.zip is None:
            raise BadZipFile
        return self.zip.open(entry)

    def _most(self, entry: ZipInfo | Path) -> int:
        if isinstance(entry, Path):
            return self.bounds.file
        packed = max(entry.compress_size * self.bounds.ratio, self.bounds.ratio_from)
        return min(self.bounds.file, packed)


class Counted:
    """Reads a file and stops when too much has come out of it, or of the whole export."""

    def __init__(self, raw: IO[bytes], name: str, files: Files, most: int) -> None:
        self._raw = raw
        self._name = name
        self._files = files
        self._left = most

    def read(self, size: int = -1) -> bytes:
        data = self._raw.read(self._left + 1 if size < 0 else size)
        self._left -= len(data)
        self._files.spent += len(data)
        if self._left < 0 or self._files.spent > self._files.bounds.total:
            raise Refusal("import-too-large", file=self._name)
        return data


def open_files(path: Path, bounds: Bounds = BOUNDS) -> Files:
    """The files of the export at ``path``, by their names below the folder with users.json.

    Refusals: import-no-path, import-no-zip, import-missing (users.json), import-unsafe,
    import-encrypted.
    """
    if path.is_dir():
        entries: Mapping[str, ZipInfo | Path] = dict(_in_folder(path))
        return Files(root=path, entries=_below_top(entries, path), bounds=bounds)
    if not path.is_file():
        raise Refusal("import-no-path", path=str(path))
    try:
        archive = ZipFile(path)
    except (BadZipFile, OSError, NotImplementedError, ValueError):
        raise Refusal("import-no-zip", path=str(path)) from None
    try:
        entries = dict(_in_zip(archive))
        return Files(root=path, entries=_below_top(entries, path), bounds=bounds, zip=archive)
    except Refusal:
        archive.close()
        raise


def _in_zip(archive: ZipFile) -> Iterator[tuple[str, ZipInfo]]:
    for info in archive.infolist():
        name = _name(info)
        parts = PurePosixPath(name).parts
        if not parts or parts[0] == "/" or ".." in parts or "\\" in name or ":" in name[:2]:
            raise Refusal("import-unsafe", file=name)
        if stat.S_ISLNK(info.external_attr >> 16):
            raise Refusal("import-unsafe", file=name)
        if info.is_dir() or parts[0] == "__MACOSX":
            continue
        if info.flag_bits & 1:
            raise Refusal("import-encrypted", file=name)
        yield name, info


def _name(info: ZipInfo) -> str:
    """Names without the UTF-8 flag are UTF-8 all the same where a Mac has packed them."""
    name = info.filename
    if not info.flag_bits & 0x800:
        try:
            name = name.encode("cp437").decode()
        except UnicodeError:
            name = info.filename
    return unicodedata.normalize("NFC", name)


def _in_folder(root: Path) -> Iterator[tuple[str, Path]]:
    home = root.resolve()
    for folder, folders, names in os.walk(root):
        for name in (*folders, *names):
            path = Path(folder, name)
            plain = unicodedata.normalize("NFC", path.relative_to(root).as_posix())
            if path.is_symlink() and not _leads_inside(path, home):
                raise Refusal("import-unsafe", file=plain)
            if path.is_file():
                yield plain, path


def _leads_inside(link: Path, home: Path) -> bool:
    try:
        return link.resolve(strict=True).is_relative_to(home)
    except FileNotFoundError:
        return link.resolve().is_relative_to(home)
    except (OSError, RuntimeError):  # it leads to itself: RuntimeError before Python 3.13
        return False


def _below_top(entries: Mapping[str, ZipInfo | Path], root: Path) -> dict[str, ZipInfo | Path]:
    """The names below the folder with users.json: a repacked zip often has one on top."""
    tops = [name for name in entries if PurePosixPath(name).name == TOP]
    if not tops:
        raise Refusal("import-missing", path=str(root), file=TOP)
    prefix = min(tops, key=lambda name: (name.count("/"), name)).removesuffix(TOP)
    return {n.removeprefix(prefix): entry for n, entry in entries.items() if n.startswith(prefix)}
