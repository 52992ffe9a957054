"""Users and channels of an export as entries for the roster."""

from datetime import UTC, datetime

from adapters.imports.slack_export.shapes import Channel, Profile, User
from nudges.edge import line, zone
from nudges.errors import Refusal
from nudges.store.roster import ChannelEntry, MemberEntry

SLACK_ITSELF = "USLACKBOT"
LONGEST_ID = 64


def member(user: User) -> MemberEntry:
    """A user of users.json. People of other companies count as guests, Slackbot as a bot."""
    profile = user.get("profile") or Profile()
    email = line(profile.get("email")).casefold()
    return MemberEntry(
        id=user["id"],
        name=_name(profile) or line(user.get("real_name")) or line(user.get("name")),
        handle=line(user.get("name")),
        email=email if "@" in email else None,
        zone=zone(user.get("tz")),
        deleted=bool(user.get("deleted")),
        bot=bool(user.get("is_bot")) or user["id"] == SLACK_ITSELF,
        guest=_guest(user) or bool(user.get("is_stranger")),
    )


def stranger(id_: str, profile: Profile | None) -> MemberEntry:
    """Somebody of whom there are only messages or reactions."""
    known = profile or Profile()
    handle = line(known.get("name"))
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
        name=line(found["name"]),
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
    return line(profile.get("real_name")) or line(profile.get("display_name"))


def _guest(flags: User | Profile) -> bool:
    return bool(flags.get("is_restricted")) or bool(flags.get("is_ultra_restricted"))


def _created(value: object) -> datetime | None:
    """Exports that somebody has worked on may have anything here; it is worth no refusal."""
    try:
        return datetime.fromtimestamp(float(str(value)), UTC)
    except (ValueError, OverflowError, OSError):
        return None
