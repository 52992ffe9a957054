"""From Slack's messages to acts: what a person did visibly counts, and all else is told apart."""

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from enum import StrEnum

from adapters.imports.slack_export.roster import check_id, stranger
from adapters.imports.slack_export.shapes import Message, Profile, Reaction
from nudges.activity import Activity, Rung
from nudges.errors import Refusal
from nudges.rules.polls import rung_of
from nudges.rules.questions import is_question
from nudges.store.roster import MemberEntry

SLACK_BEGAN = datetime(2013, 1, 1, tzinfo=UTC)
TOO_LATE = 1e11
"""Seconds since 1970: the year 5138, and still a moment that can be reckoned with."""
LONGEST_SHOWN = 40
_STAMP = re.compile(r"\d{1,11}(?:\.\d{1,9})?", re.A)


class LeftOut(StrEnum):
    """Why something in a day file is no act."""

    JOINED = "joined"
    BOT = "bot"
    SERVICE = "service"
    DELETED = "deleted"
    NOBODY = "nobody"
    UNNAMED = "unnamed"


_WRITTEN = frozenset({"", "file_share", "me_message", "thread_broadcast", "file_comment"})
_JOINED = frozenset({"channel_join", "group_join"})
_WHY = {
    "channel_leave": LeftOut.JOINED,
    "group_leave": LeftOut.JOINED,
    "bot_message": LeftOut.BOT,
    "bot_add": LeftOut.BOT,
    "bot_remove": LeftOut.BOT,
    "bot_enable": LeftOut.BOT,
    "bot_disable": LeftOut.BOT,
    "tombstone": LeftOut.DELETED,
    "message_deleted": LeftOut.DELETED,
} | dict.fromkeys(_JOINED, LeftOut.JOINED)


@dataclass(slots=True)
class Reader:
    """Reads day files; remembers who is known, who joined when, and what it left out.

    ``latest`` is the last moment that can be. ``strangers`` came up in messages and are not in
    users.json.
    """

    latest: datetime
    people: set[str]
    bots: set[str]
    strangers: dict[str, MemberEntry] = field(default_factory=dict)
    joined_at: dict[str, datetime] = field(default_factory=dict)
    left_out: Counter[LeftOut] = field(default_factory=Counter)
    _rungs: dict[str, Rung] = field(default_factory=dict)

    def acts(self, channel: str, messages: Iterable[Message], file: str) -> Iterator[Activity]:
        """The acts in one day file of a channel. Refusals: import-time, import-shape."""
        for message in messages:
            stamp = _stamp(message["ts"], file)
            at = self._moment(stamp, file)
            root = message.get("thread_ts")
            thread = None if root is None else _stamp(root, file)
            who = self._author(message, at, file)
            if who is not None:
                yield _written(message, channel, stamp, who, at, thread)
            for reaction in message.get("reactions") or ():
                rung = self._rung(reaction["name"], file)
                for giver in self._givers(reaction, file):
                    yield Activity(
                        channel=channel,
                        message=stamp,
                        member=giver,
                        rung=rung,
                        at=at,
                        thread=thread or stamp,
                        emoji=reaction["name"],
                    )

    def _author(self, message: Message, at: datetime, file: str) -> str | None:
        subtype, who = message.get("subtype"), message.get("user")
        if subtype == "file_comment":
            who = (message.get("comment") or {}).get("user")
        if subtype in _JOINED and who is not None:
            self.joined_at[who] = min(at, self.joined_at.get(who, at))
        reason = _not_written(message, who)
        if reason is None and not self._is_person(who or "", message.get("user_profile"), file):
            reason = LeftOut.BOT
        if reason is not None:
            self.left_out[reason] += 1
            return None
        return who

    def _is_person(self, who: str, profile: Profile | None, file: str) -> bool:
        """False for bots. Whoever was not known is a stranger, and known from now on."""
        if who in self.people:
            return True
        if who in self.bots:
            return False
        entry = stranger(check_id(who, file), profile)
        (self.bots if entry.bot else self.people).add(who)
        self.strangers[who] = entry
        return not entry.bot

    def _givers(self, reaction: Reaction, file: str) -> Iterator[str]:
        users = reaction.get("users") or []
        self.left_out[LeftOut.UNNAMED] += max(0, (reaction.get("count") or 0) - len(users))
        for user in users:
            if self._is_person(user, None, file):
                yield user
            else:
                self.left_out[LeftOut.BOT] += 1

    def _rung(self, emoji: str, file: str) -> Rung:
        rung = self._rungs.get(emoji)
        if rung is None:
            if not emoji.isprintable():
                raise Refusal("import-shape", file=file, where=repr(emoji[:40]))
            rung = self._rungs[emoji] = rung_of(emoji)
        return rung

    def _moment(self, stamp: str, file: str) -> datetime:
        at = datetime.fromtimestamp(float(stamp), UTC)
        if not SLACK_BEGAN <= at <= self.latest:
            raise Refusal("import-time", file=file, time=stamp)
        return at


def _not_written(message: Message, who: str | None) -> LeftOut | None:
    subtype = message.get("subtype") or ""
    if subtype not in _WRITTEN:
        return _WHY.get(subtype, LeftOut.SERVICE)
    if message.get("bot_id"):
        return LeftOut.BOT
    if message.get("type", "message") != "message":
        return LeftOut.SERVICE
    return None if who else LeftOut.NOBODY


def _written(
    message: Message, channel: str, stamp: str, who: str, at: datetime, thread: str | None
) -> Activity:
    if message.get("subtype") == "file_comment" or thread not in (None, stamp):
        return Activity(
            channel=channel, message=stamp, member=who, rung=Rung.REPLY, at=at, thread=thread
        )
    return Activity(
        channel=channel,
        message=stamp,
        member=who,
        rung=Rung.POST,
        at=at,
        question=is_question(message.get("text") or ""),
    )


def _stamp(value: str | float, file: str) -> str:
    """A message's id as Slack writes it: seconds with six digits after the point."""
    if isinstance(value, str) and _STAMP.fullmatch(value):
        return value
    if not isinstance(value, str) and 0 <= value < TOO_LATE:  # false for NaN, too
        return f"{value:.6f}"
    raise Refusal("import-time", file=file, time=repr(value)[:LONGEST_SHOWN])
