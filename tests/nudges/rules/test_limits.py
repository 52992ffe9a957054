"""No limit is ever broken, whatever somebody's history."""

import math
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings

from nudges.activity import Rung
from nudges.barrier import Barrier
from nudges.nudge import Answer, Offer, Place, Reason, SkipReason
from nudges.people import Leave, Person
from nudges.programme import Programme
from nudges.rules.limits import Case, allowance, first_limit
from nudges.rules.past import Past
from nudges.rules.sending_time import is_away
from nudges.rules.working_days import passed
from tests.builders import NOW, a_member
from tests.nudges.rules.cases import cases

OFFER = Offer(
    name="react_thread", rung=Rung.REACT, place=Place(channel="c"), reason=Reason.BEEN_A_WHILE
)


TODAY = NOW.date()


def ignored(days_ago: int) -> Past:
    at = NOW - timedelta(days=days_ago)
    return Past(offer=OFFER, at=at, until=at + timedelta(days=14), acted=False, answer=None)


def a_case(**values: object) -> Case:
    plain = {
        "member": a_member("ada"),
        "programme": Programme(organisation="o"),
        "now": NOW,
        "past": [],
        "silence": 0.9,
        "drawn": False,
    }
    return Case(**(plain | values))  # type: ignore[arg-type]


@settings(max_examples=400)
@given(cases)
def test_whoever_gets_something_may_get_it(case: Case) -> None:
    if first_limit(case) is not None:
        return
    person = case.member.person
    assert case.member.counted
    assert person.stopped_at is None
    assert person.paused_until is None or person.paused_until <= NOW
    assert not is_away(person, NOW)
    assert person.introduced_at is not None
    assert passed(person, person.introduced_at, NOW) >= 5
    assert all(_days_back(person, leave) >= 5 for leave in person.leaves if leave.ends < TODAY)
    assert not case.hushed
    assert case.confided.barrier is not Barrier.READING_IS_ENOUGH
    assert case.ignored_in_a_row < 4
    assert _days_here(case) >= case.programme.grace_days
    assert case.silence is not None
    began = case.programme.term_since
    assert case.silent or case.drawn or any(began and past.at >= began for past in case.past)
    most, span = allowance(case.member, case.programme)
    today = _own_day(case, NOW)
    assert sum(today - _own_day(case, past.at) < span for past in case.past) < most


def _days_back(person: Person, leave: Leave) -> int:
    return passed(person, datetime.combine(leave.ends, time(12), ZoneInfo(person.zone)), NOW)


def _own_day(case: Case, moment: datetime) -> date:
    return moment.astimezone(ZoneInfo(case.member.person.zone)).date()


def _days_here(case: Case) -> float:
    """Days since somebody joined, leave not counted."""
    joined = case.member.joined_at
    if joined is None:
        return math.inf
    days = [joined.date() + timedelta(days=n) for n in range((NOW - joined).days)]
    leaves = case.member.person.leaves
    return sum(not any(leave.starts <= day <= leave.ends for leave in leaves) for day in days)


@given(cases)
def test_a_stop_holds_whatever_else_is_true(case: Case) -> None:
    person = replace(case.member.person, stopped_at=NOW)
    stopped = replace(case, member=replace(case.member, person=person))
    assert first_limit(stopped) is not None


def test_a_silent_member_without_any_limit_may_get_an_offer() -> None:
    assert first_limit(a_case()) is None


@pytest.mark.parametrize(
    ("programme", "own", "expected"),
    [
        (1.0, None, (1, 7)),
        (3.0, None, (3, 7)),
        (3.0, 1.0, (1, 7)),
        (1.0, 0.5, (1, 14)),
        (1.0, 0.25, (1, 28)),
        (0.5, 2.0, (1, 14)),
    ],
)
def test_less_often_stretches_the_distance(
    programme: float, own: float | None, expected: tuple[int, int]
) -> None:
    member = a_member("ada", attention=own)
    most, span = allowance(member, Programme(organisation="o", attention=programme))
    assert (most, span.days) == expected


