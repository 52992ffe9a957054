"""One rung at a time at most, and staying is fine."""

from hypothesis import given
from hypothesis import strategies as st

from nudges.activity import ACTS, Rung
from nudges.people import Stage
from nudges.rules.ladder import Step, rungs, stage

used_rungs = st.frozensets(st.sampled_from(ACTS))
steps = st.none() | st.builds(
    Step, rung=st.sampled_from(Rung), taken=st.sampled_from([True, False, None])
)


@given(used_rungs, steps)
def test_nothing_is_offered_more_than_one_rung_above_what_somebody_does(
    used: frozenset[Rung], latest: Step | None
) -> None:
    offered = rungs(used, latest)
    assert max(offered) <= max(used, default=Rung.READ) + 1


@given(used_rungs, st.sampled_from(Rung))
def test_an_offer_that_was_not_taken_is_followed_by_an_easier_one(
    used: frozenset[Rung], rung: Rung
) -> None:
    assert rungs(used, Step(rung=rung, taken=False))[0] <= max(Rung.READ, rung - 1)


@given(used_rungs, st.sampled_from(Rung))
def test_an_offer_that_was_taken_is_followed_by_one_step_up_at_most(
    used: frozenset[Rung], rung: Rung
) -> None:
    assert rungs(used, Step(rung=rung, taken=True))[0] <= rung + 1


@given(used_rungs, steps)
def test_where_nothing_suits_an_easier_offer_is_tried_never_a_harder_one(
    used: frozenset[Rung], latest: Step | None
) -> None:
    offered = rungs(used, latest)
    assert offered == sorted(offered, reverse=True)
    assert offered[-1] is Rung.READ


@given(used_rungs)
def test_a_first_offer_is_a_reaction_whoever_gets_it(used: frozenset[Rung]) -> None:
    assert rungs(used, None)[0] is Rung.REACT


def test_stages_follow_the_rungs_that_were_used() -> None:
    assert stage(frozenset()) is Stage.READER
    for rung in (Rung.REACT, Rung.VOTE, Rung.POST):
        assert stage({rung}) is Stage.CONTRIBUTOR
    assert stage({Rung.REACT, Rung.REPLY, Rung.POST}) is Stage.COLLABORATOR
    assert stage(set(ACTS)) is Stage.LEADER
