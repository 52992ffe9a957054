"""Just before it is sent, everything that could have changed is looked at once more."""

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager
from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from sqlalchemy import delete, insert, update
from sqlalchemy.ext.asyncio import AsyncConnection

from adapters.console.platform import ConsolePlatform, Fault
from nudges.activity import Rung
from nudges.delivery import Failure, State
from nudges.engine.deliver import Delivered
from nudges.engine.settle import Fate
from nudges.lease import SPAN
from nudges.nudge import Offer, Place, Reason, SkipReason
from nudges.people import Leave
from nudges.programme import ChannelKind
from nudges.store import statuses, tables
from nudges.store.database import Database
from nudges.workspace import Workspace
from tests.builders import NOW, a_workspace
from tests.nudges.engine.nudging import (
    LIVE,
    OFFER,
    PETS,
    Clock,
    Counting,
    a_thread,
    change,
    due,
    one,
    people,
    send,
)
from tests.vaults import VAULT


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
    await change(database, getattr(tables, table), **values)
    result = await send(database, workspace, platform, now=NOW + timedelta(hours=2))
    assert result.fates == {Fate.WITHDRAWN: 1}
    found = await one(database, sent)
    assert (found.state, found.failure, found.skip) == (State.FAILED, Failure.WITHDRAWN, reason)
    assert platform.there == {}


@pytest.mark.parametrize("gone", ["membership", "thread", "first message", "channel"])
async def test_an_offer_whose_place_is_gone_is_withdrawn(database: Database, gone: str) -> None:
    workspace, platform = await people(database, "ada", "ben"), ConsolePlatform()
    await a_thread(database, workspace, "t1", "ben")
    liked = replace(OFFER, name="react_thread", place=Place(channel=PETS.id, thread="t1"))
    sent = await due(database, workspace, "ada", offer=liked)
    async with database.write() as connection:
        if gone == "first message":
            await connection.execute(update(tables.threads).values(member_id=None))
        elif gone == "thread":
            await connection.execute(delete(tables.threads))
        else:
            await connection.execute(delete(tables.channel_members))
        if gone == "channel":
            await connection.execute(delete(tables.channels))
    await send(database, workspace, platform)
    assert (await one(database, sent)).skip is SkipReason.PLACE_GONE
    assert platform.there == {}


async def test_those_who_take_part_anyway_get_their_offer_although_they_acted_since(
    database: Database,
) -> None:
    workspace = await people(database, "ada")
    await due(database, workspace, "ada", offer=replace(OFFER, reason=Reason.FOR_EVERYONE))
    await change(database, tables.members, last_post_at=NOW + timedelta(minutes=5))
    later = NOW + timedelta(hours=1)
    assert (await send(database, workspace, ConsolePlatform(), now=later)).sent == 1


async def test_less_often_holds_for_what_was_decided_before(database: Database) -> None:
    programme = replace(LIVE, attention=2.0)
    workspace, platform = await people(database, "ada", programme=programme), ConsolePlatform()
    await due(database, workspace, "ada", at=NOW - timedelta(hours=1))
    second = await due(database, workspace, "ada")
    await change(database, tables.persons, attention=1.0)
    await send(database, workspace, platform)
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
    await send(database, workspace, platform)
    found = await one(database, sent)
    assert found.due_at == until
    assert found.state is (State.SENT if until == NOW else State.DUE)
    assert len(platform.there) == (until == NOW)


@pytest.mark.parametrize(("days_ago", "fate"), [(1, Fate.WITHDRAWN), (8, Fate.SENT)])
async def test_what_waited_out_a_leave_is_not_the_first_thing_somebody_reads(
    database: Database, days_ago: int, fate: Fate
) -> None:
    ended = NOW.date() - timedelta(days=days_ago)
    away = Leave(starts=ended - timedelta(days=9), ends=ended)
    workspace = await people(database, "ada", leaves=(away,))
    delivery = await due(database, workspace, "ada")
    assert (await send(database, workspace, ConsolePlatform())).fates == {fate: 1}
    found = await one(database, delivery)
    assert found.skip is (SkipReason.BACK if fate is Fate.WITHDRAWN else None)


