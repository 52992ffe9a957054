"""From one message of Slack's to the acts that it shows, the same live and from history."""

import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from nudges.activity import Activity, Rung
from nudges.rules.polls import rung_of
from nudges.rules.questions import is_question

WRITTEN = frozenset({"", "file_share", "me_message", "thread_broadcast", "file_comment"})
"""The subtypes of messages that a person wrote; all others tell that something happened."""
LONGEST_NAME = 100
"""Longer than any emoji's name that Slack takes, skin tone included."""

_STAMP = re.compile(r"\d{1,11}\.\d{1,9}", re.A)


def written(message: Mapping[str, Any], channel: str) -> Activity | None:
    """The act of having written a message; None: no person did. ValueError: malformed."""
    who = _author(message)
    if who is None:
        return None
    ts, at = _message(message)
    root = message.get("thread_ts")
    thread = None if root is None else stamp(root)
    if message.get("subtype") == "file_comment" or thread not in (None, ts):
        return Activity(
            channel=channel, message=ts, member=who, rung=Rung.REPLY, at=at, thread=thread
        )
    text = message.get("text")
    question = is_question(text if isinstance(text, str) else "")
    return Activity(
        channel=channel, message=ts, member=who, rung=Rung.POST, at=at, question=question
    )


def reacted(message: Mapping[str, Any], channel: str) -> Iterator[Activity]:
    """The reactions that a message lists, dated like it. ValueError: malformed.

    Of a reaction that very many gave, Slack names only the first.
    """
    reactions = [one for one in _list(message.get("reactions")) if isinstance(one, Mapping)]
    if not reactions:
        return
    ts, at = _message(message)
    root = message.get("thread_ts")
    thread = ts if root is None else stamp(root)
    for reaction in reactions:
        name = emoji(reaction.get("name"))
        rung = rung_of(name)
        for giver in _list(reaction.get("users")):
            if isinstance(giver, str) and giver:
                yield Activity(
                    channel=channel,
                    message=ts,
                    member=giver,
                    rung=rung,
                    at=at,
                    thread=thread,
                    emoji=name,
                )


def stamp(value: object) -> str:
    """A message's id, seconds and what comes after the point. ValueError: it is none."""
    if isinstance(value, str) and _STAMP.fullmatch(value):
        return value
    raise ValueError("no time of a message")


def moment(value: str) -> datetime:
    """When a message with this id was written. ValueError: at no possible time."""
    try:
        return datetime.fromtimestamp(float(value), UTC)
    except (OverflowError, OSError) as error:
        raise ValueError("no time of a message") from error


def emoji(name: object) -> str:
    """The name of a reaction, with its skin tone. ValueError: it is none."""
    if isinstance(name, str) and 0 < len(name) <= LONGEST_NAME and name.isprintable():
        return name
    raise ValueError("no name of an emoji")


def _author(message: Mapping[str, Any]) -> str | None:
    subtype = message.get("subtype") or ""
    if not isinstance(subtype, str) or subtype not in WRITTEN or message.get("bot_id"):
        return None
    if message.get("type", "message") != "message":
        return None
    comment = message.get("comment") if subtype == "file_comment" else None
    who = comment.get("user") if isinstance(comment, Mapping) else message.get("user")
    return who if isinstance(who, str) and who else None


def _message(message: Mapping[str, Any]) -> tuple[str, datetime]:
    ts = stamp(message.get("ts"))
    return ts, moment(ts)


def _list(value: object) -> list[Any]:
    return value if isinstance(value, list) else []
