"""What a file of people says: one row of changes to one member, and what is wrong with a row."""

from dataclasses import dataclass, field

from nudges.people import Employment, Leave, Role


@dataclass(frozen=True, kw_only=True, slots=True)
class Cleared:
    """In place of a value: whatever was there goes."""


CLEARED = Cleared()

Value = str | bool | frozenset[Role] | frozenset[int] | Employment | Leave | Cleared


@dataclass(frozen=True, kw_only=True, slots=True)
class PeopleRow:
    """One row. ``id``, ``email``, ``handle``: who it is about; empty: not given.

    ``changes`` holds what the row says of name, team, manager (somebody's id, email or handle),
    roles, employment, included, zone, locale, working_days and leave, and nothing else.
    """

    line: int
    id: str = ""
    email: str = ""
    handle: str = ""
    changes: dict[str, Value] = field(default_factory=dict)


@dataclass(frozen=True, kw_only=True, slots=True)
class Problem:
    """Why a row cannot be applied: the id of a text, with its arguments."""

    line: int
    code: str
    details: dict[str, str | int] = field(default_factory=dict)
