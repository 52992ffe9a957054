"""Whatever people do and wherever it breaks, a promise is kept or owned up to, once."""

import asyncio
import random
from contextlib import suppress
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest

from nudges.activity import Activity
from nudges.engine import duty
from nudges.rules.champions import WEEK
from nudges.store import members, watches
from nudges.store.database import Database
from nudges.store.tables import asks, deliveries
from nudges.store.tables import watches as table
from tests.builders import NOW
from tests.nudges.engine.netting import PEOPLE, ROOM, Net, a_net
from tests.nudges.engine.test_deliver_breaking import Breaking, Crash

GUARDS = ("ann", "ben", "cat")
LOAD = 3
STEP = 0.75
"""Hours between two rounds."""


@dataclass
class Story:
    """What was written, and what became of it."""

    net: Net
    rng: random.Random
    posts: list[Activity] = field(default_factory=list)
    answered: set[str] = field(default_factory=set)
    deleted: set[str] = field(default_factory=set)

    async def goes_on(self, now: datetime) -> None:
        """Somebody posts, answers, deletes, or taps on something."""
        if self.rng.random() < 0.4:
            self.posts.append(await self.net.post(now, self.rng.choice(PEOPLE)))
        waiting = [p for p in self.posts if p.message not in self.answered | self.deleted]
        if waiting and self.rng.random() < 0.25:
            post = self.rng.choice(waiting)
            self.answered.add(post.message)
            await self.net.reply(post, self.rng.choice(GUARDS), now)
        elif waiting and self.rng.random() < 0.1:
            post = self.rng.choice(waiting)
            self.deleted.add(post.message)
            await self.net.delete(post)
        if self.posts and self.rng.random() < 0.5:
            await self._taps(self.rng.choice(self.posts).message, now)

    async def _taps(self, thread: str, now: datetime) -> None:
        here = self.net.workspace
        async with self.net.database.read() as connection:
            watch = await watches.one(connection, here.id, ROOM.id, thread)
            guard = await members.one(connection, here.id, self.rng.choice(GUARDS))
        if watch is not None and guard is not None:
            say = self.rng.choice((duty.on_it, duty.pass_on))
            await say(self.net.database, here, guard, watch, now)

    async def breaks(self, hours: float) -> None:
        """A worker dies somewhere in its round; another one may be at it at the same time."""
        database = self.net.database
        broken = Breaking(database, self.rng.randint(1, 4), Crash(), self.rng.random() < 0.5)
        rounds = [self.net.round(hours, broken)]
        if self.rng.random() < 0.3:
            rounds.append(self.net.round(hours))
        done = await asyncio.gather(*rounds, return_exceptions=True)
        assert all(isinstance(one, dict | Crash) for one in done), done


async def live(database: Database, seed: int) -> Story:
    story = Story(net=await a_net(database, *GUARDS, load=LOAD), rng=random.Random(seed))
    hours = 0.0
    while hours < 40:
        await story.goes_on(NOW + timedelta(hours=hours))
        with suppress(Crash):
            await story.breaks(hours)
        hours += STEP
    for later in (hours, hours + 1, hours + 120, hours + 121):
        await story.net.round(later)
    return story


@pytest.mark.parametrize("seed", [1, 2, 3])
async def test_each_post_ends_and_nobody_hears_of_it_twice(database: Database, seed: int) -> None:
    story = await live(database, seed)
    states = {row.thread_id: row.state for row in await story.net.rows(table)}
    for post in story.posts:
        ended = states.get(post.message, "never watched")
        if post.message in story.answered:
            assert ended in ("answered", "told", "never watched")
        elif post.message in story.deleted:
            assert ended in ("gone", "told", "never watched")
        else:
            assert ended == "told"
    assert {"answered", "gone", "told"} <= set(states.values())
    letters = [(row.kind, row.member_id, row.subject) for row in await story.net.rows(deliveries)]
    assert len(letters) == len(set(letters))
    authors = {f"{ROOM.id} {post.message}": post.member for post in story.posts}
    told = {(who, subject) for kind, who, subject in letters if kind == "promise"}
    assert told == {(authors[s], s) for s in (f"{ROOM.id} {t}" for t in states) if _told(states, s)}


@pytest.mark.parametrize("seed", [4, 5])
async def test_nobody_is_ever_asked_beyond_their_load(database: Database, seed: int) -> None:
    story = await live(database, seed)
    for guard in GUARDS:
        moments = sorted(
            row.asked_at
            for row in await story.net.rows(asks)
            if row.member_id == guard and row.asked_at
        )
        assert moments
        for moment in moments:
            assert sum(moment - WEEK < other <= moment for other in moments) <= LOAD


def _told(states: dict[str, str], subject: str) -> bool:
    return states[subject.partition(" ")[2]] == "told"
