"""What an error of Teams' means for a message: told apart by what can be done about it."""

from datetime import timedelta

import aiohttp

from adapters.teams.connector import UNAUTHORIZED, Refused, Untrusted
from adapters.teams.credentials import NoToken
from nudges.ports import Blocked, Outcome, Shut, Throttled, Unknown, Unreachable

BROKEN = (Refused, Untrusted, NoToken, aiohttp.ClientError, OSError)
"""All that a call of the Connector may raise; a timeout is an OSError."""

TOO_MUCH = frozenset({412, 429, 502, 503, 504})
"""Teams asks to try again after these: the message was not taken."""

BLOCKED = frozenset({"ConversationBlockedByUser"})
SERVER_ERROR = 500
WAIT = timedelta(minutes=1)
SHORTEST_WAIT = timedelta(seconds=1)
NO_TOKEN_WAIT = timedelta(hours=1)
"""An admin has to put something right; nobody in particular is out of reach."""


def outcome(error: Exception) -> Outcome:
    """What became of a message whose sending ended in one of the errors in ``BROKEN``."""
    match error:
        case Refused(status=status) if status in TOO_MUCH:
            return Throttled(retry_after=_wait(error))
        case Refused(code=code) if code in BLOCKED:
            return Blocked()
        case Refused(status=status) if status == UNAUTHORIZED:
            return Shut()
        case Refused(status=status):
            return Unknown() if status >= SERVER_ERROR else Unreachable()
        case NoToken():
            return Throttled(retry_after=NO_TOKEN_WAIT)
        case Untrusted():
            return Unreachable()
        case _:
            return Unknown()


def unsent(error: Exception) -> Outcome:
    """The same, of something on the way to a message: then it surely was not sent."""
    found = outcome(error)
    return Throttled(retry_after=WAIT) if isinstance(found, Unknown) else found


def code_of(error: Exception) -> str:
    """Teams' word for an error, or its status, or what broke."""
    if isinstance(error, Refused):
        return error.code or str(error.status)
    return type(error).__name__


def _wait(refused: Refused) -> timedelta:
    try:
        return max(SHORTEST_WAIT, timedelta(seconds=int(refused.retry_after)))
    except (ValueError, OverflowError):
        return WAIT
