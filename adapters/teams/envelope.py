"""What is around every activity of Teams': whose it is, where and when it happened."""

import re
from datetime import UTC, datetime
from typing import Any

from adapters.teams.people import Json, Malformed, checked_id

PERSONAL, CHANNEL = "personal", "channel"
LONGEST_MOMENT = 40

_MESSAGE = ";messageid="
_MILLISECONDS = re.compile(r"1\d{12}")


class Envelope:
    """Around one activity. Malformed, here or where something is asked for: it is none."""

    __slots__ = ("at", "body")

    def __init__(self, body: Json, at: datetime) -> None:
        self.body = body
        self.at = at

    @property
    def tenant(self) -> str:
        """The company's id, in lower case."""
        told = part(self.body, "channelData", "tenant").get("id")
        return checked_id(told or part(self.body, "conversation").get("tenantId")).casefold()

    @property
    def conversation(self) -> str:
        """Its id, without the message that a thread begins with."""
        return self._conversation.partition(_MESSAGE)[0]

    @property
    def root(self) -> str:
        """The message that the thread begins with; empty outside of threads."""
        return self._conversation.partition(_MESSAGE)[2]

    @property
    def place(self) -> str:
        """What kind of conversation it is: personal, groupChat or channel."""
        return str(part(self.body, "conversation").get("conversationType"))

    @property
    def member(self) -> str:
        """Who did it."""
        return checked_id(part(self.body, "from").get("id"))

    @property
    def bot(self) -> str:
        """The bot's own account."""
        return checked_id(part(self.body, "recipient").get("id"))

    @property
    def address(self) -> str:
        """Through which the bot is to answer."""
        return checked_id(self.body.get("serviceUrl"))

    @property
    def team(self) -> str:
        """The team that the channel is part of."""
        data = part(self.body, "channelData")
        return checked_id(part(data, "team").get("id") or data.get("teamsTeamId"))

    @property
    def event(self) -> str:
        """What Teams calls the change."""
        return str(part(self.body, "channelData").get("eventType") or "")

    @property
    def message(self) -> str:
        """The message that was written or changed."""
        return checked_id(self.body.get("id"))

    @property
    def written_at(self) -> datetime:
        """When the message was written: its id is that moment, in milliseconds."""
        id_ = self.message
        if _MILLISECONDS.fullmatch(id_):
            return datetime.fromtimestamp(int(id_) / 1000, UTC)
        return self.told_at

    @property
    def told_at(self) -> datetime:
        """When Teams says that it happened; not later than it came."""
        told = self.body.get("timestamp")
        if not isinstance(told, str) or len(told) > LONGEST_MOMENT:
            return self.at
        try:
            moment = datetime.fromisoformat(told)
        except ValueError:
            return self.at
        return min(moment.astimezone(UTC), self.at) if moment.tzinfo else self.at

    @property
    def id(self) -> str:
        """The same when it comes again, and of nothing else."""
        told = self.body.get("timestamp")
        parts = (self.message, str(self.body.get("type")), self._conversation, str(told))
        return "|".join(parts)

    @property
    def _conversation(self) -> str:
        return checked_id(part(self.body, "conversation").get("id"))


def part(whole: object, *names: str) -> dict[str, Any]:
    """An object inside another one; empty where there is none."""
    for name in names:
        whole = whole.get(name) if isinstance(whole, dict) else None
    return whole if isinstance(whole, dict) else {}


def listed(whole: Json, name: str) -> list[dict[str, Any]]:
    """The objects of a list; Malformed: it is no list of objects."""
    found = whole.get(name) or []
    if not isinstance(found, list) or not all(isinstance(one, dict) for one in found):
        raise Malformed("no list")
    return found
