"""Writes a file as a whole or not at all, so that nobody ever finds half of one."""

import os
import uuid
from pathlib import Path

from nudges.errors import Refusal


def check_target(path: Path) -> None:
    """Whether a file can be put there, before any work is done.

    Refusals: no-folder; not-a-file, for a folder or a device.
    """
    if not path.parent.is_dir():
        raise Refusal("no-folder", path=str(path), folder=str(path.parent))
    if path.exists() and not path.is_file():
        raise Refusal("not-a-file", path=str(path))


def write_whole(path: Path, content: bytes) -> None:
    """Put ``content`` into ``path``, replacing what was there.

    Refusals: no-folder, not-a-file, cannot-write.
    """
    check_target(path)
    part = path.with_name(f".{uuid.uuid4().hex}.part")
    try:
        part.write_bytes(content)
        os.replace(part, path)
    except OSError:
        part.unlink(missing_ok=True)
        raise Refusal("cannot-write", path=str(path)) from None
