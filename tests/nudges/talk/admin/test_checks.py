"""The list that drafts are compared with is the admins' own: added to, changed, tried, removed."""

import pytest

from nudges.engine.means import at_hand
from nudges.engine.self_check import MOST_CHECKS
from nudges.people import Role
from nudges.rules.means import Means
from nudges.rules.self_check import Check
from nudges.store import policy_checks
from nudges.store.database import Database
from tests.builders import NOW
from tests.nudges.talk.conversation import Talk, begin, somebody, taps, words

FILLED = {"words": "Pass*, falcon", "advice": "Ask olga first.", "where": "everywhere"}


async def listed(talk: Talk) -> tuple[Check, ...]:
    async with talk.database.read() as connection:
        return await policy_checks.every(connection, "o1")


async def may_draft(talk: Talk) -> bool:
    async with talk.database.read() as connection:
        found = await at_hand(connection, talk.workspace, NOW)
    return Means.DRAFTS in found.get("ann", ())


async def test_words_are_added_changed_and_removed(database: Database) -> None:
    talk = await begin(database)
    assert "nothing on the list yet" in words(await talk.say("ada", "/nudge-admin checks"))
    assert not await may_draft(talk)
    form = (await talk.say("ada", "/nudge-admin checks add")).form
    assert form is not None
    said = words(await talk.tap("ada", form.action, form.value, **FILLED))
    assert "Pass*, falcon: Ask olga first." in said
    assert await may_draft(talk)
    change, remove, _, _ = taps(await talk.say("ada", "/nudge-admin checks"))
    form = (await talk.tap("ada", change.action, change.value)).form
    assert form is not None
    assert [field.initial for field in form.fields] == [*FILLED.values()]
    await talk.tap("ada", form.action, form.value, **FILLED | {"where": "public"})
    (check,) = await listed(talk)
    assert (check.entries, check.public_only) == (("Pass*", "falcon"), True)
    (sure,) = taps(await talk.tap("ada", remove.action, remove.value))
    assert "off the list" in words(await talk.tap("ada", sure.action, sure.value))
    assert "already" in words(await talk.tap("ada", sure.action, sure.value))
    assert await listed(talk) == ()
    assert await talk.audited() == ["policy-check"] * 3


@pytest.mark.parametrize(
    ("wrong", "field", "said"),
    [
        ({"words": ""}, "words", "one word is needed"),
        ({"words": "a*"}, "words", "“a*” is too short"),
        ({"words": "a" * 61}, "words", "too long"),
        ({"advice": " "}, "advice", "advice is needed"),
        ({"advice": "a" * 301}, "advice", "301 characters"),
    ],
)
async def test_what_is_wrong_is_said_beside_its_field_and_nothing_is_lost(
    database: Database, wrong: dict[str, str], field: str, said: str
) -> None:
    talk = await begin(database)
    reply = await talk.tap("ada", "admin.check", **FILLED | {"where": "public"} | wrong)
    assert said in reply.errors[field]
    assert reply.form is not None
    kept = {f.name: f.initial for f in reply.form.fields}
    assert kept == {**FILLED, "where": "public", **{k: v.strip() for k, v in wrong.items()}}
    assert await listed(talk) == ()


async def test_a_long_list_is_shown_in_pages_and_has_an_end(database: Database) -> None:
    talk = await begin(database)
    for number in range(MOST_CHECKS):
        await talk.tap("ada", "admin.check", **FILLED | {"words": f"word{number:02}"})
    reply = await talk.tap("ada", "admin.check", **FILLED)
    assert "the most" in reply.errors["words"]
    reply = await talk.say("ada", "/nudge-admin checks")
    seen = [words(reply)]
    while more := [tap for tap in taps(reply) if tap.action == "admin.checks.page"]:
        reply = await talk.tap("ada", more[0].action, more[0].value)
        seen.append(words(reply))
    assert len(seen) == 4
    assert all(f"word{number:02}" in " ".join(seen) for number in range(MOST_CHECKS))


async def test_the_list_can_be_tried(database: Database) -> None:
    talk = await begin(database)
    await talk.tap("ada", "admin.check", **FILLED)
    form = (await talk.say("ada", "/nudge-admin checks try")).form
    assert form is not None
    said = words(await talk.tap("ada", form.action, text="PASSWORT", where="inside"))
    assert "On the list: Pass*" in said
    said = words(await talk.tap("ada", form.action, text="hello", where="inside"))
    assert "Nothing on the list matched" in said
    assert set((await talk.tap("ada", form.action, text="", where="inside")).errors) == {"text"}


async def test_what_somebody_else_removed_is_gone_politely(database: Database) -> None:
    talk = await begin(database)
    for action in ("admin.check.change", "admin.check.remove", "admin.check.remove.sure"):
        assert "off the list already" in words(await talk.tap("ada", action, "x"))
    assert "already" in (await talk.tap("ada", "admin.check", "x", **FILLED)).errors["words"]


@pytest.mark.parametrize("role", [Role.MANAGER, Role.EXECUTIVE])
async def test_nobody_else_sees_or_changes_the_list(database: Database, role: Role) -> None:
    talk = await begin(database, somebody("zoe", role))
    await talk.tap("ada", "admin.check", **FILLED)
    (check,) = await listed(talk)
    for action in ("admin.do.checks", "admin.check", "admin.check.remove.sure"):
        assert "admins and owners" in words(await talk.tap("zoe", action, check.id, **FILLED))
    assert len(await listed(talk)) == 1
