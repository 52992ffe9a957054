"""A bot in a small workspace, on SQLite only, for tests that talk to it a hundred times."""

from collections.abc import AsyncIterator

import pytest

from nudges.store.database import Database
from nudges.talk.answer import Bot
from tests.nudges.talk.conversation import begin
from tests.vaults import VAULT


@pytest.fixture
async def sqlite_bot(sqlite_url: str) -> AsyncIterator[Bot]:
    database = Database.open(sqlite_url, vault=VAULT)
    yield (await begin(database)).bot
    await database.close()
