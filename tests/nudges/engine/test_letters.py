"""Letters go the same safe way as nudges: each once, to whom it may go, in their hours."""

from contextlib import suppress
from dataclasses import replace
from datetime import datetime

import pytest
from sqlalchemy import insert, update

from adapters.console.platform import ConsolePlatform, Fault
from nudges.delivery import Delivery, Failure, Kind, State
from nudges.engine.deliver import deliver
from nudges.engine.settle import Fate
from nudges.lease import SPAN, Lease
from nudges.message import Message
from nudges.nudge import SkipReason
from nudges.rules.recheck import Letter, Standing
from nudges.store import letters, members, tables
from nudges.store.database import Database
from nudges.workspace import Workspace
from tests.builders import NOW, a_workspace
from tests.nudges.engine.nudging import (
    LIVE,
    Clock,
    Counting,
    change,
    due,
    everything,
    people,
    send,
)
from tests.nudges.engine.test_deliver_breaking import Breaking, Crash

NOT_LIVE = replace(LIVE, live_since=None)


async def a_letter(
    database: Database, workspace: Workspace, member: str, kind: Kind, subject: str = "i1"
) -> None:
    async with database.write() as connection:
        await letters.add(
            connection, workspace.id, member, kind, subject=subject, due_at=NOW - SPAN
        )


async def introduce(database: Database) -> int:
    async with database.write() as connection:
        return await letters.introduce(connection, "o1", NOW)


async def only(database: Database) -> Delivery:
    (found,) = await everything(database)
    return found


async def met_at(database: Database, name: str) -> datetime | None:
    async with database.read() as connection:
        member = await members.one(connection, "w1", name)
    assert member is not None
    return member.person.introduced_at


async def test_a_letter_goes_out_although_nothing_is_live_and_a_nudge_does_not(
    database: Database,
) -> None:
    workspace, platform = await people(database, "ada", "ben", programme=NOT_LIVE), Counting()
    await due(database, workspace, "ben")
    await a_letter(database, workspace, "ada", Kind.IDEA)
    assert (await send(database, workspace, platform)).fates == {Fate.SENT: 1}
    (there,) = platform.there.values()
    assert there.message.text == "idea i1 for ada, introduced"
    assert await met_at(database, "ada") == NOW


@pytest.mark.parametrize(
    ("table", "values", "kind", "skip"),
    [
        ("persons", {"stopped_at": NOW}, Kind.INTRODUCTION, SkipReason.STOPPED),
        ("persons", {"stopped_at": NOW}, Kind.IDEA, SkipReason.STOPPED),
        ("persons", {"introduced_at": NOW}, Kind.INTRODUCTION, SkipReason.NOTHING_NEW),
        ("persons", {"introduced_at": NOW}, Kind.IDEA, None),
        ("persons", {"included": False}, Kind.INTRODUCTION, SkipReason.LEFT_OUT),
        ("persons", {"included": False}, Kind.IDEA, None),
        ("members", {"deleted": True}, Kind.IDEA, SkipReason.LEFT_OUT),
        ("members", {"guest": True}, Kind.IDEA, SkipReason.LEFT_OUT),
        ("members", {"guest": True}, Kind.INTRODUCTION, SkipReason.LEFT_OUT),
        ("workspaces", {"uninstalled_at": NOW}, Kind.IDEA, SkipReason.NOT_LIVE),
        ("workspaces", {"uninstalled_at": NOW}, Kind.INTRODUCTION, SkipReason.NOT_LIVE),
    ],
)
async def test_whom_a_letter_goes_to_is_looked_at_once_more(
    database: Database,
    table: str,
    values: dict[str, object],
    kind: Kind,
    skip: SkipReason | None,
) -> None:
    workspace, platform = await people(database, "ada", programme=NOT_LIVE), ConsolePlatform()
    await a_letter(database, workspace, "ada", kind)
    await change(database, getattr(tables, table), **values)
    await send(database, workspace, platform)
    found = await only(database)
    assert found.skip is skip
    assert len(platform.there) == (skip is None)


async def test_a_nudge_of_an_uninstalled_workspace_is_never_sent(database: Database) -> None:
    workspace, platform = await people(database, "ada"), ConsolePlatform()
    await due(database, workspace, "ada")
    await change(database, tables.workspaces, uninstalled_at=NOW)
    assert (await send(database, workspace, platform)).fates == {Fate.WITHDRAWN: 1}
    assert platform.there == {}


@pytest.mark.parametrize(
    ("zone", "until"),
    [
        ("America/New_York", datetime.fromisoformat("2026-03-03T14:00:00+00:00")),
        ("Pacific/Kiritimati", datetime.fromisoformat("2026-03-03T19:00:00+00:00")),
    ],
)
async def test_a_letter_waits_for_the_hours_in_which_somebody_works(
    database: Database, zone: str, until: datetime
) -> None:
    workspace = await people(database, "ada", programme=NOT_LIVE, zone=zone)
    await introduce(database)
    assert (await send(database, workspace, ConsolePlatform())).fates == {Fate.POSTPONED: 1}
    assert (await only(database)).due_at == until
    assert (await send(database, workspace, ConsolePlatform(), now=until)).sent == 1
    assert await met_at(database, "ada") == until


