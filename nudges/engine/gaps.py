"""Marks the days of which something was missed, so that nobody is judged by them."""

import asyncio
from contextlib import suppress
from datetime import UTC, date, datetime, timedelta

import structlog
from sqlalchemy.exc import SQLAlchemyError
from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.ports import Clock
from nudges.store import gaps, pulse, workspaces
from nudges.store.database import Database
from nudges.store.gaps import Cause, Gap

log = structlog.get_logger()

BEAT_SECONDS = 60.0
UNNOTICED = timedelta(minutes=6)
"""A platform that gets no answer tries again for about as long, and then gives up."""


class Pulse:
    """Notes each minute that the part that listens to ``platform`` is alive and can write.

    Where the last such note is too old, or after ``missed``, the days become gaps; what is missed
    while the database does not answer is remembered until it does.
    """

    def __init__(
        self,
        database: Database,
        clock: Clock,
        *,
        platform: str,
    ) -> None:
        self._database = database
        self._clock = clock
        self._platform = platform
        self._missed: set[tuple[str, date, Cause]] = set()
        self._task: asyncio.Task[None] | None = None
        self._stopping = asyncio.Event()

    def missed(self, workspace: str, day: date, cause: Cause) -> None:
        """Something of this (UTC) day will not come again."""
        self._missed.add((workspace, day, cause))

    async def start(self) -> None:
        self._task = asyncio.create_task(self._go_on())

    async def stop(self) -> None:
        """One last beat, so that a short pause is no gap."""
        if self._task is not None:
            self._stopping.set()
            await self._task

    async def beat(self) -> None:
        """Note that we are alive, and mark what was missed since the last time."""
        now, missed = self._clock.now(), frozenset(self._missed)
        async with self._database.write() as connection:
            ours = await self._ours(connection)
            last = await pulse.last(connection, self._platform)
            if last is not None and now - last > UNNOTICED:
                await _mark(connection, ours, last, now)
            await pulse.beat(connection, self._platform, now)
            for workspace, day, cause in sorted(missed):
                if workspace in ours:
                    gap = Gap(starts=day, ends=day, cause=cause, noted_at=now)
                    await gaps.add(connection, workspace, gap)
        self._missed -= missed

    async def _ours(self, connection: AsyncConnection) -> set[str]:
        every = await workspaces.every(connection)
        return {one.id for one in every if one.platform == self._platform}

    async def _go_on(self) -> None:
        while not self._stopping.is_set():
            await self._try()
            with suppress(TimeoutError):
                await asyncio.wait_for(self._stopping.wait(), BEAT_SECONDS)
        await self._try()

    async def _try(self) -> None:
        try:
            await self.beat()
        except (SQLAlchemyError, OSError) as error:
            log.error("no pulse", why=type(error).__name__)


async def _mark(connection: AsyncConnection, ours: set[str], last: datetime, now: datetime) -> None:
    """Nobody was there from ``last`` to ``now``."""
    days = Gap(
        starts=last.astimezone(UTC).date(),
        ends=now.astimezone(UTC).date(),
        cause=Cause.DOWN,
        noted_at=now,
    )
    for workspace in sorted(ours):
        await gaps.add(connection, workspace, days)
