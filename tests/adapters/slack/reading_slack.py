"""What tests of reading share: a clock that only sleep moves, and chores at a fake Slack."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import aiohttp
from sqlalchemy import func, select

from adapters.slack.api import Api
from adapters.slack.chores import SlackChores
from adapters.slack.installation import Installation
from nudges.programme import Channel
from nudges.rules.backfill import Backfill
from nudges.store import backfills
from nudges.store.database import Database
from nudges.store.tables import act_keys, activity_days
from nudges.workspace import Workspace
from tests.builders import NOW, a_workspace
from tests.conftest import SECRET
from tests.slack.fake import FakeSlack, Json

GENERAL = Channel(id="C1", name="general", attended=True)


@dataclass
class Moving:
    """A clock on which time passes in sleep only."""

    at: datetime = NOW
    slept: list[float] = field(default_factory=list)

    def now(self) -> datetime:
        return self.at

    async def sleep(self, seconds: float) -> None:
        self.slept.append(seconds)
        self.at += timedelta(seconds=seconds)


@dataclass
class OneToken:
    """The one installation that there is, until its token is forgotten."""

    scopes: frozenset[str] = frozenset()
    enterprise: bool = False
    installed: bool = True

    async def of(self, workspace: str) -> Installation | None:
        if not self.installed:
            return None
        return Installation(
            id=workspace, token="xoxb-1", scopes=self.scopes, enterprise=self.enterprise
        )

    async def forget(self, workspace: str) -> None:  # noqa: ARG002 - there is only one
        self.installed = False


@dataclass
class Desk:
    """One workspace in the database, and in the fake Slack."""

    database: Database
    slack: FakeSlack
    workspace: Workspace
    tokens: OneToken
    clock: Moving
    session: aiohttp.ClientSession
    greeted: list[str] = field(default_factory=list)

    @property
    def api(self) -> Api:
        return Api(self.tokens, base_url=self.slack.api, session=self.session)

    def chores(self) -> SlackChores:
        """Those of a process that has just been started."""

        async def greet(_workspace: Workspace, member: str) -> None:
            self.greeted.append(member)

        return SlackChores(
            self.api, self.database, SECRET, self.clock, self.clock.sleep, greet=greet
        )

    async def rounds(self, times: int = 3) -> None:
        """Some turns of one process, half a minute apart."""
        chores = self.chores()
        for _ in range(times):
            await chores.round(self.workspace)
            await self.clock.sleep(30)

    def say(self, user: str, at: datetime, *, channel: str = "C1", **more: Any) -> Json:
        """Somebody wrote something at that moment."""
        message = {"type": "message", "user": user, "ts": stamp(at), "text": "canary"} | more
        said = self.slack.said[channel]
        said.append(message)
        said.sort(key=lambda each: float(each["ts"]))
        return message

    def reply(self, root: Json, user: str, at: datetime, **more: Any) -> Json:
        root["thread_ts"] = root["ts"]
        root["reply_count"] = root.get("reply_count", 0) + 1
        return self.say(user, at, thread_ts=root["ts"], **more)

    async def counted(self) -> dict[str, list[int]]:
        """Member -> reacts, votes, replies, posts, hosts."""
        kinds = [func.sum(activity_days.c[k]) for k in KINDS]
        query = select(activity_days.c.member_id, *kinds).group_by(activity_days.c.member_id)
        async with self.database.read() as connection:
            return {row[0]: [int(n) for n in row[1:]] for row in await connection.execute(query)}

    async def keys(self) -> set[bytes]:
        async with self.database.read() as connection:
            return {
                bytes(key) for key in (await connection.execute(select(act_keys.c.key))).scalars()
            }

    async def backfills(self) -> dict[str, Backfill]:
        async with self.database.read() as connection:
            return await backfills.every(connection, self.workspace.id)

    async def asked(self, days: int, channel: str = "C1") -> None:
        """An admin asked for so many days of a channel."""
        now = self.clock.now()
        row = Backfill(
            channel=channel,
            since=now - timedelta(days=days),
            until=now,
            asked_at=now,
            asked_by="UADA",
        )
        async with self.database.write() as connection:
            await backfills.save(connection, self.workspace.id, [row])


KINDS = ("reacts", "votes", "replies", "posts", "hosts")


@asynccontextmanager
async def a_desk(
    database: Database, *users: str, places: tuple[Channel, ...] = (GENERAL,)
) -> AsyncIterator[Desk]:
    """Users whom Slack knows (the workspace does after the first sync), and channels."""
    async with FakeSlack() as slack, aiohttp.ClientSession() as session:
        for user in users:
            slack.add_user(user)
        for place in places:
            inside = [*users, *([slack.bot_user] if place.attended else [])]
            slack.add_channel(place.id, place.name, *inside, is_private=place.private)
        workspace = await a_workspace(database, id_="T1", places=places, platform="slack")
        yield Desk(
            database=database,
            slack=slack,
            workspace=workspace,
            tokens=OneToken(),
            clock=Moving(),
            session=session,
        )


def stamp(at: datetime) -> str:
    return f"{at.timestamp():.6f}"
