"""What events tell of people, channels, and the bot's own place among them."""

from collections.abc import Callable, Mapping
from dataclasses import replace

from adapters.slack.envelope import Envelope, Json
from adapters.slack.people import (
    Malformed,
    channel_entry,
    checked_id,
    is_stranger,
    member_entry,
)
from nudges.arrival import (
    Attended,
    CameIn,
    ChannelGone,
    ChannelTold,
    MemberTold,
    Told,
    WentOut,
)
from nudges.store.roster import ChannelEntry

Tell = Callable[[Envelope, Json], tuple[Told, ...]]


def _came_in(envelope: Envelope, event: Json) -> tuple[Told, ...]:
    channel, member = checked_id(event.get("channel")), checked_id(event.get("user"))
    if member in envelope.bots:
        return (Attended(channel=channel, inside=True),)
    return () if envelope.is_foreign(event) else (CameIn(channel=channel, member=member),)


def _went_out(envelope: Envelope, event: Json) -> tuple[Told, ...]:
    channel, member = checked_id(event.get("channel")), checked_id(event.get("user"))
    if member in envelope.bots:
        return (Attended(channel=channel, inside=False),)
    return (WentOut(channel=channel, member=member),)


def _put_out(_envelope: Envelope, event: Json) -> tuple[Told, ...]:
    """channel_left and group_left are about the bot itself."""
    return (Attended(channel=checked_id(event.get("channel")), inside=False),)


def _member(envelope: Envelope, event: Json) -> tuple[Told, ...]:
    user = event.get("user")
    if not isinstance(user, dict):
        raise Malformed("no user")
    if is_stranger(user, envelope.team, envelope.enterprise):
        return ()
    return (MemberTold(entry=member_entry(user)),)


def _channel(_envelope: Envelope, event: Json) -> tuple[Told, ...]:
    channel = event.get("channel")
    if not isinstance(channel, dict):
        raise Malformed("no channel")
    private = str(event.get("type")).startswith("group")
    return (ChannelTold(entry=replace(channel_entry(channel), private=private)),)


def _archived(_envelope: Envelope, event: Json) -> tuple[Told, ...]:
    name = str(event.get("type"))
    entry = ChannelEntry(
        id=checked_id(event.get("channel")),
        archived=not name.endswith("unarchive"),
        private=name.startswith("group"),
        included=False,
    )
    return (ChannelTold(entry=entry),)


def _gone(_envelope: Envelope, event: Json) -> tuple[Told, ...]:
    return (ChannelGone(channel=checked_id(event.get("channel"))),)


TELLING: Mapping[str, Tell] = {
    "member_joined_channel": _came_in,
    "member_left_channel": _went_out,
    "channel_left": _put_out,
    "group_left": _put_out,
    "team_join": _member,
    "user_change": _member,
    "user_huddle_changed": _member,
    "channel_created": _channel,
    "channel_rename": _channel,
    "group_rename": _channel,
    "channel_archive": _archived,
    "channel_unarchive": _archived,
    "group_archive": _archived,
    "group_unarchive": _archived,
    "channel_deleted": _gone,
    "group_deleted": _gone,
}
