"""Schedules come at the local times that their cron lines mean, each of them once."""

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nudges.errors import Refusal
from nudges.rules.cron import check, previous, upcoming
from nudges.talk.wording import explain

NEW_YORK = "America/New_York"
MINUTE = timedelta(minutes=1)
ZONES = (
    NEW_YORK,
    "Europe/London",
    "Australia/Lord_Howe",
    "Pacific/Kiritimati",
    "Asia/Kathmandu",
    "UTC",
    "no such place",
)
LINES = st.builds(
    "{} {} {} {} {}".format,
    st.sampled_from(("0", "30", "59", "*/20", "5,10-12", "0/30")),
    st.sampled_from(("*", "1", "2", "10", "0-3", "*/6", "23")),
    st.sampled_from(("*", "*", "8", "29", "1-7/2")),
    st.sampled_from(("*", "*", "mar", "2-11", "NOV,mar")),
    st.just("*"),
) | st.builds(
    "{} {} * * {}".format,
    st.sampled_from(("0", "30")),
    st.sampled_from(("2", "1", "9")),
    st.sampled_from(("0", "7", "mon", "MON-FRI", "fri-sun", "1,3", "sun-tue/2", "*/2")),
)
NOWS = st.builds(
    lambda night, seconds: night + timedelta(seconds=seconds),
    st.sampled_from(
        [datetime(2026, m, d, tzinfo=UTC) for m, d in ((3, 8), (3, 29), (4, 5), (11, 1), (10, 4))]
    ),
    st.integers(-200_000, 200_000),
)


def _came(cron: str, zone: str, start: datetime, hours: int) -> list[tuple[str, datetime]]:
    """What a worker sees that looks every ten minutes."""
    seen: dict[str, datetime] = {}
    for step in range(hours * 6):
        found = previous(cron, zone, start + step * 10 * MINUTE)
        if found is not None and found[1] >= start:
            seen.setdefault(*found)
    return list(seen.items())


def test_a_daily_half_past_one_comes_once_on_the_night_the_clocks_go_back() -> None:
    came = _came("30 1 * * *", NEW_YORK, datetime(2026, 11, 1, 4, tzinfo=UTC), hours=20)
    assert came == [("2026-11-01T01:30", datetime(2026, 11, 1, 5, 30, tzinfo=UTC))]


def test_a_daily_half_past_two_comes_once_on_the_night_the_clocks_go_forward() -> None:
    """It is shown as half past three then, and called by the time that was meant."""
    came = _came("30 2 * * *", NEW_YORK, datetime(2026, 3, 8, 5, tzinfo=UTC), hours=20)
    assert came == [("2026-03-08T02:30", datetime(2026, 3, 8, 7, 30, tzinfo=UTC))]
    assert [f"{m:%d. %H:%M}" for m in upcoming("30 2 * * *", NEW_YORK, came[0][1] - MINUTE, 2)] == [
        "08. 03:30",
        "09. 02:30",
    ]


def test_every_hour_comes_once_on_both_nights() -> None:
    spring = _came("30 * * * *", NEW_YORK, datetime(2026, 3, 8, 5, tzinfo=UTC), hours=4)
    autumn = _came("30 * * * *", NEW_YORK, datetime(2026, 11, 1, 4, tzinfo=UTC), hours=5)
    hours = [[local[11:13] for local, _ in night] for night in (spring, autumn)]
    assert hours == [["00", "01", "03", "04"], ["00", "01", "02", "03"]]


@given(cron=LINES, zone=st.sampled_from(ZONES), now=NOWS)
def test_what_came_last_has_come_and_nothing_came_after_it(
    cron: str, zone: str, now: datetime
) -> None:
    found = previous(cron, zone, now)
    assert found is not None
    local, moment = found
    assert moment <= now
    assert previous(cron, zone, moment) == found
    (following,) = upcoming(cron, zone, now, 1)
    assert following > now
    after = previous(cron, zone, following)
    assert after is not None
    assert after[0] > local


@given(cron=LINES, zone=st.sampled_from(ZONES), now=NOWS, later=st.integers(0, 400_000))
def test_as_time_passes_no_earlier_local_time_ever_comes_back(
    cron: str, zone: str, now: datetime, later: int
) -> None:
    first, second = previous(cron, zone, now), previous(cron, zone, now + timedelta(seconds=later))
    assert first is not None
    assert second is not None
    assert first[0] <= second[0]


