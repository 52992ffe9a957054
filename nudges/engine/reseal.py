"""Seals what a migration had to leave open, because it has no key."""

from nudges.store import sealed
from nudges.store.database import Database
from nudges.store.tables import nudges
from nudges.store.vaults import vault_of

PAGE = 500


async def reseal(database: Database) -> int:
    """Page by page, each in one transaction, until nothing is left; how many were sealed."""
    done = 0
    while True:
        async with database.write() as connection:
            found, vault = await sealed.left_open(connection, PAGE), vault_of(connection)
            new = [(old, vault.renewed(old.value) or old.value) for old in found]
            await sealed.replace(connection, nudges.c.sealed, new)
        done += len(found)
        if len(found) < PAGE:
            return done
