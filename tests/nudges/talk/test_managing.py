"""Managers read about their own team, those who lead about the workspace, others nothing."""

from dataclasses import replace
from datetime import date

import pytest

from nudges.people import Role
from nudges.store.database import Database
from tests.nudges.talk.conversation import begin, somebody, words

FEBRUARY = date(2026, 2, 10)
TEAM = tuple(replace(somebody(f"t{n:02}"), manager="mia") for n in range(12))


async def test_a_manager_reads_about_the_own_team(database: Database) -> None:
    talk = await begin(database, *TEAM)
    await talk.acted("t01", FEBRUARY)
    said = words(await talk.say("mia", "/adoption-report 2026-02"))
    assert "mia" in said
    assert "12 people" in said


@pytest.mark.parametrize("name", ["ada", "olga", "eve"])
async def test_those_who_lead_or_run_the_workspace_read_about_all_of_it(
    database: Database, name: str
) -> None:
    talk = await begin(database, *TEAM)
    await talk.acted("t01", FEBRUARY)
    said = words(await talk.say(name, "adoption-report 2026-02"))
    assert "18 people" in said


async def test_a_team_under_ten_is_refused_politely(database: Database) -> None:
    talk = await begin(database, *TEAM[:9])
    assert "10" in words(await talk.say("mia", "/adoption-report"))


async def test_everybody_else_is_refused_politely(database: Database) -> None:
    talk = await begin(database, *TEAM)
    for typed in ("/adoption-report", "/adoption-report team", "adoption-report 2026-02"):
        assert "is for managers" in words(await talk.say("ann", typed))


@pytest.mark.parametrize("typed", ["yesterday", "2026-13", "2026-03", "\x00", "9999-W99"])
async def test_a_period_that_cannot_be_is_explained(database: Database, typed: str) -> None:
    talk = await begin(database, *TEAM)
    assert words(await talk.say("olga", f"/adoption-report {typed}"))


async def test_an_admin_who_manages_may_ask_for_the_team(database: Database) -> None:
    both = somebody("amy", Role.ADMIN, Role.MANAGER)
    talk = await begin(database, both, *(replace(m, manager="amy") for m in TEAM))
    assert "amy" in words(await talk.say("amy", "/adoption-report team 2026-02"))
