"""One round after the other, for every workspace that can be served."""

import asyncio
from dataclasses import dataclass, replace
from datetime import datetime, timedelta

import pytest
from structlog.testing import capture_logs

from adapters.console.platform import ConsolePlatform as Console
from adapters.console.platform import Fault, Faults
from bot.main import Program
from bot.rounds import Rounds
from bot.settings import Settings
from nudges.delivery import State
from nudges.engine import matters, notices
from nudges.matter import MatterKind
from nudges.message import Message
from nudges.people import Role
from nudges.ports import Outcome
from nudges.programme import TERM, Channel, Programme, Schedule
from nudges.store.database import Database
from nudges.vault import Vault
from nudges.workspace import Workspace
from tests.builders import NOW, a_member, a_workspace
from tests.conftest import SECRET
from tests.nudges.engine.netting import a_net
from tests.nudges.engine.nudging import LIVE, PETS, due, everything, one, people
from tests.nudges.talk.questioning import FakeBoard

AT = "2026-03-03T10:00"
WEEKLY = Schedule(id="s1", name="Weekly", cron="0 10 * * tue")


class Still:
    """A clock that stands."""

    def now(self) -> datetime:
        return NOW


def a_program(database: Database) -> Program:
    settings = Settings.model_validate({})
    return Program(
        settings=settings, database=database, secret=SECRET, vault=Vault(("k" * 32,)), clock=Still()
    )


async def test_a_due_message_is_sent_with_the_introduction(database: Database) -> None:
    workspace = await people(database, "ada")
    delivery = await due(database, workspace, "ada")
    rounds = Rounds(program=a_program(database), at=AT)
    assert await rounds.deliver() == {"sent": 1}
    platform = rounds.platforms["w1"]
    assert isinstance(platform, Console)
    assert "w1" in platform.there[delivery].message.text
    assert await rounds.deliver() == {}


async def test_a_post_that_waits_reaches_a_champion(database: Database) -> None:
    net = await a_net(database, "ann", "ben")
    await net.post(NOW - timedelta(hours=1))
    rounds = Rounds(program=a_program(database), at="2026-03-03T12:00")
    assert await rounds.net() == {"watched": 1}
    assert await rounds.net() == {"ask": 1}
    assert await rounds.deliver() == {"sent": 1}
    assert await rounds.net() == await rounds.champions() == {}


@dataclass(frozen=True, kw_only=True)
class Hall:
    """A platform with channels to post in."""

    there: FakeBoard

    def platform(self, workspace: Workspace) -> Console:  # noqa: ARG002
        return Console()

    def board(self, workspace: Workspace) -> FakeBoard:  # noqa: ARG002
        return self.there

    async def chores(self, workspace: Workspace) -> dict[str, int]:  # noqa: ARG002
        return {}


async def test_what_is_in_the_inbox_and_the_end_of_a_term_are_written_about_once(
    database: Database,
) -> None:
    over = Programme(organisation="o1", live_since=NOW - TERM)
    olga = a_member("olga", roles=frozenset({Role.OWNER}))
    workspace = await a_workspace(database, people=[olga], programme=over)
    async with database.write() as connection:
        await matters.raise_matter(connection, workspace, MatterKind.PROMISE, "C1 t1", NOW)
    rounds = Rounds(program=a_program(database), at=AT)
    assert await rounds.inbox() == {"inbox": 1, "terms": 1}
    assert await rounds.inbox() == {}
    assert await rounds.deliver() == {"sent": 2}


async def test_what_is_meant_for_a_channel_is_posted_there_once(database: Database) -> None:
    lunch = Channel(id="C1", name="lunch", attended=True)
    workspace = await a_workspace(database, places=[lunch], platform="slack")
    async with database.write() as connection:
        await notices.add(connection, workspace, "C1", ["It is fixed."], now=NOW)
    board = FakeBoard()
    rounds = Rounds(program=a_program(database), outside={"slack": Hall(there=board)})
    assert await rounds.notices() == {"notices": 1}
    assert await rounds.notices() == {}
    assert board.posts == 1


async def test_a_round_goes_on_until_nothing_is_due(database: Database) -> None:
    names = [f"m{n:02}" for n in range(60)]
    workspace = await people(database, *names)
    for name in names:
        await due(database, workspace, name)
    assert await Rounds(program=a_program(database), at=AT).deliver() == {"sent": 60}


async def test_a_worker_that_has_to_stop_begins_nothing(database: Database) -> None:
    workspace = await people(database, "ada")
    delivery = await due(database, workspace, "ada")
    rounds = Rounds(program=a_program(database), at=AT, stopping=lambda: True)
    assert await rounds.deliver() == {}
    assert (await one(database, delivery)).state is State.DUE


async def test_schedules_are_decided_and_sent_and_what_came_of_it_is_counted(
    database: Database,
) -> None:
    programme = replace(LIVE, schedules=(WEEKLY,), holdout_share=0.0)
    crowd = [a_member(f"m{n}") for n in range(8)]
    lobby = replace(PETS, id="c-lobby", name="lobby")
    await a_workspace(database, people=crowd, places=[PETS, lobby], programme=programme)
    rounds = Rounds(program=a_program(database), at=AT)
    decided = await rounds.due()
    assert decided["fired"] == 1
    assert (await rounds.deliver()).get("sent", 0) == decided.get("offers", 0)
    assert len(await everything(database)) == decided.get("offers", 0)
    assert await rounds.due() == {}


