"""Cron lines are told in plain words, and simple ones can be chosen by day and time."""

from datetime import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nudges.talk.admin.cron_words import DAYS, Weekly, clock, in_words, weekly
from nudges.talk.wording import wording

SAY = wording()


@pytest.mark.parametrize(
    ("cron", "words"),
    [
        ("0 10 * * tue", "Tuesday at 10:00"),
        ("5 9 * * 1,4", "Monday, Thursday at 09:05"),
        ("0 10 * * MON-WED", "Monday, Tuesday, Wednesday at 10:00"),
        ("0 10 * * 0", "Sunday at 10:00"),
        ("0 10 * * 7", "Sunday at 10:00"),
        ("30 8 * * *", "every day at 08:30"),
        ("30 8 1 * *", "cron 30 8 1 * *"),
        ("*/5 8 * * *", "cron */5 8 * * *"),
        ("30 8 * * 9", "cron 30 8 * * 9"),
        ("30 88 * * 1", "cron 30 88 * * 1"),
    ],
)
def test_a_cron_line_is_told_in_plain_words_where_there_are_any(cron: str, words: str) -> None:
    assert in_words(cron, SAY) == words


@given(
    days=st.sets(st.sampled_from(DAYS), min_size=1),
    at=st.times().map(lambda t: time(t.hour, t.minute)),
)
def test_days_and_time_come_back_from_the_cron_line_they_make(days: set[str], at: time) -> None:
    chosen = Weekly(days=tuple(day for day in DAYS if day in days), at=at)
    assert weekly(chosen.cron) == chosen


@pytest.mark.parametrize("text", ["", "24:00", "9:60", "nine", "9", "12:345", "١٢:٣٤"])
def test_what_is_no_time_of_day_is_none(text: str) -> None:
    assert clock(text) is None
