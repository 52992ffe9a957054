"""How fast events come in, beside aiohttp and bolt doing nothing with them, all in one run.

Each peer is a process of its own, asked over 32 connections by this one, in turns. The client sends
what was signed and written out before, so that it is not what is measured.
"""

import asyncio
import hmac
import itertools
import json
import logging
import os
import signal
import socket
import statistics
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Awaitable, Callable, Iterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager, suppress
from pathlib import Path
from tempfile import TemporaryDirectory

from aiohttp import web
from prometheus_client import CollectorRegistry
from slack_bolt.adapter.aiohttp import to_aiohttp_response, to_bolt_request
from slack_bolt.async_app import AsyncApp
from slack_bolt.authorization import AuthorizeResult
from slack_bolt.request.async_request import AsyncBoltRequest
from slack_bolt.response import BoltResponse

from adapters.slack import events
from adapters.slack.door import Door
from adapters.slack.metrics import Metrics
from adapters.slack.moves import Move
from adapters.slack.reception import Reception
from bot.main import WallClock
from bot.metrics import Received
from migrations import migrate
from nudges.engine.folding import Folding
from nudges.engine.gaps import Pulse
from nudges.engine.intake import Intake
from nudges.engine.join import join
from nudges.store import arrivals, workspaces
from nudges.store.database import Database
from nudges.store.roster import ChannelEntry, MemberEntry
from nudges.vault import Vault
from nudges.workspace import Workspace

VAULT = Vault(("a key for measuring, of 32 letters",))
CONNECTIONS = 32
EVENTS = 20_000
ROUNDS = 3
SYNCHRONOUS = "NORMAL"
GOAL = 0.9
RATE, SECONDS, GOAL_MS = 200, 10, 50.0
TEAM, SECRET, KEY = "T0BENCH01", "a signing secret", b"k" * 32
PEOPLE, CHANNELS = 500, 20
TEXT = "Here is how the new build deals with the figures of last week, and of the one before; " * 2
PEERS = ("aiohttp", "bolt", "chimein")
Handler = Callable[[web.Request], Awaitable[web.StreamResponse]]


# What is sent


def payload(number: int) -> bytes:
    """A message or, every third, a reaction, as Slack sends it."""
    now = time.time()
    user, channel = f"U{number % PEOPLE:08d}", f"C{number % CHANNELS:08d}"
    stamp = f"{now - 3600 + number / 1000:.6f}"
    event: dict[str, object] = {
        "type": "message",
        "channel": channel,
        "user": user,
        "text": TEXT + ("?" if number % 5 == 0 else "."),
        "ts": stamp,
        "event_ts": stamp,
        "channel_type": "channel",
        "team": TEAM,
        "client_msg_id": f"{number:032x}",
        "blocks": [
            {
                "type": "rich_text",
                "block_id": "b1",
                "elements": [
                    {"type": "rich_text_section", "elements": [{"type": "text", "text": "Has"}]}
                ],
            }
        ],
    }
    if number % 3 == 0:
        item = {"type": "message", "channel": channel, "ts": stamp}
        event = {
            "type": "reaction_added",
            "user": user,
            "reaction": "tada",
            "item": item,
            "item_user": "U00000001",
            "event_ts": stamp,
        }
    bot = {"enterprise_id": None, "team_id": TEAM, "user_id": "U0BOT", "is_bot": True}
    body = {
        "token": "x",
        "team_id": TEAM,
        "context_team_id": TEAM,
        "api_app_id": "A0BENCH",
        "event": event,
        "type": "event_callback",
        "event_id": f"Ev{os.getpid():X}{number:010X}",
        "event_time": int(now),
        "authorizations": [bot | {"is_enterprise_install": False}],
        "is_ext_shared_channel": False,
        "event_context": "4-eyJldCI6Im1lc3NhZ2UifQ",
    }
    return json.dumps(body).encode()


