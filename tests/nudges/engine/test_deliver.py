"""What is due is sent once, to those who still want it and can still take it up."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager, suppress
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import delete, update
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.console.platform import ConsolePlatform, Fault
from nudges.delivery import Failure, State
from nudges.engine.deliver import Delivered, deliver
from nudges.engine.settle import Fate
from nudges.lease import SPAN, Lease
from nudges.message import Message
from nudges.nudge import Place, Reason, SkipReason
from nudges.ports import Outcome
from nudges.store import members, received, tables
from nudges.store.database import Database
from nudges.workspace import Workspace
from tests.builders import NOW
from tests.nudges.engine.nudging import (
    LIVE,
    OFFER,
    PETS,
    Clock,
    a_thread,
    compose,
    due,
    everything,
    one,
    people,
)


class Counting(ConsolePlatform):
    """Remembers every message that it was asked to send."""

    def __init__(self) -> None:
        super().__init__()
        self.sends: list[str] = []

    async def send(self, *, member: str, message: Message, delivery: str) -> Outcome:
        self.sends.append(delivery)
        await asyncio.sleep(0)
        return await super().send(member=member, message=message, delivery=delivery)


async def _deliver(
    database: Database,
    workspace: Workspace,
    platform: ConsolePlatform,
    *,
    now: datetime = NOW,
    worker: str = "a",
    clock: Clock | None = None,
    limit: int = 50,
) -> Delivered:
    return await deliver(
        database,
        workspace=workspace,
        platform=platform,
        compose=compose,
        now=now,
        worker=worker,
        limit=limit,
        lease=Lease(worker=worker, clock=clock or Clock(now)),
    )


async def test_what_is_due_is_sent_with_its_place_at_the_platform(database: Database) -> None:
    workspace, platform = await people(database, "ada"), ConsolePlatform()
    sent = await due(database, workspace, "ada")
    assert (await _deliver(database, workspace, platform)).fates == {Fate.SENT: 1}
    found = await one(database, sent)
    assert (found.state, found.sent_at) == (State.SENT, NOW)
    assert found.reference == f"console:{sent}"
    assert found.claimed_by is None


async def test_what_was_sent_is_not_sent_again(database: Database) -> None:
    workspace, platform = await people(database, "ada"), ConsolePlatform()
    await due(database, workspace, "ada")
    await _deliver(database, workspace, platform)
    assert (await _deliver(database, workspace, platform)).fates == {}
    assert len(platform.there) == 1


async def test_what_is_due_later_waits(database: Database) -> None:
    workspace, platform = await people(database, "ada"), ConsolePlatform()
    await due(database, workspace, "ada", at=NOW + timedelta(minutes=1))
    assert (await _deliver(database, workspace, platform)).sent == 0


async def test_the_first_message_introduces_the_bot_and_the_second_does_not(
    database: Database,
) -> None:
    programme = replace(LIVE, attention=2.0)
    workspace, platform = await people(database, "ada", programme=programme), ConsolePlatform()
    first = await due(database, workspace, "ada")
    second = await due(database, workspace, "ada", at=NOW - timedelta(hours=1))
    await _deliver(database, workspace, platform)
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
    await _deliver(database, workspace, ConsolePlatform())
    async with database.read() as connection:
        nudge = await received.one(connection, "w1", "ada", sent)
    assert nudge is not None
    assert nudge.until == NOW + timedelta(days=14)


async def _changed(database: Database, table: object, **values: object) -> None:
    async with database.write() as connection:
        await connection.execute(update(table).values(**values))  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("table", "values", "reason"),
    [
        ("persons", {"stopped_at": NOW}, SkipReason.STOPPED),
        ("persons", {"paused_until": NOW + timedelta(days=1)}, SkipReason.PAUSED),
        ("persons", {"holdout": True}, SkipReason.LEFT_OUT),
        ("persons", {"included": False}, SkipReason.LEFT_OUT),
        ("persons", {"employment": "contractor"}, SkipReason.LEFT_OUT),
        ("members", {"deleted": True}, SkipReason.LEFT_OUT),
        ("members", {"guest": True}, SkipReason.LEFT_OUT),
        ("members", {"last_react_at": NOW + timedelta(hours=1)}, SkipReason.ACTIVE),
        ("channels", {"archived": True}, SkipReason.PLACE_GONE),
        ("channels", {"included": False}, SkipReason.PLACE_GONE),
        ("channels", {"private": True}, SkipReason.PLACE_GONE),
        ("nudges", {"until": NOW}, SkipReason.TOO_LATE),
        ("nudges", {"holdout": True}, SkipReason.LEFT_OUT),
    ],
)
async def test_what_has_changed_since_the_decision_withdraws_the_nudge(
    database: Database, table: str, values: dict[str, object], reason: SkipReason
) -> None:
    workspace, platform = await people(database, "ada"), ConsolePlatform()
    sent = await due(database, workspace, "ada")
    await _changed(database, getattr(tables, table), **values)
    result = await _deliver(database, workspace, platform, now=NOW + timedelta(hours=2))
    assert result.fates == {Fate.WITHDRAWN: 1}
    found = await one(database, sent)
    assert (found.state, found.failure, found.skip) == (State.FAILED, Failure.WITHDRAWN, reason)
    assert platform.there == {}


@pytest.mark.parametrize("gone", ["membership", "thread", "first message", "channel"])
async def test_an_offer_whose_place_is_gone_is_withdrawn(database: Database, gone: str) -> None:
    workspace, platform = await people(database, "ada", "ben"), ConsolePlatform()
    await a_thread(database, workspace, "t1", "ben")
    there = replace(OFFER, place=Place(channel=PETS.id, thread="t1"))
    sent = await due(database, workspace, "ada", offer=there)
    async with database.write() as connection:
        if gone == "first message":
            await connection.execute(update(tables.threads).values(member_id=None))
        elif gone == "thread":
            await connection.execute(delete(tables.threads))
        else:
            await connection.execute(delete(tables.channel_members))
        if gone == "channel":
            await connection.execute(delete(tables.channels))
    await _deliver(database, workspace, platform)
    assert (await one(database, sent)).skip is SkipReason.PLACE_GONE
    assert platform.there == {}


async def test_an_offer_in_a_thread_that_stands_is_sent(database: Database) -> None:
    workspace = await people(database, "ada", "ben")
    await a_thread(database, workspace, "t1", "ben")
    there = replace(OFFER, place=Place(channel=PETS.id, thread="t1"))
    await due(database, workspace, "ada", offer=there)
    assert (await _deliver(database, workspace, ConsolePlatform())).sent == 1


async def test_those_who_take_part_anyway_get_their_offer_although_they_acted_since(
    database: Database,
) -> None:
    workspace = await people(database, "ada")
    await due(database, workspace, "ada", offer=replace(OFFER, reason=Reason.FOR_EVERYONE))
    await _changed(database, tables.members, last_post_at=NOW + timedelta(minutes=5))
    later = NOW + timedelta(hours=1)
    assert (await _deliver(database, workspace, ConsolePlatform(), now=later)).sent == 1


async def test_less_often_holds_for_what_was_decided_before(database: Database) -> None:
    programme = replace(LIVE, attention=2.0)
    workspace, platform = await people(database, "ada", programme=programme), ConsolePlatform()
    await due(database, workspace, "ada", at=NOW - timedelta(hours=1))
    second = await due(database, workspace, "ada")
    await _changed(database, tables.persons, attention=1.0)
    await _deliver(database, workspace, platform)
    assert len(platform.there) == 1
    assert (await one(database, second)).skip is SkipReason.ATTENTION


@pytest.mark.parametrize(
    ("person", "until"),
    [
        ({"zone": "America/New_York"}, datetime.fromisoformat("2026-03-03T14:00:00+00:00")),
        ({"zone": "Asia/Kathmandu"}, NOW),
        ({"zone": "Pacific/Kiritimati"}, datetime.fromisoformat("2026-03-03T19:00:00+00:00")),
        ({"working_days": frozenset({4})}, datetime.fromisoformat("2026-03-05T09:00:00+00:00")),
    ],
)
async def test_nobody_is_written_to_in_their_quiet_hours_or_on_a_day_off(
    database: Database, person: dict[str, object], until: datetime
) -> None:
    workspace, platform = await people(database, "ada", programme=LIVE, **person), ConsolePlatform()
    sent = await due(database, workspace, "ada")
    await _deliver(database, workspace, platform)
    found = await one(database, sent)
    assert found.due_at == until
    assert found.state is (State.SENT if until == NOW else State.DUE)
    assert len(platform.there) == (until == NOW)


async def test_on_hold_nothing_is_sent_and_go_sends_it(database: Database) -> None:
    workspace, platform = await people(database, "ada"), ConsolePlatform()
    sent = await due(database, workspace, "ada")
    await _changed(database, tables.programmes, live_since=None)
    assert (await _deliver(database, workspace, platform)).fates == {}
    assert (await one(database, sent)).state is State.DUE
    await _changed(database, tables.programmes, live_since=NOW)
    assert (await _deliver(database, workspace, platform)).sent == 1


async def test_hold_stops_a_batch_that_is_on_its_way(database: Database) -> None:
    workspace = await people(database, "ada", "ben", "cyd")
    for name in ("ada", "ben", "cyd"):
        await due(database, workspace, name)

    class HoldAfterOne(ConsolePlatform):
        async def send(self, *, member: str, message: Message, delivery: str) -> Outcome:
            await _changed(database, tables.programmes, live_since=None)
            return await super().send(member=member, message=message, delivery=delivery)

    result = await _deliver(database, workspace, HoldAfterOne())
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
    result = await _deliver(database, workspace, platform, limit=4)
    assert result.fates == {Fate.SENT: 1, Fate.THROTTLED: 3}
    waits = [d.due_at - NOW for d in await everything(database) if d.state is State.DUE]
    assert len(waits) == 4
    assert timedelta(seconds=30) <= min(waits) <= max(waits) <= timedelta(seconds=33)
    assert (await _deliver(database, workspace, platform, worker="b")).fates == {}
    later = NOW + timedelta(minutes=1)
    assert (await _deliver(database, workspace, platform, now=later)).sent == 4


async def test_whoever_blocks_the_bot_has_stopped_everywhere(database: Database) -> None:
    workspace, platform = await people(database, "ada"), ConsolePlatform()
    platform.faults.coming.append(Fault.BLOCKED)
    sent = await due(database, workspace, "ada")
    assert (await _deliver(database, workspace, platform)).fates == {Fate.BLOCKED: 1}
    assert (await one(database, sent)).failure is Failure.BLOCKED
    async with database.read() as connection:
        ada = await members.one(connection, "w1", "ada")
    assert ada is not None
    assert ada.person.stopped_at == NOW


async def test_a_closed_account_fails_at_once(database: Database) -> None:
    workspace, platform = await people(database, "ada"), ConsolePlatform()
    platform.faults.coming.append(Fault.UNREACHABLE)
    sent = await due(database, workspace, "ada")
    await _deliver(database, workspace, platform)
    assert (await one(database, sent)).failure is Failure.UNREACHABLE


async def test_a_lost_message_is_sent_anew_when_the_lease_has_ended(database: Database) -> None:
    workspace, platform, clock = await people(database, "ada"), ConsolePlatform(), Clock()
    platform.faults.coming.append(Fault.LOST)
    sent = await due(database, workspace, "ada")
    first = await _deliver(database, workspace, platform, clock=clock)
    assert first.fates == {Fate.UNKNOWN: 1}
    assert (await one(database, sent)).state is State.CLAIMED
    assert (await _deliver(database, workspace, platform, clock=clock, worker="b")).fates == {}
    clock.at += SPAN * 2
    again = await _deliver(database, workspace, platform, clock=clock, worker="b")
    assert again.fates == {Fate.NOT_SENT: 1, Fate.SENT: 1}
    assert len(platform.there) == 1


async def test_a_message_whose_answer_was_lost_is_found_and_not_sent_again(
    database: Database,
) -> None:
    workspace, platform, clock = await people(database, "ada"), ConsolePlatform(), Clock()
    platform.faults.coming.append(Fault.ANSWER_LOST)
    sent = await due(database, workspace, "ada")
    await _deliver(database, workspace, platform, clock=clock)
    clock.at += SPAN * 2
    again = await _deliver(database, workspace, platform, clock=clock, worker="b")
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
    await _deliver(database, workspace, platform, clock=clock)
    clock.at += SPAN * 2
    again = await _deliver(database, workspace, platform, clock=clock, worker="b")
    assert again.fates == {Fate.OUTCOME_UNKNOWN: 1}
    assert (await one(database, sent)).failure is Failure.OUTCOME_UNKNOWN


async def test_after_many_attempts_a_message_is_given_up(database: Database) -> None:
    workspace, platform = await people(database, "ada"), ConsolePlatform()
    platform.faults.members["ada"] = Fault.THROTTLED
    platform.faults.retry_after = timedelta(seconds=1)
    sent = await due(database, workspace, "ada")
    fates = [
        (await _deliver(database, workspace, platform, now=NOW + timedelta(minutes=n))).fates
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
    platform, other = Counting(), Database.open(database_url)
    try:
        results = await asyncio.gather(
            *(
                _deliver(opened, workspace, platform, worker=worker, limit=10)
                for opened, worker in ((database, "a"), (other, "b"))
            )
        )
        results.append(await _deliver(other, workspace, platform, worker="b", limit=50))
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
            taken.append(await _deliver(database, workspace, other, clock=clock, worker="b"))
            return outcome

    platform, taken = Slow(), list[Delivered]()
    other = ConsolePlatform(there=platform.there)
    result = await _deliver(database, workspace, platform, clock=clock)
    assert result.fates == {Fate.TAKEN: 2}
    assert [t.fates for t in taken] == [{Fate.SENT: 2, Fate.NOT_SENT: 1}]
    assert (await one(database, late)).attempts == 1


class Crash(BaseException):
    """The process dies here."""


class Breaking(Database):
    """A database on which the ``nth`` transaction breaks, before or after it is committed."""

    def __init__(self, database: Database, nth: int, failure: BaseException, after: bool) -> None:
        self.database, self.left, self.failure, self.after = database, nth, failure, after

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
    with suppress(Crash, Exception):
        broken = Breaking(database, nth, failure, after)
        await _deliver(broken, workspace, platform, clock=clock)
    for _ in range(2):
        clock.at += SPAN * 2
        await _deliver(database, workspace, platform, clock=clock, worker="b")
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
        await _deliver(database, workspace, Dying(), clock=clock)
    clock.at += SPAN * 2
    await _deliver(database, workspace, platform, clock=clock, worker="b")
    assert platform.sends == [sent]
    assert (await one(database, sent)).state is State.SENT


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
        await _deliver(database, workspace, Choking())
    assert "too long" in str(caught.value.exceptions[0])
    assert (await one(database, fine)).state is State.SENT
