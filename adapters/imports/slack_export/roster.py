"""Users and channels of an export as entries for the roster."""

import re
from datetime import UTC, datetime
from functools import cache
from zoneinfo import available_timezones

from adapters.imports.slack_export.shapes import Channel, Profile, User
from nudges.errors import Refusal
from nudges.store.roster import ChannelEntry, MemberEntry

SLACK_ITSELF = "USLACKBOT"
LONGEST_ID = 64
LONGEST_NAME = 200

_ODD = re.compile(r"[^\S ]|[\x00-\x1f\x7f-\x9f\ud800-\udfff]")


def member(user: User) -> MemberEntry:
    """A user of users.json. People of other companies count as guests, Slackbot as a bot."""
    profile = user.get("profile") or Profile()
    email = _clean(profile.get("email")).casefold()
    return MemberEntry(
        id=user["id"],
        name=_name(profile) or _clean(user.get("real_name")) or _clean(user.get("name")),
        handle=_clean(user.get("name")),
        email=email if "@" in email else None,
        zone=_zone(user.get("tz")),
        deleted=bool(user.get("deleted")),
        bot=bool(user.get("is_bot")) or user["id"] == SLACK_ITSELF,
        guest=_guest(user) or bool(user.get("is_stranger")),
    )


def stranger(id_: str, profile: Profile | None) -> MemberEntry:
    """Somebody of whom there are only messages or reactions."""
    known = profile or Profile()
    handle = _clean(known.get("name"))
    return MemberEntry(
        id=id_,
        name=_name(known) or handle,
        handle=handle,
        bot=bool(known.get("is_bot")),
        guest=_guest(known),
    )


def channel(found: Channel, *, private: bool) -> ChannelEntry:
    """A channel of channels.json, or a private one of groups.json."""
    return ChannelEntry(
        id=found["id"],
        name=_clean(found["name"]),
        archived=bool(found.get("is_archived")),
        private=private,
        created_at=_created(found.get("created")),
    )


def check_id(text: str, file: str) -> str:
    """An id that no platform would give is refused: import-shape."""
    if not (0 < len(text) <= LONGEST_ID and text.isascii() and text.isprintable()):
        raise Refusal("import-shape", file=file, where=repr(text[:LONGEST_ID]))
    return text


def _name(profile: Profile) -> str:
    return _clean(profile.get("real_name")) or _clean(profile.get("display_name"))


def _guest(flags: User | Profile) -> bool:
    return bool(flags.get("is_restricted")) or bool(flags.get("is_ultra_restricted"))


def _clean(text: str | None) -> str:
    return _ODD.sub(" ", text or "").strip()[:LONGEST_NAME]


def _created(value: object) -> datetime | None:
    """Exports that somebody has worked on may have anything here; it is worth no refusal."""
    try:
        return datetime.fromtimestamp(float(str(value)), UTC)
    except (ValueError, OverflowError, OSError):
        return None


def _zone(name: str | None) -> str:
    return name if name in _zones() else "UTC"


@cache
def _zones() -> frozenset[str]:
    return frozenset(available_timezones())
