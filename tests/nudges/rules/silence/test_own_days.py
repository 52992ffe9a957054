"""Leave, days off and days without data count for nothing."""

from datetime import date

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from nudges.rules.silence.own_days import EVERY_DAY, Calendar, own_time
from nudges.store.history import day_number

MONDAY = day_number(date(2026, 3, 2))
weekdays = st.frozensets(st.integers(1, 7), min_size=1)
spans = st.tuples(st.integers(MONDAY, MONDAY + 60), st.integers(0, 20)).map(
    lambda span: (span[0], span[0] + span[1])
)
calendars = st.builds(
    Calendar, working_days=st.none() | weekdays, leaves=st.lists(spans, max_size=3).map(tuple)
)


def test_of_whom_nothing_is_known_every_day_counts() -> None:
    assert own_time([EVERY_DAY], MONDAY, MONDAY + 3).tolist() == [[0, 1, 2, 3, 4]]


def test_a_part_timers_weekend_starts_on_wednesday() -> None:
    passed = own_time([Calendar(working_days=frozenset({1, 2}))], MONDAY, MONDAY + 6)[0]
    after_tuesday, sunday = passed[2], passed[6]
    assert after_tuesday == sunday == 7


@given(weekdays, st.integers(0, 6), st.integers(1, 8))
def test_a_whole_week_passes_seven_however_many_days_somebody_works(
    working: frozenset[int], start: int, weeks: int
) -> None:
    last = MONDAY + start + 7 * weeks - 1
    passed = own_time([Calendar(working_days=working)], MONDAY + start, last)
    assert np.isclose(passed[0, -1], 7 * weeks)


@given(calendars, spans)
def test_no_time_passes_on_leave(calendar: Calendar, leave: tuple[int, int]) -> None:
    away = Calendar(working_days=calendar.working_days, leaves=(*calendar.leaves, leave))
    passed = own_time([away], MONDAY, MONDAY + 90)[0]
    starts, ends = leave[0] - MONDAY, leave[1] - MONDAY
    assert passed[ends + 1] == passed[starts]


@given(calendars, st.sets(st.integers(MONDAY, MONDAY + 60)))
def test_days_without_data_pass_nothing_and_time_never_runs_back(
    calendar: Calendar, gaps: set[int]
) -> None:
    worth = np.diff(own_time([calendar], MONDAY, MONDAY + 60, gaps)[0])
    assert (worth >= 0).all()
    assert all(worth[day - MONDAY] == 0 for day in gaps)
