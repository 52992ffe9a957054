"""What is around every event of Slack's."""

from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any

from adapters.slack.people import checked_id

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

    @property
    def told_at(self) -> datetime:
        """When Slack sent the event; not later than it came."""
        told = self.body.get("event_time")
        if isinstance(told, int) and 0 < told < self.at.timestamp():
            return datetime.fromtimestamp(told, UTC)
        return self.at
