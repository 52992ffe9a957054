"""How often somebody may be asked, and what 'less often' makes of it."""

LEAST = 0.25
"""Nudges a week below which 'less' no longer goes: one in four weeks."""


def lessened(attention: float) -> float:
    """Half as many nudges a week, but never more than before, nor below one in four weeks."""
    return min(attention, max(LEAST, attention / 2))
