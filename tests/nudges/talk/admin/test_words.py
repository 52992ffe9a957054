"""An organisation may put any text into words of its own, see it before, and go back."""

import pytest

from nudges.message import Button, Buttons, Reply
from nudges.store.database import Database
from nudges.talk.wording import wording
from nudges.voice import Changed, Voice
from tests.nudges.talk.conversation import Talk, begin, words

STEP = "offer-asked"


def button(reply: Reply, action: str) -> Button:
    blocks = (block for message in reply.messages for block in message.blocks)
    every = [b for block in blocks if isinstance(block, Buttons) for b in block.buttons]
    return next(b for b in every if b.action == action)


async def changed(talk: Talk, text_id: str, text: str) -> Reply:
    seen = await talk.tap("ada", "admin.words", text_id, text=text)
    use = button(seen, "admin.words.use")
    return await talk.tap("ada", use.action, use.value)


async def test_a_text_is_found_changed_after_a_look_and_changed_back(database: Database) -> None:
    talk = await begin(database)
    found = await talk.say("ada", "/nudge-admin words small step, if you like")
    assert "One small step, if you like" in words(found)
    form = (await talk.tap("ada", "admin.words.change", STEP)).form
    assert form is not None
    assert form.fields[0].initial == "One small step, if you like"
    seen = await talk.tap("ada", "admin.words", STEP, text="A tiny step?")
    assert "A tiny step?" in words(seen)
    assert "One small step, if you like" in words(await talk.say("ann", "now"))
    use = button(seen, "admin.words.use")
    done = await talk.tap("ada", use.action, use.value)
    assert "A tiny step?" in words(await talk.say("ann", "now"))
    assert "A tiny step?" in words(await talk.say("ada", "/nudge-admin words"))
    back = button(done, "admin.words.back")
    await talk.tap("ada", back.action, back.value)
    assert "One small step, if you like" in words(await talk.say("ann", "now"))
    assert (await talk.audited())[-2:] == ["wording", "wording-restored"]


@pytest.mark.parametrize(
    ("text", "error"),
    [
        ("", "can’t be empty"),
        ("x" * 1501, "1,500 characters"),
        ("Every { $often", "brackets"),
        ("Every { $other }", "$other"),
        ("{ home-stopped }", "home-stopped"),
        ('{ SECRET("x") }', "SECRET()"),
        ("fine\n.odd = another", "brackets"),
    ],
)
async def test_what_can_not_be_shown_is_refused_and_nothing_is_lost(
    database: Database, text: str, error: str
) -> None:
    talk = await begin(database)
    reply = await talk.tap("ada", "admin.words", "home-going", text=text)
    assert error in reply.errors["text"]
    assert reply.form is not None
    assert reply.form.fields[0].initial == text


async def test_only_those_in_charge_change_words(database: Database) -> None:
    talk = await begin(database)
    await talk.tap("ann", "admin.words.use", f"{STEP}\nMine")
    assert "Mine" not in words(await talk.say("ann", "now"))


async def test_a_tap_that_says_more_than_a_form_allows_changes_nothing(database: Database) -> None:
    talk = await begin(database)
    for value in (f"{STEP}\n{{ $other }}", "nothing\nAnything", STEP):
        await talk.tap("ada", "admin.words.use", value)
    assert "One small step, if you like" in words(await talk.say("ann", "now"))


async def test_without_any_change_it_says_how_to_begin(database: Database) -> None:
    talk = await begin(database)
    assert "No text has been changed so far" in words(await talk.say("ada", "/nudge-admin words"))
    assert "No text has" in words(await talk.say("ada", "/nudge-admin words qwertz"))


async def test_the_form_of_address_is_chosen_in_a_word_or_a_tap(database: Database) -> None:
    talk = await begin(database)
    which = await talk.say("ada", "/nudge-admin address")
    formal = next(b for b in which.messages[0].blocks if isinstance(b, Buttons)).buttons[1]
    assert "formally" in words(await talk.tap("ada", formal.action, formal.value))
    assert "informally" in words(await talk.say("ada", "/nudge-admin address informal"))
    assert await talk.audited() == ["address", "address"]


def test_a_text_that_does_not_fit_any_more_gives_way_to_the_original() -> None:
    odd = Changed(locale="en", text_id="home-going", text="Every { $gone } weeks")
    say = wording("en", Voice(changed=frozenset({odd})))
    assert say("home-going", often="now and then") == "You get now and then from me."
