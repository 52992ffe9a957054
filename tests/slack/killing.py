"""Pumps events into the real program while it is killed at random moments, and started again.

``python -m tests.slack.killing 50`` does so fifty times and tells what it found.
"""

import asyncio
import hmac
import json
import os
import random
import signal
import sys
import time
from asyncio.subprocess import DEVNULL, Process
from collections.abc import Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from pathlib import Path
from socket import socket
from tempfile import TemporaryDirectory
from typing import Any

import aiohttp
from sqlalchemy import insert, select

from adapters.slack import events
from adapters.slack.scopes import scopes
from migrations import migrate
from nudges.engine.fold import Fold
from nudges.engine.join import join
from nudges.store import arrivals, workspaces
from nudges.store.database import Database
from nudges.store.roster import ChannelEntry, MemberEntry
from nudges.store.tables import activity_days, channels
from nudges.workspace import Workspace
from tests.slack.fake import FakeSlack, Json
from tests.vaults import VAULT

SIGNING, KEY, TOKEN, TEAM = "a signing secret", "k" * 32, "xoxb-1", "T1"
PEOPLE = tuple(f"U{number}" for number in range(6))
ROOMS = ("C1", "C2")
SENDERS = 8
START = datetime.now(UTC) - timedelta(hours=6)
Days = list[tuple[Any, ...]]


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """``expected`` and ``recorded`` are the days of everybody; equal if all went well."""

    events: int
    deliveries: int
    refused: int
    kills: int
    expected: Days
    recorded: Days


@dataclass(kw_only=True)
class Pump:
    """Sends every event until it is acked, and some of them again after that."""

    url: str
    rng: random.Random
    deliveries: int = 0
    refused: int = 0
    acked: set[str] = field(default_factory=set)

    async def send(self, session: aiohttp.ClientSession, body: Json) -> None:
        for retry in range(10_000):
            if await self._delivered(session, body, retry):
                self.acked.add(body["event_id"])
                if self.rng.random() < 0.9:
                    return
            else:
                await asyncio.sleep(0.05)

    async def _delivered(self, session: aiohttp.ClientSession, body: Json, retry: int) -> bool:
        self.deliveries += 1
        with suppress(aiohttp.ClientError, OSError, TimeoutError):
            text = json.dumps(body).encode()
            async with session.post(self.url, data=text, headers=signed(text, retry)) as answer:
                if answer.status == 200:
                    return True
        self.refused += 1
        return False


def signed(text: bytes, retry: int) -> dict[str, str]:
    now = str(int(time.time()))
    digest = hmac.new(SIGNING.encode(), b"v0:%b:%b" % (now.encode(), text), "sha256").hexdigest()
    headers = {
        "Content-Type": "application/json",
        "X-Slack-Request-Timestamp": now,
        "X-Slack-Signature": f"v0={digest}",
    }
    return headers | ({"X-Slack-Retry-Num": str(retry)} if retry else {})


def happenings(rng: random.Random, number: int) -> Iterator[Json]:
    """Events in the order in which they happened: messages, replies, reactions given and taken."""
    written: list[tuple[str, str, str | None, str]] = []
    given: list[tuple[str, str, str]] = []
    for count in range(number):
        ts = f"{START.timestamp() + count:.6f}"
        draw, who, room = rng.random(), rng.choice(PEOPLE), rng.choice(ROOMS)
        event: Json = {"type": "message", "channel": room, "user": who, "ts": ts, "text": "canary"}
        event |= {"event_ts": ts, "channel_type": "channel"}
        if written and draw < 0.2:
            room, root, _, _ = rng.choice(written)
            event |= {"channel": room, "thread_ts": root}
        elif written and draw < 0.6:
            event = reaction(rng, written, given, who, ts)
        elif written and draw < 0.65:
            event = deletion(written.pop(rng.randrange(len(written))), ts)
        else:
            written.append((room, ts, None, who))
        yield {
            "type": "event_callback",
            "team_id": TEAM,
            "event_id": f"Ev{count:08d}",
            "event_time": int(float(ts)),
            "event": event,
        }


def reaction(
    rng: random.Random,
    written: list[tuple[str, str, str | None, str]],
    given: list[tuple[str, str, str]],
    who: str,
    ts: str,
) -> Json:
    """A new one, or one that is given already is taken back."""
    kind = "reaction_added"
    if given and rng.random() < 0.4:
        who, room, root = given.pop(rng.randrange(len(given)))
        kind = "reaction_removed"
    else:
        room, root, _, _ = rng.choice(written)
        if (who, room, root) in given:
            given.remove((who, room, root))
            kind = "reaction_removed"
        else:
            given.append((who, room, root))
    item = {"type": "message", "channel": room, "ts": root}
    return {"type": kind, "user": who, "reaction": "tada", "item": item, "event_ts": ts}


def deletion(message: tuple[str, str, str | None, str], ts: str) -> Json:
    room, root, _, who = message
    before = {"type": "message", "user": who, "ts": root, "text": "canary"}
    event = {"type": "message", "subtype": "message_deleted", "channel": room, "event_ts": ts}
    return event | {"channel_type": "channel", "ts": ts, "previous_message": before}


