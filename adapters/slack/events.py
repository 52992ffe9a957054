"""Slack's events as arrivals: what tells participation, people or channels, and never a text.

On the way of every single event, so plain lookups with a check of each value that is used.
"""

from collections.abc import Mapping
from dataclasses import replace
from datetime import UTC, datetime

from adapters.slack import acts
from adapters.slack.changes import TELLING, Tell
from adapters.slack.envelope import Envelope, Json, event_id
from adapters.slack.people import Malformed, checked_id
from nudges.activity import Activity
from nudges.arrival import Acted, Arrival, Missed, TakenBack, Told
from nudges.rules.polls import rung_of

CONVERSATION = "conversation"
IGNORED = "ignored"
TOMBSTONE = "tombstone"
"""What stands for a deleted message under which there are replies."""
TALK = frozenset({"im", "app_home"})


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
    return Arrival(workspace=envelope.team, id=event_id(body), received_at=received_at, told=told)


def kind(body: Json) -> str:
    """CONVERSATION for what somebody says or shows to the bot alone, else IGNORED."""
    event = body.get("event")
    return CONVERSATION if isinstance(event, dict) and _is_talk(event) else IGNORED


def _event(body: Json) -> Json:
    event = body.get("event")
    if not isinstance(event, dict):
        raise Malformed("no event")
    return event


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


_TELLING: Mapping[str, Tell] = {
    "message": _message,
    "reaction_added": _reacted,
    "reaction_removed": _unreacted,
    **TELLING,
}


def _at(envelope: Envelope, event: Json) -> datetime:
    """When it happened, by Slack's clock, as the moments of messages are."""
    stamp = event.get("event_ts") or event.get("ts")
    return acts.moment(acts.stamp(stamp)) if stamp else envelope.at
