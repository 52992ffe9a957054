"""When questions without a name are posted, and where they may go."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nudges.programme import Channel, ChannelKind
from nudges.rules.asking import FEWEST, POSTED_AT, may_take, posted_at

ROOM = Channel(id="C1", name="lunch", attended=True)
NEW_YEAR = datetime(2026, 1, 1, tzinfo=UTC)
ZONES = st.sampled_from(("UTC", "Europe/Berlin", "America/New_York", "Pacific/Kiritimati"))
MOMENTS = st.integers(0, 730 * 24 * 60).map(lambda minutes: NEW_YEAR + timedelta(minutes=minutes))
HOUR = timedelta(hours=1)


@given(MOMENTS, ZONES)
def test_a_question_goes_out_at_one_of_two_hours_of_a_working_day(now: datetime, zone: str) -> None:
    local = posted_at(now, ZoneInfo(zone)).astimezone(ZoneInfo(zone))
    assert local.time() in POSTED_AT
    assert local.isoweekday() <= 5


@given(MOMENTS, ZONES)
def test_it_waits_an_hour_at_least_and_for_the_next_time_after_that(
    now: datetime, zone: str
) -> None:
    then = posted_at(now, ZoneInfo(zone))
    assert HOUR <= then - now <= timedelta(days=4)
    assert posted_at(then - HOUR, ZoneInfo(zone)) == then
    assert posted_at(then, ZoneInfo(zone)) > then


@pytest.mark.parametrize(
    ("asked", "posted"),
    [
        ("2026-03-03T08:59", "2026-03-03T10:00"),
        ("2026-03-03T09:00", "2026-03-03T10:00"),
        ("2026-03-03T09:01", "2026-03-03T15:00"),
        ("2026-03-06T14:30", "2026-03-09T10:00"),
    ],
)
def test_an_hour_before_is_early_enough(asked: str, posted: str) -> None:
    moment = datetime.fromisoformat(asked).replace(tzinfo=UTC)
    assert posted_at(moment, ZoneInfo("UTC")) == datetime.fromisoformat(posted).replace(tzinfo=UTC)


@pytest.mark.parametrize(
    "room",
    [
        replace(ROOM, included=False),
        replace(ROOM, attended=False),
        replace(ROOM, archived=True),
        replace(ROOM, private=True),
        replace(ROOM, kind=ChannelKind.ANNOUNCEMENTS),
    ],
)
def test_only_a_public_channel_in_which_one_talks_takes_questions(room: Channel) -> None:
    assert may_take(ROOM, FEWEST)
    assert not may_take(room, 1000)


def test_a_question_has_to_be_one_of_many_peoples() -> None:
    assert FEWEST == 20
    assert not may_take(ROOM, FEWEST - 1)
