"""What passing on questions without a name leaves behind, and what it does when things go wrong."""

import asyncio
from contextlib import suppress
from datetime import timedelta

import pytest
from structlog.testing import capture_logs

from adapters.console.platform import ConsolePlatform
from nudges.engine.erase import erase
from nudges.lease import SPAN
from nudges.message import Message
from nudges.ports import NotNow, Outcome
from nudges.rules.asking import FEWEST, OPEN_FOR
from nudges.store import hushes
from nudges.store import questions as store
from nudges.store.database import Database
from nudges.store.questions import Question
from nudges.store.tables import channels, questions
from tests.builders import NOW
from tests.conftest import SECRET
from tests.dump import dump
from tests.nudges.engine.nudging import change
from tests.nudges.engine.test_deliver_breaking import Breaking, Crash
from tests.nudges.talk.conversation import taps, words
from tests.nudges.talk.questioning import BATCH, Asked, begin_asking

CANARY = "Why do canaries sing?"
DAY = timedelta(days=1)
SOON = BATCH + timedelta(minutes=1)
LATER = timedelta(minutes=10)


class Away(ConsolePlatform):
    """Nobody wants to be notified just now."""

    async def send(self, *, member: str, message: Message, delivery: str) -> Outcome:  # noqa: ARG002
        return NotNow(until=BATCH + DAY)


async def kept(asked: Asked) -> list[Question]:
    async with asked.talk.database.read() as connection:
        return await store.every(connection, asked.talk.workspace.id)


async def answered(database: Database) -> Asked:
    """Ann's question, which is posted, and to which mia has replied."""
    asked = await begin_asking(database)
    question = await asked.asks("ann", CANARY)
    await asked.round()
    await asked.replies("mia", question, SOON)
    return asked


async def test_neither_lengths_nor_times_tell_one_question_from_another(
    database: Database,
) -> None:
    asked = await begin_asking(database)
    for name, text, minutes in (("ann", "Why?", 7), ("olga", "é" * 500, 21)):
        fields = {"channel": "C1", "text": text}
        at = NOW + timedelta(minutes=minutes, seconds=13)
        await asked.talk.turn(name, action="question", fields=fields, at=at)
    first, second = await kept(asked)
    assert first.at == second.at == BATCH
    assert (len(first.text), len(first.asker)) == (len(second.text), len(second.asker))


async def test_all_that_was_asked_before_a_batch_goes_out_with_it_in_any_order(
    database: Database,
) -> None:
    asked = await begin_asking(database)
    texts = [f"Question {n}?" for n in range(8)]
    for n, text in enumerate(texts):
        await asked.asks(f"m{n:02}", text)
    await asked.round()
    posted = [next(t for t in texts if t in m.text) for m in asked.board.there.values()]
    assert sorted(posted) == texts
    assert posted != texts


async def test_when_somebody_was_told_tells_nobody_when_they_work(database: Database) -> None:
    """The hours in which an answer was held back are those in which few others are asleep."""
    asked = await answered(database)
    late = BATCH + timedelta(hours=19, minutes=17, seconds=23)
    before = await dump(database)
    with capture_logs() as logs:
        await asked.round(late)
    after = await dump(database)
    assert len(asked.letters("ann")) == 1
    assert [name for name in after if after[name] != before[name]] == ["questions"]
    assert repr(late) not in str(after)
    assert logs == []


@pytest.mark.parametrize("after", [False, True])
@pytest.mark.parametrize("nth", [1, 2])
async def test_whichever_transaction_breaks_a_question_is_posted_once(
    database: Database, nth: int, after: bool
) -> None:
    asked = await begin_asking(database)
    await asked.asks("ann", CANARY)
    broken = Breaking(database, nth, Crash(), after)
    asked.talk.database = broken
    with suppress(Crash):
        await asked.round()
    assert broken.left <= 0
    asked.talk.database = database
    for n in (1, 2):
        await asked.round(BATCH + SPAN * 2 * n)
    assert asked.board.posts == 1
    assert await asked.talk.rows(questions.c.state) == ["open"]


