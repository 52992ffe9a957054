"""Tells a tap from its twin: an impatient finger means one thing once, and gets one answer."""

import asyncio
from collections import OrderedDict
from collections.abc import Callable

from adapters.teams.inbound import Heard
from adapters.teams.people import Json

TWIN_SECONDS = 1.0
MOST = 10_000

Answer = asyncio.Future[Json]


class Taps:
    """The last taps with their answers; only what one process saw."""

    def __init__(self) -> None:
        self._last: OrderedDict[tuple[str, str, str], tuple[float, Answer]] = OrderedDict()

    def once(self, heard: Heard, begin: Callable[[], Answer]) -> Answer:
        """The answer that is on its way to the same tap just before; else ``begin`` one."""
        key = (heard.turn.workspace, heard.turn.member, heard.tap)
        at = heard.turn.at.timestamp()
        before = self._last.pop(key, None)
        if before is None or abs(at - before[0]) >= TWIN_SECONDS:
            before = (at, begin())
        self._last[key] = before
        if len(self._last) > MOST:
            self._last.popitem(last=False)
        return before[1]
