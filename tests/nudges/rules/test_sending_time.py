"""People are written to on their working days, outside quiet hours, by their own clocks."""

from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from nudges.people import Leave, Person
from nudges.programme import Programme
from nudges.rules.sending_time import SEARCH, in_quiet_hours, is_away, is_sendable, sendable_at

MINUTE = timedelta(minutes=1)
NIGHTS = {
    "America/New_York": (date(2026, 3, 8), date(2026, 11, 1)),
    "Europe/London": (date(2026, 3, 29), date(2026, 10, 25)),
    "Australia/Lord_Howe": (date(2026, 4, 5), date(2026, 10, 4)),
    "America/Santiago": (date(2026, 4, 4), date(2026, 9, 6)),
    "Africa/Casablanca": (date(2026, 2, 15), date(2026, 3, 22)),
    "Pacific/Apia": (date(2011, 12, 29), date(2011, 12, 31)),
    "Pacific/Kiritimati": (date(2026, 3, 8), date(2026, 11, 1)),
    "Asia/Kathmandu": (date(2026, 3, 8), date(2026, 11, 1)),
    "UTC": (date(2026, 2, 28), date(2026, 12, 31)),
    "no such place": (date(2026, 3, 8), date(2026, 11, 1)),
}
"""Around these nights clocks go forward or back, or a whole day is skipped."""

TIMES = st.builds(time, st.integers(0, 23), st.sampled_from((0, 1, 29, 30, 59)))
DAYS = st.one_of(st.none(), st.frozensets(st.integers(1, 7), min_size=1))


@st.composite
def _moments(draw: st.DrawFn) -> tuple[str, datetime]:
    zone = draw(st.sampled_from(sorted(NIGHTS)))
    night = datetime.combine(draw(st.sampled_from(NIGHTS[zone])), time.min, UTC)
    return zone, night + timedelta(seconds=draw(st.integers(-90_000, 130_000)))


@st.composite
def _leaves(draw: st.DrawFn, near: datetime) -> tuple[Leave, ...]:
    starts = near.date() + timedelta(days=draw(st.integers(-3, 6)))
    lasts = st.lists(st.integers(0, 4), max_size=2)
    return tuple(Leave(starts=starts, ends=starts + timedelta(days=n)) for n in draw(lasts))


def _person(zone: str = "UTC", **values: object) -> Person:
    return Person(id="p1", zone=zone, **values)  # type: ignore[arg-type]


def _programme(quiet_from: time = time(18), quiet_to: time = time(9)) -> Programme:
    return Programme(organisation="o1", quiet_from=quiet_from, quiet_to=quiet_to)


@given(data=st.data(), where=_moments(), quiet_from=TIMES, quiet_to=TIMES, days=DAYS)
def test_the_moment_is_the_first_one_outside_quiet_hours_leave_and_days_off(
    data: st.DataObject,
    where: tuple[str, datetime],
    quiet_from: time,
    quiet_to: time,
    days: frozenset[int] | None,
) -> None:
    zone, now = where
    person = _person(zone, working_days=days, leaves=data.draw(_leaves(now)))
    programme = _programme(quiet_from, quiet_to)
    found = sendable_at(person, programme, now)
    assert found >= now
    assert is_sendable(person, programme, found)
    assert sendable_at(person, programme, found) == found
    earlier = data.draw(st.lists(st.datetimes(now.replace(tzinfo=None), _naive(found)), max_size=9))
    around = [found - MINUTE * n for n in (1, 2, 29, 30, 59, 60, 90, 120)]
    for moment in (found - timedelta(microseconds=1), *around, *map(_aware, earlier)):
        if now <= moment < found:
            assert not is_sendable(person, programme, moment)


def _naive(moment: datetime) -> datetime:
    return moment.astimezone(UTC).replace(tzinfo=None)


def _aware(moment: datetime) -> datetime:
    return moment.replace(tzinfo=UTC)


@given(where=_moments(), quiet_from=TIMES, quiet_to=TIMES)
def test_no_quarter_of_an_hour_before_the_moment_would_have_done(
    where: tuple[str, datetime], quiet_from: time, quiet_to: time
) -> None:
    zone, now = where
    person, programme = _person(zone), _programme(quiet_from, quiet_to)
    found = sendable_at(person, programme, now)
    moment = now
    while moment < found:
        assert not is_sendable(person, programme, moment)
        moment += timedelta(minutes=15)


