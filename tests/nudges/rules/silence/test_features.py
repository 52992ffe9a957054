"""What is known at a moment, and nothing of what came later."""

import numpy as np
from hypothesis import given
from hypothesis import strategies as st

from nudges.rules.silence.features import NAMES, features
from nudges.rules.silence.history import History
from nudges.rules.silence.own_days import Calendar
from tests.nudges.rules.silence.worlds import FIRST, LAST, histories, history

cuts = st.integers(FIRST + 1, LAST)


def before(whole: History, cut: int) -> History:
    rows = whole.day < cut
    return history(
        whole.size,
        list(zip(whole.member[rows], whole.day[rows], whole.acts[rows], strict=True)),
    )


@given(histories(), cuts)
def test_nothing_that_comes_later_changes_a_feature(whole: History, cut: int) -> None:
    members, x = features(whole, cut)
    known, then = features(before(whole, cut), cut)
    assert members.tolist() == known.tolist()
    assert np.array_equal(x, then)


@given(histories(), cuts, st.integers(1, 120))
def test_only_those_seen_within_the_window_are_looked_at(
    whole: History, cut: int, within: int
) -> None:
    members, _ = features(whole, cut, within)
    seen = {int(m) for m, d in zip(whole.member, whole.day, strict=True) if cut - within <= d < cut}
    assert set(members.tolist()) == seen


@given(histories(), cuts)
def test_features_are_numbers(whole: History, cut: int) -> None:
    members, x = features(whole, cut)
    assert x.shape == (len(members), len(NAMES))
    assert np.isfinite(x).all()


def test_two_weeks_of_leave_look_like_no_time_at_all() -> None:
    days = [(0, FIRST + 10 * i, 1) for i in range(10)]
    there = history(1, days)
    end = days[-1][1] + 1
    away = history(1, days, Calendar(leaves=((end, end + 13),)))
    _, at_once = features(there, end)
    _, after_leave = features(away, end + 14)
    assert np.allclose(at_once, after_leave)


def test_an_act_at_the_end_of_the_horizon_still_breaks_the_silence() -> None:
    world = history(3, [(0, FIRST, 1), (0, FIRST + 37, 1), (1, FIRST, 1), (1, FIRST + 38, 1)])
    assert world.kept_still(FIRST + 10, 28).tolist() == [False, True, True]


@given(histories(), st.integers(1, 500))
def test_after_a_year_away_a_figure_stays_as_it_was(whole: History, later: int) -> None:
    long_ago = whole.day < LAST - 365
    gone = history(
        whole.size,
        list(zip(whole.member[long_ago], whole.day[long_ago], whole.acts[long_ago], strict=True)),
        last=LAST + 500,
    )
    _, x = features(gone, LAST)
    _, then = features(gone, LAST + later)
    assert np.allclose(x, then)
