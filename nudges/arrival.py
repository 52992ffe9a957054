"""What a platform tells us, as it is kept between its arrival and its being made use of.

An arrival is committed before the platform gets its answer, so that nothing acked is ever lost; it
holds ids and moments, never a text that somebody wrote.
"""

from dataclasses import dataclass
from datetime import date, datetime

from nudges.activity import Activity
from nudges.store.roster import ChannelEntry, MemberEntry


@dataclass(frozen=True, kw_only=True, slots=True)
class Acted:
    """Somebody did something visible. ``at`` is when the platform says that it happened."""

    act: Activity
    at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class TakenBack:
    """An act was undone at ``at``: a reaction removed, a message deleted."""

    act: Activity
    at: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class MemberTold:
    """Somebody is new or has changed; ``entry`` is all that there is to know now."""

    entry: MemberEntry


@dataclass(frozen=True, kw_only=True, slots=True)
class ChannelTold:
    """A channel is new or has changed: renamed, archived, unarchived."""

    entry: ChannelEntry


@dataclass(frozen=True, kw_only=True, slots=True)
class ChannelGone:
    """A channel was deleted."""

    channel: str


@dataclass(frozen=True, kw_only=True, slots=True)
class CameIn:
    """A member came into a channel."""

    channel: str
    member: str


@dataclass(frozen=True, kw_only=True, slots=True)
class WentOut:
    """A member left a channel, or was taken out."""

    channel: str
    member: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Attended:
    """The bot itself is in a channel from now on, or (``inside`` False) no longer."""

    channel: str
    inside: bool


@dataclass(frozen=True, kw_only=True, slots=True)
class ChatTold:
    """The bot may write to a member in this conversation, through this address of the platform."""

    member: str
    conversation: str
    address: str


@dataclass(frozen=True, kw_only=True, slots=True)
class ChatGone:
    """A member took the bot out: there is no conversation with them any more."""

    member: str


@dataclass(frozen=True, kw_only=True, slots=True)
class TeamTold:
    """The bot is in a team of channels.

    ``directory`` is its id in the company's directory. What was not told is empty.
    """

    team: str
    name: str
    address: str
    directory: str = ""


@dataclass(frozen=True, kw_only=True, slots=True)
class TeamGone:
    """A team was deleted, or the bot taken out of it: nothing of it is seen any more."""

    team: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Missed:
    """The platform says that it left events out on this (UTC) day."""

    day: date


Told = (
    Acted
    | TakenBack
    | MemberTold
    | ChannelTold
    | ChannelGone
    | CameIn
    | WentOut
    | Attended
    | ChatTold
    | ChatGone
    | TeamTold
    | TeamGone
    | Missed
)


@dataclass(frozen=True, kw_only=True, slots=True)
class Arrival:
    """One event of a platform. ``id`` is the platform's own id of it, the same when repeated.

    ``told`` is empty where the event tells nothing that is kept; its id still catches repeats.
    """

    workspace: str
    id: str
    received_at: datetime
    told: tuple[Told, ...] = ()
