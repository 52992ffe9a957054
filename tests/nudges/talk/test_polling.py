"""Polls: one tap counts once, nobody learns who chose what, and the result is told once."""

from datetime import timedelta

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from nudges.nudge import Answer, Offer, Reason
from nudges.rules.catalogue import CATALOGUE
from nudges.store import hushes, members, polls
from nudges.store.database import Database
from nudges.store.tables import channels
from nudges.talk.steps import way
from tests.builders import NOW
from tests.dump import dump
from tests.nudges.engine.nudging import change
from tests.nudges.engine.test_deliver_breaking import Crash
from tests.nudges.talk.conversation import taps, words
from tests.nudges.talk.handing_in import desk_of, posted
from tests.nudges.talk.offering import answered, offered
from tests.nudges.talk.polls import CROWD, ENDS, OPTIONS, QUESTION, Polled, begin_polling

MINUTE = timedelta(minutes=1)
OFFER = Offer(
    name="answer_poll", rung=CATALOGUE["answer_poll"].rung, place=None, reason=Reason.FITS
)


@pytest.fixture
async def polled(database: Database) -> Polled:
    return await begin_polling(database)


async def all_vote(polled: Polled) -> None:
    poll = (await polled.open())[0]
    for number, name in enumerate(CROWD):
        await polled.vote(name, poll, number % 2)


async def test_one_tap_counts_and_is_thanked_for(polled: Polled) -> None:
    await polled.make()
    reply = await polled.talk.say("ann", "polls")
    assert [button.label for button in taps(reply)] == [*OPTIONS]
    assert "#lunch" in words(reply)
    first = taps(reply)[0]
    reply = await polled.talk.tap("ann", first.action, first.value)
    assert "your answer counts" in words(reply)
    assert reply.in_place
    assert (await polled.open())[0].counts == (1, 0, 0)
    assert "No poll is open for you" in words(await polled.talk.say("ann", "/nudge polls"))


async def test_a_second_tap_changes_nothing(polled: Polled) -> None:
    poll = await polled.make()
    await polled.vote("ann", poll, 0)
    for option in (0, 1):
        assert "already" in words(await polled.vote("ann", poll, option))
    assert (await polled.open())[0].counts == (1, 0, 0)


async def test_what_no_button_says_is_no_answer(polled: Polled) -> None:
    poll = await polled.make()
    for value in ("", "x", "{id}", "{id} 9", "{id} -1", "{id} ²", "{id} 0 0"):
        await polled.talk.tap("ann", "poll.vote", value.format(id=poll.id))
    assert (await polled.open())[0].answers == 0


async def test_whoever_is_not_in_its_channel_has_no_answer(polled: Polled) -> None:
    poll = await polled.make()
    async with polled.database.write() as connection:
        await connection.exec_driver_sql("DELETE FROM channel_members WHERE member_id = 'ann'")
    assert "No poll is open for you" in words(await polled.talk.say("ann", "polls"))
    await polled.vote("ann", poll, 0)
    assert (await polled.open())[0].answers == 0


async def test_the_result_is_told_without_names_and_with_every_option(polled: Polled) -> None:
    await polled.make()
    await all_vote(polled)
    await polled.round()
    (said,) = polled.read
    assert QUESTION in said
    assert "Roof garden: 3 answers" in said
    assert "Canteen: 2 answers" in said
    assert "Stairs: 0 answers" in said
    assert not any(name in said for name in CROWD)


async def test_once_it_is_told_nothing_of_it_is_kept(polled: Polled) -> None:
    before = await dump(polled.database)
    await polled.make()
    await all_vote(polled)
    for minutes in range(3):
        await polled.round(NOW + minutes * MINUTE)
    after = await dump(polled.database)
    for table in ("polls", "poll_votes", "notices", "deliveries", "nudges", "activity_days"):
        assert after[table] == before[table]
    assert polled.board.posts == 1


async def test_no_dump_tells_what_is_asked_chosen_or_by_whom(polled: Polled) -> None:
    poll = await polled.make()
    await all_vote(polled)
    kept = await dump(polled.database)
    assert "canary" not in str(kept)
    assert not any(option in str(kept) for option in OPTIONS)
    assert poll.key not in str(kept)
    votes = str(kept["poll_votes"])
    assert not any(name in votes for name in CROWD)
    assert len(kept["poll_votes"]) == len(CROWD)


async def test_counts_leave_no_trace_in_the_length_of_what_is_sealed(polled: Polled) -> None:
    poll = await polled.make()
    assert len({len(poll.chosen(option).body()) for option in range(3)} | {len(poll.body())}) == 1


