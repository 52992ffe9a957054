"""Admins say who owns the programme and who holds which role, and try a message out."""

import pytest

from nudges.people import Role
from nudges.rules.catalogue import PRIVATE
from nudges.store import persons
from nudges.store.database import Database
from nudges.talk.wording import wording
from tests.builders import NOW
from tests.nudges.talk.conversation import Talk, begin, somebody, taps, words

JANES = (somebody("Jane Ash"), somebody("Jane Birch"))


async def roles(talk: Talk, name: str) -> frozenset[Role]:
    return (await talk.person(name)).roles


@pytest.mark.parametrize(
    "typed", ["ann", "@ANN", "<@ann>", "<@ann|ann.s>", "ann@example.org", "  ann "]
)
async def test_somebody_is_found_as_one_names_them(database: Database, typed: str) -> None:
    talk = await begin(database)
    async with database.write() as connection:
        await persons.change(connection, "o1", "p-ann", email="ann@example.org")
    reply = await talk.say("ada", f"/nudge-admin owner {typed}")
    assert "ann looks after the programme now" in words(reply)
    assert await roles(talk, "ann") == {Role.OWNER}
    assert await talk.audited() == ["roles"]


async def test_an_admin_may_look_after_it_themselves(database: Database) -> None:
    talk = await begin(database)
    await talk.say("ada", "/nudge-admin owner me")
    assert await roles(talk, "ada") == {Role.ADMIN, Role.OWNER}


@pytest.mark.parametrize("typed", ["jane", "Jane A", "jane birch"])
async def test_where_several_are_meant_it_asks_who(database: Database, typed: str) -> None:
    talk = await begin(database, *JANES)
    reply = await talk.say("ada", f"/nudge-admin owner {typed}")
    for tap in taps(reply)[:1]:
        await talk.tap("ada", tap.action, tap.value)
    assert len(taps(reply)) == (2 if typed == "jane" else 0)
    owner = "Jane Birch" if typed == "jane birch" else "Jane Ash"
    assert await roles(talk, owner) == {Role.OWNER}


@pytest.mark.parametrize("typed", ["owner nobody", "owner gus", "owner old", "roles nobody admin"])
async def test_whom_nobody_knows_is_told_so(database: Database, typed: str) -> None:
    talk = await begin(database, somebody("gus"), somebody("old"))
    async with database.write() as connection:
        await connection.exec_driver_sql("UPDATE members SET guest = true WHERE id = 'gus'")
        await connection.exec_driver_sql("UPDATE members SET deleted = true WHERE id = 'old'")
    assert "I know of no colleague" in words(await talk.say("ada", f"/nudge-admin {typed}"))
    assert await talk.audited() == []


async def test_an_owner_is_chosen_in_a_form(database: Database) -> None:
    talk = await begin(database)
    form = (await talk.tap("ada", "admin.do.owner")).form
    assert form is not None
    assert set((await talk.tap("ada", form.action, who="nobody")).errors) == {"who"}
    assert set((await talk.tap("ada", form.action, who="")).errors) == {"who"}
    assert "mia looks after" in words(await talk.tap("ada", form.action, who="Mia"))


@pytest.mark.parametrize(
    ("typed", "held"),
    [
        ("roles ann manager,executive", {Role.MANAGER, Role.EXECUTIVE}),
        ("roles ann manager, executive", {Role.MANAGER, Role.EXECUTIVE}),
        ("roles @ann Admin", {Role.ADMIN}),
        ("roles mia none", set()),
    ],
)
async def test_roles_are_given_and_taken_by_words(
    database: Database, typed: str, held: set[Role]
) -> None:
    talk = await begin(database)
    await talk.say("ada", f"/nudge-admin {typed}")
    assert await roles(talk, "mia" if "mia" in typed else "ann") == held
    assert await talk.audited() == ["roles"]


async def test_roles_are_given_in_a_form(database: Database) -> None:
    talk = await begin(database)
    form = (await talk.say("ada", "/nudge-admin roles mia")).form
    assert form is not None
    assert [field.initial for field in form.fields] == ["manager"]
    await talk.tap("ada", form.action, form.value, roles="manager,executive")
    assert await roles(talk, "mia") == {Role.MANAGER, Role.EXECUTIVE}
    (opened,) = taps(await talk.say("ada", "/nudge-admin roles"))
    form = (await talk.tap("ada", opened.action)).form
    assert form is not None
    assert set((await talk.tap("ada", form.action, who="nobody", roles="admin")).errors) == {"who"}
    await talk.tap("ada", form.action, who="ann", roles="admin")
    assert await roles(talk, "ann") == {Role.ADMIN}


async def test_where_several_are_meant_the_roles_are_not_forgotten(database: Database) -> None:
    talk = await begin(database, *JANES)
    (first, _) = taps(await talk.say("ada", "/nudge-admin roles jane manager,executive"))
    await talk.tap("ada", first.action, first.value)
    assert await roles(talk, "Jane Ash") == {Role.MANAGER, Role.EXECUTIVE}
    (first, _) = taps(await talk.say("ada", "/nudge-admin roles jane"))
    form = (await talk.tap("ada", first.action, first.value)).form
    assert form is not None
    assert form.fields[0].initial == "executive,manager"


async def test_roles_are_listed_by_name(database: Database) -> None:
    said = words(await (await begin(database)).say("ada", "/nudge-admin roles"))
    assert "4 people hold a role" in said
    for line in ("ada admin", "eve executive", "mia manager", "olga owner"):
        assert line in said
    assert "ann" not in said.split()


async def test_somebody_stays_in_charge(database: Database) -> None:
    talk = await begin(database)
    await talk.say("ada", "/nudge-admin roles olga none")
    assert "nobody would be left" in words(await talk.say("ada", "/nudge-admin roles ada none"))
    form = (await talk.say("ada", "/nudge-admin roles ada")).form
    assert form is not None
    assert set((await talk.tap("ada", form.action, form.value, roles="manager")).errors) == {
        "roles"
    }
    assert await roles(talk, "ada") == {Role.ADMIN}


async def test_a_test_message_is_marked_and_changes_nothing(database: Database) -> None:
    talk = await begin(database)
    reply = await talk.say("ada", "/nudge-admin test")
    assert reply.direct
    assert "This is a test" in reply.messages[0].text
    for tap in taps(reply):
        assert "changed nothing" in words(await talk.tap("ada", tap.action, tap.value))
    assert (await talk.person("ada")).stopped_at is None
    assert await talk.audited() == []


async def test_without_a_channel_a_test_shows_a_step_with_the_bot_alone(database: Database) -> None:
    talk = await begin(database)
    await talk.say("ada", "/nudge-admin channel exclude lunch", at=NOW)
    shown = words(await talk.say("ada", "/nudge-admin test"))
    assert any(wording()(f"offer-{kind.name}") in shown for kind in PRIVATE)
