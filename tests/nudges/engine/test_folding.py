"""What was kept on arrival is made use of once, and in the end the order does not matter."""

import asyncio
from collections.abc import Sequence
from datetime import UTC, datetime, timedelta
from itertools import pairwise
from uuid import uuid4

from hypothesis import given
from hypothesis import strategies as st
from sqlalchemy import insert, select, text, update

from nudges.activity import Activity, Rung, keyed_hash
from nudges.arrival import Acted, MemberTold, Missed, TakenBack, Told
from nudges.engine.folding import LATER, Folding
from nudges.engine.news import News
from nudges.store import gaps, told
from nudges.store.database import Database
from nudges.store.gaps import Gap
from nudges.store.roster import MemberEntry
from nudges.store.tables import act_keys, activity_days, arrivals, channels, threads
from tests.builders import NOW
from tests.conftest import SECRET
from tests.nudges.engine.test_record import PEOPLE, QUICK, empty
from tests.vaults import VAULT

START = datetime(2026, 2, 27, 22, tzinfo=UTC)


class Hands:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.at = NOW

    def now(self) -> datetime:
        return self.at


async def nobody(_workspace: str, _members: Sequence[str]) -> Sequence[MemberEntry]:
    return ()


async def a_room(database: Database) -> str:
    """A workspace with PEOPLE and a channel that counts."""
    workspace = await empty(database)
    async with database.write() as connection:
        row = {"workspace_id": workspace, "id": "c1", "included": True}
        await connection.execute(insert(channels).values(row))
    return workspace


async def arrive(database: Database, workspace: str, *events: Sequence[Told]) -> None:
    rows = [
        {
            "workspace_id": workspace,
            "id": keyed_hash(SECRET, "test", uuid4().hex),
            "due_at": NOW + timedelta(microseconds=number),
            "body": told.dump(tuple(values)),
        }
        for number, values in enumerate(events)
    ]
    async with database.write() as connection:
        await connection.execute(insert(arrivals), rows)


def folding(database: Database, clock: Hands, hear: object = nobody) -> Folding:
    return Folding(database, SECRET, clock, hear)  # type: ignore[arg-type]


def at(hour: int) -> datetime:
    return START + timedelta(hours=hour)


def reaction(hour: int, *, undo: bool = False, member: str = "ann", message: str = "1") -> News:
    act = Activity(
        channel="c1", message=message, member=member, rung=Rung.REACT, at=at(hour), emoji="+1"
    )
    return TakenBack(act=act, at=at(hour)) if undo else Acted(act=act, at=at(hour))


def written(
    hour: int,
    *,
    deleted_at: int | None = None,
    back_at: int | None = None,
    thread: int | None = None,
) -> News:
    act = Activity(
        channel="c1",
        message=str(hour),
        member=PEOPLE[hour % 4],
        rung=Rung.POST if thread is None else Rung.REPLY,
        at=at(hour),
        thread=None if thread is None else str(thread),
    )
    if deleted_at is not None:
        return TakenBack(act=act, at=at(deleted_at))
    return Acted(act=act, at=at(hour if back_at is None else back_at))


async def held(database: Database, workspace: str) -> dict[str, list[str]]:
    """The days, the threads, and the days of keys (the keys themselves name the workspace)."""
    found: dict[str, list[str]] = {}
    async with database.read() as connection:
        for table, columns in (
            (activity_days, list(activity_days.c)[1:]),
            (threads, list(threads.c)[1:]),
            (act_keys, [act_keys.c.day]),
        ):
            mine = select(*columns).where(table.c.workspace_id == workspace)
            found[table.name] = sorted(map(repr, (await connection.execute(mine)).all()))
    return found


async def after(database: Database, batches: Sequence[Sequence[Told]]) -> dict[str, list[str]]:
    """What is held when these batches were made use of, one after the other."""
    workspace = await a_room(database)
    clock = Hands()
    for batch in batches:
        if batch:
            await arrive(database, workspace, *([one] for one in batch))
        clock.at += timedelta(seconds=1)
        await folding(database, clock).fold_once(workspace)
    return await held(database, workspace)


