"""A nudge: an offer to one member at one time with its reason, or a skip with its reason."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from nudges.activity import Rung


class SkipReason(StrEnum):
    """Why somebody got nothing. A decision not to act is a value that can be counted."""

    NOT_LIVE = "not_live"
    LEFT_OUT = "left_out"
    STOPPED = "stopped"
    PAUSED = "paused"
    AWAY = "away"
    BACK = "back"
    HUSHED = "hushed"
    ENDED = "ended"
    NOT_MET = "not_met"
    ENOUGH = "enough"
    ELSEWHERE = "elsewhere"
    BUDGET = "budget"
    HOME_ONLY = "home_only"
    NEWCOMER = "newcomer"
    NOT_MEASURED = "not_measured"
    ACTIVE = "active"
    ATTENTION = "attention"
    IN_PEACE = "in_peace"
    NOTHING_NEW = "nothing_new"
    NO_CHANNEL = "no_channel"
    PLACE_GONE = "place_gone"
    TOO_LATE = "too_late"


class Reason(StrEnum):
    """Why somebody got this offer; only they are told, and only when they ask.

    FITS: it answers what they said would make it easier.
    """

    NEVER_YET = "never_yet"
    BEEN_A_WHILE = "been_a_while"
    NEXT_STEP = "next_step"
    FITS = "fits"
    FOR_EVERYONE = "for_everyone"


class Answer(StrEnum):
    """What a person tapped under a nudge."""

    DONE = "done"
    USEFUL = "useful"
    NOT_NOW = "not_now"
    LESS = "less"


@dataclass(frozen=True, kw_only=True, slots=True)
class Place:
    """Where an offer leads: a channel, or one thread in it (None: the channel itself)."""

    channel: str
    thread: str | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Offer:
    """A low-risk way to take part. ``name`` is an entry of the catalogue.

    ``place`` is None where it is done with the bot alone.
    """

    name: str
    rung: Rung
    reason: Reason
    place: Place | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Nudge:
    """One decision about one member: an offer or a skip, never both.

    A holdout's nudge is decided and recorded like any other, and never sent. ``acted_at`` is the
    first visible act that followed within the window, which ends at ``until``.
    """

    id: str
    member: str
    schedule: str
    occurrence: str
    decided_at: datetime
    offer: Offer | None = None
    skip: SkipReason | None = None
    holdout: bool = False
    until: datetime | None = None
    acted_at: datetime | None = None
    answer: Answer | None = None

    def __post_init__(self) -> None:
        if (self.offer is None) == (self.skip is None):
            raise ValueError("a nudge is an offer or a skip")
