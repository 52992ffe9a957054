"""How fast Teams' activities come in, beside aiohttp that checks the token and does nothing more.

Both are processes of their own, asked over 32 connections by this one, in turns, with one token for
all: Teams itself uses a token for as long as it holds.
"""

import asyncio
import base64
import itertools
import json
import signal
import statistics
import subprocess
import sys
import time
from collections.abc import AsyncIterator, Iterator, Sequence
from contextlib import AsyncExitStack, asynccontextmanager, contextmanager
from datetime import UTC, datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import jwt
from aiohttp import web
from cryptography.hazmat.primitives import serialization
from cryptography.hazmat.primitives.asymmetric import rsa
from prometheus_client import CollectorRegistry

from adapters.teams.auth import Gate
from adapters.teams.config import Cloud, TeamsConfig
from adapters.teams.door import Door
from adapters.teams.inbound import Heard
from adapters.teams.metrics import Metrics
from adapters.teams.people import Json
from adapters.teams.reception import Reception
from bench.ingest import Handler, free_port, send, settled, wait_for
from bot.main import WallClock
from bot.metrics import Received
from migrations import migrate
from nudges.engine.join import join
from nudges.engine.receiving import Receiving
from nudges.store import workspaces
from nudges.store.database import Database
from nudges.store.roster import ChannelEntry, MemberEntry
from nudges.vault import Vault
from nudges.workspace import Workspace

ACTIVITIES, ROUNDS, GOAL = 10_000, 3, 0.5
PEOPLE, CHANNELS = 500, 20
TENANT, APP = "11111111-0000-0000-0000-00000000000a", "11111111-2222-3333-4444-555555555555"
KEY, ISSUER, ADDRESS = b"k" * 32, "https://api.botframework.com", "http://127.0.0.1/connector/"
PATH, METADATA, KEYS = "/api/messages", "/openid", "/keys"
VAULT = Vault(("a key for measuring, of 32 letters",))
TEXT = "Here is how the new build deals with the figures of last week, and of the one before; " * 2
PEERS = ("aiohttp", "chimein")


# What is sent


def token(key: rsa.RSAPrivateKey) -> str:
    now = int(time.time())
    claims = {"iss": ISSUER, "aud": APP, "serviceurl": ADDRESS, "nbf": now - 10, "exp": now + 3600}
    return jwt.encode(claims, key, algorithm="RS256", headers={"kid": "bench"})


def payload(number: int) -> bytes:
    """A message in a channel, every third a reply, as Teams sends it."""
    id_ = str(int(time.time() * 1000) - 3_600_000 + number)
    channel = f"19:{number % CHANNELS:032x}@thread.tacv2"
    root = str(int(id_) - 1) if number % 3 == 0 else id_
    place = {"id": f"{channel};messageid={root}", "conversationType": "channel", "isGroup": True}
    ids = {"teamsChannelId": channel, "teamsTeamId": "19:team@thread.tacv2"}
    whole = {"channel": {"id": channel}, "team": {"id": "19:team@thread.tacv2"}}
    info = {"locale": "en-GB", "country": "GB", "platform": "Windows", "type": "clientInfo"}
    body = {
        "text": TEXT + ("?" if number % 5 == 0 else "."),
        "textFormat": "plain",
        "attachments": [{"contentType": "text/html", "content": f"<p>{TEXT}</p>"}],
        "type": "message",
        "timestamp": datetime.now(UTC).isoformat(),
        "localTimezone": "Europe/London",
        "id": id_,
        "channelId": "msteams",
        "serviceUrl": ADDRESS,
        "from": {"id": f"29:{number % PEOPLE:064d}", "name": "Somebody", "aadObjectId": "x" * 36},
        "conversation": place | {"tenantId": TENANT},
        "recipient": {"id": f"28:{APP}", "name": "Chime In"},
        "entities": [info],
        "channelData": ids | whole | {"tenant": {"id": TENANT}},
        "locale": "en-GB",
    }
    return json.dumps(body).encode()


def request(number: int, port: int, shown: str) -> bytes:
    """The whole request with its token."""
    body = payload(number)
    head = (
        f"POST {PATH} HTTP/1.1\r\nHost: 127.0.0.1:{port}\r\nUser-Agent: Microsoft-SkypeBotApi\r\n"
        f"Authorization: Bearer {shown}\r\nContent-Type: application/json; charset=utf-8\r\n"
        f"Content-Length: {len(body)}\r\n\r\n"
    )
    return head.encode() + body


# Who is asked


def bare(key: rsa.RSAPrivateKey) -> Handler:
    """Aiohttp alone: the token is checked by PyJWT, and the body parsed."""
    public = key.public_key()

    async def handle(asked: web.Request) -> web.StreamResponse:
        shown = asked.headers["Authorization"].removeprefix("Bearer ")
        jwt.decode(shown, public, algorithms=["RS256"], audience=APP, issuer=ISSUER)
        json.loads(await asked.read())
        return web.Response()

    return handle


class Nobody:
    """Talks with nobody."""

    async def converse(self, _heard: Heard) -> None:
        """Nothing."""

    async def invoke(self, _heard: Heard) -> Json:
        return {}