async def test_nobody_is_written_to_on_a_leave_that_began_since(database: Database) -> None:
    workspace = await people(database, "ada")
    delivery = await due(database, workspace, "ada")
    friday = NOW.date() + timedelta(days=3)
    async with database.write() as connection:
        leave = Leave(starts=NOW.date(), ends=friday, source="w1")
        await statuses.keep(connection, "o1", "p-ada", leave)
    await send(database, workspace, ConsolePlatform())
    assert (await one(database, delivery)).due_at.date() == friday + timedelta(days=3)


THREAD = Place(channel=PETS.id, thread="t1")
STARTED = datetime.fromisoformat("2026-03-02T09:00:00+00:00")
QUESTION = Offer(name="answer_question", rung=Rung.REPLY, place=THREAD, reason=Reason.NEVER_YET)
GREETING = Offer(name="greet_newcomer", rung=Rung.REPLY, place=THREAD, reason=Reason.NEVER_YET)
REACTION = Offer(name="react_newcomer", rung=Rung.REACT, place=THREAD, reason=Reason.NEVER_YET)
IN_THREADS = (QUESTION, GREETING, REACTION)


async def _offered_thread(database: Database, offer: Offer) -> tuple[Workspace, str]:
    """Ada is offered the thread that Ben, who is new, has started with a question."""
    workspace = await people(database, "ada", "ben")
    await a_thread(database, workspace, "t1", "ben", question=True)
    async with database.write() as connection:
        ben = update(tables.members).where(tables.members.c.id == "ben")
        await connection.execute(ben.values(first_post_at=STARTED))
    return workspace, await due(database, workspace, "ada", offer=offer)


async def _skip_of(
    database: Database, workspace: Workspace, delivery: str, *, now: datetime = NOW
) -> SkipReason | None:
    """Why it was withdrawn, None if it was sent."""
    result = await send(database, workspace, ConsolePlatform(), now=now)
    assert result.fates in ({Fate.WITHDRAWN: 1}, {Fate.SENT: 1})
    return (await one(database, delivery)).skip


@pytest.mark.parametrize("offer", IN_THREADS)
async def test_an_offer_whose_thread_is_as_it_was_is_sent(database: Database, offer: Offer) -> None:
    assert await _skip_of(database, *await _offered_thread(database, offer)) is None


@pytest.mark.parametrize("offer", [QUESTION, GREETING])
async def test_what_somebody_else_has_done_meanwhile_is_not_asked_for(
    database: Database, offer: Offer
) -> None:
    workspace, delivery = await _offered_thread(database, offer)
    await change(database, tables.threads, replies=1)
    assert await _skip_of(database, workspace, delivery) is SkipReason.PLACE_GONE


async def test_a_reaction_is_still_welcome_where_others_have_replied(database: Database) -> None:
    workspace, delivery = await _offered_thread(database, REACTION)
    await change(database, tables.threads, replies=1)
    assert await _skip_of(database, workspace, delivery) is None


async def test_a_question_that_has_grown_old_is_not_asked_for(database: Database) -> None:
    workspace, delivery = await _offered_thread(database, QUESTION)
    week_later = NOW + timedelta(days=6)
    assert await _skip_of(database, workspace, delivery, now=week_later) is SkipReason.PLACE_GONE


@pytest.mark.parametrize("offer", IN_THREADS)
async def test_nobody_is_led_to_somebody_who_has_left(database: Database, offer: Offer) -> None:
    workspace, delivery = await _offered_thread(database, offer)
    async with database.write() as connection:
        ben = update(tables.members).where(tables.members.c.id == "ben")
        await connection.execute(ben.values(deleted=True))
    assert await _skip_of(database, workspace, delivery) is SkipReason.PLACE_GONE


