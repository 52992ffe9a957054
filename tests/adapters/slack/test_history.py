"""A back-fill: what history shows counts once, however often it is broken off."""

import asyncio
from collections.abc import AsyncIterator
from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import select, update

from nudges.activity import Activity, Rung, act_key
from nudges.arrival import Acted, TakenBack
from nudges.engine.erase import erase
from nudges.engine.news import hear_news
from nudges.engine.record import Ledger
from nudges.programme import Channel
from nudges.store import gaps
from nudges.store.database import Database
from nudges.store.gaps import Cause, Gap
from nudges.store.tables import members
from tests.adapters.slack.reading_slack import GENERAL, Desk, a_desk, stamp
from tests.builders import NOW
from tests.conftest import SECRET
from tests.slack.fake import Fault, Json

YESTERDAY = NOW - timedelta(days=1)
A_WEEK_AGO = NOW - timedelta(days=7)


def live(desk: Desk) -> None:
    """A little of everything: posts, a thread, reactions, and what no person did."""
    root = desk.say("UANN", A_WEEK_AGO, text="Shall we?")
    root["reactions"] = [
        {"name": "tada", "users": ["UBEN", "UCLEO"], "count": 2},
        {"name": "one", "users": ["UBEN"], "count": 1},
    ]
    desk.reply(root, "UBEN", A_WEEK_AGO + timedelta(hours=1))
    desk.reply(root, "UCLEO", A_WEEK_AGO + timedelta(days=2))
    desk.reply(root, "UANN", A_WEEK_AGO + timedelta(days=3))
    desk.say("UCLEO", YESTERDAY, subtype="me_message")
    desk.say("UCLEO", YESTERDAY + timedelta(minutes=1), subtype="channel_join")
    desk.say("UANN", YESTERDAY + timedelta(minutes=2), bot_id="B7")
    desk.say("UBEN", NOW - timedelta(days=40))


ALL = {"UANN": [0, 0, 1, 1, 1], "UBEN": [1, 1, 1, 0, 0], "UCLEO": [1, 0, 1, 1, 0]}


async def test_what_an_admin_asked_for_is_read_and_counts_once(database: Database) -> None:
    async with a_desk(database, "UANN", "UBEN", "UCLEO") as desk:
        live(desk)
        await desk.asked(30)
        await desk.rounds()
        assert await desk.counted() == ALL
        done = (await desk.backfills())["C1"]
        assert done.done_at is not None
        assert done.acts == 8
        await desk.asked(90)
        await desk.rounds()
        assert await desk.counted() == ALL | {"UBEN": [1, 1, 1, 1, 0]}


