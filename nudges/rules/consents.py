"""What holds when two persons turn out to be one: of two wishes, the one that asks for less."""

from datetime import datetime
from typing import TypedDict

from nudges.people import Person


class Joined(TypedDict):
    """The columns of the person who stays."""

    introduced_at: datetime | None
    stopped_at: datetime | None
    paused_until: datetime | None
    attention: float | None
    holdout: bool | None
    included: bool | None


def joined(stays: Person, goes: Person) -> Joined:
    """Stopped if either was, paused for as long as either is, as seldom as either wants."""
    return Joined(
        introduced_at=_first(stays.introduced_at, goes.introduced_at),
        stopped_at=_first(stays.stopped_at, goes.stopped_at),
        paused_until=max(filter(None, (stays.paused_until, goes.paused_until)), default=None),
        attention=min(
            (each for each in (stays.attention, goes.attention) if each is not None), default=None
        ),
        holdout=goes.holdout if stays.holdout is None else stays.holdout,
        included=_included(stays.included, goes.included),
    )


def _first(*moments: datetime | None) -> datetime | None:
    return min((moment for moment in moments if moment is not None), default=None)


def _included(*said: bool | None) -> bool | None:
    if False in said:
        return False
    return True if True in said else None
