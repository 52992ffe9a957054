"""Builds Slack exports for tests, as zips and as folders."""

import json
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

Content = object
DAY = "general/2017-07-14.json"
TS = "1500000000.000100"
"""In the early hours (UTC) of 2017-07-14."""
USERS: list[dict[str, object]] = [
    {
        "id": "U1",
        "team_id": "T1",
        "name": "ann",
        "tz": "Europe/Berlin",
        "profile": {"real_name": "Ann Ó", "email": "Ann@example.com"},
    },
    {"id": "U2", "team_id": "T1", "name": "bob", "deleted": True, "profile": {}},
    {"id": "U3", "team_id": "T1", "name": "cem", "is_restricted": True},
    {"id": "U4", "team_id": "T9", "name": "dee", "is_stranger": True},
    {"id": "U5", "team_id": "T1", "name": "robot", "is_bot": True},
]
CHANNELS: list[dict[str, object]] = [
    {"id": "C1", "name": "general", "created": 1400000000, "members": ["U1", "U2", "U8"]},
    {"id": "C2", "name": "old", "is_archived": True, "members": []},
]


def a_message(number: int = 0, **fields: object) -> dict[str, object]:
    """Message n comes n minutes after TS."""
    ts = f"{1_500_000_000 + 60 * number}.000100"
    return {"type": "message", "user": "U1", "text": "words", "ts": ts} | fields


def an_export(*messages: object, **files: Content) -> dict[str, Content]:
    """File name -> content: as it is if bytes or text, else JSON. None takes a file out."""
    plain: dict[str, Content] = {
        "users.json": USERS,
        "channels.json": CHANNELS,
        DAY: list(messages or [a_message()]),
    }
    return {name: content for name, content in (plain | files).items() if content is not None}


def zipped(path: Path, files: dict[str, Content]) -> Path:
    with ZipFile(path, "w", ZIP_DEFLATED) as archive:
        for name, content in files.items():
            archive.writestr(name, _bytes(content))
    return path


def unpacked(path: Path, files: dict[str, Content]) -> Path:
    for name, content in files.items():
        (path / name).parent.mkdir(parents=True, exist_ok=True)
        (path / name).write_bytes(_bytes(content))
    return path


def _bytes(content: Content) -> bytes:
    if isinstance(content, bytes):
        return content
    return (content if isinstance(content, str) else json.dumps(content)).encode()
