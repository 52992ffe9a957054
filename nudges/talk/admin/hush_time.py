"""Understands until when something is to be hushed: by the hour, by the day, or a length."""

import re
from collections.abc import Mapping
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from nudges.errors import Refusal
from nudges.talk import pausing
from nudges.talk.admin.cron_words import clock
from nudges.talk.wording import Say
from nudges.talk.words import listed

DAY = timedelta(days=1)
LENGTHS = ("hour", "hours", "tomorrow", "week")
"""What the form offers."""
SAID = {"pause-past": "hush-past", "pause-too-long": "hush-too-long"}
"""What is said of a hush where a pause is refused."""


def until(text: str, now: datetime, zone: ZoneInfo, say: Say) -> datetime:
    """The moment from words like “until 15:00”, “3 hours”, “tomorrow”, “2 weeks”, “2030-04-01”.

    A day means its first moment, a time of day the next one by this clock. Refusals:
    hush-unclear, hush-past, hush-too-long.
    """
    local = now.astimezone(zone)
    words = _without(text.casefold().split(), ("pause-words-for", "pause-words-until"), say)
    plain = " ".join(words)
    if plain in listed(say, "hush-word-tomorrow"):
        return _tomorrow(local, zone)
    if (at := clock(plain)) is not None:
        return _next(at, local, zone)
    if (hours := _hours(words, say)) is not None:
        return now + hours
    return datetime.combine(_day(plain, local.date(), say), time.min, zone)


def filled_in(fields: Mapping[str, str], now: datetime, zone: ZoneInfo, say: Say) -> datetime:
    """The moment from the form: what is written if anything is, else the length."""
    if typed := fields.get("until", "").strip():
        return until(typed, now, zone, say)
    match fields.get("length"):
        case "hour":
            return now + timedelta(hours=1)
        case "hours":
            return now + timedelta(hours=4)
        case "tomorrow":
            return _tomorrow(now.astimezone(zone), zone)
        case "week":
            return now + timedelta(weeks=1)
        case _:
            raise Refusal("hush-unclear")


def _tomorrow(local: datetime, zone: ZoneInfo) -> datetime:
    return datetime.combine(local.date() + DAY, time.min, zone)


def _without(words: list[str], text_ids: tuple[str, ...], say: Say) -> list[str]:
    small = {word for text_id in text_ids for word in listed(say, text_id)}
    return [word for word in words if word not in small]


def _next(at: time, local: datetime, zone: ZoneInfo) -> datetime:
    today = datetime.combine(local.date(), at, zone)
    return today if today > local else datetime.combine(local.date() + DAY, at, zone)


def _hours(words: list[str], say: Say) -> timedelta | None:
    parts = re.findall(r"\d+|[^\W\d]+", " ".join(words))
    if len(parts) != 2 or parts[1] not in listed(say, "hush-unit-hours"):
        return None
    number = pausing.number(parts[0], say)
    return timedelta(hours=number) if number else None


def _day(text: str, today: date, say: Say) -> date:
    try:
        return pausing.until(text, today, say)
    except Refusal as refusal:
        raise Refusal(SAID.get(refusal.code, "hush-unclear")) from None