async def test_somebody_with_two_accounts_is_introduced_once(database: Database) -> None:
    workspace, platform = await people(database, "ada", programme=NOT_LIVE), ConsolePlatform()
    other = await a_workspace(database, id_="w2", programme=NOT_LIVE)
    async with database.write() as connection:
        row = {"workspace_id": "w2", "id": "ada2", "organisation_id": "o1", "person_id": "p-ada"}
        await connection.execute(insert(tables.members).values(row))
    assert await introduce(database) == 1
    await a_letter(database, other, "ada2", Kind.INTRODUCTION)  # however it came about
    for where in (workspace, other, workspace):
        await send(database, where, platform)
    assert len(platform.there) == 1


@pytest.mark.parametrize("answered", [True, False])
async def test_what_may_have_arrived_in_one_workspace_is_not_repeated_in_another(
    database: Database, answered: bool
) -> None:
    """While an introduction is on its way nothing follows; whatever became of it then counts."""
    workspace, platform, clock = (
        await people(database, "ada", programme=NOT_LIVE),
        ConsolePlatform(),
        Clock(),
    )
    other = await a_workspace(database, id_="w2", programme=NOT_LIVE)
    async with database.write() as connection:
        row = {"workspace_id": "w2", "id": "ada2", "organisation_id": "o1", "person_id": "p-ada"}
        await connection.execute(insert(tables.members).values(row))
    await introduce(database)
    await a_letter(database, other, "ada2", Kind.INTRODUCTION)
    platform.faults.coming.append(Fault.ANSWER_LOST)
    platform.faults.silent = not answered
    await send(database, workspace, platform, clock=clock)
    assert (await send(database, other, platform, clock=clock)).fates == {Fate.POSTPONED: 1}
    clock.at += SPAN * 2
    await send(database, workspace, platform, clock=clock, now=clock.at)
    await send(database, other, platform, clock=clock, now=clock.at)
    assert len(platform.there) == 1
    assert (await met_at(database, "ada") is not None) == answered


async def test_an_introduction_is_no_nudge_for_the_attention_of_a_week(database: Database) -> None:
    workspace, platform = await people(database, "ada"), Counting()
    await introduce(database)
    await send(database, workspace, platform)
    await due(database, workspace, "ada")
    assert (await send(database, workspace, platform)).sent == 1
    texts = [there.message.text for there in platform.there.values()]
    assert texts == ["introduction  for ada, introduced", "say_hello for ada"]


async def test_two_first_messages_at_once_do_not_introduce_twice(database: Database) -> None:
    workspace, platform = await people(database, "ada"), Counting()
    await introduce(database)
    await due(database, workspace, "ada")
    async with database.write() as connection:
        first = update(tables.deliveries).where(tables.deliveries.c.kind == Kind.INTRODUCTION.value)
        lease = {"state": "claimed", "claimed_by": "b", "lease_until": NOW + SPAN, "attempts": 1}
        await connection.execute(first.values(lease))
    assert (await send(database, workspace, platform)).fates == {Fate.POSTPONED: 1}
    assert platform.sends == []


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("nth", [1, 2, 3, 4])
async def test_whichever_transaction_breaks_a_letter_is_sent_once(
    database: Database, nth: int, after: bool
) -> None:
    workspace, clock = await people(database, "ada", programme=NOT_LIVE), Clock()
    platform = Counting()
    await introduce(database)
    broken = Breaking(database, nth, Crash(), after)
    with suppress(Crash):
        await send(broken, workspace, platform, clock=clock)
    assert broken.left <= 0
    for _ in range(2):
        clock.at += SPAN * 2
        await send(database, workspace, platform, clock=clock, worker="b")
    assert len(platform.sends) == 1
    assert (await only(database)).state is State.SENT


async def test_a_letter_about_something_that_is_gone_is_withdrawn(database: Database) -> None:
    workspace, platform = await people(database, "ada"), ConsolePlatform()
    await a_letter(database, workspace, "ada", Kind.IDEA)

    async def nothing_left(found: Standing | Letter) -> Message | None:
        assert isinstance(found, Letter)
        return None

    done = await deliver(
        database,
        workspace=workspace,
        platform=platform,
        compose=nothing_left,
        now=NOW,
        worker="a",
        lease=Lease(worker="a", clock=Clock()),
    )
    assert done.fates == {Fate.WITHDRAWN: 1}
    assert (await only(database)).failure is Failure.WITHDRAWN
    assert platform.there == {}
