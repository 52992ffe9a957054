"""``chimein import people`` applies a whole file or nothing of it, once."""

from collections.abc import AsyncIterator
from datetime import UTC, date, datetime
from pathlib import Path

import pytest

from bot.commands import import_people
from bot.main import Program, program
from nudges.engine.join import join
from nudges.errors import Refusal
from nudges.people import Employment, Leave, Member, Role
from nudges.store import members, workspaces
from nudges.store.roster import MemberEntry
from nudges.talk.wording import explain
from nudges.workspace import Workspace
from tests.dump import Dump, dump

START = datetime(2026, 1, 5, tzinfo=UTC)


@pytest.fixture
async def wired(database_url: str, monkeypatch: pytest.MonkeyPatch) -> AsyncIterator[Program]:
    monkeypatch.setenv("DATABASE_URL", database_url)
    monkeypatch.setenv("CHIMEIN_SECRET_KEY", "k" * 32)
    async with program() as opened:
        await _found(opened)
        yield opened


async def _found(wired: Program) -> None:
    workspace = Workspace(
        id="w1", organisation="o1", platform="console", name="Acme", created_at=START
    )
    entries = [
        MemberEntry(id=f"U{number}", handle=name, name=name, email=f"{name}@example.com")
        for number, name in enumerate(("ann", "bob", "cem", "dee"), 1)
    ]
    twin = MemberEntry(id="U9", handle="bob", name="Bob the second")
    async with wired.database.write() as connection:
        await workspaces.create(connection, workspace)
        await join(connection, workspace, members=[*entries, twin])


async def applied(wired: Program, folder: Path, text: str) -> None:
    path = folder / "people.csv"
    path.write_text(text, encoding="utf-8")
    await import_people.run(wired, path, None)


async def refused(wired: Program, folder: Path, text: str) -> str:
    """What the operator reads; nothing may have changed."""
    before = await dump(wired.database)
    with pytest.raises(Refusal) as refusal:
        await applied(wired, folder, text)
    assert await dump(wired.database) == before
    return explain(refusal.value)


async def people(wired: Program) -> dict[str, Member]:
    async with wired.database.read() as connection:
        return {member.id: member for member in await members.everyone(connection, "w1")}


async def held(wired: Program) -> Dump:
    return await dump(wired.database)


FULL = """id,email,handle,name,roles,manager,team,employment,included,\
time_zone,working_days,leave_from,leave_to,locale
U1,,,Ann Ó,"owner, executive",,Lab,,,Europe/Berlin,mon-thu,2026-03-01,2026-03-05,de
,BOB@example.com,,Bob,manager,U1,Lab,contractor,yes,,,,,
,,@cem,,,bob@example.com,,,no,,,,,
U1,,,,,,,,,,,2026-05-01,2026-05-02,
"""


