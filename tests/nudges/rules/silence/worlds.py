"""Random histories of small communities."""

import numpy as np
from hypothesis import strategies as st

from nudges.rules.silence.history import History
from nudges.rules.silence.own_days import EVERY_DAY, Calendar, own_time

FIRST, LAST = 18_000, 18_400


def history(
    size: int,
    days: list[tuple[int, int, int]],
    calendar: Calendar = EVERY_DAY,
    last: int = LAST,
) -> History:
    """From (member, day, acts); later entries for the same member and day win."""
    rows = sorted({(member, day): acts for member, day, acts in days}.items())
    return History(
        size=size,
        member=np.array([key[0] for key, _ in rows], dtype=np.int64),
        day=np.array([key[1] for key, _ in rows], dtype=np.int64),
        acts=np.array([acts for _, acts in rows], dtype=np.float64),
        first=FIRST,
        own=own_time([calendar], FIRST, last),
        calendar=np.zeros(size, dtype=np.int64),
    )


@st.composite
def histories(draw: st.DrawFn, size: int = 6) -> History:
    row = st.tuples(st.integers(0, size - 1), st.integers(FIRST, LAST - 1), st.integers(1, 5))
    return history(size, draw(st.lists(row, max_size=60)))


def regulars(size: int, every: int) -> list[tuple[int, int, int]]:
    """Member i takes part every ``every`` days, and stops the earlier the larger i is."""
    return [
        (member, day, 1)
        for member in range(size)
        for day in range(FIRST, LAST - member * 10, every)
    ]
