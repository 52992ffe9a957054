"""What a person told the bot in confidence; it is kept sealed, and shown to nobody else."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from nudges.activity import Rung
from nudges.barrier import Barrier


class Reach(StrEnum):
    """How a person wants to hear from the bot: as it comes, in the Home only, or once a week."""

    MESSAGES = "messages"
    HOME = "home"
    DIGEST = "digest"


@dataclass(frozen=True, kw_only=True, slots=True)
class Confided:
    """``barrier`` was told at ``told_at``. ``minutes``: as many a month at most (None: no limit).

    ``weekday``: the ISO weekday on which messages may come (None: any). ``highest``: no offer above
    this rung (None: the ladder decides).
    """

    barrier: Barrier | None = None
    told_at: datetime | None = None
    minutes: int | None = None
    weekday: int | None = None
    reach: Reach = Reach.MESSAGES
    highest: Rung | None = None


NOTHING = Confided()
