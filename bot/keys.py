"""From the operator's key to what the program works with: the vault, and the secret of hashes.

The secret keys everything that is known by a hash, so it must outlive the key: it is derived from
the first key that a database ever had, and kept in it, sealed.
"""

import hashlib
import os
import secrets
from collections.abc import Sequence
from pathlib import Path

from sqlalchemy.exc import OperationalError, ProgrammingError

from bot.settings import Settings, checked_keys
from nudges.errors import Refusal
from nudges.store import keyring
from nudges.store.database import Database
from nudges.vault import Vault, VaultLocked

HASH = "hash"


def keys_of(settings: Settings, embedded: Path | None) -> tuple[str, ...]:
    """The newest first. An embedded database without any gets one in a file beside it.

    Refusals: short-key, no-key, cannot-write.
    """
    keys = settings.keys()
    if keys:
        return keys
    if embedded is None:
        raise Refusal("no-key")
    return checked_keys(_key_beside(embedded))


async def hash_secret(database: Database, vault: Vault, keys: Sequence[str]) -> bytes:
    """32 bytes, always the same for this database.

    Refusals: wrong-key, not-migrated, database-away.
    """
    try:
        sealed = await _read_or_keep(database, vault.seal(_derived(keys[-1]).hex()))
    except OperationalError:
        raise Refusal("database-away") from None
    except ProgrammingError:
        raise Refusal("not-migrated") from None
    try:
        return bytes.fromhex(vault.open(sealed))
    except VaultLocked:
        raise Refusal("wrong-key") from None


async def _read_or_keep(database: Database, new: bytes) -> bytes:
    async with database.read() as connection:
        found = await keyring.sealed(connection, HASH)
    if found is None:
        async with database.write() as connection:
            await keyring.keep(connection, HASH, new)
            # Another process may have been first.
            found = await keyring.sealed(connection, HASH) or new
    return found


def _derived(key: str) -> bytes:
    return hashlib.blake2b(key.encode(), digest_size=32, person=b"chimein").digest()


def _key_beside(database: Path) -> str:
    path = database.with_suffix(database.suffix + ".key")
    try:
        handle = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
    except FileExistsError:
        return path.read_text(errors="replace")
    except OSError:
        raise Refusal("cannot-write", path=str(path)) from None
    with os.fdopen(handle, "w") as file:
        key = secrets.token_hex(32)
        file.write(key)
    return key
