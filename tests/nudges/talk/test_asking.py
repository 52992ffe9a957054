"""Questions without a name: nobody learns who asks, and everybody who asks hears of answers."""

from contextlib import suppress
from datetime import timedelta

import pytest
from structlog.testing import capture_logs

from nudges.engine.erase import erase
from nudges.engine.questions import able
from nudges.nudge import Answer
from nudges.people import Role
from nudges.store import persons
from nudges.store.database import Database
from nudges.store.tables import audit, channels, deliveries, questions
from tests.builders import NOW
from tests.conftest import SECRET
from tests.dump import dump
from tests.nudges.engine.test_deliver_breaking import Crash
from tests.nudges.talk.conversation import begin, taps, words
from tests.nudges.talk.offering import answered, offered
from tests.nudges.talk.questioning import BATCH, begin_asking

CANARY = "Why do canaries sing?"
DAY = timedelta(days=1)


async def test_a_question_is_posted_with_its_batch_and_tells_not_whose_it_is(
    database: Database,
) -> None:
    asked = await begin_asking(database)
    await asked.asks("ann", CANARY)
    assert await asked.round(BATCH - timedelta(minutes=1)) == {}
    assert await asked.round() == {"posted": 1}
    (post,) = asked.board.there.values()
    assert CANARY in post.text
    assert "olga" in post.text
    assert "ann" not in repr(post)
    assert await asked.round(BATCH + timedelta(minutes=1)) == {}


async def test_what_is_not_right_goes_to_the_owner_and_nobody_learns_who_said_so_or_asked(
    database: Database,
) -> None:
    asked = await begin_asking(database)
    question = await asked.asks("ann", CANARY)
    talk = asked.talk
    assert "No question" in words(await talk.say("ben", "not right"))
    assert "closed already" in words(await talk.tap("ben", "question.report", question))
    await asked.round()
    (tell,) = taps(await talk.say("ben", "/nudge not right"))
    for _ in range(2):
        assert "The owner looks at it" in words(await talk.tap("ben", tell.action, tell.value))
    (matter,) = (await dump(database))["matters"]
    assert "question_abuse" in matter
    assert not any(name in matter for name in ("ann", "ben"))
    inbox = words(await talk.say("olga", "/nudge-admin inbox"))
    assert "not right" in inbox
    assert not any(name in inbox for name in ("ann", "ben "))


async def test_opening_the_form_takes_up_the_offer_and_asking_changes_no_nudge(
    database: Database,
) -> None:
    asked = await begin_asking(database)
    await offered(asked.talk, "ann", "ask_unnamed")
    async with database.read() as connection:
        assert "ann" in await able(connection, asked.talk.workspace, NOW)
    await asked.talk.say("ann", "/nudge ask")
    assert await answered(asked.talk, "ann", "ask_unnamed") is Answer.DONE
    before = (await dump(database))["nudges"]
    await asked.asks("ann", CANARY)
    assert (await dump(database))["nudges"] == before


async def test_a_form_comes_first_and_nothing_goes_out_by_accident(database: Database) -> None:
    asked = await begin_asking(database)
    form = (await asked.talk.say("ann", f"/nudge ask {CANARY}")).form
    assert form is not None
    assert form.fields[0].options[0].label == "#lunch"
    assert form.fields[1].initial == CANARY
    assert await asked.talk.rows(questions.c.id) == []


async def test_whoever_asked_hears_of_answers_once_a_day_and_nobody_else_does(
    database: Database,
) -> None:
    asked = await begin_asking(database)
    question = await asked.asks("ann", CANARY)
    await asked.round()
    await asked.replies("mia", question)
    for minutes in (1, 2, 3):
        await asked.round(BATCH + timedelta(minutes=minutes))
    assert len(asked.letters("ann")) == 1
    assert {one.member for one in asked.mail.there.values()} == {"ann"}
    await asked.replies("eve", question, BATCH + timedelta(hours=1))
    await asked.round(BATCH + timedelta(hours=2))
    assert len(asked.letters("ann")) == 1
    await asked.round(BATCH + DAY + timedelta(minutes=5))
    assert len(asked.letters("ann")) == 2
    assert await asked.talk.rows(deliveries.c.id) == []


