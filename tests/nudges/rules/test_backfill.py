"""What of a channel's history is missing, whoever asks for it and in whatever order."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

from hypothesis import assume, given
from hypothesis import strategies as st

from nudges.rules.backfill import (
    Backfill,
    after_gap,
    asked,
    can_be_filled,
    fills,
    noted_by,
)
from tests.builders import NOW

DAYS = st.integers(1, 90)
HOURS = st.integers(0, 90 * 24)


def a_wish(days: int, now: datetime = NOW, known: Backfill | None = None) -> Backfill | None:
    return asked(known, "C1", days=days, by="UADA", now=now)


def first(days: int) -> Backfill:
    row = a_wish(days)
    assert row is not None
    return row


@given(DAYS, DAYS, st.integers(0, 30))
def test_only_what_is_missing_is_read_again(once: int, again: int, later: int) -> None:
    done = first(once).done(NOW)
    now = NOW + timedelta(days=later)
    more = a_wish(again, now, done)
    if again <= once + later:
        assert more is None
    else:
        assert more is not None
        assert (more.since, more.until) == (now - timedelta(days=again), NOW - timedelta(days=once))
        assert a_wish(again, now, more.done(now)) is None


@given(DAYS, DAYS)
def test_one_under_way_goes_further_back_and_never_less_far(once: int, again: int) -> None:
    row = replace(first(once), reached="1.0", reached_at=NOW - timedelta(hours=1), acts=3)
    more = a_wish(again, known=row) or row
    assert more.since == NOW - timedelta(days=max(once, again))
    assert (more.reached, more.acts, more.until) == (row.reached, row.acts, row.until)


@given(DAYS)
def test_one_that_could_not_go_on_tries_again(days: int) -> None:
    failed = replace(first(days), failure="missing_scope", reached="1.0")
    again = a_wish(days, known=failed)
    assert again is not None
    assert again.running
    assert again.reached == "1.0"


@given(DAYS, HOURS, st.integers(0, 48), st.booleans())
def test_after_a_gap_a_channel_is_read_until_it_fills_it(
    days: int, ago: int, lasted: int, done: bool
) -> None:
    noted = NOW - timedelta(hours=ago)
    starts = (noted - timedelta(hours=lasted)).date()
    assume(can_be_filled(starts=starts, noted=noted, now=NOW))
    known = first(days).done(NOW) if done else None
    row = after_gap(known, "C1", starts=starts, noted=noted, now=NOW) or known
    assert row is not None
    assert after_gap(row, "C1", starts=starts, noted=noted, now=NOW) is None
    assert not fills(replace(row, done_at=None), starts=starts, noted=noted)
    assert fills(row.done(NOW), starts=starts, noted=noted)


def test_a_gap_of_which_nobody_knows_more_is_over_with_its_last_day() -> None:
    day = datetime(2026, 3, 2, tzinfo=UTC).date()
    assert noted_by(day, None) == datetime(2026, 3, 3, tzinfo=UTC)
    assert noted_by(day, NOW) == NOW


@given(DAYS, st.one_of(st.none(), HOURS))
def test_never_more_days_are_done_than_there_are(days: int, hours: int | None) -> None:
    at = None if hours is None else NOW - timedelta(hours=hours)
    row = replace(first(days), reached_at=at)
    assert 0 <= row.days_done <= row.days == days
    assert row.done(NOW).days_done == days
