"""A member's own days: leave, days off and days without data count for nothing."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

WEEK = 7
THURSDAY = 4  # ISO weekday of day 0, 1 January 1970


@dataclass(frozen=True, kw_only=True, slots=True)
class Calendar:
    """Which days are somebody's own.

    ``working_days`` are ISO weekdays (None: unknown, so every day counts). ``leaves`` are pairs of
    days since 1970, both ends included.
    """

    working_days: frozenset[int] | None = None
    leaves: tuple[tuple[int, int], ...] = ()


EVERY_DAY = Calendar()


def own_time(
    calendars: Sequence[Calendar], first: int, last: int, gaps: Collection[int] = ()
) -> NDArray[np.float64]:
    """How much of each calendar's own time has passed since ``first`` when a day begins.

    Shape (calendars, days + 1) for the days ``first`` to ``last`` since 1970, both included. A full
    working week passes 7, however many days it has, so that figures mean the same for everybody.
    """
    days = np.arange(first, last + 1)
    passed = np.zeros((len(calendars), len(days) + 1))
    for row, calendar in enumerate(calendars):
        passed[row, 1:] = np.cumsum(_worth(calendar, days, gaps))
    return passed


def _worth(
    calendar: Calendar, days: NDArray[np.int64], gaps: Collection[int]
) -> NDArray[np.float64]:
    worth: NDArray[np.float64] = np.ones(len(days))
    if calendar.working_days:
        weekdays = (days + THURSDAY - 1) % WEEK + 1
        working = np.isin(weekdays, list(calendar.working_days))
        worth = np.where(working, WEEK / len(calendar.working_days), 0.0)
    for starts, ends in calendar.leaves:
        worth[(days >= starts) & (days <= ends)] = 0.0
    if gaps:
        worth[np.isin(days, list(gaps))] = 0.0
    return worth
