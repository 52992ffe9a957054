"""Acts are kept once, and what is kept depends on the acts alone."""

from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from itertools import pairwise
from uuid import uuid4

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import select

from nudges.activity import Activity, Rung
from nudges.engine.join import join
from nudges.engine.record import record
from nudges.engine.take_back import take_back
from nudges.store import workspaces
from nudges.store.database import Database
from nudges.store.roster import MemberEntry
from nudges.store.tables import act_keys, activity_days, members, threads
from nudges.workspace import Workspace
from tests.conftest import SECRET
from tests.dump import Dump, dump

START = datetime(2026, 2, 27, 22, tzinfo=UTC)
PEOPLE = ("ann", "bob", "cem", "dee")
QUICK = settings(
    deadline=None,
    max_examples=30,
    suppress_health_check=[HealthCheck.function_scoped_fixture, HealthCheck.too_slow],
)


def an_act(
    member: str, rung: Rung, message: int, thread: int | None = None, emoji: str = ""
) -> Activity:
    """Message n is written n hours after START."""
    return Activity(
        channel="c1",
        message=str(message),
        member=member,
        rung=rung,
        at=START + timedelta(hours=message),
        thread=None if thread is None else str(thread),
        emoji=emoji,
        question=message % 2 == 0 if rung is Rung.POST else None,
    )


POST = an_act("ann", Rung.POST, 1)
REPLIES = (an_act("bob", Rung.REPLY, 3, 1), an_act("cem", Rung.REPLY, 4, 1))
OWN = an_act("ann", Rung.REPLY, 5, 1)


async def empty(database: Database) -> str:
    """A new workspace in an organisation of its own, with PEOPLE in it."""
    name = uuid4().hex
    workspace = Workspace(
        id=name, organisation=name, platform="console", name=name, created_at=START
    )
    async with database.write() as connection:
        await workspaces.create(connection, workspace)
        await join(connection, workspace, members=[MemberEntry(id=who) for who in PEOPLE])
    return name


async def undo(database: Database, workspace: str, act: Activity) -> bool:
    async with database.write() as connection:
        return await take_back(connection, workspace, act, secret=SECRET)


async def kept(database: Database, batches: Sequence[Sequence[Activity]]) -> Dump:
    """What is kept after these batches; of the keys, which no two workspaces share, the days."""
    workspace = await empty(database)
    for batch in batches:
        await record(database, workspace, batch, secret=SECRET)
    held = await dump(database, workspace)
    summary = [column for column in members.c if column.name.endswith("_at")]
    async with database.read() as connection:
        mine = members.c.workspace_id == workspace
        people = await connection.execute(select(members.c.id, *summary).where(mine))
        days = select(act_keys.c.day).where(act_keys.c.workspace_id == workspace)
        return {
            "activity_days": held["activity_days"],
            "threads": held["threads"],
            "members": sorted(repr(row) for row in people),
            "act_keys": sorted(map(repr, (await connection.execute(days)).scalars())),
        }


async def hosts(database: Database, workspace: str) -> list[tuple[str, date]]:
    query = select(activity_days.c.member_id, activity_days.c.day).where(
        activity_days.c.workspace_id == workspace, activity_days.c.hosts > 0
    )
    async with database.read() as connection:
        return [(row.member_id, row.day) for row in await connection.execute(query)]


@st.composite
def histories(draw: st.DrawFn) -> list[Activity]:
    """Threads with replies and reactions; the start of some is missing."""
    acts: list[Activity] = []
    people = st.sampled_from(PEOPLE)
    for thread in range(draw(st.integers(1, 3))):
        root = thread * 20
        if draw(st.booleans()) or draw(st.booleans()):
            acts.append(an_act(draw(people), Rung.POST, root))
        numbers = range(root + 1, root + 1 + draw(st.integers(0, 6)))
        acts.extend(an_act(draw(people), Rung.REPLY, number, root) for number in numbers)
        for _ in range(draw(st.integers(0, 3))):
            rung, emoji = draw(
                st.sampled_from([(Rung.REACT, "+1"), (Rung.REACT, "sob"), (Rung.VOTE, "one")])
            )
            on = root + draw(st.integers(0, 6))
            acts.append(an_act(draw(people), rung, on, None if on == root else root, emoji))
    return acts


@st.composite
def deliveries(draw: st.DrawFn) -> tuple[list[Activity], list[list[Activity]]]:
    """A history, and the same in any order, in batches, with repetitions."""
    acts = draw(histories())
    again = draw(st.lists(st.sampled_from(acts), max_size=5)) if acts else []
    mixed = draw(st.permutations([*acts, *again]))
    cuts = sorted(draw(st.sets(st.integers(0, len(mixed)), max_size=4)))
    edges = [0, *cuts, len(mixed)]
    return acts, [mixed[a:b] for a, b in pairwise(edges)]


