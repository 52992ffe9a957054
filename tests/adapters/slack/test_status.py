"""Whoever wants no notifications, or is away, is left in peace for as long as they say."""

from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from adapters.slack.status import disturbed_until, status_until

NOW = datetime(2026, 3, 3, 10, tzinfo=UTC)
LATER = NOW + timedelta(hours=2)


def seconds(moment: datetime) -> int:
    return int(moment.timestamp())


def user(emoji: str, expires: object = 0) -> dict[str, Any]:
    return {"user": {"profile": {"status_emoji": emoji, "status_expiration": expires}}}


def test_a_snooze_is_honoured_until_it_ends() -> None:
    answer = {"snooze_enabled": True, "snooze_endtime": seconds(LATER)}
    assert disturbed_until(answer, NOW) == LATER


@pytest.mark.parametrize(("starts", "expected"), [(NOW - timedelta(hours=1), LATER), (LATER, None)])
def test_the_hours_without_notifications_count_from_their_start(
    starts: datetime, expected: datetime | None
) -> None:
    answer = {
        "dnd_enabled": True,
        "next_dnd_start_ts": seconds(starts),
        "next_dnd_end_ts": seconds(LATER),
    }
    assert disturbed_until(answer, NOW) == expected


def test_a_snooze_that_is_off_is_none() -> None:
    answer = {"snooze_enabled": False, "snooze_endtime": seconds(LATER), "dnd_enabled": False}
    assert disturbed_until(answer, NOW) is None


def test_somebody_on_leave_is_left_in_peace_until_their_status_ends() -> None:
    assert status_until(user(":palm_tree:", seconds(LATER)), NOW) == LATER


def test_a_leave_without_an_end_is_looked_at_again_a_day_later() -> None:
    assert status_until(user(":face_with_thermometer:"), NOW) == NOW + timedelta(days=1)


def test_any_other_status_holds_nothing_up() -> None:
    assert status_until(user(":house_with_garden:", seconds(LATER)), NOW) is None
    assert status_until(user(""), NOW) is None


@pytest.mark.parametrize(
    "answer",
    [
        {},
        {"snooze_enabled": True},
        {"snooze_enabled": True, "snooze_endtime": "soon"},
        {"snooze_enabled": True, "snooze_endtime": 10**30},
        {"dnd_enabled": True, "next_dnd_start_ts": True, "next_dnd_end_ts": None},
    ],
)
def test_an_answer_that_says_nothing_of_use_holds_nothing_up(answer: dict[str, Any]) -> None:
    assert disturbed_until(answer, NOW) is None


@pytest.mark.parametrize(
    "answer", [{}, {"user": None}, {"user": {"profile": []}}, {"user": {"profile": {}}}]
)
def test_a_profile_of_any_shape_is_read_without_a_fault(answer: dict[str, Any]) -> None:
    assert status_until(answer, NOW) is None
