"""Knows the messages that people practise on: what they do to these, and below, is noticed."""

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.inbound import SHOWN, Heard, Place
from adapters.slack.outcomes import BROKEN
from nudges.message import PRACTISING, Message

EVENT = "chimein_practise"
WRITTEN = "practise.written"


def mark(message: Message) -> Mapping[str, Any] | None:
    """The metadata that a message goes out with."""
    if message.purpose != PRACTISING:
        return None
    return {"event_type": EVENT, "event_payload": {"id": PRACTISING}}


async def noticed(client: AsyncWebClient, heard: Heard) -> Heard | None:
    """What was heard, for what it is; None: it was done to anything else, which needs no answer."""
    where, turn = heard.where, heard.turn
    if heard.tap is not None or where.place is not Place.DIRECT or not where.ts:
        return heard
    marked = await _is_marked(client, where.channel, where.ts)
    if turn.action in SHOWN:
        return heard if marked else None
    if not marked:
        return heard
    written = replace(turn, text="", action=WRITTEN, fields={"text": turn.text})
    return replace(heard, turn=written)


async def _is_marked(client: AsyncWebClient, channel: str, ts: str) -> bool:
    try:
        answer = await client.conversations_history(
            channel=channel,
            latest=ts,
            oldest=ts,
            inclusive=True,
            limit=1,
            include_all_metadata=True,
        )
    except BROKEN:
        return False
    said = next(iter(answer.get("messages") or ()), None)
    if not isinstance(said, Mapping) or said.get("ts") != ts:
        return False
    return (said.get("metadata") or {}).get("event_type") == EVENT
