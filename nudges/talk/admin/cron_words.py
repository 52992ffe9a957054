"""Cron lines in plain words, and the weekdays and time that most of them stand for."""

import re
from dataclasses import dataclass
from datetime import time

from nudges.talk.wording import Say

DAYS = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
PLAIN = re.compile(r"(\d{1,2}) (\d{1,2}) \* \* ([a-z0-9,*-]+)", re.IGNORECASE | re.ASCII)
CLOCK = re.compile(r"(\d{1,2})[:.](\d\d)", re.ASCII)


@dataclass(frozen=True, kw_only=True, slots=True)
class Weekly:
    """Some days of the week (from DAYS, in their order), at one time."""

    days: tuple[str, ...]
    at: time

    @property
    def cron(self) -> str:
        days = "*" if len(self.days) == len(DAYS) else ",".join(self.days)
        return f"{self.at.minute} {self.at.hour} * * {days}"


def weekly(cron: str) -> Weekly | None:
    """The days and the time that a cron line means, where it is that simple."""
    found = PLAIN.fullmatch(" ".join(cron.split()))
    if found is None:
        return None
    at, days = clock(f"{found[2]}:{found[1].zfill(2)}"), _days(found[3].casefold())
    return None if at is None or not days else Weekly(days=days, at=at)


def clock(text: str) -> time | None:
    """A time of day such as 9:30, or None."""
    found = CLOCK.fullmatch(text.strip())
    if found is None or int(found[1]) > 23 or int(found[2]) > 59:
        return None
    return time(int(found[1]), int(found[2]))


def in_words(cron: str, say: Say) -> str:
    """Such as “Monday, Thursday at 10:00”; an intricate line stays as it is."""
    plain = weekly(cron)
    if plain is None:
        return say("schedule-when-cron", cron=cron)
    at = f"{plain.at:%H:%M}"
    if len(plain.days) == len(DAYS):
        return say("schedule-when-daily", at=at)
    days = ", ".join(say(f"weekday-{DAYS.index(day) + 1}") for day in plain.days)
    return say("schedule-when-weekly", days=days, at=at)


def _days(text: str) -> tuple[str, ...]:
    if text == "*":
        return DAYS
    named: set[str] = set()
    for part in text.split(","):
        first, _, last = part.partition("-")
        ends = _index(first), _index(last or first)
        if ends[0] is None or ends[1] is None or ends[0] > ends[1]:
            return ()
        named.update(DAYS[ends[0] : ends[1] + 1])
    return tuple(day for day in DAYS if day in named)


def _index(day: str) -> int | None:
    """Of a name, or of cron's number, in which Sunday is 0 and 7."""
    if day in DAYS:
        return DAYS.index(day)
    return (int(day) - 1) % 7 if day in tuple("01234567") else None
