"""Operators see whether the process and its database answer."""

from aiohttp.test_utils import TestClient, TestServer

from bot.web import application
from nudges.store.database import Database


async def test_a_working_database_is_ready(database: Database) -> None:
    async with TestClient(TestServer(application(database))) as client:
        assert (await client.get("/healthz")).status == 200
        assert (await client.get("/readyz")).status == 200


async def test_without_its_database_the_process_is_healthy_but_not_ready() -> None:
    database = Database.open("postgresql://nobody@127.0.0.1:1/nothing")
    async with TestClient(TestServer(application(database))) as client:
        assert (await client.get("/healthz")).status == 200
        answer = await client.get("/readyz")
        assert answer.status == 503
        assert "database" in await answer.text()
    await database.close()
