"""The policy is written section by section; every version is kept, and nobody is named."""

import pytest
from sqlalchemy import insert

from nudges.policy import Section
from nudges.store import policies
from nudges.store.database import Database
from nudges.store.tables import policies as table
from tests.builders import NOW
from tests.nudges.talk.conversation import begin, somebody, taps, words
from tests.nudges.talk.policies import CAN, CANNOT, write


async def test_the_form_begins_with_something_to_start_from(database: Database) -> None:
    talk = await begin(database)
    form = (await talk.say("ada", "/nudge-admin policy")).form
    assert form is not None
    assert [field.name for field in form.fields] == [section.value for section in Section]
    assert all(field.initial for field in form.fields)
    starter = {field.name: field.initial for field in form.fields}
    said = words(await talk.tap("ada", form.action, **starter))
    assert "Ask anything about work" in said
    assert "“/nudge policy” from now on" in said
    assert "few more lines" not in said


async def test_every_version_is_kept_and_the_same_once_more_makes_none(database: Database) -> None:
    talk = await begin(database)
    for cannot in (CANNOT, "Share passwords.", "Share passwords."):
        await write(talk, cannot=cannot)
    async with database.read() as connection:
        kept = [await policies.one(connection, "o1", version) for version in (1, 2, 3)]
    first, second, none = kept
    assert first
    assert second
    assert none is None
    assert first.texts[Section.CANNOT] == CANNOT
    assert second.texts[Section.CANNOT] == "Share passwords."
    assert second.texts[Section.CAN] == CAN
    assert await talk.audited() == ["policy", "policy"]


@pytest.mark.parametrize(
    ("section", "text"),
    [("can", ""), ("can", "no"), ("cannot", ""), ("whom", "a" * 1201), ("public_can", "a" * 1201)],
)
async def test_what_is_missing_or_too_long_is_said_beside_its_field(
    database: Database, section: str, text: str
) -> None:
    talk = await begin(database)
    reply = await write(talk, **{section: text})
    assert set(reply.errors) == {section}
    assert reply.form is not None
    assert {field.name: field.initial for field in reply.form.fields}["cannot"] == (
        "" if section == "cannot" else CANNOT
    )
    assert await talk.rows(table.c.version) == []


async def test_more_about_what_one_cannot_do_is_pointed_out(database: Database) -> None:
    talk = await begin(database)
    assert "few more lines of “you can” help" in words(await write(talk, cannot=CANNOT * 5))


async def test_how_many_know_it_is_told_from_five_on_in_steps_of_five(database: Database) -> None:
    people = [somebody(f"one{number}") for number in range(6)]
    talk = await begin(database, *people)
    await write(talk)
    for number, person in enumerate(people, start=1):
        await talk.tap(person.id, "policy.known", "1")
        said = words(await talk.say("ada", "/nudge-admin policy"))
        assert ("At least 5 people have acknowledged it" in said) == (number >= 5)
        assert "one0" not in said
    await write(talk, cannot="Share passwords.")
    assert "from five people on" in words(await talk.say("ada", "/nudge-admin policy"))


@pytest.mark.parametrize("way", ["typed", "tapped"])
async def test_what_holds_is_changed_in_the_same_form(database: Database, way: str) -> None:
    talk = await begin(database)
    await write(talk)
    change, checks = taps(await talk.say("ada", "/nudge-admin policy"))
    assert checks.action == "admin.do.checks"
    typed = way == "typed"
    reply = await (
        talk.say("ada", "/nudge-admin policy change") if typed else talk.tap("ada", change.action)
    )
    assert reply.form is not None
    assert reply.form.fields[0].initial == CAN


async def test_a_policy_from_before_there_were_sections_says_what_one_can_do(
    database: Database,
) -> None:
    talk = await begin(database)
    async with database.write() as connection:
        old = {"organisation_id": "o1", "version": 1, "can": "Be kind.", "at": NOW, "actor": "a"}
        await connection.execute(insert(table).values(**old))
    said = words(await talk.say("ann", "policy"))
    assert "What you can do here: Be kind." in said.replace("\n", " ")
    assert "What you can’t do" not in said