@asynccontextmanager
async def ours(folder: Path, port: int) -> AsyncIterator[Handler]:
    """The whole way, and all that is done in the background in the same process."""
    url = f"sqlite:///{folder}/bench.db"
    migrate(url)
    database, clock = Database.open(url, synchronous="NORMAL", vault=VAULT), WallClock()
    await inhabit(database, clock)
    registry = CollectorRegistry()
    received, metrics = Received(registry), Metrics(registry)
    receiving = Receiving(
        database, KEY, clock, committed=received.committed, folded=received.folded
    )
    reception = Reception(
        intake=receiving.intake, talking=Nobody(), metrics=metrics, clock=clock, tenant=TENANT
    )
    cloud = Cloud(issuer=ISSUER, metadata=f"http://127.0.0.1:{port}{METADATA}")
    config = TeamsConfig(app_id=APP, password="x", tenant=TENANT, cloud=cloud)
    await receiving.start()
    yield Door(Gate(config), reception=reception, metrics=metrics).handle
    await receiving.stop()
    await database.close()


async def inhabit(database: Database, clock: WallClock) -> None:
    workspace = Workspace(
        id=TENANT, organisation=TENANT, platform="teams", name=TENANT, created_at=clock.now()
    )
    people = [MemberEntry(id=f"29:{number:064d}") for number in range(PEOPLE)]
    rooms = [
        ChannelEntry(id=f"19:{number:032x}@thread.tacv2", name=f"c{number}")
        for number in range(CHANNELS)
    ]
    async with database.write() as connection:
        await workspaces.create(connection, workspace)
        await join(connection, workspace, members=people, channels=rooms)


async def serve(peer: str, port: int, folder: Path) -> None:
    key = serialization.load_pem_private_key((folder / "key.pem").read_bytes(), None)
    assert isinstance(key, rsa.RSAPrivateKey)
    app, stop = web.Application(), asyncio.Event()
    asyncio.get_running_loop().add_signal_handler(signal.SIGTERM, stop.set)
    async with AsyncExitStack() as stack:
        chosen = ours(folder, port) if peer == "chimein" else None
        handle = bare(key) if chosen is None else await stack.enter_async_context(chosen)
        app.router.add_post(PATH, handle)
        app.router.add_get(METADATA, told({"jwks_uri": f"http://127.0.0.1:{port}{KEYS}"}))
        app.router.add_get(KEYS, told({"keys": [published(key)]}))
        runner = web.AppRunner(app, access_log=None)
        await runner.setup()
        await web.TCPSite(runner, "127.0.0.1", port).start()
        await stop.wait()
        await runner.cleanup()


def told(whole: dict[str, Any]) -> Handler:
    async def handle(_asked: web.Request) -> web.StreamResponse:
        return web.json_response(whole)

    return handle


def published(key: rsa.RSAPrivateKey) -> dict[str, Any]:
    """The public key as the issuer publishes it."""
    numbers = key.public_key().public_numbers()
    shown = {"n": encoded(numbers.n), "e": encoded(numbers.e)}
    return shown | {"kty": "RSA", "use": "sig", "kid": "bench", "endorsements": ["msteams"]}


def encoded(number: int) -> str:
    raw = number.to_bytes((number.bit_length() + 7) // 8, "big")
    return base64.urlsafe_b64encode(raw).rstrip(b"=").decode()


# One run


@contextmanager
def served(folder: Path) -> Iterator[Sequence[int]]:
    """Each peer in a process of its own; its port."""
    ports = [free_port() for _ in PEERS]
    processes = [
        subprocess.Popen([sys.executable, "-m", "bench.teams", peer, str(port), str(folder)])
        for peer, port in zip(PEERS, ports, strict=True)
    ]
    try:
        for port in ports:
            wait_for(port)
        yield ports
    finally:
        for process in processes:
            process.terminate()
            process.wait()


def main() -> None:
    key = rsa.generate_private_key(public_exponent=65537, key_size=2048)
    plain = serialization.NoEncryption()
    pem = key.private_bytes(serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, plain)
    numbers, shown = itertools.count(), token(key)
    rates: dict[int, list[float]] = {}
    with TemporaryDirectory() as name:
        folder = Path(name)
        (folder / "key.pem").write_bytes(pem)
        with served(folder) as ports:
            for port in [*ports] * ROUNDS:
                requests = [request(next(numbers), port, shown) for _ in range(ACTIVITIES)]
                seconds, _ = asyncio.run(send(requests, port))
                rates.setdefault(port, []).append(len(requests) / seconds)
                kept = settled(folder)
    if kept != ACTIVITIES * ROUNDS:
        raise SystemExit(f"{kept} activities kept of {ACTIVITIES * ROUNDS}")
    bare_rate, our_rate = (statistics.median(each) for each in rates.values())
    sys.stdout.write(
        f"teams: {our_rate:.0f} activities/s committed, tokens checked; bare aiohttp with PyJWT "
        f"{bare_rate:.0f}, ratio {our_rate / bare_rate:.2f} (goal {GOAL})\n"
    )


if __name__ == "__main__":
    if len(sys.argv) > 1:
        asyncio.run(serve(sys.argv[1], int(sys.argv[2]), Path(sys.argv[3])))
    else:
        main()
