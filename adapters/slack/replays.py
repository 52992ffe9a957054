"""Remembers the signatures of what has no id of its own, so that it cannot be played back."""

from collections import OrderedDict

from adapters.slack.signature import WINDOW_SECONDS

MOST = 100_000


class Replays:
    """Signatures of the last ten minutes: of one that is older the signature is refused anyway."""

    def __init__(self) -> None:
        self._seen: OrderedDict[str, float] = OrderedDict()

    def first(self, signature: str, now: float) -> bool:
        """Whether it comes for the first time. ``now`` in seconds since 1970."""
        self._drop(now - 2 * WINDOW_SECONDS)
        if signature in self._seen:
            return False
        self._seen[signature] = now
        return True

    def forget(self, signature: str) -> None:
        """It was not taken: it may come again."""
        self._seen.pop(signature, None)

    def _drop(self, before: float) -> None:
        while self._seen:
            signature, at = next(iter(self._seen.items()))
            if at >= before and len(self._seen) < MOST:
                return
            del self._seen[signature]