async def test_what_the_database_holds_ties_nobody_to_a_question(database: Database) -> None:
    asked = await begin_asking(database)
    before = await dump(database)
    with capture_logs() as logs:
        question = await asked.asks("ann", CANARY)
        await asked.round()
        await asked.replies("mia", question)
        await asked.round(BATCH + timedelta(minutes=1))
    after = await dump(database)
    changed = {name for name in after if after[name] != before[name]}
    assert "'ann'" not in repr(after["questions"])
    assert CANARY not in repr(after)
    assert CANARY not in repr(logs)
    assert changed <= {"questions", "threads", "activity_days", "act_keys", "members", "turns"}
    assert await asked.talk.rows(audit.c.what) == ["questions"]


@pytest.mark.parametrize("fault", ["lost", "crash"])
async def test_what_may_be_there_is_looked_for_and_never_posted_twice(
    database: Database, fault: str
) -> None:
    asked = await begin_asking(database)
    await asked.asks("ann", CANARY)
    asked.board.faults.append(fault)
    with suppress(Crash):
        await asked.round()
    await asked.round(BATCH + timedelta(minutes=1))
    assert await asked.talk.rows(questions.c.state) == ["posting"]
    asked.board.deaf = True
    await asked.round(BATCH + timedelta(minutes=6))
    asked.board.deaf = False
    await asked.round(BATCH + timedelta(minutes=12))
    assert await asked.talk.rows(questions.c.state) == ["open"]
    assert asked.board.posts == 1


@pytest.mark.parametrize("fault", ["throttled", "unknown"])
async def test_what_was_not_posted_is_tried_again(database: Database, fault: str) -> None:
    asked = await begin_asking(database)
    await asked.asks("ann", CANARY)
    asked.board.faults.append(fault)
    await asked.round()
    assert asked.board.posts == 0
    await asked.round(BATCH + timedelta(minutes=15))
    assert asked.board.posts == 1


async def test_what_cannot_be_posted_is_told_and_forgotten(database: Database) -> None:
    asked = await begin_asking(database)
    await asked.asks("ann", CANARY)
    asked.board.faults.append("gone")
    await asked.round()
    (letter,) = asked.letters("ann")
    assert CANARY in letter
    assert "couldn’t pass on" in letter
    assert await asked.talk.rows(questions.c.id) == []


async def test_a_channel_that_was_closed_meanwhile_takes_none(database: Database) -> None:
    asked = await begin_asking(database)
    await asked.asks("ann", CANARY)
    await asked.talk.say("ada", "/nudge-admin questions close lunch")
    await asked.round()
    assert asked.board.posts == 0
    assert len(asked.letters("ann")) == 1


async def test_it_can_be_taken_back_before_and_closed_after(database: Database) -> None:
    asked = await begin_asking(database)
    first = await asked.asks("ann", CANARY)
    assert "There is no question" in words(await asked.talk.tap("mia", "question.close", first))
    assert "closed" in words(await asked.talk.tap("ann", "question.close", first))
    assert await asked.round() == {}
    second = await asked.asks("ann", CANARY)
    await asked.round(BATCH + DAY)
    await asked.talk.tap("ann", "question.close", second)
    assert await asked.talk.rows(questions.c.id) == []
    assert asked.board.posts == 1


async def test_those_in_charge_take_a_question_out_without_seeing_who_asked(
    database: Database,
) -> None:
    asked = await begin_asking(database)
    question = await asked.asks("ann", CANARY)
    await asked.round()
    listed = await asked.talk.say("olga", "/nudge-admin questions")
    assert CANARY in words(listed)
    assert "ann" not in repr(listed)
    assert [button.value for button in taps(listed)] == [question]
    await asked.talk.tap("olga", "admin.question.remove", question)
    asked.board.deaf = True
    await asked.round(BATCH + timedelta(minutes=1))
    assert asked.letters("ann") == []
    asked.board.deaf = False
    await asked.round(BATCH + timedelta(minutes=2))
    assert asked.board.there == {}
    assert "taken out" in asked.letters("ann")[0]
    assert await asked.talk.rows(questions.c.id) == []


