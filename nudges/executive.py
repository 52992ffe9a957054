"""What an executive sets for themselves: a rhythm, an hour, and perhaps a delegate."""

from dataclasses import dataclass

GOALS = (1, 2, 3, 5)
"""Acts a week that somebody may set as their goal."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Executive:
    """``goal`` (acts a week) is theirs alone to see. ``hour``: of their own day, None: as they

    usually write. ``off``: they want no brief. ``delegate`` is a person's id, who gets it too once
    they have ``accepted``.
    """

    goal: int | None = None
    hour: int | None = None
    off: bool = False
    delegate: str | None = None
    accepted: bool = False
