"""The adoption report as values: numbers of people, never who.

A figure that cannot be given is a ``LeftOut`` in its place, so that whoever shows it has to say
why, and no zero stands for 'we do not know'.
"""

from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

from nudges.activity import Rung
from nudges.people import Stage
from nudges.reports.period import Period

SMALLEST_GROUP = 10
"""No figure is about fewer people than these."""


class LeftOut(StrEnum):
    """Why a figure is not there."""

    TOO_FEW = "too_few"
    NOT_COVERED = "not_covered"
    GAPS = "gaps"
    UNSEEN = "unseen"


@dataclass(frozen=True, kw_only=True, slots=True)
class Funnel:
    """How many people are at each stage; together with ``not_measured`` they are all people.

    ``reader`` is shown as 'nothing visible': who reads cannot be told from who is away.
    """

    reader: int
    contributor: int
    collaborator: int
    leader: int
    not_measured: int

    def at(self, stage: Stage) -> int:
        count: int = getattr(self, stage.value)
        return count

    @property
    def seen(self) -> int:
        """How many did something visible."""
        return self.contributor + self.collaborator + self.leader


@dataclass(frozen=True, kw_only=True, slots=True)
class TookPart:
    """How many people did anything visible, and how many did each kind of it at least once."""

    anything: int
    react: int
    vote: int
    reply: int
    post: int
    host: int

    def by(self, rung: Rung) -> int:
        count: int = getattr(self, rung.name.lower())
        return count


@dataclass(frozen=True, kw_only=True, slots=True)
class SilentShare:
    """How many people were silent at the period's end, of those who could be judged."""

    silent: int
    judged: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Week:
    """One ISO week: how many were here at its end, and how many of them took part.

    ``complete`` is False if some of its days were not, or not wholly, seen.
    """

    starts: date
    people: int
    took_part: TookPart
    complete: bool

    @property
    def ends(self) -> date:
        """Its last day, a Sunday."""
        return self.starts + timedelta(days=6)


@dataclass(frozen=True, kw_only=True, slots=True)
class Leaders:
    """Executives: how many there are, how many took part; how often they replied and posted."""

    executives: int
    took_part: int
    replies: int
    posts: int


@dataclass(frozen=True, kw_only=True, slots=True)
class Figures:
    """What one period looked like for one group of people.

    ``funnel`` is about the last ``window_days`` days of it, of which ``window_seen`` were seen
    completely; ``took_part`` and ``first_timers`` are about the period itself.
    """

    population: int
    window_days: int
    window_seen: int
    funnel: Funnel
    took_part: TookPart
    first_timers: int | LeftOut
    silence: SilentShare | LeftOut


@dataclass(frozen=True, kw_only=True, slots=True)
class Report:
    """The adoption report of a workspace, or of the people of one manager (``team``: their name).

    ``before`` are the figures of the period before, ``gap_days`` counts the days of this one on
    which not everything was seen. ``unseen`` are the acts that the platform does not show.
    """

    workspace: str
    team: str | None
    period: Period
    figures: Figures
    before: Figures | LeftOut
    weeks: tuple[Week, ...]
    leaders: Leaders | LeftOut
    gap_days: int
    unseen: frozenset[Rung]
