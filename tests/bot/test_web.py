"""Operators see whether the process and its database answer, and what it counts."""

import io

import pytest
from aiohttp import web
from aiohttp.test_utils import TestClient, TestServer

from bot import metrics
from bot.web import LARGEST_BODY, application
from nudges.store.database import Database
from tests.vaults import VAULT


def client(database: Database, *parts: "Broken") -> TestClient[web.Request, web.Application]:
    return TestClient(TestServer(application(database, metrics.registry(), parts)))


class Broken:
    """A part with a fault in it."""

    def routes(self) -> list[web.RouteDef]:
        return [web.post("/broken/{word}", self._fail), web.post("/read", self._read)]

    async def start(self) -> None: ...

    async def stop(self) -> None: ...

    async def _fail(self, request: web.Request) -> web.Response:
        raise ValueError(await request.text())

    async def _read(self, request: web.Request) -> web.Response:
        return web.Response(text=str(len(await request.read())))


async def test_a_working_database_is_ready(database: Database) -> None:
    async with client(database) as operator:
        assert (await operator.get("/healthz")).status == 200
        assert (await operator.get("/readyz")).status == 200


async def test_without_its_database_the_process_is_healthy_but_not_ready() -> None:
    database = Database.open("postgresql://nobody@127.0.0.1:1/nothing", vault=VAULT)
    async with client(database) as operator:
        assert (await operator.get("/healthz")).status == 200
        answer = await operator.get("/readyz")
        assert answer.status == 503
        assert "database" in await answer.text()
    await database.close()


async def test_prometheus_gets_what_the_process_counts(database: Database) -> None:
    async with client(database) as prometheus:
        answer = await prometheus.get("/metrics")
        assert answer.headers["Content-Type"].startswith("text/plain; version=0.0.4")
        text = await answer.text()
    assert "process_resident_memory_bytes" in text
    assert "python_gc_objects_collected_total" in text


async def test_a_fault_is_logged_without_what_was_being_handled(
    database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    async with client(database, Broken()) as somebody:
        answer = await somebody.post("/broken/canary", data="canary")
        assert answer.status == 500
        assert "canary" not in await answer.text()
    told = capsys.readouterr()
    assert "ValueError" in told.out + told.err
    assert "canary" not in told.out + told.err


async def test_what_is_too_large_is_refused(database: Database) -> None:
    async with client(database, Broken()) as somebody:
        for size, status in ((LARGEST_BODY, 200), (LARGEST_BODY + 1, 413)):
            body = io.BytesIO(b"x" * size)
            assert (await somebody.post("/read", data=body)).status == status


@pytest.mark.parametrize("path", ["/", "/slack/events", "/slack/install"])
async def test_what_is_not_set_up_is_not_there(database: Database, path: str) -> None:
    async with client(database) as somebody:
        assert (await somebody.get(path)).status == 404
