"""What a workspace knows of its members' past, as columns: the rollup by member and day."""

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from nudges.rules.silence.own_days import EVERY_DAY, own_time

Ints = NDArray[np.int64]
Floats = NDArray[np.float64]
Bools = NDArray[np.bool_]


@dataclass(frozen=True, kw_only=True, eq=False, slots=True)
class History:
    """Days with visible acts, one row for each member and day, in any order.

    ``member`` (rows,) is an index below ``size``, ``day`` (rows,) counts from 1970, ``acts``
    (rows,) how many. ``calendar`` (size,) picks each member's line of ``own``, the table that
    ``own_time`` made for the days from ``first`` on.
    """

    size: int
    member: Ints
    day: Ints
    acts: Floats
    first: int
    own: Floats
    calendar: Ints

    def passed(self, members: Ints, start: Ints | int, end: Ints | int) -> Floats:
        """Own days of ``members`` from the beginning of day ``start`` to that of day ``end``."""
        line = self.calendar[members]
        gone = self.own[line, self._column(end)] - self.own[line, self._column(start)]
        # Sevenths do not add up to whole weeks in floating point, and windows end at whole weeks.
        rounded: Floats = gone.round(6)
        return rounded

    def since(self, rows: Bools, cut: int) -> Floats:
        """Own days from the end of each row's day to the beginning of day ``cut``."""
        return self.passed(self.member[rows], self.day[rows] + 1, cut)

    def kept_still(self, cut: int, horizon: float) -> Bools:
        """(size,) who did nothing visible in ``horizon`` own days from the beginning of ``cut``."""
        ahead = self.day >= cut
        members = self.member[ahead]
        still = np.ones(self.size, dtype=bool)
        still[members[self.passed(members, cut, self.day[ahead]) < horizon]] = False
        return still

    def is_over(self, cut: int, horizon: float, now: int) -> Bools:
        """(size,) for whom ``horizon`` own days from ``cut`` have passed when ``now`` begins."""
        return self.passed(np.arange(self.size), cut, now) >= horizon

    def _column(self, days: Ints | int) -> Ints:
        column: Ints = np.clip(np.asarray(days) - self.first, 0, self.own.shape[1] - 1)
        return column


def by_calendar_days(
    size: int, member: Ints, day: Ints, acts: Floats, first: int, last: int
) -> History:
    """A history of people of whom no working days are known."""
    return History(
        size=size,
        member=member,
        day=day,
        acts=acts,
        first=first,
        own=own_time([EVERY_DAY], first, last),
        calendar=np.zeros(size, dtype=np.int64),
    )
