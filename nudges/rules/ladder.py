"""The ladder of participation: one rung at a time at most, and staying is fine."""

from collections.abc import Set
from dataclasses import dataclass

from nudges.activity import Rung
from nudges.people import Stage

_STAGES = {
    Rung.READ: Stage.READER,
    Rung.REACT: Stage.CONTRIBUTOR,
    Rung.VOTE: Stage.CONTRIBUTOR,
    Rung.POST: Stage.CONTRIBUTOR,
    Rung.REPLY: Stage.COLLABORATOR,
    Rung.HOST: Stage.LEADER,
}
_HIGHEST_FIRST = (Stage.LEADER, Stage.COLLABORATOR, Stage.CONTRIBUTOR)


@dataclass(frozen=True, kw_only=True, slots=True)
class Step:
    """The latest offer to somebody: ``taken`` True or False, None while it is open."""

    rung: Rung
    taken: bool | None


def stage(used: Set[Rung]) -> Stage:
    """Reader-to-leader stage (Preece and Shneiderman 2009) of somebody who used these rungs."""
    reached = {_STAGES[rung] for rung in used}
    return next((s for s in _HIGHEST_FIRST if s in reached), Stage.READER)


def ceiling(used: Set[Rung]) -> Rung:
    """The highest rung that may be offered: one above the highest used in the last 90 days."""
    return Rung(min(Rung.HOST, max(used, default=Rung.READ) + 1))


def rungs(
    used: Set[Rung], latest: Step | None, *, rested: bool = False, highest: Rung | None = None
) -> list[Rung]:
    """The rungs to offer, the most fitting first, then lower ones; never above the ceiling.

    Everybody starts with a reaction, whatever they did before, so that a first offer tells nobody
    what it was chosen for. A step up follows an offer that was taken, a step back one that was not,
    and a pause (``rested``). Nothing is above ``highest``: anybody may stay where they are.
    """
    if latest is None:
        wanted = int(Rung.REACT)
    else:
        wanted = latest.rung + {True: 1, False: -1, None: 0}[latest.taken]
    if rested:
        wanted = min(wanted, latest.rung - 1) if latest else wanted
    top = ceiling(used) if highest is None else min(ceiling(used), highest)
    start = max(Rung.READ, min(wanted, top))
    return [Rung(rung) for rung in range(start, -1, -1)]
