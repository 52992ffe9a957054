"""What the engine needs from outside: small documented Protocols."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from typing import Protocol

from nudges.message import Message


class Clock(Protocol):
    def now(self) -> datetime:
        """The current moment, aware."""
        ...


@dataclass(frozen=True, kw_only=True, slots=True)
class Sent:
    """The platform took it; ``reference`` finds the message again there."""

    reference: str


@dataclass(frozen=True, kw_only=True, slots=True)
class Throttled:
    """Nothing was sent; not before ``retry_after``."""

    retry_after: timedelta


@dataclass(frozen=True, kw_only=True, slots=True)
class Blocked:
    """Nothing was sent: this person has blocked the bot, which we take as 'stop'."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Unreachable:
    """Nothing was sent, and trying again will not help: the account is gone or closed to us."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Unknown:
    """The connection broke: the message may or may not be there."""


@dataclass(frozen=True, kw_only=True, slots=True)
class NotNow:
    """Nothing was sent: the person is away or wants no notifications until ``until``."""

    until: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class Shut:
    """Nothing was sent: the workspace does not let us in any more (uninstalled, token revoked)."""


Outcome = Sent | Throttled | Blocked | Unreachable | Unknown | NotNow | Shut


@dataclass(frozen=True, kw_only=True, slots=True)
class NotThere:
    """The platform can tell that the message was never sent."""


class Board(Protocol):
    """The channels of one workspace, to post in. Never raises for what a platform may do."""

    async def post(self, *, channel: str, message: Message, mark: str) -> Outcome:
        """Post once, marked with the opaque id ``mark``; never retries."""
        ...

    async def find(self, *, channel: str, mark: str, since: datetime) -> Sent | NotThere | Unknown:
        """Whether a message marked ``mark``, posted ``since`` then, is there, after an unknown

        outcome or a crash.
        """
        ...

    async def remove(self, *, channel: str, reference: str) -> bool:
        """Take a post of ours out again; False: not now. One that is not there is out."""
        ...


class Platform(Protocol):
    """One messaging platform, for one workspace. Never raises for what a platform may do."""

    async def send(self, *, member: str, message: Message, delivery: str) -> Outcome:
        """Send a direct message once, marked with the opaque id ``delivery``; never retries."""
        ...

    async def find(self, *, member: str, delivery: str) -> Sent | NotThere | Unknown:
        """Whether a message marked ``delivery`` is there, after an unknown outcome or a crash."""
        ...