async def test_two_workers_at_once_post_each_question_once(database: Database) -> None:
    asked = await begin_asking(database)
    for name in ("ann", "mia", "eve"):
        await asked.asks(name, CANARY)
    await asyncio.gather(asked.round(), asked.round())
    assert asked.board.posts == 3


async def test_two_workers_at_once_tell_of_an_answer_once(database: Database) -> None:
    asked = await answered(database)
    await asyncio.gather(asked.round(SOON), asked.round(SOON))
    assert len(asked.letters("ann")) == 1


async def test_two_workers_at_once_bring_bad_news_once(database: Database) -> None:
    asked = await begin_asking(database)
    await asked.asks("ann", CANARY)
    await asked.talk.say("ada", "/nudge-admin questions close lunch")
    await asyncio.gather(asked.round(), asked.round())
    await asyncio.gather(asked.round(BATCH + LATER), asked.round(BATCH + LATER))
    assert len(asked.letters("ann")) == 1
    assert await kept(asked) == []


@pytest.mark.parametrize("bad", [True, False])
async def test_news_wait_until_somebody_wants_to_be_notified(database: Database, bad: bool) -> None:
    asked = await answered(database)
    if bad:
        await asked.talk.tap("olga", "admin.question.remove", (await kept(asked))[0].id)
    mail, asked.mail = asked.mail, Away()
    await asked.round(SOON)
    asked.mail = mail
    assert len(await kept(asked)) == 1
    await asked.round(BATCH + DAY)
    await asked.round(BATCH + DAY + LATER)
    assert len(asked.letters("ann")) == 1


async def test_bad_news_waits_for_the_hours_in_which_somebody_works(database: Database) -> None:
    asked = await begin_asking(database)
    await asked.asks("ann", CANARY)
    asked.board.faults.append("gone")
    await asked.round(BATCH + timedelta(hours=9))
    assert asked.letters("ann") == []
    await asked.round(BATCH + DAY)
    assert len(asked.letters("ann")) == 1


async def test_an_answer_that_the_platform_repeats_is_told_once(database: Database) -> None:
    asked = await answered(database)
    (question,) = await kept(asked)
    await asked.round(SOON)
    await asked.replies("mia", question.id, SOON)
    await asked.round(BATCH + DAY)
    assert len(asked.letters("ann")) == 1


async def test_what_can_never_be_taken_out_is_forgotten_all_the_same(database: Database) -> None:
    asked = await answered(database)
    await asked.talk.tap("olga", "admin.question.remove", (await kept(asked))[0].id)
    asked.board.deaf = True
    await asked.round(BATCH + OPEN_FOR - LATER)
    assert len(await kept(asked)) == 1
    await asked.round(BATCH + OPEN_FOR + LATER)
    assert await kept(asked) == []


@pytest.mark.parametrize(
    "values", [{"archived": True}, {"attended": False}, {"kind": "announcements"}]
)
async def test_a_channel_that_is_no_good_any_more_gets_nothing(
    database: Database, values: dict[str, object]
) -> None:
    asked = await begin_asking(database)
    await asked.asks("ann", CANARY)
    await change(database, channels, **values)
    await asked.round()
    assert asked.board.posts == 0
    assert len(asked.letters("ann")) == 1


async def test_a_channel_out_of_which_people_went_gets_nothing(database: Database) -> None:
    asked = await begin_asking(database, people=FEWEST)
    await asked.asks("ann", CANARY)
    async with database.write() as connection:
        await erase(connection, asked.talk.workspace, "m00", secret=SECRET, now=NOW)
    await asked.round()
    assert asked.board.posts == 0
    assert len(asked.letters("ann")) == 1


