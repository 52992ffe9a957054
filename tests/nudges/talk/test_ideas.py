"""Ideas for a post: whoever has one need not post it, nor be named."""

import asyncio
from datetime import timedelta
from functools import partial

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from sqlalchemy import update
from structlog.testing import capture_logs

from nudges.delivery import Kind
from nudges.engine import ideas as engine
from nudges.engine.erase import erase
from nudges.message import Message, Turn
from nudges.nudge import Answer
from nudges.rules.recheck import Letter
from nudges.store import members, persons, programmes
from nudges.store.database import Database
from nudges.store.tables import ideas
from nudges.store.tables import persons as people
from nudges.talk.answer import Bot
from nudges.talk.letters import compose
from nudges.talk.tidy import printable
from nudges.vault import Vault
from tests.builders import NOW
from tests.conftest import SECRET
from tests.dump import dump
from tests.nudges.talk.conversation import Talk, begin, taps, words
from tests.nudges.talk.handing_in import CANARY, desk_of, hands_in, posted
from tests.nudges.talk.offering import answered, offered


async def test_the_form_says_who_reads_it(database: Database) -> None:
    talk = await begin(database)
    form = (await talk.say("ann", "/nudge idea Pets on Fridays")).form
    assert form is not None
    assert "olga and the admins" in form.fields[0].hint
    assert f"{engine.LAPSES_AFTER.days} days" in form.fields[0].hint
    assert form.fields[0].initial == "Pets on Fridays"
    assert [(field.name, field.initial) for field in form.fields[1:]] == [
        ("kind", "idea"),
        ("name", "unnamed"),
    ]


async def test_an_idea_reaches_the_owner_and_nothing_tells_whose_it_is(database: Database) -> None:
    talk = await begin(database)
    idea = await hands_in(talk)
    ((member, said, letter),) = await posted(talk)
    assert member == "olga"
    assert CANARY in said
    assert "without a name" in said
    assert "ann" not in repr(letter)
    assert {button.value for button in taps(letter)} == {idea}
    listed = await talk.say("ada", "/nudge-admin ideas")
    assert CANARY in words(listed)
    assert "ann" not in repr(listed)


async def test_a_success_is_handed_in_as_such(database: Database) -> None:
    talk = await begin(database)
    await talk.tap("ann", "idea", text=CANARY, kind="success", name="unnamed")
    assert "A success to share" in words(await talk.say("ada", "/nudge-admin ideas"))
    ((_, said, _),) = await posted(talk)
    assert "A success to share" in said


async def test_handing_one_in_takes_up_the_offer_to(database: Database) -> None:
    talk = await begin(database)
    await offered(talk, "ann", "hand_in_idea")
    await hands_in(talk)
    assert await answered(talk, "ann", "hand_in_idea") is Answer.DONE


async def test_whoever_wants_to_be_named_is(database: Database) -> None:
    talk = await begin(database)
    await hands_in(talk, name="named")
    assert "From ann" in words(await talk.say("ada", "/nudge-admin ideas"))


async def test_without_an_owner_the_admins_get_it(database: Database) -> None:
    talk = await begin(database)
    async with database.write() as connection:
        await persons.set_roles(connection, "o1", "p-olga", frozenset())
    await hands_in(talk)
    assert [member for member, _, _ in await posted(talk)] == ["ada"]


@pytest.mark.parametrize(("fate", "told"), [("used", "will be used"), ("declined", "not this")])
async def test_its_giver_hears_what_became_of_it_and_then_nothing_is_kept(
    database: Database, fate: str, told: str
) -> None:
    talk = await begin(database)
    idea = await hands_in(talk)
    assert (await talk.tap("olga", f"admin.idea.{fate}", idea)).form is not None
    done = await talk.tap("olga", f"admin.idea.{fate}.told", idea, word="Lovely, thanks")
    assert CANARY in words(done)
    assert await talk.rows(ideas.c.text) == [None]
    ((member, said, _),) = await posted(talk)
    assert member == "ann"
    assert told in said
    assert "Lovely, thanks" in said
    assert await engine.tidy(database, talk.workspace, NOW) == 1
    assert await talk.rows(ideas.c.id) == []


async def test_what_is_on_its_way_is_not_tidied_away(database: Database) -> None:
    talk = await begin(database)
    idea = await hands_in(talk)
    await talk.tap("olga", "admin.idea.used.told", idea, word="Yes")
    assert await engine.tidy(database, talk.workspace, NOW) == 0
    assert "Yes" in (await posted(talk))[0][1]