@given(cron=LINES, zone=st.sampled_from(ZONES), now=NOWS)
def test_what_is_announced_is_in_order_and_comes(cron: str, zone: str, now: datetime) -> None:
    moments = upcoming(cron, zone, now, 4)
    assert len(moments) == 4
    assert moments == sorted(set(moments))
    for moment in moments:
        came = previous(cron, zone, moment)
        assert came is not None
        assert came[1] <= moment


@pytest.mark.parametrize(
    ("cron", "days"),
    [
        ("0 10 * * 0", "Sun"),
        ("0 10 * * 7", "Sun"),
        ("0 10 * * 2", "Tue"),
        ("0 10 * * tue", "Tue"),
        ("0 10 * * MON-FRI", "Mon Tue Wed Thu Fri"),
        ("0 10 * * 1-5", "Mon Tue Wed Thu Fri"),
        ("0 10 * * 5-7", "Fri Sat Sun"),
        ("0 10 * * fri-sun", "Fri Sat Sun"),
        ("0 10 * * */2", "Tue Thu Sat Sun"),
        ("0 10 * * 0-7", "Mon Tue Wed Thu Fri Sat Sun"),
    ],
)
def test_weekdays_are_numbered_as_cron_does(cron: str, days: str) -> None:
    monday = datetime(2026, 3, 2, tzinfo=UTC)
    week = [m for m in upcoming(cron, "UTC", monday, 7) if m < monday + timedelta(days=7)]
    assert " ".join(f"{moment:%a}" for moment in week) == days


def test_a_leap_day_is_found_over_eight_years() -> None:
    found = previous("0 12 29 2 *", "UTC", datetime(2104, 2, 29, tzinfo=UTC))
    assert found is not None
    assert found[0] == "2096-02-29T12:00"
    assert upcoming("0 12 29 2 *", "UTC", found[1], 1) == [datetime(2104, 2, 29, 12, tzinfo=UTC)]


@pytest.mark.parametrize(
    ("cron", "code"),
    [
        ("", "bad-cron-count"),
        ("@daily", "bad-cron-count"),
        ("0 10 * *", "bad-cron-count"),
        ("0 10 * * * 2026", "bad-cron-count"),
        ("0 10 * * " + "1," * 200 + "1", "bad-cron-count"),
        ("60 10 * * *", "bad-cron-field"),
        ("0 24 * * *", "bad-cron-field"),
        ("0 10 0 * *", "bad-cron-field"),
        ("0 10 * 13 *", "bad-cron-field"),
        ("0 10 * * 8", "bad-cron-field"),
        ("0 10 * * tuesday", "bad-cron-field"),
        ("0 10 * * mon-", "bad-cron-field"),
        ("0 10 * * fri-mon", "bad-cron-field"),
        ("0 10 last * *", "bad-cron-field"),
        ("0 10 ? * *", "bad-cron-field"),
        ("*/0 10 * * *", "bad-cron-field"),
        ("0,, 10 * * *", "bad-cron-field"),
        ("-5 10 * * *", "bad-cron-field"),
        ("٣ 10 * * *", "bad-cron-field"),
        ("0 10 1 * mon", "bad-cron-days"),
        ("0 10 */2 * mon", "bad-cron-days"),
        ("0 0 30 2 *", "bad-cron-never"),
        ("0 0 31 feb,apr,jun,9,11 *", "bad-cron-never"),
    ],
)
def test_a_line_that_is_no_schedule_is_refused_in_plain_words(cron: str, code: str) -> None:
    with pytest.raises(Refusal) as caught:
        check(cron)
    assert caught.value.code == code
    assert explain(caught.value)


@given(st.text(alphabet="0123456789*/,- monfrijan", max_size=30))
def test_any_line_is_either_a_schedule_or_refused(cron: str) -> None:
    now = datetime(2026, 3, 3, tzinfo=UTC)
    try:
        words = f"{upcoming(cron, 'UTC', now, 1)[0]}"
    except Refusal as refusal:
        words = explain(refusal)
    assert words