async def test_what_nobody_can_open_any_more_stands_in_nobodys_way(database: Database) -> None:
    asked = await begin_asking(database)
    await asked.asks("mia", "And fish?")
    await change(database, questions, asker=b"locked", text=b"locked", state="open")
    await asked.asks("ann", CANARY)
    assert CANARY in words(await asked.talk.say("ann", "/nudge my questions"))
    assert CANARY not in words(await asked.talk.say("ada", "/nudge-admin questions"))
    assert taps(await asked.talk.say("ann", "/nudge my questions"))
    await asked.round(NOW + LATER)
    assert len(await kept(asked)) == 1


async def test_nothing_in_a_question_can_be_tapped(database: Database) -> None:
    asked = await begin_asking(database)
    await asked.asks("ann", "Is https://example.com/a meant, or HTTP://example.org?")
    await asked.round()
    (post,) = asked.board.there.values()
    assert "Is example.com/a meant, or example.org?" in post.text
    assert "://" not in repr(post)


async def test_what_is_posted_can_be_taken_out_although_no_channel_takes_questions_any_more(
    database: Database,
) -> None:
    asked = await answered(database)
    await asked.talk.say("ada", "/nudge-admin questions close lunch")
    listed = await asked.talk.say("ada", "/nudge-admin questions")
    assert CANARY in words(listed)
    assert [button.action for button in taps(listed)] == ["admin.question.remove"]


async def test_nothing_is_done_again_and_again_for_somebody_who_said_stop(
    database: Database,
) -> None:
    asked = await answered(database)
    await asked.talk.say("ann", "stop")
    assert await asked.round(SOON) == {}
    assert asked.letters("ann") == []


async def test_a_board_that_can_never_be_asked_is_asked_for_a_day_and_then_that_is_told(
    database: Database,
) -> None:
    asked = await begin_asking(database)
    await asked.asks("ann", CANARY)
    asked.board.faults.append("lost")
    asked.board.deaf = True
    for hours in (0, 1, 23):
        await asked.round(BATCH + timedelta(hours=hours))
        assert "being posted" in words(await asked.talk.say("ann", "/nudge my questions"))
    for minutes in (10, 20):
        await asked.round(BATCH + DAY + timedelta(minutes=minutes))
    assert asked.board.posts == 1
    (letter,) = asked.letters("ann")
    assert "can’t tell whether" in letter
    assert CANARY in letter
    assert await kept(asked) == []


async def test_of_a_batch_only_what_was_being_posted_can_be_lost(database: Database) -> None:
    asked = await begin_asking(database)
    for name in ("ann", "mia", "eve"):
        await asked.asks(name, CANARY)
    asked.board.faults.append("crash")
    asked.board.deaf = True
    with suppress(Crash):
        await asked.round()
    await asked.round(BATCH + SPAN * 2)
    assert asked.board.posts == 3
    await asked.round(BATCH + DAY + LATER)
    assert len(asked.mail.there) == 1


async def test_what_is_taken_out_goes_whatever_whoever_asked_does(database: Database) -> None:
    asked = await answered(database)
    (question,) = await kept(asked)
    await asked.talk.tap("olga", "admin.question.remove", question.id)
    said = words(await asked.talk.tap("ann", "question.close", question.id))
    assert "taken out just now" in said
    async with database.write() as connection:
        await erase(connection, asked.talk.workspace, "ann", secret=SECRET, now=SOON)
    await asked.round(SOON)
    assert asked.board.there == {}
    assert await kept(asked) == []


@pytest.mark.parametrize("channel", ["", "C1"])
async def test_no_question_is_posted_into_a_hush_and_each_is_after_it(
    database: Database, channel: str
) -> None:
    asked = await begin_asking(database)
    await asked.asks("ann", CANARY)
    async with database.write() as connection:
        await hushes.begin(connection, ["w1"], channel=channel, until=BATCH + DAY, actor="p-ada")
    await asked.round()
    assert asked.board.there == {}
    await asked.round(BATCH + DAY)
    assert len(asked.board.there) == 1