@pytest.mark.parametrize("broken_at", [0, 1, 2, 4])
async def test_it_goes_on_after_a_crash_where_it_was(
    database: Database, broken_at: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("adapters.slack.history.PAGE", 2)
    async with a_desk(database, "UANN", "UBEN", "UCLEO") as desk:
        live(desk)
        await desk.asked(30)
        for method in ("conversations.history", "conversations.replies"):
            # twice, as aiohttp tries a GET once more
            desk.slack.fail(method, *[None] * broken_at, *[Fault(broken=True)] * 2)
        for _ in range(4):  # a new process each time
            await desk.rounds(1)
        assert (await desk.backfills())["C1"].done_at is not None
        assert await desk.counted() == ALL


async def test_a_thread_that_takes_longer_than_a_turn_comes_to_its_end(
    database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("adapters.slack.history.PAGE", 2)
    async with a_desk(database, "UANN", "UBEN") as desk:
        root = desk.say("UANN", A_WEEK_AGO)
        for hour in range(9):
            desk.reply(root, "UBEN", A_WEEK_AGO + timedelta(hours=hour + 1))
        await desk.asked(30)
        slow = Fault(error="ratelimited", status=429, retry_after=60)
        desk.slack.fail("conversations.replies", *[None, slow] * 5)
        await desk.rounds(20)
        assert (await desk.counted())["UBEN"] == [0, 0, 9, 0, 0]
        pages = [said.get("oldest") for said in desk.slack.called("conversations.replies")]
        assert len(pages) < 20


async def test_an_event_and_a_page_of_history_tell_of_the_same_act(database: Database) -> None:
    async with a_desk(database, "UANN") as desk:
        await desk.rounds(1)
        message = desk.say("UANN", YESTERDAY)
        message["reactions"] = [{"name": "tada", "users": ["UANN"], "count": 1}]
        ts = message["ts"]
        post = Activity(channel="C1", message=ts, member="UANN", rung=Rung.POST, at=YESTERDAY)
        react = Activity(
            channel="C1",
            message=ts,
            member="UANN",
            rung=Rung.REACT,
            at=NOW,
            thread=ts,
            emoji="tada",
        )
        async with database.write() as connection:
            ledger = Ledger(connection=connection, workspace="T1", secret=SECRET)
            await hear_news(ledger, [Acted(act=act, at=act.at) for act in (post, react)])
        before = await desk.counted()
        await desk.asked(30)
        await desk.rounds()
        assert await desk.counted() == before == {"UANN": [1, 0, 0, 1, 0]}
        assert act_key(SECRET, "T1", post) in await desk.keys()


async def test_what_was_taken_back_does_not_come_back_with_an_old_page(database: Database) -> None:
    async with a_desk(database, "UANN") as desk:
        await desk.rounds(1)
        message = desk.say("UANN", YESTERDAY)
        act = Activity(
            channel="C1", message=message["ts"], member="UANN", rung=Rung.POST, at=YESTERDAY
        )
        async with database.write() as connection:
            ledger = Ledger(connection=connection, workspace="T1", secret=SECRET)
            await hear_news(ledger, [TakenBack(act=act, at=NOW)])
        await desk.asked(30)
        await desk.rounds()
        assert await desk.counted() == {}


async def test_acts_of_bots_leavers_and_other_companies_people_do_not_count(
    database: Database,
) -> None:
    async with a_desk(database, "UANN", "UBEN") as desk:
        desk.slack.add_user("UBOT2", is_bot=True)
        desk.slack.add_user("UFAR", team_id="T9")
        desk.slack.add_user("UOLD", deleted=True)
        await desk.rounds(1)
        for user in ("UANN", "UBEN", "UBOT2", "UFAR", "UOLD", "UNOBODY"):
            desk.say(user, YESTERDAY + timedelta(minutes=len(user)), client_msg_id=user)
        async with database.write() as connection:
            await erase(connection, desk.workspace, "UBEN", secret=SECRET, now=NOW)
        desk.slack.users["UBEN"]["deleted"] = True
        await desk.asked(30)
        await desk.rounds()
        assert (await desk.backfills())["C1"].done_at is not None
        assert await desk.counted() == {"UANN": [0, 0, 0, 1, 0]}


async def test_whoever_is_new_is_met_and_counts(database: Database) -> None:
    async with a_desk(database, "UANN") as desk:
        await desk.rounds(1)
        desk.slack.add_user("UNEW")
        desk.say("UNEW", YESTERDAY)
        await desk.asked(30)
        await desk.rounds()
        assert await desk.counted() == {"UNEW": [0, 0, 0, 1, 0]}


async def test_no_text_of_a_message_is_kept(database: Database) -> None:
    async with a_desk(database, "UANN", "UBEN", "UCLEO") as desk:
        live(desk)
        await desk.asked(30)
        await desk.rounds()
    async with database.read() as connection:
        for table in members.metadata.sorted_tables:
            rows = (await connection.execute(select(table))).all()
            assert "canary" not in repr(rows)


async def test_malformed_messages_stand_in_nobodys_way(database: Database) -> None:
    async with a_desk(database, "UANN") as desk:
        desk.say("UANN", YESTERDAY)
        odd: list[Json] = [
            {"ts": stamp(YESTERDAY - timedelta(hours=1)), "user": ["UANN"], "subtype": {}},
            {"ts": stamp(YESTERDAY - timedelta(hours=2)), "user": "<script>"},
            {"ts": stamp(YESTERDAY - timedelta(hours=3)), "reactions": [{"name": 3}, "x", {}]},
        ]
        desk.slack.said["C1"] += odd
        desk.slack.said["C1"].sort(key=lambda each: float(each["ts"]))
        await desk.asked(30)
        await desk.rounds()
        assert (await desk.backfills())["C1"].done_at is not None
        assert await desk.counted() == {"UANN": [0, 0, 0, 1, 0]}


@pytest.mark.parametrize("code", ["missing_scope", "some_new_error"])
async def test_what_slack_refuses_is_told_and_stops_that_channel_only(
    database: Database, code: str
) -> None:
    more = Channel(id="C2", name="more", attended=True)
    async with a_desk(database, "UANN", places=(GENERAL, more)) as desk:
        desk.say("UANN", YESTERDAY, channel="C2")
        await desk.asked(30, "C1")
        await desk.asked(30, "C2")
        desk.slack.fail("conversations.history", Fault(error=code))
        await desk.rounds()
        rows = await desk.backfills()
        assert rows["C1"].failure == code
        assert rows["C2"].done_at is not None
        assert await desk.counted() == {"UANN": [0, 0, 0, 1, 0]}


async def test_where_the_bot_was_put_out_it_goes_on_once_it_is_back(database: Database) -> None:
    async with a_desk(database, "UANN") as desk:
        desk.say("UANN", YESTERDAY)
        await desk.asked(30)
        desk.slack.fail("conversations.history", Fault(error="not_in_channel"))
        await desk.rounds(4)
        assert desk.slack.called("conversations.join")
        assert (await desk.backfills())["C1"].done_at is not None
        assert await desk.counted() == {"UANN": [0, 0, 0, 1, 0]}


async def test_a_thread_that_was_deleted_meanwhile_stands_in_nobodys_way(
    database: Database,
) -> None:
    async with a_desk(database, "UANN", "UBEN") as desk:
        root = desk.say("UANN", A_WEEK_AGO)
        desk.reply(root, "UBEN", YESTERDAY)
        desk.slack.fail("conversations.replies", Fault(error="thread_not_found"))
        await desk.asked(30)
        await desk.rounds()
        assert (await desk.backfills())["C1"].done_at is not None
        assert await desk.counted() == {"UANN": [0, 0, 0, 1, 0]}


async def test_two_workers_at_one_channel_count_nothing_twice(database: Database) -> None:
    async with a_desk(database, "UANN", "UBEN", "UCLEO") as desk:
        live(desk)
        await desk.rounds(1)
        await desk.asked(30)
        both = (desk.chores(), desk.chores())
        await asyncio.gather(*(chores.round(desk.workspace) for chores in both))
        await desk.rounds(2)
        assert await desk.counted() == ALL
        assert (await desk.backfills())["C1"].acts == 8


@pytest.fixture
async def missed(database: Database) -> AsyncIterator[Desk]:
    """A workspace in which something was missed yesterday, and everybody was looked at since."""
    async with a_desk(database, "UANN", "UBEN") as desk:
        await desk.rounds(1)
        day = YESTERDAY.astimezone(UTC).date()
        gap = Gap(starts=day, ends=day, cause=Cause.DOWN, noted_at=YESTERDAY)
        async with database.write() as connection:
            await gaps.add(connection, "T1", gap)
            await connection.execute(update(members).values(next_look_at=NOW + timedelta(days=9)))
        yield desk


async def open_gaps(desk: Desk) -> list[Gap]:
    async with desk.database.read() as connection:
        return await gaps.of(connection, "T1")


async def test_a_gap_is_filled_by_itself_and_then_it_is_none(missed: Desk) -> None:
    root = missed.say("UANN", YESTERDAY - timedelta(days=3))
    missed.reply(root, "UBEN", YESTERDAY)
    await missed.rounds()
    assert await open_gaps(missed) == []
    assert await missed.counted() == {"UANN": [0, 0, 0, 1, 0], "UBEN": [0, 0, 1, 0, 0]}
    async with missed.database.read() as connection:
        looks = (await connection.execute(select(members.c.next_look_at))).scalars().all()
    assert set(looks) == {None}


async def test_days_stay_a_gap_as_long_as_one_channel_is_not_read(missed: Desk) -> None:
    missed.slack.fail("conversations.history", *[Fault(status=502)] * 9)
    await missed.rounds()
    assert await open_gaps(missed)


async def test_what_is_missed_while_a_gap_is_filled_is_read_again(missed: Desk) -> None:
    await missed.rounds(1)
    day = YESTERDAY.astimezone(UTC).date()
    later = missed.clock.now() + timedelta(hours=1)
    async with missed.database.write() as connection:
        await gaps.add(
            connection, "T1", Gap(starts=day, ends=day, cause=Cause.OVERLOAD, noted_at=later)
        )
    await missed.rounds(2)
    assert await open_gaps(missed)
    await missed.clock.sleep(7200)
    await missed.rounds(2)
    assert await open_gaps(missed) == []


async def test_a_gap_longer_ago_than_history_is_read_stays(missed: Desk) -> None:
    day = datetime(2025, 6, 1, tzinfo=UTC).date()
    async with missed.database.write() as connection:
        await gaps.add(connection, "T1", Gap(starts=day, ends=day, cause=Cause.DOWN))
    await missed.rounds()
    assert [gap.starts for gap in await open_gaps(missed)] == [day]
