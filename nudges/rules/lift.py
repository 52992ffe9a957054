"""Lift: how much more often those take part who get nudges, and how sure one can be of it."""

from dataclasses import dataclass
from math import sqrt

FEWEST = 10
"""People in each group at least; of fewer nothing is told."""
Z = 1.959964
"""The quantile of the normal distribution for 95 in 100."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Arm:
    """``people`` for whom something was decided, and how many of them then ``acted``."""

    people: int
    acted: int

    @property
    def share(self) -> float:
        return self.acted / self.people if self.people else 0.0


@dataclass(frozen=True, kw_only=True, slots=True)
class Lift:
    """A difference of two shares, with the 95 % confidence interval from ``low`` to ``high``."""

    difference: float
    low: float
    high: float


def lift(nudged: Arm, holdout: Arm) -> Lift | None:
    """The difference, by Newcombe's hybrid score interval (1998, method 10); None: too few."""
    if min(nudged.people, holdout.people) < FEWEST:
        return None
    low1, high1 = _wilson(nudged)
    low2, high2 = _wilson(holdout)
    difference = nudged.share - holdout.share
    below = sqrt((nudged.share - low1) ** 2 + (high2 - holdout.share) ** 2)
    above = sqrt((high1 - nudged.share) ** 2 + (holdout.share - low2) ** 2)
    return Lift(
        difference=difference, low=max(-1.0, difference - below), high=min(1.0, difference + above)
    )


def _wilson(arm: Arm) -> tuple[float, float]:
    """Wilson's score interval of a share."""
    n, p = arm.people, arm.share
    middle = p + Z * Z / (2 * n)
    half = Z * sqrt(p * (1 - p) / n + Z * Z / (4 * n * n))
    scale = 1 + Z * Z / n
    return (middle - half) / scale, (middle + half) / scale
