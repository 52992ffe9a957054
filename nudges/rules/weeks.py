"""Which days most people work where somebody lives, for those who have not said it themselves."""

from functools import lru_cache

from babel.core import Locale, UnknownLocaleError, get_global

from nudges.people import WORK_WEEK

EVERY_DAY = frozenset(range(1, 8))


@lru_cache
def usual_week(zone: str) -> frozenset[int]:
    """Five ISO weekdays: all but the last two of the weekend in the zone's territory (CLDR).

    Where the weekend is one day long, the day before it is free as well, as it is in most offices.
    """
    territory = get_global("zone_territories").get(zone)
    try:
        place = Locale.parse(f"und_{territory}") if territory else None
    except (UnknownLocaleError, ValueError):
        place = None
    if place is None:
        return WORK_WEEK
    last = place.weekend_end
    return EVERY_DAY - {last + 1, (last - 1) % 7 + 1}
