"""Those in charge read ideas, decide on each once, and hear of none that is decided."""

import asyncio
from collections.abc import Sequence
from datetime import timedelta

from nudges.engine import ideas as engine
from nudges.message import Reply
from nudges.people import Role
from nudges.store import persons
from nudges.store.database import Database
from nudges.store.tables import ideas
from tests.builders import NOW
from tests.nudges.talk.conversation import begin, taps, words
from tests.nudges.talk.handing_in import CANARY, hands_in, posted


async def test_the_list_goes_page_by_page_the_newest_first(database: Database) -> None:
    talk = await begin(database)
    for number in range(12):
        text, name = f"idea {number:02}!", ("ann", "mia", "eve")[number % 3]
        at = NOW + timedelta(minutes=number)
        await talk.turn(name, action="idea", fields={"text": text, "name": "unnamed"}, at=at)
    first = await talk.say("ada", "/nudge-admin ideas")
    assert _numbers(first) == list(range(11, 1, -1))
    older = taps(first)[-1]
    second = await talk.tap("ada", older.action, older.value)
    assert _numbers(second) == [1, 0]
    assert older.action not in {button.action for button in taps(second)}


async def test_a_page_that_is_not_there_is_the_first(database: Database) -> None:
    talk = await begin(database)
    await hands_in(talk)
    for page in ("", "-3", "x", "999", "9" * 3000):
        assert CANARY in words(await talk.tap("ada", "admin.ideas.page", page))


async def test_a_tap_on_what_is_decided_opens_no_form_and_says_so(database: Database) -> None:
    talk = await begin(database)
    idea = await hands_in(talk)
    await talk.tap("olga", "admin.idea.used.told", idea)
    reply = await talk.tap("ada", "admin.idea.declined", idea)
    assert reply.form is None
    assert "decided on this one already" in words(reply)


async def test_of_two_who_decide_at_once_one_does_and_the_other_hears_so(
    database: Database,
) -> None:
    talk = await begin(database)
    idea = await hands_in(talk)
    replies = await asyncio.gather(
        talk.tap("olga", "admin.idea.used.told", idea),
        talk.tap("ada", "admin.idea.declined.told", idea),
    )
    assert len(_with(replies, "decided on this one already")) == 1
    assert [member for member, _, _ in await posted(talk)] == ["ann"]


async def test_a_word_that_is_too_long_is_told_beside_its_field(database: Database) -> None:
    talk = await begin(database)
    idea = await hands_in(talk)
    reply = await talk.tap("olga", "admin.idea.used.told", idea, word="x" * 501)
    assert "500" in reply.errors["word"]
    assert await talk.rows(ideas.c.state) == ["new"]


async def test_a_letter_that_waits_is_not_sent_once_it_is_decided(database: Database) -> None:
    talk = await begin(database)
    idea = await hands_in(talk, by="olga")
    await talk.tap("ada", "admin.idea.used.told", idea)
    ((member, said, _),) = await posted(talk)
    assert member == "olga"
    assert "will be used" in said
    assert await engine.tidy(database, talk.workspace, NOW) == 1


async def test_whoever_is_in_charge_no_more_gets_no_letter(database: Database) -> None:
    talk = await begin(database)
    await hands_in(talk)
    async with database.write() as connection:
        await persons.set_roles(connection, "o1", "p-olga", frozenset({Role.EXECUTIVE}))
    assert await posted(talk) == []


async def test_the_overview_says_how_many_wait(database: Database) -> None:
    talk = await begin(database)
    assert "/nudge-admin ideas" not in words(await talk.say("ada", "/nudge-admin"))
    await hands_in(talk)
    assert "One idea for a post waits" in words(await talk.say("ada", "/nudge-admin"))


def _numbers(reply: Reply) -> list[int]:
    """Of the ideas shown, in their order."""
    said = words(reply)
    return sorted(
        (number for number in range(12) if f"idea {number:02}!" in said),
        key=lambda number: said.index(f"idea {number:02}!"),
    )


def _with(replies: Sequence[Reply], part: str) -> list[Reply]:
    return [reply for reply in replies if part in words(reply)]
