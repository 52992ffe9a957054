"""Remembers what was looked up, for a short while and for so many keys only."""

import asyncio
from collections.abc import Awaitable, Callable
from datetime import datetime, timedelta
from typing import Generic, TypeVar

from nudges.ports import Clock

Value = TypeVar("Value")

FOR = timedelta(minutes=1)
AT_MOST = 10_000


class Remembered(Generic[Value]):
    """Of many who ask at once, one looks it up. A failed look-up is not remembered."""

    def __init__(self, clock: Clock, *, at_most: int = AT_MOST) -> None:
        self._clock = clock
        self._at_most = at_most
        self._found: dict[str, tuple[datetime, asyncio.Future[Value]]] = {}

    async def get(self, key: str, look_up: Callable[[], Awaitable[Value]]) -> Value:
        """What ``look_up`` gave for this key, a minute ago at most."""
        now = self._clock.now()
        until, found = self._found.get(key, (now, None))
        if found is None or until <= now:
            found = asyncio.ensure_future(look_up())
            self._keep(key, now + FOR, found)
        if found.done():
            return found.result()
        # Whoever gives up waiting must not take the answer away from the others.
        return await asyncio.shield(found)

    def forget(self, key: str) -> None:
        self._found.pop(key, None)

    def _keep(self, key: str, until: datetime, found: "asyncio.Future[Value]") -> None:
        self._found.pop(key, None)
        while len(self._found) >= self._at_most:
            del self._found[next(iter(self._found))]
        self._found[key] = (until, found)
        found.add_done_callback(lambda done: self._drop_failed(key, done))

    def _drop_failed(self, key: str, done: "asyncio.Future[Value]") -> None:
        mine = self._found.get(key)
        failed = done.cancelled() or done.exception() is not None
        if failed and mine is not None and mine[1] is done:
            del self._found[key]
