"""What 'now' means for a workspace."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from bot.moments import now_in, parse
from nudges.errors import Refusal
from nudges.store.database import Database
from tests.builders import NOW, a_member, a_workspace


class StoppedClock:
    def now(self) -> datetime:
        return NOW


async def test_an_imported_workspace_lives_at_its_last_act(database: Database) -> None:
    acted = NOW - timedelta(days=400)
    workspace = await a_workspace(database, people=[replace(a_member("ada"), last_reply_at=acted)])
    async with database.read() as connection:
        assert await now_in(connection, workspace, StoppedClock(), None) == acted
        assert await now_in(connection, workspace, StoppedClock(), "2026-01-01") == datetime(
            2026, 1, 1, tzinfo=UTC
        )


async def test_a_live_workspace_lives_now(database: Database) -> None:
    workspace = await a_workspace(database, platform="slack")
    async with database.read() as connection:
        assert await now_in(connection, workspace, StoppedClock(), None) == NOW


def test_a_moment_is_read_in_utc_unless_it_says_otherwise() -> None:
    assert parse("2026-03-01T10:00+02:00") == datetime(2026, 3, 1, 8, tzinfo=UTC)
    for text in ("", "soon", "2026-13-01", "0001-01-01T00:00+14:00"):
        with pytest.raises(Refusal, match="bad-moment"):
            parse(text)
