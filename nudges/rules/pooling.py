"""Pools what people told in private, so coarsely that no number is about anybody.

Numbers go in steps of FEWEST and are taken once a month: two looks show the same, or differ by five
people at least. That somebody's answer was the last one of a step can't be told from it, unless
whoever looks knows all the other answers already.
"""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from datetime import datetime, timedelta

from nudges.barrier import GROUNDS, Ground
from nudges.confided import Confided
from nudges.rules.catalogue import CATALOGUE
from nudges.rules.past import Past

FEWEST = 5
"""Numbers go in steps of so many people: whoever compares two of them sees no single answer."""
REMEMBERED = timedelta(days=365)
TRIES = 3
"""As many fitting offers; a reason that is still there says something about them as well."""


def pooled(told: Iterable[Confided], now: datetime) -> Mapping[Ground, int]:
    """Ground -> people, rounded down to a multiple of FEWEST."""
    grounds = (GROUNDS.get(each.barrier) for each in told if each.barrier and _lately(each, now))
    counts = Counter(ground for ground in grounds if ground)
    return {ground: coarse(counts[ground]) for ground in Ground}


def staying(people: Iterable[tuple[Confided, Sequence[Past]]], now: datetime) -> int:
    """How many whose reason is still there after TRIES fitting offers, rounded down as well."""
    return coarse(
        sum(_lately(told, now) and fitting_offers(told, past) >= TRIES for told, past in people)
    )


def fitting_offers(told: Confided, past: Iterable[Past]) -> int:
    """How many offers that answer what somebody told have come since they told it."""
    if told.barrier is None or told.told_at is None:
        return 0
    return sum(
        one.at >= told.told_at and told.barrier in CATALOGUE[one.offer.name].answers for one in past
    )


def _lately(told: Confided, now: datetime) -> bool:
    return told.told_at is not None and told.told_at > now - REMEMBERED


def coarse(people: int) -> int:
    """Rounded down to a multiple of FEWEST."""
    return people - people % FEWEST
