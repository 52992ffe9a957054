"""A lift is told with what is not known about it, and not at all of too few."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nudges.rules.lift import FEWEST, Arm, lift


@st.composite
def arms(draw: st.DrawFn) -> Arm:
    people = draw(st.integers(FEWEST, 2000))
    return Arm(people=people, acted=draw(st.integers(0, people)))


def test_an_example_from_the_literature_comes_out_as_printed_there() -> None:
    """Newcombe (1998), table II, case (a), method 10: 56/70 against 48/80."""
    found = lift(Arm(people=70, acted=56), Arm(people=80, acted=48))
    assert found is not None
    assert found.difference == pytest.approx(0.2)
    assert (found.low, found.high) == pytest.approx((0.0524, 0.3339), abs=5e-5)


@given(nudged=arms(), holdout=arms())
def test_the_difference_is_within_its_interval(nudged: Arm, holdout: Arm) -> None:
    found = lift(nudged, holdout)
    assert found is not None
    assert -1 <= found.low <= found.difference + 1e-9
    assert found.difference - 1e-9 <= found.high <= 1


@given(nudged=arms(), holdout=arms())
def test_turned_round_it_is_the_same_the_other_way(nudged: Arm, holdout: Arm) -> None:
    one, other = lift(nudged, holdout), lift(holdout, nudged)
    assert one is not None
    assert other is not None
    assert (one.low, one.high) == pytest.approx((-other.high, -other.low))


@given(arm=arms())
def test_of_two_equal_groups_no_difference_is_claimed(arm: Arm) -> None:
    found = lift(arm, arm)
    assert found is not None
    assert found.low <= 1e-9
    assert found.high >= -1e-9


@given(people=st.integers(0, FEWEST - 1), arm=arms())
def test_of_too_few_nothing_is_told(people: int, arm: Arm) -> None:
    few = Arm(people=people, acted=people)
    assert lift(few, arm) is None
    assert lift(arm, few) is None
