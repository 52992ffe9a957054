"""The worker: looks again and again at what is due, what is to be sent, and what was answered.

APScheduler gives the ticks and nothing else: what is due are rows of ours, so any number of
workers may run side by side, and one that dies leaves nothing that another does not take up.
"""

import asyncio
from collections.abc import Awaitable, Callable, Mapping
from datetime import UTC, datetime

import structlog
from apscheduler.schedulers.asyncio import AsyncIOScheduler

from bot.logs import causes
from bot.main import Program
from bot.rounds import Outside, Rounds
from bot.signals import told_to_stop

log = structlog.get_logger()

DUE_SECONDS = 30
DELIVER_SECONDS = 10
CREDIT_SECONDS = 300
CHORES_SECONDS = 15
QUESTIONS_SECONDS = 60
NET_SECONDS = 60
CHAMPIONS_SECONDS = 24 * 3600
NOTICES_SECONDS = 60
INBOX_SECONDS = 3600
PURGE_SECONDS = 3600
MOST_OVERLAPPING = 1000
FINISH_SECONDS = 7.0
"""Who runs us kills what has not ended 10 s after it was told to."""

Tick = Callable[[], Awaitable[dict[str, int]]]


async def work(
    program: Program,
    *,
    at: str | None,
    outside: Mapping[str, Outside] | None = None,
    stop: asyncio.Event | None = None,
) -> None:
    """Tick until the process is told to stop (or ``stop`` is set); what was begun is finished."""
    stop = stop or told_to_stop()
    rounds = Rounds(program=program, at=at, outside=outside or {}, stopping=stop.is_set)
    ticks = Ticks()
    ticks.every(DUE_SECONDS, "due", rounds.due)
    ticks.every(DELIVER_SECONDS, "deliver", rounds.deliver, overlapping=True)
    ticks.every(CREDIT_SECONDS, "credit", rounds.credit)
    ticks.every(CHORES_SECONDS, "chores", rounds.chores, overlapping=True)
    ticks.every(QUESTIONS_SECONDS, "questions", rounds.questions)
    ticks.every(NET_SECONDS, "net", rounds.net)
    ticks.every(CHAMPIONS_SECONDS, "champions", rounds.champions)
    ticks.every(NOTICES_SECONDS, "notices", rounds.notices)
    ticks.every(INBOX_SECONDS, "inbox", rounds.inbox)
    ticks.every(PURGE_SECONDS, "purge", rounds.purge)
    log.info("started", worker=rounds.worker)
    ticks.scheduler.start()
    try:
        await stop.wait()
    finally:
        await ticks.finish()
    log.info("stopped", worker=rounds.worker)


class Ticks:
    """Runs each tick by itself, at once and then again and again; one that fails is told."""

    def __init__(self) -> None:
        self.scheduler = AsyncIOScheduler(timezone=UTC)
        self._running: set[asyncio.Task[None]] = set()

    def every(self, seconds: float, name: str, tick: Tick, *, overlapping: bool = False) -> None:
        """A tick that takes longer than ``seconds`` skips turns, unless it may overlap itself."""

        async def run() -> None:
            # A task of our own: the scheduler would cancel what still runs when it stops.
            task = asyncio.create_task(_tell(name, tick))
            self._running.add(task)
            task.add_done_callback(self._running.discard)
            await asyncio.shield(task)

        self.scheduler.add_job(
            run,
            "interval",
            seconds=seconds,
            next_run_time=datetime.now(UTC),
            coalesce=True,
            max_instances=MOST_OVERLAPPING if overlapping else 1,
            misfire_grace_time=None,
        )

    async def finish(self) -> None:
        """No more ticks; those that run come to their end, or are broken off as in a crash."""
        self.scheduler.pause()
        if self._running:
            _, late = await asyncio.wait(self._running, timeout=FINISH_SECONDS)
            for tick in late:
                tick.cancel()
            await asyncio.gather(*late, return_exceptions=True)
        self.scheduler.shutdown(wait=False)
        await asyncio.sleep(0)  # the scheduler stops on the loop's next turn


async def _tell(name: str, tick: Tick) -> None:
    """Run one tick and log what it did, or why it failed; the next one tries again."""
    try:
        counts = await tick()
    except Exception as error:
        for cause in causes(error):
            log.error("tick failed", tick=name, cause=cause)
    else:
        if counts:
            log.info(name, **counts)
