"""The owner's inbox says what there is to do, about the place and never about a person."""

from datetime import date, timedelta

import pytest

from nudges.barrier import Barrier
from nudges.confided import Confided
from nudges.engine import matters as engine
from nudges.matter import MatterKind, MatterState
from nudges.message import Go, Reply
from nudges.nudge import Place
from nudges.people import Role
from nudges.store import confided, matters
from nudges.store.database import Database
from nudges.store.tables import channels, notices, threads
from nudges.store.tables import matters as table
from tests.builders import NOW, a_member
from tests.dump import dump
from tests.nudges.engine.nudging import change
from tests.nudges.talk.conversation import Talk, begin, taps, words
from tests.nudges.talk.handing_in import hands_in, posted

DAY = timedelta(days=1)
FIXED = "The canary cage is open again."


async def raised(talk: Talk, kind: MatterKind, subject: str = "C1 t1") -> str:
    """The id of the matter."""
    async with talk.database.write() as connection:
        await engine.raise_matter(connection, talk.workspace, kind, subject, NOW)
        found = await matters.open_(connection, "w1")
    return next(one.id for one in found if (one.kind, one.subject) == (kind, subject))


async def opened(talk: Talk, days: int = 0) -> Reply:
    return await talk.say("olga", "/nudge-admin inbox", at=NOW + days * DAY)


def actions(reply: Reply) -> list[str]:
    return [button.action for button in taps(reply)]


def places(reply: Reply) -> list[object]:
    blocks = [block for message in reply.messages for block in message.blocks]
    return [block.place for block in blocks if isinstance(block, Go)]


async def attended(talk: Talk) -> None:
    await change(talk.database, channels, attended=True)


async def test_an_empty_inbox_says_what_will_come_here(database: Database) -> None:
    said = words(await opened(await begin(database)))
    assert "nothing to do" in said
    assert "never anybody’s name" in said


@pytest.mark.parametrize("name", ["ann", "mia", "eve"])
async def test_nobody_else_finds_it(database: Database, name: str) -> None:
    talk = await begin(database)
    matter = await raised(talk, MatterKind.PROMISE)
    for reply in (
        await talk.say(name, "/nudge-admin inbox"),
        await talk.tap(name, "admin.do.inbox"),
        await talk.tap(name, "admin.matter.done", matter),
        await talk.tap(name, "admin.fixed", text=FIXED, channel="C1"),
    ):
        assert "lunch" not in words(reply)
        assert reply.form is None
    assert await talk.rows(table.c.state) == [MatterState.OPEN]
    assert await talk.rows(notices.c.id) == []


@pytest.mark.parametrize("kind", [MatterKind.UNANSWERED, MatterKind.PROMISE])
async def test_a_post_is_shown_with_what_to_do_and_the_way_there(
    database: Database, kind: MatterKind
) -> None:
    talk = await begin(database)
    await talk.starts_thread("ben", "t1")
    await raised(talk, kind)
    reply = await opened(talk)
    assert "#lunch" in words(reply)
    assert "To do:" in words(reply)
    assert "Best by" in words(reply)
    assert "ben" not in words(reply)
    assert places(reply) == [Place(channel="C1", thread="t1")]


async def test_what_is_late_is_said_to_be(database: Database) -> None:
    talk = await begin(database)
    await raised(talk, MatterKind.PROMISE)
    assert "Best by March 6, 2026" in words(await opened(talk, 3))
    assert "meant to be done by March 6, 2026" in words(await opened(talk, 4))


async def test_what_the_policy_leaves_open_is_quoted_and_gone_when_it_is_closed(
    database: Database,
) -> None:
    talk = await begin(database)
    await talk.tap("ada", "admin.policy", can="Anything.", cannot="Nothing.")
    await talk.tap("ann", "policy.gap.asked", text="May I post canaries?")
    reply = await opened(talk)
    assert "May I post canaries?" in words(reply)
    assert "ann" not in words(reply).split()
    (done, *_) = [button for button in taps(reply) if button.action == "admin.matter.done"]
    await talk.tap("olga", done.action, done.value)
    assert "canaries" not in words(await opened(talk))
    assert (await dump(database))["policy_gaps"] == []


async def test_reasons_are_told_as_numbers_with_something_to_do(database: Database) -> None:
    talk = await begin(database, *(a_member(f"m{number}") for number in range(7)))
    async with database.write() as connection:
        for number in range(7):
            told = Confided(barrier=Barrier.SECURITY, told_at=NOW - DAY)
            await confided.keep(connection, "o1", f"p-m{number}", told)
    await engine.look(database, talk.workspace, NOW)
    said = words(await opened(talk))
    assert "at least 5 people said that the rules" in said
    assert "change one thing" in said
    assert "7" not in said.replace("2027", "")


@pytest.mark.parametrize("owned", [True, False])
async def test_reasons_are_the_owners_to_see(database: Database, owned: bool) -> None:
    talk = await begin(database)
    await raised(talk, MatterKind.REASONS, "rules 2026-1")
    if not owned:
        await talk.say("ada", "/nudge-admin roles olga none")
    said = words(await talk.say("ada", "/nudge-admin inbox"))
    assert ("the rules keep them" in said) is not owned