def test_after_four_ignored_nudges_in_a_row_somebody_is_left_in_peace_for_good() -> None:
    row = [ignored(days) for days in (30, 60, 90, 120)]
    assert first_limit(a_case(past=row)) is SkipReason.IN_PEACE
    assert first_limit(a_case(past=row[:3])) is SkipReason.ATTENTION
    assert first_limit(a_case(past=row[:3], now=NOW + timedelta(days=30))) is None


def test_who_asks_for_more_is_no_longer_left_in_peace() -> None:
    row = [ignored(days) for days in (30, 60, 90, 120)]
    asks = a_member("ada", asked_again_at=NOW - timedelta(days=1))
    assert first_limit(a_case(past=row, member=asks)) is None
    since = a_member("ada", asked_again_at=NOW - timedelta(days=61))
    assert a_case(past=row, member=since).ignored_in_a_row == 2


def test_what_nobody_could_have_seen_is_not_ignored_but_is_not_repeated_for_ever() -> None:
    row = [replace(ignored(30 * n), seen=False) for n in range(1, 9)]
    assert not any(past.ignored(NOW) for past in row)
    assert first_limit(a_case(past=row[:7])) is None
    assert first_limit(a_case(past=row)) is SkipReason.IN_PEACE
    told = replace(row[3], answer=Answer.USEFUL)
    assert first_limit(a_case(past=[*row[:3], told, *row[4:]])) is None


def test_an_offer_whose_act_nobody_sees_leads_to_no_smaller_one() -> None:
    past = replace(ignored(30), seen=False)
    assert past.step(NOW).taken is None
    assert replace(past, answer=Answer.DONE).step(NOW).taken is True


@pytest.mark.parametrize("every", [1, 7])
@pytest.mark.parametrize("later", [timedelta(0), timedelta(minutes=5), timedelta(hours=7)])
def test_each_that_nobody_answers_doubles_the_distance_and_the_fourth_is_the_last(
    every: int, later: timedelta
) -> None:
    past: list[Past] = []
    sent = []
    for day in range(0, 26 * 7, every):
        now = NOW + timedelta(days=day)
        if first_limit(a_case(past=past, now=now)) is None:
            at = now + later
            past.insert(0, replace(ignored(0), at=at, until=at + timedelta(days=14)))
            sent.append(day)
    assert sent == [0, 14, 42, 98]


def test_not_now_is_an_answer_and_nobody_is_given_up_for_it() -> None:
    row = [replace(ignored(days), answer=Answer.NOT_NOW) for days in (30, 60, 90, 120)]
    assert first_limit(a_case(past=row)) is None


def test_who_comes_back_by_themselves_is_no_longer_left_in_peace() -> None:
    row = [ignored(days) for days in (30, 60, 90, 120)]
    back = replace(a_member("ada"), last_reply_at=NOW - timedelta(days=29))
    assert first_limit(a_case(past=row, member=back)) is None


def test_an_open_nudge_counts_for_the_week() -> None:
    early, later = (replace(ignored(days), answer=Answer.NOT_NOW) for days in (6, 8))
    assert first_limit(a_case(past=[early])) is SkipReason.ATTENTION
    assert first_limit(a_case(past=[later])) is None
    assert first_limit(a_case(past=[ignored(8)])) is SkipReason.ATTENTION


def test_days_on_leave_do_not_use_up_the_grace_of_a_newcomer() -> None:
    joined = NOW - timedelta(days=20)
    new = a_member("ada", joined_at=joined)
    assert first_limit(a_case(member=new)) is None
    away = Leave(starts=(NOW - timedelta(days=15)).date(), ends=(NOW - timedelta(days=6)).date())
    back = a_member("ada", joined_at=joined, leaves=(away,))
    assert first_limit(a_case(member=back)) is SkipReason.NEWCOMER
    assert first_limit(a_case(member=back, now=NOW + timedelta(days=4))) is None


def test_a_member_who_takes_part_gets_nothing_unless_drawn() -> None:
    assert first_limit(a_case(silence=0.1)) is SkipReason.ACTIVE
    assert first_limit(a_case(silence=0.1, drawn=True)) is None


def test_of_whom_nothing_is_known_nobody_says_that_they_are_silent() -> None:
    assert first_limit(a_case(silence=None, drawn=True)) is SkipReason.NOT_MEASURED
