"""Reacting, replying, changing and deleting are tried in private, alone or with who offered it."""

from datetime import timedelta

import pytest
from sqlalchemy import select

from nudges.activity import Rung
from nudges.engine.erase import erase
from nudges.message import PRACTISING, Chat, Go, Reply
from nudges.nudge import Answer, Offer, Reason
from nudges.people import Leave
from nudges.rules.practice import Step, in_turn, left, possible
from nudges.store import buddies, received
from nudges.store.database import Database
from nudges.store.tables import practices
from nudges.talk.wording import wording
from tests.builders import NOW
from tests.conftest import SECRET
from tests.nudges.engine.nudging import due
from tests.nudges.talk.conversation import Talk, begin, somebody, taps, words

SAY = wording()
STEPS = {"practise.react": {}, "practise.written": {"text": "Hi"}, "practise.edit": {}}


def actions(reply: Reply) -> list[str]:
    return [tap.action for tap in taps(reply)]


def chats(reply: Reply) -> list[Go]:
    return [b for m in reply.messages for b in m.blocks if isinstance(b, Go)]


async def practising(talk: Talk) -> list[str]:
    async with talk.database.read() as connection:
        return list((await connection.execute(select(practices.c.member_id))).scalars())


async def test_each_step_is_answered_and_after_all_four_it_is_done(database: Database) -> None:
    talk = await begin(database)
    start = await talk.say("ann", "practise")
    assert start.direct
    assert start.messages[0].purpose == PRACTISING
    assert actions(start) == ["practise.react", "practise.write"]
    for action, fields in STEPS.items():
        reply = await talk.tap("ann", action, "", **fields)
        assert reply.messages[0].purpose == PRACTISING
    assert actions(reply) == ["practise.delete"]
    last = await talk.tap("ann", "practise.delete")
    assert SAY("practise-finished") in words(last)
    assert actions(last) == []
    assert await practising(talk) == []


async def test_practising_anew_begins_from_the_beginning(sqlite: Database) -> None:
    talk = await begin(sqlite)
    await talk.tap("ann", "practise.react")
    await talk.say("ann", "practise")
    assert "practise.react" in actions(await talk.tap("ann", "practise.written", "", text="Hi"))


async def test_how_far_somebody_is_shows_in_their_data_and_goes_with_them(
    database: Database,
) -> None:
    talk = await begin(database)
    await talk.tap("ann", "practise.react")
    await talk.tap("ann", "buddy.offer")
    said = words(await talk.say("ann", "my data"))
    assert f"{SAY('data-practice')} {SAY('data-yes')}" in said
    assert f"{SAY('data-buddy')} {SAY('data-yes')}" in said
    async with database.write() as connection:
        await erase(connection, talk.workspace, "ann", secret=SECRET, now=NOW)
    assert await practising(talk) == []
    async with database.read() as connection:
        assert await buddies.here(connection, talk.workspace) == []


async def test_only_who_offered_it_is_named_and_never_to_themselves(database: Database) -> None:
    talk = await begin(database)
    assert chats(await talk.say("ann", "practise")) == []
    asked = await talk.say("mia", "/nudge buddy")
    assert actions(asked) == ["buddy.offer"]
    await talk.tap("mia", "buddy.offer")
    reply = await talk.say("ann", "practise")
    assert [go.place for go in chats(reply)] == [Chat(member="mia")]
    assert "mia has offered" in words(reply)
    assert chats(await talk.say("mia", "practise")) == []
    assert actions(await talk.say("mia", "buddy")) == ["buddy.end"]
    await talk.say("mia", "buddy off")
    assert chats(await talk.say("ann", "practise")) == []


async def test_nobody_is_named_while_they_are_away(sqlite: Database) -> None:
    today = NOW.date()
    gone = somebody("gus", leaves=(Leave(starts=today, ends=today + timedelta(days=9)),))
    talk = await begin(sqlite, gone)
    await talk.tap("gus", "buddy.offer")
    assert chats(await talk.say("ann", "practise")) == []
    await talk.tap("mia", "buddy.offer")
    assert [go.place for go in chats(await talk.say("ann", "practise"))] == [Chat(member="mia")]


@pytest.mark.parametrize(
    ("done", "now"),
    [
        (set(), [Step.REACT, Step.REPLY]),
        ({"react"}, [Step.REPLY]),
        ({"reply"}, [Step.REACT, Step.EDIT, Step.DELETE]),
        ({"reply", "edit", "react"}, [Step.DELETE]),
        (set(Step), []),
    ],
)
def test_without_a_reply_there_is_none_to_change(done: set[str], now: list[Step]) -> None:
    assert list(possible(done)) == now
    assert set(possible(done)) <= set(left(done))


def test_everybody_who_offered_it_has_their_turn() -> None:
    names = ["ann", "ben", "cem"]
    firsts = [
        in_turn(names, SECRET, f"who{n}", NOW.date() + timedelta(weeks=week))[0]
        for n in range(40)
        for week in range(10)
    ]
    assert all(firsts.count(name) > 90 for name in names)
    assert in_turn([], SECRET, "who", NOW.date()) == []
    assert sorted(in_turn(names, SECRET, "who", NOW.date())) == names


async def test_an_idea_to_practise_is_done_once_all_of_it_was_tried(database: Database) -> None:
    talk = await begin(database)
    offer = Offer(name="practise", rung=Rung.READ, reason=Reason.NEVER_YET)
    sent = await due(database, talk.workspace, "ann", offer=offer)
    for action, fields in STEPS.items():
        await talk.tap("ann", action, "", **fields)
        assert await _answered(talk, sent) is None
    await talk.tap("ann", "practise.delete")
    assert await _answered(talk, sent) is Answer.DONE


async def _answered(talk: Talk, nudge: str) -> Answer | None:
    async with talk.database.read() as connection:
        found = await received.one(connection, talk.workspace.id, "ann", nudge)
    assert found is not None
    return found.answer


async def test_what_somebody_let_be_for_a_day_is_forgotten(database: Database) -> None:
    talk = await begin(database)
    await talk.tap("ann", "practise.react")
    tomorrow = NOW + timedelta(days=1)
    await talk.turn("ben", action="practise.react", at=tomorrow)
    assert await practising(talk) == ["ben"]
    reply = await talk.turn("ann", action="practise.written", fields={"text": "Hi"}, at=tomorrow)
    assert "practise.react" in actions(reply)
