"""Tells Slack's own requests from forged, stale and tampered ones, before anything is parsed."""

import hmac
from enum import StrEnum

WINDOW_SECONDS = 300
"""Slack's own advice: what is older may have been recorded and played back."""


class Unsigned(StrEnum):
    """Why a request is none of Slack's."""

    MISSING = "unsigned"
    STALE = "stale"
    FORGED = "forged"


class Signature:
    """Checks with one signing secret, as Slack's documentation says (version 0)."""

    def __init__(self, secret: str) -> None:
        self._secret = secret.encode()

    def wrong(
        self, timestamp: str | None, signature: str | None, body: bytes, now: float
    ) -> Unsigned | None:
        """Why it is refused; None: it is Slack's. ``now`` in seconds since 1970."""
        if not timestamp or not signature:
            return Unsigned.MISSING
        if not (timestamp.isascii() and timestamp.isdigit() and signature.isascii()):
            return Unsigned.FORGED
        if len(timestamp) > len("9999999999") or abs(now - int(timestamp)) > WINDOW_SECONDS:
            return Unsigned.STALE
        signed = b"v0:%b:%b" % (timestamp.encode(), body)
        digest = hmac.digest(self._secret, signed, "sha256").hex()
        return None if hmac.compare_digest(f"v0={digest}", signature) else Unsigned.FORGED
