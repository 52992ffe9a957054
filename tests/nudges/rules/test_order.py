"""What comes next follows what somebody told, and yet a single offer does not tell it."""

from collections import Counter
from dataclasses import replace
from datetime import timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nudges.activity import Rung
from nudges.barrier import Barrier
from nudges.confided import Confided
from nudges.nudge import Answer, Offer, Reason
from nudges.rules.catalogue import CATALOGUE, KINDS
from nudges.rules.limits import Case
from nudges.rules.order import ASKED_AGAIN, STEP_AGAIN, asks_why, in_order, rested
from nudges.rules.past import Past
from tests.builders import NOW, a_member
from tests.nudges.rules.cases import cases
from tests.nudges.rules.test_limits import a_case

EVERY = [Rung(rung) for rung in range(Rung.HOST, -1, -1)]
ANSWERABLE = sorted({barrier for kind in KINDS for barrier in kind.answers})
WEEK = timedelta(weeks=1)


def got(name: str, weeks_ago: int) -> Past:
    kind = CATALOGUE[name]
    offer = Offer(name=name, rung=kind.rung, reason=Reason.FOR_EVERYONE)
    at = NOW - weeks_ago * WEEK
    return Past(offer=offer, at=at, until=at + 3 * WEEK, acted=False, answer=Answer.NOT_NOW)


def names(case: Case, rungs: list[Rung] = EVERY) -> list[str]:
    return [kind.name for kind in in_order(case, rungs, allowed_names=CATALOGUE)]


@given(cases)
def test_nobody_is_asked_first_nor_twice_in_a_quarter(case: Case) -> None:
    asked = [past.at for past in case.past if past.offer.name == "tell_why"]
    if asks_why(case):
        assert len(case.past) >= 2
        assert all(at <= NOW - ASKED_AGAIN for at in asked)
        assert names(case)[0] == "tell_why"
    else:
        assert "tell_why" not in names(case)


@given(cases, st.lists(st.sampled_from(EVERY), unique=True))
def test_each_kind_comes_once_and_on_a_rung_that_is_allowed(case: Case, some: list[Rung]) -> None:
    found = names(case, sorted(some, reverse=True))
    assert len(found) == len(set(found))
    assert all(CATALOGUE[name].rung in some for name in found)


@given(cases)
def test_a_private_step_comes_once_in_a_term(case: Case) -> None:
    lately = {p.offer.name for p in case.past if p.at > NOW - STEP_AGAIN}
    assert not any(CATALOGUE[name].room is None for name in set(names(case)) & lately) or (
        lately & set(names(case)) == {"tell_why"}
    )


@pytest.mark.parametrize("barrier", ANSWERABLE)
def test_what_fits_comes_first_until_it_was_tried_three_times(barrier: Barrier) -> None:
    told = Confided(barrier=barrier, told_at=NOW - 30 * WEEK)
    before = a_case(past=[got("tell_why", 1), got("react_thread", 31)], confided=told, lot=0.5)
    assert barrier in CATALOGUE[names(before)[0]].answers
    fitting = next(kind.name for kind in KINDS if barrier in kind.answers)
    tried = [got("tell_why", 1), *(got(fitting, 20 + n) for n in range(3))]
    after = names(replace(before, past=tried))
    assert after == names(replace(before, past=tried, confided=Confided(told_at=told.told_at)))


def test_every_private_step_comes_to_people_who_told_nothing() -> None:
    past = [got("tell_why", 1), got("react_thread", 2)]
    first = Counter(names(a_case(past=past, lot=lot / 1000))[0] for lot in range(1000))
    private = {kind.name for kind in KINDS if kind.room is None} - {"tell_why"}
    assert {name: first[name] for name in private if not first[name]} == {}
    assert 250 < sum(first[name] for name in private) < 350


def test_the_first_offer_of_all_is_no_private_step() -> None:
    for lot in (0.0, 0.2, 0.9):
        told = Confided(barrier=Barrier.LEGAL, told_at=NOW)
        assert CATALOGUE[names(a_case(confided=told, lot=lot))[0]].room is not None


def test_after_a_pause_the_step_is_smaller() -> None:
    back = a_member("ada", paused_until=NOW - timedelta(days=1))
    assert rested(a_case(past=[got("vote_poll", 4)], member=back))
    assert not rested(a_case(past=[got("vote_poll", 4)]))
    assert not rested(a_case(member=back))
    later = a_case(past=[got("vote_poll", 4)], member=back, now=NOW + 4 * WEEK)
    assert not rested(replace(later, past=[replace(got("vote_poll", 0), at=NOW)]))
