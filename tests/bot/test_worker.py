"""The worker ticks on, whatever fails, and ends what it has begun before it stops."""

import asyncio
import os
import signal
import sys
from pathlib import Path

import pytest
from structlog.testing import capture_logs

from bot.worker import Ticks, work
from nudges.delivery import State
from nudges.store.database import Database
from tests.bot.test_rounds import AT, a_program
from tests.nudges.engine.nudging import due, one, people


async def test_what_is_due_when_the_worker_starts_is_sent(database: Database) -> None:
    workspace = await people(database, "Ada Lovelace")
    delivery = await due(database, workspace, "Ada Lovelace")
    stop = asyncio.Event()

    async def watch() -> None:
        while (await one(database, delivery)).state is not State.SENT:
            await asyncio.sleep(0.01)
        stop.set()

    with capture_logs() as logs:
        await asyncio.gather(work(a_program(database), at=AT, stop=stop), watch())
    assert {"event": "deliver", "sent": 1, "log_level": "info"} in logs
    assert "Ada" not in str(logs)


async def test_a_tick_that_fails_is_told_with_its_cause_and_tried_again() -> None:
    ticks, again, tried = Ticks(), asyncio.Event(), 0

    async def failing() -> dict[str, int]:
        nonlocal tried
        tried += 1
        if tried > 1:
            again.set()
            return {"sent": 1}
        raise RuntimeError("something about Ada Lovelace")

    with capture_logs() as logs:
        ticks.every(0.01, "deliver", failing)
        ticks.scheduler.start()
        await again.wait()
        await ticks.finish()
    failed, fine = logs[:2]
    assert (failed["event"], failed["tick"]) == ("tick failed", "deliver")
    assert failed["cause"].startswith("RuntimeError at test_worker.py:")
    assert (fine["event"], fine["sent"]) == ("deliver", 1)


async def test_what_has_begun_is_finished_before_the_worker_stops() -> None:
    ticks, begun, may_end, ended = Ticks(), asyncio.Event(), asyncio.Event(), []

    async def slow() -> dict[str, int]:
        begun.set()
        await may_end.wait()
        ended.append(True)
        return {}

    ticks.every(1000, "deliver", slow)
    ticks.scheduler.start()
    await begun.wait()
    stopping = asyncio.create_task(ticks.finish())
    await asyncio.sleep(0)
    may_end.set()
    await stopping
    assert ended == [True]


async def test_a_tick_never_runs_twice_at_a_time() -> None:
    ticks, running, most, turns = Ticks(), 0, 0, 0
    enough = asyncio.Event()

    async def slow() -> dict[str, int]:
        nonlocal running, most, turns
        running, turns = running + 1, turns + 1
        most = max(most, running)
        await asyncio.sleep(0.03)
        running -= 1
        if turns == 3:
            enough.set()
        return {}

    ticks.every(0.01, "due", slow)
    ticks.scheduler.start()
    await enough.wait()
    await ticks.finish()
    assert most == 1


async def test_the_process_stops_by_itself_when_it_is_told_to(tmp_path: Path) -> None:
    environment = {**os.environ, "DATABASE_URL": f"sqlite:///{tmp_path / 'w.db'}"}
    process = await asyncio.create_subprocess_exec(
        sys.executable, "-m", "bot", "worker", env=environment, stderr=asyncio.subprocess.PIPE
    )
    assert process.stderr is not None
    lines: list[bytes] = []
    while b"started" not in b"".join(lines[-1:]):
        lines.append(await process.stderr.readline())
        assert lines[-1], "the worker ended before it started"
    process.send_signal(signal.SIGTERM)
    rest = await process.stderr.read()
    assert await process.wait() == 0
    assert b"stopped" in rest
    assert b"chimein import slack-export" in lines[0]


async def test_what_hangs_is_broken_off_when_the_worker_stops(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr("bot.worker.FINISH_SECONDS", 0.01)
    ticks, begun, ended = Ticks(), asyncio.Event(), []

    async def hanging() -> dict[str, int]:
        begun.set()
        try:
            await asyncio.Event().wait()
        finally:
            ended.append(True)
        return {}

    ticks.every(1000, "chores", hanging)
    ticks.scheduler.start()
    await begun.wait()
    await ticks.finish()
    assert ended == [True]


async def test_a_tick_that_may_overlap_itself_does_not_wait_for_its_last_turn() -> None:
    ticks, second, turns = Ticks(), asyncio.Event(), 0

    async def slow() -> dict[str, int]:
        nonlocal turns
        turns += 1
        if turns == 1:
            await second.wait()
        second.set()
        return {}

    ticks.every(0.01, "deliver", slow, overlapping=True)
    ticks.scheduler.start()
    await asyncio.wait_for(second.wait(), 5)
    await ticks.finish()
