"""An act within its window answers a nudge, a holdout's too; nothing else does."""

from datetime import UTC, date, datetime, timedelta

from sqlalchemy import insert, update

from adapters.console.platform import ConsolePlatform
from nudges.delivery import State
from nudges.engine import consent
from nudges.engine.credit import credit
from nudges.engine.deliver import deliver
from nudges.nudge import Answer
from nudges.store import members, tables
from nudges.store.database import Database
from nudges.workspace import Workspace
from tests.builders import NOW
from tests.nudges.engine.nudging import compose, due, one, people


async def _sent(database: Database, *names: str) -> tuple[Workspace, list[str]]:
    workspace = await people(database, *names)
    sent = [await due(database, workspace, name) for name in names]
    await deliver(
        database,
        workspace=workspace,
        platform=ConsolePlatform(),
        compose=compose,
        now=NOW,
        worker="a",
    )
    return workspace, sent


async def _acted(database: Database, member: str, **lasts: datetime) -> None:
    async with database.write() as connection:
        mine = update(tables.members).where(tables.members.c.id == member)
        await connection.execute(mine.values(**lasts))


async def _active_on(database: Database, member: str, *days: date) -> None:
    rows = [
        {"workspace_id": "w1", "member_id": member, "day": day, "channel_id": "c", "posts": 1}
        for day in days
    ]
    async with database.write() as connection:
        await connection.execute(insert(tables.activity_days), rows)


async def _acted_at(database: Database, nudge: str) -> datetime | None:
    query = tables.nudges.select().where(tables.nudges.c.id == nudge)
    async with database.read() as connection:
        found: datetime | None = (await connection.execute(query)).one().acted_at
        return found


async def test_an_act_after_it_was_sent_answers_a_nudge(database: Database) -> None:
    workspace, (ada, ben) = await _sent(database, "ada", "ben")
    at = NOW + timedelta(hours=3)
    await _acted(database, "ada", last_react_at=at)
    assert await credit(database, workspace, NOW + timedelta(days=1)) == 1
    assert await _acted_at(database, ada) == at
    assert (await one(database, ada)).state is State.ACTED_ON
    assert await _acted_at(database, ben) is None
    assert (await one(database, ben)).state is State.SENT


async def test_crediting_again_changes_nothing(database: Database) -> None:
    workspace, (ada,) = await _sent(database, "ada")
    first = NOW + timedelta(hours=3)
    await _acted(database, "ada", last_react_at=first)
    await credit(database, workspace, NOW + timedelta(days=1))
    await _acted(database, "ada", last_react_at=NOW + timedelta(days=2))
    assert await credit(database, workspace, NOW + timedelta(days=3)) == 0
    assert await _acted_at(database, ada) == first


async def test_the_first_act_counts_whatever_came_after_it(database: Database) -> None:
    workspace, (ada,) = await _sent(database, "ada")
    first, last = NOW + timedelta(hours=3), NOW + timedelta(days=4)
    await _acted(database, "ada", last_react_at=first, last_post_at=last)
    await _active_on(database, "ada", first.date(), last.date())
    await credit(database, workspace, NOW + timedelta(days=5))
    assert await _acted_at(database, ada) == first


async def test_acts_that_later_ones_have_covered_are_found_by_their_day(database: Database) -> None:
    workspace, (ada,) = await _sent(database, "ada")
    await _acted(database, "ada", last_post_at=NOW + timedelta(days=20))
    await _active_on(database, "ada", date(2026, 3, 3), date(2026, 3, 9), date(2026, 3, 23))
    assert await credit(database, workspace, NOW + timedelta(days=20)) == 1
    acted = await _acted_at(database, ada)
    assert acted is not None
    assert acted.date() == date(2026, 3, 9)


async def test_acts_before_and_after_the_window_answer_nothing(database: Database) -> None:
    workspace, _ = await _sent(database, "ada", "ben")
    await _acted(database, "ada", last_post_at=NOW - timedelta(minutes=1))
    over = datetime(2026, 3, 24, tzinfo=UTC)
    await _acted(database, "ben", last_post_at=over + timedelta(seconds=1))
    assert await credit(database, workspace, over + timedelta(days=1)) == 0


async def test_an_act_that_comes_after_the_moment_looked_from_is_not_known_yet(
    database: Database,
) -> None:
    workspace, _ = await _sent(database, "ada")
    await _acted(database, "ada", last_post_at=NOW + timedelta(days=2))
    await _active_on(database, "ada", date(2026, 3, 5))
    assert await credit(database, workspace, NOW + timedelta(days=1)) == 0
    assert await credit(database, workspace, NOW + timedelta(days=2)) == 1


async def test_a_holdouts_nudge_is_answered_by_an_act_after_the_decision(
    database: Database,
) -> None:
    workspace = await people(database, "ada", holdout=True)
    held = await due(database, workspace, "ada", holdout=True)
    at = NOW + timedelta(hours=3)
    await _acted(database, "ada", last_vote_at=at)
    assert await credit(database, workspace, NOW + timedelta(days=1)) == 1
    assert await _acted_at(database, held) == at


async def test_what_was_never_sent_is_never_answered(database: Database) -> None:
    workspace = await people(database, "ada")
    waiting = await due(database, workspace, "ada")
    await _acted(database, "ada", last_vote_at=NOW + timedelta(hours=3))
    assert await credit(database, workspace, NOW + timedelta(days=1)) == 0
    assert (await one(database, waiting)).state is State.DUE


async def test_talking_to_the_bot_is_no_act(database: Database) -> None:
    workspace, (ada,) = await _sent(database, "ada")
    async with database.read() as connection:
        member = await members.one(connection, "w1", "ada")
    assert member is not None
    await consent.answer(database, workspace, member, ada, Answer.DONE, NOW)
    assert await credit(database, workspace, NOW + timedelta(days=1)) == 0
