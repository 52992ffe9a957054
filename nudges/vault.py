"""Keeps declared texts and tokens unreadable for whoever has the database but not the key."""

import base64
import hashlib
import os
from collections.abc import Sequence

from cryptography.exceptions import InvalidTag
from cryptography.fernet import Fernet, InvalidToken, MultiFernet
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

SEALED = b"\x01"
"""In front of what is sealed with AES-256-GCM (NIST SP 800-38D) and a random nonce."""
OPEN = b"\x00"
"""In front of what a migration, which has no key, has left open for us to seal."""
NONCE = 12


class VaultLocked(Exception):  # noqa: N818 - a state, not a fault
    """None of the keys fits what was to be opened."""


class Vault:
    """Seals with the first of its keys and opens with any, so that keys can be rotated.

    A key is a text of any length; space around it means nothing. What earlier versions sealed
    with Fernet is opened as well.
    """

    def __init__(self, keys: Sequence[str]) -> None:
        derived = [_derived(key) for key in keys]
        self._locks = [AESGCM(key) for key in derived]
        self._earlier = MultiFernet([Fernet(base64.urlsafe_b64encode(key)) for key in derived])

    def seal(self, text: str) -> bytes:
        """The same text sealed twice differs, and nothing tells when it was sealed."""
        nonce = os.urandom(NONCE)
        return SEALED + nonce + self._locks[0].encrypt(nonce, text.encode(), None)

    def open(self, sealed: bytes) -> str:
        """What was sealed. VaultLocked: with none of these keys, or it is damaged."""
        sealed = bytes(sealed)
        if sealed[:1] == OPEN:
            return sealed[1:].decode()
        if sealed[:1] != SEALED:
            return self._opened_as_before(sealed)
        for lock in self._locks:
            try:
                return _opened(lock, sealed)
            except InvalidTag:
                continue
        raise VaultLocked

    def renewed(self, sealed: bytes) -> bytes | None:
        """The same sealed with the first key; None: it is already. VaultLocked: as for open."""
        sealed = bytes(sealed)
        if sealed[:1] == SEALED:
            try:
                _opened(self._locks[0], sealed)
            except InvalidTag:
                return self.seal(self.open(sealed))
            return None
        return self.seal(self.open(sealed))

    def _opened_as_before(self, sealed: bytes) -> str:
        try:
            return self._earlier.decrypt(sealed).decode()
        except InvalidToken:
            raise VaultLocked from None


def _opened(lock: AESGCM, sealed: bytes) -> str:
    if len(sealed) <= NONCE:
        raise InvalidTag
    return lock.decrypt(sealed[1 : NONCE + 1], sealed[NONCE + 1 :], None).decode()


def _derived(key: str) -> bytes:
    return hashlib.blake2b(key.strip().encode(), digest_size=32, person=b"chimein-vault").digest()
