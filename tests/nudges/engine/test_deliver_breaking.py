"""Wherever it breaks, a message is neither sent twice nor lost."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress

import pytest
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.console.platform import ConsolePlatform
from nudges.delivery import State
from nudges.lease import SPAN
from nudges.message import Message
from nudges.ports import Outcome
from nudges.store.database import Database
from tests.nudges.engine.nudging import (
    Clock,
    Counting,
    due,
    one,
    people,
    send,
)


class Crash(BaseException):
    """The process dies here."""


class Breaking(Database):
    """A database on which the ``nth`` transaction breaks, before or after it is committed."""

    def __init__(self, database: Database, nth: int, failure: BaseException, after: bool) -> None:
        self.database, self.left, self.failure, self.after = database, nth, failure, after

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        async with self.database.read() as connection:
            yield connection

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        self.left -= 1
        async with self.database.write() as connection:
            yield connection
            if not self.left and not self.after:
                raise self.failure
        if not self.left and self.after:
            raise self.failure


@pytest.mark.parametrize("failure", [Crash(), RuntimeError("the database is gone")])
@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("nth", [1, 2, 3, 4])
async def test_whichever_transaction_breaks_the_message_is_sent_once(
    database: Database, nth: int, after: bool, failure: BaseException
) -> None:
    workspace, clock, platform = await people(database, "ada"), Clock(), Counting()
    sent = await due(database, workspace, "ada")
    broken = Breaking(database, nth, failure, after)
    with suppress(Crash, RuntimeError, ExceptionGroup):
        await send(broken, workspace, platform, clock=clock)
    assert broken.left <= 0
    for _ in range(2):
        clock.at += SPAN * 2
        await send(database, workspace, platform, clock=clock, worker="b")
    assert platform.sends == [sent]
    assert (await one(database, sent)).state is State.SENT


@pytest.mark.parametrize("failure", [Crash(), RuntimeError("a mistake of ours")])
@pytest.mark.parametrize("after", [False, True])
async def test_a_crash_while_sending_neither_repeats_nor_loses_a_message(
    database: Database, after: bool, failure: BaseException
) -> None:
    workspace, clock, platform = await people(database, "ada"), Clock(), Counting()
    sent = await due(database, workspace, "ada")

    class Dying(ConsolePlatform):
        async def send(self, *, member: str, message: Message, delivery: str) -> Outcome:
            if after:
                await platform.send(member=member, message=message, delivery=delivery)
            raise failure

    with suppress(Crash, Exception):
        await send(database, workspace, Dying(), clock=clock)
    clock.at += SPAN * 2
    await send(database, workspace, platform, clock=clock, worker="b")
    assert platform.sends == [sent]
    assert (await one(database, sent)).state is State.SENT
