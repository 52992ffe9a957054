"""Pumps activities into the real program while it is killed at random moments, and started again.

``python -m tests.teams.killing 50`` does so fifty times and tells what it found.
"""

import asyncio
import os
import random
import signal
import sys
from collections.abc import Iterator
from contextlib import suppress
from datetime import UTC, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import aiohttp
from sqlalchemy import insert

from adapters.teams import events
from adapters.teams.manifest import MESSAGES_PATH
from migrations import migrate
from nudges.engine.fold import Fold
from nudges.engine.join import join
from nudges.store import workspaces
from nudges.store.database import Database
from nudges.store.roster import ChannelEntry, MemberEntry
from nudges.store.tables import channels
from nudges.workspace import Workspace
from tests.slack.killing import Days, Outcome, days, free_port, started, until_used
from tests.teams.client import Client
from tests.teams.fake import TENANT, FakeTeams
from tests.teams.issuer import Json
from tests.vaults import VAULT

KEY = "k" * 32
PEOPLE = tuple(f"29:p{number}" for number in range(6))
TEAM = "19:team@thread.tacv2"
ROOMS = {"One": "19:one@thread.tacv2", "Two": "19:two@thread.tacv2"}
SENDERS = 8
START = datetime.now(UTC) - timedelta(hours=6)


class Pump:
    """Sends every activity until it is acked, and some of them again after that."""

    def __init__(self, client: Client, rng: random.Random) -> None:
        self._client = client
        self._rng = rng
        self.deliveries = 0
        self.refused = 0
        self.acked: set[str] = set()

    async def send(self, activity: Json) -> None:
        for _ in range(10_000):
            if await self._delivered(activity):
                self.acked.add(f"{activity['type']}{activity['id']}{activity['timestamp']}")
                if self._rng.random() < 0.9:
                    return
            else:
                await asyncio.sleep(0.05)

    async def _delivered(self, activity: Json) -> bool:
        self.deliveries += 1
        with suppress(aiohttp.ClientError, OSError, TimeoutError):
            status, _ = await self._client.post(activity)
            if status == 200:
                return True
        self.refused += 1
        return False


def happenings(client: Client, rng: random.Random, number: int) -> Iterator[Json]:
    """In the order in which they happened: posts, replies, deleted ones, and some that are back."""
    written: list[Json] = []
    deleted: list[Json] = []
    for count in range(number):
        at = START + timedelta(seconds=count)
        told: Json = {"timestamp": at.isoformat()}
        draw, who, room = rng.random(), rng.choice(PEOPLE), rng.choice(list(ROOMS.values()))
        if written and draw < 0.15:
            deleted.append(written.pop(rng.randrange(len(written))))
            yield client.unsay(deleted[-1], **told)
            continue
        if deleted and draw < 0.25:
            written.append(deleted.pop(rng.randrange(len(deleted))))
            yield client.say_again(written[-1], **told)
            continue
        told["id"] = str(int(at.timestamp() * 1000))
        root = ""
        if written and draw < 0.6:
            answered = rng.choice(written)
            room, _, root = str(answered["conversation"]["id"]).partition(";messageid=")
        said = client.say(who, room, "canary", root=root or told["id"]) | told
        written.append(said)
        yield said


async def run(url: str, *, number: int, kills: int, seed: int) -> Outcome:
    """``number`` activities to the program on this (migrated) database, killed ``kills`` times."""
    rng, port = random.Random(seed), free_port()
    limit = aiohttp.ClientTimeout(total=3)
    async with FakeTeams() as teams, aiohttp.ClientSession(timeout=limit) as session:
        for who in PEOPLE:
            teams.add_person(who)
        teams.add_team(TEAM, "Team", *PEOPLE, **ROOMS)
        client = Client(teams, session, f"http://127.0.0.1:{port}{MESSAGES_PATH}")
        happened, pump = list(happenings(client, rng, number)), Pump(client, rng)
        own = {"DATABASE_URL": url, "PORT": str(port), "CHIMEIN_SECRET_KEY": KEY}
        env = {**os.environ, **teams.environment, **own}
        process = await started(env, port)
        await pump.send(client.install_in_team(PEOPLE[0], TEAM))
        pump.acked.clear()
        await choose_channels(url)
        queue, gate = iter(mixed(happened, rng)), asyncio.Semaphore(0)
        senders = [asyncio.create_task(_sender(pump, queue, gate)) for _ in range(SENDERS)]
        for _ in range(kills):
            for _ in range(number // (kills + 1)):
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


def mixed(happened: list[Json], rng: random.Random) -> list[Json]:
    """Not quite in order, as the internet has it."""
    places = {id(one): number + rng.uniform(-20, 20) for number, one in enumerate(happened)}
    return sorted(happened, key=lambda one: places[id(one)])


async def _sender(pump: Pump, queue: Iterator[Json], gate: asyncio.Semaphore) -> None:
    while True:
        await gate.acquire()
        activity = next(queue, None)
        if activity is None:
            return
        await pump.send(activity)


async def choose_channels(url: str) -> None:
    await until_used(url)
    database = Database.open(url, vault=VAULT)
    async with database.write() as connection:
        rows: list[dict[str, Any]] = [
            {"workspace_id": TENANT, "id": room, "included": True} for room in ROOMS.values()
        ]
        await connection.execute(insert(channels), rows)
    await database.close()


async def expected(happened: list[Json]) -> Days:
    """What is recorded when each activity comes once and in order."""
    with TemporaryDirectory() as folder:
        url = f"sqlite:///{folder}/expected.db"
        await asyncio.to_thread(migrate, url)
        database = Database.open(url, vault=VAULT)
        workspace = Workspace(
            id=TENANT, organisation=TENANT, platform="teams", name=TENANT, created_at=START
        )
        now = datetime.now(UTC)
        async with database.write() as connection:
            await workspaces.create(connection, workspace)
            people = [MemberEntry(id=who) for who in PEOPLE]
            rooms = [ChannelEntry(id=room) for room in ROOMS.values()]
            await join(connection, workspace, members=people, channels=rooms)
            fold = Fold(connection=connection, workspace=workspace, secret=b"k" * 32, now=now)
            for body in happened:
                arrival = events.arrival(body, received_at=now)
                if arrival is not None:
                    await fold.use({arrival.id.encode(): arrival.told}, ())
        await database.close()
        return await days(url)


def main() -> None:
    kills = int(sys.argv[1])
    with TemporaryDirectory() as folder:
        url = os.environ.get("DATABASE_URL") or f"sqlite:///{Path(folder)}/killed.db"
        migrate(url)
        seed = random.randrange(10**6)
        outcome = asyncio.run(run(url, number=kills * 60, kills=kills, seed=seed))
    same = outcome.expected == outcome.recorded
    sys.stdout.write(
        f"{outcome.kills} kills: {outcome.events} activities acked in {outcome.deliveries} "
        f"deliveries ({outcome.refused} refused or broken off); "
        f"{'all recorded once' if same else 'NOT EQUAL'} "
        f"({sum(sum(day[4:]) for day in outcome.recorded)} acts)\n"
    )


if __name__ == "__main__":
    main()
