"""Being a champion is asked for, never given out, and ends in one tap."""

from datetime import UTC, datetime, timedelta

import pytest
from sqlalchemy import insert

from nudges.champion import Champion, Standing
from nudges.delivery import Kind
from nudges.engine.champions import look_after
from nudges.programme import Programme
from nudges.store import champions, letters
from nudges.store.database import Database
from nudges.store.tables import activity_days, asks, deliveries, threads
from tests.builders import NOW
from tests.nudges.talk.conversation import Talk, begin, somebody, taps, words
from tests.nudges.talk.handing_in import posted

LIVE = Programme(organisation="o1", live_since=NOW - timedelta(days=30))
MONTH = timedelta(days=29)


async def known(talk: Talk, name: str) -> Champion | None:
    async with talk.database.read() as connection:
        return await champions.one(connection, "o1", f"p-{name}")


async def answers(
    talk: Talk, name: str, *, hosts: int = 3, days: int = 8, before: datetime = NOW
) -> None:
    """``name`` answered people on some days, and others joined what they started."""
    async with talk.database.write() as connection:
        for day in range(days):
            row = insert(activity_days).values(
                workspace_id=talk.workspace.id,
                member_id=name,
                day=(before - timedelta(days=day + 1)).date(),
                channel_id="C1",
                replies=1,
                hosts=1 if day < hosts else 0,
            )
            await connection.execute(row)


async def round_(talk: Talk, at: datetime = NOW) -> dict[str, int]:
    return dict(await look_after(talk.database, talk.workspace, at))


@pytest.fixture
async def talk(database: Database) -> Talk:
    return await begin(database, somebody("hal"), programme=LIVE)


async def test_whoever_draws_others_in_is_invited_once_and_says_yes(talk: Talk) -> None:
    await answers(talk, "ann")
    assert await round_(talk) == {"invited": 1, "told": 0}
    assert await round_(talk) == {"invited": 0, "told": 0}
    ((member, said, letter),) = await posted(talk)
    assert member == "ann"
    assert "Would you like to be a champion?" in said
    yes, later, no = taps(letter)
    assert [one.action for one in (yes, later, no)] == [
        "champion.yes",
        "champion.later",
        "champion.no",
    ]
    reply = await talk.tap("ann", yes.action)
    assert reply.in_place
    assert "You are a champion" in words(reply)
    found = await known(talk, "ann")
    assert found
    assert found.active


async def test_executives_newcomers_to_the_bot_and_readers_are_not_invited(talk: Talk) -> None:
    await answers(talk, "eve")
    await answers(talk, "ben")
    await answers(talk, "hal", hosts=1, days=3)
    assert await round_(talk) == {"invited": 0, "told": 0}


async def test_nobody_is_invited_before_the_programme_is_live(database: Database) -> None:
    talk = await begin(database, programme=Programme(organisation="o1"))
    await answers(talk, "ann")
    assert await round_(talk) == {"invited": 0, "told": 0}


async def test_not_for_me_is_the_last_word_and_later_is_not(talk: Talk) -> None:
    await answers(talk, "ann")
    await answers(talk, "hal")
    await round_(talk)
    await talk.tap("ann", "champion.no")
    await talk.tap("hal", "champion.later")
    much_later = NOW + timedelta(days=91)
    for name in ("ann", "hal"):
        await answers(talk, name, before=much_later)
    assert await round_(talk, much_later) == {"invited": 1, "told": 0}
    ann = await known(talk, "ann")
    assert ann
    assert ann.standing is Standing.NO
    hal = await known(talk, "hal")
    assert hal
    assert hal.standing is Standing.INVITED


async def test_an_invitation_answered_meanwhile_is_not_sent(talk: Talk) -> None:
    await answers(talk, "ann")
    await round_(talk)
    await talk.tap("ann", "champion.no")
    assert await posted(talk) == []


async def test_volunteers_set_their_load_rest_and_stop(talk: Talk) -> None:
    assert "Champions answer first" in words(await talk.say("hal", "champion"))
    await talk.tap("hal", "champion.yes")
    assert "5 posts a week" in words(await talk.tap("hal", "champion.load", "5"))
    assert "take a rest" in words(await talk.tap("hal", "champion.rest"))
    resting = await known(talk, "hal")
    assert resting
    assert not resting.active
    assert "5 posts a week" in words(await talk.tap("hal", "champion.back"))
    assert "none of the numbers" in words(await talk.tap("hal", "champion.load", "999"))
    assert "nobody is told" in words(await talk.tap("hal", "champion.no"))
    gone = await known(talk, "hal")
    assert gone
    assert gone.standing is Standing.NO


async def test_once_a_month_champions_hear_what_their_help_did(talk: Talk) -> None:
    await talk.tap("hal", "champion.yes")
    async with talk.database.write() as connection:
        thread = insert(threads).values(
            workspace_id=talk.workspace.id,
            channel_id="C1",
            id="t1",
            member_id="ann",
            started_at=NOW,
            replies=3,
            participants=2,
            reactions=4,
        )
        await connection.execute(thread)
        helped = insert(asks).values(
            workspace_id=talk.workspace.id,
            channel_id="C1",
            thread_id="t1",
            member_id="hal",
            state="helped",
            at=NOW + timedelta(days=2),
        )
        await connection.execute(helped)
    assert await round_(talk, NOW + MONTH) == {"invited": 0, "told": 1}
    assert await round_(talk, NOW + MONTH) == {"invited": 0, "told": 0}
    wednesday = datetime(2026, 4, 1, 12, tzinfo=UTC)
    ((member, said, _),) = await posted(talk, wednesday)
    assert member == "hal"
    assert "first to answer one post" in said
    assert "In one conversation others joined in" in said
    assert "4 reactions" in said


async def test_whoever_had_nothing_to_do_is_told_nothing(talk: Talk) -> None:
    await talk.tap("hal", "champion.yes")
    assert await round_(talk, NOW + MONTH) == {"invited": 0, "told": 0}
    assert await talk.rows(deliveries.c.id) == []


async def test_the_same_letter_added_twice_is_one(talk: Talk) -> None:
    for _ in range(2):
        async with talk.database.write() as connection:
            await letters.add(
                connection, talk.workspace.id, "ann", Kind.CHAMPION, due_at=NOW, once="x"
            )
    assert len(await talk.rows(deliveries.c.id)) == 1


async def test_ones_own_data_tells_what_one_said(talk: Talk) -> None:
    await talk.tap("hal", "champion.yes")
    assert "Champion Yes" in words(await talk.say("hal", "my data"))