async def test_a_workspace_without_an_adapter_is_left_alone_and_told_of_once(
    database: Database,
) -> None:
    workspace = await a_workspace(
        database, people=[a_member("ada")], places=[PETS], programme=LIVE, platform="slack"
    )
    delivery = await due(database, workspace, "ada")
    rounds = Rounds(program=a_program(database), at=AT)
    with capture_logs() as logs:
        for _ in range(2):
            assert (await rounds.deliver(), await rounds.due(), await rounds.credit()) == (
                {},
                {},
                {},
            )
    assert [line["event"] for line in logs] == ["no adapter"]
    assert (await one(database, delivery)).state is State.DUE


async def test_trouble_in_one_workspace_is_told_and_does_not_stop_the_others(
    database: Database,
) -> None:
    workspace = await people(database, "ada")
    other = await a_workspace(database, id_="w2", people=[a_member("ben")], places=[PETS])
    await due(database, workspace, "ada", at=NOW - timedelta(days=1))
    fine = await due(database, other, "ben", at=NOW - timedelta(days=1))

    class Broken(Console):
        async def send(self, *, member: str, message: Message, delivery: str) -> Outcome:
            raise RuntimeError(f"no network for {member}, {message}, {delivery}")

    rounds = Rounds(program=a_program(database), at=AT, platforms={"w1": Broken()})
    with pytest.raises(ExceptionGroup):
        await rounds.deliver()
    assert (await one(database, fine, "w2")).state is State.SENT


async def test_what_a_dead_worker_had_claimed_comes_free_where_time_stands_still(
    database: Database,
) -> None:
    """An imported workspace's 'now' never moves, but the machine's clock does."""
    workspace = await people(database, "ada")
    delivery = await due(database, workspace, "ada")
    program = a_program(database)
    losing = {"w1": Console(faults=Faults(members={"ada": Fault.LOST}))}
    assert await Rounds(program=program, at=AT, platforms=dict(losing)).deliver() == {"unknown": 1}

    class Later:
        def now(self) -> datetime:
            return NOW + timedelta(hours=1)

    rounds = Rounds(program=replace(program, clock=Later()), at=AT)
    assert await rounds.deliver() == {"not_sent": 1, "sent": 1}
    assert (await one(database, delivery)).state is State.SENT


async def test_a_workspace_whose_platform_hangs_holds_up_no_other(database: Database) -> None:
    workspace = await people(database, "ada")
    other = await a_workspace(database, id_="w2", people=[a_member("ben")], places=[PETS])
    await due(database, workspace, "ada", at=NOW - timedelta(days=1))
    fine = await due(database, other, "ben", at=NOW - timedelta(days=1))
    there = asyncio.Event()

    class Hanging(Console):
        async def send(self, *, member: str, message: Message, delivery: str) -> Outcome:
            await there.wait()
            return await super().send(member=member, message=message, delivery=delivery)

    class Telling(Console):
        async def send(self, *, member: str, message: Message, delivery: str) -> Outcome:
            there.set()
            return await super().send(member=member, message=message, delivery=delivery)

    platforms = {"w1": Hanging(), "w2": Telling()}
    rounds = Rounds(program=a_program(database), at=AT, platforms=dict(platforms))
    assert await rounds.deliver() == {"sent": 2}
    assert (await one(database, fine, "w2")).state is State.SENT


async def test_a_worker_that_has_to_stop_leaves_the_rest_of_a_batch_to_others(
    database: Database,
) -> None:
    workspace = await people(database, "ada", "ben", "cem")
    for name in ("ada", "ben", "cem"):
        await due(database, workspace, name)
    told: list[str] = []

    class Telling(Console):
        async def send(self, *, member: str, message: Message, delivery: str) -> Outcome:
            told.append(member)
            return await super().send(member=member, message=message, delivery=delivery)

    program = a_program(database)
    rounds = Rounds(
        program=program, at=AT, platforms={"w1": Telling()}, stopping=lambda: bool(told)
    )
    assert await rounds.deliver() == {"sent": 1}
    assert await Rounds(program=program, at=AT).deliver() == {"sent": 2}


async def test_the_next_round_leaves_alone_whom_the_last_one_still_waits_for(
    database: Database,
) -> None:
    workspace = await people(database, "ada", "cem")
    other = await a_workspace(database, id_="w2", people=[a_member("ben")], places=[PETS])
    for name in ("ada", "cem"):
        await due(database, workspace, name)
    waits, may_go = asyncio.Event(), asyncio.Event()

    class Hanging(Console):
        async def send(self, *, member: str, message: Message, delivery: str) -> Outcome:
            waits.set()
            await may_go.wait()
            return await super().send(member=member, message=message, delivery=delivery)

    rounds = Rounds(program=a_program(database), at=AT, platforms={"w1": Hanging()})
    first = asyncio.create_task(rounds.deliver())
    await waits.wait()
    fine = await due(database, other, "ben", at=NOW - timedelta(days=1))
    while (await one(database, fine, "w2")).state is not State.SENT:
        await rounds.deliver()
    assert not first.done()
    may_go.set()
    assert (await first)["sent"] >= 2