@st.composite
def happenings(draw: st.DrawFn) -> list[News]:
    """Reactions given, taken back and given again; messages written, answered, deleted and back."""
    told_: list[News] = []
    hours = iter(range(1, 200))
    for _ in range(draw(st.integers(0, 2))):
        message, member = draw(st.sampled_from("12")), draw(st.sampled_from(PEOPLE[:2]))
        for turn in range(draw(st.integers(1, 4))):
            hour = next(hours) * 7
            told_.append(reaction(hour, undo=turn % 2 == 1, member=member, message=message))
    for _ in range(draw(st.integers(0, 2))):
        root = next(hours)
        told_.append(written(root))
        replies = [(next(hours), root) for _ in range(draw(st.integers(0, 4)))]
        told_.extend(written(reply, thread=root) for reply, root in replies)
        for reply, root_ in replies:
            if draw(st.booleans()):
                told_.append(written(reply, thread=root_, deleted_at=next(hours)))
                if draw(st.booleans()):
                    told_.append(written(reply, thread=root_, back_at=next(hours)))
        if draw(st.booleans()):
            told_.append(written(root, deleted_at=next(hours)))
            if draw(st.booleans()):
                told_.append(written(root, back_at=next(hours)))
    # Reactions of one kind by one member to one message follow one another in time.
    return sorted(told_, key=lambda one: one.at)


@st.composite
def mixtures(draw: st.DrawFn) -> tuple[list[News], list[list[News]]]:
    """What happened, and the same in any order, in batches, some of it twice."""
    happened = draw(happenings())
    again = draw(st.lists(st.sampled_from(happened), max_size=5)) if happened else []
    mixed = draw(st.permutations([*happened, *again]))
    cuts = sorted(draw(st.sets(st.integers(0, len(mixed)), max_size=4)))
    return happened, [mixed[a:b] for a, b in pairwise([0, *cuts, len(mixed)])]


@QUICK
@given(told_=mixtures())
async def test_any_order_and_any_repetition_end_as_if_all_had_come_in_order(
    database: Database, told_: tuple[list[News], list[list[News]]]
) -> None:
    happened, batches = told_
    in_order = await after(database, [[one] for one in happened])
    assert await after(database, batches) == in_order


async def test_a_reaction_given_again_stays_though_its_removal_comes_late(
    database: Database,
) -> None:
    late = await after(database, [[reaction(50)], [reaction(2, undo=True)], [reaction(1)]])
    assert late == await after(database, [[reaction(50)]])


async def test_a_message_that_is_back_stays_though_its_deletion_comes_late(
    database: Database,
) -> None:
    late = await after(
        database, [[written(4, back_at=9)], [written(4)], [written(4, deleted_at=7)]]
    )
    assert late == await after(database, [[written(4)]])


async def test_a_message_that_was_deleted_does_not_come_back(database: Database) -> None:
    gone = await after(database, [[written(4, deleted_at=9)], [written(4)]])
    assert gone == await after(database, [])


async def test_nothing_is_made_use_of_twice(database: Database) -> None:
    workspace = await a_room(database)
    await arrive(database, workspace, [written(4)])
    first = await folding(database, Hands()).fold_all()
    second = await folding(database, Hands()).fold_all()
    assert (first["recorded"], second) == (1, {})


async def test_two_processes_at_once_count_everything_once(
    database: Database, database_url: str
) -> None:
    workspace = await a_room(database)
    await arrive(database, workspace, *([written(hour)] for hour in range(40)))
    other = Database.open(database_url, vault=VAULT)
    clock = Hands()
    clock.at += timedelta(seconds=1)
    counts = await asyncio.gather(
        folding(database, clock).fold_all(), folding(other, clock).fold_all()
    )
    await other.close()
    assert sum(count["recorded"] for count in counts) == 40


async def test_one_arrival_that_cannot_be_used_stands_in_nobodys_way(database: Database) -> None:
    workspace = await a_room(database)
    await arrive(database, workspace, [written(1)], [written(2)], [written(3)])
    async with database.write() as connection:
        second = select(arrivals.c.id).where(arrivals.c.body.contains('"message":"2"'))
        id_ = (await connection.execute(second)).scalar_one()
        await connection.execute(
            update(arrivals).where(arrivals.c.id == id_).values(body='[["Acted",{"act":5}]]')
        )
    clock = Hands()
    clock.at += timedelta(seconds=1)
    counts = await folding(database, clock).fold_all()
    assert (counts["recorded"], counts["postponed"], counts["failed"]) == (2, 1, 0)
    for pause in LATER:
        clock.at += pause
        counts = await folding(database, clock).fold_all()
    assert counts["failed"] == 1
    async with database.read() as connection:
        bodies = (await connection.execute(select(arrivals.c.body))).scalars()
        assert list(bodies) == [None, None, None]