async def test_of_a_poll_that_too_few_answered_nobody_sees_a_count(polled: Polled) -> None:
    poll = await polled.make()
    for name in CROWD[:4]:
        await polled.vote(name, poll, 0)
    await polled.round(ENDS - MINUTE)
    assert len(await polled.open()) == 1
    for _ in range(2):
        await polled.round(ENDS)
    assert polled.board.posts == 0
    ((member, said, _),) = await posted(polled.talk, ENDS + MINUTE)
    assert member == "ada"
    assert "Too few colleagues answered" in said
    assert "4" not in said
    assert (await dump(polled.database))["poll_votes"] == []


async def test_after_its_last_day_or_enough_answers_none_counts_any_more(polled: Polled) -> None:
    poll = await polled.make()
    await all_vote(polled)
    assert "over" in words(await polled.vote("ann", poll, 2))
    assert (await polled.open())[0].answers == 5
    assert "No poll is open for you" in words(await polled.talk.say("ann", "polls"))


@pytest.mark.parametrize("fault", ["", "throttled", "unknown", "lost", "crash"])
async def test_whatever_breaks_the_result_is_posted_once(polled: Polled, fault: str) -> None:
    await polled.make()
    await all_vote(polled)
    await polled.look()
    await polled.look()
    if fault:
        polled.board.faults.append(fault)
    for minutes in range(0, 24 * 60, 20):
        try:
            await polled.round(NOW + minutes * MINUTE)
        except Crash:
            assert fault == "crash"
    assert polled.board.posts == 1


async def test_in_a_hush_no_result_is_posted_and_no_poll_is_offered(polled: Polled) -> None:
    await polled.make()
    until = NOW + timedelta(hours=3)
    async with polled.database.write() as connection:
        await hushes.begin(connection, ["w1"], channel="C1", until=until, actor="p-ada")
        ann = await members.one(connection, "w1", "ann")
    assert ann is not None
    assert await way(OFFER, ann, await desk_of(polled.talk), NOW) is None
    await all_vote(polled)
    await polled.round()
    assert polled.board.posts == 0
    await polled.round(until + MINUTE)
    assert polled.board.posts == 1


async def test_a_card_holds_the_poll_and_an_answer_marks_it_done(polled: Polled) -> None:
    poll = await polled.make()
    await offered(polled.talk, "ann", "answer_poll")
    async with polled.database.read() as connection:
        ann = await members.one(connection, "w1", "ann")
        having = await polls.with_poll(connection, polled.talk.workspace, NOW)
    assert ann is not None
    assert "ann" in having
    assert await way(OFFER, ann, await desk_of(polled.talk), NOW)
    await polled.vote("ann", poll, 1)
    assert await answered(polled.talk, "ann", "answer_poll") is Answer.DONE
    assert await way(OFFER, ann, await desk_of(polled.talk), NOW) is None
    async with polled.database.read() as connection:
        assert "ann" not in await polls.with_poll(connection, polled.talk.workspace, NOW)


async def test_ones_own_data_tells_that_one_answered_and_not_what(polled: Polled) -> None:
    poll = await polled.make()
    await polled.vote("ann", poll, 0)
    said = words(await polled.talk.say("ann", "my data"))
    assert "Open polls that you answered; what you chose is kept nowhere 1" in said
    assert OPTIONS[0] not in said


async def test_whoever_is_erased_leaves_no_trace_in_a_poll(polled: Polled) -> None:
    poll = await polled.make()
    await polled.vote("ann", poll, 0)
    async with polled.database.write() as connection:
        await polls.forget(connection, "o1", "p-ann")
        await polls.let_go(connection, "w1", "ada")
    kept = await dump(polled.database)
    assert kept["poll_votes"] == []
    assert "ada" not in str(kept["polls"])


async def test_two_persons_who_are_one_answer_once(polled: Polled) -> None:
    poll = await polled.make()
    await polled.vote("m00", poll, 0)
    async with polled.database.write() as connection:
        await polls.move(connection, "o1", source="p-m00", to="p-ann")
    await polled.vote("ann", poll, 1)
    assert (await polled.open())[0].counts == (1, 0, 0)


VOTES = st.lists(st.tuples(st.sampled_from(CROWD), st.integers(0, 2)), max_size=12)


@settings(
    max_examples=10, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(votes=VOTES)
async def test_counts_are_the_first_answers_of_each(
    polled: Polled, votes: list[tuple[str, int]]
) -> None:
    poll = await polled.make(enough=20)
    first: dict[str, int] = {}
    for name, option in votes:
        await polled.vote(name, poll, option)
        first.setdefault(name, option)
    (kept,) = await polled.open()
    assert kept.counts == tuple([*first.values()].count(option) for option in range(3))
    async with polled.database.write() as connection:
        await polls.remove(connection, "w1", poll.id)


async def test_into_a_channel_that_was_archived_nothing_is_posted(polled: Polled) -> None:
    await polled.make()
    await all_vote(polled)
    await change(polled.database, channels, archived=True)
    await polled.round()
    assert polled.board.posts == 0
