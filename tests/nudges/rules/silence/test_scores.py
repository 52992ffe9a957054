"""Scores agree with their definitions, ties included."""

from itertools import product

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from nudges.rules.silence.scores import auroc, average_precision, brier, calibration

rows = st.lists(st.tuples(st.booleans(), st.integers(0, 5)), min_size=2, max_size=30)


@given(rows)
def test_auroc_is_the_chance_to_rank_a_pair_rightly(pairs: list[tuple[bool, int]]) -> None:
    ones = [score for y, score in pairs if y]
    zeros = [score for y, score in pairs if not y]
    y = np.array([float(y) for y, _ in pairs])
    found = auroc(y, np.array([float(s) for _, s in pairs]))
    if not ones or not zeros:
        assert np.isnan(found)
    else:
        wins = sum((a > b) + 0.5 * (a == b) for a, b in product(ones, zeros))
        assert found == pytest.approx(wins / (len(ones) * len(zeros)))


@given(rows)
def test_average_precision_sums_precision_over_the_steps_of_recall(
    pairs: list[tuple[bool, int]],
) -> None:
    y = np.array([float(y) for y, _ in pairs])
    score = np.array([float(s) for _, s in pairs])
    expected, recall = 0.0, 0.0
    for threshold in sorted(set(score.tolist()), reverse=True):
        chosen = score >= threshold
        if y.sum():
            now = y[chosen].sum() / y.sum()
            expected += (now - recall) * y[chosen].mean()
            recall = now
    found = average_precision(y, score)
    assert np.isnan(found) if not y.sum() else found == pytest.approx(expected)


def test_brier_of_a_coin_is_a_quarter() -> None:
    assert brier(np.array([0.0, 1.0]), np.array([0.5, 0.5])) == 0.25


def test_calibration_compares_what_was_said_with_what_came() -> None:
    y = np.array([0.0, 0.0, 1.0, 1.0])
    low, high = calibration(y, np.array([0.1, 0.3, 0.8, 0.6]), bins=2)
    assert low == pytest.approx((0.2, 0.0, 2))
    assert high == pytest.approx((0.7, 1.0, 2))