async def test_only_admins_open_channels_and_take_questions_out(database: Database) -> None:
    asked = await begin_asking(database, opened=False)
    for name in ("ann", "mia", "eve"):
        await asked.talk.say(name, "/nudge-admin questions open lunch")
        await asked.talk.tap(name, "admin.question.remove", "x")
    assert await asked.talk.rows(channels.c.questions) == [False]
    assert "No channel takes" in words(await asked.talk.say("ann", "/nudge ask"))
    assert "questions open CHANNEL" in words(await asked.talk.say("ada", "/nudge-admin questions"))


async def test_where_the_bot_cannot_post_it_says_so(database: Database) -> None:
    talk = await begin(database)
    for name, typed in (("ann", "/nudge ask"), ("ada", "/nudge-admin questions open lunch")):
        assert "can’t post to channels here" in words(await talk.say(name, typed))


async def test_a_small_channel_takes_none(database: Database) -> None:
    asked = await begin_asking(database, people=19, opened=False)
    said = words(await asked.talk.say("ada", "/nudge-admin questions open lunch"))
    assert "at least 20" in said
    assert await asked.talk.rows(channels.c.questions) == [False]


@pytest.mark.parametrize(
    ("channel", "text", "where", "said"),
    [
        ("C1", " ", "text", "some are needed"),
        ("C1", "x" * 501, "text", "500"),
        ("C9", "Why?", "channel", "takes no questions"),
    ],
)
async def test_what_is_wrong_is_told_beside_its_field(
    database: Database, channel: str, text: str, where: str, said: str
) -> None:
    asked = await begin_asking(database)
    reply = await asked.talk.tap("ann", "question", channel=channel, text=text)
    assert said in reply.errors[where]
    assert await asked.talk.rows(questions.c.id) == []


async def test_nobody_has_more_than_three_open(database: Database) -> None:
    asked = await begin_asking(database)
    for number in range(3):
        await asked.asks("ann", f"Question {number}?")
    reply = await asked.talk.tap("ann", "question", channel="C1", text="One more?")
    assert "open already" in reply.errors["text"]
    await asked.asks("mia", "Somebody else may?")


async def test_ones_own_questions_can_be_found_again(database: Database) -> None:
    asked = await begin_asking(database)
    await asked.asks("ann", CANARY)
    await asked.asks("mia", "And fish?")
    listed = words(await asked.talk.say("ann", "/nudge my questions"))
    assert CANARY in listed
    assert "fish" not in listed
    assert "“/nudge ask”" in words(await asked.talk.say("eve", "/nudge my questions"))


async def test_after_two_weeks_it_closes_by_itself(database: Database) -> None:
    asked = await begin_asking(database)
    await asked.asks("ann", CANARY)
    await asked.round()
    await asked.round(BATCH + 13 * DAY)
    assert len(await asked.talk.rows(questions.c.id)) == 1
    await asked.round(BATCH + 15 * DAY)
    assert await asked.talk.rows(questions.c.id) == []


async def test_it_goes_with_whoever_asked(database: Database) -> None:
    asked = await begin_asking(database)
    await asked.asks("ann", CANARY)
    async with database.write() as connection:
        await erase(connection, asked.talk.workspace, "ann", secret=SECRET, now=NOW)
    await asked.round(NOW + timedelta(minutes=1))
    assert await asked.talk.rows(questions.c.id) == []


async def test_nobody_is_written_to_who_said_stop_or_is_asleep(database: Database) -> None:
    asked = await begin_asking(database)
    question = await asked.asks("ann", CANARY)
    await asked.round()
    await asked.replies("mia", question)
    await asked.round(BATCH + timedelta(hours=8))
    assert asked.letters("ann") == []
    await asked.talk.say("ann", "stop")
    await asked.round(BATCH + DAY)
    assert asked.letters("ann") == []


async def test_without_an_owner_the_admins_are_named(database: Database) -> None:
    asked = await begin_asking(database)
    async with database.write() as connection:
        await persons.set_roles(connection, "o1", "p-olga", frozenset({Role.ADMIN}))
    await asked.asks("ann", CANARY)
    await asked.round()
    assert "the admins of this workspace" in next(iter(asked.board.there.values())).text