async def test_a_file_sets_what_it_says_and_leaves_the_rest(
    wired: Program, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await applied(wired, tmp_path, FULL)
    found = await people(wired)
    ann, bob, cem, dee = (found[f"U{number}"] for number in range(1, 5))
    assert (ann.name, ann.person.name, ann.team) == ("Ann Ó", "Ann Ó", "Lab")
    assert ann.person.roles == frozenset({Role.OWNER, Role.EXECUTIVE})
    assert (ann.person.zone, ann.person.locale) == ("Europe/Berlin", "de")
    assert ann.person.working_days == frozenset({1, 2, 3, 4})
    assert ann.person.leaves == (
        Leave(starts=date(2026, 3, 1), ends=date(2026, 3, 5)),
        Leave(starts=date(2026, 5, 1), ends=date(2026, 5, 2)),
    )
    assert (bob.manager, cem.manager) == ("U1", "U2")
    assert (bob.person.employment, bob.person.included) == (Employment.CONTRACTOR, True)
    assert (cem.name, cem.person.included) == ("cem", False)
    assert dee.person.zone == "UTC"
    assert "3 people, 3 of them changed" in capsys.readouterr().out


async def test_importing_twice_changes_nothing(
    wired: Program, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    await applied(wired, tmp_path, FULL)
    before = await held(wired)
    capsys.readouterr()
    await applied(wired, tmp_path, FULL)
    assert await held(wired) == before
    assert "nothing had to be changed" in capsys.readouterr().out


async def test_a_dash_clears(wired: Program, tmp_path: Path) -> None:
    fresh = await people(wired)
    await applied(wired, tmp_path, FULL)
    await applied(
        wired,
        tmp_path,
        "id,roles,manager,team,employment,included,time_zone,working_days,leave_from,locale\n"
        "U1,-,-,-,-,-,-,-,-,-\nU2,-,-,-,-,-,-,-,-,-\nU3,-,-,-,-,-,-,-,-,-\n",
    )
    await applied(wired, tmp_path, "id,name\nU1,ann\nU2,bob\n")
    assert await people(wired) == fresh


async def test_a_leave_that_starts_on_a_known_day_replaces_it(
    wired: Program, tmp_path: Path
) -> None:
    await applied(wired, tmp_path, FULL)
    await applied(wired, tmp_path, "id,leave_from,leave_to\nU1,2026-03-01,2026-03-20\n")
    ann = (await people(wired))["U1"].person
    assert [leave.ends.isoformat() for leave in ann.leaves] == ["2026-03-20", "2026-05-02"]


async def test_whoever_is_changed_is_looked_at_anew(wired: Program, tmp_path: Path) -> None:
    async with wired.database.write() as connection:
        await members.look_again(connection, "w1", ["U1", "U2"], START)
    await applied(wired, tmp_path, "id,team\nU1,Lab\n")
    found = await people(wired)
    assert (found["U1"].next_look_at, found["U2"].next_look_at) == (None, START)


@pytest.mark.parametrize(
    ("rows", "line", "said"),
    [
        ("id,name\nU1,Ann\nU7,Eve\n", 3, "“U7”"),
        ("handle,name\nbob,Bob\n", 2, "use the id"),
        ("id,email,name\nU1,bob@example.com,Ann\n", 2, "different people"),
        ("id,manager\nU1,U1\n", 2, "their own manager"),
        ("id,manager\nU1,U2\nU2,U3\nU3,U1\nU4,U1\n", 4, "their own manager"),
        ("id,manager\nU1,eve\n", 2, "“eve”"),
        ("id,manager\nU1,bob\n", 2, "“bob”"),
        ("id,name\nU1,Ann\nU1,Anna\n", 3, "than line 2"),
        (
            "id,leave_from,leave_to\nU1,2026-01-01,2026-01-02\nU1,2026-01-01,2026-01-03\n",
            3,
            "leave",
        ),
        ("id,leave_from,leave_to\nU1,-,\nU1,2026-01-01,2026-01-03\n", 3, "leave"),
        ("id,time_zone,team\nU1,Mars/One,Lab\nU2,UTC,Lab\n", 2, "Mars/One"),
    ],
)
async def test_one_bad_row_stops_the_whole_file(
    wired: Program, tmp_path: Path, rows: str, line: int, said: str
) -> None:
    told = await refused(wired, tmp_path, rows)
    assert said in next(part for part in told.splitlines() if f"line {line}:" in part)


async def test_no_more_than_twenty_problems_are_listed(wired: Program, tmp_path: Path) -> None:
    rows = "".join(f"X{number},Ann\n" for number in range(30))
    told = await refused(wired, tmp_path, f"id,name\n{rows}")
    assert told.count("nobody here has") == 20
    assert "30 problems" in told
    assert "and 10 more" in told


async def test_a_manager_who_is_known_already_can_close_a_circle(
    wired: Program, tmp_path: Path
) -> None:
    await applied(wired, tmp_path, "id,manager\nU1,U2\n")
    assert "their own manager" in await refused(wired, tmp_path, "id,manager\nU2,U1\n")
    await applied(wired, tmp_path, "id,manager\nU1,-\nU2,U1\n")
    assert (await people(wired))["U2"].manager == "U1"
