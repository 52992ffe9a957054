"""Whether somebody wants to be left in peace right now: do-not-disturb, or out of office.

Asked for each message and never kept; the words of a status are not even looked at.
"""

from collections.abc import Mapping
from datetime import UTC, datetime, timedelta
from typing import Any

from slack_sdk.errors import SlackApiError
from slack_sdk.web.async_client import AsyncWebClient

from adapters.slack.outcomes import TOKEN_REFUSED, code_of, rate_limited

AWAY = frozenset(
    f":{name}:"
    for name in (
        "airplane",
        "airplane_departure",
        "ambulance",
        "baby",
        "beach_with_umbrella",
        "camping",
        "desert_island",
        "face_with_head_bandage",
        "face_with_thermometer",
        "hospital",
        "mask",
        "no_entry",
        "palm_tree",
        "passenger_ship",
        "sneezing_face",
        "umbrella_on_ground",
    )
)
"""What people, and Slack's own suggestions, put up when they are on leave or unwell."""

A_DAY = timedelta(days=1)


async def away_until(client: AsyncWebClient, member: str, now: datetime) -> datetime | None:
    """Until when a message should wait, later than ``now``; None: it can go out.

    What cannot be found out, for want of a scope for one, holds nothing up. SlackApiError: only
    if Slack wants us to wait, or refuses the token. Other errors of BROKEN pass through.
    """
    found = [
        disturbed_until(await _asked(client, "dnd.info", member), now),
        status_until(await _asked(client, "users.info", member), now),
    ]
    return max((until for until in found if until is not None and until > now), default=None)


def disturbed_until(answer: Mapping[str, Any], now: datetime) -> datetime | None:
    """When snoozing, or the hours in which somebody gets no notifications, end."""
    ends = []
    if answer.get("snooze_enabled") is True:
        ends.append(_moment(answer.get("snooze_endtime")))
    if answer.get("dnd_enabled") is True:
        starts = _moment(answer.get("next_dnd_start_ts"))
        if starts is not None and starts <= now:
            ends.append(_moment(answer.get("next_dnd_end_ts")))
    return max((end for end in ends if end is not None), default=None)


def status_until(answer: Mapping[str, Any], now: datetime) -> datetime | None:
    """When the status that says so ends; one without an end is asked for again in a day."""
    user = answer.get("user")
    profile = user.get("profile") if isinstance(user, Mapping) else None
    if not isinstance(profile, Mapping) or profile.get("status_emoji") not in AWAY:
        return None
    ends = _moment(profile.get("status_expiration"))
    return now + A_DAY if ends is None else ends


async def _asked(client: AsyncWebClient, method: str, member: str) -> Mapping[str, Any]:
    try:
        answer = await client.api_call(method, params={"user": member})
    except SlackApiError as error:
        if rate_limited(error) or code_of(error) in TOKEN_REFUSED:
            raise
        return {}
    return answer.data if isinstance(answer.data, Mapping) else {}


def _moment(seconds: object) -> datetime | None:
    """A moment from Slack's seconds since 1970; 0 means that there is none."""
    if not isinstance(seconds, int | float) or isinstance(seconds, bool) or seconds <= 0:
        return None
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return None