async def test_a_member_nobody_told_of_is_looked_up(database: Database) -> None:
    workspace = await a_room(database)
    asked: list[Sequence[str]] = []

    async def hear(_workspace: str, ids: Sequence[str]) -> Sequence[MemberEntry]:
        asked.append(ids)
        return [MemberEntry(id=id_, name="New") for id_ in ids]

    await arrive(database, workspace, [reaction(1, member="new")])
    counts = await folding(database, Hands(), hear).fold_all()
    assert asked == [["new"]]
    assert counts["recorded"] == 1


async def test_acts_of_a_member_nobody_knows_wait_and_are_left_out_in_the_end(
    database: Database,
) -> None:
    workspace = await a_room(database)
    await arrive(database, workspace, [reaction(1, member="ghost")], [reaction(1)])
    clock = Hands()
    clock.at += timedelta(seconds=1)
    counts = await folding(database, clock).fold_all()
    assert (counts["recorded"], counts["postponed"]) == (1, 1)
    for pause in LATER:
        clock.at += pause
        counts = await folding(database, clock).fold_all()
    assert counts["unknown-member"] == 1


async def test_a_platform_that_does_not_answer_holds_up_only_whom_it_was_asked_about(
    database: Database,
) -> None:
    async def broken(_workspace: str, _ids: Sequence[str]) -> Sequence[MemberEntry]:
        raise ConnectionError

    workspace = await a_room(database)
    await arrive(database, workspace, [reaction(1, member="ghost"), reaction(2)], [reaction(1)])
    clock = Hands()
    clock.at += timedelta(seconds=1)
    counts = await folding(database, clock, broken).fold_all()
    assert (counts["recorded"], counts["postponed"]) == (1, 1)


async def test_what_a_bot_does_is_no_act(database: Database) -> None:
    workspace = await a_room(database)
    robot = MemberTold(entry=MemberEntry(id="robot", bot=True))
    await arrive(database, workspace, [robot], [reaction(1, member="robot")])
    counts = await folding(database, Hands()).fold_all()
    clock = Hands()
    clock.at += timedelta(seconds=1)
    counts += await folding(database, clock).fold_all()
    assert (counts["left_out"], counts["recorded"]) == (1, 0)


async def test_what_happens_where_no_admin_wants_us_is_no_act(database: Database) -> None:
    workspace = await empty(database)
    await arrive(database, workspace, [reaction(1)])
    counts = await folding(database, Hands()).fold_all()
    assert counts["left_out"] == 1
    async with database.read() as connection:
        here = select(channels.c.id, channels.c.included)
        (room,) = await connection.execute(here.where(channels.c.workspace_id == workspace))
    assert tuple(room) == ("c1", False)
    assert await held(database, workspace) == await held(database, await empty(database))


async def test_what_was_counted_is_taken_back_also_where_nothing_counts_any_more(
    database: Database,
) -> None:
    workspace = await a_room(database)
    await arrive(database, workspace, [reaction(1)])
    await folding(database, Hands()).fold_all()
    async with database.write() as connection:
        await connection.execute(update(channels).values(included=False))
    await arrive(database, workspace, [reaction(2, undo=True)])
    counts = await folding(database, Hands()).fold_all()
    assert counts["undone"] == 1


async def test_a_day_the_platform_left_things_out_is_a_gap(database: Database) -> None:
    workspace = await a_room(database)
    await arrive(database, workspace, [Missed(day=NOW.date())])
    await folding(database, Hands()).fold_all()
    async with database.read() as connection:
        marked = await gaps.of(connection, workspace)
    assert marked == [Gap(starts=NOW.date(), ends=NOW.date(), cause="left-out")]


async def test_what_arrives_for_no_workspace_of_ours_is_dropped(database: Database) -> None:
    await arrive(database, "elsewhere", [reaction(1)])
    assert await folding(database, Hands()).fold_all() == {"homeless": 1}


async def test_ids_are_forgotten_when_nothing_can_repeat_them(database: Database) -> None:
    workspace = await a_room(database)
    await arrive(database, workspace, [reaction(1)])
    clock = Hands()
    fold = folding(database, clock)
    await fold.fold_all()
    clock.at += timedelta(hours=47)
    await fold.purge()
    async with database.read() as connection:
        assert len((await connection.execute(select(arrivals))).all()) == 1
    clock.at += timedelta(hours=2)
    await fold.purge()
    async with database.read() as connection:
        assert (await connection.execute(select(arrivals))).all() == []
        assert (await connection.execute(text("SELECT * FROM turns"))).all() == []
