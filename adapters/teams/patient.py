"""Answers people even when Teams wants to be asked again later: it waits, for a while."""

from collections.abc import Awaitable, Callable
from dataclasses import dataclass
from math import inf
from typing import TypeVar

from adapters.teams.connector import Connector, Refused
from adapters.teams.outcomes import outcome
from adapters.teams.people import Json
from nudges.ports import Throttled

TRIES = 3
LONGEST_WAIT = 20.0
"""Seconds for which somebody who asked may have to wait between two tries."""

SHORT_WAIT = 1.0
"""Where Teams does not say how long."""

T = TypeVar("T")
Sleep = Callable[[float], Awaitable[None]]


@dataclass(frozen=True, kw_only=True, slots=True)
class Patient:
    """``spread`` gives numbers from 0 to 1 at random, so that not all come back at once.

    Raises what outcomes.BROKEN names, once there is no use in waiting.
    """

    connector: Connector
    sleep: Sleep
    spread: Callable[[], float]

    async def send(self, address: str, conversation: str, activity: Json) -> str:
        """As the Connector's."""
        return await self._tried(lambda: self.connector.send(address, conversation, activity))

    async def update(self, address: str, conversation: str, message: str, activity: Json) -> None:
        """As the Connector's."""
        await self._tried(lambda: self.connector.update(address, conversation, message, activity))

    async def _tried(self, ask: Callable[[], Awaitable[T]]) -> T:
        for _ in range(TRIES - 1):
            try:
                return await ask()
            except Refused as refused:
                wait = _wait(refused)
                if wait > LONGEST_WAIT:
                    raise
            await self.sleep(wait * (1 + self.spread()))
        return await ask()


def _wait(refused: Refused) -> float:
    """In seconds; forever for what will not be different later."""
    found = outcome(refused)
    if not isinstance(found, Throttled):
        return inf
    return found.retry_after.total_seconds() if refused.retry_after else SHORT_WAIT
