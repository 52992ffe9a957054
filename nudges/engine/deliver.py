"""Sends what is due: claimed in one transaction, looked at once more, sent outside of any, settled.

Whatever breaks between two steps leaves a claim behind. When its lease has ended the platform is
asked whether the message is there, so that nothing is sent twice and nothing gets lost.
"""

import asyncio
import random
from collections import Counter
from collections.abc import Awaitable, Callable, Collection, Mapping
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from nudges.delivery import LETTERS, Delivery, Kind
from nudges.engine.look_again import look_again
from nudges.engine.settle import Fate, Post, let_go, settle, settle_found, throttle, withdraw
from nudges.lease import Lease
from nudges.message import Message
from nudges.ports import NotThere, Outcome, Platform, Sent, Throttled, Unknown
from nudges.rules.recheck import Letter, Standing
from nudges.store import deliveries, programmes
from nudges.store.database import Database
from nudges.workspace import Workspace

ROUND = timedelta(seconds=15)
"""For so long 'now' is true enough, and a worker that has to stop can be waited for."""

Compose = Callable[[Standing | Letter], Awaitable[Message | None]]
"""The words of a nudge or a letter that is about to be sent; None: there is nothing left to say."""

PATIENCE = timedelta(minutes=1)
"""After that an answer is unknown. Far shorter than a lease, so that none ends while we send."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Delivered:
    """How many deliveries met which fate in one round."""

    fates: Mapping[Fate, int]

    @property
    def sent(self) -> int:
        return self.fates.get(Fate.SENT, 0)


async def deliver(
    database: Database,
    *,
    workspace: Workspace,
    platform: Platform,
    compose: Compose,
    now: datetime,
    worker: str,
    limit: int = 50,
    lease: Lease | None = None,
    rng: random.Random | None = None,
    stopping: Callable[[], bool] = lambda: False,
) -> Delivered:
    """Settle what was left unsettled, then send at most ``limit`` of what is due at ``now``.

    What fails keeps its claim until the lease ends; the others go on, and all failures are raised
    together at the end. While the programme is not live only letters are sent. As soon as we are
    ``stopping`` the rest is left to others.
    """
    async with database.read() as connection:
        programme = await programmes.load(connection, workspace.organisation)
    post = Post(
        database=database,
        workspace=workspace,
        now=now,
        window_days=programme.window_days,
        running={schedule.id for schedule in programme.schedules if not schedule.paused},
        lease=lease or Lease.standing(worker, now),
        rng=rng or random.Random(),
    )
    round_ = _Round(post=post, platform=platform, compose=compose, stopping=stopping)
    await round_.reconcile(limit)
    await round_.send(limit, LETTERS if programme.live_since is None else frozenset(Kind))
    if round_.failures:
        raise ExceptionGroup("some deliveries failed", round_.failures)
    return Delivered(fates=round_.fates)


@dataclass(kw_only=True, slots=True)
class _Round:
    post: Post
    platform: Platform
    compose: Compose
    stopping: Callable[[], bool]
    fates: Counter[Fate] = field(default_factory=Counter)
    failures: list[Exception] = field(default_factory=list)

    async def reconcile(self, limit: int) -> None:
        """Ask for what somebody claimed and did not settle: it may be there, or not."""
        post = self.post
        async with post.database.write() as connection:
            left = await deliveries.take_over(
                connection, post.workspace.id, lease=post.lease, limit=limit
            )
        for delivery in left:
            if self.stopping():
                return
            try:
                found = await self._find(delivery)
                self.fates[await settle_found(post, delivery, found)] += 1
            except Exception as failure:  # one message's trouble must not stop the others
                self.failures.append(failure)

    async def send(self, limit: int, kinds: Collection[Kind]) -> None:
        """Claim a batch and send it, one by one; all of it waits as soon as one is throttled."""
        batch, begun = await self._claim(limit, kinds), self.post.lease.now()
        for index, delivery in enumerate(batch):
            if self.stopping() or self.post.lease.now() - begun > ROUND:
                self.fates[Fate.TAKEN] += await let_go(self.post, batch[index:])
                return
            try:
                outcome = await self._attempt(delivery)
                if isinstance(outcome, Throttled):
                    rest = batch[index:]
                    self.fates[await throttle(self.post, rest, outcome)] += len(rest)
                    return
                if not isinstance(outcome, Fate):
                    outcome = await settle(self.post, delivery, outcome)
                self.fates[outcome] += 1
            except Exception as failure:  # one message's trouble must not stop the others
                self.failures.append(failure)

    async def _claim(self, limit: int, kinds: Collection[Kind]) -> list[Delivery]:
        post = self.post
        async with post.database.write() as connection:
            return await deliveries.claim(
                connection,
                post.workspace.id,
                now=post.now,
                lease=post.lease,
                limit=limit,
                kinds=kinds,
            )

    async def _attempt(self, delivery: Delivery) -> Outcome | Fate:
        async with self.post.database.write() as connection:
            found = await look_again(self.post, connection, delivery)
        if isinstance(found, Fate):
            return found
        message = await self.compose(found)
        if message is None:
            return await withdraw(self.post, delivery)
        try:
            async with asyncio.timeout(PATIENCE.total_seconds()):
                return await self.platform.send(
                    member=delivery.member, message=message, delivery=delivery.id
                )
        except TimeoutError:
            return Unknown()

    async def _find(self, delivery: Delivery) -> Sent | NotThere | Unknown:
        try:
            async with asyncio.timeout(PATIENCE.total_seconds()):
                return await self.platform.find(member=delivery.member, delivery=delivery.id)
        except TimeoutError:
            return Unknown()
