"""Puts the rows about one person together, and finds where they contradict each other."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from nudges.people import Employment, Leave, Member, Person
from nudges.people_row import Cleared, PeopleRow, Problem, Value

_CLEARED: dict[str, Any] = {
    "name": "",
    "team": "",
    "manager": None,
    "roles": frozenset(),
    "employment": Employment.EMPLOYEE,
    "included": None,
    "zone": "UTC",
    "locale": "en",
    "working_days": None,
}
OF_MEMBER = ("name", "team", "manager")
OF_PERSON = tuple(name for name in _CLEARED if name not in ("team", "manager"))

Said = dict[str, tuple[Value, int]]
"""What was said of each thing, and on which line first."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Wishes:
    """What a whole file says, by member and by person (ids)."""

    of_member: dict[str, Said] = field(default_factory=dict)
    of_person: dict[str, Said] = field(default_factory=dict)
    leaves: dict[str, list[tuple[Value, int]]] = field(default_factory=dict)

    def add(self, row: PeopleRow, member: str, person: str) -> list[Problem]:
        """Take a row in; where it contradicts an earlier one, the problems say so."""
        plain = {name: value for name, value in row.changes.items() if name != "leave"}
        against = {
            name: line
            for scope, names in (
                (self.of_member.setdefault(member, {}), OF_MEMBER),
                (self.of_person.setdefault(person, {}), OF_PERSON),
            )
            for name in names
            if name in plain
            for said, line in [scope.setdefault(name, (plain[name], row.line))]
            if said != plain[name]
        }
        if "leave" in row.changes:
            against |= self._leave(row.line, person, row.changes["leave"])
        return [
            Problem(
                line=row.line, code="people-contradiction", details={"what": name, "other": line}
            )
            for name, line in against.items()
        ]

    def _leave(self, line: int, person: str, value: Value) -> dict[str, int]:
        said = self.leaves.setdefault(person, [])
        against = next((other for known, other in said if _clash(known, value)), None)
        said.append((value, line))
        return {} if against is None else {"leave": against}


def _clash(one: Value, other: Value) -> bool:
    if isinstance(one, Leave) and isinstance(other, Leave):
        return one.starts == other.starts and one.ends != other.ends
    return isinstance(one, Leave) is not isinstance(other, Leave)


def changes(now: Person | Member, said: Said) -> dict[str, Any]:
    """What ``said`` really changes of a person or a member: fields with their new values."""
    wanted = {
        name: _CLEARED[name] if isinstance(value, Cleared) else value
        for name, (value, _) in said.items()
    }
    return {name: value for name, value in wanted.items() if getattr(now, name) != value}


def changed_leaves(person: Person, said: list[tuple[Value, int]]) -> tuple[Leave, ...] | None:
    """The leaves of a person from now on; None if they stay.

    One that starts on the day of a known one replaces it; what a status told is another matter.
    """
    told = [value for value, _ in said if isinstance(value, Leave)]
    kept = [leave for leave in person.leaves if told or leave.source]
    by_start = {(leave.starts, leave.source): leave for leave in (*kept, *told)}
    wanted = tuple(by_start[start] for start in sorted(by_start))
    return None if wanted == person.leaves else wanted


def in_circles(managers: Mapping[str, str | None]) -> set[str]:
    """The members who are, over any number of steps, their own manager."""
    settled: set[str] = set()
    circling: set[str] = set()
    for member in managers:
        path: dict[str, int] = {}
        at: str | None = member
        while at is not None and at not in settled and at not in path:
            path[at] = len(path)
            at = managers.get(at)
        if at in path:
            circling.update(name for name, step in path.items() if step >= path[at])
        settled.update(path)
    return circling
