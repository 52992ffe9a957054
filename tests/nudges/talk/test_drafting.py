"""Drafting with the bot: the list is told, the person decides, and nothing is kept of it."""

import re

import pytest
from structlog.testing import capture_logs

from nudges.message import Go, Reply
from nudges.nudge import Answer, Place
from nudges.programme import Channel
from nudges.store.database import Database
from tests.dump import dump
from tests.nudges.talk.conversation import Talk, begin, taps, words
from tests.nudges.talk.offering import answered, offered

CANARY = "The canary sings about Project Falcon’s budget"


async def lists(talk: Talk, words: str, advice: str = "Ask olga first.", where: str = "") -> None:
    reply = await talk.tap("ada", "admin.check", words=words, advice=advice, where=where)
    assert not reply.errors


def links(reply: Reply) -> list[str]:
    blocks = (block for message in reply.messages for block in message.blocks)
    places = (block.place for block in blocks if isinstance(block, Go))
    return [place.channel for place in places if isinstance(place, Place)]


async def test_what_matched_is_told_with_its_advice_and_who_decides(database: Database) -> None:
    talk = await begin(database)
    await lists(talk, "project falcon, payroll")
    await lists(talk, "budget*", "Figures stay inside.", "public")
    said = words(await talk.tap("ann", "draft", text=CANARY, where="inside"))
    assert "On the list: project falcon. The advice there: Ask olga first." in said
    assert "up to you" in said
    assert CANARY in said
    assert "Figures" not in said
    assert "Figures" in words(await talk.tap("ann", "draft", text=CANARY, where="public"))


async def test_it_never_says_that_a_draft_is_all_right(database: Database) -> None:
    talk = await begin(database)
    for _ in range(2):
        said = words(await talk.tap("ann", "draft", text="hello", where="inside"))
        assert "Nothing on the list matched." in said
        assert not re.search(r"\bok|safe|fine|approved|all right|allowed", said, re.IGNORECASE)
        await lists(talk, "payroll")


@pytest.mark.parametrize("way", ["inside", "public"])
async def test_nothing_of_a_draft_is_kept_counted_or_logged(database: Database, way: str) -> None:
    talk = await begin(database)
    await lists(talk, "falcon")
    before = await dump(database)
    with capture_logs() as logs:
        await talk.say("ann", f"/nudge draft {CANARY}")
        reply = await talk.tap("ann", "draft", text=CANARY, where=way, channel="C1")
        await talk.tap("ann", "draft", text=CANARY * 30, where=way)
        await talk.tap("ann", taps(reply)[0].action, taps(reply)[0].value)
        await talk.tap("ada", "admin.checks.tried", text=CANARY, where=way)
    assert await dump(database) == before
    assert "canary" not in str(logs).casefold()


async def test_a_suggestion_to_draft_is_done_once_a_draft_was_compared(database: Database) -> None:
    talk = await begin(database)
    await offered(talk, "ann", "draft_with_me")
    await talk.say("ann", "draft")
    await talk.tap("ann", "draft", text="", where="inside")
    assert await answered(talk, "ann", "draft_with_me") is None
    await talk.tap("ann", "draft", text=CANARY, where="inside")
    assert await answered(talk, "ann", "draft_with_me") is Answer.DONE
    assert "canary" not in str(await dump(database)).casefold()


async def test_the_form_comes_back_with_all_that_was_filled_in(database: Database) -> None:
    talk = await begin(database)
    form = (await talk.say("ann", "/nudge draft Hello  all")).form
    assert form is not None
    assert form.fields[0].initial == "Hello all"
    text = "Two\nlines  here"
    reply = await talk.tap("ann", form.action, text=text, where="public", channel="C1")
    change, policy = taps(reply)
    assert policy.action == "do.policy"
    again = (await talk.tap("ann", change.action, change.value)).form
    assert again is not None
    assert [field.initial for field in again.fields] == [text, "public", "C1"]


async def test_a_link_leads_to_a_channel_of_ones_own_and_inside_only(database: Database) -> None:
    talk = await begin(database, places=[Channel(id="C2", name="old", archived=True)])
    form = (await talk.say("ann", "draft")).form
    assert form is not None
    assert [option.label for option in form.fields[2].options] == ["#lunch"]
    go = await talk.tap("ann", "draft", text="hello", where="inside", channel="C1")
    assert links(go) == ["C1"]
    for where, channel in (("public", "C1"), ("inside", "C2"), ("inside", "C9"), ("inside", "")):
        reply = await talk.tap("ann", "draft", text="hello", where=where, channel=channel)
        assert links(reply) == []


@pytest.mark.parametrize("text", ["", " \n ", "a" * 901])
async def test_a_draft_has_words_and_not_too_many(database: Database, text: str) -> None:
    talk = await begin(database)
    reply = await talk.tap("ann", "draft", text=text, where="inside")
    assert set(reply.errors) == {"text"}
    assert reply.form is not None


async def test_the_longest_draft_fits_into_a_button_on_every_platform(database: Database) -> None:
    talk = await begin(database)
    reply = await talk.tap("ann", "draft", text="🎉" * 900, where="public", channel="C0123456789")
    assert len(taps(reply)[0].value.encode("utf-16-le")) // 2 <= 2000
