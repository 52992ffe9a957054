"""Whoever wants one message a week gets one, with all that waited, and nothing twice or lost."""

from contextlib import suppress
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import delete

from adapters.console.platform import ConsolePlatform
from nudges.barrier import Barrier
from nudges.confided import Confided, Reach
from nudges.delivery import Delivery, Failure, Kind, State
from nudges.engine import confiding
from nudges.engine.settle import Fate
from nudges.lease import SPAN
from nudges.message import Message
from nudges.ports import Outcome
from nudges.store import confided, letters, members, past, tables
from nudges.store.database import Database
from nudges.workspace import Workspace
from tests.builders import LONG_AGO, NOW
from tests.nudges.engine.nudging import (
    LIVE,
    Clock,
    Counting,
    change,
    due,
    everything,
    one,
    people,
    send,
)
from tests.nudges.engine.test_deliver_breaking import Breaking, Crash

DAY = timedelta(days=1)
OFTEN = replace(LIVE, attention=5.0)


async def somebody(database: Database, **told: object) -> Workspace:
    workspace = await people(database, "ada", programme=OFTEN, introduced_at=LONG_AGO)
    async with database.write() as connection:
        await confided.keep(connection, "o1", "p-ada", Confided(**told))  # type: ignore[arg-type]
    return workspace


async def a_letter(
    database: Database, workspace: Workspace, kind: Kind = Kind.IDEA, at: datetime = NOW
) -> None:
    async with database.write() as connection:
        await letters.add(connection, workspace.id, "ada", kind, subject="i1", due_at=at)


async def of_kind(database: Database, kind: Kind) -> list[Delivery]:
    return [each for each in await everything(database) if each.kind is kind]


async def rounds(
    database: Database, workspace: Workspace, platform: ConsolePlatform, days: int
) -> None:
    """A few rounds on each day at which it may be sent."""
    for hour in (24 * day + at for day in range(days) for at in (0, 1, 5)):
        await send(database, workspace, platform, now=NOW + timedelta(hours=hour))


async def test_what_waits_goes_out_together(database: Database) -> None:
    workspace, platform = await somebody(database, reach=Reach.DIGEST), Counting()
    nudge = await due(database, workspace, "ada")
    await a_letter(database, workspace)
    await rounds(database, workspace, platform, 1)
    (digest,) = await of_kind(database, Kind.DIGEST)
    assert platform.sends == [digest.id]
    (letter,) = await of_kind(database, Kind.IDEA)
    for each in (digest, letter, await one(database, nudge)):
        assert each.state is State.SENT
        assert each.sent_at == digest.sent_at
        assert each.reference == digest.reference


async def test_there_is_one_a_week_at_most_on_the_day_that_was_set(database: Database) -> None:
    workspace = await somebody(database, reach=Reach.DIGEST, weekday=4)
    platform = Counting()
    for day in range(14):
        at = NOW + day * DAY
        await a_letter(database, workspace, at=at)
        await send(database, workspace, platform, now=at)
        await send(database, workspace, platform, now=at + timedelta(minutes=1))
    found = await of_kind(database, Kind.DIGEST)
    sent = sorted(each.sent_at for each in found if each.sent_at)
    assert [moment.isoweekday() for moment in sent] == [4, 4]
    assert sent[1].date() - sent[0].date() == timedelta(days=7)
    assert len(platform.sends) == 2


async def test_what_nobody_wants_any_more_is_left_out_and_an_empty_one_is_not_sent(
    database: Database,
) -> None:
    workspace, platform = await somebody(database, reach=Reach.DIGEST, weekday=4), Counting()
    nudge = await due(database, workspace, "ada")
    await send(database, workspace, platform)
    await change(database, tables.channels, archived=True)
    await rounds(database, workspace, platform, 3)
    assert platform.sends == []
    assert (await one(database, nudge)).failure is Failure.WITHDRAWN
    (digest,) = await of_kind(database, Kind.DIGEST)
    assert digest.failure is Failure.WITHDRAWN
    await a_letter(database, workspace, at=NOW + 3 * DAY)
    for day in range(3, 12):
        await send(database, workspace, platform, now=NOW + day * DAY)
        await send(database, workspace, platform, now=NOW + day * DAY)
    assert len(platform.sends) == 1


async def test_what_can_not_wait_comes_at_once(database: Database) -> None:
    workspace, platform = await somebody(database, reach=Reach.DIGEST, weekday=4), Counting()
    await a_letter(database, workspace, Kind.DUTY)
    await send(database, workspace, platform)
    assert len(platform.sends) == 1


