"""Working time counts on working days, outside quiet hours, by one clock."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from hypothesis import given
from hypothesis import strategies as st

from nudges.rules.office_hours import Office, after, between, halfway

ZONES = ("UTC", "Europe/Berlin", "America/New_York", "Asia/Kolkata", "Asia/Riyadh")
START = datetime(2025, 1, 1, tzinfo=UTC)
HOURS = st.integers(0, 23).map(time)
OFFICES = st.builds(Office, zone=st.sampled_from(ZONES), opens=HOURS, closes=HOURS)
MOMENTS = st.integers(0, 60 * 24 * 600).map(lambda minute: START + timedelta(minutes=minute))
LENGTHS = st.integers(1, 60).map(lambda hours: timedelta(hours=hours))
TUESDAY, FRIDAY = datetime(2026, 3, 3, 10, tzinfo=UTC), datetime(2026, 3, 6, 16, tzinfo=UTC)


@given(OFFICES, MOMENTS, LENGTHS)
def test_as_much_working_time_passes_as_was_promised(
    office: Office, start: datetime, worked: timedelta
) -> None:
    end = after(office, start, worked)
    assert end - start >= worked
    assert between(office, start, end) == worked


@given(OFFICES, MOMENTS, LENGTHS)
def test_half_of_it_lies_before_the_middle(
    office: Office, start: datetime, worked: timedelta
) -> None:
    end = after(office, start, worked)
    middle = halfway(office, start, end)
    assert start <= middle <= end
    assert between(office, start, middle) == between(office, middle, end) == worked / 2


def test_a_promise_of_eight_hours_on_a_friday_afternoon_ends_on_monday() -> None:
    assert after(Office(), FRIDAY, timedelta(hours=8)) == datetime(2026, 3, 9, 15, tzinfo=UTC)


def test_where_sunday_is_worked_it_counts() -> None:
    riyadh = Office(zone="Asia/Riyadh")
    thursday = datetime(2026, 3, 5, 17, tzinfo=ZoneInfo("Asia/Riyadh"))
    end = after(riyadh, thursday, timedelta(hours=2))
    assert end.astimezone(ZoneInfo("Asia/Riyadh")).strftime("%a %H") == "Sun 10"


def test_what_is_over_has_no_time_left() -> None:
    assert between(Office(), TUESDAY, TUESDAY - timedelta(hours=1)) == timedelta(0)
