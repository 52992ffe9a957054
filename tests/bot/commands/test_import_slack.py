"""``chimein import slack-export`` brings an export in whole or not at all, and each act once."""

from collections.abc import AsyncIterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from sqlalchemy import func, select

from bot.commands import import_people, import_slack
from bot.main import Program, program
from nudges.errors import Refusal
from nudges.people import Member
from nudges.store import channels, members, programmes, workspaces
from nudges.store.tables import activity_days, threads
from tests.builders import a_workspace
from tests.dump import dump
from tests.slack_exports import DAY, TS, a_message, an_export, unpacked, zipped

ACTS = ("act_keys", "activity_days", "threads")
REPLIES = [a_message(number, user=user, thread_ts=TS) for number, user in ((1, "U2"), (2, "U3"))]
MESSAGES = [
    a_message(
        text="Anybody?",
        reactions=[{"name": "+1", "users": ["U2", "U9"]}, {"name": "one", "users": ["U3"]}],
    ),
    *REPLIES,
    a_message(3, subtype="channel_join", user="U3"),
    a_message(4, user="U7", user_profile={"real_name": "Eve"}),
    a_message(5, bot_id="B1"),
]
EXPORT = an_export(*MESSAGES)


@pytest.fixture
async def wired(database_url: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Program]:
    monkeypatch.setenv("DATABASE_URL", database_url)
    monkeypatch.setenv("CHIMEIN_SECRET_KEY", "k" * 32)
    async with program() as opened:
        yield opened


async def people(wired: Program) -> dict[str, Member]:
    async with wired.database.read() as connection:
        return {m.id: m for m in await members.everyone(connection, "T1")}


async def test_an_export_becomes_a_workspace_that_is_not_live(
    wired: Program, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await import_slack.run(wired, zipped(tmp_path / "Acme Slack export 2017.zip", EXPORT), None)
    async with wired.database.read() as connection:
        acme = await workspaces.find(connection, "Acme")
        programme = await programmes.load(connection, acme.organisation)
        inside = await channels.who_is_in(connection, acme.id)
    assert (acme.id, acme.live, programme.live_since) == ("T1", False, None)
    assert [schedule.cron for schedule in programme.schedules] == ["0 10 * * tue"]
    assert inside == {"C1": {"U1", "U2"}}
    told = capsys.readouterr().out
    assert "New: 2 posts, 2 replies, 2 reactions, one vote in a poll; one thread" in told
    assert "From 2017-07-14 to 2017-07-14" in told
    assert "chimein plan --dry-run --workspace T1" in told


async def test_people_come_with_what_they_did(wired: Program, tmp_path: Path) -> None:
    await import_slack.run(wired, zipped(tmp_path / "e.zip", EXPORT), None)
    found = await people(wired)
    assert {id_ for id_, member in found.items() if member.counted} == {"U1", "U7", "U9"}
    assert found["U1"].last_host_at == found["U1"].last_post_at
    assert found["U1"].person.zone == "Europe/Berlin"
    assert found["U3"].joined_at == datetime(2017, 7, 14, 2, 43, 0, 100, tzinfo=UTC)
    assert found["U7"].name == "Eve"
    assert found["U9"].last_react_at is not None
    async with wired.database.read() as connection:
        thread = (await connection.execute(select(threads).where(threads.c.id == TS))).one()
    assert (thread.question, thread.replies, thread.participants) == (True, 2, 2)
    assert (thread.reactions, thread.votes) == (2, 1)


async def test_importing_twice_from_a_zip_and_a_folder_changes_nothing(
    wired: Program, tmp_path: Path
) -> None:
    await import_slack.run(wired, zipped(tmp_path / "e.zip", EXPORT), None)
    before = await dump(wired.database)
    await import_slack.run(wired, zipped(tmp_path / "e.zip", EXPORT), None)
    await import_slack.run(wired, unpacked(tmp_path / "other", EXPORT), None)
    assert await dump(wired.database) == before


async def test_importing_people_in_between_changes_no_act(wired: Program, tmp_path: Path) -> None:
    path = zipped(tmp_path / "e.zip", EXPORT)
    await import_slack.run(wired, path, None)
    acts = {name: rows for name, rows in (await dump(wired.database)).items() if name in ACTS}
    rows = tmp_path / "people.csv"
    rows.write_text("id,name,time_zone,roles\nU1,Ann,Pacific/Auckland,owner\nU3,C,America/Lima,\n")
    await import_people.run(wired, rows, None)
    between = await dump(wired.database)
    await import_slack.run(wired, path, None)
    after = await dump(wired.database)
    assert after == between
    assert {name: after[name] for name in ACTS} == acts


async def test_two_halves_in_the_wrong_order_make_the_whole(wired: Program, tmp_path: Path) -> None:
    next_day = "general/2017-07-15.json"
    files = an_export(*MESSAGES[:1], **{next_day: MESSAGES[1:]})
    later = {name: content for name, content in files.items() if name != DAY}
    await import_slack.run(wired, zipped(tmp_path / "later.zip", later), None)
    await import_slack.run(wired, zipped(tmp_path / "all.zip", files), None)
    halves = await dump(wired.database)
    async with wired.database.write() as connection:
        await workspaces.remove(connection, await workspaces.find(connection))
    await import_slack.run(wired, zipped(tmp_path / "later.zip", files), None)
    whole = await dump(wired.database)
    assert {name: halves[name] for name in (*ACTS, "members")} == {
        name: whole[name] for name in (*ACTS, "members")
    }


@pytest.mark.parametrize(
    "last",
    [
        "[{",
        b"\xff",
        [a_message(1, ts="nan")],
        [a_message(1, ts="9999999999.0")],
        [a_message(1, user=5)],
        b"[" + b" " * 20_000_000 + b"]",
    ],
    ids=["json", "text", "nan", "future", "type", "bomb"],
)
async def test_what_is_wrong_on_the_last_day_leaves_nothing_behind(
    wired: Program, tmp_path: Path, last: object
) -> None:
    before = await dump(wired.database)
    files = an_export(*MESSAGES, **{"general/2017-07-15.json": last})
    with pytest.raises(Refusal) as refusal:
        await import_slack.run(wired, zipped(tmp_path / "e.zip", files), None)
    assert refusal.value.details["file"] == "general/2017-07-15.json"
    assert await dump(wired.database) == before


async def test_no_word_of_a_message_is_kept(wired: Program, tmp_path: Path) -> None:
    secret = an_export(a_message(text="xyzzy plugh?", blocks=[{"text": "xyzzy"}]))
    await import_slack.run(wired, zipped(tmp_path / "e.zip", secret), None)
    assert "xyzzy" not in repr(await dump(wired.database))


async def test_a_live_workspace_takes_no_export(wired: Program, tmp_path: Path) -> None:
    await a_workspace(wired.database, id_="T1", platform="slack")
    with pytest.raises(Refusal, match="import-into-live"):
        await import_slack.run(wired, zipped(tmp_path / "e.zip", EXPORT), None)


async def test_many_acts_are_recorded_in_batches(
    wired: Program, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(import_slack, "BATCH", 7)
    many = [a_message(number, user=f"U{number % 3 + 1}") for number in range(100)]
    await import_slack.run(wired, zipped(tmp_path / "e.zip", an_export(*many)), None)
    async with wired.database.read() as connection:
        assert await connection.scalar(select(func.sum(activity_days.c.posts))) == 100
