"""Reasons are pooled so coarsely that no number, and no two numbers, are about anybody."""

from collections import Counter
from datetime import timedelta

from hypothesis import given
from hypothesis import strategies as st

from nudges.barrier import GROUNDS, Barrier, Ground
from nudges.confided import Confided
from nudges.nudge import Offer, Reason
from nudges.rules.catalogue import CATALOGUE
from nudges.rules.past import Past
from nudges.rules.pooling import FEWEST, REMEMBERED, TRIES, fitting_offers, pooled, staying
from tests.builders import NOW

DAY = timedelta(days=1)


def told(barrier: Barrier | None, ago: timedelta = DAY) -> Confided:
    return Confided(barrier=barrier, told_at=NOW - ago)


def got(step: str, ago: timedelta = timedelta()) -> Past:
    offer = Offer(name=step, rung=CATALOGUE[step].rung, place=None, reason=Reason.NEVER_YET)
    return Past(offer=offer, at=NOW - ago, until=None, acted=False, answer=None)


ANYTHING = st.builds(
    Confided,
    barrier=st.none() | st.sampled_from(Barrier),
    told_at=st.none() | st.timedeltas(timedelta(), 2 * REMEMBERED).map(lambda ago: NOW - ago),
)


@given(people=st.lists(ANYTHING, max_size=40))
def test_no_number_is_about_fewer_than_five_people(people: list[Confided]) -> None:
    counts = pooled(people, NOW)
    assert all(count % FEWEST == 0 for count in counts.values())
    assert sum(counts.values()) <= len(people)


@given(people=st.lists(ANYTHING, max_size=40), more=ANYTHING)
def test_two_looks_differ_by_five_people_or_by_none(people: list[Confided], more: Confided) -> None:
    before, after = pooled(people, NOW), pooled([*people, more], NOW)
    for ground in Ground:
        assert abs(after[ground] - before[ground]) in (0, FEWEST)


@given(people=st.lists(st.sampled_from(Barrier), max_size=60))
def test_no_more_people_are_told_of_than_said_so(people: list[Barrier]) -> None:
    said = Counter(GROUNDS[barrier] for barrier in people if barrier in GROUNDS)
    for ground, count in pooled(map(told, people), NOW).items():
        assert count <= said[ground] < count + FEWEST


def test_what_was_told_more_than_a_year_ago_is_not_counted() -> None:
    fresh = [told(Barrier.SHY, REMEMBERED - DAY)] * FEWEST
    stale = [told(Barrier.SHY, REMEMBERED)] * FEWEST
    assert pooled([*fresh, *stale], NOW)[GROUNDS[Barrier.SHY]] == FEWEST


def test_who_reads_enough_or_would_rather_not_say_is_in_no_pool() -> None:
    for barrier in Barrier:
        counts = pooled([told(barrier)] * FEWEST, NOW)
        shown = {ground for ground, count in counts.items() if count}
        assert shown == ({GROUNDS[barrier]} if barrier in GROUNDS else set())


def test_only_offers_that_answer_the_reason_and_came_after_it_fit() -> None:
    past = [got("read_policy"), got("read_policy", DAY), got("read_policy", 2 * DAY)]
    past.append(got("vote_poll"))
    assert fitting_offers(told(Barrier.LEGAL), past) == 2
    assert fitting_offers(told(None), past) == 0
    assert fitting_offers(Confided(barrier=Barrier.LEGAL), past) == 0


@given(counts=st.lists(st.integers(0, 6), max_size=30))
def test_a_reason_that_stays_is_told_of_from_five_people_on(counts: list[int]) -> None:
    people = [(told(Barrier.LEGAL), [got("read_policy")] * count) for count in counts]
    there = staying(people, NOW)
    assert there % FEWEST == 0
    assert there <= sum(count >= TRIES for count in counts) < there + FEWEST
