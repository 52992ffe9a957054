"""Time zones by name: whatever a platform or a file calls one, there is a zone to reckon with."""

from datetime import UTC, datetime, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo


@lru_cache(maxsize=1024)
def zone_named(name: str) -> ZoneInfo:
    """The IANA time zone with this name; UTC where there is none."""
    try:
        return ZoneInfo(name)
    except (KeyError, ValueError, OSError):  # unknown; not a name at all; a folder of names
        return ZoneInfo("UTC")


def offset_at(zone: ZoneInfo, moment: datetime) -> timedelta:
    """How far the clocks of a zone are ahead of UTC at a moment."""
    local = moment.astimezone(zone)
    return local.replace(tzinfo=UTC) - moment


def steady_until(zone: ZoneInfo, start: datetime) -> datetime:
    """When the clocks of a zone next change, or a day after ``start`` if they don't before.

    Both are in UTC. Zones change at whole seconds, and never twice within a day.
    """
    offset, low = offset_at(zone, start), start.replace(microsecond=0)
    high = low + timedelta(days=1)
    if offset_at(zone, high) == offset:
        return high
    while high - low > timedelta(seconds=1):
        middle = low + timedelta(seconds=(high - low) // timedelta(seconds=2))
        low, high = (middle, high) if offset_at(zone, middle) == offset else (low, middle)
    return high
