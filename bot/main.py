"""The composition root: the only place where things are wired."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

from pydantic import ValidationError
from sqlalchemy import make_url
from sqlalchemy.engine import URL
from sqlalchemy.exc import ArgumentError

from bot.embedded import bring_up
from bot.keys import hash_secret, keys_of
from bot.settings import Settings
from nudges.errors import Refusal
from nudges.ports import Clock
from nudges.store.database import Database
from nudges.vault import Vault


class WallClock:
    """The time that the machine's clock shows."""

    def now(self) -> datetime:
        return datetime.now(UTC)


@dataclass(frozen=True, kw_only=True, slots=True)
class Program:
    """What every command works with. ``secret`` (32 bytes) keys all hashes, ``vault`` seals."""

    settings: Settings
    database: Database
    secret: bytes = field(repr=False)
    vault: Vault
    clock: Clock


@asynccontextmanager
async def program(settings: Settings | None = None) -> AsyncIterator[Program]:
    """Everything wired and opened, and closed at the end. An embedded database is migrated."""
    settings = settings or read_settings()
    url = database_url(settings)
    embedded = url.get_backend_name() == "sqlite"
    keys = keys_of(settings, Path(url.database or "") if embedded else None)
    if embedded:
        bring_up(settings.database_url, Path(url.database or ""))
    vault = Vault(keys)
    database = Database.open(settings.database_url, vault=vault, synchronous=settings.synchronous)
    try:
        yield Program(
            settings=settings,
            database=database,
            secret=await hash_secret(database, vault, keys),
            vault=vault,
            clock=WallClock(),
        )
    finally:
        await database.close()


def read_settings() -> Settings:
    """The environment as settings; a wrong value is refused by its name."""
    try:
        return Settings()  # type: ignore[call-arg]  # the fields come from the environment
    except ValidationError as error:
        problem = error.errors()[0]
        raise Refusal("bad-setting", name=str(problem["loc"][0]), why=problem["msg"]) from None


def database_url(settings: Settings) -> URL:
    """The database's address, if it is one that we can use."""
    try:
        url = make_url(settings.database_url)
    except ArgumentError:
        raise Refusal("bad-database-url") from None
    if url.drivername not in ("sqlite", "postgresql"):
        raise Refusal("bad-database-url")
    if url.drivername == "sqlite" and url.database in (None, "", ":memory:"):
        raise Refusal("database-needs-file")
    return url
