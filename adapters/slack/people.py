"""Slack's users and channels as entries for the roster, from an event as from the Web API."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from nudges.edge import language, line, zone
from nudges.rules.away import Status, status_of
from nudges.store.roster import ChannelEntry, MemberEntry

SLACK_ITSELF = "USLACKBOT"
LONGEST_ID = 64

Json = Mapping[str, Any]


class Malformed(ValueError):  # noqa: N818 - a state of what came, not a fault of ours
    """This is not what Slack sends."""


def member_entry(user: Json) -> MemberEntry:
    """A user object. Guests of all kinds count as guests, Slackbot as a bot. Malformed: no id."""
    profile = user.get("profile")
    profile = profile if isinstance(profile, dict) else {}
    email = line(profile.get("email")).casefold()
    id_ = checked_id(user.get("id"))
    return MemberEntry(
        id=id_,
        name=_name(profile) or line(user.get("real_name")) or line(user.get("name")),
        handle=line(user.get("name")),
        email=email if "@" in email else None,
        zone=zone(user.get("tz")),
        locale=language(user.get("locale")),
        deleted=user.get("deleted") is True,
        bot=user.get("is_bot") is True or id_ == SLACK_ITSELF,
        guest=any(user.get(flag) is True for flag in ("is_restricted", "is_ultra_restricted")),
        status=_status(profile),
    )


def is_stranger(user: Json, team: str, enterprise: str | None = None) -> bool:
    """Whether a user object is about somebody of another company, met in a shared channel."""
    if user.get("is_stranger") is True:
        return True
    grid = user.get("enterprise_user")
    if isinstance(grid, dict) and (_belongs(grid, team) or grid.get("enterprise_id") == enterprise):
        return False
    theirs = user.get("team_id")
    return isinstance(theirs, str) and theirs not in ("", team, enterprise)


def _belongs(grid: Json, team: str) -> bool:
    teams = grid.get("teams")
    return isinstance(teams, list) and team in teams


def channel_entry(channel: Json) -> ChannelEntry:
    """A channel object. Nothing is offered in it before an admin chose it. Malformed: no id."""
    return ChannelEntry(
        id=checked_id(channel.get("id")),
        name=line(channel.get("name")),
        archived=channel.get("is_archived") is True,
        private=channel.get("is_private") is True,
        created_at=_moment(channel.get("created")),
        included=False,
    )


def checked_id(value: object) -> str:
    """An id as Slack gives them. Malformed: it is none."""
    if not (
        isinstance(value, str)
        and 0 < len(value) <= LONGEST_ID
        and value.isascii()
        and value.isalnum()
    ):
        raise Malformed("not an id")
    return value


def _name(profile: Json) -> str:
    return line(profile.get("real_name")) or line(profile.get("display_name"))


def _status(profile: Json) -> Status | None:
    """What an emoji says, never the words beside it; None: nothing was told of a status."""
    emoji = profile.get("status_emoji")
    if not isinstance(emoji, str):
        return None
    return status_of(emoji[:LONGEST_ID], _moment(profile.get("status_expiration")))


def _moment(value: object) -> datetime | None:
    if not isinstance(value, int | float) or not 0 < value < 1e11:
        return None
    return datetime.fromtimestamp(value, UTC)
