"""The steps of practising, and whom to practise with."""

from collections.abc import Collection, Sequence
from datetime import date
from enum import StrEnum

from nudges.rules.chance import chance


class Step(StrEnum):
    REACT = "react"
    REPLY = "reply"
    EDIT = "edit"
    DELETE = "delete"


def left(done: Collection[str]) -> tuple[Step, ...]:
    """The steps that are still to be tried, in order."""
    return tuple(step for step in Step if step not in done)


def possible(done: Collection[str]) -> tuple[Step, ...]:
    """Those of them that can be tried now: without a reply there is none to change or delete."""
    first = Step.REPLY not in done
    return tuple(step for step in left(done) if not (first and step in (Step.EDIT, Step.DELETE)))


def in_turn(names: Sequence[str], secret: bytes, who: str, today: date) -> list[str]:
    """Names for somebody who practises: each is as often the first as another, anew every week.

    ``names`` come in a fixed order.
    """
    year, week, _ = today.isocalendar()
    start = int(chance(secret, "buddy", who, f"{year}-{week}") * len(names))
    return [*names[start:], *names[:start]]
