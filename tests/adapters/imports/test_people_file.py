"""A file of people is read cell by cell, and says all that is wrong with it at once."""

from datetime import date
from pathlib import Path

import pytest

from adapters.imports.people_file import read
from nudges.errors import Refusal
from nudges.people import Employment, Leave, Role
from nudges.people_row import CLEARED, Value
from nudges.talk.wording import explain


def a_file(folder: Path, text: str, encoding: str = "utf-8") -> Path:
    path = folder / "people.csv"
    path.write_bytes(text.encode(encoding))
    return path


def cell(folder: Path, column: str, text: str) -> Value | str | None:
    """What one cell changes, or the code of the problem with it."""
    found = read(a_file(folder, f'id,{column}\nu1,"{text}"\n'))
    if found.problems:
        return found.problems[0].code
    return next(iter(found.rows[0].changes.values()), None)


def refused(path: Path) -> Refusal:
    with pytest.raises(Refusal) as refusal:
        read(path)
    explain(refusal.value)
    return refusal.value


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig"])
@pytest.mark.parametrize("delimiter", [",", ";"])
def test_columns_come_in_any_order(tmp_path: Path, encoding: str, delimiter: str) -> None:
    text = " Name ,EMAIL,team\r\nAnn Ó,ann@example.com,\r\n\r\n,,\r\nBob,,\r\n".replace(
        ",", delimiter
    )
    found = read(a_file(tmp_path, text, encoding))
    (row,) = found.rows
    assert (row.line, row.email, row.changes) == (2, "ann@example.com", {"name": "Ann Ó"})
    assert [(problem.line, problem.code) for problem in found.problems] == [(5, "people-nobody")]


@pytest.mark.parametrize(
    ("column", "text", "value"),
    [
        ("name", "Ann", "Ann"),
        ("team", "-", CLEARED),
        ("team", "", None),
        ("roles", "Owner, executive", frozenset({Role.OWNER, Role.EXECUTIVE})),
        ("roles", "manager|admin", frozenset({Role.MANAGER, Role.ADMIN})),
        ("roles", "boss", "people-bad-cell"),
        ("roles", ",", "people-bad-cell"),
        ("employment", "Contractor", Employment.CONTRACTOR),
        ("employment", "intern", "people-bad-cell"),
        ("included", "yes", True),
        ("included", "NO", False),
        ("included", "maybe", "people-bad-cell"),
        ("time_zone", "Europe/Berlin", "Europe/Berlin"),
        ("time_zone", "../etc/passwd", "people-bad-cell"),
        ("time_zone", "Berlin", "people-bad-cell"),
        ("locale", "de-CH", "de-CH"),
        ("locale", "../de", "people-bad-cell"),
        ("working_days", "mon-fri", frozenset({1, 2, 3, 4, 5})),
        ("working_days", "Mon - Wed, sat", frozenset({1, 2, 3, 6})),
        ("working_days", "sun-thu", frozenset({7, 1, 2, 3, 4})),
        ("working_days", "monday", "people-bad-cell"),
        ("working_days", "mon-", "people-bad-cell"),
        ("working_days", "mon-tue-wed", "people-bad-cell"),
        ("name", "Ann\x00", "people-bad-cell"),
        ("manager", "a\x07b", "people-bad-cell"),
        ("name", "x" * 201, "people-bad-cell"),
    ],
)
def test_a_cell_is_read_or_refused(
    tmp_path: Path, column: str, text: str, value: Value | None
) -> None:
    read_as = cell(tmp_path, column, text)
    assert read_as == value


@pytest.mark.parametrize(
    ("starts", "ends", "value"),
    [
        ("2026-03-01", "2026-03-05", Leave(starts=date(2026, 3, 1), ends=date(2026, 3, 5))),
        ("-", "", CLEARED),
        ("-", "-", CLEARED),
        ("2026-03-01", "", "people-bad-leave"),
        ("", "2026-03-01", "people-bad-leave"),
        ("2026-03-01", "-", "people-bad-leave"),
        ("1.3.2026", "2026-03-05", "people-bad-leave"),
        ("2026-02-30", "2026-03-05", "people-bad-leave"),
        ("2026-03-05", "2026-03-01", "people-leave-backwards"),
    ],
)
def test_a_leave_needs_both_its_days(tmp_path: Path, starts: str, ends: str, value: Value) -> None:
    found = read(a_file(tmp_path, f"id,leave_from,leave_to\nu1,{starts},{ends}\n"))
    changes: list[Value] = [row.changes["leave"] for row in found.rows]
    assert [*changes, *(problem.code for problem in found.problems)] == [value]


def test_every_wrong_cell_is_told(tmp_path: Path) -> None:
    found = read(a_file(tmp_path, "id,roles,time_zone\nu1,boss,Mars\nu2,admin,UTC\nu3,x,\n"))
    assert [problem.line for problem in found.problems] == [2, 2, 4]
    assert [row.id for row in found.rows] == ["u2"]


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("", "people-no-header"),
        ("\n", "people-no-header"),
        ("id,salary\n", "people-unknown-column"),
        ("id,,name\n", "people-unknown-column"),
        ("id,name,Name\n", "people-twice-column"),
        ("name,team\n", "people-no-finder"),
        ('id,name\nu1,"Ann\n', "people-broken"),
        ("id,name\nu1,Ann,Lab\n", "people-broken"),
        (f"id,name\nu1,{'x' * 200_000}\n", "people-broken"),
    ],
)
def test_a_file_that_cannot_be_understood_is_refused(tmp_path: Path, text: str, code: str) -> None:
    assert refused(a_file(tmp_path, text)).code == code


def test_a_file_that_is_no_text_or_not_there_is_refused(tmp_path: Path) -> None:
    assert refused(a_file(tmp_path, "id,name\nu1,Åsa\n", "latin-1")).code == "people-not-text"
    assert refused(a_file(tmp_path, "id,name\nu1,Åsa\n", "utf-16")).code == "people-not-text"
    assert refused(tmp_path).code == "people-unreadable"
