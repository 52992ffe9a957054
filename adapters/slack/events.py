"""Slack's events as arrivals: what tells participation, people or channels, and never a text.

On the way of every single event, so plain lookups with a check of each value that is used.
"""

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import UTC, datetime
from typing import Any

from adapters.slack import acts
from adapters.slack.people import (
    Malformed,
    channel_entry,
    checked_id,
    is_stranger,
    member_entry,
)
from nudges.activity import Activity
from nudges.arrival import (
    Acted,
    Arrival,
    Attended,
    CameIn,
    ChannelGone,
    ChannelTold,
    MemberTold,
    Missed,
    Removed,
    TakenBack,
    Told,
    WentOut,
)
from nudges.rules.polls import rung_of
from nudges.store.roster import ChannelEntry

Json = Mapping[str, Any]
Tell = Callable[["Envelope", Json], tuple[Told, ...]]

CONVERSATION = "conversation"
IGNORED = "ignored"
LONGEST_EVENT_ID = 128
TOMBSTONE = "tombstone"
"""What stands for a deleted message under which there are replies."""
TALK = frozenset({"im", "app_home"})


class Envelope:
    """Around every event: whose it is, and which of the people in it are not of this company."""

    __slots__ = ("at", "body", "team")

    def __init__(self, body: Json, at: datetime) -> None:
        self.body = body
        self.at = at
        self.team = checked_id(body.get("team_id"))

    @property
    def enterprise(self) -> str | None:
        found = self.body.get("enterprise_id")
        return found if isinstance(found, str) else None

    @property
    def bots(self) -> set[str]:
        """The bot's own user ids."""
        granted = self.body.get("authorizations")
        if not isinstance(granted, list):
            return set()
        return {str(one.get("user_id")) for one in granted if isinstance(one, dict)}

    def is_foreign(self, event: Json) -> bool:
        """Whether who did this belongs to another company that shares the channel."""
        for name in ("user_team", "source_team", "team"):
            theirs = event.get(name)
            if isinstance(theirs, str) and theirs and theirs not in (self.team, self.enterprise):
                return True
        return False


def arrival(body: Json, *, received_at: datetime) -> Arrival | None:
    """What an event tells; None: nothing, or it is a conversation. ValueError: it is no event."""
    if body.get("type") == "app_rate_limited":
        return _rate_limited(body, received_at)
    event = _event(body)
    tell = _TELLING.get(str(event.get("type")))
    if tell is None or _is_talk(event):
        return None
    envelope = Envelope(body, received_at)
    told = tell(envelope, event)
    if not told:
        return None
    return Arrival(workspace=envelope.team, id=_event_id(body), received_at=received_at, told=told)


def kind(body: Json) -> str:
    """CONVERSATION for what somebody says or shows to the bot alone, else IGNORED."""
    event = body.get("event")
    return CONVERSATION if isinstance(event, dict) and _is_talk(event) else IGNORED


def _event(body: Json) -> Json:
    event = body.get("event")
    if not isinstance(event, dict):
        raise Malformed("no event")
    return event


def _event_id(body: Json) -> str:
    id_ = body.get("event_id")
    if not (isinstance(id_, str) and 0 < len(id_) <= LONGEST_EVENT_ID):
        raise Malformed("no event id")
    return id_


def _is_talk(event: Json) -> bool:
    match event.get("type"):
        case "app_home_opened":
            return True
        case "message":
            return str(event.get("channel_type")) in TALK or _is_direct(event.get("channel"))
        case "reaction_added":
            item = event.get("item")
            return isinstance(item, dict) and _is_direct(item.get("channel"))
        case _:
            return False


def _is_direct(channel: object) -> bool:
    return isinstance(channel, str) and channel.startswith("D")


def _rate_limited(body: Json, received_at: datetime) -> Arrival:
    team, minute = checked_id(body.get("team_id")), body.get("minute_rate_limited")
    if not isinstance(minute, int) or not 0 < minute < 1e11:
        raise Malformed("no minute")
    day = datetime.fromtimestamp(minute, UTC).date()
    return Arrival(
        workspace=team,
        id=f"rate-limited-{minute}",
        received_at=received_at,
        told=(Missed(day=day),),
    )


def _message(envelope: Envelope, event: Json) -> tuple[Told, ...]:
    if event.get("channel_type") not in (None, "channel", "group"):
        return ()
    subtype = event.get("subtype")
    if subtype == "message_deleted":
        return _deleted(envelope, event, event.get("previous_message"))
    if subtype == "message_changed":
        now = event.get("message")
        gone = isinstance(now, dict) and now.get("subtype") == TOMBSTONE
        return _deleted(envelope, event, event.get("previous_message")) if gone else ()
    act = _written(envelope, event, event.get("channel"))
    return () if act is None else (Acted(act=act, at=act.at),)


def _written(envelope: Envelope, message: Json, channel: object) -> Activity | None:
    """None: no person of this company wrote it."""
    if envelope.is_foreign(message):
        return None
    act = acts.written(message, checked_id(channel))
    if act is not None:
        checked_id(act.member)
    return act


def _deleted(envelope: Envelope, event: Json, before: object) -> tuple[Told, ...]:
    if not isinstance(before, dict):
        return ()
    act = _written(envelope, before, event.get("channel"))
    if act is None:
        return ()
    return (TakenBack(act=replace(act, question=None), at=_at(envelope, event)),)


def _reaction(envelope: Envelope, event: Json) -> Activity | None:
    item = event.get("item")
    if not isinstance(item, dict) or item.get("type") != "message" or envelope.is_foreign(event):
        return None
    emoji, stamp = acts.emoji(event.get("reaction")), acts.stamp(item.get("ts"))
    return Activity(
        channel=checked_id(item.get("channel")),
        message=stamp,
        member=checked_id(event.get("user")),
        rung=rung_of(emoji),
        at=_at(envelope, event),
        thread=stamp,
        emoji=emoji,
    )


def _reacted(envelope: Envelope, event: Json) -> tuple[Told, ...]:
    act = _reaction(envelope, event)
    return () if act is None else (Acted(act=act, at=act.at),)


def _unreacted(envelope: Envelope, event: Json) -> tuple[Told, ...]:
    act = _reaction(envelope, event)
    return () if act is None else (TakenBack(act=act, at=act.at),)


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


def _uninstalled(envelope: Envelope, _event: Json) -> tuple[Told, ...]:
    return (Removed(at=_told_at(envelope)),)


def _revoked(envelope: Envelope, event: Json) -> tuple[Told, ...]:
    """Only the bot's own tokens matter; it asks nobody for theirs."""
    tokens = event.get("tokens")
    bots = tokens.get("bot") if isinstance(tokens, dict) else None
    return (Removed(at=_told_at(envelope)),) if bots else ()


_TELLING: Mapping[str, Tell] = {
    "message": _message,
    "reaction_added": _reacted,
    "reaction_removed": _unreacted,
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
    "app_uninstalled": _uninstalled,
    "tokens_revoked": _revoked,
}


def _at(envelope: Envelope, event: Json) -> datetime:
    """When it happened, by Slack's clock, as the moments of messages are."""
    stamp = event.get("event_ts") or event.get("ts")
    return acts.moment(acts.stamp(stamp)) if stamp else envelope.at


def _told_at(envelope: Envelope) -> datetime:
    told = envelope.body.get("event_time")
    if isinstance(told, int) and 0 < told < envelope.at.timestamp():
        return datetime.fromtimestamp(told, UTC)
    return envelope.at
