"""What is due is sent once, and whatever the platform says is settled."""

import asyncio
from dataclasses import replace
from datetime import UTC, datetime, timedelta

import pytest

from adapters.console.platform import ConsolePlatform, Fault
from nudges.delivery import Failure, State
from nudges.engine.deliver import ROUND, Delivered
from nudges.engine.settle import Fate
from nudges.lease import SPAN
from nudges.message import Message
from nudges.ports import Outcome
from nudges.store import members, received, tables
from nudges.store.database import Database
from tests.builders import NOW
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
from tests.vaults import VAULT


async def test_what_is_due_is_sent_with_its_place_at_the_platform(database: Database) -> None:
    workspace, platform = await people(database, "ada"), ConsolePlatform()
    sent = await due(database, workspace, "ada")
    assert (await send(database, workspace, platform)).fates == {Fate.SENT: 1}
    found = await one(database, sent)
    assert (found.state, found.sent_at) == (State.SENT, NOW)
    assert found.reference == f"console:{sent}"
    assert found.claimed_by is None


async def test_what_was_sent_is_not_sent_again(database: Database) -> None:
    workspace, platform = await people(database, "ada"), ConsolePlatform()
    await due(database, workspace, "ada")
    await send(database, workspace, platform)
    assert (await send(database, workspace, platform)).fates == {}
    assert len(platform.there) == 1


async def test_what_is_due_later_waits(database: Database) -> None:
    workspace, platform = await people(database, "ada"), ConsolePlatform()
    await due(database, workspace, "ada", at=NOW + timedelta(minutes=1))
    assert (await send(database, workspace, platform)).sent == 0


async def test_the_first_message_introduces_the_bot_and_the_second_does_not(
    database: Database,
) -> None:
    programme = replace(LIVE, attention=2.0)
    workspace, platform = await people(database, "ada", programme=programme), ConsolePlatform()
    first = await due(database, workspace, "ada")
    second = await due(database, workspace, "ada", at=NOW - timedelta(hours=1))
    await send(database, workspace, platform)
    texts = {d: platform.there[d].message.text for d in (second, first)}
    assert texts == {second: "say_hello for ada, introduced", first: "say_hello for ada"}
    async with database.read() as connection:
        ada = await members.one(connection, "w1", "ada")
    assert ada is not None
    assert ada.person.introduced_at == NOW


async def test_the_time_to_take_an_offer_up_starts_when_it_is_sent(database: Database) -> None:
    workspace = await people(database, "ada")
    decided = NOW - timedelta(days=3)
    sent = await due(database, workspace, "ada", at=decided)
    await send(database, workspace, ConsolePlatform())
    async with database.read() as connection:
        nudge = await received.one(connection, "w1", "ada", sent)
    assert nudge is not None
    assert nudge.until == datetime(2026, 3, 24, tzinfo=UTC), "fourteen working days later"


async def test_on_hold_nothing_is_sent_and_go_sends_it(database: Database) -> None:
    workspace, platform = await people(database, "ada"), ConsolePlatform()
    sent = await due(database, workspace, "ada")
    await change(database, tables.programmes, live_since=None)
    assert (await send(database, workspace, platform)).fates == {}
    assert (await one(database, sent)).state is State.DUE
    await change(database, tables.programmes, live_since=NOW)
    assert (await send(database, workspace, platform)).sent == 1


async def test_hold_stops_a_batch_that_is_on_its_way(database: Database) -> None:
    workspace = await people(database, "ada", "ben", "cyd")
    for name in ("ada", "ben", "cyd"):
        await due(database, workspace, name)

    class HoldAfterOne(ConsolePlatform):
        async def send(self, *, member: str, message: Message, delivery: str) -> Outcome:
            await change(database, tables.programmes, live_since=None)
            return await super().send(member=member, message=message, delivery=delivery)

    result = await send(database, workspace, HoldAfterOne())
    assert result.fates == {Fate.SENT: 1, Fate.POSTPONED: 2}
    waiting = [d for d in await everything(database) if d.state is State.DUE]
    assert [d.due_at for d in waiting] == [NOW, NOW]


