"""What Slack is told at once about a form that was handed in: errors, what is next, or no more."""

from collections.abc import Mapping
from dataclasses import dataclass, replace
from typing import Any

from adapters.slack import modal
from adapters.slack.here import page
from adapters.slack.inbound import Heard, Place
from adapters.slack.replying import form_view, is_direct
from nudges.message import Message, Reply
from nudges.talk.wording import wording


@dataclass(frozen=True, kw_only=True, slots=True)
class AtOnce:
    """``ack`` for Slack; ``rest`` of the reply has to be shown after that, if there is any.

    ``window`` is the modal if it stays open for that.
    """

    ack: Mapping[str, Any]
    rest: Reply | None = None
    window: str = ""


def at_once(heard: Heard, reply: Reply) -> AtOnce:
    """In a direct conversation the form closes and the answer goes on there; elsewhere the form
    turns into the answer, as nothing else would show it."""
    placed = modal.errors(heard.where.form, reply.errors)
    if placed:
        return AtOnce(ack={"response_action": "errors", "errors": placed})
    if reply.form is not None:
        view = form_view(reply.form, reply, heard)
        return AtOnce(ack=_update(view), rest=replace(reply, form=None, errors={}))
    if heard.where.place is Place.DIRECT or not (reply.messages or reply.errors):
        return AtOnce(ack={}, rest=reply)
    if is_direct(reply):
        moment = page([Message(text=wording(reply.locale)("slack-moment"))], locale=reply.locale)
        return AtOnce(ack=_update(moment), rest=reply, window=heard.where.view)
    shown = [*reply.messages, *(Message(text=error) for error in reply.errors.values())]
    return AtOnce(
        ack=_update(page(shown, team=heard.turn.workspace, locale=reply.locale)), rest=_files(reply)
    )


def _update(view: Mapping[str, Any]) -> dict[str, Any]:
    return {"response_action": "update", "view": view}


def _files(reply: Reply) -> Reply:
    """What is left when the messages are shown; even if that is nothing, Home is out of date."""
    return replace(reply, messages=(), errors={})
