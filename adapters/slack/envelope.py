"""What is around every event of Slack's."""

from collections.abc import Iterator, Mapping
from datetime import UTC, datetime
from typing import Any

from adapters.slack.people import Malformed, checked_id

LONGEST_EVENT_ID = 128

Json = Mapping[str, Any]


class Envelope:
    """Around every event: whose it is, and which of the people in it are not of this company."""

    __slots__ = ("at", "body", "team")

    def __init__(self, body: Json, at: datetime) -> None:
        self.body = body
        self.at = at
        self.team = checked_id(body.get("team_id"))

    @property
    def enterprise(self) -> str | None:
        return enterprise_of(self.body)

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
            if not isinstance(theirs, str) or theirs in ("", self.team):
                continue
            if theirs != self.enterprise:
                return True
        return False


def enterprise_of(body: Json) -> str | None:
    """Whose enterprise an event, a command or an interaction is about, if one is named."""
    return next(filter(None, map(_id, _named(body))), None)


def event_id(body: Json) -> str:
    """Slack's own, the same when it repeats the event. Malformed: it has none."""
    id_ = body.get("event_id")
    if not (isinstance(id_, str) and 0 < len(id_) <= LONGEST_EVENT_ID):
        raise Malformed("no event id")
    return id_


def told_at(body: Json, received_at: datetime) -> datetime:
    """When Slack sent an event; not later than it came."""
    told = body.get("event_time")
    if isinstance(told, int) and 0 < told < received_at.timestamp():
        return datetime.fromtimestamp(told, UTC)
    return received_at


def _named(body: Json) -> Iterator[object]:
    yield body.get("enterprise_id")
    whole, granted = body.get("enterprise"), body.get("authorizations")
    yield whole.get("id") if isinstance(whole, dict) else None
    for one in granted if isinstance(granted, list) else ():
        yield one.get("enterprise_id") if isinstance(one, dict) else None


def _id(value: object) -> str | None:
    try:
        return checked_id(value)
    except Malformed:
        return None
