"""A lease: how long something is one worker's, before another one may take it over."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Self

from nudges.ports import Clock

SPAN = timedelta(minutes=5)
"""Longer than any single send may take, and no longer than a crash may hold things up."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Lease:
    """The leases of one worker, by the clock of its machine.

    The 'now' of an imported workspace stands still, and what a crashed worker had claimed there
    has to come free nevertheless.
    """

    worker: str
    clock: Clock

    @classmethod
    def standing(cls, worker: str, now: datetime) -> Self:
        """Leases of a worker whose clock stands at ``now``."""
        return cls(worker=worker, clock=StandingClock(at=now))

    def now(self) -> datetime:
        return self.clock.now()

    def until(self) -> datetime:
        return self.clock.now() + SPAN


@dataclass(frozen=True, kw_only=True, slots=True)
class StandingClock:
    """A clock that always shows the same moment."""

    at: datetime

    def now(self) -> datetime:
        return self.at
