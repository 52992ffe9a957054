"""What changed between two versions of the policy, line by line, to be told in words."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from difflib import SequenceMatcher
from enum import StrEnum

from nudges.policy import Policy, Section, lines

ALIKE = 0.5
"""From here on a line is told as the same one in other words (difflib's ratio)."""


class How(StrEnum):
    NEW = "new"
    CHANGED = "changed"
    GONE = "gone"


@dataclass(frozen=True, kw_only=True, slots=True)
class Change:
    """One line of a section; ``before`` is empty for a new one, ``after`` for one that is gone."""

    section: Section
    how: How
    before: str = ""
    after: str = ""


def changes(old: Policy, new: Policy) -> tuple[Change, ...]:
    """Section by section in reading order, within each in the order of the lines."""
    return tuple(
        change
        for section in Section
        for change in _within(
            section, lines(old.texts.get(section, "")), lines(new.texts.get(section, ""))
        )
    )


def _within(section: Section, old: Sequence[str], new: Sequence[str]) -> Iterator[Change]:
    matcher = SequenceMatcher(a=old, b=new, autojunk=False)
    for tag, from_old, to_old, from_new, to_new in matcher.get_opcodes():
        if tag != "equal":
            yield from _replaced(section, list(old[from_old:to_old]), new[from_new:to_new])


def _replaced(section: Section, gone: list[str], came: Sequence[str]) -> Iterator[Change]:
    for after in came:
        before = next((line for line in gone if _alike(line, after)), None)
        if before is None:
            yield Change(section=section, how=How.NEW, after=after)
            continue
        gone.remove(before)
        yield Change(section=section, how=How.CHANGED, before=before, after=after)
    for before in gone:
        yield Change(section=section, how=How.GONE, before=before)


def _alike(one: str, other: str) -> bool:
    return SequenceMatcher(a=one, b=other, autojunk=False).ratio() >= ALIKE
