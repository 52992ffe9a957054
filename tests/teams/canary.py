"""Sends a word to the real program in every kind of message, and looks for it everywhere after.

``python -m tests.teams.canary 5000`` sends that many and tells what it found.
"""

import asyncio
import os
import sqlite3
import sys
from asyncio.subprocess import STDOUT
from collections.abc import Iterator
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import UTC, datetime
from itertools import count, islice
from pathlib import Path
from socket import socket
from tempfile import TemporaryDirectory

import aiohttp

from migrations import migrate
from nudges.programme import Channel
from nudges.store.database import Database
from tests.builders import a_member, a_workspace
from tests.teams.client import Client
from tests.teams.fake import TENANT, FakeTeams
from tests.teams.issuer import Json
from tests.vaults import VAULT

WORD = "canarybird7q"
PEOPLE = tuple(f"29:person{number}" for number in range(20))
TEAM, NEWS = "19:team@thread.tacv2", "19:news@thread.tacv2"
AT_ONCE = 16
START_SECONDS = 60.0


@dataclass(frozen=True, kw_only=True)
class Outcome:
    """``answers`` by status; ``found``: where the word was seen afterwards; ``kept`` acts."""

    answers: dict[int, int]
    found: list[str]
    kept: int


def messages(client: Client) -> Iterator[Json]:
    """All that people may write, without an end; the word is in each."""
    for number in count():
        who = PEOPLE[number % len(PEOPLE)]
        text = f"{WORD} number {number}?"
        post = client.say(who, NEWS, text, timestamp=datetime.now(UTC).isoformat())
        yield post
        yield client.say(who, NEWS, text, root=post["id"])
        yield client.edit(post, text)
        yield client.mention(who, NEWS, text)
        yield client.write(who, text)
        yield client.say_in_group(who, text)
        yield client.tap(who, "practise.written", {"form": True, "field.text": text, "value": WORD})
        yield client.tap(who, WORD, {"value": text})
        yield client.tap(who, "idea", {"form": True, "field.text": text, "field.name": "no"})
        yield client.tap(who, "draft", {"form": True, "field.text": text, "field.where": WORD})
        yield client.tap(who, "draft.again", {"value": f"inside {WORD} {text}"})
        yield client.tap(who, "policy.gap.asked", {"form": True, "field.text": text})
        yield client.say(who, NEWS, text, timestamp=text)
        yield client.say(who, f"19:{WORD}\x00@thread.tacv2", text)
        yield {"type": WORD, "text": text, WORD: [text]}


async def run(number: int, folder: Path) -> Outcome:
    """Start the program, send so many messages, stop it, and look."""
    async with FakeTeams() as teams, aiohttp.ClientSession() as session:
        for person in PEOPLE:
            teams.add_person(person)
        teams.add_team(TEAM, "Core", *PEOPLE, news=NEWS)
        port = _free_port()
        environment = _environment(teams, folder, port)
        await _furnish(environment["DATABASE_URL"])
        log = folder / "log.txt"
        with log.open("wb") as file:
            program = await asyncio.create_subprocess_exec(
                sys.executable, "-m", "bot", "web", env=environment, stdout=file, stderr=STDOUT
            )
            try:
                client = Client(teams, session, f"http://127.0.0.1:{port}/api/messages")
                await _up(session, port)
                answers = await _sent(client, number)
                shown = await _metrics(session, port)
            finally:
                program.terminate()
                await program.wait()
    (folder / "metrics.txt").write_text(shown)
    return Outcome(answers=answers, found=_where(folder), kept=_kept(folder))


async def _sent(client: Client, number: int) -> dict[int, int]:
    await client.post(client.install_in_team(PEOPLE[0], TEAM))
    statuses: dict[int, int] = {}
    waiting = iter(list(islice(messages(client), number)))

    async def sender() -> None:
        for activity in waiting:
            status, _ = await client.post(activity)
            statuses[status] = statuses.get(status, 0) + 1
            status, _ = await client.post(activity, token=f"{WORD}.{WORD}.{WORD}")
            statuses[status] = statuses.get(status, 0) + 1

    await asyncio.gather(*(sender() for _ in range(AT_ONCE)))
    return statuses


async def _furnish(url: str) -> None:
    """One channel counts, and everybody is known."""
    migrate(url)
    database = Database.open(url, vault=VAULT)
    people = [a_member(each) for each in PEOPLE]
    news = Channel(id=NEWS, name="news", attended=True)
    await a_workspace(database, id_=TENANT, people=people, places=[news], platform="teams")
    await database.close()


def _environment(teams: FakeTeams, folder: Path, port: int) -> dict[str, str]:
    own = {"DATABASE_URL": f"sqlite:///{folder}/chimein.db", "PORT": str(port)}
    return {**os.environ, **teams.environment, **own, "CHIMEIN_ORGANISATION": "o1"}


def _where(folder: Path) -> list[str]:
    """The files that hold the word, in whatever way it is written down."""
    written = [WORD.encode(code) for code in ("utf-8", "utf-16-le")]
    return [
        file.name
        for file in sorted(folder.iterdir())
        if any(each in file.read_bytes().lower() for each in written)
    ]


def _kept(folder: Path) -> int:
    """How many days of somebody's acts are recorded."""
    with closing(sqlite3.connect(folder / "chimein.db")) as database:
        return int(database.execute("SELECT count(*) FROM activity_days").fetchone()[0])


async def _up(session: aiohttp.ClientSession, port: int) -> None:
    async with asyncio.timeout(START_SECONDS):
        while True:
            with suppress(aiohttp.ClientError):
                async with session.get(f"http://127.0.0.1:{port}/readyz") as answer:
                    if answer.status == 200:
                        return
            await asyncio.sleep(0.1)


async def _metrics(session: aiohttp.ClientSession, port: int) -> str:
    async with session.get(f"http://127.0.0.1:{port}/metrics") as answer:
        return await answer.text()


def _free_port() -> int:
    with socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


if __name__ == "__main__":
    with TemporaryDirectory() as name:
        outcome = asyncio.run(run(int(sys.argv[1]), Path(name)))
    sys.stdout.write(f"{outcome}\n")