async def test_a_throttled_workspace_waits_as_a_whole_and_nobody_is_forgotten(
    database: Database,
) -> None:
    names = ["ada", "ben", "cyd", "dan", "eve"]
    workspace, platform = await people(database, *names), ConsolePlatform()
    for name in names:
        await due(database, workspace, name)
    platform.faults.coming.extend([None, Fault.THROTTLED])
    result = await send(database, workspace, platform, limit=4)
    assert result.fates == {Fate.SENT: 1, Fate.THROTTLED: 3}
    waits = [d.due_at - NOW for d in await everything(database) if d.state is State.DUE]
    assert len(waits) == 4
    assert timedelta(seconds=30) <= min(waits) <= max(waits) <= timedelta(seconds=33)
    assert (await send(database, workspace, platform, worker="b")).fates == {}
    later = NOW + timedelta(minutes=1)
    assert (await send(database, workspace, platform, now=later)).sent == 4


async def test_whoever_blocks_the_bot_has_stopped_everywhere(database: Database) -> None:
    workspace, platform = await people(database, "ada"), ConsolePlatform()
    platform.faults.coming.append(Fault.BLOCKED)
    sent = await due(database, workspace, "ada")
    assert (await send(database, workspace, platform)).fates == {Fate.BLOCKED: 1}
    assert (await one(database, sent)).failure is Failure.BLOCKED
    async with database.read() as connection:
        ada = await members.one(connection, "w1", "ada")
    assert ada is not None
    assert ada.person.stopped_at == NOW


async def test_a_closed_account_fails_at_once(database: Database) -> None:
    workspace, platform = await people(database, "ada"), ConsolePlatform()
    platform.faults.coming.append(Fault.UNREACHABLE)
    sent = await due(database, workspace, "ada")
    await send(database, workspace, platform)
    assert (await one(database, sent)).failure is Failure.UNREACHABLE


async def test_a_lost_message_is_sent_anew_when_the_lease_has_ended(database: Database) -> None:
    workspace, platform, clock = await people(database, "ada"), ConsolePlatform(), Clock()
    platform.faults.coming.append(Fault.LOST)
    sent = await due(database, workspace, "ada")
    first = await send(database, workspace, platform, clock=clock)
    assert first.fates == {Fate.UNKNOWN: 1}
    assert (await one(database, sent)).state is State.CLAIMED
    assert (await send(database, workspace, platform, clock=clock, worker="b")).fates == {}
    clock.at += SPAN * 2
    again = await send(database, workspace, platform, clock=clock, worker="b")
    assert again.fates == {Fate.NOT_SENT: 1, Fate.SENT: 1}
    assert len(platform.there) == 1


async def test_a_message_whose_answer_was_lost_is_found_and_not_sent_again(
    database: Database,
) -> None:
    workspace, platform, clock = await people(database, "ada"), ConsolePlatform(), Clock()
    platform.faults.coming.append(Fault.ANSWER_LOST)
    sent = await due(database, workspace, "ada")
    await send(database, workspace, platform, clock=clock)
    clock.at += SPAN * 2
    again = await send(database, workspace, platform, clock=clock, worker="b")
    assert again.fates == {Fate.SENT: 1}
    assert (await one(database, sent)).reference == f"console:{sent}"
    assert (await one(database, sent)).attempts == 1


async def test_what_nobody_can_tell_about_is_given_up_and_never_sent_twice(
    database: Database,
) -> None:
    workspace, platform, clock = await people(database, "ada"), ConsolePlatform(), Clock()
    platform.faults.coming.append(Fault.ANSWER_LOST)
    platform.faults.silent = True
    sent = await due(database, workspace, "ada")
    await send(database, workspace, platform, clock=clock)
    clock.at += SPAN * 2
    again = await send(database, workspace, platform, clock=clock, worker="b")
    assert again.fates == {Fate.OUTCOME_UNKNOWN: 1}
    assert (await one(database, sent)).failure is Failure.OUTCOME_UNKNOWN


async def test_after_many_attempts_a_message_is_given_up(database: Database) -> None:
    workspace, platform = await people(database, "ada"), ConsolePlatform()
    platform.faults.members["ada"] = Fault.THROTTLED
    platform.faults.retry_after = timedelta(seconds=1)
    sent = await due(database, workspace, "ada")
    fates = [
        (await send(database, workspace, platform, now=NOW + timedelta(minutes=3 * n))).fates
        for n in range(10)
    ]
    assert fates == [{Fate.THROTTLED: 1}] * 8 + [{Fate.GAVE_UP: 1}, {}]
    assert (await one(database, sent)).failure is Failure.GAVE_UP


