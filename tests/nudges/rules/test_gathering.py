"""The day that a person set is kept, one message a week is one, and minutes are never exceeded."""

from dataclasses import replace
from datetime import datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from nudges.activity import Rung
from nudges.confided import Confided, Reach
from nudges.delivery import Kind
from nudges.people import Person
from nudges.programme import Programme
from nudges.rules.budget import seconds_left
from nudges.rules.catalogue import CATALOGUE
from nudges.rules.gathering import AT_ONCE, is_gathered, next_digest, stays_home
from nudges.rules.limits import Case
from nudges.rules.order import in_order
from nudges.rules.sending_time import is_sendable, sendable_on
from nudges.rules.zones import zone_named
from tests.nudges.rules.cases import cases, moments, past_moments, persons

PROGRAMME = Programme(organisation="o")
weekdays = st.none() | st.integers(1, 7)
minutes = st.sampled_from([1, 5, 10, 20])


@given(person=persons, now=moments, weekday=weekdays)
def test_what_waits_for_a_day_comes_on_it_or_on_any_where_they_never_work_then(
    person: Person, now: datetime, weekday: int | None
) -> None:
    at = sendable_on(person, PROGRAMME, now, weekday)
    assert at >= now
    assert is_sendable(person, PROGRAMME, at)
    if weekday in (1, 2, 3, 4, 5):
        assert at.astimezone(zone_named(person.zone)).isoweekday() == weekday


@given(person=persons, last=past_moments, now=moments, weekday=weekdays)
def test_between_two_messages_of_the_week_lies_a_week(
    person: Person, last: datetime, now: datetime, weekday: int | None
) -> None:
    told = Confided(reach=Reach.DIGEST, weekday=weekday)
    at = next_digest(person, PROGRAMME, told, last, now)
    zone = zone_named(person.zone)
    assert at >= now
    assert at.astimezone(zone).date() - last.astimezone(zone).date() >= timedelta(days=7)


@given(kind=st.sampled_from(Kind), reach=st.sampled_from(Reach))
def test_only_who_asked_for_it_hears_differently(kind: Kind, reach: Reach) -> None:
    told = Confided(reach=reach)
    assert is_gathered(told, kind) is (reach is Reach.DIGEST and kind not in AT_ONCE)
    assert not (stays_home(told, kind) and reach is not Reach.HOME)


@given(case=cases, most=minutes)
def test_no_offer_takes_longer_than_what_is_left_of_the_month(case: Case, most: int) -> None:
    case = replace(case, confided=replace(case.confided, minutes=most))
    left = seconds_left(case.confided, case.past, case.member.person, case.now)
    assert left is not None
    assert 0 <= left <= most * 60
    kinds = in_order(case, tuple(Rung), allowed_names=CATALOGUE)
    assert all(kind.seconds <= left for kind in kinds)


@given(case=cases)
def test_whoever_asks_for_a_step_gets_one_whatever_is_left(case: Case) -> None:
    none_left = replace(case, confided=replace(case.confided, minutes=0), asked=True)
    assert none_left.seconds_left is None
