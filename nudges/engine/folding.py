"""Goes through what arrived, in the background, workspace by workspace.

One at a time does so for a workspace, in whichever process; the others find nothing to do. What
cannot be made use of stands in nobody's way: it is tried by itself, later again, and given up.
"""

import asyncio
from collections import Counter
from collections.abc import Awaitable, Callable, Mapping, Sequence
from contextlib import AbstractAsyncContextManager, nullcontext
from datetime import datetime, timedelta

import structlog
from sqlalchemy.exc import InterfaceError, OperationalError
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.arrival import Told
from nudges.engine.fold import Fold, named_in
from nudges.engine.intake import Intake
from nudges.ports import Clock
from nudges.store import arrivals, known, told, turns, workspaces
from nudges.store.arrivals import Waiting
from nudges.store.database import Database
from nudges.store.roster import MemberEntry

log = structlog.get_logger()

BATCH = 100
"""Arrivals a transaction: few enough that nobody else waits long to write."""
LATER = (
    timedelta(seconds=10),
    timedelta(minutes=1),
    timedelta(minutes=10),
    timedelta(hours=1),
)
"""How long to wait after the first failed try, the second, and so on; after the last it is over."""
LOOK_SECONDS = 5.0
"""Also without news: other processes leave things behind, and some are tried again."""
KEPT = timedelta(days=2)
"""How long ids and turns stay: Slack repeats for a day at most, where an app asked for that."""
PURGE_EVERY = timedelta(hours=1)
PURGE_AT_ONCE = 500

Hear = Callable[[str, Sequence[str]], Awaitable[Sequence[MemberEntry]]]
"""Asks a workspace's platform about members; whom it does not tell of stays unknown."""
Watch = Callable[[Mapping[str, int], float], None]


