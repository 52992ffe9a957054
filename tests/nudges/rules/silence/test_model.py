"""The prior holds while little is known, and gives way to a workspace's own past."""

from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from nudges.errors import Refusal
from nudges.rules.silence.features import NAMES
from nudges.rules.silence.history import History
from nudges.rules.silence.learning import Past, look, walk
from nudges.rules.silence.model import Model, follow
from nudges.rules.silence.own_days import Calendar
from nudges.rules.silence.prior import prior
from tests.nudges.rules.silence.worlds import FIRST, LAST, histories, history, regulars

CUTS = list(range(FIRST + 90, LAST - 28, 7))


def predictions(world: History) -> list[float]:
    rounds = walk(world, CUTS, horizon=28, active_days=90, prior=prior())
    return [float(p) for _, predicted in rounds for p in predicted]


@settings(deadline=None, max_examples=25)
@given(histories())
def test_every_prediction_is_a_probability_short_of_certainty(world: History) -> None:
    assert all(0 < p < 1 for p in predictions(world))


@settings(deadline=None, max_examples=25)
@given(histories(), st.sampled_from(CUTS))
def test_a_prediction_uses_only_what_was_known_at_its_cut(world: History, cut: int) -> None:
    rows = [
        (int(m), int(d), int(a))
        for m, d, a in zip(world.member, world.day, world.acts, strict=True)
    ]
    until = [row for row in rows if row[1] < cut]
    days = [day for day in CUTS if day <= cut]
    now = list(walk(world, days, horizon=28, active_days=90, prior=prior()))[-1][1]
    then = list(walk(history(world.size, until), days, horizon=28, active_days=90, prior=prior()))[
        -1
    ][1]
    assert np.allclose(now, then)


def test_without_any_past_the_prior_speaks() -> None:
    world = history(5, regulars(5, 3))
    past = Past(history=world, horizon=28, prior=prior())
    past.waiting.append(look(world, FIRST + 100, 90))
    assert past.learn(FIRST + 127, prior()) is prior()
    assert past.learn(FIRST + 128, prior()) is not prior()


@given(st.frozensets(st.integers(1, 7), min_size=1), st.integers(FIRST, LAST - 28))
def test_four_calendar_weeks_are_over_for_all_however_they_work(
    working: frozenset[int], cut: int
) -> None:
    world = history(1, [], Calendar(working_days=working))
    assert world.is_over(cut, 28, cut + 28).all()
    assert not world.is_over(cut, 28, cut + 21).any()


def test_an_outcome_that_leave_delayed_is_learnt_from_once_it_is_over() -> None:
    away = Calendar(leaves=((FIRST + 100, FIRST + 109),))
    world = history(1, [(0, FIRST + 99, 1), (0, FIRST + 137, 1)], away)
    for now, known in ((FIRST + 137, 0), (FIRST + 138, 1)):
        past = Past(history=world, horizon=28, prior=prior())
        past.waiting.append(look(world, FIRST + 100, 90))
        past.learn(now, prior())
        assert [y.tolist() for y in past.y] == [[0.0]] * known


def test_a_long_past_of_its_own_moves_a_workspace_away_from_the_prior() -> None:
    rng = np.random.default_rng(1)
    x = rng.normal(size=(20_000, len(NAMES)))
    prepared = np.column_stack([np.ones(len(x)), x])
    always_back = follow(prior(), prepared, np.zeros(len(x)), 104, prior())
    assert always_back.predict(x * prior().scale + prior().mean).mean() < 0.1


def test_longer_away_is_more_likely_to_stay_away() -> None:
    world = history(2, [(0, LAST - 60, 1), (0, LAST - 50, 1), (1, LAST - 60, 1), (1, LAST - 2, 1)])
    cut = look(world, LAST, None)
    long_ago, just_now = prior().predict(cut.x)
    assert long_ago > just_now + 0.2


@pytest.mark.parametrize("every", [1, 7, 28, 1000])
def test_a_longer_absence_hardly_ever_lowers_a_figure(every: int) -> None:
    days = [(0, FIRST + 200 - day, 1) for day in range(0, 200, every)]
    world = history(1, days, last=FIRST + 1000)
    gone = [0, 3, 7, 14, 28, 60, 90, 150, 181, 250, 365, 700]
    p = [float(prior().predict(look(world, FIRST + 201 + g).x)[0]) for g in gone]
    assert all(later > earlier - 0.02 for earlier, later in pairwise(p))
    assert p[-1] > p[0] + 0.1


def test_every_shipped_prior_fits_the_features_and_an_unknown_one_is_refused() -> None:
    world = history(3, regulars(3, 4))
    x = look(world, LAST).x
    for name in ("default", "without-forum-2018-2020", "without-chat-2019"):
        model: Model = prior(name)
        assert model.predict(x).shape == (3,)
    with pytest.raises(Refusal, match="unknown-prior"):
        prior("nonsense")
