"""A status that says not at work is a leave, until it ends or is taken back."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nudges.people import Leave, Person
from nudges.rules.away import OPEN_END, Status, instead, just_back, now_on, status_of
from tests.builders import NOW

BERLIN = ZoneInfo("Europe/Berlin")
TODAY = NOW.date()
DAY = timedelta(days=1)
HERE, GONE = Status(away=False), Status(away=True)


@pytest.mark.parametrize(
    "emoji", [":palm_tree:", "face_with_thermometer", ":baby::skin-tone-2:", ":airplane:", ":ooo:"]
)
def test_being_away_is_known_by_the_emoji_of_a_status(emoji: str) -> None:
    assert status_of(emoji, NOW) == Status(away=True, until=NOW)


@pytest.mark.parametrize("emoji", ["", ":house_with_garden:", ":bus:", ":calendar:", ":tada:"])
def test_meetings_commutes_and_working_at_home_are_no_leave(emoji: str) -> None:
    assert status_of(emoji, NOW) == HERE


def test_a_status_with_an_end_is_a_leave_up_to_its_last_day() -> None:
    friday_night = datetime(2026, 3, 6, 23, 59, 59, tzinfo=BERLIN)
    monday_morning = datetime(2026, 3, 9, 9, tzinfo=BERLIN)
    for until, ends in ((friday_night, date(2026, 3, 6)), (monday_morning, date(2026, 3, 8))):
        leave = instead(None, Status(away=True, until=until), BERLIN, NOW)
        assert leave == Leave(starts=TODAY, ends=ends)


def test_somebody_who_is_back_before_noon_was_not_away_that_day() -> None:
    assert instead(None, Status(away=True, until=NOW), BERLIN, NOW - timedelta(hours=1)) is None


def test_a_status_without_an_end_lasts_until_it_is_taken_back() -> None:
    away = instead(None, GONE, BERLIN, NOW)
    assert away == Leave(starts=TODAY, ends=TODAY + OPEN_END)
    assert instead(away, GONE, BERLIN, NOW + 3 * DAY) == away
    assert instead(away, HERE, BERLIN, NOW + 3 * DAY) == replace(away, ends=TODAY + 2 * DAY)


def test_a_status_that_is_taken_back_on_the_same_day_was_no_leave() -> None:
    assert instead(instead(None, GONE, BERLIN, NOW), HERE, BERLIN, NOW) is None


def test_a_status_that_ends_by_itself_keeps_its_last_day() -> None:
    ending = Leave(starts=TODAY - DAY, ends=TODAY)
    assert instead(ending, HERE, BERLIN, NOW) == ending


def test_a_new_end_moves_the_end() -> None:
    known = Leave(starts=TODAY - DAY, ends=TODAY, source="w1")
    longer = Status(away=True, until=NOW + 7 * DAY)
    assert instead(known, longer, BERLIN, NOW) == replace(known, ends=TODAY + 6 * DAY)


@given(
    told=st.lists(
        st.tuples(st.integers(0, 60), st.booleans(), st.none() | st.integers(-5, 500)), max_size=12
    )
)
def test_whatever_statuses_say_leaves_never_overlap_nor_run_backwards(
    told: list[tuple[int, bool, int | None]],
) -> None:
    leaves: list[Leave] = []
    moment = NOW
    for hours, away, until in told:
        moment += timedelta(hours=hours)
        ends = None if until is None else moment + timedelta(hours=until)
        current = now_on(leaves, moment.astimezone(BERLIN).date())
        wanted = instead(current, Status(away=away, until=ends), BERLIN, moment)
        leaves = [leave for leave in leaves if leave != current]
        leaves += [] if wanted is None else [wanted]
    assert all(leave.starts <= leave.ends for leave in leaves)
    for one in leaves:
        assert not any(one.starts <= o.starts <= one.ends for o in leaves if o is not one)


@pytest.mark.parametrize(("days", "back"), [(-1, False), (1, True), (5, True), (6, False)])
def test_five_working_days_after_a_leave_somebody_is_just_back(days: int, back: bool) -> None:
    monday = datetime(2026, 3, 2, 12, tzinfo=UTC)
    person = Person(id="p", leaves=(Leave(starts=date(2026, 2, 23), ends=date(2026, 3, 1)),))
    assert just_back(person, monday + (days - 1) * DAY) is back
