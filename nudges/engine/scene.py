"""Reads all that the decisions of one occasion depend on, as known at its moment."""

import asyncio
from collections.abc import Mapping, Sequence, Set
from dataclasses import dataclass
from datetime import UTC, datetime, timedelta

from sqlalchemy.ext.asyncio import AsyncConnection

from nudges.activity import Rung
from nudges.confided import Confided
from nudges.engine.assess import assess
from nudges.engine.means import at_hand
from nudges.people import Member, Role
from nudges.programme import Channel, Programme, Schedule
from nudges.rules.choice import Places, Taker, places
from nudges.rules.means import Means
from nudges.rules.past import Past
from nudges.rules.silence.assessing import Silence
from nudges.rules.tact import Hushed
from nudges.store import candidates, channels, confided, hushes, past, programmes
from nudges.workspace import Workspace

USED_DAYS = 90


@dataclass(frozen=True, kw_only=True, slots=True)
class Occasion:
    """A schedule at one of its occurrences, for the people of one zone who are to be looked at.

    Without a zone it is a dry run, which looks at everybody, so that each gets a real reason. What
    people told in ``confidence`` is left out where others see what comes of it.
    """

    workspace: Workspace
    schedule: Schedule
    zone: str | None
    occurrence: str
    now: datetime
    confidence: bool = True


@dataclass(frozen=True, kw_only=True, slots=True)
class Scene:
    """All that was read; ``takers`` and ``silences`` are by member, the rest is by person.

    Of ``channels`` no hushed one is among the places.
    """

    programme: Programme
    hushed: Hushed
    channels: Mapping[str, Channel]
    places: Places
    takers: Mapping[str, Taker]
    past: dict[str, list[Past]]
    confided: Mapping[str, Confided]
    silences: Mapping[str, Silence]


async def read(
    connection: AsyncConnection,
    occasion: Occasion,
    everyone: Sequence[Member],
    *,
    alone: Member | None = None,
) -> Scene:
    """What is known at an occasion; ``everyone`` is whose silence is asked for.

    What only concerns others than ``alone`` is left out: in a large workspace that is nearly all.
    """
    workspace, now = occasion.workspace, occasion.now
    programme = await programmes.load(connection, workspace.organisation)
    known = await channels.every(connection, workspace.id)
    hushed = await hushes.holding(connection, workspace.id, now)
    heard = {id_: channel for id_, channel in known.items() if not hushed.silences(id_)}
    counted = [member for member in everyone if member.counted]
    takers = await _takers(connection, occasion, heard, everyone, alone)
    within = None if alone is None else {c for taker in takers.values() for c in taker.channels}
    person = None if alone is None else alone.person.id
    return Scene(
        programme=programme,
        hushed=hushed,
        channels=known,
        places=places(
            await candidates.threads(connection, workspace.id, now, within=within),
            await candidates.rooms(connection, workspace.id, heard, now, within=within),
            occasion.schedule.offers,
            now,
        ),
        past=await past.of_people(connection, workspace.organisation, now, person=person),
        takers=takers,
        confided=await confided.of_people(connection, workspace.organisation)
        if occasion.confidence
        else {},
        silences=await assess(
            connection, workspace, counted, now=now, grace_days=programme.grace_days
        ),
    )


async def _takers(
    connection: AsyncConnection,
    occasion: Occasion,
    known: Mapping[str, Channel],
    everyone: Sequence[Member],
    alone: Member | None,
) -> dict[str, Taker]:
    workspace = occasion.workspace.id
    today = occasion.now.astimezone(UTC).date()
    after = today - timedelta(days=USED_DAYS - 1)
    only = None if alone is None else alone.id
    used, acts, replied = await candidates.lately(connection, workspace, after, today, member=only)
    inside = await candidates.memberships(connection, workspace, member=only)
    means = await at_hand(connection, occasion.workspace, occasion.now)
    leaders = {m.id for m in everyone if Role.EXECUTIVE in m.person.roles}
    return await asyncio.to_thread(_each, inside, known, used, acts, replied, means, leaders)


def _each(
    inside: Mapping[str, list[str]],
    known: Mapping[str, Channel],
    used: Mapping[str, set[Rung]],
    acts: Mapping[str, Mapping[str, int]],
    replied: Mapping[str, Mapping[str, int]],
    means: Mapping[str, frozenset[Means]],
    leaders: Set[str],
) -> dict[str, Taker]:
    return {
        member: Taker(
            channels={
                channel: acts.get(member, {}).get(channel, 0)
                for channel in mine
                if channel in known and known[channel].offered
            },
            used=frozenset(used.get(member, ())),
            replied=replied.get(member, {}),
            means=means.get(member, frozenset()),
            leads=member in leaders,
        )
        for member, mine in inside.items()
    }
