"""Opens the database: one engine that writes, one that reads, on SQLite or PostgreSQL."""

import math
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import Any, Self

from sqlalchemy import Connection, Engine, create_engine, event, make_url
from sqlalchemy.engine import URL
from sqlalchemy.ext.asyncio import AsyncConnection, AsyncEngine, create_async_engine

from nudges.store.vaults import VAULT
from nudges.vault import Vault

BUSY_SECONDS = 5.0
"""How long a writer waits for another one on SQLite before it gives up."""

CACHE_KIBIBYTES = 64 * 1024
"""What SQLite may keep in memory: the keys of acts are spread all over their index."""


class Database:
    """Transactions on one database. A unit of work: what is not committed is rolled back."""

    def __init__(self, writer: AsyncEngine, reader: AsyncEngine, *, synchronous: str) -> None:
        self._writer = writer
        self._reader = reader
        self._synchronous = synchronous

    @classmethod
    def open(cls, url: str, *, vault: Vault, synchronous: str = "NORMAL") -> Self:
        """``url`` in SQLAlchemy's plain form, ``sqlite:///…`` or ``postgresql://…``.

        What is sealed is opened with the ``vault``, which travels with every connection.
        """
        target = make_url(url)
        if target.get_backend_name() == "sqlite":
            return cls(*_sqlite(target, vault, synchronous), synchronous=synchronous)
        engine = create_async_engine(
            target.set(drivername="postgresql+psycopg"),
            hide_parameters=True,  # an error tells what failed, and nothing about anybody
            execution_options={VAULT: vault},
        )
        # Figures read one after the other must be of one moment.
        steady = engine.execution_options(
            isolation_level="REPEATABLE READ", postgresql_readonly=True
        )
        return cls(engine, steady, synchronous=synchronous)

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        """One transaction, committed at the end, rolled back on any error."""
        async with self._writer.begin() as connection:
            yield connection

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        """One consistent look that never waits for writers."""
        async with self._reader.connect() as connection:
            yield connection

    @property
    def one_writer(self) -> bool:
        """Whether everybody who writes waits for everybody else."""
        return self._writer.dialect.name == "sqlite"

    def for_a_thread(self, *, patience: float) -> Engine:
        """An engine for one thread of its own, where each statement is a transaction.

        A statement that the database does not get to within ``patience`` seconds fails. Whoever
        asked for the engine disposes of it.
        """
        url = self._writer.url
        if url.get_backend_name() == "sqlite":
            return _sqlite_for_a_thread(url, self._synchronous, patience)
        return _postgresql_for_a_thread(url, patience)

    async def close(self) -> None:
        await self._writer.dispose()
        await self._reader.dispose()


def _sqlite(url: URL, vault: Vault, synchronous: str) -> tuple[AsyncEngine, AsyncEngine]:
    # A deferred transaction that reads and then writes can lose its turn, so the writing engine
    # takes the lock at once; that makes readers queue up too, so they have an engine of their own.
    return (
        _sqlite_engine(url, vault, synchronous, "BEGIN IMMEDIATE"),
        _sqlite_engine(url, vault, synchronous, "BEGIN"),
    )


def _sqlite_engine(url: URL, vault: Vault, synchronous: str, begin: str) -> AsyncEngine:
    engine = create_async_engine(
        url.set(drivername="sqlite+aiosqlite"),
        connect_args={"timeout": BUSY_SECONDS, "isolation_level": None},
        hide_parameters=True,
        execution_options={VAULT: vault},
    )
    prepare_sqlite(engine.sync_engine, synchronous=synchronous, begin=begin)
    return engine


def _sqlite_for_a_thread(url: URL, synchronous: str, patience: float) -> Engine:
    engine = create_engine(
        url.set(drivername="sqlite"),
        connect_args={"timeout": patience, "isolation_level": None, "check_same_thread": False},
        hide_parameters=True,
        pool_size=1,
    )
    prepare_sqlite(engine, synchronous=synchronous)
    return engine


def _postgresql_for_a_thread(url: URL, patience: float) -> Engine:
    engine = create_engine(
        url,
        connect_args={
            "connect_timeout": math.ceil(patience),
            "tcp_user_timeout": round(patience * 1000),
        },
        hide_parameters=True,
        isolation_level="AUTOCOMMIT",
        pool_size=1,
    )

    def connected(connection: Any, _record: Any) -> None:
        connection.execute(f"SET statement_timeout = {round(patience * 1000)}")
        connection.commit()

    event.listen(engine, "connect", connected)
    return engine


def prepare_sqlite(engine: Engine, *, synchronous: str, begin: str | None = None) -> None:
    """Write-ahead log, foreign keys, and transactions that start as ``begin`` says (None: none)."""

    def connected(connection: Any, _record: Any) -> None:
        cursor = connection.cursor()
        cursor.execute("PRAGMA journal_mode=WAL")
        cursor.execute(f"PRAGMA synchronous={synchronous}")
        cursor.execute("PRAGMA foreign_keys=ON")
        cursor.execute(f"PRAGMA cache_size=-{CACHE_KIBIBYTES}")
        cursor.close()

    event.listen(engine, "connect", connected)
    if begin is not None:

        def began(connection: Connection) -> None:
            connection.exec_driver_sql(begin)

        event.listen(engine, "begin", began)
