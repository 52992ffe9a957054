"""Decides for many members at one moment, without writing anything: for real and for a dry run."""

from collections import Counter
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.activity import keyed_hash
from nudges.engine.assess import assess
from nudges.nudge import Nudge, Offer, SkipReason
from nudges.people import Member, Role
from nudges.programme import Audience, Channel, Programme, Schedule
from nudges.rules.chance import chance
from nudges.rules.choice import Places, Taker, choose, places
from nudges.rules.limits import Case, Past, first_limit
from nudges.rules.silence.assessing import Cause, Explanation, Silence
from nudges.store import candidates, channels, members, programmes
from nudges.workspace import Workspace

USED_DAYS = 90


@dataclass(frozen=True, kw_only=True, slots=True)
class Occasion:
    """A schedule at one of its occurrences, for the people of one zone who are to be looked at.

    Without a zone it is a dry run, which looks at everybody, so that each gets a real reason.
    """

    workspace: Workspace
    schedule: Schedule
    zone: str | None
    occurrence: str
    now: datetime


@dataclass(frozen=True, kw_only=True, slots=True)
class Verdict:
    """What was decided about one member, and the silence that it came from."""

    member: Member
    nudge: Nudge
    silence: Silence


@dataclass(frozen=True, kw_only=True, slots=True)
class Outlook:
    """All verdicts of an occasion, by member id; ``drawn``: person -> newly drawn for the holdout."""

    programme: Programme
    channels: Mapping[str, Channel]
    verdicts: tuple[Verdict, ...]
    drawn: Mapping[str, bool]

    @property
    def skips(self) -> Counter[SkipReason]:
        return Counter(v.nudge.skip for v in self.verdicts if v.nudge.skip is not None)


@dataclass(frozen=True, kw_only=True, slots=True)
class _Scene:
    """All that was read, each in one go."""

    programme: Programme
    channels: Mapping[str, Channel]
    places: Places
    takers: Mapping[str, Taker]
    past: Mapping[str, list[Past]]
    silences: Mapping[str, Silence]


async def outlook(connection: AsyncConnection, occasion: Occasion, *, secret: bytes) -> Outlook:
    """What would be decided about everybody whom the occasion looks at, as known at its moment."""
    everyone = await members.everyone(connection, occasion.workspace.id)
    due = [member for member in everyone if _meant(member, occasion)]
    scene = await _scene(connection, occasion, everyone)
    drawn = {m.person.id: _draw(m, scene.programme, secret) for m in due if m.counted}
    verdicts = tuple(_verdict(scene, occasion, member, drawn, secret) for member in due)
    new = {m.person.id for m in due if m.person.holdout is None}
    return Outlook(
        programme=scene.programme,
        channels=scene.channels,
        verdicts=verdicts,
        drawn={person: held for person, held in drawn.items() if person in new},
    )


async def next_for(connection: AsyncConnection, occasion: Occasion, member: Member) -> Offer | None:
    """An offer that fits this member whatever the limits, or None if there is none."""
    scene = await _scene(connection, occasion, [member])
    case = Case(
        member=member,
        programme=scene.programme,
        now=occasion.now,
        past=scene.past.get(member.id, []),
        silence=scene.silences.get(member.id, LEFT_OUT).probability,
        drawn=True,
    )
    chosen = choose(case, scene.takers.get(member.id, _NOTHING), scene.places)
    return chosen if isinstance(chosen, Offer) else None


def _meant(member: Member, occasion: Occasion) -> bool:
    executives = occasion.schedule.audience is Audience.EXECUTIVES
    if executives and Role.EXECUTIVE not in member.person.roles:
        return False
    if occasion.zone is None:
        return True
    due = member.next_look_at is None or member.next_look_at <= occasion.now
    return due and member.person.zone == occasion.zone


async def _scene(
    connection: AsyncConnection, occasion: Occasion, everyone: Sequence[Member]
) -> _Scene:
    workspace, now = occasion.workspace, occasion.now
    programme = await programmes.load(connection, workspace.organisation)
    known = await channels.every(connection, workspace.id)
    counted = [member for member in everyone if member.counted]
    return _Scene(
        programme=programme,
        channels=known,
        places=places(
            await candidates.threads(connection, workspace.id, now),
            await candidates.rooms(connection, workspace.id, known, now),
            occasion.schedule.offers,
            now,
        ),
        past=await candidates.past(connection, workspace.id, now),
        takers=await _takers(connection, occasion, known),
        silences=await assess(
            connection, workspace, counted, now=now, grace_days=programme.grace_days
        ),
    )


async def _takers(
    connection: AsyncConnection,
    occasion: Occasion,
    known: Mapping[str, Channel],
) -> dict[str, Taker]:
    workspace = occasion.workspace.id
    today = occasion.now.astimezone(UTC).date()
    after = today - timedelta(days=USED_DAYS)
    used, acts = await candidates.lately(connection, workspace, after, today)
    inside = await candidates.memberships(connection, workspace)
    return {
        member: Taker(
            channels={
                channel: acts.get(member, {}).get(channel, 0)
                for channel in mine
                if channel in known and known[channel].offered
            },
            used=frozenset(used.get(member, ())),
        )
        for member, mine in inside.items()
    }


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
    scene: _Scene, occasion: Occasion, member: Member, drawn: Mapping[str, bool], secret: bytes
) -> Verdict:
    silence = scene.silences.get(member.id, LEFT_OUT)
    case = Case(
        member=member,
        programme=scene.programme,
        now=occasion.now,
        past=scene.past.get(member.id, []),
        silence=silence.probability,
        drawn=_among_active(occasion, member, scene.programme, secret),
    )
    chosen: Offer | SkipReason | None = first_limit(case)
    if chosen is None:
        chosen = choose(case, scene.takers.get(member.id, _NOTHING), scene.places)
    nudge = _nudge(occasion, member, chosen, scene.programme, secret)
    held = nudge.offer is not None and drawn.get(member.person.id, False)
    return Verdict(member=member, nudge=replace(nudge, holdout=held), silence=silence)


def _among_active(occasion: Occasion, member: Member, programme: Programme, secret: bytes) -> bool:
    when = (occasion.schedule.id, occasion.occurrence, member.person.id)
    return chance(secret, "active", *when) < programme.active_share


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
        until=occasion.now + timedelta(days=programme.window_days) if offered else None,
    )
