"""What is looked at once more just before a message is sent, because it could have changed."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from nudges.activity import Rung
from nudges.confided import NOTHING, Confided, Reach
from nudges.delivery import Kind
from nudges.nudge import Nudge, Offer, SkipReason
from nudges.people import Member
from nudges.programme import Channel, ChannelKind, Programme
from nudges.rules.away import just_back
from nudges.rules.catalogue import CATALOGUE
from nudges.rules.gathering import next_digest, stays_home
from nudges.rules.limits import allowance, content
from nudges.rules.offers import Thread
from nudges.rules.sending_time import sendable_at, sendable_on
from nudges.rules.tact import NOTHING_HUSHED, Hushed, waits_until

LOOK_AT_HOME = timedelta(days=1)
"""How often what waits in somebody's Home is looked at: they may want messages again."""
IN_CONFIDENCE = frozenset({SkipReason.ENOUGH, SkipReason.ELSEWHERE, SkipReason.HOME_ONLY})
"""Reasons that would tell what somebody told: they are written down nowhere."""
BRIEFS = frozenset({Kind.BRIEF, Kind.COPY})
"""Letters that come by themselves, and so heed a pause as nudges do."""
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
    ``told``: what the person told in confidence.
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
    told: Confided = NOTHING


@dataclass(frozen=True, kw_only=True, slots=True)
class Letter:
    """A message that is no nudge, as it stands when it is about to be sent.

    ``subject`` is what it is about, such as an idea's id. ``met``: an introduction of this person
    has gone out already, in whichever workspace. ``last_digest``: when the person got the last
    message of the week. ``holds``: what such a message brings.
    """

    kind: Kind
    subject: str
    member: Member
    programme: Programme
    met: bool
    now: datetime
    meeting: bool = False
    hushed: Hushed = NOTHING_HUSHED
    told: Confided = NOTHING
    last_digest: datetime | None = None
    holds: tuple["Standing | Letter", ...] = ()


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
    later = _its_time(found, kind)
    return later if later > found.now else None


def _its_time(found: Standing | Letter, kind: Kind) -> datetime:
    """Ideas wait for the day that the person set, and so does what is gathered over a week."""
    person, told = found.member.person, found.told
    if stays_home(told, kind):
        return found.now + LOOK_AT_HOME
    if isinstance(found, Standing):
        return sendable_on(person, found.programme, found.now, told.weekday)
    if kind is Kind.DIGEST:
        return next_digest(person, found.programme, told, found.last_digest, found.now)
    return sendable_at(person, found.programme, found.now)


def _of_letter(letter: Letter) -> SkipReason | None:
    member, introducing = letter.member, letter.kind is Kind.INTRODUCTION
    if not (member.counted if introducing else member.may_talk):
        return SkipReason.LEFT_OUT
    if member.person.stopped_at is not None:
        return SkipReason.STOPPED
    paused = member.person.paused_until
    if letter.kind in BRIEFS and paused is not None and paused > letter.now:
        return SkipReason.PAUSED
    if letter.kind in BRIEFS and letter.programme.over(letter.now):
        return SkipReason.ENDED
    over = letter.kind is Kind.DIGEST and letter.told.reach is not Reach.DIGEST
    return SkipReason.NOTHING_NEW if over or (introducing and letter.met) else None


def _of_person(standing: Standing) -> SkipReason | None:
    member, person = standing.member, standing.member.person
    if not member.counted or person.holdout:
        return SkipReason.LEFT_OUT
    if person.stopped_at is not None:
        return SkipReason.STOPPED
    if standing.programme.over(standing.now):
        return SkipReason.ENDED
    if (enough := content(standing.told, standing.now)) is not None:
        return enough
    if standing.told.reach is Reach.HOME:
        return SkipReason.HOME_ONLY
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
