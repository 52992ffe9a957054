"""Small pieces that the report's sentences and tables are made of: days, periods, shares."""

from datetime import date

from nudges.reports.period import Period
from nudges.talk.wording import Say


def period_words(period: Period, say: Say) -> str:
    """Such as “June 2016”, “April to June 2016” or “the week of 6 June 2016”."""
    starts = period.starts
    return say(
        "report-period",
        kind=period.kind.value,
        day=starts.day,
        month=starts.month,
        year=str(starts.year),
    )


def day_words(day: date, say: Say) -> str:
    """Such as “6 Jun”."""
    return say("report-day", day=day.day, month=day.month)


def percent(count: int, of: int) -> int:
    """Whole percent, halves up; 0 of nobody."""
    return (200 * count + of) // (2 * of) if of else 0


def with_share(count: int, of: int, say: Say) -> str:
    """Such as “12 (19%)”."""
    return say("report-with-share", count=count, percent=percent(count, of))


def points(now: int, before: int, say: Say) -> str:
    """The difference of two percentages as they are shown, so that the reader can check it."""
    return say("report-points", sign=_sign(now - before), points=abs(now - before))


def difference(now: int, before: int, say: Say) -> str:
    """The difference of two numbers, such as “+3”."""
    return say("report-difference", sign=_sign(now - before), count=abs(now - before))


def _sign(number: int) -> str:
    return "more" if number > 0 else "less" if number < 0 else "same"
