"""Takes arrivals in: what is answered for is committed, however fast it comes.

Group commit: a batch is whatever came while the last one was being committed, so that a lone
arrival waits for nobody and a crowd shares one transaction. Commits run in a thread of their own.
"""

import asyncio
from collections.abc import AsyncIterator, Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import asynccontextmanager
from dataclasses import dataclass, field

import structlog
from sqlalchemy import Engine

from nudges.activity import keyed_hash
from nudges.arrival import Arrival
from nudges.ports import Clock
from nudges.store import told
from nudges.store.arrivals import Keeper, Key, Row
from nudges.store.database import Database

log = structlog.get_logger()

DEADLINE_SECONDS = 1.8
"""Who waits longer is told to come again; the platform's own patience ends soon after."""
MOST_WAITING = 5000
QUIET_SECONDS = 0.05
QUIET_ARRIVALS = 50
"""As many in QUIET_SECONDS leave room for other work: a thousand a second."""
LONGEST_UNTIL_QUIET_SECONDS = 2.0


class Overloaded(Exception):  # noqa: N818 - an answer to be given, not a fault
    """The database does not take it now: whoever sent it has to come again."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Commit:
    """One transaction: how many arrivals, how many of them are kept now, and never came before."""

    arrivals: int
    kept: int
    new: int
    seconds: float


@dataclass(slots=True)
class _Batch:
    rows: list[Row] = field(default_factory=list)
    answers: list[asyncio.Future[bool]] = field(default_factory=list)
    timer: asyncio.TimerHandle | None = None
    began: float = 0.0


class Intake:
    """Between ``start`` and ``stop`` it takes arrivals. ``watch`` is told of each commit.

    ``secret`` keys the hashes of the events' ids.
    """

    def __init__(
        self,
        database: Database,
        secret: bytes,
        clock: Clock,
        *,
        watch: Callable[[Commit], None] = lambda _commit: None,
        deadline: float = DEADLINE_SECONDS,
        most_waiting: int = MOST_WAITING,
    ) -> None:
        self._database = database
        self._secret = secret
        self._clock = clock
        self._watch = watch
        self._deadline = deadline
        self._most_waiting = most_waiting
        self._collecting = _Batch()
        self._committing: _Batch | None = None
        self._open = False
        self._held = False
        self._free = asyncio.Event()
        self._free.set()
        self._taken = self._seen = 0
        self._idle = asyncio.Event()
        self.news = asyncio.Event()
        """Set by every commit that brought something; whoever makes use of it clears it."""

    async def start(self) -> None:
        self._loop = asyncio.get_running_loop()
        self._engine: Engine = self._database.for_a_thread(patience=self._deadline)
        self._keeper = Keeper(self._engine)
        self._thread = ThreadPoolExecutor(1, thread_name_prefix="intake")
        self._open = True
        self._idle.set()

    async def take(self, arrival: Arrival) -> bool:
        """Return once it is committed; False: it came before. Overloaded: it is not kept."""
        batch = self._collecting
        if not self._open or len(batch.rows) >= self._most_waiting:
            raise Overloaded
        answer: asyncio.Future[bool] = self._loop.create_future()
        batch.rows.append(self._row(arrival))
        batch.answers.append(answer)
        if batch.timer is None:
            self._begin(batch)
        return await answer

    async def stop(self) -> None:
        """Take no more; what was taken is committed or refused."""
        self._open = False
        await self._idle.wait()
        self._thread.shutdown()
        self._keeper.close()
        self._engine.dispose()

    async def until_quiet(self) -> None:
        """Return when little is coming in, but no later than after 2 s."""
        until = self._loop.time() + LONGEST_UNTIL_QUIET_SECONDS
        came = self._taken - self._seen
        while came and self._loop.time() < until:
            self._seen = self._taken
            await asyncio.sleep(QUIET_SECONDS)
            came = max(0, self._taken - self._seen - QUIET_ARRIVALS)
        self._seen = self._taken

    @asynccontextmanager
    async def held(self) -> AsyncIterator[None]:
        """Commit nothing meanwhile, so that another writer of the same process need not wait.

        On SQLite whoever waits for another writer looks again only now and then. Keep it short.
        """
        self._held = True
        try:
            await self._free.wait()
            yield
        finally:
            self._held = False
            self._next()

    def _row(self, arrival: Arrival) -> Row:
        key = arrival_key(self._secret, arrival.workspace, arrival.id)
        return (arrival.workspace, key, arrival.received_at, 0, told.dump(arrival.told))

    def _begin(self, batch: _Batch) -> None:
        """The first of a batch came."""
        batch.timer = self._loop.call_later(self._deadline, self._expire, batch)
        self._idle.clear()
        if self._committing is None and not self._held:
            # Not at once: what the loop has read from other connections comes along.
            self._committing = batch
            self._loop.call_soon(self._commit, batch)

    def _commit(self, batch: _Batch) -> None:
        if batch is self._collecting:
            self._collecting = _Batch()
        self._free.clear()
        batch.began = self._loop.time()
        work = self._loop.run_in_executor(self._thread, self._keeper.keep, batch.rows)
        work.add_done_callback(lambda done: self._committed(batch, done))

    def _committed(self, batch: _Batch, work: asyncio.Future[set[Key]]) -> None:
        failure = work.exception()
        new = set() if failure else work.result()
        if failure:
            log.error("arrivals refused", number=len(batch.rows), why=type(failure).__name__)
        fresh = len(new)
        for row, answer in zip(batch.rows, batch.answers, strict=True):
            key = row[:2]
            is_new = key in new
            new.discard(key)
            if answer.done():
                continue
            if failure:
                answer.set_exception(Overloaded())
            else:
                answer.set_result(is_new)
        self._settle(batch, kept=0 if failure else len(batch.rows), new=fresh)

    def _settle(self, batch: _Batch, *, kept: int, new: int) -> None:
        if batch.timer is not None:
            batch.timer.cancel()
        seconds = self._loop.time() - batch.began
        self._taken += len(batch.rows)
        self._watch(Commit(arrivals=len(batch.rows), kept=kept, new=new, seconds=seconds))
        if new:
            self.news.set()
        self._committing = None
        self._free.set()
        if not self._held:
            self._next()

    def _next(self) -> None:
        if self._committing is not None:
            return
        if self._collecting.rows:
            self._committing = self._collecting
            self._commit(self._collecting)
        else:
            self._idle.set()

    def _expire(self, batch: _Batch) -> None:
        """Refuse all of a batch; one that still is in a queue is forgotten, too."""
        if batch is self._collecting:
            self._collecting = _Batch()
        for answer in batch.answers:
            if not answer.done():
                answer.set_exception(Overloaded())


def arrival_key(secret: bytes, workspace: str, event: str) -> bytes:
    """At most 16 bytes that tell this event from all others.

    Platforms number events more or less in order: with the number's beginning in front, those that
    come together are neighbours in the index, which makes committing them three times as fast.
    """
    return event.encode()[:8] + keyed_hash(secret, "arrival", workspace, event)[:8]
