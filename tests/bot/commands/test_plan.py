"""``chimein plan`` tells operators about the programme, and not about a colleague."""

import json
from collections import Counter
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import timedelta

import pytest
from sqlalchemy import update

from bot.commands import plan
from bot.main import Program, program
from nudges.errors import Refusal
from nudges.programme import Channel, Programme
from nudges.store.database import Database
from nudges.store.tables import channel_members, deliveries, nudges, workspaces
from tests.builders import NOW, a_member, a_workspace
from tests.nudges.engine.test_decide import OPEN, PLACES, a_company, count

AT = NOW.isoformat()


@pytest.fixture
async def wired(database_url: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Program]:
    monkeypatch.setenv("DATABASE_URL", database_url)
    monkeypatch.setenv("CHIMEIN_SECRET_KEY", "k" * 32)
    async with program() as opened:
        yield opened


async def text(wired: Program, capsys: pytest.CaptureFixture[str], limit: int = 20) -> str:
    await plan.run(wired, workspace=None, at=AT, as_json=False, limit=limit)
    return capsys.readouterr().out


async def data(wired: Program, capsys: pytest.CaptureFixture[str]) -> dict[str, object]:
    await plan.run(wired, workspace=None, at=AT, as_json=True, limit=1)
    found: dict[str, object] = json.loads(capsys.readouterr().out)
    return found


async def test_a_plan_names_nobody_and_adds_up(
    wired: Program, database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    await a_company(database, [a_member("away", paused_until=NOW + timedelta(days=2))])
    told, figures = await text(wired, capsys), await data(wired, capsys)
    assert "quiet" not in told
    assert "busy" not in told
    offers, skips = figures["offers"], figures["skips"]
    assert isinstance(offers, list)
    assert skips == {"active": 10}, "nothing is told of fewer than five"
    assert "fewer than five" in told
    assert len(offers) == 6
    assert figures["people"] == 17
    assert {tuple(offer) for offer in offers} == {
        ("who", "offer", "rung", "reason", "holdout", "would_arrive", "channel", "thread")
    }
    assert "quiet" not in json.dumps(figures)


async def test_a_plan_writes_nothing_and_is_the_same_again(
    wired: Program, database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    await a_company(database)
    assert await data(wired, capsys) == await data(wired, capsys)
    assert await count(database, nudges) == 0
    assert await count(database, deliveries) == 0


async def test_the_invented_have_names(
    wired: Program, database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    await a_company(database)
    async with database.write() as connection:
        await connection.execute(update(workspaces).values(invented=True))
    assert "quiet" in await text(wired, capsys)


async def test_a_channel_of_few_people_is_not_named(
    wired: Program, database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    await a_company(database)
    assert "#general" in await text(wired, capsys)
    async with database.write() as connection:
        few = channel_members.c.member_id.like("busy%")
        await connection.execute(channel_members.delete().where(few))
    told, figures = await text(wired, capsys), await data(wired, capsys)
    assert "small channel" in told
    assert "#general" not in told
    offers = figures["offers"]
    assert isinstance(offers, list)
    assert {(offer["channel"], offer["thread"]) for offer in offers} == {(None, None)}


async def test_a_clock_that_few_share_is_not_told(
    wired: Program, database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    far = [a_member(f"far{n}", zone="Pacific/Kiritimati") for n in range(10)]
    await a_company(database, [*far, a_member("alone", zone="Asia/Kathmandu")], quiet=0)
    offers = (await data(wired, capsys))["offers"]
    assert isinstance(offers, list)
    assert Counter(o["would_arrive"] for o in offers) == {"2026-03-04T09:00": 10, None: 1}
    assert (await text(wired, capsys)).count("in their hours") == 1


async def test_more_offers_than_the_limit_are_counted(
    wired: Program, database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    await a_company(database)
    assert "And 4 more" in await text(wired, capsys, limit=2)


async def test_a_plan_without_anybody_says_what_to_do_next(
    wired: Program, database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    await a_workspace(database, places=PLACES)
    assert "Import" in await text(wired, capsys)


async def test_a_plan_without_channels_says_so(
    wired: Program, database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    closed = [replace(place, included=False) for place in PLACES]
    await a_workspace(database, people=[a_member("ada")], places=closed)
    assert "No channel counts" in await text(wired, capsys)


async def test_a_plan_says_that_nothing_is_sent_before_the_programme_is_live(
    wired: Program, database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    later: Programme = replace(OPEN, live_since=NOW + timedelta(days=1))
    await a_company(database, programme=later)
    assert "not live" in await text(wired, capsys)
    assert (await data(wired, capsys))["live"] is False


async def test_a_plan_of_no_workspace_is_refused(wired: Program) -> None:
    with pytest.raises(Refusal, match="no-workspace"):
        await plan.run(wired, workspace=None, at=AT, as_json=False, limit=1)


async def test_who_joined_later_is_in_no_plan_of_the_past(
    wired: Program, database: Database, capsys: pytest.CaptureFixture[str]
) -> None:
    later = a_member("later", joined_at=NOW + timedelta(days=3))
    await a_workspace(database, people=[later], places=[Channel(id="c", name="c")])
    assert (await data(wired, capsys))["people"] == 0