def request(number: int, port: int) -> bytes:
    """The whole signed request."""
    body, now = payload(number), str(int(time.time()))
    signature = hmac.digest(SECRET.encode(), b"v0:%b:%b" % (now.encode(), body), "sha256").hex()
    head = (
        f"POST /slack/events HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\n"
        f"User-Agent: Slackbot 1.0 (+https://api.slack.com/robots)\r\nAccept: */*\r\n"
        f"Accept-Encoding: gzip,deflate\r\nContent-Type: application/json\r\n"
        f"X-Slack-Request-Timestamp: {now}\r\nX-Slack-Signature: v0={signature}\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


class Connection(asyncio.Protocol):
    """Sends one request after the other, ``pause`` s apart, and notes how long each took."""

    def __init__(self, requests: Iterator[bytes], took: list[float], pause: float) -> None:
        self._requests = requests
        self._took = took
        self._pause = pause
        self._loop = asyncio.get_running_loop()
        self._began = 0.0
        self.done: asyncio.Future[None] = self._loop.create_future()

    def connection_made(self, transport: asyncio.BaseTransport) -> None:
        self._transport = transport
        self._next()

    def data_received(self, data: bytes) -> None:
        if not data.startswith(b"HTTP/1.1 200"):
            raise SystemExit(data[:200].decode())
        now = time.perf_counter()
        self._took.append(now - self._began)
        if self._pause:
            self._loop.call_later(max(0.0, self._began + self._pause - now), self._next)
        else:
            self._next()

    def _next(self) -> None:
        one = next(self._requests, None)
        if one is None:
            if not self.done.done():
                self.done.set_result(None)
            return
        self._began = time.perf_counter()
        self._transport.write(one)  # type: ignore[attr-defined]


async def send(requests: list[bytes], port: int, rate: float = 0.0) -> tuple[float, list[float]]:
    """Seconds for all, and for each; at most ``rate`` a second, if that is given."""
    loop, took, waiting = asyncio.get_running_loop(), list[float](), iter(requests)
    pause = CONNECTIONS / rate if rate else 0.0
    began, opened = time.perf_counter(), []
    for _ in range(CONNECTIONS):
        made = await loop.create_connection(
            lambda: Connection(waiting, took, pause), "127.0.0.1", port
        )
        opened.append(made)
        await asyncio.sleep(pause / CONNECTIONS)
    await asyncio.gather(*(protocol.done for _, protocol in opened))
    for transport, _ in opened:
        transport.close()
    return time.perf_counter() - began, took


# Who is asked


def bare(_folder: Path) -> Handler:
    """Aiohttp alone: the signature is checked and the body parsed."""

    async def handle(asked: web.Request) -> web.StreamResponse:
        body = await asked.read()
        stamp = asked.headers["X-Slack-Request-Timestamp"]
        signed = b"v0:" + stamp.encode() + b":" + body
        wanted = "v0=" + hmac.new(SECRET.encode(), signed, "sha256").hexdigest()
        if not hmac.compare_digest(wanted, asked.headers["X-Slack-Signature"]):
            return web.Response(status=401)
        json.loads(body)
        return web.Response()

    return handle


def bolt(_folder: Path) -> Handler:
    """Bolt alone: it acks, and nothing else."""

    async def authorize(**_: object) -> AuthorizeResult:
        return AuthorizeResult(enterprise_id=None, team_id=TEAM, bot_token="xoxb-1", bot_id="B")

    async def ignore() -> None:
        pass

    app = AsyncApp(signing_secret=SECRET, authorize=authorize)
    app.event("message")(ignore)
    app.event("reaction_added")(ignore)

    async def handle(asked: web.Request) -> web.StreamResponse:
        return await to_aiohttp_response(await app.async_dispatch(await to_bolt_request(asked)))

    return handle


class Here:
    """Installed in the one workspace."""

    async def workspace(self, team: str, _enterprise: str | None) -> str | None:
        return team

    async def moved(self, _told: Move) -> None:
        """It stays there."""


class Nobody:
    """Talks with nobody."""

    async def async_dispatch(self, _req: AsyncBoltRequest) -> BoltResponse:
        return BoltResponse(status=200)


async def nobody(_workspace: str, _members: Sequence[str]) -> Sequence[MemberEntry]:
    return ()


@asynccontextmanager
async def ours(folder: Path) -> AsyncIterator[Handler]:
    """The whole short way, and all that is done in the background in the same process."""
    url = f"sqlite:///{folder}/bench.db"
    migrate(url)
    database, clock = Database.open(url, synchronous=SYNCHRONOUS, vault=VAULT), WallClock()
    await inhabit(database, clock)
    metrics, received = Metrics(CollectorRegistry()), Received(CollectorRegistry())
    intake = Intake(database, KEY, clock, watch=received.committed)
    folding = Folding(database, KEY, clock, nobody, intake=intake, watch=received.folded)
    pulse = Pulse(database, clock, platform="slack")
    reception = Reception(
        intake=intake,
        events=events,
        talking=Nobody(),
        homes=Here(),
        pulse=pulse,
        metrics=metrics,
        clock=clock,
    )
    door = Door(SECRET, reception=reception, metrics=metrics, clock=clock)
    await intake.start()
    await folding.start()
    yield door.handle
    await intake.stop()
    await folding.stop()
    await database.close()


async def inhabit(database: Database, clock: WallClock) -> None:
    workspace = Workspace(
        id=TEAM, organisation=TEAM, platform="slack", name=TEAM, created_at=clock.now()
    )
    people = [MemberEntry(id=f"U{number:08d}") for number in range(PEOPLE)]
    rooms = [ChannelEntry(id=f"C{number:08d}", name=f"c{number}") for number in range(CHANNELS)]
    async with database.write() as connection:
        await workspaces.create(connection, workspace)
        await join(connection, workspace, members=people, channels=rooms)


async def serve(peer: str, port: int, folder: Path) -> None:
    logging.disable()
    app = web.Application()
    stop = asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    async with AsyncExitStack() as stack:
        if peer == "chimein":
            handle = await stack.enter_async_context(ours(folder))
        else:
            handle = (bare if peer == "aiohttp" else bolt)(folder)
        app.router.add_post("/slack/events", handle)
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", port).start()
        await stop.wait()
        await runner.cleanup()


# One run


@contextmanager
def served(folder: Path) -> Iterator[dict[str, int]]:
    """Each peer in a process of its own; its port."""
    ports = {peer: free_port() for peer in PEERS}
    processes = [
        subprocess.Popen([sys.executable, "-m", "bench.ingest", peer, str(port), str(folder)])
        for peer, port in ports.items()
    ]
    try:
        for port in ports.values():
            wait_for(port)
        yield ports
    finally:
        for process in processes:
            process.terminate()
            process.wait()


def free_port() -> int:
    with socket.socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port: int = listening.getsockname()[1]
        return port


def wait_for(port: int) -> None:
    for _ in range(300):
        with suppress(OSError), socket.create_connection(("127.0.0.1", port)):
            return
        time.sleep(0.1)
    raise SystemExit("a peer did not start")


def settled(folder: Path) -> int:
    """Wait until everything was made use of, so that nobody works while another is measured."""

    async def waiting() -> tuple[bool, int]:
        database = Database.open(f"sqlite:///{folder}/bench.db", vault=VAULT)
        try:
            async with database.read() as connection:
                return await arrivals.oldest(connection) is None, await arrivals.count(connection)
        finally:
            await database.close()

    while True:
        done, kept = asyncio.run(waiting())
        if done:
            return kept
        time.sleep(0.5)


def main() -> None:
    numbers = itertools.count()
    rates: dict[str, list[float]] = {peer: [] for peer in PEERS}
    with TemporaryDirectory() as name, served(Path(name)) as ports:
        for peer in PEERS * ROUNDS:
            requests = [request(next(numbers), ports[peer]) for _ in range(EVENTS)]
            seconds, _ = asyncio.run(send(requests, ports[peer]))
            rates[peer].append(len(requests) / seconds)
            settled(Path(name))
        requests = [request(next(numbers), ports["chimein"]) for _ in range(RATE * SECONDS)]
        _, took = asyncio.run(send(requests, ports["chimein"], RATE))
        kept = settled(Path(name))
    if kept != EVENTS * ROUNDS + len(requests):
        raise SystemExit(f"{kept} events kept of {EVENTS * ROUNDS + len(requests)}")
    bare_rate, bolt_rate, our_rate = (statistics.median(rates[peer]) for peer in PEERS)
    late = statistics.quantiles(took, n=100)[98] * 1000
    sys.stdout.write(
        f"ingest: {our_rate:.0f} events/s committed (SQLite, synchronous {SYNCHRONOUS}), "
        f"bare aiohttp {bare_rate:.0f}, ratio {our_rate / bare_rate:.2f} (goal {GOAL}); "
        f"bare bolt {bolt_rate:.0f}, ratio {our_rate / bolt_rate:.2f}; "
        f"p99 at {RATE}/s {late:.0f} ms (goal {GOAL_MS:.0f})\n"
    )


if __name__ == "__main__":
    if len(sys.argv) > 1:
        asyncio.run(serve(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])))
    else:
        main()
