"""``chimein import activity`` brings a file in whole or not at all, and each act once."""

import json
from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select, update

from bot.commands import import_activity, import_people
from bot.main import Program, program
from nudges.errors import Refusal
from nudges.store import members, programmes, workspaces
from nudges.store.tables import act_keys, activity_days, threads
from nudges.store.tables import workspaces as workspaces_table
from tests.builders import a_workspace
from tests.dump import dump

START = 1_700_000_000.0
DAY = 86_400


@pytest.fixture
async def wired(database_url: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Program]:
    monkeypatch.setenv("DATABASE_URL", database_url)
    monkeypatch.setenv("CHIMEIN_SECRET_KEY", "k" * 32)
    monkeypatch.setattr(import_activity, "BATCH", 3)
    async with program() as opened:
        yield opened


def a_line(user: str, kind: str, day: float, thread: float | None = None) -> dict[str, object]:
    on = None if thread is None else f"{START + thread * DAY:.6f}"
    ts = START + day * DAY
    return {"user": user, "channel": "c1", "ts": ts, "kind": kind, "thread": on}


LINES = [
    a_line("ann", "join", 0),
    a_line("ann", "message", 1),
    a_line("bob", "reply", 2, 1),
    a_line("ann", "reply", 3, 1),
    a_line("cem", "reply", 4, 1),
    a_line("cem", "join", 5),
    a_line("dee", "reaction", 6, 1),
    a_line("bob", "message", 7),
]


async def imported(
    wired: Program,
    folder: Path,
    lines: list[dict[str, object]] = LINES,
    workspace: str | None = None,
) -> None:
    path = folder / "town.activity.ndjson"
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    await import_activity.run(wired, path, workspace)


async def test_a_file_becomes_a_workspace_of_its_own_that_is_not_live(
    wired: Program, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await imported(wired, tmp_path)
    async with wired.database.read() as connection:
        town = await workspaces.find(connection)
        programme = await programmes.load(connection, town.organisation)
        people = {m.id: m for m in await members.everyone(connection, town.id)}
    assert (town.id, town.name, town.live) == ("town", "town", False)
    assert programme.live_since is None
    assert [(s.id, s.name, s.cron) for s in programme.schedules] == [
        ("weekly", "Tuesday morning", "0 10 * * tue")
    ]
    assert people["ann"].joined_at == datetime.fromtimestamp(START, UTC)
    assert people["cem"].joined_at is None
    told = capsys.readouterr().out
    assert "4 members" in told
    assert "2 posts, 3 replies, one reaction, 0 votes in polls; one thread" in told
    assert "From 2023-11-15 to 2023-11-21" in told


async def test_replies_find_their_thread_and_joins_are_no_acts(
    wired: Program, tmp_path: Path
) -> None:
    await imported(wired, tmp_path)
    async with wired.database.read() as connection:
        first = (await connection.execute(select(threads).order_by(threads.c.id))).first()
        acts = sum(getattr(activity_days.c, kind) for kind in ("reacts", "replies", "posts"))
        total = await connection.scalar(select(func.sum(acts)))
        hosts = select(activity_days.c.member_id, activity_days.c.day).where(
            activity_days.c.hosts > 0
        )
        hosted = (await connection.execute(hosts)).all()
    assert first is not None
    assert (first.member_id, first.replies, first.participants, first.reactions) == ("ann", 3, 2, 1)
    assert total == 6
    assert [tuple(row) for row in hosted] == [("ann", date(2023, 11, 15))]


async def test_importing_twice_changes_nothing_with_people_in_between_either(
    wired: Program, tmp_path: Path
) -> None:
    await imported(wired, tmp_path)
    before = await dump(wired.database)
    await imported(wired, tmp_path)
    assert await dump(wired.database) == before
    people = tmp_path / "people.csv"
    people.write_text("id,name,time_zone,roles\nann,Ann,Asia/Tokyo,owner\nbob,Bob,America/Lima,\n")
    await import_people.run(wired, people, None)
    between = await dump(wired.database)
    await imported(wired, tmp_path)
    assert await dump(wired.database) == between
    same = ("act_keys", "activity_days", "threads", "channel_members")
    assert {name: between[name] for name in same} == {name: before[name] for name in same}


async def test_a_longer_file_adds_what_is_new(wired: Program, tmp_path: Path) -> None:
    await imported(wired, tmp_path, LINES[:4])
    await imported(wired, tmp_path)
    grown = await dump(wired.database)
    async with wired.database.write() as connection:
        town = await workspaces.find(connection)
        await workspaces.remove(connection, town)
    await imported(wired, tmp_path)
    at_once = await dump(wired.database)
    same = ("act_keys", "activity_days", "threads", "channel_members")
    assert {name: grown[name] for name in same} == {name: at_once[name] for name in same}


async def test_a_bad_line_at_the_end_leaves_nothing_behind(wired: Program, tmp_path: Path) -> None:
    before = await dump(wired.database)
    with pytest.raises(Refusal) as refusal:
        await imported(wired, tmp_path, [*LINES, a_line("eve", "shout", 9)])
    assert (refusal.value.code, refusal.value.details["line"]) == ("activity-bad-field", 9)
    assert await dump(wired.database) == before


async def test_another_name_is_another_workspace(wired: Program, tmp_path: Path) -> None:
    await imported(wired, tmp_path)
    await imported(wired, tmp_path, workspace="village")
    async with wired.database.read() as connection:
        assert [w.id for w in await workspaces.every(connection)] == ["town", "village"]
        assert await connection.scalar(select(func.count()).select_from(act_keys)) == 2 * (
            6 + 3 + 1
        )


async def test_a_live_or_an_invented_workspace_takes_no_file(
    wired: Program, tmp_path: Path
) -> None:
    await a_workspace(wired.database, id_="town", platform="slack")
    with pytest.raises(Refusal, match="import-into-live"):
        await imported(wired, tmp_path)
    async with wired.database.write() as connection:
        invented = update(workspaces_table).values(platform="console", invented=True)
        await connection.execute(invented)
    with pytest.raises(Refusal, match="import-into-invented"):
        await imported(wired, tmp_path, workspace="town")