class Folding:
    """``watch`` is told what became of arrivals, and for how many seconds the oldest has waited.

    With an ``intake`` it waits until nothing comes in (for 2 s at most), so that acks are fast.
    """

    def __init__(
        self,
        database: Database,
        secret: bytes,
        clock: Clock,
        hear: Hear,
        *,
        intake: Intake | None = None,
        watch: Watch = lambda _counts, _lag: None,
    ) -> None:
        self._database = database
        self._secret = secret
        self._clock = clock
        self._hear = hear
        self._intake = intake
        self._watch = watch
        self._task: asyncio.Task[None] | None = None
        self._purged_at: datetime | None = None
        self._stopping = asyncio.Event()

    async def start(self) -> None:
        self._task = asyncio.create_task(self._go_on())

    async def stop(self) -> None:
        """Finish what is under way; the rest waits for whoever comes next."""
        self._stopping.set()
        if self._task is not None:
            await self._task

    async def fold_all(self) -> Counter[str]:
        """Make use of all that is due now."""
        now, total = self._clock.now(), Counter[str]()
        async with self._database.read() as connection:
            awaited = await arrivals.awaited(connection, now)
        for workspace in awaited:
            while not self._stopping.is_set() and (counts := await self.fold_once(workspace)):
                total += counts
                await self._stand_aside()
        return total

    async def fold_once(self, workspace: str) -> Counter[str]:
        """Make use of some; what became of it. Empty: none is due, or somebody else is at it."""
        async with self._database.read() as connection:
            batch = await arrivals.waiting(connection, workspace, self._clock.now(), BATCH)
            unknown = await _unknown(connection, workspace, batch)
        if not batch:
            return Counter()
        return await self._safely(workspace, batch, await self._heard(workspace, unknown))

    async def purge(self) -> None:
        """Forget what can't be repeated any more."""
        before = self._clock.now() - KEPT
        async with self._database.write() as connection:
            await turns.forget(connection, before)
        while True:
            async with self._database.read() as connection:
                old = await arrivals.old(connection, before, PURGE_AT_ONCE)
            if not old:
                return
            async with self._database.write() as connection:
                await arrivals.forget(connection, old)

    async def _heard(self, workspace: str, unknown: Sequence[str]) -> Sequence[MemberEntry]:
        if not unknown:
            return ()
        try:
            return await self._hear(workspace, unknown)
        except Exception as error:  # whatever the platform does, the acts of all others count
            log.warning("members not looked up", workspace=workspace, why=type(error).__name__)
            return ()

    async def _safely(
        self, workspace: str, batch: Sequence[Waiting], heard: Sequence[MemberEntry]
    ) -> Counter[str]:
        """Halve a batch that fails, until what makes it fail is alone."""
        try:
            async with self._alone(), self._database.write() as connection:
                return await self._use(connection, workspace, batch, heard)
        except (OperationalError, InterfaceError):
            raise  # the database's trouble, not the batch's
        except Exception as error:
            if len(batch) == 1:
                log.error("arrival failed", workspace=workspace, why=type(error).__name__)
                async with self._database.write() as connection:
                    return await self._later(connection, workspace, batch, "failed")
        half = len(batch) // 2
        first = await self._safely(workspace, batch[:half], heard)
        return first + await self._safely(workspace, batch[half:], heard)

    async def _use(
        self,
        connection: AsyncConnection,
        name: str,
        batch: Sequence[Waiting],
        heard: Sequence[MemberEntry],
    ) -> Counter[str]:
        workspace = await workspaces.known(connection, name)
        if workspace is None:
            await arrivals.done(connection, name, [one.id for one in batch])
            return Counter(homeless=len(batch))
        if not await arrivals.claim(connection, name):
            return Counter()
        still = await arrivals.still_waiting(connection, name, [one.id for one in batch])
        mine = {one.id: told.load(one.body) for one in batch if one.id in still}
        fold = Fold(
            connection=connection,
            workspace=workspace,
            secret=self._secret,
            now=self._clock.now(),
        )
        used = await fold.use(mine, heard)
        await arrivals.done(connection, name, used.ready)
        unready = [one for one in batch if one.id in mine.keys() - used.ready]
        return used.counts + await self._later(connection, name, unready, "unknown-member")

    async def _later(
        self, connection: AsyncConnection, workspace: str, batch: Sequence[Waiting], why: str
    ) -> Counter[str]:
        counts = Counter[str]()
        for one in batch:
            if one.tries < len(LATER):
                again = self._clock.now() + LATER[one.tries]
                await arrivals.postpone(connection, workspace, [one.id], again)
                counts["postponed"] += 1
            else:
                await arrivals.done(connection, workspace, [one.id])
                counts[why] += 1
        return counts

    async def _go_on(self) -> None:
        while not self._stopping.is_set():
            try:
                await self._round()
            except Exception as error:  # tried again; what waits is kept
                log.error("not folded", why=type(error).__name__)
            await self._until_news()

    async def _until_news(self) -> None:
        awaited = [asyncio.ensure_future(self._stopping.wait())]
        if self._intake is not None:
            awaited.append(asyncio.ensure_future(self._intake.news.wait()))
        await asyncio.wait(awaited, timeout=LOOK_SECONDS, return_when=asyncio.FIRST_COMPLETED)
        for one in awaited:
            one.cancel()
        await self._stand_aside()

    def _alone(self) -> AbstractAsyncContextManager[None]:
        if self._intake is None or not self._database.one_writer:
            return nullcontext()
        return self._intake.held()

    async def _stand_aside(self) -> None:
        if self._intake is not None:
            await self._intake.until_quiet()

    async def _round(self) -> None:
        if self._intake is not None:
            self._intake.news.clear()
        counts = await self.fold_all()
        async with self._database.read() as connection:
            oldest = await arrivals.oldest(connection)
        now = self._clock.now()
        self._watch(counts, 0.0 if oldest is None else max(0.0, (now - oldest).total_seconds()))
        if self._purged_at is None or now - self._purged_at > PURGE_EVERY:
            self._purged_at = now
            await self.purge()


async def _unknown(
    connection: AsyncConnection, workspace: str, batch: Sequence[Waiting]
) -> list[str]:
    named = {member for one in batch for member in named_in(_read(one))}
    return sorted(named - (await known.members_among(connection, workspace, named)).keys())


def _read(one: Waiting) -> tuple[Told, ...]:
    try:
        return told.load(one.body)
    except ValueError:
        return ()  # it fails when it is made use of
