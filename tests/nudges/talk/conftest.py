"""A bot in a small workspace, on SQLite only, for tests that talk to it a hundred times."""

from collections.abc import AsyncIterator

import pytest

from nudges.store.database import Database
from nudges.talk.answer import Bot
from tests.nudges.talk.conversation import begin
from tests.vaults import VAULT


@pytest.fixture
async def sqlite(sqlite_url: str) -> AsyncIterator[Database]:
    """An empty database, for what is the same on both."""
    database = Database.open(sqlite_url, vault=VAULT)
    yield database
    await database.close()


@pytest.fixture
async def sqlite_bot(sqlite: Database) -> Bot:
    return (await begin(sqlite)).bot
