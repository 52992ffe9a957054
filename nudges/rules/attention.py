"""How often somebody may be asked, and what 'less often' makes of it."""

from nudges.programme import Programme

LEAST = 0.25
"""Nudges a week below which 'less' no longer goes: one in four weeks."""


def held(own: float | None, programme: Programme) -> float:
    """Nudges a week that hold for somebody: their own choice can only be fewer."""
    return programme.attention if own is None else min(own, programme.attention)


def lessened(attention: float) -> float:
    """Half as many nudges a week, but never more than before, nor below one in four weeks."""
    return min(attention, max(LEAST, attention / 2))
