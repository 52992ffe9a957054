"""Transactions hold on both databases, and SQLite under several writers."""

import asyncio
from datetime import UTC, datetime, timedelta, timezone

import pytest
from sqlalchemy import func, insert, select, update

from nudges.store.database import Database
from nudges.store.tables import organisations
from tests.vaults import VAULT

MADE = datetime(2026, 3, 1, 12, tzinfo=UTC)
ACME = {"id": "o1", "name": "0", "created_at": MADE}


async def test_what_fails_half_way_leaves_nothing(database: Database) -> None:
    async def fail_half_way() -> None:
        async with database.write() as connection:
            await connection.execute(insert(organisations).values(**ACME))
            raise RuntimeError

    with pytest.raises(RuntimeError):
        await fail_half_way()
    async with database.read() as connection:
        count = select(func.count()).select_from(organisations)
        assert (await connection.execute(count)).scalar_one() == 0


async def test_a_moment_comes_back_aware_and_in_utc(database: Database) -> None:
    vienna = MADE.astimezone(timezone(timedelta(hours=1)))
    async with database.write() as connection:
        await connection.execute(insert(organisations).values(**(ACME | {"created_at": vienna})))
    async with database.read() as connection:
        kept = (await connection.execute(select(organisations.c.created_at))).scalar_one()
    assert kept == MADE
    assert kept.utcoffset() == timedelta(0)


async def test_a_moment_without_zone_is_refused(database: Database) -> None:
    naive = ACME | {"created_at": MADE.replace(tzinfo=None)}
    with pytest.raises(Exception, match="without a time zone"):
        async with database.write() as connection:
            await connection.execute(insert(organisations).values(**naive))


async def test_no_update_is_lost_among_concurrent_writers(sqlite_url: str) -> None:
    writers, rounds = 4, 25
    databases = [Database.open(sqlite_url, vault=VAULT) for _ in range(writers)]
    async with databases[0].write() as connection:
        await connection.execute(insert(organisations).values(**ACME))

    async def count_up(database: Database) -> None:
        for _ in range(rounds):
            async with database.write() as connection:
                name = (await connection.execute(select(organisations.c.name))).scalar_one()
                await connection.execute(update(organisations).values(name=str(int(name) + 1)))

    await asyncio.gather(*(count_up(database) for database in databases))
    async with databases[0].read() as connection:
        name = (await connection.execute(select(organisations.c.name))).scalar_one()
    for database in databases:
        await database.close()
    assert name == str(writers * rounds)


async def test_readers_do_not_wait_for_a_writer(sqlite_url: str) -> None:
    database = Database.open(sqlite_url, vault=VAULT)
    async with database.write() as writing:
        await writing.execute(insert(organisations).values(**ACME))
        async with asyncio.timeout(1), database.read() as reading:
            count = select(func.count()).select_from(organisations)
            assert (await reading.execute(count)).scalar_one() == 0
    await database.close()


async def test_a_look_stays_at_one_moment_while_others_write(database: Database) -> None:
    count = select(func.count()).select_from(organisations)
    async with database.read() as reading:
        before = (await reading.execute(count)).scalar_one()
        async with database.write() as writing:
            await writing.execute(insert(organisations).values(**ACME))
        assert (await reading.execute(count)).scalar_one() == before
