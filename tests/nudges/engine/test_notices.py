"""What is posted into a channel is posted once, whatever breaks, and never into a hush."""

from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta

import pytest

from nudges.engine import notices as engine
from nudges.engine.notices import AGAIN, LOOKED_FOR, Posting
from nudges.lease import SPAN, Lease
from nudges.programme import Channel
from nudges.store import hushes, notices
from nudges.store.database import Database
from nudges.store.notices import Notice
from nudges.store.tables import channels
from nudges.vault import Vault
from nudges.workspace import Workspace
from tests.builders import NOW, a_workspace
from tests.dump import dump
from tests.nudges.engine.nudging import change
from tests.nudges.engine.test_deliver_breaking import Crash
from tests.nudges.talk.questioning import FakeBoard
from tests.vaults import VAULT

CANARY = "The canary may sing again."
LUNCH = Channel(id="C1", name="lunch", attended=True)
MINUTE = timedelta(minutes=1)


@dataclass(kw_only=True)
class Hall:
    """A channel, its board, and the workers."""

    database: Database
    workspace: Workspace
    board: FakeBoard = field(default_factory=FakeBoard)

    async def adds(self, *, id_: str = "n1", shown_until: datetime | None = None) -> None:
        async with self.database.write() as connection:
            await engine.add(
                connection,
                self.workspace,
                "C1",
                [CANARY],
                now=NOW,
                id_=id_,
                shown_until=shown_until,
            )

    async def round(self, now: datetime = NOW) -> int:
        posting = Posting(
            database=self.database,
            workspace=self.workspace,
            board=self.board,
            vault=VAULT,
            now=now,
            lease=Lease.standing("w", now),
        )
        return await posting.round()

    async def rounds(self, *, hours: int = 48) -> None:
        for moment in _moments(hours):
            await self.round(moment)

    async def hush(self, until: datetime) -> None:
        async with self.database.write() as connection:
            await hushes.begin(connection, ["w1"], channel="C1", until=until, actor="p-ada")

    async def shown(self, now: datetime) -> list[Notice]:
        async with self.database.read() as connection:
            return await notices.shown(connection, "w1", now)


def _moments(hours: int) -> Iterator[datetime]:
    return (NOW + timedelta(minutes=20 * step) for step in range(hours * 3))


@pytest.fixture
async def hall(database: Database) -> Hall:
    return Hall(database=database, workspace=await a_workspace(database, places=[LUNCH]))


async def test_a_notice_is_posted_once_and_then_nothing_is_kept(hall: Hall) -> None:
    for _ in range(2):
        await hall.adds()
    assert "canary" not in str(await dump(hall.database))
    assert await hall.round() == 1
    await hall.rounds()
    assert hall.board.posts == 1
    assert CANARY in str(hall.board.there)
    assert (await dump(hall.database))["notices"] == []


async def test_it_stays_in_the_home_for_as_long_as_was_said(hall: Hall) -> None:
    await hall.adds(shown_until=NOW + timedelta(days=1))
    await hall.round()
    (notice,) = await hall.shown(NOW + MINUTE)
    assert engine.lines_of(notice, VAULT) == [CANARY]
    await hall.rounds()
    assert await hall.shown(NOW + timedelta(days=1)) == []
    assert (await dump(hall.database))["notices"] == []


@pytest.mark.parametrize("fault", ["throttled", "unknown", "lost"])
async def test_whatever_becomes_of_the_first_try_there_is_one_post(hall: Hall, fault: str) -> None:
    hall.board.faults.append(fault)
    await hall.adds()
    await hall.rounds()
    assert hall.board.posts == 1


async def test_after_a_crash_it_is_looked_for_and_not_posted_again(hall: Hall) -> None:
    hall.board.faults.append("crash")
    await hall.adds()
    with pytest.raises(Crash):
        await hall.round()
    assert await hall.round(NOW + MINUTE) == 0
    await hall.rounds()
    assert hall.board.posts == 1


async def test_what_cannot_be_found_out_is_given_up_and_not_posted_again(hall: Hall) -> None:
    hall.board.faults.append("lost")
    hall.board.deaf = True
    await hall.adds()
    await hall.round()
    await hall.round(NOW + SPAN + MINUTE)
    assert (await dump(hall.database))["notices"] != []
    await hall.round(NOW + LOOKED_FOR + MINUTE)
    assert hall.board.posts == 1
    assert (await dump(hall.database))["notices"] == []


@pytest.mark.parametrize("fault", ["", "crash", "lost"])
async def test_a_hush_holds_it_back_and_never_has_it_posted_twice(hall: Hall, fault: str) -> None:
    await hall.adds()
    if fault:
        hall.board.faults.append(fault)
        try:
            await hall.round()
        except Crash:
            assert fault == "crash"
    before = hall.board.posts
    await hall.hush(NOW + timedelta(hours=5))
    for moment in _moments(5):
        await hall.round(moment)
    assert hall.board.posts == before
    await hall.rounds()
    assert hall.board.posts == 1


@pytest.mark.parametrize("values", [{"archived": True}, {"attended": False}, {"private": True}])
async def test_where_it_may_not_go_any_more_it_is_not_posted(
    hall: Hall, values: dict[str, bool]
) -> None:
    await hall.adds()
    await change(hall.database, channels, **values)
    await hall.rounds()
    assert hall.board.posts == 0


async def test_what_nobody_can_read_any_more_is_not_posted(hall: Hall) -> None:
    await hall.adds()
    posting = Posting(
        database=hall.database,
        workspace=hall.workspace,
        board=hall.board,
        vault=Vault(("x" * 32,)),
        now=NOW,
        lease=Lease.standing("w", NOW),
    )
    assert await posting.round() == 0
    assert hall.board.posts == 0


async def test_a_throttled_one_waits(hall: Hall) -> None:
    hall.board.faults.append("throttled")
    await hall.adds()
    assert await hall.round() == 0
    assert await hall.round(NOW + AGAIN - MINUTE) == 0
    assert await hall.round(NOW + AGAIN) == 1
