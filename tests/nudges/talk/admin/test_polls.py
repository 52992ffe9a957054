"""Admins make polls, see which are open without any figures, and end one."""

from datetime import timedelta

import pytest

from nudges.message import Reply
from nudges.store.database import Database
from tests.builders import NOW
from tests.dump import dump
from tests.nudges.talk.conversation import begin, taps, words
from tests.nudges.talk.polls import ENDS, QUESTION, Polled, begin_polling

WANTED = {
    "question": QUESTION,
    "options": "Roof garden\n\n Canteen \nStairs",
    "channel": "C1",
    "enough": "5",
    "day": (NOW + timedelta(days=7)).date().isoformat(),
}


@pytest.fixture
async def polled(database: Database) -> Polled:
    return await begin_polling(database)


async def hand_in(polled: Polled, by: str = "ada", **other: str) -> Reply:
    return await polled.talk.tap(by, "admin.poll", **(WANTED | other))


async def test_an_admin_makes_a_poll_in_a_form(polled: Polled) -> None:
    (new,) = taps(await polled.talk.say("ada", "/nudge-admin poll"))
    form = (await polled.talk.tap("ada", new.action)).form
    assert form is not None
    assert {each.name for each in form.fields} == set(WANTED)
    assert "open for everybody in #lunch" in words(await hand_in(polled))
    (poll,) = await polled.open()
    assert poll.options == ("Roof garden", "Canteen", "Stairs")
    assert (poll.enough, poll.maker) == (5, "ada")
    assert poll.ends_at.date() == (ENDS + timedelta(days=1)).date()


UNFIT = (
    ("question", ""),
    ("question", "x" * 301),
    ("options", "One"),
    ("options", "One\none"),
    ("options", "\n".join("123456")),
    ("options", f"One\n{'x' * 61}"),
    ("channel", "C9"),
    ("enough", "4"),
    ("enough", "999"),
    ("enough", "five"),
    ("enough", "9" * 5000),
    ("day", "2026-03-02"),
    ("day", "2026-05-02"),
    ("day", "9999-12-31"),
    ("day", "soon"),
)


async def test_what_does_not_fit_is_told_beside_its_field(polled: Polled) -> None:
    for field, value in UNFIT:
        reply = await hand_in(polled, **{field: value})
        assert [*reply.errors] == [field]
    assert await polled.open() == []


async def test_the_list_shows_no_figures(polled: Polled) -> None:
    poll = await polled.make()
    before = words(await polled.talk.say("ada", "/nudge-admin polls"))
    await polled.vote("ann", poll, 0)
    assert words(await polled.talk.say("ada", "/nudge-admin polls")) == before
    assert QUESTION in before


async def test_one_that_is_ended_early_leaves_nothing(polled: Polled) -> None:
    poll = await polled.make()
    await polled.vote("ann", poll, 0)
    end = taps(await polled.talk.say("ada", "/nudge-admin polls"))[0]
    assert "It is over" in words(await polled.talk.tap("ada", end.action, end.value))
    assert "over already" in words(await polled.talk.tap("ada", end.action, end.value))
    kept = await dump(polled.database)
    assert (kept["polls"], kept["poll_votes"]) == ([], [])
    await polled.round(ENDS)
    assert polled.board.posts == 0


async def test_nobody_else_makes_or_ends_one(polled: Polled) -> None:
    await hand_in(polled, by="ann")
    assert await polled.open() == []
    poll = await polled.make()
    await polled.talk.tap("ann", "admin.poll.end", poll.id)
    assert len(await polled.open()) == 1


async def test_no_more_than_ten_are_open(polled: Polled) -> None:
    for _ in range(10):
        await polled.make()
    assert "open already" in words(await hand_in(polled))


async def test_where_the_bot_can_not_post_there_are_no_polls(database: Database) -> None:
    talk = await begin(database)
    assert "no polls" in words(await talk.say("ada", "/nudge-admin polls"))
