"""Teams' people and channels as entries for the roster, from an activity as from a page of it."""

import re
from collections.abc import Mapping
from typing import Any

from nudges.edge import language, line, zone
from nudges.store.roster import ChannelEntry, MemberEntry

LONGEST_ID = 512
GENERAL = "General"
"""What Teams calls a team's first channel, and leaves out where it lists channels."""
GUESTS = frozenset({"guest", "anonymous"})
EXTERNAL = "#ext#"
"""In the principal name of somebody who was invited from elsewhere."""

_ID = re.compile(r"[\x21-\x7e]+")

Json = Mapping[str, Any]


class Malformed(ValueError):  # noqa: N818 - a state of what came, not a fault of ours
    """This is not what Teams sends."""


def member_entry(user: Json) -> MemberEntry:
    """An account of a roster's page. Malformed: no id."""
    principal = line(user.get("userPrincipalName")).casefold()
    email = line(user.get("email")).casefold() or principal
    return MemberEntry(
        id=checked_id(user.get("id")),
        name=line(user.get("name")),
        handle=principal.partition("@")[0],
        email=email if "@" in email and EXTERNAL not in email else None,
        guest=str(user.get("userRole")) in GUESTS or EXTERNAL in principal,
    )


def is_stranger(user: Json, tenant: str) -> bool:
    """Whether an account is another company's, met in a shared channel."""
    theirs = user.get("tenantId")
    return isinstance(theirs, str) and theirs.casefold() not in ("", tenant)


def object_id(user: Json) -> str:
    """The account's id in the company's directory; empty where it is not told."""
    return line(user.get("aadObjectId") or user.get("objectId")).casefold()


def channel_entry(channel: Json, team: str) -> ChannelEntry:
    """A channel of a team. Nothing counts in it before an admin chose it. Malformed: no id."""
    id_ = checked_id(channel.get("id"))
    name = line(channel.get("name"))
    return ChannelEntry(
        id=id_,
        name=name or (GENERAL if id_ == team else ""),
        private=channel.get("type") in ("private", "privateChannel"),
        included=False,
        parent=team,
    )


def where_and_how(activity: Json) -> tuple[str, str]:
    """The zone and the language of whom a message is from, as their Teams tells them.

    UTC and en where it does not.
    """
    told = next((one for one in _entities(activity) if one.get("type") == "clientInfo"), {})
    return zone(told.get("timezone")), language(told.get("locale") or activity.get("locale"))


def checked_id(value: object) -> str:
    """An id as Teams gives them. Malformed: it is none."""
    if not (isinstance(value, str) and len(value) <= LONGEST_ID and _ID.fullmatch(value)):
        raise Malformed("not an id")
    return value


def _entities(activity: Json) -> list[Json]:
    found = activity.get("entities")
    return [one for one in found if isinstance(one, dict)] if isinstance(found, list) else []
