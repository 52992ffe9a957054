"""What is looked at once more just before a nudge is sent, because it could have changed."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from nudges.nudge import Nudge, Reason, SkipReason
from nudges.people import Member
from nudges.programme import Channel, Programme
from nudges.rules.limits import allowance, last_act
from nudges.rules.sending_time import sendable_at

LEEWAY = timedelta(days=1)
"""A weekly message may come some hours earlier in the week than the one before."""

FOR_THE_QUIET = (Reason.NEVER_YET, Reason.BEEN_A_WHILE)


@dataclass(frozen=True, kw_only=True, slots=True)
class Standing:
    """A nudge as it stands when it is about to be sent.

    ``channel`` is that of its place, None if the member can no longer go there. ``lately``: how
    many nudges the person got since ``attention_since``, in all their workspaces.
    """

    nudge: Nudge
    member: Member
    programme: Programme
    channel: Channel | None
    lately: int
    now: datetime


def attention_since(member: Member, programme: Programme, now: datetime) -> datetime:
    """From when on nudges count towards what a person allows."""
    _, span = allowance(member, programme)
    return now - span + LEEWAY


def withdrawn(standing: Standing) -> SkipReason | None:
    """Why this nudge will not be sent at all, or None."""
    return _of_person(standing) or _of_offer(standing)


def postponed(standing: Standing) -> datetime | None:
    """When to look at it again because now is not the time, or None.

    While the programme is not live that is now, so that it goes on as soon as an admin says go.
    """
    if standing.programme.live_since is None:
        return standing.now
    later = sendable_at(standing.member.person, standing.programme, standing.now)
    return later if later > standing.now else None


def _of_person(standing: Standing) -> SkipReason | None:
    member, person = standing.member, standing.member.person
    if not member.counted or person.holdout:
        return SkipReason.LEFT_OUT
    if person.stopped_at is not None:
        return SkipReason.STOPPED
    if person.paused_until is not None and person.paused_until > standing.now:
        return SkipReason.PAUSED
    most, _ = allowance(member, standing.programme)
    return SkipReason.ATTENTION if standing.lately >= most else None


def _of_offer(standing: Standing) -> SkipReason | None:
    nudge, acted = standing.nudge, last_act(standing.member)
    if nudge.until is not None and nudge.until < standing.now:
        return SkipReason.TOO_LATE
    if standing.channel is None:
        return SkipReason.PLACE_GONE
    # Those who were chosen although they take part do so again before long: that answers nothing.
    if (
        nudge.offer
        and nudge.offer.reason in FOR_THE_QUIET
        and acted is not None
        and acted > nudge.decided_at
    ):
        return SkipReason.ACTIVE
    return None
