"""What executives say about their brief, and what nobody else gets to see."""

from datetime import timedelta

import pytest

from nudges.delivery import Kind
from nudges.message import Go
from nudges.rules.recheck import Letter
from nudges.store import members, programmes
from nudges.store.database import Database
from nudges.talk.desk import Desk
from nudges.talk.letters import compose
from tests.builders import NOW
from tests.nudges.talk.conversation import Talk, begin, taps, words
from tests.vaults import VAULT


async def written(talk: Talk, kind: Kind, to: str, subject: str = "") -> str | None:
    async with talk.database.read() as connection:
        member = await members.one(connection, talk.workspace.id, to)
        programme = await programmes.limits(connection, "o1")
    assert member is not None
    letter = Letter(
        kind=kind, subject=subject, member=member, programme=programme, met=True, now=NOW
    )
    desk = Desk(database=talk.database, workspace=talk.workspace, vault=VAULT)
    message = await compose(letter, desk=desk)
    if message is None:
        return None
    links = sum(isinstance(block, Go) for block in message.blocks)
    assert links <= 3
    texts = [getattr(block, "text", "") for block in message.blocks]
    return " ".join([message.text, *texts])


@pytest.mark.parametrize("typed", ["brief", "goal", "delegate", "stop brief"])
async def test_who_does_not_lead_is_told_politely(database: Database, typed: str) -> None:
    talk = await begin(database)
    assert "for those who lead" in words(await talk.say("ann", typed))


async def test_a_goal_is_set_shown_in_the_brief_and_seen_by_nobody_else(database: Database) -> None:
    talk = await begin(database)
    form = (await talk.say("eve", "goal")).form
    assert form is not None
    wrong = await talk.tap("eve", "goal", goal="4", hour="99")
    assert set(wrong.errors) == {"goal", "hour"}
    await talk.tap("eve", "goal", goal="3", hour="none")
    assert "3 times a week" in words(await talk.say("eve", "brief"))
    mine = await written(talk, Kind.BRIEF, "eve")
    assert mine is not None
    assert "for your eyes only" in mine
    for name in ("olga", "ada", "mia"):
        for typed in ("/nudge-admin overview", "my data", "home", "brief"):
            assert "for your eyes only" not in words(await talk.say(name, typed))


async def test_a_delegate_reads_links_and_no_goal(database: Database) -> None:
    talk = await begin(database)
    await talk.tap("eve", "goal", goal="2", hour="none")
    assert "Nobody else gets your brief" in words(await talk.say("eve", "delegate"))
    assert "I ask ann" in words(await talk.say("eve", "delegate ann"))
    assert "takes" not in (await written(talk, Kind.DELEGATE, "ann", "eve") or "takes")
    assert "has not answered" in words(await talk.say("eve", "delegate"))
    assert await written(talk, Kind.COPY, "ann", "eve") is None
    await talk.tap("ann", "delegate.yes", "eve")
    copy = await written(talk, Kind.COPY, "ann", "eve")
    assert copy is not None
    assert "goal" not in copy
    assert "settled already" in words(await talk.tap("ben", "delegate.yes", "eve"))
    await talk.say("eve", "stop brief")
    assert await written(talk, Kind.COPY, "ann", "eve") is None
    await talk.tap("eve", "goal", goal="2", hour="none")
    end = await talk.say("eve", "delegate")
    assert [button.action for button in taps(end)] == ["delegate.end"]
    await talk.tap("eve", "delegate.end")
    assert await written(talk, Kind.COPY, "ann", "eve") is None


async def test_an_executive_can_not_be_their_own_delegate(database: Database) -> None:
    talk = await begin(database)
    assert "That’s you" in words(await talk.say("eve", "delegate eve"))


async def test_whoever_wants_no_brief_gets_none(database: Database) -> None:
    talk = await begin(database)
    await talk.say("eve", "stop brief")
    assert await written(talk, Kind.BRIEF, "eve") is None
    assert (await talk.person("eve")).stopped_at is None
    await talk.tap("eve", "goal", goal="none", hour="9")
    assert await written(talk, Kind.BRIEF, "eve") is not None


async def test_a_copy_ends_with_the_brief_of_whoever_said_stop(database: Database) -> None:
    talk = await begin(database)
    await talk.say("eve", "delegate ann")
    await talk.tap("ann", "delegate.yes", "eve")
    assert await written(talk, Kind.COPY, "ann", "eve") is not None
    await talk.say("eve", "stop")
    assert await written(talk, Kind.COPY, "ann", "eve") is None


async def test_below_five_the_owner_reads_only_that_briefs_run(database: Database) -> None:
    talk = await begin(database)
    said = words(await talk.say("olga", "/nudge-admin overview", at=NOW + timedelta(hours=1)))
    assert "Briefs for leaders are running" in said
    assert "leaders took part" not in said
