"""Decides for many members at one moment, without writing anything: for real and for a dry run."""

import asyncio
from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.activity import keyed_hash
from nudges.confided import NOTHING, Reach
from nudges.engine.scene import Occasion, Scene, read
from nudges.nudge import Nudge, Offer, SkipReason
from nudges.people import Member, Role
from nudges.programme import Audience, Channel, Programme
from nudges.rules.chance import chance
from nudges.rules.choice import Taker, choose
from nudges.rules.limits import Case, first_limit
from nudges.rules.past import Past
from nudges.rules.silence.assessing import Cause, Explanation, Silence
from nudges.rules.working_days import end_of
from nudges.store import channels, members, programmes


@dataclass(frozen=True, kw_only=True, slots=True)
class Verdict:
    """What was decided about one member, and the silence that it came from."""

    member: Member
    nudge: Nudge
    silence: Silence


@dataclass(frozen=True, kw_only=True, slots=True)
class Outlook:
    """All verdicts of an occasion, in an order that tells nothing about anybody.

    ``sizes``: channel -> how many are in it. ``drawn``: person -> newly drawn for the holdout.
    ``reach``: person -> how they want to hear from us, where they said so.
    """

    programme: Programme
    channels: Mapping[str, Channel]
    sizes: Mapping[str, int]
    verdicts: tuple[Verdict, ...]
    drawn: Mapping[str, bool]
    reach: Mapping[str, Reach]

    @property
    def skips(self) -> Counter[SkipReason]:
        return Counter(v.nudge.skip for v in self.verdicts if v.nudge.skip is not None)


async def outlook(connection: AsyncConnection, occasion: Occasion, *, secret: bytes) -> Outlook:
    """What would be decided about everybody whom the occasion looks at, as known at its moment."""
    everyone = await members.everyone(connection, occasion.workspace.id)
    if not any(_meant(member, occasion) for member in everyone):
        return await _nobody(connection, occasion)
    scene = await read(connection, occasion, everyone)
    # Of a large company it takes seconds, in which others want to be answered.
    return await asyncio.to_thread(_decided, scene, occasion, everyone, secret)


def _decided(
    scene: Scene, occasion: Occasion, everyone: Sequence[Member], secret: bytes
) -> Outlook:
    due = _in_turn([member for member in everyone if _meant(member, occasion)], occasion, secret)
    drawn = {m.person.id: _draw(m, scene.programme, secret) for m in due if m.counted}
    verdicts = tuple(_verdict(scene, occasion, member, drawn, secret) for member in due)
    new = {m.person.id for m in due if m.person.holdout is None}
    return Outlook(
        programme=scene.programme,
        channels=scene.channels,
        sizes=scene.places.sizes,
        verdicts=verdicts,
        drawn={person: held for person, held in drawn.items() if person in new},
        reach={person: told.reach for person, told in scene.confided.items()},
    )


async def _nobody(connection: AsyncConnection, occasion: Occasion) -> Outlook:
    return Outlook(
        programme=await programmes.load(connection, occasion.workspace.organisation),
        channels=await channels.every(connection, occasion.workspace.id),
        sizes={},
        verdicts=(),
        drawn={},
        reach={},
    )


def _in_turn(due: list[Member], occasion: Occasion, secret: bytes) -> list[Member]:
    """Chance says who comes first at this occasion: the best places are soon full."""
    return sorted(due, key=lambda m: chance(secret, "turn", occasion.occurrence, m.id))


async def next_for(connection: AsyncConnection, occasion: Occasion, member: Member) -> Offer | None:
    """An offer that fits this member whatever the limits, or None if there is none."""
    scene = await read(connection, occasion, [member], alone=member)
    case = Case(
        member=member,
        programme=scene.programme,
        now=occasion.now,
        past=scene.past.get(member.person.id, []),
        silence=scene.silences.get(member.id, LEFT_OUT).probability,
        drawn=True,
        asked=True,
        confided=scene.confided.get(member.person.id, NOTHING),
    )
    chosen = choose(case, scene.takers.get(member.id, _NOTHING), scene.places)
    return chosen if isinstance(chosen, Offer) else None


def _meant(member: Member, occasion: Occasion) -> bool:
    executives = occasion.schedule.audience is Audience.EXECUTIVES
    if executives and Role.EXECUTIVE not in member.person.roles:
        return False
    if member.joined_at is not None and member.joined_at > occasion.now:
        return False
    if occasion.zone is None:
        return True
    due = member.next_look_at is None or member.next_look_at <= occasion.now
    return due and member.person.zone == occasion.zone


def _draw(member: Member, programme: Programme, secret: bytes) -> bool:
    held = member.person.holdout
    if held is not None:
        return held
    share = chance(secret, "holdout", programme.organisation, member.person.id)
    return share < programme.holdout_share


_NOTHING = Taker(channels={}, used=frozenset())
LEFT_OUT = Silence(probability=None, explanation=Explanation(cause=Cause.NEW))
"""What is said of those whom no figure is about."""


def _verdict(
    scene: Scene, occasion: Occasion, member: Member, drawn: Mapping[str, bool], secret: bytes
) -> Verdict:
    silence = scene.silences.get(member.id, LEFT_OUT)
    case = Case(
        member=member,
        programme=scene.programme,
        now=occasion.now,
        past=scene.past.get(member.person.id, []),
        silence=silence.probability,
        drawn=_among_active(member, scene.programme, secret),
        confided=scene.confided.get(member.person.id, NOTHING),
        hushed=scene.hushed.until is not None,
        lot=chance(secret, "lot", occasion.schedule.id, occasion.occurrence, member.person.id),
    )
    chosen: Offer | SkipReason | None = first_limit(case)
    if chosen is None:
        chosen = choose(case, scene.takers.get(member.id, _NOTHING), scene.places)
    nudge = _nudge(occasion, member, chosen, scene.programme, secret)
    if nudge.offer is not None:
        scene.past.setdefault(member.person.id, []).insert(0, _as_past(nudge, nudge.offer))
    held = nudge.offer is not None and drawn.get(member.person.id, False)
    return Verdict(member=member, nudge=replace(nudge, holdout=held), silence=silence)


def _as_past(nudge: Nudge, offer: Offer) -> Past:
    """What a person's other account is to know of it, at this occasion already."""
    return Past(offer=offer, at=nudge.decided_at, until=nudge.until, acted=False, answer=None)


def _among_active(member: Member, programme: Programme, secret: bytes) -> bool:
    """The same ones for a whole term: who got one now and then only, would take part anyway."""
    term = programme.term_since.isoformat() if programme.term_since else ""
    return chance(secret, "active", term, member.person.id) < programme.active_share


def _nudge(
    occasion: Occasion,
    member: Member,
    chosen: Offer | SkipReason,
    programme: Programme,
    secret: bytes,
) -> Nudge:
    # The id follows from what makes a decision unique, so deciding again finds the same one.
    unique = (occasion.workspace.id, occasion.schedule.id, occasion.occurrence, member.id)
    offered = isinstance(chosen, Offer)
    return Nudge(
        id=keyed_hash(secret, "nudge", *unique).hex(),
        member=member.id,
        schedule=occasion.schedule.id,
        occurrence=occasion.occurrence,
        decided_at=occasion.now,
        offer=chosen if isinstance(chosen, Offer) else None,
        skip=None if isinstance(chosen, Offer) else chosen,
        until=end_of(member.person, occasion.now, programme.window_days) if offered else None,
    )