async def test_two_workers_at_once_send_each_message_once(
    database: Database, database_url: str
) -> None:
    names = [f"m{n:02}" for n in range(24)]
    workspace = await people(database, *names)
    expected = sorted([await due(database, workspace, name) for name in names])
    platform, other = Counting(), Database.open(database_url, vault=VAULT)
    try:
        results = await asyncio.gather(
            *(
                send(opened, workspace, platform, worker=worker, limit=10)
                for opened, worker in ((database, "a"), (other, "b"))
            )
        )
        results.append(await send(other, workspace, platform, worker="b", limit=50))
    finally:
        await other.close()
    assert sorted(platform.sends) == expected
    assert sum(result.sent for result in results) == len(names)
    assert {d.state for d in await everything(database)} == {State.SENT}


async def test_a_worker_that_slept_through_its_lease_does_not_send_what_another_took_over(
    database: Database,
) -> None:
    workspace, clock = await people(database, "ada", "ben"), Clock()
    late = await due(database, workspace, "ben")
    await due(database, workspace, "ada")

    class Slow(ConsolePlatform):
        async def send(self, *, member: str, message: Message, delivery: str) -> Outcome:
            outcome = await super().send(member=member, message=message, delivery=delivery)
            clock.at += SPAN * 2
            taken.append(await send(database, workspace, other, clock=clock, worker="b"))
            return outcome

    platform, taken = Slow(), list[Delivered]()
    other = ConsolePlatform(there=platform.there)
    result = await send(database, workspace, platform, clock=clock)
    assert result.fates == {Fate.TAKEN: 2}
    assert [t.fates for t in taken] == [{Fate.SENT: 2, Fate.NOT_SENT: 1}]
    assert (await one(database, late)).attempts == 1


async def test_trouble_with_one_message_is_told_and_does_not_stop_the_others(
    database: Database,
) -> None:
    workspace = await people(database, "ada", "ben")
    await due(database, workspace, "ada")
    fine = await due(database, workspace, "ben")

    class Choking(ConsolePlatform):
        async def send(self, *, member: str, message: Message, delivery: str) -> Outcome:
            if member == "ada":
                raise RuntimeError("ada's name is too long")
            return await super().send(member=member, message=message, delivery=delivery)

    with pytest.raises(ExceptionGroup) as caught:
        await send(database, workspace, Choking())
    assert "too long" in str(caught.value.exceptions[0])
    assert (await one(database, fine)).state is State.SENT


async def test_a_message_that_is_throttled_again_and_again_is_in_nobodys_way(
    database: Database,
) -> None:
    workspace, platform = await people(database, "ada", "ben"), ConsolePlatform()
    platform.faults.members["ada"] = Fault.THROTTLED
    stuck = await due(database, workspace, "ada")
    fine = await due(database, workspace, "ben")
    now = NOW
    for _ in range(3):
        await send(database, workspace, platform, now=now)
        now += timedelta(seconds=34)
    assert (await one(database, fine)).state is State.SENT
    assert (await one(database, stuck)).due_at > NOW + timedelta(seconds=34 + 60)


async def test_a_batch_that_takes_long_is_left_to_the_next_round(database: Database) -> None:
    workspace, clock = await people(database, "ada", "ben", "cyd"), Clock()
    for minutes, name in enumerate(("ada", "ben", "cyd")):
        await due(database, workspace, name, at=NOW - timedelta(minutes=9 - minutes))

    class Slow(ConsolePlatform):
        async def send(self, *, member: str, message: Message, delivery: str) -> Outcome:
            clock.at += ROUND * 0.6
            return await super().send(member=member, message=message, delivery=delivery)

    before = {d.id: d.due_at for d in await everything(database)}
    result = await send(database, workspace, Slow(), clock=clock)
    assert result.sent == 2
    (left,) = [d for d in await everything(database) if d.state is State.DUE]
    assert (left.member, left.due_at, left.attempts) == ("cyd", before[left.id], 0)
    assert (await send(database, workspace, Slow(), clock=clock, worker="b")).sent == 1
