"""The whole web process: how it starts beside another one, and how it ends."""

import asyncio
import hashlib
import hmac
import json
import os
import signal
import socket
import sys
import time
from collections.abc import AsyncIterator, Mapping
from contextlib import asynccontextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

import aiohttp
import pytest
from sqlalchemy import select

from adapters.slack.scopes import NEEDED
from bot.main import program
from bot.settings import Settings
from nudges.engine.intake import arrival_key
from nudges.store.tables import arrivals
from tests.slack.fake import FakeSlack

SIGNING_SECRET = "s" * 32
KEY = "k" * 32
SENT = 300
SCOPES = ",".join(NEEDED)


@dataclass(frozen=True, kw_only=True, slots=True)
class Running:
    process: asyncio.subprocess.Process
    url: str

    async def end(self, number: signal.Signals = signal.SIGTERM) -> tuple[int, str]:
        """The exit code, and what it said on stderr."""
        self.process.send_signal(number)
        return await ended(self.process)


async def ended(process: asyncio.subprocess.Process) -> tuple[int, str]:
    _out, told = await process.communicate()
    assert process.returncode is not None
    return process.returncode, told.decode()


async def web(settings: Mapping[str, str]) -> asyncio.subprocess.Process:
    clean = {name: value for name, value in os.environ.items() if not name.startswith("SLACK_")}
    return await asyncio.create_subprocess_exec(
        *(sys.executable, "-m", "bot", "web"),
        env={**clean, **settings},
        cwd=Path(__file__).parents[2],
        stderr=asyncio.subprocess.PIPE,
    )


def settings(url: str, slack: FakeSlack, port: int) -> dict[str, str]:
    return {
        "DATABASE_URL": url,
        "CHIMEIN_SECRET_KEY": KEY,
        "PORT": str(port),
        "SLACK_SIGNING_SECRET": SIGNING_SECRET,
        "SLACK_BOT_TOKEN": "xoxb-1",
        "SLACK_API_BASE_URL": slack.api,
    }


@asynccontextmanager
async def running(url: str, slack: FakeSlack) -> AsyncIterator[Running]:
    port = _free_port()
    process = await web(settings(url, slack, port))
    here = f"http://127.0.0.1:{port}"
    try:
        await _until_ready(process, here)
        yield Running(process=process, url=here)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def _until_ready(process: asyncio.subprocess.Process, url: str) -> None:
    async with aiohttp.ClientSession() as session:
        while True:
            if process.returncode is not None:
                pytest.fail(f"it did not start: {await ended(process)}")
            try:
                async with session.get(f"{url}/readyz") as answer:
                    if answer.status == 200:
                        return
            except aiohttp.ClientError:
                await asyncio.sleep(0.05)


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def signed(body: bytes) -> dict[str, str]:
    stamp = str(int(time.time()))
    told = hmac.new(SIGNING_SECRET.encode(), f"v0:{stamp}:".encode() + body, hashlib.sha256)
    return {
        "Content-Type": "application/json",
        "X-Slack-Request-Timestamp": stamp,
        "X-Slack-Signature": f"v0={told.hexdigest()}",
    }


def joined(number: int) -> bytes:
    """Somebody new in the workspace, as Slack tells it."""
    user = {"id": f"U{number}", "name": f"u{number}", "team_id": "T1", "profile": {}}
    event = {"type": "team_join", "user": user, "event_ts": f"{time.time():.6f}"}
    told = {"type": "event_callback", "team_id": "T1", "event_id": f"Ev{number}", "event": event}
    return json.dumps({**told, "event_time": int(time.time())}).encode()


async def test_a_taken_port_is_told_in_a_sentence(sqlite_url: str) -> None:
    async with FakeSlack(scopes=SCOPES) as slack:
        with socket.socket() as taken:
            taken.bind(("", 0))
            taken.listen()
            port = taken.getsockname()[1]
            code, said = await ended(await web(settings(sqlite_url, slack, port)))
    assert code == 2
    assert f"PORT {port}" in said


BROKEN = (
    b"GET /canary HTTP/1.1\r\nHost: x\r\nBad Header canary\r\n\r\n",
    b"POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Length: canary\r\n\r\n",
    b"POST /slack/events HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\ncanary\r\n",
    b"POST /slack/events HTTP/1.1\r\nHost: x\r\nContent-Encoding: gzip\r\n"
    b"Content-Length: 6\r\n\r\ncanary",
)


async def test_what_is_no_http_is_refused_and_not_quoted_anywhere(sqlite_url: str) -> None:
    async with FakeSlack(scopes=SCOPES) as slack, running(sqlite_url, slack) as server:
        for broken in BROKEN:
            port = int(server.url.rpartition(":")[2])
            reader, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.write(broken)
            assert (await reader.readline()).split()[1] == b"400"
            writer.close()
        code, said = await server.end()
    assert code == 0
    assert "canary" not in said
    assert "Traceback" not in said


async def test_told_to_stop_it_keeps_all_that_it_acked_and_ends_well(database_url: str) -> None:
    acked: list[int] = []
    async with (
        FakeSlack(scopes=SCOPES) as slack,
        running(database_url, slack) as server,
        aiohttp.ClientSession() as session,
    ):
        sending = [asyncio.create_task(_send(session, server, n, acked)) for n in range(SENT)]
        while len(acked) < SENT // 6:
            await asyncio.sleep(0)
        code, said = await server.end()
        await asyncio.gather(*sending)
    assert code == 0
    assert "Traceback" not in said
    assert set(acked) <= await _known(database_url)


async def _send(
    session: aiohttp.ClientSession, server: Running, number: int, acked: list[int]
) -> None:
    """What is not acked Slack would send again."""
    body = joined(number)
    with suppress(aiohttp.ClientError):
        async with session.post(
            f"{server.url}/slack/events", data=body, headers=signed(body)
        ) as answer:
            if answer.status == 200:
                acked.append(number)


async def _known(url: str) -> set[int]:
    """Which of those who joined are kept; the id of an event stays for a day."""
    settings = Settings.model_validate({"DATABASE_URL": url, "CHIMEIN_SECRET_KEY": KEY})
    async with program(settings) as wired, wired.database.read() as connection:
        kept = set((await connection.execute(select(arrivals.c.id))).scalars())
        secret = wired.secret
    return {number for number in range(SENT) if arrival_key(secret, "T1", f"Ev{number}") in kept}
