"""Turns what people say, tap and hand in into turns, and notes where the answer can be shown."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime
from enum import StrEnum, auto
from typing import Any

from adapters.slack import modal
from adapters.slack.envelope import enterprise_of
from adapters.slack.people import Malformed, checked_id
from adapters.slack.render import LINK
from nudges.message import Turn
from nudges.talk.tidy import LONGEST

Json = Mapping[str, Any]
AGAIN = "again"
"""A button that says once more what was typed: its value."""

PRACTISE = "practise.react"
EDITED = "practise.edit"
DELETED = "practise.delete"
SHOWN = frozenset({PRACTISE, EDITED, DELETED})
"""What is done to a message: it wants an answer only where somebody practises."""
LONGEST_ADDRESS = 1_000
_NAMED = re.compile(r"<[@#]([A-Z0-9]+)(?:\|[^<>]*)?>")
_LINKED = re.compile(r"<((?:https?|mailto):[^<>|]*)(?:\|[^<>]*)?>")


class Place(StrEnum):
    """Where somebody was when they turned to the bot."""

    COMMAND = auto()
    DIRECT = auto()
    EPHEMERAL = auto()
    CHANNEL = auto()
    HOME = auto()
    MODAL = auto()


@dataclass(frozen=True, kw_only=True, slots=True)
class Where:
    """``hook`` is a response_url; ``ts`` a message that was tapped, or reacted or replied to.

    ``view`` is the modal that is open; ``form`` its content. What there is not is empty.
    """

    place: Place
    channel: str = ""
    ts: str = ""
    trigger: str = field(default="", repr=False)
    hook: str = field(default="", repr=False)
    view: str = ""
    form: Json = field(default_factory=dict, repr=False)


@dataclass(frozen=True, kw_only=True, slots=True)
class Heard:
    """A turn with where it was taken; ``cut``: more was typed than is read.

    ``tap`` tells one tap from the next: what was tapped, and when (in seconds of Slack's).
    """

    turn: Turn
    where: Where
    enterprise: str | None = None
    cut: bool = False
    tap: tuple[str, float] | None = None


def heard(body: Json, at: datetime) -> Heard | None:
    """None: nothing that wants an answer. Malformed: it is not what Slack sends."""
    if "command" in body:
        return _command(body, at)
    match body.get("type"):
        case "block_actions":
            return _tap(body, at)
        case "view_submission":
            return _handed_in(body, at)
        case "event_callback":
            return _event(body, at)
        case _:
            return None


def spoken(text: str) -> str:
    """What somebody typed: people and channels by their ids, links as addresses, unescaped."""
    named = _LINKED.sub(r"\1", _NAMED.sub(r"\1", text))
    return named.replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")


def _command(body: Json, at: datetime) -> Heard:
    turn = Turn(
        workspace=checked_id(body.get("team_id")),
        member=checked_id(body.get("user_id")),
        at=at,
        command=_named(body, "command").strip().lstrip("/"),
    )
    where = Where(
        place=Place.COMMAND,
        trigger=_text(body, "trigger_id"),
        hook=_address(body.get("response_url")),
    )
    return _typed(
        Heard(turn=turn, where=where, enterprise=enterprise_of(body)), _text(body, "text")
    )


def _tap(body: Json, at: datetime) -> Heard | None:
    """What was tapped in a message, in Home or in a modal; a link needs no answer."""
    actions = body.get("actions")
    if not (isinstance(actions, list) and actions):
        raise Malformed("no action")
    action = _part(actions[0])
    name = _named(action, "action_id")
    bare = name.rpartition("|")[0] or name
    if bare == LINK:
        return None
    value = _text(action, "value")
    where = _tapped(body)
    turn = replace(_turn(body, at), action=bare, value=value)
    again = replace(turn, action="", value="", text=value)
    tapped = f"{where.ts}{where.view}|{name}|{value}"
    return Heard(
        turn=again if bare == AGAIN else turn,
        where=where,
        enterprise=enterprise_of(body),
        tap=(tapped, _seconds(action.get("action_ts")) or at.timestamp()),
    )


def _tapped(body: Json) -> Where:
    container, view = _part(body.get("container")), _part(body.get("view"))
    trigger, hook = _text(body, "trigger_id"), _address(body.get("response_url"))
    if view:
        place = Place.HOME if view.get("type") == "home" else Place.MODAL
        id_ = "" if place is Place.HOME else checked_id(view.get("id"))
        return Where(place=place, trigger=trigger, view=id_)
    channel = container.get("channel_id") or _part(body.get("channel")).get("id")
    if channel is None and container.get("type") != "message":
        raise Malformed("nowhere")
    channel = checked_id(channel)
    place = Place.DIRECT if channel.startswith("D") else Place.CHANNEL
    if container.get("is_ephemeral") is True:
        place = Place.EPHEMERAL
    return Where(
        place=place,
        channel=channel,
        ts=_text(container, "message_ts"),
        trigger=trigger,
        hook=hook,
    )


def _handed_in(body: Json, at: datetime) -> Heard:
    view = _part(body.get("view"))
    value, origin = modal.context(view)
    try:
        fields = modal.fields(view)
    except (AttributeError, TypeError):
        raise Malformed("no fields") from None
    _named(view, "type")
    turn = replace(_turn(body, at), action=_named(view, "callback_id"), value=value, fields=fields)
    where = Where(place=_place(origin), view=checked_id(view.get("id")), form=view)
    return Heard(turn=turn, where=where, enterprise=enterprise_of(body))


def _event(body: Json, at: datetime) -> Heard | None:
    event = _part(body.get("event"))
    match event.get("type"):
        case "message":
            return _said(body, event, at)
        case "reaction_added":
            return _reacted(body, event, at)
        case "app_home_opened" if event.get("tab") == "home":
            where = Where(place=Place.HOME)
            return _by(body, event, at, where)
        case _:
            return None


def _said(body: Json, event: Json, at: datetime) -> Heard | None:
    """What a person wrote to the bot alone; ``ts`` is what they replied to."""
    if event.get("subtype") in ("message_changed", "message_deleted"):
        return _rewritten(body, event, at)
    if event.get("subtype") or event.get("bot_id") or event.get("channel_type") != "im":
        return None
    thread = _text(event, "thread_ts")
    where = Where(
        place=Place.DIRECT,
        channel=checked_id(event.get("channel")),
        ts="" if thread == event.get("ts") else thread,
    )
    return _typed(_by(body, event, at, where), _text(event, "text"))


def _rewritten(body: Json, event: Json, at: datetime) -> Heard | None:
    """A reply to the bot alone that was changed or deleted; ``ts`` is what it had replied to."""
    before, deleted = (
        _part(event.get("previous_message")),
        event.get("subtype") != "message_changed",
    )
    now = before if deleted else _part(event.get("message"))
    thread = _text(now, "thread_ts")
    if event.get("channel_type") != "im" or not _is_own_reply(now, thread):
        return None
    if not deleted and (_text(now, "text") == _text(before, "text") or "edited" not in now):
        return None
    channel = checked_id(event.get("channel"))
    found = _by(body, now, at, Where(place=Place.DIRECT, channel=channel, ts=thread))
    return replace(found, turn=replace(found.turn, action=DELETED if deleted else EDITED))


def _is_own_reply(message: Json, thread: str) -> bool:
    """Whether a person wrote it, below another message."""
    plain = not message.get("subtype") and not message.get("bot_id")
    return plain and bool(thread) and thread != message.get("ts")


def _reacted(body: Json, event: Json, at: datetime) -> Heard | None:
    item = _part(event.get("item"))
    channel, ts = checked_id(item.get("channel")), _text(item, "ts")
    if not channel.startswith("D") or not ts:
        return None
    where = Where(place=Place.DIRECT, channel=channel, ts=ts)
    found = _by(body, event, at, where)
    return replace(found, turn=replace(found.turn, action=PRACTISE))


def _by(body: Json, event: Json, at: datetime, where: Where) -> Heard:
    turn = Turn(
        workspace=checked_id(body.get("team_id")), member=checked_id(event.get("user")), at=at
    )
    return Heard(turn=turn, where=where, enterprise=enterprise_of(body))


def _typed(found: Heard, text: str) -> Heard:
    typed = spoken(text).strip()
    turn = replace(found.turn, text=typed[:LONGEST])
    return replace(found, turn=turn, cut=len(typed) > LONGEST)


def _turn(body: Json, at: datetime) -> Turn:
    """A turn by the person who tapped, in the workspace where the app is installed."""
    user, view = _part(body.get("user")), _part(body.get("view"))
    team = view.get("app_installed_team_id") or _part(body.get("team")).get("id")
    return Turn(
        workspace=checked_id(team or user.get("team_id")),
        member=checked_id(user.get("id")),
        at=at,
    )


def _place(origin: str) -> Place:
    try:
        return Place(origin)
    except ValueError:
        return Place.MODAL


def _part(value: object) -> Json:
    return value if isinstance(value, Mapping) else {}


def _text(body: Json, name: str) -> str:
    value = body.get(name)
    return value if isinstance(value, str) else ""


def _named(body: Json, name: str) -> str:
    """A text that has to be there."""
    found = _text(body, name)
    if not found:
        raise Malformed(f"no {name}")
    return found


def _address(value: object) -> str:
    return value if isinstance(value, str) and len(value) <= LONGEST_ADDRESS else ""


def _seconds(value: object) -> float:
    try:
        return float(value) if isinstance(value, str) else 0.0
    except ValueError:
        return 0.0