async def test_it_is_decided_once(database: Database) -> None:
    talk = await begin(database)
    idea = await hands_in(talk)
    await talk.tap("olga", "admin.idea.used.told", idea)
    second = words(await talk.tap("ada", "admin.idea.declined.told", idea, word="No"))
    assert "decided on this one already" in second
    assert [said for member, said, _ in await posted(talk) if member == "ann"] != []


async def test_only_those_in_charge_decide_or_see(database: Database) -> None:
    talk = await begin(database)
    idea = await hands_in(talk)
    for name in ("ann", "mia", "eve"):
        for reply in (
            await talk.say(name, "/nudge-admin ideas"),
            await talk.tap(name, "admin.idea.used", idea),
            await talk.tap(name, "admin.idea.used.told", idea, word="x"),
        ):
            assert CANARY not in words(reply)
            assert reply.form is None
    assert await talk.rows(ideas.c.state) == ["new"]


async def test_it_can_be_taken_back_by_its_giver_only(database: Database) -> None:
    talk = await begin(database)
    idea = await hands_in(talk)
    assert "decided already" in words(await talk.tap("mia", "idea.take_back", idea))
    assert "taken back" in words(await talk.tap("ann", "idea.take_back", idea))
    assert await posted(talk) == []
    assert "decided on this one already" in words(
        await talk.tap("olga", "admin.idea.used.told", idea)
    )


@pytest.mark.parametrize(("text", "said"), [("  ", "some are needed"), ("x" * 1001, "1,000")])
async def test_what_cannot_be_passed_on_is_told_beside_its_field(
    database: Database, text: str, said: str
) -> None:
    talk = await begin(database)
    reply = await talk.tap("ann", "idea", text=text, name="unnamed")
    assert said in reply.errors["text"]
    assert reply.form is not None
    assert reply.form.fields[0].initial == text.strip()
    assert await talk.rows(ideas.c.id) == []


async def test_too_many_at_a_time_are_not_taken(database: Database) -> None:
    talk = await begin(database)
    for number in range(engine.MOST_WAITING):
        await hands_in(talk, f"idea {number}")
    reply = await talk.tap("ann", "idea", text="one more", name="unnamed")
    assert "wait already" in reply.errors["text"]
    assert len(await talk.rows(ideas.c.id)) == engine.MOST_WAITING


async def test_what_nobody_decides_on_lapses_and_its_giver_hears_so(database: Database) -> None:
    talk = await begin(database)
    await hands_in(talk)
    await posted(talk)
    assert await engine.tidy(database, talk.workspace, NOW + timedelta(days=59)) == 0
    assert await engine.tidy(database, talk.workspace, NOW + timedelta(days=61)) == 1
    assert await talk.rows(ideas.c.text) == [None]


async def test_nothing_readable_of_it_is_kept_or_logged(database: Database) -> None:
    talk = await begin(database)
    with capture_logs() as logs:
        idea = await hands_in(talk)
        await talk.tap("olga", "admin.idea.used.told", idea, word=f"word {CANARY}")
        held = repr(await dump(database))
        await posted(talk)
    assert CANARY not in held
    assert CANARY not in repr(logs)
    assert CANARY not in repr(await dump(database))


async def test_it_goes_with_its_giver(database: Database) -> None:
    talk = await begin(database)
    await hands_in(talk)
    async with database.write() as connection:
        await erase(connection, talk.workspace, "ann", secret=SECRET, now=NOW)
    assert await talk.rows(ideas.c.id) == []
    assert await posted(talk) == []


async def test_an_empty_list_says_what_to_do(database: Database) -> None:
    talk = await begin(database)
    assert "/nudge idea" in words(await talk.say("ada", "/nudge-admin ideas"))


async def test_ones_own_data_shows_ones_ideas_and_takes_them_back(database: Database) -> None:
    talk = await begin(database)
    idea = await hands_in(talk)
    shown = await talk.say("ann", "/nudge data")
    assert CANARY in words(shown)
    assert [(b.action, b.value) for b in taps(shown)] == [("idea.take_back", idea)]
    assert CANARY not in words(await talk.say("mia", "/nudge data"))
    await talk.tap("ann", "idea.take_back", idea)
    assert taps(await talk.say("ann", "/nudge data")) == []


async def test_an_idea_changes_nothing_but_itself_and_its_letter(database: Database) -> None:
    talk = await begin(database)
    before = await dump(database)
    await hands_in(talk)
    after = await dump(database)
    assert {table for table in after if after[table] != before[table]} == {"ideas", "deliveries"}
    assert "ann" not in repr(after["deliveries"])


