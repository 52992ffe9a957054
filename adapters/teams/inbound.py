"""Turns what people write, tap and hand in into turns, and notes where the answer can be shown."""

import json
from dataclasses import dataclass, replace
from datetime import datetime
from html import unescape

from adapters.teams import forms
from adapters.teams.envelope import PERSONAL, Envelope, listed, part
from adapters.teams.people import Json, Malformed, checked_id
from nudges.message import Turn
from nudges.talk.tidy import LONGEST

PRACTISE = "practise.react"
REWRITTEN = {"editMessage": "practise.edit", "softDeleteMessage": "practise.delete"}
"""What somebody does to a message of their own, by Teams' names."""
EXECUTE = "adaptiveCard/action"
REFERENCE = "messageReference"


@dataclass(frozen=True, kw_only=True, slots=True)
class Where:
    """The conversation, and the message of the bot's that was tapped, reacted or replied to.

    ``conversation`` holds the message of a thread, too. ``form``: the card that was tapped holds
    one. What there is not is empty.
    """

    address: str
    conversation: str
    personal: bool
    message: str = ""
    form: bool = False


@dataclass(frozen=True, kw_only=True, slots=True)
class Heard:
    """A turn with where it was taken; ``cut``: more was typed than is read.

    ``tap`` tells what was tapped; empty for what is written.
    """

    turn: Turn
    where: Where
    envelope: Envelope
    cut: bool = False
    tap: str = ""


def heard(activity: Json, at: datetime) -> Heard | None:
    """None: nothing that wants an answer. Malformed: it is not what Teams sends."""
    envelope = Envelope(activity, at)
    match activity.get("type"):
        case "message":
            return _written(envelope)
        case "messageReaction":
            return _reacted(envelope)
        case "messageUpdate" | "messageDelete":
            return _rewritten(envelope)
        case "invoke" if activity.get("name") == EXECUTE:
            return _tapped(envelope)
        case _:
            return None


def spoken(activity: Json) -> str:
    """What somebody typed: without the bot's name, other people by their ids."""
    text = activity.get("text")
    said = text if isinstance(text, str) else ""
    bot = part(activity, "recipient").get("id")
    for entity in listed(activity, "entities"):
        name = entity.get("text")
        if entity.get("type") == "mention" and isinstance(name, str) and name:
            who = part(entity, "mentioned").get("id")
            said = said.replace(name, " " if who == bot else f" {who} ")
    return unescape(said)


def _written(envelope: Envelope) -> Heard:
    found = _by(envelope, _answered(envelope))
    typed = spoken(envelope.body).replace("\xa0", " ").strip()
    turn = replace(found.turn, text=typed[:LONGEST])
    return replace(found, turn=turn, cut=len(typed) > LONGEST)


def _reacted(envelope: Envelope) -> Heard | None:
    message = _text(envelope.body, "replyToId")
    if not listed(envelope.body, "reactionsAdded") or not message:
        return None
    found = _by(envelope, message)
    return replace(found, turn=replace(found.turn, action=PRACTISE))


def _rewritten(envelope: Envelope) -> Heard | None:
    action = REWRITTEN.get(envelope.event)
    if action is None:
        return None
    found = _by(envelope, "")
    return replace(found, turn=replace(found.turn, action=action))


def _tapped(envelope: Envelope) -> Heard:
    action = part(envelope.body, "value", "action")
    verb, data = _text(action, "verb"), part(action, "data")
    if not verb:
        raise Malformed("no verb")
    value = _text(data, "value")
    found = _by(envelope, _text(envelope.body, "replyToId"), form=forms.is_form(data))
    fields = forms.fields(data)
    return replace(
        found,
        turn=replace(found.turn, action=verb, value=value, fields=fields),
        tap=f"{found.where.message}|{verb}|{value}|{sorted(fields.items())}",
    )


def _by(envelope: Envelope, message: str, *, form: bool = False) -> Heard:
    personal = envelope.place == PERSONAL
    turn = Turn(workspace=envelope.tenant, member=envelope.member, at=envelope.at, private=personal)
    where = Where(
        address=envelope.address,
        conversation=checked_id(part(envelope.body, "conversation").get("id")),
        personal=personal,
        message=checked_id(message) if message else "",
        form=form,
    )
    return Heard(turn=turn, where=where, envelope=envelope)


def _answered(envelope: Envelope) -> str:
    """The message of the bot's that this one answers: in a chat, the one that it quotes."""
    if envelope.place != PERSONAL:
        return ""
    for attachment in listed(envelope.body, "attachments"):
        if attachment.get("contentType") == REFERENCE:
            return _quoted(attachment.get("content"))
    return _text(envelope.body, "replyToId")


def _quoted(content: object) -> str:
    """A reference comes as an object, or as one written out."""
    if isinstance(content, str):
        try:
            content = json.loads(content)
        except ValueError:
            return ""
    return _text(content, "messageId") if isinstance(content, dict) else ""


def _text(body: Json, name: str) -> str:
    value = body.get(name)
    return value if isinstance(value, str) else ""