@pytest.mark.parametrize(
    ("zone", "now", "local"),
    [
        ("America/New_York", "2026-03-06T22:59:59+00:00", "2026-03-06T17:59:59"),
        ("America/New_York", "2026-03-06T23:00:00+00:00", "2026-03-09T09:00:00"),
        ("Asia/Kathmandu", "2026-03-03T10:00:00+00:00", "2026-03-03T15:45:00"),
        ("Asia/Kathmandu", "2026-03-03T13:00:00+00:00", "2026-03-04T09:00:00"),
        ("Pacific/Kiritimati", "2026-03-05T22:00:00+00:00", "2026-03-06T12:00:00"),
        ("Pacific/Kiritimati", "2026-03-06T04:00:00+00:00", "2026-03-09T09:00:00"),
        ("no such place", "2026-03-03T07:00:00+00:00", "2026-03-03T09:00:00"),
    ],
)
def test_hours_and_weekends_are_those_of_the_persons_own_place(
    zone: str, now: str, local: str
) -> None:
    found = sendable_at(_person(zone), _programme(), datetime.fromisoformat(now))
    shown = found.astimezone(UTC if zone == "no such place" else ZoneInfo(zone))
    assert shown.replace(tzinfo=None) == datetime.fromisoformat(local)


def test_quiet_hours_that_end_in_a_skipped_hour_end_when_the_clocks_go_forward() -> None:
    """New York, 8 March 2026: 01:59:59 is followed by 03:00."""
    person = _person("America/New_York", working_days=frozenset(range(1, 8)))
    before = datetime(2026, 3, 8, 5, tzinfo=UTC)
    found = sendable_at(person, _programme(time(18), time(2, 30)), before)
    assert found == datetime(2026, 3, 8, 7, tzinfo=UTC)


def test_an_hour_that_comes_twice_opens_again_when_the_clocks_go_back() -> None:
    """New York, 1 November 2026: the hour from 01:00 comes twice, and it is quiet from 01:30."""
    person = _person("America/New_York", working_days=frozenset(range(1, 8)))
    quiet = datetime(2026, 11, 1, 5, 45, tzinfo=UTC)
    found = sendable_at(person, _programme(time(1, 30), time(9)), quiet)
    assert found == datetime(2026, 11, 1, 6, tzinfo=UTC)


def test_no_quiet_hours_where_start_and_end_are_the_same() -> None:
    night = datetime(2026, 3, 3, 3, tzinfo=UTC)
    assert sendable_at(_person(), _programme(time(9), time(9)), night) == night


def test_whoever_is_on_leave_is_written_to_when_they_are_back_at_work() -> None:
    back_on_a_saturday = Leave(starts=date(2026, 3, 2), ends=date(2026, 3, 6))
    person = _person(leaves=(back_on_a_saturday,))
    now = datetime(2026, 3, 3, 10, tzinfo=UTC)
    assert is_away(person, now)
    assert sendable_at(person, _programme(), now) == datetime(2026, 3, 9, 9, tzinfo=UTC)


@example(days=frozenset(), leaves=())
@example(days=None, leaves=(Leave(starts=date(2020, 1, 1), ends=date.max),))
@given(days=st.just(frozenset()), leaves=st.just(()))
def test_whoever_is_away_for_good_is_looked_at_again_after_the_search(
    days: frozenset[int] | None, leaves: tuple[Leave, ...]
) -> None:
    now = datetime(2026, 3, 3, 10, 30, 0, 5, tzinfo=UTC)
    found = sendable_at(_person(working_days=days, leaves=leaves), _programme(), now)
    assert now + SEARCH - timedelta(days=1) < found <= now + SEARCH + timedelta(days=1)


@given(at=st.times(), starts=TIMES, ends=TIMES)
def test_an_hour_is_either_quiet_or_in_the_other_part_of_the_day(
    at: time, starts: time, ends: time
) -> None:
    swapped = _programme(quiet_from=ends, quiet_to=starts)
    quiet = in_quiet_hours(_programme(quiet_from=starts, quiet_to=ends), at)
    assert quiet != in_quiet_hours(swapped, at) if starts != ends else not quiet
