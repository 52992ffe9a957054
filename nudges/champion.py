"""A champion: a leader who agreed to answer first, within a load of their own."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

LOADS = (1, 3, 5, 10)
"""Of how many posts a week somebody may be told, to choose from."""
USUAL = 3


class Standing(StrEnum):
    """What somebody said to being a champion."""

    INVITED = "invited"
    YES = "yes"
    LATER = "later"
    NO = "no"


@dataclass(frozen=True, kw_only=True, slots=True)
class Champion:
    """``load``: posts a week that they may be asked about. ``resting``: none for the time being.

    ``at``: when they were invited or answered; ``told_at``: when they last heard what their help
    did.
    """

    person: str
    standing: Standing
    at: datetime
    load: int = USUAL
    resting: bool = False
    told_at: datetime | None = None

    @property
    def active(self) -> bool:
        return self.standing is Standing.YES and not self.resting