@pytest.mark.parametrize(
    ("offer", "skip"),
    [(OFFER, SkipReason.PLACE_GONE), (QUESTION, SkipReason.PLACE_GONE), (REACTION, None)],
)
async def test_nobody_is_asked_to_speak_in_a_channel_that_is_for_announcements_now(
    database: Database, offer: Offer, skip: SkipReason | None
) -> None:
    workspace, delivery = await _offered_thread(database, offer)
    await change(database, tables.channels, kind=ChannelKind.ANNOUNCEMENTS.value)
    assert await _skip_of(database, workspace, delivery) is skip


@pytest.mark.parametrize("gone", [False, True])
async def test_a_schedule_that_is_paused_or_gone_sends_nothing_any_more(
    database: Database, gone: bool
) -> None:
    workspace = await people(database, "ada")
    delivery = await due(database, workspace, "ada")
    if gone:
        async with database.write() as connection:
            await connection.execute(delete(tables.schedules))
    else:
        await change(database, tables.schedules, paused=True)
    assert await _skip_of(database, workspace, delivery) is SkipReason.NOT_LIVE


async def _elsewhere(database: Database) -> tuple[Workspace, str]:
    """Another workspace of the organisation, where Ada is due a message as ada2; its delivery."""
    other = await a_workspace(database, id_="w2", places=[PETS], programme=LIVE)
    async with database.write() as connection:
        row = {"workspace_id": "w2", "id": "ada2", "organisation_id": "o1", "person_id": "p-ada"}
        await connection.execute(insert(tables.members).values(row))
        inside = {"workspace_id": "w2", "channel_id": PETS.id, "member_id": "ada2"}
        await connection.execute(insert(tables.channel_members).values(inside))
    return other, await due(database, other, "ada2")


@pytest.mark.parametrize("silent", [False, True])
async def test_what_may_have_arrived_in_one_workspace_counts_in_the_other(
    database: Database, silent: bool
) -> None:
    workspace, platform, clock = await people(database, "ada"), ConsolePlatform(), Clock()
    first = await due(database, workspace, "ada")
    other, second = await _elsewhere(database)
    platform.faults.coming.append(Fault.ANSWER_LOST)
    platform.faults.silent = silent
    await send(database, workspace, platform, clock=clock)
    if silent:
        clock.at += SPAN * 2
        await send(database, workspace, platform, clock=clock)
        assert (await one(database, first)).failure is Failure.OUTCOME_UNKNOWN
    assert (await send(database, other, ConsolePlatform())).fates == {Fate.WITHDRAWN: 1}
    assert (await one(database, second, "w2")).skip is SkipReason.ATTENTION


class Lingering(Database):
    """A database whose third transaction, the last look, is not committed before ``until`` is."""

    def __init__(self, database: Database, until: Callable[[], Awaitable[object]]) -> None:
        self.database, self.until, self.nth = database, until, 0

    @asynccontextmanager
    async def read(self) -> AsyncIterator[AsyncConnection]:
        async with self.database.read() as connection:
            yield connection

    @asynccontextmanager
    async def write(self) -> AsyncIterator[AsyncConnection]:
        self.nth += 1
        async with self.database.write() as connection:
            yield connection
            if self.nth == 3:
                await self.until()


async def test_two_workers_in_two_workspaces_write_to_one_person_once(
    database: Database, database_url: str
) -> None:
    workspace = await people(database, "ada")
    await due(database, workspace, "ada")
    other, second = await _elsewhere(database)
    opened, elsewhere = Database.open(database_url, vault=VAULT), list[asyncio.Task[Delivered]]()

    async def go_on_elsewhere() -> None:
        """As far as it gets: it has to wait for the look that was begun before its own."""
        elsewhere.append(asyncio.create_task(send(opened, other, Counting(), worker="b")))
        await asyncio.wait(elsewhere, timeout=0.5)

    try:
        lingering = Lingering(database, go_on_elsewhere)
        assert (await send(lingering, workspace, Counting(), worker="a")).sent == 1
        assert (await elsewhere[0]).sent == 0
    finally:
        await opened.close()
    assert (await one(database, second, "w2")).skip is SkipReason.ATTENTION
