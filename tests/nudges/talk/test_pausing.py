"""For how long somebody pauses, in the words that people use."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nudges.errors import Refusal
from nudges.talk.pausing import LONGEST, filled_in, until
from nudges.talk.wording import wording

SAY = wording()
TODAY = date(2026, 3, 3)


@pytest.mark.parametrize(
    ("typed", "day"),
    [
        ("2 weeks", date(2026, 3, 17)),
        ("for two weeks", date(2026, 3, 17)),
        ("2w", date(2026, 3, 17)),
        ("a month please", date(2026, 4, 2)),
        ("10 Days", date(2026, 3, 13)),
        ("until 2026-04-01", date(2026, 4, 1)),
        ("2026-03-04", date(2026, 3, 4)),
    ],
)
def test_lengths_and_days_are_understood(typed: str, day: date) -> None:
    assert until(typed, TODAY, SAY) == day


@pytest.mark.parametrize(
    ("typed", "code"),
    [
        ("a banana", "pause-unclear"),
        ("weeks", "pause-unclear"),
        ("until 2026-02-30", "pause-unclear"),
        ("until 2026-03-03", "pause-past"),
        ("until 2020-01-01", "pause-past"),
        ("0 days", "pause-past"),
        ("13 months", "pause-too-long"),
        ("9999 months", "pause-too-long"),
        ("until 2999-01-01", "pause-too-long"),
        ("99999999999999 weeks", "pause-unclear"),
    ],
)
def test_nonsense_the_past_and_more_than_a_year_are_refused(typed: str, code: str) -> None:
    with pytest.raises(Refusal) as refused:
        until(typed, TODAY, SAY)
    assert refused.value.code == code


def test_a_day_that_was_filled_in_counts_more_than_the_length() -> None:
    assert filled_in({"length": "14", "until": " 2026-03-09 "}, TODAY) == date(2026, 3, 9)
    assert filled_in({"length": "14"}, TODAY) == date(2026, 3, 17)


@given(typed=st.text(max_size=20) | st.from_regex(r"\d{1,12} (days|weeks|month)", fullmatch=True))
def test_whatever_is_typed_a_pause_lies_within_the_next_year(typed: str) -> None:
    for reads in (_typed, _filled_in):
        try:
            day = reads(typed)
        except Refusal:
            continue
        assert timedelta(0) < day - TODAY <= LONGEST


def _typed(text: str) -> date:
    return until(text, TODAY, SAY)


def _filled_in(text: str) -> date:
    return filled_in({"length": text, "until": text}, TODAY)
