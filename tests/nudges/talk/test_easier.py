"""What would make it easier is asked in private, told with one tap, and as easily taken back."""

from datetime import timedelta

import pytest

from nudges.barrier import Barrier
from nudges.engine.own_view import would_get
from nudges.nudge import Answer, SkipReason
from nudges.rules.catalogue import CATALOGUE
from nudges.store import confided, members, received
from nudges.store.database import Database
from nudges.talk.offers import card
from nudges.talk.reasons import label
from nudges.talk.wording import wording
from tests.builders import NOW
from tests.conftest import SECRET
from tests.nudges.talk.conversation import Talk, begin, taps, words
from tests.nudges.talk.handing_in import desk_of
from tests.nudges.talk.offering import answered, offered

SAY = wording()
LABELS = [label(barrier, SAY) for barrier in Barrier]


async def told(talk: Talk, name: str) -> Barrier | None:
    async with talk.database.read() as connection:
        return (await confided.one(connection, "o1", f"p-{name}")).barrier


async def test_the_question_has_twelve_answers_and_shows_none_that_was_not_given(
    sqlite: Database,
) -> None:
    talk = await begin(sqlite)
    reply = await talk.say("ann", "/nudge easier")
    assert [tap.label for tap in taps(reply)] == LABELS
    assert "You told me" not in words(reply)


@pytest.mark.parametrize("barrier", Barrier)
async def test_every_answer_is_kept_and_shown_to_nobody_but_the_one_who_gave_it(
    sqlite: Database, barrier: Barrier
) -> None:
    talk = await begin(sqlite)
    reply = await talk.tap("ann", "easier.tell", barrier)
    assert reply.in_place
    assert await told(talk, "ann") is barrier
    assert f"You told me: “{label(barrier, SAY)}”" in words(await talk.say("ann", "easier"))
    assert label(barrier, SAY) in words(await talk.say("ann", "my data"))
    for name in ("ben", "ada", "olga"):
        assert "You told me" not in words(await talk.say(name, "easier"))
        assert label(barrier, SAY) not in words(await talk.say(name, "my data"))


@pytest.mark.parametrize("barrier", Barrier)
async def test_what_replaces_the_question_tells_no_answer(
    sqlite: Database, barrier: Barrier
) -> None:
    talk = await begin(sqlite)
    thanks, *_ = (await talk.tap("ann", "easier.tell", barrier)).messages
    assert thanks.text == SAY("easier-thanks")
    assert not thanks.blocks


async def test_an_answer_is_kept_sealed_and_can_be_changed_and_erased(database: Database) -> None:
    talk = await begin(database)
    await talk.tap("ann", "easier.tell", Barrier.BUSY)
    await talk.tap("ann", "easier.tell", Barrier.LEGAL)
    assert await told(talk, "ann") is Barrier.LEGAL
    erase = taps(await talk.say("ann", "easier"))[-1]
    reply = await talk.tap("ann", erase.action)
    assert reply.in_place
    assert "Erased" in words(reply)
    assert await told(talk, "ann") is None
    assert "You told me" not in words(await talk.say("ann", "easier"))


async def test_an_answer_that_does_not_exist_changes_nothing(sqlite: Database) -> None:
    talk = await begin(sqlite)
    assert "older message" in words(await talk.tap("ann", "easier.tell", "whatever"))
    assert await told(talk, "ann") is None


async def test_a_fitting_step_follows_at_once(database: Database) -> None:
    talk = await begin(database)
    _, step = (await talk.tap("ann", "easier.tell", Barrier.BUSY)).messages
    assert any(
        step.text.find(SAY(f"offer-{kind.name}", channel="lunch")) >= 0
        for kind in CATALOGUE.values()
        if Barrier.BUSY in kind.answers
    )


@pytest.mark.parametrize(
    ("barrier", "skip"),
    [
        (Barrier.READING_IS_ENOUGH, SkipReason.ENOUGH),
        (Barrier.ELSEWHERE, SkipReason.ELSEWHERE),
    ],
)
async def test_no_ideas_come_to_whom_reading_is_enough_or_who_takes_part_elsewhere(
    database: Database, barrier: Barrier, skip: SkipReason
) -> None:
    talk = await begin(database)
    said = words(await talk.tap("ann", "easier.tell", barrier))
    assert "write “now” whenever you want one" in said
    async with database.read() as connection:
        ann = await members.one(connection, "w1", "ann")
    assert ann is not None
    got = await would_get(database, talk.workspace, ann, now=NOW, secret=SECRET)
    assert got.skip is skip
    later = NOW + timedelta(days=60)
    got = await would_get(database, talk.workspace, ann, now=later, secret=SECRET)
    assert got.skip is skip


async def test_the_card_asks_with_twelve_taps_and_is_done_with_any_of_them(
    database: Database,
) -> None:
    talk = await begin(database)
    await offered(talk, "ann", "tell_why")
    async with database.read() as connection:
        nudge = await received.one(connection, "w1", "ann", "tell_why")
        ann = await members.one(connection, "w1", "ann")
    assert nudge is not None
    assert ann is not None
    shown = await card(nudge, ann, await desk_of(talk), NOW)
    assert shown is not None
    buttons = [b.label for block in shown.blocks for b in getattr(block, "buttons", ())]
    assert buttons[:12] == LABELS
    assert not any(each in shown.text for each in LABELS)
    await talk.tap("ann", "easier.tell", Barrier.RATHER_NOT_SAY)
    assert await answered(talk, "ann", "tell_why") is Answer.DONE
