"""Reads a CSV file of people: every cell is checked, and every bad row told at once."""

import csv
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from zoneinfo import available_timezones

from nudges.errors import Refusal
from nudges.people import Employment, Leave, Role
from nudges.people_row import CLEARED, PeopleRow, Problem, Value

FINDERS = ("id", "email", "handle")
LONGEST_TEXT = 200
CLEAR = "-"
_WEEK = ("mon", "tue", "wed", "thu", "fri", "sat", "sun")
_ANSWERS = {"yes": True, "no": False}
_DASH = re.compile(r"\s*[-–]\s*")
_LOCALE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")


@dataclass(frozen=True, kw_only=True, slots=True)
class PeopleFile:
    """The good rows, and what is wrong with the others."""

    rows: list[PeopleRow] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)


def read(path: Path) -> PeopleFile:
    """All rows of a CSV with a header; commas or semicolons, with or without a BOM.

    Refusals: people-unreadable, people-not-text, people-no-header, people-unknown-column,
    people-twice-column, people-no-finder, people-broken.
    """
    found = PeopleFile()
    for line, cells in _lines(path):
        row, problems = _row(line, cells)
        found.problems.extend(problems)
        if not problems:
            found.rows.append(row)
    return found


def _lines(path: Path) -> Iterator[tuple[int, dict[str, str]]]:
    """Line number and cells by column; rows without any cell are left out."""
    try:
        with path.open(encoding="utf-8-sig", newline="") as file:
            head = file.readline()
            file.seek(0)
            reader = csv.reader(file, delimiter=_delimiter(head), strict=True)
            columns = _columns(next(reader, []), path)
            before = reader.line_num
            for cells in reader:
                named = _cells(columns, cells, path, before + 1)
                if named:
                    yield before + 1, named
                before = reader.line_num
    except UnicodeDecodeError:
        raise Refusal("people-not-text", file=path.name) from None
    except csv.Error:
        raise Refusal("people-broken", file=path.name, line=reader.line_num) from None
    except OSError:
        raise Refusal("people-unreadable", file=path.name) from None


def _delimiter(head: str) -> str:
    return ";" if head.count(";") > head.count(",") else ","


def _columns(header: list[str], path: Path) -> list[str]:
    columns = [name.strip().casefold() for name in header]
    if not any(columns):
        raise Refusal("people-no-header", file=path.name)
    for name in columns:
        if name not in FINDERS and name not in _CELLS and name not in _LEAVE:
            known = ", ".join((*FINDERS, *_CELLS, *_LEAVE))
            raise Refusal("people-unknown-column", file=path.name, column=name, known=known)
        if columns.count(name) > 1:
            raise Refusal("people-twice-column", file=path.name, column=name)
    if not set(columns) & set(FINDERS):
        raise Refusal("people-no-finder", file=path.name)
    return columns


def _cells(columns: list[str], cells: list[str], path: Path, line: int) -> dict[str, str]:
    """By column, those that say something; a row may end early, but not late."""
    if any(cell.strip() for cell in cells[len(columns) :]):
        raise Refusal("people-broken", file=path.name, line=line)
    return {name: cell.strip() for name, cell in zip(columns, cells, strict=False) if cell.strip()}


def _row(line: int, cells: dict[str, str]) -> tuple[PeopleRow, list[Problem]]:
    who = {name: cells[name] for name in FINDERS if name in cells}
    changes: dict[str, Value] = {}
    problems: list[Problem] = []
    if not who:
        problems.append(Problem(line=line, code="people-nobody"))
    for column, (name, parse) in _CELLS.items():
        text = cells.get(column)
        value = None if text is None else _value(text, parse)
        if value is not None:
            changes[name] = value
        elif text is not None:
            details: dict[str, str | int] = {"column": column, "text": text[:LONGEST_TEXT]}
            problems.append(Problem(line=line, code="people-bad-cell", details=details))
    leave = _leave(cells.get("leave_from"), cells.get("leave_to"))
    if isinstance(leave, str):
        problems.append(Problem(line=line, code=leave))
    elif leave is not None:
        changes["leave"] = leave
    return PeopleRow(line=line, changes=changes, **who), problems


def _value(text: str, parse: Callable[[str], Value | None]) -> Value | None:
    return CLEARED if text == CLEAR else parse(text)


def _text(text: str) -> str | None:
    return text if text.isprintable() and len(text) <= LONGEST_TEXT else None


def _roles(text: str) -> frozenset[Role] | None:
    try:
        return frozenset(Role(name) for name in _words(text)) or None
    except ValueError:
        return None


def _employment(text: str) -> Employment | None:
    try:
        return Employment(text.casefold())
    except ValueError:
        return None


def _included(text: str) -> bool | None:
    return _ANSWERS.get(text.casefold())


def _zone(text: str) -> str | None:
    return text if text in available_timezones() else None


def _locale(text: str) -> str | None:
    return text if _LOCALE.fullmatch(text) else None


def _working_days(text: str) -> frozenset[int] | None:
    """ISO weekdays of such as ``mon-thu,sat``; a range may run over the weekend: ``sun-thu``."""
    days: set[int] = set()
    for part in _words(_DASH.sub("-", text)):
        ends = part.split("-")
        if len(ends) > 2 or any(day not in _WEEK for day in ends):
            return None
        start, end = _WEEK.index(ends[0]), _WEEK.index(ends[-1])
        days.update((start + step) % 7 + 1 for step in range((end - start) % 7 + 1))
    return frozenset(days) or None


def _leave(starts: str | None, ends: str | None) -> Leave | Value | str | None:
    """A leave, CLEARED, None if there is nothing, or the id of a text that says what is wrong."""
    if starts is None and ends is None:
        return None
    if starts == CLEAR and ends in (None, CLEAR):
        return CLEARED
    try:
        leave = Leave(starts=date.fromisoformat(starts or ""), ends=date.fromisoformat(ends or ""))
    except ValueError:
        return "people-bad-leave"
    return leave if leave.starts <= leave.ends else "people-leave-backwards"


def _words(text: str) -> list[str]:
    return [word for word in re.split(r"[\s,;|]+", text.casefold()) if word]


_CELLS: dict[str, tuple[str, Callable[[str], Value | None]]] = {
    "name": ("name", _text),
    "roles": ("roles", _roles),
    "manager": ("manager", _text),
    "team": ("team", _text),
    "employment": ("employment", _employment),
    "included": ("included", _included),
    "time_zone": ("zone", _zone),
    "working_days": ("working_days", _working_days),
    "locale": ("locale", _locale),
}
"""Column -> what it changes, and how to read it; None: it cannot be read."""
_LEAVE = ("leave_from", "leave_to")
