"""The whole web process with Teams: who is let in, and from where."""

from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager
from pathlib import Path

import aiohttp
import pytest

from adapters.teams.manifest import MESSAGES_PATH
from migrations import migrate
from tests.bot.test_serving import ended, web
from tests.slack.killing import free_port
from tests.teams.client import Client
from tests.teams.fake import TENANT, FakeTeams

ANOTHER_LOOPBACK = "127.0.0.2"
"""Reaches who listens everywhere, and nobody who listens on 127.0.0.1 only."""


@asynccontextmanager
async def serving(folder: Path, given: Mapping[str, str]) -> AsyncIterator[int]:
    """``chimein web`` with these settings; its port."""
    url, port = f"sqlite:///{folder}/chimein.db", free_port()
    migrate(url)
    process = await web({"DATABASE_URL": url, "PORT": str(port), **given})
    try:
        while not await reached(f"http://127.0.0.1:{port}/readyz"):
            if process.returncode is not None:
                pytest.fail(f"it did not start: {await ended(process)}")
        yield port
    finally:
        if process.returncode is None:
            process.terminate()
        await process.communicate()


async def reached(url: str) -> bool:
    try:
        async with aiohttp.ClientSession() as session, session.get(url) as answer:
            return answer.status == 200
    except aiohttp.ClientError:
        return False


async def test_without_an_app_everybody_on_this_machine_is_let_in_and_nobody_else(
    tmp_path: Path,
) -> None:
    trying = {"CHIMEIN_TEAMS_ANONYMOUS": "1", "MICROSOFT_APP_TENANT_ID": TENANT}
    async with FakeTeams(anonymous=True) as teams, aiohttp.ClientSession() as session:
        teams.add_person("29:ann")
        async with serving(tmp_path, trying) as port:
            client = Client(teams, session, f"http://127.0.0.1:{port}{MESSAGES_PATH}")
            assert (await client.post(client.write("29:ann", "help"), token=""))[0] == 200
            assert not await reached(f"http://{ANOTHER_LOOPBACK}:{port}/readyz")
        assert len(teams.letters("29:ann")) == 1


async def test_with_an_app_only_teams_is_let_in_from_anywhere(tmp_path: Path) -> None:
    async with FakeTeams() as teams, aiohttp.ClientSession() as session:
        teams.add_person("29:ann")
        async with serving(tmp_path, teams.environment) as port:
            assert await reached(f"http://{ANOTHER_LOOPBACK}:{port}/readyz")
            client = Client(teams, session, f"http://127.0.0.1:{port}{MESSAGES_PATH}")
            assert (await client.post(client.write("29:ann", "help"), token=""))[0] == 401
            assert (await client.post(client.write("29:ann", "help")))[0] == 200
        assert len(teams.letters("29:ann")) == 1
        assert {call.token for call in teams.calls} <= set(teams.login.given)


async def test_where_teams_is_set_up_by_half_nothing_starts(tmp_path: Path) -> None:
    url = f"sqlite:///{tmp_path}/chimein.db"
    process = await web({"DATABASE_URL": url, "MICROSOFT_APP_TENANT_ID": TENANT})
    code, told = await ended(process)
    assert code != 0
    assert "MICROSOFT_APP_ID" in told
    assert "Traceback" not in told
