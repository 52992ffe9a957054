"""What an error of Slack's means for a message: told apart by what can be done about it."""

import re
from collections.abc import Mapping
from datetime import timedelta

import aiohttp
from slack_sdk.errors import SlackApiError, SlackClientError

from adapters.slack.api import NotInstalled
from nudges.ports import Outcome, Shut, Throttled, Unknown, Unreachable

BROKEN = (SlackClientError, aiohttp.ClientError, OSError, NotInstalled)
"""All that a call of Slack's Web API may raise; a timeout is an OSError."""

TOKEN_REFUSED = frozenset(
    {
        "account_inactive",
        "app_uninstalled",
        "invalid_auth",
        "not_authed",
        "team_disabled",
        "token_expired",
        "token_revoked",
    }
)
NO_ANSWER = frozenset({"fatal_error", "internal_error", "request_timeout", "service_unavailable"})
"""Slack's own trouble: what was asked for may have happened or not."""

NOT_NOW = frozenset(
    {
        "access_denied",
        "ekm_access_denied",
        "missing_scope",
        "org_login_required",
        "team_access_not_granted",
        "team_added_to_org",
    }
)
"""An admin has to put something right; nobody in particular is out of reach."""

NOT_NOW_WAIT = timedelta(hours=1)
SHORTEST_WAIT = timedelta(seconds=1)
_CODE = re.compile(r"[a-z0-9_]{1,64}")
"""It is logged, kept and shown: whoever answers in Slack's place gets nothing else in."""

TOO_MANY = 429
SERVER_ERROR = 500


def outcome(error: Exception) -> Outcome:
    """What became of a message whose sending ended in one of the errors in ``BROKEN``."""
    if isinstance(error, NotInstalled):
        return Shut()
    if not isinstance(error, SlackApiError):
        return Unknown()
    code, status = code_of(error), _status(error)
    if rate_limited(error):
        return Throttled(retry_after=_wait(error))
    if code in TOKEN_REFUSED:
        return Shut()
    if code in NOT_NOW:
        return Throttled(retry_after=NOT_NOW_WAIT)
    if not code or code in NO_ANSWER or status >= SERVER_ERROR:
        return Unknown()
    return Unreachable()


def rate_limited(error: SlackApiError) -> bool:
    """Whether it was too much at once."""
    return code_of(error) in ("ratelimited", "rate_limited") or _status(error) == TOO_MANY


def code_of(error: Exception) -> str:
    """Slack's word for an error, such as user_not_found; empty where it said nothing like it."""
    data = getattr(getattr(error, "response", None), "data", None)
    code = data.get("error") if isinstance(data, Mapping) else None
    return code if isinstance(code, str) and _CODE.fullmatch(code) else ""


def _status(error: SlackApiError) -> int:
    status = getattr(error.response, "status_code", getattr(error.response, "status", 0))
    return status if isinstance(status, int) else 0


def _wait(error: SlackApiError) -> timedelta:
    headers = getattr(error.response, "headers", None) or {}
    try:
        return max(SHORTEST_WAIT, timedelta(seconds=int(headers.get("Retry-After", ""))))
    except (ValueError, OverflowError):
        return timedelta(minutes=1)