async def test_messages_come_again_as_soon_as_they_are_wanted(database: Database) -> None:
    workspace, platform = await somebody(database, reach=Reach.DIGEST, weekday=4), Counting()
    nudge = await due(database, workspace, "ada")
    await a_letter(database, workspace)
    await send(database, workspace, platform)
    async with database.read() as connection:
        ada = await members.one(connection, "w1", "ada")
    assert ada is not None
    await confiding.set_reach(database, workspace, ada, Reach.MESSAGES, NOW)
    await send(database, workspace, platform)
    assert len(platform.sends) == 1
    await send(database, workspace, platform, now=(await one(database, nudge)).due_at)
    assert len(platform.sends) == 2
    assert (await one(database, nudge)).state is State.SENT
    (digest,) = await of_kind(database, Kind.DIGEST)
    assert digest.state is State.FAILED


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("nth", [1, 2, 3, 4, 5, 6])
async def test_whichever_transaction_breaks_all_of_it_comes_once_in_one_message_a_week(
    database: Database, nth: int, after: bool
) -> None:
    workspace, clock, platform = await somebody(database, reach=Reach.DIGEST), Clock(), Counting()
    nudge = await due(database, workspace, "ada")
    await a_letter(database, workspace)
    broken = Breaking(database, nth, Crash(), after)
    for _ in range(2):
        with suppress(Crash):
            await send(broken, workspace, platform, clock=clock)
    for later in (SPAN * 2, SPAN * 2, 7 * DAY):
        assert len(platform.sends) <= 1
        clock.at += later
        for _ in range(2):
            await send(database, workspace, platform, now=clock.at, clock=clock, worker="b")
    digests = {each.id for each in await of_kind(database, Kind.DIGEST) if each.sent_at}
    assert sorted(platform.sends) == sorted(digests)
    assert {each.state for each in await everything(database)} == {State.SENT}
    assert (await one(database, nudge)).sent_at


@pytest.mark.parametrize("after", [False, True])
async def test_a_crash_while_it_is_sent_neither_repeats_nor_loses_it(
    database: Database, after: bool
) -> None:
    workspace, clock, platform = await somebody(database, reach=Reach.DIGEST), Clock(), Counting()
    nudge = await due(database, workspace, "ada")
    await send(database, workspace, platform, clock=clock)

    class Dying(ConsolePlatform):
        async def send(self, *, member: str, message: Message, delivery: str) -> Outcome:
            if after:
                await platform.send(member=member, message=message, delivery=delivery)
            raise Crash

    with suppress(Crash):
        await send(database, workspace, Dying(), clock=clock)
    for _ in range(3):
        clock.at += SPAN * 2
        await send(database, workspace, platform, clock=clock, worker="b")
    assert len(platform.sends) == 1
    assert (await one(database, nudge)).state is State.SENT


async def test_nothing_is_sent_to_whom_the_home_is_enough(database: Database) -> None:
    workspace, platform = await somebody(database, reach=Reach.HOME), Counting()
    nudge = await due(database, workspace, "ada")
    await a_letter(database, workspace)
    await a_letter(database, workspace, Kind.DUTY)
    await rounds(database, workspace, platform, 2)
    assert platform.sends == []
    found = await one(database, nudge)
    assert (found.state, found.skip) == (State.FAILED, None)
    assert {each.state for each in await of_kind(database, Kind.IDEA)} == {State.DUE}


@pytest.mark.parametrize("barrier", [Barrier.READING_IS_ENOUGH, Barrier.ELSEWHERE])
async def test_what_was_on_its_way_is_withdrawn_and_no_row_says_why(
    database: Database, barrier: Barrier
) -> None:
    workspace = await somebody(database, barrier=barrier, told_at=NOW)
    nudge = await due(database, workspace, "ada")
    result = await send(database, workspace, Counting())
    assert result.fates == {Fate.WITHDRAWN: 1}
    assert (await one(database, nudge)).skip is None


async def test_an_idea_waits_for_the_day_that_was_set_and_a_letter_does_not(
    database: Database,
) -> None:
    workspace, platform = await somebody(database, weekday=5), Counting()
    nudge = await due(database, workspace, "ada")
    await a_letter(database, workspace)
    await rounds(database, workspace, platform, 5)
    sent = (await one(database, nudge)).sent_at
    assert sent is not None
    assert sent.isoweekday() == 5
    (letter,) = await of_kind(database, Kind.IDEA)
    assert letter.sent_at == NOW


async def test_an_idea_that_only_lay_in_the_home_is_never_called_ignored(
    database: Database,
) -> None:
    workspace = await somebody(database, reach=Reach.HOME)
    at_home = await due(database, workspace, "ada", at=NOW - DAY)
    async with database.write() as connection:
        await connection.execute(delete(tables.deliveries))
    await due(database, workspace, "ada")
    async with database.read() as connection:
        found = (await past.of_people(connection, "o1", NOW))["p-ada"]
    assert at_home
    assert [one.seen for one in found] == [True, False]