async def run(url: str, *, number: int, kills: int, seed: int) -> Outcome:
    """``number`` events against the program on this (migrated) database, killed ``kills`` times."""
    rng = random.Random(seed)
    happened = list(happenings(rng, number))
    port = free_port()
    pump = Pump(url=f"http://127.0.0.1:{port}/slack/events", rng=rng)
    async with FakeSlack(tokens={TOKEN: TEAM}, team=TEAM, scopes=",".join(scopes())) as slack:
        for who in PEOPLE:
            slack.add_user(who)
        env = os.environ | {
            "DATABASE_URL": url,
            "PORT": str(port),
            "CHIMEIN_SECRET_KEY": KEY,
            "SLACK_SIGNING_SECRET": SIGNING,
            "SLACK_BOT_TOKEN": TOKEN,
            "SLACK_API_BASE_URL": slack.api,
        }
        process = await started(env, port)
        await choose_channels(url)
        mixed = sorted(happened, key=lambda one: float(one["event_time"]) + rng.uniform(-20, 20))
        queue = iter(mixed)
        gate = asyncio.Semaphore(0)
        senders = [asyncio.create_task(_sender(pump, queue, gate)) for _ in range(SENDERS)]
        share = number // (kills + 1)
        for _ in range(kills):
            for _ in range(share):
                gate.release()
            await asyncio.sleep(rng.uniform(0.02, 0.5))
            process.send_signal(signal.SIGKILL if rng.random() < 0.8 else signal.SIGTERM)
            await process.wait()
            process = await started(env, port)
        for _ in range(number + SENDERS):
            gate.release()
        await asyncio.gather(*senders)
        await until_used(url)
        process.terminate()
        await process.wait()
    return Outcome(
        events=len(pump.acked),
        deliveries=pump.deliveries,
        refused=pump.refused,
        kills=kills,
        expected=await expected(happened),
        recorded=await days(url),
    )


async def _sender(pump: Pump, queue: Iterator[Json], gate: asyncio.Semaphore) -> None:
    limit = aiohttp.ClientTimeout(total=3)
    async with aiohttp.ClientSession(timeout=limit) as session:
        while True:
            await gate.acquire()
            body = next(queue, None)
            if body is None:
                return
            await pump.send(session, body)


async def started(env: dict[str, str], port: int) -> Process:
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "web", env=env, stdout=DEVNULL
    )
    for _ in range(600):
        if process.returncode is not None:
            break
        with suppress(OSError):
            _, writer = await asyncio.open_connection("127.0.0.1", port)
            writer.close()
            return process
        await asyncio.sleep(0.05)
    raise RuntimeError("the program does not start")


async def choose_channels(url: str) -> None:
    database = Database.open(url, vault=VAULT)
    async with database.write() as connection:
        rows = [{"workspace_id": TEAM, "id": room, "included": True} for room in ROOMS]
        await connection.execute(insert(channels), rows)
    await database.close()


async def until_used(url: str) -> None:
    """Wait until nothing that was acked waits any more."""
    database = Database.open(url, vault=VAULT)
    for _ in range(600):
        async with database.read() as connection:
            if await arrivals.oldest(connection) is None:
                break
        await asyncio.sleep(0.1)
    await database.close()


async def days(url: str) -> Days:
    database = Database.open(url, vault=VAULT)
    async with database.read() as connection:
        found = sorted(tuple(row) for row in await connection.execute(select(activity_days)))
    await database.close()
    return found


async def expected(happened: list[Json]) -> Days:
    """What is recorded when each event comes once and in order."""
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/expected.db"
        await asyncio.to_thread(migrate, url)
        database = Database.open(url, vault=VAULT)
        workspace = Workspace(
            id=TEAM, organisation=TEAM, platform="slack", name=TEAM, created_at=START
        )
        now = datetime.now(UTC)
        async with database.write() as connection:
            await workspaces.create(connection, workspace)
            people = [MemberEntry(id=who) for who in PEOPLE]
            rooms = [ChannelEntry(id=room) for room in ROOMS]
            await join(connection, workspace, members=people, channels=rooms)
            fold = Fold(connection=connection, workspace=workspace, secret=b"k" * 32, now=now)
            for body in happened:
                arrival = events.arrival(body, received_at=now)
                if arrival is not None:
                    await fold.use({arrival.id.encode(): arrival.told}, ())
        await database.close()
        return await days(url)


def free_port() -> int:
    with socket() as listening:
        listening.bind(("127.0.0.1", 0))
        port: int = listening.getsockname()[1]
        return port


def main() -> None:
    kills = int(sys.argv[1])
    with TemporaryDirectory() as folder:
        url = os.environ.get("DATABASE_URL") or f"sqlite:///{Path(folder)}/killed.db"
        migrate(url)
        outcome = asyncio.run(
            run(url, number=kills * 60, kills=kills, seed=random.randrange(10**6))
        )
    same = outcome.expected == outcome.recorded
    sys.stdout.write(
        f"{outcome.kills} kills: {outcome.events} events acked in {outcome.deliveries} deliveries "
        f"({outcome.refused} refused or broken off); {'all recorded once' if same else 'NOT EQUAL'}"
        f" ({sum(sum(day[4:]) for day in outcome.recorded)} acts)\n"
    )


if __name__ == "__main__":
    main()
