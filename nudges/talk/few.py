"""Counts of people for those who look at groups: nothing is told of fewer than five."""

from collections.abc import Mapping

from nudges.rules.pooling import FEWEST
from nudges.talk.wording import Say

Row = tuple[str, str]


def grouped(counts: Mapping[str, int], say: Say) -> tuple[Row, ...]:
    """Rows of name and number, the most first; small ones are one row, of five or "a few"."""
    large = {name: count for name, count in counts.items() if count >= FEWEST}
    rest = sum(counts.values()) - sum(large.values())
    rows = [(n, str(count)) for n, count in sorted(large.items(), key=lambda p: (-p[1], p[0]))]
    if rest:
        rows.append((say("plan-others"), str(rest) if rest >= FEWEST else say("plan-few")))
    return tuple(rows)
