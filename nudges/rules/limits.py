"""The limits: each a small function that says why somebody gets nothing now, or None."""

from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from itertools import takewhile

from nudges.barrier import Barrier
from nudges.confided import NOTHING, Confided
from nudges.nudge import SkipReason
from nudges.people import Member
from nudges.programme import Programme
from nudges.rules.attention import held
from nudges.rules.away import just_back
from nudges.rules.budget import SHORTEST, seconds_left
from nudges.rules.past import Past
from nudges.rules.sending_time import is_away
from nudges.rules.working_days import have_passed
from nudges.rules.zones import zone_named

WEEK = timedelta(days=7)
DAY = timedelta(days=1)
IN_A_ROW = 4
"""As many ignored nudges in a row and the person is left in peace."""
UNSEEN_IN_A_ROW = 8
"""As many of which nobody can tell whether they were ignored, and nothing was tapped either."""
MET = 5
"""Working days between the introduction and the first nudge."""
ELSEWHERE = timedelta(days=182)
"""For so long somebody who takes part elsewhere hears nothing."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Case:
    """Everything a decision about one member depends on.

    ``past``: what the person got in all their workspaces, the latest first. ``silence``: the
    probability, None while nothing can be said. ``drawn``: whether chance gives offers to a member
    who is not silent. ``confided``: what the person told in confidence. ``hushed``: an admin has
    silenced the workspace for now. ``asked``: they ask for a step themselves. ``lot`` is drawn
    anew for each decision, in [0, 1).
    """

    member: Member
    programme: Programme
    now: datetime
    past: Sequence[Past]
    silence: float | None
    drawn: bool
    confided: Confided = NOTHING
    hushed: bool = False
    asked: bool = False
    lot: float = 1.0

    @property
    def settled(self) -> list[Past]:
        """The past without what is still open: that tells nothing yet, and windows overlap."""
        return [past for past in self.past if not past.open(self.now)]

    @property
    def seconds_left(self) -> int | None:
        """How long offers may still take this month; None: as long as they like."""
        if self.asked:
            return None
        return seconds_left(self.confided, self.past, self.member.person, self.now)

    @property
    def ignored_in_a_row(self) -> int:
        """How many of the latest were ignored, since the last sign of life or wish for more."""
        return _row(lambda past: past.ignored(self.now), self._after_sign(self.settled))

    @property
    def unanswered_in_a_row(self) -> int:
        """The same with those of which nobody can tell whether they were ignored."""
        return _row(lambda past: past.unanswered(self.now), self._after_sign(self.settled))

    @property
    def waiting_in_a_row(self) -> int:
        """How many of the latest nobody has answered so far, whether there is still time or not."""
        return _row(lambda past: past.seen and not past.answered, self._after_sign(self.past))

    def _after_sign(self, past: Iterable[Past]) -> Iterator[Past]:
        signs = (last_act(self.member), self.member.person.asked_again_at)
        latest = max((sign for sign in signs if sign and sign <= self.now), default=None)
        return takewhile(lambda one: latest is None or one.at >= latest, past)

    @property
    def silent(self) -> bool:
        return self.silence is not None and self.silence > self.programme.threshold


def _row(holds: Callable[[Past], bool], past: Iterable[Past]) -> int:
    return sum(1 for _ in takewhile(holds, past))


def _left_out(case: Case) -> SkipReason | None:
    return None if case.member.counted else SkipReason.LEFT_OUT


def _stopped(case: Case) -> SkipReason | None:
    return SkipReason.STOPPED if case.member.person.stopped_at else None


def _paused(case: Case) -> SkipReason | None:
    until = case.member.person.paused_until
    return SkipReason.PAUSED if until and until > case.now else None


def _away(case: Case) -> SkipReason | None:
    return SkipReason.AWAY if is_away(case.member.person, case.now) else None


def _back(case: Case) -> SkipReason | None:
    """A return from days away is no moment for a nudge."""
    return SkipReason.BACK if just_back(case.member.person, case.now) else None


def _hushed(case: Case) -> SkipReason | None:
    return SkipReason.HUSHED if case.hushed else None


def _ended(case: Case) -> SkipReason | None:
    return SkipReason.ENDED if case.programme.over(case.now) else None


def _not_met(case: Case) -> SkipReason | None:
    met = case.member.person.introduced_at
    known = met is not None and have_passed(case.member.person, met, case.now, MET)
    return None if known else SkipReason.NOT_MET


def content(told: Confided, now: datetime) -> SkipReason | None:
    """Reading is enough for them, or they take part where nobody sees it here."""
    if told.barrier is Barrier.READING_IS_ENOUGH:
        return SkipReason.ENOUGH
    lately = told.told_at is not None and now < told.told_at + ELSEWHERE
    return SkipReason.ELSEWHERE if told.barrier is Barrier.ELSEWHERE and lately else None


def _content(case: Case) -> SkipReason | None:
    return content(case.confided, case.now)


def _newcomer(case: Case) -> SkipReason | None:
    grace = grace_ends(case.member, case.programme)
    return SkipReason.NEWCOMER if grace and grace > case.now else None


def _not_measured(case: Case) -> SkipReason | None:
    return SkipReason.NOT_MEASURED if case.silence is None else None


def _in_peace(case: Case) -> SkipReason | None:
    """For good, unless they ask or come back by themselves."""
    row = case.ignored_in_a_row >= IN_A_ROW or case.unanswered_in_a_row >= UNSEEN_IN_A_ROW
    return SkipReason.IN_PEACE if row else None


def _active(case: Case) -> SkipReason | None:
    """Who got one in this term goes on: that none comes any more would tell why they came."""
    begun = case.programme.term_since
    going_on = begun is not None and any(past.at >= begun for past in case.past)
    return None if case.silent or case.drawn or going_on else SkipReason.ACTIVE


def _attention(case: Case) -> SkipReason | None:
    """As often as they allow, and half as often after each that nobody answered."""
    if not case.past:
        return None
    most, span = allowance(case.member, case.programme)
    since = attention_since(case.member, span * 2**case.waiting_in_a_row, case.now)
    return SkipReason.ATTENTION if sum(past.at >= since for past in case.past) >= most else None


def _budget(case: Case) -> SkipReason | None:
    left = case.seconds_left
    return SkipReason.BUDGET if left is not None and left < SHORTEST else None


LIMITS: tuple[Callable[[Case], SkipReason | None], ...] = (
    _left_out,
    _hushed,
    _ended,
    _stopped,
    _content,
    _paused,
    _away,
    _newcomer,
    _back,
    _not_met,
    _not_measured,
    _in_peace,
    _active,
    _attention,
    _budget,
)


def first_limit(case: Case) -> SkipReason | None:
    """Why this member gets nothing now, in a fixed order; None if nothing speaks against it."""
    return next((reason for limit in LIMITS if (reason := limit(case)) is not None), None)


def allowance(member: Member, programme: Programme) -> tuple[int, timedelta]:
    """How many nudges within which time, by the person's own attention or the programme's.

    Two a week are 2 in 7 days; half a one a week is 1 in 14 days.
    """
    a_week = held(member.person.attention, programme)
    return max(1, int(a_week)), WEEK * max(1.0, 1 / a_week)


def attention_since(member: Member, span: timedelta, now: datetime) -> datetime:
    """The first moment from which nudges count towards what a person allows within ``span``.

    Whole days of their own, today among them: what goes out every week on the same day may do so,
    though some minutes earlier than the week before.
    """
    zone = zone_named(member.person.zone)
    first = now.astimezone(zone).date() + DAY - span
    return datetime.combine(first, time.min, zone)


def grace_ends(member: Member, programme: Programme) -> datetime | None:
    """When a member stops being a newcomer; None if we do not know when they came.

    Days on leave do not count for the grace.
    """
    if member.joined_at is None:
        return None
    ends, seen = member.joined_at + programme.grace_days * DAY, member.joined_at.date()
    for leave in sorted(member.person.leaves, key=lambda leave: leave.starts):
        starts = max(leave.starts, seen)
        if starts <= leave.ends and starts <= ends.date():
            seen = leave.ends + DAY
            ends += seen - starts
    return ends


def last_act(member: Member) -> datetime | None:
    """When a member last did something visible."""
    moments = (
        member.last_react_at,
        member.last_vote_at,
        member.last_reply_at,
        member.last_post_at,
    )
    return max((m for m in moments if m is not None), default=None)
