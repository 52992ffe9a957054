"""Only whole weeks, months and quarters that are over can be reported."""

from datetime import UTC, date, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from nudges.errors import Refusal
from nudges.reports.period import Period, PeriodKind, must_be_over, newest, parse

KINDS = st.sampled_from(PeriodKind)
DAYS = st.dates(min_value=date(1971, 1, 1), max_value=date(2100, 1, 1))
NOW = datetime(2016, 7, 14, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("text", "starts", "ends"),
    [
        ("2016-W20", date(2016, 5, 16), date(2016, 5, 22)),
        ("2016-w20", date(2016, 5, 16), date(2016, 5, 22)),
        ("2015-W53", date(2015, 12, 28), date(2016, 1, 3)),
        ("2016-02", date(2016, 2, 1), date(2016, 2, 29)),
        ("2015-12", date(2015, 12, 1), date(2015, 12, 31)),
        ("2016-Q2", date(2016, 4, 1), date(2016, 6, 30)),
        ("2015-Q4", date(2015, 10, 1), date(2015, 12, 31)),
        ("last-week", date(2016, 7, 4), date(2016, 7, 10)),
        ("last-month", date(2016, 6, 1), date(2016, 6, 30)),
        ("last-quarter", date(2016, 4, 1), date(2016, 6, 30)),
        (None, date(2016, 6, 1), date(2016, 6, 30)),
    ],
)
def test_a_period_is_read_as_it_is_written(text: str | None, starts: date, ends: date) -> None:
    period = parse(text, NOW)
    assert (period.starts, period.ends) == (starts, ends)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "May",
        "2016",
        "2016-5",
        "2016-13",
        "2016-00",
        "2016-W00",
        "2014-W53",
        "2016-Q5",
        "0000-01",
        "1969-12",
        "2016-05-01",
        "2016-05 to 2016-06",
        "last-year",
        "２０１６-05",
    ],
)
def test_anything_else_is_refused(text: str) -> None:
    with pytest.raises(Refusal) as refused:
        parse(text or " ", NOW)
    assert refused.value.code == "bad-period"


def test_a_period_that_is_not_over_is_refused_with_the_newest_that_can_be_shown() -> None:
    for text, latest in (("2016-07", "2016-06"), ("2016-W28", "2016-W27"), ("9999-Q4", "2016-Q2")):
        with pytest.raises(Refusal) as refused:
            parse(text, NOW)
        assert refused.value.code == "period-not-over"
        assert refused.value.details["newest"] == latest


def test_a_period_starts_on_its_first_day_only() -> None:
    with pytest.raises(ValueError, match="no month starts"):
        Period(kind=PeriodKind.MONTH, starts=date(2016, 5, 2))


@given(kind=KINDS, day=DAYS)
def test_periods_of_a_kind_leave_no_day_out_and_share_none(kind: PeriodKind, day: date) -> None:
    period = Period.around(kind, day)
    assert period.starts <= day <= period.ends
    assert period.before.ends == period.starts - timedelta(days=1)
    assert period.before.kind is kind
    assert Period.around(kind, period.ends) == period
    assert (period.until - period.since).days == (period.ends - period.starts).days + 1


@given(kind=KINDS, day=DAYS)
def test_a_periods_code_is_how_it_is_typed(kind: PeriodKind, day: date) -> None:
    period = Period.around(kind, day)
    assert parse(period.code, period.until) == period


@given(kind=KINDS, now=st.datetimes(min_value=datetime(1971, 1, 1), timezones=st.just(UTC)))  # noqa: DTZ001 - hypothesis wants naive bounds
def test_the_newest_period_is_over_and_the_next_is_not(kind: PeriodKind, now: datetime) -> None:
    period = newest(kind, now)
    must_be_over(period, now)
    if now.year < 9999:
        following = Period.around(kind, period.ends + timedelta(days=1))
        with pytest.raises(Refusal):
            must_be_over(following, now)
