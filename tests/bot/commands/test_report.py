"""``chimein report`` prints the same for the same data, and writes whole files or none."""

import csv
import json
import struct
from collections.abc import AsyncIterator
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from sqlalchemy import insert

from bot.commands import report
from bot.main import Program, program
from nudges.errors import Refusal
from nudges.people import Member
from nudges.store.database import Database
from nudges.store.tables import activity_days
from tests.builders import a_member, a_workspace

AT = "2026-03-03T10:00"


@pytest.fixture
async def wired(database_url: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Program]:
    monkeypatch.setenv("DATABASE_URL", database_url)
    monkeypatch.setenv("CHIMEIN_SECRET_KEY", "k" * 32)
    async with program() as opened:
        yield opened


async def a_company(database: Database) -> None:
    """Sixteen people, of whom a dozen are below Ada, and some of whom took part since October."""
    team = [_below_ada(f"m{number:02}") for number in range(12)]
    others = [replace(a_member(f"x{number}"), joined_at=None) for number in range(3)]
    await a_workspace(database, people=[a_member("Ada"), *team, *others])
    rows = []
    for number, member in enumerate(team[:8]):
        for week in range(number, 21, number + 1):
            day = date(2025, 10, 6) + timedelta(weeks=week, days=number % 5)
            counts = {"reacts": number % 3, "replies": week % 2, "posts": 1, "hosts": 0, "votes": 0}
            place = {"workspace_id": "w1", "channel_id": "c1", "member_id": member.id, "day": day}
            rows.append(place | counts)
    async with database.write() as connection:
        await connection.execute(insert(activity_days), rows)


def _below_ada(name: str) -> Member:
    first = datetime(2026, 2, 3, tzinfo=UTC) if name == "m05" else datetime(2025, 10, 6, tzinfo=UTC)
    return replace(a_member(name), manager="Ada", first_act_at=first)


async def run(
    wired: Program,
    *,
    period: str | None = None,
    team: str | None = None,
    png: Path | None = None,
    csv_file: Path | None = None,
    as_json: bool = False,
) -> None:
    await report.run(
        wired,
        workspace=None,
        period=period,
        team=team,
        at=AT,
        png=png,
        csv=csv_file,
        as_json=as_json,
    )


async def test_the_report_reads_well_and_is_the_same_every_time(
    wired: Program, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    await a_company(wired.database)
    await run(wired)
    first = capsys.readouterr().out
    monkeypatch.setenv("COLUMNS", "40")
    await run(wired, period="2026-02")
    assert capsys.readouterr().out == first
    assert first == (Path(__file__).parent / "report.txt").read_text(encoding="utf-8")


async def test_the_files_are_the_same_every_time(wired: Program, tmp_path: Path) -> None:
    await a_company(wired.database)
    names = [(tmp_path / f"{n}.png", tmp_path / f"{n}.csv") for n in range(2)]
    for png, table in names:
        await run(wired, png=png, csv_file=table)
    (one, one_table), (two, two_table) = names
    assert one.read_bytes() == two.read_bytes()
    assert one_table.read_bytes() == two_table.read_bytes()
    assert struct.unpack(">II", one.read_bytes()[16:24]) == (1500, 780)
    with one_table.open(newline="", encoding="utf-8") as file:
        assert ["figures", "population", "16"] in list(csv.reader(file))
    assert sorted(path.name for path in tmp_path.glob("[01].*")) == (
        ["0.csv", "0.png", "1.csv", "1.png"]
    )


async def test_programs_get_the_figures_and_nothing_else(
    wired: Program, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await a_company(wired.database)
    await run(wired, as_json=True, csv_file=tmp_path / "r.csv")
    captured = capsys.readouterr()
    assert json.loads(captured.out)["figures"]["population"] == 16
    assert "r.csv" in captured.err


async def test_a_team_is_found_by_its_managers_name(
    wired: Program, capsys: pytest.CaptureFixture[str]
) -> None:
    await a_company(wired.database)
    await run(wired, team="@ada", as_json=True)
    told = json.loads(capsys.readouterr().out)
    assert (told["team"], told["figures"]["population"]) == ("Ada", 12)
    for name, code in (("m01", "group-too-small"), ("nobody", "report-no-manager")):
        with pytest.raises(Refusal) as refused:
            await run(wired, team=name)
        assert refused.value.code == code


async def test_two_of_one_name_have_to_be_told_apart(wired: Program) -> None:
    await a_workspace(
        wired.database, people=[replace(a_member("ada1"), name="Ada"), a_member("Ada")]
    )
    with pytest.raises(Refusal) as refused:
        await run(wired, team="ada")
    assert refused.value.code == "report-which-manager"
    assert refused.value.details["ids"] == "Ada, ada1"


async def test_a_folder_that_is_not_there_is_refused_before_any_work(
    wired: Program, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await a_company(wired.database)
    with pytest.raises(Refusal) as refused:
        await run(wired, csv_file=tmp_path / "r.csv", png=tmp_path / "nowhere" / "r.png")
    assert refused.value.code == "no-folder"
    assert (list(tmp_path.glob("*.csv")), capsys.readouterr().out) == ([], "")


async def test_nothing_but_a_file_is_replaced(wired: Program, tmp_path: Path) -> None:
    (tmp_path / "r.png").mkdir()
    for target in (tmp_path / "r.png", Path("/dev/null")):
        with pytest.raises(Refusal) as refused:
            await run(wired, png=target)
        assert refused.value.code == "not-a-file"


async def test_a_finished_period_without_any_act_says_so_and_what_to_do(
    wired: Program, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await a_workspace(wired.database, people=[a_member(f"m{number}") for number in range(10)])
    await run(wired)
    words = " ".join(capsys.readouterr().out.split())
    assert "Nothing visible happened in February 2026." in words
    assert "What helps now" in words
    with pytest.raises(Refusal) as refused:
        await run(wired, png=tmp_path / "r.png")
    assert refused.value.code == "report-no-picture"
