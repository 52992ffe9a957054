"""How much of the time that a person sets is left this month."""

from collections.abc import Sequence
from datetime import datetime

from nudges.confided import Confided
from nudges.people import Person
from nudges.rules.catalogue import CATALOGUE, KINDS
from nudges.rules.past import Past
from nudges.rules.zones import zone_named

SHORTEST = min(kind.seconds for kind in KINDS)
"""Seconds of the smallest step there is."""


def seconds_left(told: Confided, past: Sequence[Past], person: Person, now: datetime) -> int | None:
    """Seconds that offers may still take in this month of the person's own; None: no limit."""
    if told.minutes is None:
        return None
    zone = zone_named(person.zone)
    today = now.astimezone(zone)
    used = sum(
        CATALOGUE[one.offer.name].seconds
        for one in past
        if (one.at.astimezone(zone).year, one.at.astimezone(zone).month)
        == (today.year, today.month)
    )
    return max(0, told.minutes * 60 - used)
