"""The conversations that are under way: finished before the process ends, and never breaking it."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import structlog

FINISH_SECONDS = 10.0

log = structlog.get_logger()


class Underway:
    """Those of one process."""

    def __init__(self) -> None:
        self._tasks: set[asyncio.Task[Any]] = set()

    def add(self, task: asyncio.Task[Any]) -> None:
        """It is one of them until it ends."""
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    @contextmanager
    def now(self) -> Iterator[None]:
        """The task that does this is one of them meanwhile."""
        task = asyncio.current_task()
        assert task is not None
        self._tasks.add(task)
        try:
            yield
        except Exception as error:  # what nobody foresaw is told without values
            log.error("talk-broken", why=type(error).__name__)
        finally:
            self._tasks.discard(task)

    async def finish(self) -> None:
        """Wait for them, though not for ever."""
        await asyncio.sleep(0)  # what was acked a moment ago has not begun yet
        if self._tasks:
            await asyncio.wait(self._tasks, timeout=FINISH_SECONDS)
