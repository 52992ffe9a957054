"""Questions without a name: where they may go, and when, so that the time tells nothing."""

from datetime import datetime, time, timedelta
from zoneinfo import ZoneInfo

from nudges.programme import Channel, ChannelKind
from nudges.rules.weeks import usual_week

FEWEST = 20
"""People in a channel at least, so that a question can be from many of them."""
LONGEST = 500
MOST_OPEN = 3
"""Questions that one person may have waiting or unanswered."""
OPEN_FOR = timedelta(days=14)
POSTED_AT = (time(10), time(15))
"""Twice on working days, by the clock of most people here."""
AT_LEAST_LATER = timedelta(hours=1)


def may_take(channel: Channel, people: int) -> bool:
    """Whether questions without a name may go to a channel of so many people."""
    fits = channel.watched and channel.offered and channel.kind is not ChannelKind.ANNOUNCEMENTS
    return fits and people >= FEWEST


def posted_at(now: datetime, zone: ZoneInfo) -> datetime:
    """When a question that is asked now goes out, with all others of that time: an hour later or
    more, on a working day."""
    earliest = now.astimezone(zone) + AT_LEAST_LATER
    day = earliest.date()
    while True:
        for hour in POSTED_AT:
            moment = datetime.combine(day, hour, zone)
            if moment >= earliest and day.isoweekday() in usual_week(zone.key):
                return moment.astimezone(now.tzinfo)
        day += timedelta(days=1)
