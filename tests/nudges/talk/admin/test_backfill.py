"""Admins have history read, and see how far that is."""

from dataclasses import replace
from datetime import timedelta

import pytest

from nudges.programme import Channel
from nudges.rules.backfill import Backfill
from nudges.store import backfills, channels, gaps, syncs
from nudges.store.database import Database
from nudges.store.gaps import Cause, Gap
from nudges.workspace import Workspace
from tests.builders import NOW, a_workspace
from tests.nudges.talk.conversation import LUNCH, PEOPLE, Talk, begin, words

IN_LUNCH = replace(LUNCH, attended=True)
OTHER = Channel(id="C2", name="other")


async def in_slack(database: Database, *places: Channel) -> Talk:
    workspace: Workspace = await a_workspace(
        database, people=PEOPLE, places=places, platform="slack"
    )
    return Talk(database, workspace)


async def rows(talk: Talk) -> dict[str, Backfill]:
    async with talk.database.read() as connection:
        return await backfills.every(connection, talk.workspace.id)


async def test_a_number_of_days_has_all_channels_that_count_read(database: Database) -> None:
    talk = await in_slack(database, IN_LUNCH, OTHER, Channel(id="C3", name="no", included=False))
    said = words(await talk.say("ada", "/nudge-admin backfill 30 days"))
    assert "last 30 days in 2 channels" in said
    kept = await rows(talk)
    assert set(kept) == {"C1", "C2"}
    assert {row.since for row in kept.values()} == {NOW - timedelta(days=30)}
    assert {row.asked_by for row in kept.values()} == {"ada"}
    assert "read already, or being read" in words(await talk.say("ada", "/nudge-admin backfill 7"))
    assert await rows(talk) == kept
    assert await talk.audited() == ["backfill", "backfill"]


@pytest.mark.parametrize("typed", ["91", "0", "-3", "soon", "1e3", "999999", "30 60 90"])
async def test_any_other_number_of_days_is_explained(database: Database, typed: str) -> None:
    talk = await in_slack(database, IN_LUNCH)
    assert "from 1 to 90" in words(await talk.say("ada", f"/nudge-admin backfill {typed}"))
    assert await rows(talk) == {}


async def test_without_channels_there_is_nothing_to_read(database: Database) -> None:
    talk = await in_slack(database)
    assert "Choose some" in words(await talk.say("ada", "/nudge-admin backfill 30"))


async def test_an_imported_workspace_has_its_history_from_a_file(database: Database) -> None:
    talk = await begin(database)
    for typed in ("backfill 30", "sync"):
        assert "real workspaces" in words(await talk.say("ada", f"/nudge-admin {typed}"))


async def test_where_a_bot_is_shown_no_past_there_is_none_to_read(database: Database) -> None:
    workspace = await a_workspace(database, people=PEOPLE, places=[IN_LUNCH], platform="teams")
    talk = Talk(database, workspace)
    said = words(await talk.say("ada", "/nudge-admin backfill 30"))
    assert "nothing from before" in said
    assert await rows(talk) == {}


async def test_how_far_it_is_is_told_for_each_channel(database: Database) -> None:
    places = [replace(IN_LUNCH, id=f"C{n}", name=f"room{n}") for n in range(5)]
    talk = await in_slack(database, *places, OTHER.__class__(id="C9", name="outside"))
    base = Backfill(channel="C0", since=NOW - timedelta(days=10), until=NOW, asked_at=NOW)
    told = [
        replace(base, acts=1).done(NOW),
        replace(base, channel="C1", reached_at=NOW - timedelta(days=4), acts=7),
        replace(base, channel="C2", failure="missing_scope"),
        replace(base, channel="C3", failure="odd_error"),
        replace(base, channel="C9"),
    ]
    day = NOW.date()
    async with database.write() as connection:
        await backfills.save(connection, talk.workspace.id, told)
        await gaps.add(connection, talk.workspace.id, Gap(starts=day, ends=day, cause=Cause.DOWN))
        await channels.change(connection, talk.workspace.id, "C4", included=False)
        await syncs.save(connection, talk.workspace.id, done_at=NOW, failure="missing_scope")
    said = words(await talk.say("ada", "/nudge-admin backfill"))
    for expected in (
        "1 of 5 channels are read, with 8 acts",
        "all 10 days, new acts: 1",
        "4 of 10 days, new acts so far: 7",
        "not allowed to read #room2",
        "“odd_error”",
        "Waits until I’m in #outside",
        "not in #outside yet",
        "still in #room4",
        "One day has gaps",
        "March 3, 2026",
        "refused: missing_scope",
    ):
        assert expected in said


async def test_without_any_the_admin_hears_how_to_begin(database: Database) -> None:
    talk = await in_slack(database, IN_LUNCH)
    said = words(await talk.tap("ada", "admin.do.backfill"))
    assert "No history was read yet" in said
    assert "not looked up yet" in said


async def test_an_admin_can_ask_who_is_here(database: Database) -> None:
    talk = await in_slack(database, IN_LUNCH)
    assert "next minutes" in words(await talk.say("ada", "/nudge-admin sync"))
    async with database.read() as connection:
        assert (await syncs.of(connection, talk.workspace.id)).asked_at == NOW
