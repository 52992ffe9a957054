"""Tells a tap from its twin: an impatient finger means one thing once."""

from collections import OrderedDict

from adapters.slack.inbound import Heard

TWIN_SECONDS = 1.0
MOST = 10_000


class Taps:
    """The last taps; only what one process saw."""

    def __init__(self) -> None:
        self._last: OrderedDict[tuple[str, str, str], float] = OrderedDict()

    def first(self, heard: Heard) -> bool:
        """Whether nobody tapped the same just before. What is no tap always is the first."""
        if heard.tap is None:
            return True
        what, at = heard.tap
        key = (heard.turn.workspace, heard.turn.member, what)
        before = self._last.pop(key, None)
        self._last[key] = at
        if len(self._last) > MOST:
            self._last.popitem(last=False)
        return before is None or abs(at - before) >= TWIN_SECONDS
