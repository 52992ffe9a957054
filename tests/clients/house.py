"""The program itself, as an operator starts it, for people who come with a real client."""

import asyncio
import os
import sys
from asyncio.subprocess import PIPE, STDOUT
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass
from datetime import UTC, datetime, time, timedelta
from pathlib import Path
from socket import socket

import aiohttp
from sqlalchemy import insert, update

from adapters.teams.manifest import MESSAGES_PATH
from migrations import migrate
from nudges.people import Member, Role
from nudges.programme import Channel, ChannelKind, Programme, Schedule
from nudges.store.database import Database
from nudges.store.tables import activity_days, workspaces
from nudges.workspace import Workspace
from tests.builders import a_member, a_workspace
from tests.clients.playground import NEWS, PEOPLE, TENANT, member
from tests.vaults import KEY

ORGANISATION = "o1"
NAME = "Example Ltd"
ADMIN_EMAIL = "ada@example.com"
START_SECONDS = 60.0
WEEKS, REST = 12, 30
"""How long everybody has been here, and how many there are whom nobody plays."""

LIVE_WEEKS = 4
"""How long the programme has run: it ends by itself after twelve."""

SCHEDULE = Schedule(id="s1", name="New year", cron="0 10 1 1 *")
ROLES = {"Gus Boss": {Role.MANAGER, Role.EXECUTIVE}, "Ada Admin": {Role.ADMIN, Role.OWNER}}


@dataclass(frozen=True, kw_only=True)
class House:
    """One tenant's program. ``endpoint`` is where Teams reaches it."""

    path: Path
    port: int

    @property
    def endpoint(self) -> str:
        return f"http://127.0.0.1:{self.port}{MESSAGES_PATH}"

    @property
    def url(self) -> str:
        return f"sqlite:///{self.path}"

    @property
    def environment(self) -> dict[str, str]:
        given = {
            "DATABASE_URL": self.url,
            "CHIMEIN_SECRET_KEY": KEY,
            "PORT": str(self.port),
            "MICROSOFT_APP_TENANT_ID": TENANT,
            "CHIMEIN_TEAMS_ANONYMOUS": "1",
            "CHIMEIN_ORGANISATION": ORGANISATION,
            "CHIMEIN_ADMINS": ADMIN_EMAIL,
        }
        return {**os.environ, **given}

    async def worker(self) -> str:
        """One round of the worker; what it says that it did."""
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "bot",
            "worker",
            "--once",
            env=self.environment,
            stdout=PIPE,
            stderr=STDOUT,
        )
        said, _ = await process.communicate()
        assert process.returncode == 0, said.decode()
        return said.decode()


@asynccontextmanager
async def a_house(folder: Path) -> AsyncIterator[House]:
    """``chimein web``, running; what it logs goes to web.log."""
    house = House(path=folder / "chimein.db", port=free_port())
    migrate(house.url)
    with (folder / "web.log").open("wb") as log:
        process = await asyncio.create_subprocess_exec(
            sys.executable, "-m", "bot", "web", env=house.environment, stdout=log, stderr=STDOUT
        )
        try:
            await _up(house, folder / "web.log")
            yield house
        finally:
            if process.returncode is None:
                process.terminate()
            await process.wait()


async def furnish(database: Database, now: datetime) -> Workspace:
    """A company that has been here for a while: some take part, most do not; all were introduced.

    The programme is live, and its schedule decides nothing today.
    """
    played = [_colleague(name, member(name), now, *ROLES.get(name, ())) for name in PEOPLE]
    crowd = [_colleague(f"Colleague {n}", f"extra-{n}", now) for n in range(REST)]
    programme = Programme(
        organisation=ORGANISATION,
        live_since=now - timedelta(weeks=LIVE_WEEKS),
        quiet_from=time(),
        quiet_to=time(),
        schedules=(SCHEDULE,),
    )
    news = Channel(id=NEWS, name="News", kind=ChannelKind.SOCIAL, attended=True)
    workspace = await a_workspace(
        database,
        id_=TENANT,
        people=[*played, *crowd],
        places=[news],
        programme=programme,
        platform="teams",
    )
    await _lively(database, [each.id for each in crowd], now)
    async with database.write() as connection:
        await connection.execute(update(workspaces).values(name=NAME))
    return workspace


def free_port() -> int:
    """One that nobody listens on now."""
    with socket() as found:
        found.bind(("127.0.0.1", 0))
        return int(found.getsockname()[1])


def _colleague(name: str, id_: str, now: datetime, *roles: Role) -> Member:
    made = a_member(
        name,
        joined_at=now - timedelta(weeks=WEEKS),
        roles=frozenset(roles),
        introduced_at=now - timedelta(weeks=WEEKS),
        working_days=frozenset(range(1, 8)),
    )
    return Member(id=id_, name=name, person=made.person, joined_at=made.joined_at)


async def _lively(database: Database, crowd: list[str], now: datetime) -> None:
    """Every third colleague posts every week, and it becomes more."""
    rows = [
        {
            "workspace_id": TENANT,
            "member_id": colleague,
            "channel_id": NEWS,
            "day": (now - timedelta(weeks=week, days=number % 5 + 1)).date(),
            "posts": int(number % 4 > 0),
            "replies": int(number % 2 == 0),
        }
        for number, colleague in enumerate(crowd)
        for week in range(WEEKS)
        if number % 3 == 0 or number > week * 4
    ]
    async with database.write() as connection:
        await connection.execute(insert(activity_days), rows)


async def _up(house: House, log: Path) -> None:
    end = asyncio.get_running_loop().time() + START_SECONDS
    async with aiohttp.ClientSession() as session:
        while asyncio.get_running_loop().time() < end:
            try:
                async with session.get(f"http://127.0.0.1:{house.port}/readyz") as answer:
                    if answer.status == 200:
                        return
            except aiohttp.ClientError:
                pass
            await asyncio.sleep(0.2)
    raise AssertionError(f"the program did not start: {log.read_text()[-2000:]}")


def today() -> datetime:
    """When the day is that people have here: the program has a clock of its own."""
    return datetime.now(UTC)
