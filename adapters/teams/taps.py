"""Tells a tap from its twin: an impatient finger means one thing once, and gets one answer."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable

from adapters.teams.inbound import Heard
from adapters.teams.people import Json

TWIN_SECONDS = 1.0

Answer = asyncio.Future[Json]


class Taps:
    """The last taps with their answers; only what one process saw."""

    def __init__(self) -> None:
        self._last: OrderedDict[tuple[str, str, str], tuple[float, Answer]] = OrderedDict()

    def once(self, heard: Heard, begin: Callable[[], Answer]) -> Answer:
        """The answer that is on its way to the same tap just before; else ``begin`` one."""
        key = (heard.turn.workspace, heard.turn.member, heard.tap)
        at = heard.turn.at.timestamp()
        self._forget(at)
        if key not in self._last:
            self._last[key] = (at, begin())
        return self._last[key][1]

    def _forget(self, now: float) -> None:
        while self._last:
            key, (at, _) = next(iter(self._last.items()))
            if abs(now - at) < TWIN_SECONDS:
                return
            del self._last[key]