@pytest.mark.parametrize("state", ["done", "not_doing"])
async def test_every_matter_can_be_closed_once(database: Database, state: str) -> None:
    talk = await begin(database)
    matter = await raised(talk, MatterKind.PROMISE)
    reply = await talk.tap("olga", f"admin.matter.{state}", matter)
    assert {"admin.do.fixed", "admin.do.inbox"} == {*actions(reply)}
    assert await talk.rows(table.c.state) == [state]
    again = await talk.tap("ada", f"admin.matter.{state}", matter)
    assert "off the list already" in words(again)
    assert "nothing to do" in words(await opened(talk))


async def test_another_day_can_be_set(database: Database) -> None:
    talk = await begin(database)
    matter = await raised(talk, MatterKind.PROMISE)
    form = (await talk.tap("olga", "admin.matter.later", matter)).form
    assert form is not None
    for wrong in ("", "soon", "2026-03-02", "2026-13-40"):
        reply = await talk.tap("olga", form.action, form.value, day=wrong)
        assert reply.errors["day"]
        assert reply.form is not None
    reply = await talk.tap("olga", form.action, form.value, day="2026-04-01")
    assert "April 1, 2026" in words(reply)
    assert await talk.rows(table.c.due_on) == [date(2026, 4, 1)]
    await talk.tap("olga", "admin.matter.done", matter)
    gone = await talk.tap("olga", form.action, form.value, day="2026-05-01")
    assert "off the list already" in words(gone)


async def test_more_than_ten_are_counted(database: Database) -> None:
    talk = await begin(database)
    for number in range(13):
        await raised(talk, MatterKind.PROMISE, f"C1 t{number:02}")
    reply = await opened(talk)
    assert "13 things to do" in words(reply)
    assert "3 more follow" in words(reply)
    assert actions(reply).count("admin.matter.done") == 10


async def test_ideas_are_listed_along(database: Database) -> None:
    talk = await begin(database)
    await hands_in(talk)
    reply = await opened(talk)
    assert "One idea for a post" in words(reply)
    assert "admin.do.ideas" in actions(reply)


async def test_an_answered_post_is_off_the_list_at_once(database: Database) -> None:
    talk = await begin(database)
    await talk.starts_thread("ben", "t1")
    await raised(talk, MatterKind.UNANSWERED)
    await change(database, threads, participants=1)
    assert "nothing to do" in words(await opened(talk))


async def test_what_was_fixed_is_told_in_a_channel_and_in_every_home(database: Database) -> None:
    talk = await begin(database)
    await attended(talk)
    form = (await talk.say("olga", "/nudge-admin fixed")).form
    assert form is not None
    reply = await talk.tap("olga", form.action, text=FIXED, channel="C1")
    assert "#lunch" in words(reply)
    assert "canary" not in str(await dump(database))
    for name in ("ann", "mia", "olga"):
        shown = await talk.bot.home("w1", name, NOW + 27 * DAY)
        assert FIXED in words(shown)
    later = await talk.bot.home("w1", "ann", NOW + 28 * DAY)
    assert FIXED not in words(later)


@pytest.mark.parametrize(
    ("fields", "wrong"),
    [
        ({"text": " ", "channel": "C1"}, "text"),
        ({"text": "x" * 501, "channel": "C1"}, "text"),
        ({"text": FIXED, "channel": "C9"}, "channel"),
        ({"text": FIXED, "channel": ""}, "channel"),
    ],
)
async def test_what_is_wrong_is_told_beside_its_field(
    database: Database, fields: dict[str, str], wrong: str
) -> None:
    talk = await begin(database)
    await attended(talk)
    reply = await talk.tap("olga", "admin.fixed", **fields)
    assert list(reply.errors) == [wrong]
    assert reply.form is not None
    assert await talk.rows(notices.c.id) == []


async def test_without_a_channel_to_post_in_the_way_to_one_is_told(database: Database) -> None:
    talk = await begin(database)
    for reply in (
        await talk.say("olga", "/nudge-admin fixed"),
        await talk.tap("olga", "admin.fixed", text=FIXED, channel="C1"),
    ):
        assert "channel choose" in words(reply)


async def test_the_letter_says_how_much_waits_and_opens_it(database: Database) -> None:
    talk = await begin(database)
    await raised(talk, MatterKind.PROMISE)
    await raised(talk, MatterKind.PROMISE, "C1 t2")
    await engine.look(database, talk.workspace, NOW)
    ((member, said, reply),) = await posted(talk, NOW + 6 * DAY)
    assert member == "olga"
    assert "2 things wait" in said
    assert "2 of them were meant to be done" in said
    assert actions(reply) == ["admin.do.inbox"]


async def test_no_letter_goes_out_when_all_is_done(database: Database) -> None:
    talk = await begin(database)
    matter = await raised(talk, MatterKind.PROMISE)
    await engine.look(database, talk.workspace, NOW)
    await talk.tap("olga", "admin.matter.done", matter)
    assert await posted(talk) == []


async def test_whoever_is_in_charge_no_more_gets_no_letter(database: Database) -> None:
    talk = await begin(database, a_member("otto", roles=frozenset({Role.OWNER})))
    await raised(talk, MatterKind.PROMISE)
    await engine.look(database, talk.workspace, NOW)
    await talk.say("ada", "/nudge-admin roles otto none")
    assert [member for member, _, _ in await posted(talk)] == ["olga"]
