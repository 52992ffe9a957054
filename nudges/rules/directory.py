"""Finds the members that a file speaks of, by id, email or handle."""

from collections.abc import Iterable
from dataclasses import dataclass

from nudges.people_row import PeopleRow, Problem


@dataclass(frozen=True, kw_only=True, slots=True)
class Findable:
    """A member by all that finds them, and whose they are."""

    id: str
    handle: str
    email: str | None
    person: str


class Directory:
    """Finds a workspace's members by id, email or handle."""

    def __init__(self, rows: Iterable[Findable]) -> None:
        self.person_of: dict[str, str] = {row.id: row.person for row in rows}
        self._ids: dict[str, dict[str, list[str]]] = {"id": {}, "email": {}, "handle": {}}
        for row in rows:
            for kind, known in self._ids.items():
                value = (getattr(row, kind) or "").casefold()
                if value:
                    known.setdefault(value, []).append(row.id)

    def find(self, kind: str, text: str) -> list[str]:
        """Ids of the members with this id, email or handle, in any case."""
        exact = [text] if kind == "id" and text in self.person_of else None
        wanted = text.casefold().lstrip("@") if kind == "handle" else text.casefold()
        return exact or self._ids[kind].get(wanted, [])

    def who(self, row: PeopleRow) -> tuple[str | None, Problem | None]:
        """The member that a row is about, or the problem with it; all that is given must agree."""
        given = {k: text for k in self._ids if (text := getattr(row, k))}
        found = {kind: self.find(kind, text) for kind, text in given.items()}
        first = next(iter(given))
        details: dict[str, str | int] = {"who": given[first]}
        if len(found[first]) != 1:
            code = "people-several" if found[first] else "people-unknown"
            return None, Problem(line=row.line, code=code, details=details)
        member = found[first][0]
        if any(ids and member not in ids for ids in found.values()):
            return None, Problem(line=row.line, code="people-two", details=details)
        return member, None

    def manager(self, text: str) -> str | None:
        """The one member with this id, email or handle, in this order; None if there is none."""
        return next((ids[0] for kind in self._ids if len(ids := self.find(kind, text)) == 1), None)
