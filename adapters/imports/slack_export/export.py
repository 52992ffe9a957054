"""An export as a whole: who and what is in it, and its day files one at a time."""

import hashlib
import re
import unicodedata
from collections import Counter
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from adapters.imports.slack_export import shapes
from adapters.imports.slack_export.acts import Reader
from adapters.imports.slack_export.files import BOUNDS, Bounds, Files, open_files
from adapters.imports.slack_export.roster import SLACK_ITSELF, channel, check_id, member
from nudges.activity import Activity
from nudges.store.roster import ChannelEntry, MemberEntry

USERS, CHANNELS, GROUPS = "users.json", "channels.json", "groups.json"
TOLERANCE = timedelta(days=1)
"""How far into the future a clock that was wrong may have dated a message."""

_DAY_FILE = re.compile(r"(?P<folder>[^/]+)/(?P<day>\d{4}-\d\d-\d\d)\.json")
_TITLE = re.compile(r"[._ -]*slack[._ -]*export.*$", re.I)


@dataclass(frozen=True, kw_only=True, slots=True)
class DayFile:
    """One day of one channel (by its id)."""

    file: str
    channel: str


@dataclass(frozen=True, kw_only=True, slots=True)
class SlackExport:
    """What an export holds. ``team`` is Slack's id of the workspace, or made of its channels'.

    ``inside`` are pairs of (channel, member). Direct messages are in none of it. ``reader`` counts
    what it leaves out while ``acts`` goes through the days.
    """

    team: str
    name: str
    members: tuple[MemberEntry, ...]
    channels: tuple[ChannelEntry, ...]
    inside: tuple[tuple[str, str], ...]
    days: tuple[DayFile, ...]
    reader: Reader
    files: Files

    def acts(self, day: DayFile) -> Iterator[Activity]:
        """The acts of one day. Refusals: import-damaged, -too-large, -shape, -time and so on."""
        messages = shapes.elements(self.files, day.file, shapes.MESSAGES)
        return self.reader.acts(day.channel, messages, day.file)


@contextmanager
def opened(path: Path, *, now: datetime, bounds: Bounds = BOUNDS) -> Iterator[SlackExport]:
    """The export in a zip or a folder. Nothing in it may be dated after ``now`` and a day.

    Refusals: those of the files (adapters.imports.slack_export.files) and of their shapes.
    """
    files = open_files(path, bounds)
    try:
        yield _read(files, now)
    finally:
        files.close()


def _read(files: Files, now: datetime) -> SlackExport:
    members, teams = _users(files)
    channels, inside = _channels(files, members)
    bots = {id_ for id_, entry in members.items() if entry.bot}
    reader = Reader(latest=now + TOLERANCE, people=set(members) - bots, bots={*bots, SLACK_ITSELF})
    return SlackExport(
        team=_team(teams, channels),
        name=_TITLE.sub("", files.root.stem) or files.root.stem,
        members=tuple(members.values()),
        channels=tuple(channels.values()),
        inside=tuple(sorted(inside)),
        days=tuple(_days(files, channels)),
        reader=reader,
        files=files,
    )


def _users(files: Files) -> tuple[dict[str, MemberEntry], Counter[str]]:
    members: dict[str, MemberEntry] = {}
    teams: Counter[str] = Counter()
    for user in shapes.elements(files, USERS, shapes.USERS):
        members[check_id(user["id"], USERS)] = member(user)
        teams.update(filter(None, [user.get("team_id")]))
    return members, teams


def _channels(
    files: Files, members: Mapping[str, MemberEntry]
) -> tuple[dict[str, ChannelEntry], set[tuple[str, str]]]:
    channels: dict[str, ChannelEntry] = {}
    inside: set[tuple[str, str]] = set()
    for file in (CHANNELS, GROUPS) if GROUPS in files.entries else (CHANNELS,):
        for found in shapes.elements(files, file, shapes.CHANNELS):
            id_ = check_id(found["id"], file)
            channels[id_] = channel(found, private=file == GROUPS)
            inside.update((id_, who) for who in found.get("members") or () if who in members)
    return channels, inside


def _team(teams: Counter[str], channels: Mapping[str, ChannelEntry]) -> str:
    """Most users' team; where none is told, a name that only these channels give."""
    if teams:
        return check_id(min(teams, key=lambda team: (-teams[team], team)), USERS)
    text = "\x1f".join(sorted(channels))
    return "export-" + hashlib.blake2b(text.encode(), digest_size=6).hexdigest()


def _days(files: Files, channels: Mapping[str, ChannelEntry]) -> Iterator[DayFile]:
    """Day files in the order of their days, so that messages come before their replies.

    Folders that are no channel's are direct messages, which are nobody's business.
    """
    ids = {unicodedata.normalize("NFC", entry.name): id_ for id_, entry in channels.items()}
    ids |= {id_: id_ for id_ in channels}
    found = [match for name in files.entries if (match := _DAY_FILE.fullmatch(name))]
    for match in sorted(found, key=lambda match: (match["day"], match["folder"])):
        if match["folder"] in ids:
            yield DayFile(file=match[0], channel=ids[match["folder"]])
