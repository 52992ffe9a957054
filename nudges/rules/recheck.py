"""What is looked at once more just before a message is sent, because it could have changed."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from nudges.activity import Rung
from nudges.delivery import Kind
from nudges.nudge import Nudge, Offer, SkipReason
from nudges.people import Member
from nudges.programme import Channel, ChannelKind, Programme
from nudges.rules.away import just_back
from nudges.rules.catalogue import CATALOGUE
from nudges.rules.limits import allowance
from nudges.rules.offers import Thread
from nudges.rules.sending_time import sendable_at
from nudges.rules.tact import NOTHING_HUSHED, Hushed, waits_until

SOON = timedelta(minutes=1)
"""Until somebody's first message has arrived, or has not; then the next one may follow."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Standing:
    """A nudge as it stands when it is about to be sent.

    ``channel`` is that of its place, None if the member can no longer go there; ``thread`` the one
    it leads to, None if it leads to none or that is gone or too old. ``running``: whether its
    schedule is still there and not paused. ``lately``: how many nudges the person got in
    all their workspaces since ``attention_since`` (limits.py). ``meeting``: the person never heard
    from us, and another message to them is on its way. ``hushed``: what an admin has silenced.
    """

    nudge: Nudge
    member: Member
    programme: Programme
    channel: Channel | None
    thread: Thread | None
    running: bool
    lately: int
    now: datetime
    meeting: bool = False
    hushed: Hushed = NOTHING_HUSHED


@dataclass(frozen=True, kw_only=True, slots=True)
class Letter:
    """A message that is no nudge, as it stands when it is about to be sent.

    ``subject`` is what it is about, such as an idea's id. ``met``: an introduction of this person
    has gone out already, in whichever workspace.
    """

    kind: Kind
    subject: str
    member: Member
    programme: Programme
    met: bool
    now: datetime
    meeting: bool = False
    hushed: Hushed = NOTHING_HUSHED


def withdrawn(found: Standing | Letter) -> SkipReason | None:
    """Why this will not be sent at all, or None."""
    if isinstance(found, Letter):
        return _of_letter(found)
    return _of_person(found) or _of_offer(found)


def postponed(found: Standing | Letter) -> datetime | None:
    """When to look at it again because now is not the time, or None.

    While the programme is not live that is now for a nudge, so that it goes on as soon as an admin
    says go.
    """
    if isinstance(found, Standing) and found.programme.live_since is None:
        return found.now
    kind = found.kind if isinstance(found, Letter) else Kind.NUDGE
    if (later := waits_until(found.hushed, kind, found.now)) is not None:
        return later
    if found.meeting:
        return found.now + SOON
    later = sendable_at(found.member.person, found.programme, found.now)
    return later if later > found.now else None


def _of_letter(letter: Letter) -> SkipReason | None:
    member, introducing = letter.member, letter.kind is Kind.INTRODUCTION
    if not (member.counted if introducing else member.may_talk):
        return SkipReason.LEFT_OUT
    if member.person.stopped_at is not None:
        return SkipReason.STOPPED
    return SkipReason.NOTHING_NEW if introducing and letter.met else None


def _of_person(standing: Standing) -> SkipReason | None:
    member, person = standing.member, standing.member.person
    if not member.counted or person.holdout:
        return SkipReason.LEFT_OUT
    if person.stopped_at is not None:
        return SkipReason.STOPPED
    if standing.programme.over(standing.now):
        return SkipReason.ENDED
    if person.paused_until is not None and person.paused_until > standing.now:
        return SkipReason.PAUSED
    if just_back(person, standing.now):
        return SkipReason.BACK
    most, _ = allowance(member, standing.programme)
    return SkipReason.ATTENTION if standing.lately >= most else None


def _of_offer(standing: Standing) -> SkipReason | None:
    nudge, offer = standing.nudge, standing.nudge.offer
    if nudge.until is not None and nudge.until < standing.now:
        return SkipReason.TOO_LATE
    if not standing.running:
        return SkipReason.NOT_LIVE
    if offer is not None and standing.hushed.at(offer.place):
        return SkipReason.HUSHED
    if offer is None or not _stands(standing, offer):
        return SkipReason.PLACE_GONE
    return None


def _stands(standing: Standing, offer: Offer) -> bool:
    """Whether its place is still what the offer needs, such as a question without an answer."""
    if offer.place is None:
        return True
    channel, thread = standing.channel, standing.thread
    if channel is None:
        return False
    if channel.kind is ChannelKind.ANNOUNCEMENTS and offer.rung > Rung.VOTE:
        return False
    fits = CATALOGUE[offer.name].thread
    if fits is None:
        return True
    return thread is not None and fits(thread, standing.now - thread.started_at)
