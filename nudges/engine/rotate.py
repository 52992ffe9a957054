"""Seals everything anew with the first key, so that an old one can be given up."""

from collections.abc import Callable
from dataclasses import dataclass

from sqlalchemy import Column

from nudges.store import sealed
from nudges.store.database import Database
from nudges.store.sealed import Key, Sealed
from nudges.vault import Vault, VaultLocked

PAGE = 200


@dataclass(slots=True)
class Rotated:
    """``locked``: sealed with a key that is not among those given; it stays as it is."""

    total: int = 0
    looked_at: int = 0
    renewed: int = 0
    locked: int = 0


async def rotate(
    database: Database, vault: Vault, told: Callable[[int, int], None] = lambda _done, _of: None
) -> Rotated:
    """Page by page; whoever interrupts it may begin again. ``told``: how many of how many."""
    done = Rotated()
    async with database.read() as connection:
        done.total = await sealed.count(connection)
    for column in sealed.SEALED:
        after: Key | None = None
        while (after := await _page(database, vault, column, after, done)) is not None:
            told(done.looked_at, done.total)
    return done


async def _page(
    database: Database, vault: Vault, column: Column[bytes], after: Key | None, done: Rotated
) -> Key | None:
    """The key of the last row that was looked at; None: there was none."""
    async with database.read() as connection:
        found = await sealed.page(connection, column, after=after, limit=PAGE)
    new = [pair for old in found if (pair := _renewed(vault, old, done)) is not None]
    if new:
        async with database.write() as connection:
            await sealed.replace(connection, column, new)
    return found[-1].key if found else None


def _renewed(vault: Vault, old: Sealed, done: Rotated) -> tuple[Sealed, bytes] | None:
    done.looked_at += 1
    try:
        value = vault.renewed(old.value)
    except VaultLocked:
        done.locked += 1
        return None
    if value is None:
        return None
    done.renewed += 1
    return old, value
