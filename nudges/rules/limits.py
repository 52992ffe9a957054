"""The limits: each a small function that says why somebody gets nothing now, or None."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from nudges.nudge import Answer, Offer, SkipReason
from nudges.people import Member
from nudges.programme import Programme
from nudges.rules.ladder import Step
from nudges.rules.sending_time import is_away

WEEK = timedelta(days=7)
IN_A_ROW = 4
"""As many unanswered nudges in a row and the person is left in peace."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Past:
    """A nudge that somebody got, or as a holdout would have got. ``until``: its window's end."""

    offer: Offer
    at: datetime
    until: datetime | None
    acted: bool
    answer: Answer | None

    def step(self, now: datetime) -> Step:
        return Step(rung=self.offer.rung, taken=self._taken(now))

    def ignored(self, now: datetime) -> bool:
        """Nothing answered it within its window. 'Not now' is an answer."""
        return self._taken(now) is False and self.answer is None

    def _taken(self, now: datetime) -> bool | None:
        if self.acted or self.answer is Answer.DONE:
            return True
        if self.answer is not None:
            return None
        return False if self.until is not None and self.until < now else None


@dataclass(frozen=True, kw_only=True, slots=True)
class Case:
    """Everything a decision about one member depends on. ``past`` has the latest first.

    ``silence``: the probability, None while nothing can be said. ``drawn``: whether chance gives
    an offer to a member who is not silent.
    """

    member: Member
    programme: Programme
    now: datetime
    past: Sequence[Past]
    silence: float | None
    drawn: bool

    @property
    def silent(self) -> bool:
        return self.silence is not None and self.silence > self.programme.threshold


def _left_out(case: Case) -> SkipReason | None:
    return None if case.member.counted else SkipReason.LEFT_OUT


def _stopped(case: Case) -> SkipReason | None:
    return SkipReason.STOPPED if case.member.person.stopped_at else None


def _paused(case: Case) -> SkipReason | None:
    until = case.member.person.paused_until
    return SkipReason.PAUSED if until and until > case.now else None


def _away(case: Case) -> SkipReason | None:
    return SkipReason.AWAY if is_away(case.member.person, case.now) else None


def _newcomer(case: Case) -> SkipReason | None:
    grace = grace_ends(case.member, case.programme)
    return SkipReason.NEWCOMER if grace and grace > case.now else None


def _not_measured(case: Case) -> SkipReason | None:
    return SkipReason.NOT_MEASURED if case.silence is None else None


def _in_peace(case: Case) -> SkipReason | None:
    row = case.past[:IN_A_ROW]
    if len(row) < IN_A_ROW or not all(past.ignored(case.now) for past in row):
        return None
    acts = last_act(case.member)
    return None if acts is not None and acts > row[0].at else SkipReason.IN_PEACE


def _active(case: Case) -> SkipReason | None:
    return None if case.silent or case.drawn else SkipReason.ACTIVE


def _attention(case: Case) -> SkipReason | None:
    most, span = allowance(case.member, case.programme)
    lately = sum(past.at > case.now - span for past in case.past)
    return SkipReason.ATTENTION if lately >= most else None


LIMITS: tuple[Callable[[Case], SkipReason | None], ...] = (
    _left_out,
    _stopped,
    _paused,
    _away,
    _newcomer,
    _not_measured,
    _in_peace,
    _active,
    _attention,
)


def first_limit(case: Case) -> SkipReason | None:
    """Why this member gets nothing now, in a fixed order; None if nothing speaks against it."""
    return next((reason for limit in LIMITS if (reason := limit(case)) is not None), None)


def allowance(member: Member, programme: Programme) -> tuple[int, timedelta]:
    """How many nudges within which time, by the person's own attention or the programme's.

    Two a week are 2 in 7 days; half a one a week is 1 in 14 days.
    """
    own = member.person.attention
    a_week = programme.attention if own is None else min(own, programme.attention)
    return max(1, int(a_week)), WEEK * max(1.0, 1 / a_week)


def grace_ends(member: Member, programme: Programme) -> datetime | None:
    """When a member stops being a newcomer; None if we do not know when they came."""
    joined = member.joined_at
    return joined + timedelta(days=programme.grace_days) if joined else None


def last_act(member: Member) -> datetime | None:
    """When a member last did something visible."""
    moments = (
        member.last_react_at,
        member.last_vote_at,
        member.last_reply_at,
        member.last_post_at,
    )
    return max((m for m in moments if m is not None), default=None)