@QUICK
@given(told=deliveries())
async def test_any_order_any_batches_and_any_repetition_keep_the_same(
    database: Database, told: tuple[list[Activity], list[list[Activity]]]
) -> None:
    acts, batches = told
    assert await kept(database, batches) == await kept(database, [[act] for act in acts])


@QUICK
@given(told=deliveries())
async def test_taking_everything_back_leaves_no_counts(
    database: Database, told: tuple[list[Activity], list[list[Activity]]]
) -> None:
    acts, batches = told
    workspace = await empty(database)
    for batch in batches:
        await record(database, workspace, batch, secret=SECRET)
    for act in dict.fromkeys(acts):
        assert await undo(database, workspace, act)
    async with database.read() as connection:
        mine = select(activity_days).where(activity_days.c.workspace_id == workspace)
        assert (await connection.execute(mine)).all() == []


@QUICK
@given(told=deliveries(), data=st.data())
async def test_taking_acts_back_and_recording_them_anew_keeps_the_same_days_and_threads(
    database: Database, told: tuple[list[Activity], list[list[Activity]]], data: st.DataObject
) -> None:
    acts, _ = told
    workspace = await empty(database)
    await record(database, workspace, acts, secret=SECRET)
    before = await dump(database, workspace)
    some = data.draw(st.lists(st.sampled_from(acts), unique=True)) if acts else []
    for act in some:
        await undo(database, workspace, act)
    await record(database, workspace, some, secret=SECRET)
    after = await dump(database, workspace)
    assert {n: after[n] for n in ("activity_days", "threads", "act_keys")} == {
        n: before[n] for n in ("activity_days", "threads", "act_keys")
    }


async def test_an_act_counts_once_also_within_a_batch(database: Database) -> None:
    workspace = await empty(database)
    first = await record(database, workspace, [POST, POST, REPLIES[0]], secret=SECRET)
    again = await record(database, workspace, [POST, REPLIES[0]], secret=SECRET)
    assert (first.new, first.repeated) == (2, 1)
    assert (again.new, again.repeated) == (0, 2)


async def test_the_second_other_person_makes_the_author_a_host_on_the_day_of_the_start(
    database: Database,
) -> None:
    workspace = await empty(database)
    late = an_act("cem", Rung.REPLY, 60, 1)
    await record(database, workspace, [POST, REPLIES[0], OWN], secret=SECRET)
    assert await hosts(database, workspace) == []
    result = await record(database, workspace, [late], secret=SECRET)
    assert await hosts(database, workspace) == [("ann", POST.at.date())]
    assert result.by_rung[Rung.HOST] == 1
    async with database.read() as connection:
        ann = select(members.c.last_host_at).where(
            members.c.workspace_id == workspace, members.c.id == "ann"
        )
        assert await connection.scalar(ann) == POST.at


async def test_one_other_person_who_replies_often_makes_no_host(database: Database) -> None:
    workspace = await empty(database)
    often = [an_act("bob", Rung.REPLY, n, 1) for n in range(2, 9)]
    await record(database, workspace, [POST, *often, OWN], secret=SECRET)
    assert await hosts(database, workspace) == []


async def test_a_thread_may_be_known_before_its_first_message(database: Database) -> None:
    workspace = await empty(database)
    await record(database, workspace, [*REPLIES, OWN], secret=SECRET)
    query = select(threads).where(threads.c.workspace_id == workspace)
    async with database.read() as connection:
        before = (await connection.execute(query)).one()
    assert (before.member_id, before.participants, before.replies) == (None, 3, 3)
    await record(database, workspace, [POST], secret=SECRET)
    async with database.read() as connection:
        after = (await connection.execute(query)).one()
    assert (after.member_id, after.participants, after.replies) == ("ann", 2, 3)
    assert await hosts(database, workspace) == [("ann", POST.at.date())]


async def test_taking_back_happens_once_and_only_to_what_is_known(database: Database) -> None:
    workspace = await empty(database)
    await record(database, workspace, [POST, *REPLIES], secret=SECRET)
    assert await undo(database, workspace, REPLIES[0]) is True
    assert await undo(database, workspace, REPLIES[0]) is False
    assert await undo(database, workspace, OWN) is False
    query = select(threads.c.replies).where(threads.c.workspace_id == workspace)
    async with database.read() as connection:
        assert await connection.scalar(query) == 1


async def test_nobody_can_read_from_the_keys_who_replied(database: Database) -> None:
    workspace = await empty(database)
    await record(database, workspace, [POST, *REPLIES], secret=SECRET)
    async with database.read() as connection:
        keys = (await connection.execute(select(act_keys.c.key))).scalars().all()
    assert all(len(key) == 16 and b"bob" not in key for key in keys)
