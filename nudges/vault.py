"""Keeps declared texts and tokens unreadable for whoever has the database but not the key."""

import base64
import hashlib
from collections.abc import Sequence

from cryptography.fernet import Fernet, InvalidToken, MultiFernet

NO_TIME = 0
"""Fernet writes the time in clear, and the second in which somebody asked tells who it was."""


class VaultLocked(Exception):  # noqa: N818 - a state, not a fault
    """None of the keys fits what was to be opened."""


class Vault:
    """Seals with the first of its keys and opens with any, so that keys can be rotated.

    A key is a text of any length; space around it means nothing.
    """

    def __init__(self, keys: Sequence[str]) -> None:
        locks = [Fernet(_derived(key)) for key in keys]
        self._first = locks[0]
        self._any = MultiFernet(locks)

    def seal(self, text: str) -> bytes:
        """The same text sealed twice differs, and nothing tells when it was sealed."""
        return self._any.encrypt_at_time(text.encode(), NO_TIME)

    def open(self, sealed: bytes) -> str:
        """What was sealed. VaultLocked: with none of these keys, or it is damaged."""
        try:
            return self._any.decrypt(sealed).decode()
        except InvalidToken:
            raise VaultLocked from None

    def renewed(self, sealed: bytes) -> bytes | None:
        """The same sealed with the first key; None: it is already. VaultLocked: as for open."""
        try:
            self._first.decrypt(sealed)
        except InvalidToken:
            return self.seal(self.open(sealed))
        return None


def _derived(key: str) -> bytes:
    digest = hashlib.blake2b(key.strip().encode(), digest_size=32, person=b"chimein-vault")
    return base64.urlsafe_b64encode(digest.digest())
