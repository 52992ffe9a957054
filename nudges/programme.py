"""The programme: a frozen value of all that an admin configured for an organisation."""

from dataclasses import dataclass
from datetime import datetime, time, timedelta
from enum import StrEnum

TERM = timedelta(weeks=12)
"""For so long a programme goes on without anybody saying so again."""


class ChannelKind(StrEnum):
    WORK = "work"
    SOCIAL = "social"
    ANNOUNCEMENTS = "announcements"
    INCIDENT = "incident"
    CONDOLENCE = "condolence"


NEVER_OFFERED = frozenset({ChannelKind.INCIDENT, ChannelKind.CONDOLENCE})
"""What happens there counts as anywhere, but nobody is sent there and nothing is posted."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Channel:
    """Where people meet. Only public, included, unarchived ones are offered, none of NEVER_OFFERED.

    ``attended``: the bot is in it, and sees what happens there.
    """

    id: str
    name: str
    kind: ChannelKind = ChannelKind.WORK
    included: bool = True
    archived: bool = False
    private: bool = False
    attended: bool = False

    @property
    def offered(self) -> bool:
        open_ = self.included and not self.archived and not self.private
        return open_ and self.kind not in NEVER_OFFERED

    @property
    def watched(self) -> bool:
        """Whether what happens there is seen, and counts."""
        return self.included and self.attended and not self.archived


class Audience(StrEnum):
    """Whom a schedule looks at."""

    EVERYONE = "everyone"
    EXECUTIVES = "executives"


class Council(StrEnum):
    """What the works council said to the programme."""

    AGREED = "agreed"
    NOT_NEEDED = "not_needed"


@dataclass(frozen=True, kw_only=True, slots=True)
class Schedule:
    """When the programme looks at people: a cron line, read in each person's own zone.

    ``offers`` are the names of the offers it may choose (empty: all of them). What its line means
    before ``since``, when it was last changed, never comes.
    """

    id: str
    name: str
    cron: str
    audience: Audience = Audience.EVERYONE
    offers: frozenset[str] = frozenset()
    paused: bool = False
    since: datetime | None = None


@dataclass(frozen=True, kw_only=True, slots=True)
class Programme:
    """What holds for a whole organisation.

    ``threshold``: a silence above it is silent. ``attention``: nudges a week at most.
    ``quiet_from`` to ``quiet_to``: local hours without messages. ``grace_days``: newcomers are left
    alone that long. ``window_days``: an act within them answers an offer. ``holdout_share`` of the
    people are drawn for the comparison, ``active_share`` of those who are not silent get offers
    too. ``live_since`` is None until an admin has said go, ``council`` until one has said how it
    is with the works council.
    """

    organisation: str
    threshold: float = 0.5
    attention: float = 1.0
    quiet_from: time = time(18)
    quiet_to: time = time(9)
    grace_days: int = 14
    window_days: int = 14
    holdout_share: float = 0.1
    active_share: float = 0.2
    live_since: datetime | None = None
    renewed_at: datetime | None = None
    council: Council | None = None
    schedules: tuple[Schedule, ...] = ()

    @property
    def term_since(self) -> datetime | None:
        """When its present term of twelve weeks began."""
        if self.live_since is None or self.renewed_at is None:
            return self.live_since
        return max(self.live_since, self.renewed_at)

    def over(self, now: datetime) -> bool:
        """Whether its term has ended, and nobody has renewed it."""
        return self.ends_at is not None and self.ends_at <= now

    @property
    def ends_at(self) -> datetime | None:
        """When its present term ends, unless the owner renews it before."""
        return None if self.term_since is None else self.term_since + TERM
