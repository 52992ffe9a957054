"""What changed between two versions of the policy, line by line, to be told in words."""

from collections import Counter
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
    """Section by section in reading order; a line that only moved is none."""
    return tuple(
        change
        for section in Section
        for change in _within(
            section, lines(old.texts.get(section, "")), lines(new.texts.get(section, ""))
        )
    )


def _within(section: Section, old: Sequence[str], new: Sequence[str]) -> Iterator[Change]:
    """What came, in the order in which it is read, as the one that is gone if it is like it."""
    gone, came = _without(old, new), _without(new, old)
    for after in came:
        before = next((line for line in gone if _alike(line, after)), None)
        if before is None:
            yield Change(section=section, how=How.NEW, after=after)
            continue
        gone.remove(before)
        yield Change(section=section, how=How.CHANGED, before=before, after=after)
    for before in gone:
        yield Change(section=section, how=How.GONE, before=before)


def _without(some: Sequence[str], others: Sequence[str]) -> list[str]:
    """The lines that the others have not, as often as they have them not."""
    known, left = Counter(others), list[str]()
    for line in some:
        if known[line]:
            known[line] -= 1
        else:
            left.append(line)
    return left


def _alike(one: str, other: str) -> bool:
    return SequenceMatcher(a=one, b=other, autojunk=False).ratio() >= ALIKE
