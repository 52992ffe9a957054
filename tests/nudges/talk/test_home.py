"""The Home shows everybody their own state and next step, and more to those who lead it."""

from datetime import timedelta

import pytest

from nudges.message import Go, Reply
from nudges.people import Role
from nudges.programme import Programme
from nudges.store.database import Database
from nudges.store.tables import persons, workspaces
from tests.builders import NOW
from tests.nudges.engine.nudging import change
from tests.nudges.talk.conversation import Talk, begin, somebody, taps, words

OWN = {
    f"do.{name}"
    for name in ("now", "why", "practise", "ask", "idea", "draft", "data", "policy", "help")
}
FREE = {"do.pause", "do.less", "do.stop"}


async def home(talk: Talk, name: str) -> Reply:
    return await talk.bot.home("w1", name, NOW)


def actions(reply: Reply) -> set[str]:
    return {button.action for button in taps(reply)}


async def test_everybody_finds_their_own_state_and_what_they_can_do(database: Database) -> None:
    shown = await home(await begin(database), "ann")
    assert "at most one idea a week" in words(shown)
    assert actions(shown) == OWN | FREE


async def test_a_small_step_leads_somewhere(database: Database) -> None:
    talk = await begin(database)
    await talk.starts_thread("mia", "t1", replies=3, participants=2, reactions=2)
    (message,) = (await home(talk, "ann")).messages
    assert any(isinstance(block, Go) for block in message.blocks)


@pytest.mark.parametrize("name", ["mia", "eve", "ada", "olga"])
async def test_those_who_may_read_the_report_find_it(database: Database, name: str) -> None:
    talk = await begin(database)
    assert "do.report" in actions(await home(talk, name))
    assert "do.report" not in actions(await home(talk, "ann"))


async def test_only_admins_and_owners_find_the_programme(database: Database) -> None:
    talk = await begin(database)
    for name, seen in {"ada": True, "olga": True, "mia": False, "ann": False}.items():
        shown = await home(talk, name)
        assert ("admin.do.schedules" in actions(shown), "Morning" in words(shown)) == (seen, seen)


@pytest.mark.parametrize(
    ("person", "said"),
    [
        ({"stopped_at": NOW}, "You said stop"),
        ({"paused_until": NOW + timedelta(days=3)}, "Friday, March 6, 2026"),
    ],
)
async def test_whoever_rests_finds_no_step_but_a_way_back(
    database: Database, person: dict[str, object], said: str
) -> None:
    talk = await begin(database)
    await change(database, persons, **person)
    shown = await home(talk, "ann")
    assert said in words(shown)
    assert actions(shown) == OWN | {"do.resume"}
    assert not any(isinstance(block, Go) for block in shown.messages[0].blocks)


async def test_before_the_programme_begins_the_home_says_so(database: Database) -> None:
    talk = await begin(database, programme=Programme(organisation="o1"))
    assert "has not begun" in words(await home(talk, "ann"))


async def test_looking_at_the_home_tells_who_runs_it_and_introduces_nobody(
    database: Database,
) -> None:
    talk = await begin(database)
    assert "a small helper that w1 runs" in words(await home(talk, "ben"))
    assert (await talk.person("ben")).introduced_at is None


@pytest.mark.parametrize("name", ["nobody", "gus", "old"])
async def test_whoever_is_no_colleague_finds_a_polite_word(database: Database, name: str) -> None:
    gus, old = somebody("gus"), somebody("old")
    talk = await begin(database, gus, old)
    async with database.write() as connection:
        await connection.exec_driver_sql("UPDATE members SET guest = true WHERE id = 'gus'")
        await connection.exec_driver_sql("UPDATE members SET deleted = true WHERE id = 'old'")
    shown = await home(talk, name)
    assert "colleagues of this workspace" in words(shown)
    assert taps(shown) == []


async def test_whoever_installed_it_is_led_through_the_first_steps(database: Database) -> None:
    talk = await begin(database, somebody("ina", Role.ADMIN, known=False))
    shown = Reply(messages=(await talk.bot.welcome("w1", "ina", NOW),))
    assert "a small helper that w1 runs" in words(shown)
    assert {"admin.do.owner", "admin.do.channels", "admin.do.dry-run"} <= actions(shown)
    assert "Who looks after it?" in words(await talk.say("ada", "/nudge-admin welcome"))


async def test_where_there_is_no_home_to_open_it_is_a_command(database: Database) -> None:
    talk = await begin(database)
    assert await talk.say("ada", "/nudge home") == await home(talk, "ada")


async def test_where_the_bot_was_uninstalled_nothing_is_shown(database: Database) -> None:
    talk = await begin(database)
    await change(database, workspaces, uninstalled_at=NOW)
    assert "colleagues of this workspace" in words(await home(talk, "ada"))
    assert "colleagues of this workspace" in words(await talk.say("ada", "/nudge-admin go"))
