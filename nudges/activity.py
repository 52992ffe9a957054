"""An activity: one visible act by a member, without its text."""

import hashlib
from dataclasses import dataclass
from datetime import datetime
from enum import IntEnum


class Rung(IntEnum):
    """The ladder of participation, by risk."""

    READ = 0
    REACT = 1
    VOTE = 2
    REPLY = 3
    POST = 4
    HOST = 5


ACTS = (Rung.REACT, Rung.VOTE, Rung.REPLY, Rung.POST, Rung.HOST)
"""The rungs that others can see; reading is none of them."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Activity:
    """One visible act.

    ``message`` is the platform's id of the message that was written or reacted to, ``thread`` the
    id of the thread's first message (None: it starts one, or is unknown), ``emoji`` names the
    reaction, ``question`` says whether a written message asks something (None: unknown).
    """

    channel: str
    message: str
    member: str
    rung: Rung
    at: datetime
    thread: str | None = None
    emoji: str = ""
    question: bool | None = None


def act_key(secret: bytes, workspace: str, act: Activity) -> bytes:
    """16 bytes that tell this act from all others, the same from an event and from an import.

    A keyed BLAKE2b (RFC 7693) of (workspace, channel, message, actor, rung, emoji): without the
    secret nobody can find out from it who did what.
    """
    parts = (workspace, act.channel, act.message, act.member, str(int(act.rung)), act.emoji)
    return keyed_hash(secret, "act", *parts)


def keyed_hash(secret: bytes, purpose: str, *parts: str) -> bytes:
    """16 bytes of BLAKE2b keyed with ``secret`` (at most 64 bytes), different for each purpose."""
    text = "\x1f".join(parts).encode("utf-8", "surrogatepass")
    person = purpose.encode()[:16]
    return hashlib.blake2b(text, key=secret, person=person, digest_size=16).digest()
