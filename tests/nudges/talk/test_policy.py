"""The policy is one command away, says first what one can do, and then what has changed."""

from datetime import UTC, date, datetime, timedelta

import pytest
from sqlalchemy import select

from nudges.engine import policy as engine
from nudges.engine.means import at_hand
from nudges.matter import MatterKind
from nudges.nudge import Answer
from nudges.rules.means import Means
from nudges.store import matters, merging, policies, policy_gaps
from nudges.store.database import Database
from nudges.store.tables import policy_gaps as gaps_table
from nudges.store.tables import policy_reads
from tests.builders import NOW
from tests.nudges.talk.conversation import Talk, begin, taps, words
from tests.nudges.talk.offering import answered, offered
from tests.nudges.talk.policies import CAN, CANNOT, write

OWN = "What about our choir’s canary concert?"


async def may_read(talk: Talk) -> set[str]:
    async with talk.database.read() as connection:
        found = await at_hand(connection, talk.workspace, NOW)
    return {member for member, means in found.items() if Means.POLICY in means}


async def test_whom_to_ask_is_said_while_there_is_no_policy(database: Database) -> None:
    talk = await begin(database)
    said = words(await talk.say("ann", "/nudge policy"))
    assert "Nobody has written the policy down here yet" in said
    assert "olga can tell you more" in said
    assert await may_read(talk) == set()


async def test_what_one_can_do_comes_before_what_one_cannot(database: Database) -> None:
    talk = await begin(database)
    await write(talk, public_can="Say where you work.", whom="#legal")
    reply = await talk.say("ann", "policy")
    said = words(reply)
    headings = ("What you can do here", "What you can’t do here", "on public networks", "Whom")
    assert sorted(headings, key=said.index) == list(headings)
    assert "What you can’t do on public networks" not in said
    assert "version 1, in force since March 3, 2026" in said
    assert [tap.action for tap in taps(reply)] == ["policy.known", "policy.gap"]


async def test_got_it_is_noted_once_and_takes_the_policy_off_the_list(database: Database) -> None:
    talk = await begin(database)
    await write(talk)
    assert "ann" in await may_read(talk)
    known, _ = taps(await talk.say("ann", "policy"))
    for _ in range(2):
        reply = await talk.tap("ann", known.action, known.value)
        assert reply.in_place
        assert "Thank you, noted" in words(reply)
    assert "ann" not in await may_read(talk)
    assert "ben" in await may_read(talk)
    assert [tap.action for tap in taps(await talk.say("ann", "policy"))] == ["policy.gap"]
    assert "that you said you know 1" in words(await talk.say("ann", "my data"))


async def test_a_suggestion_to_read_it_is_done_with_got_it(database: Database) -> None:
    talk = await begin(database)
    await write(talk)
    await offered(talk, "ann", "read_policy")
    await talk.say("ann", "policy")
    await talk.tap("ann", "policy.known", "7")
    assert await answered(talk, "ann", "read_policy") is None
    await talk.tap("ann", "policy.known", "1")
    assert await answered(talk, "ann", "read_policy") is Answer.DONE


async def test_after_a_new_version_the_changed_lines_come_first(database: Database) -> None:
    talk = await begin(database)
    await write(talk)
    await talk.tap("ann", "policy.known", "1")
    can = "Ask anything, at any hour, and answer what you know.\nThank people."
    await write(talk, can=can)
    reply = await talk.say("ann", "policy")
    said = words(reply)
    assert "3 lines have changed since version 1" in said
    new = "Ask anything, at any hour, and answer what you know."
    assert f"Changed in “What you can do here”: {new} (It said before: Ask anything, at" in said
    assert "New in “What you can do here”: Thank people." in said
    assert "No longer in “What you can do here”: Post without asking anybody first." in said
    assert CANNOT.splitlines()[0] not in said
    assert [tap.action for tap in taps(reply)] == ["policy.whole", "policy.known", "policy.gap"]
    assert CANNOT.splitlines()[0] in words(await talk.tap("ann", "policy.whole"))
    assert "have changed" not in words(await talk.say("mia", "policy"))


async def test_only_the_version_on_the_screen_is_acknowledged(database: Database) -> None:
    talk = await begin(database)
    await write(talk)
    await write(talk, can=CAN.replace("Post", "Write"))
    for value in ("1", "9", "", "x", "٣", "9" * 400, "123456789x"):
        assert "Got it" in str(taps(await talk.tap("ann", "policy.known", value)))
    assert await talk.rows(policy_reads.c.version) == []


async def test_an_old_version_never_replaces_a_newer_one(database: Database) -> None:
    await begin(database)
    async with database.write() as connection:
        for version in (2, 1):
            await policies.acknowledge(connection, "o1", "p-ann", version)
        assert await policies.known_to(connection, "o1", "p-ann") == 2


async def test_what_the_policy_leaves_open_is_passed_on_sealed_and_without_a_name(
    database: Database,
) -> None:
    talk = await begin(database)
    await write(talk)
    form = (await talk.tap("ann", "policy.gap")).form
    assert form is not None
    assert "nobody can write back to you" in form.fields[0].hint
    assert "passed on without your name" in words(await talk.tap("ann", form.action, text=OWN))
    async with database.read() as connection:
        (row,) = (await connection.execute(select(gaps_table))).all()
        assert await policy_gaps.text(connection, "o1", row.id) == OWN
    assert b"canary" not in row.text
    assert row.day == date(2026, 3, 3)
    assert set(row._mapping) == {"organisation_id", "id", "day", "text"}
    async with database.read() as connection:
        (matter,) = await matters.open_(connection, "w1")
    assert (matter.kind, matter.subject) == (MatterKind.POLICY_GAP, row.id)
    assert matter.at == datetime(2026, 3, 3, tzinfo=UTC)


@pytest.mark.parametrize("text", ["", "  ", "a" * 501])
async def test_an_open_question_has_words_and_not_too_many(database: Database, text: str) -> None:
    talk = await begin(database)
    reply = await talk.tap("ann", "policy.gap.asked", text=text)
    assert set(reply.errors) == {"text"}
    assert reply.form is not None
    assert await talk.rows(gaps_table.c.id) == []


async def test_no_more_questions_are_taken_than_somebody_can_deal_with(database: Database) -> None:
    talk = await begin(database)
    async with database.write() as connection:
        for number in range(engine.MOST_GAPS):
            await policy_gaps.add(connection, "o1", str(number), OWN, NOW.date())
    reply = await talk.tap("ann", "policy.gap.asked", text=OWN)
    assert "Many questions" in reply.errors["text"]
    later = NOW + engine.GAP_LAPSES_AFTER + timedelta(days=1)
    assert await engine.tidy(database, talk.workspace, NOW) == 0
    assert await engine.tidy(database, talk.workspace, later) == engine.MOST_GAPS
    assert not (await talk.tap("ann", "policy.gap.asked", text=OWN)).errors


async def test_what_somebody_knows_of_the_policy_goes_with_them(database: Database) -> None:
    talk = await begin(database)
    await write(talk)
    for name in ("ann", "mia"):
        await talk.tap(name, "policy.known", "1")
    async with database.write() as connection:
        await merging.move(connection, "o1", source="p-ann", to="p-ben")
        assert await policies.known_to(connection, "o1", "p-ben") == 1
        await merging.move(connection, "o1", source="p-mia", to="p-ben")
        assert await policies.known_to(connection, "o1", "p-ben") == 1
