"""Everybody's figure at one moment, and what moved it."""

import numpy as np
import pytest
from hypothesis import given, settings

from nudges.rules.silence import assessing
from nudges.rules.silence.assessing import GROUPS, Cause, assess, contributions, learnt, typical
from nudges.rules.silence.features import NAMES, features
from nudges.rules.silence.history import History
from nudges.rules.silence.own_days import Calendar
from nudges.rules.silence.prior import prior
from tests.nudges.rules.silence.worlds import FIRST, LAST, histories, history, regulars


def judge(
    world: History, joined: list[int | None] | None = None
) -> list[tuple[float | None, Cause]]:
    known = joined or [FIRST] * world.size
    found = assess(world, LAST, known, prior=prior(), grace_days=14)
    return [(silence.probability, silence.explanation.cause) for silence in found]


def test_who_never_acted_is_silent_after_the_grace_and_undecided_before() -> None:
    nobody = history(4, [(0, LAST - 1, 1)])
    (_, _), old, new, unknown = judge(nobody, [FIRST, LAST - 14, LAST - 13, None])
    assert old == (1.0, Cause.NEVER)
    assert new == (None, Cause.NEW)
    assert unknown == (1.0, Cause.NEVER)


@settings(deadline=None, max_examples=30)
@given(histories())
def test_everybody_gets_a_figure_and_a_cause(world: History) -> None:
    found = judge(world)
    assert len(found) == world.size
    acted = set(world.member.tolist())
    for member, (p, cause) in enumerate(found):
        assert p is not None
        assert (cause is Cause.NEVER) == (member not in acted)
        assert 0 < p <= 1


@settings(deadline=None, max_examples=30)
@given(histories())
def test_the_named_cause_moved_the_figure_most_in_its_direction(world: History) -> None:
    members, x = features(world, LAST)
    if not len(members):
        return
    found = assess(world, LAST, [FIRST] * world.size, prior=prior(), grace_days=14)
    model = learnt(world, LAST, prior())
    for row, member in enumerate(members.tolist()):
        told = found[member].explanation
        moved = {c: float(v[row]) for c, v in contributions(model, x, typical(x)).items()}
        signed = {c: v if told.more else -v for c, v in moved.items()}
        assert told.more == (sum(moved.values()) > 0)
        assert signed[told.cause] == max(signed.values())


def test_neutralising_the_named_cause_changes_the_figure_most() -> None:
    world = history(12, regulars(12, 3))
    _, x = features(world, LAST)
    usual = typical(x)
    model = prior()
    moved = contributions(model, x, usual)
    row = 11
    told = max(moved, key=lambda cause: moved[cause][row])
    changes = {}
    for cause, columns in GROUPS.items():
        neutral = x[row : row + 1].copy()
        neutral[:, columns] = usual[columns]
        changes[cause] = float(model.predict(x[row : row + 1])[0] - model.predict(neutral)[0])
    assert max(changes, key=lambda cause: changes[cause]) == told


def test_every_feature_belongs_to_one_cause() -> None:
    columns = sorted(column for group in GROUPS.values() for column in group)
    assert columns == list(range(len(NAMES)))


def test_somebody_who_came_back_often_is_less_silent_than_somebody_who_left() -> None:
    found = judge(history(20, regulars(20, 3)))
    stayed, left = found[0][0], found[19][0]
    assert stayed is not None
    assert left is not None
    assert stayed < 0.2 < 0.8 < left
    assert np.isfinite([stayed, left]).all()


def test_the_days_that_are_told_are_those_of_a_calendar() -> None:
    away = Calendar(leaves=((LAST - 20, LAST - 1),))
    days = [(0, LAST - 30 - i, 1) for i in range(5)]
    (told,) = assess(history(1, days, away), LAST, [FIRST], prior=prior(), grace_days=14)
    assert told.explanation.days_since == 29
    assert told.explanation.active_days == 5


def test_leave_that_was_just_over_leaves_the_figure_as_it_was() -> None:
    days = [(0, day, 1) for day in range(FIRST, LAST - 20, 3)]
    away = history(1, days, Calendar(leaves=((LAST - 20, LAST - 1),)))
    (back,) = assess(away, LAST, [FIRST], prior=prior(), grace_days=14)
    (before,) = assess(history(1, days), LAST - 20, [FIRST], prior=prior(), grace_days=14)
    assert back.probability is not None
    assert before.probability is not None
    assert abs(back.probability - before.probability) < 0.03


def test_a_large_workspace_learns_from_some_members_much_what_it_would_from_all(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    rng = np.random.default_rng(5)
    eager = rng.beta(0.5, 3, 400)
    member, day = np.nonzero(rng.random((400, 180)) < eager[:, None])
    world = history(
        400, [(int(m), LAST - 180 + int(d), 1) for m, d in zip(member, day, strict=True)]
    )
    _, x = features(world, LAST)
    of_all = learnt(world, LAST, prior()).predict(x)
    monkeypatch.setattr(assessing, "MOST_ROWS", 4_000)
    of_some = learnt(world, LAST, prior()).predict(x)
    assert 0 < np.abs(of_some - of_all).mean() < 0.05