async def test_those_in_the_comparison_group_hand_in_and_hear_like_everybody(
    database: Database,
) -> None:
    talk = await begin(database)
    async with database.write() as connection:
        await connection.execute(update(people).where(people.c.id == "p-ann").values(holdout=True))
    idea = await hands_in(talk)
    await talk.tap("olga", "admin.idea.used.told", idea)
    assert [member for member, _, _ in await posted(talk)] == ["ann"]


async def test_who_stopped_gets_no_answer_and_nothing_is_kept_for_them(database: Database) -> None:
    talk = await begin(database)
    idea = await hands_in(talk)
    await talk.say("ann", "stop")
    await talk.tap("olga", "admin.idea.used.told", idea, word=CANARY)
    assert await posted(talk) == []
    assert await engine.tidy(database, talk.workspace, NOW) == 1
    assert await talk.rows(ideas.c.id) == []


async def test_an_answer_written_again_after_it_was_told_is_none(database: Database) -> None:
    talk = await begin(database)
    idea = await hands_in(talk)
    await talk.tap("olga", "admin.idea.used.told", idea)
    await posted(talk)
    await engine.tidy(database, talk.workspace, NOW)
    assert await _written(talk, "ann", idea) is None


async def test_nobody_else_can_be_written_its_answer(database: Database) -> None:
    talk = await begin(database)
    idea = await hands_in(talk)
    await talk.tap("olga", "admin.idea.used.told", idea, word="for ann alone")
    assert await _written(talk, "mia", idea) is None
    assert await _written(talk, "olga", idea) is None


async def test_no_more_than_five_wait_though_all_come_at_once(database: Database) -> None:
    talk = await begin(database)
    tries = [talk.tap("ann", "idea", text=f"idea {n}", name="unnamed") for n in range(8)]
    replies = await asyncio.gather(*tries)
    assert len([reply for reply in replies if reply.errors]) == 8 - engine.MOST_WAITING
    assert len(await talk.rows(ideas.c.id)) == engine.MOST_WAITING


async def test_what_lapses_is_told_once_and_kindly(database: Database) -> None:
    talk = await begin(database)
    await hands_in(talk)
    await posted(talk)
    later = NOW + timedelta(days=62)  # a Monday
    rounds = [engine.tidy(database, talk.workspace, later) for _ in range(2)]
    assert sum(await asyncio.gather(*rounds)) == 1
    ((member, said, _),) = await posted(talk, later + timedelta(minutes=1))
    assert member == "ann"
    assert f"within {engine.LAPSES_AFTER.days} days" in said
    assert "You are welcome to send it again" in said


async def test_an_idea_whose_key_is_lost_stops_nothing_else(database: Database) -> None:
    talk = await begin(database)
    lost = await hands_in(talk, CANARY)
    talk.bot = Bot(database, SECRET, Vault(("another key",)))
    await hands_in(talk, "one that opens", by="mia")
    for name, typed in (("ann", "/nudge data"), ("ada", "/nudge-admin ideas")):
        assert "can’t be opened" in words(await talk.say(name, typed))
    done = await talk.tap("ada", "admin.idea.declined.told", lost, word="Thanks")
    assert "can’t be opened" in words(done)
    (told,) = [said for member, said, _ in await posted(talk) if member == "ann"]
    assert "not this time" in told
    assert "They wrote" not in told


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=40)
@given(st.text(max_size=1000))
async def test_whatever_is_handed_in_is_kept_as_it_was_written(sqlite_bot: Bot, text: str) -> None:
    ann = partial(Turn, workspace="w1", member="ann", at=NOW)
    fields = {"text": text, "name": "unnamed"}
    reply = await sqlite_bot.answer(ann(action="idea", fields=fields))
    said = printable(text.replace("\t", " ")).strip()
    assert bool(reply.errors) == (not said)
    if said:
        assert said in words(await sqlite_bot.answer(ann(command="nudge", text="data")))
        back = taps(reply)[0]
        await sqlite_bot.answer(ann(action=back.action, value=back.value))


async def _written(talk: Talk, name: str, idea: str) -> Message | None:
    """The letter about an idea that ``name`` would be sent now."""
    async with talk.database.read() as connection:
        member = await members.one(connection, talk.workspace.id, name)
        programme = await programmes.limits(connection, "o1")
    assert member is not None
    letter = Letter(
        kind=Kind.IDEA, subject=idea, member=member, programme=programme, met=True, now=NOW
    )
    return await compose(letter, desk=await desk_of(talk))
