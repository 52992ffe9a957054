"""Chooses one offer for one member: a real place of theirs on the right rung."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import datetime

from nudges.activity import Rung
from nudges.nudge import Offer, Place, Reason, SkipReason
from nudges.rules.ladder import rungs
from nudges.rules.limits import Case
from nudges.rules.offers import KINDS, Kind, Room, Thread

BEST = 5
"""How many threads of each channel are looked at for one member."""


@dataclass(kw_only=True, slots=True)
class Places:
    """Where offers can lead at one moment, by offer and channel; and how often they did so far."""

    by_kind: Mapping[str, Mapping[str, Sequence[Thread | None]]]
    taken: Counter[tuple[str, Place]] = field(default_factory=Counter)


@dataclass(frozen=True, kw_only=True, slots=True)
class Taker:
    """The member's own side: channels (with how much they do there), rungs used in 90 days."""

    channels: Mapping[str, int]
    used: Set[Rung]
    had: Set[tuple[str, Place]]


def places(
    threads: Sequence[Thread], rooms: Sequence[Room], allowed: Set[str], now: datetime
) -> Places:
    """Everything that can be offered now; ``allowed`` names the offers (empty: all)."""
    kinds = [kind for kind in KINDS if not allowed or kind.name in allowed]
    return Places(by_kind={kind.name: _of_kind(kind, threads, rooms, now) for kind in kinds})


def choose(case: Case, taker: Taker, places: Places) -> Offer | SkipReason:
    """The most fitting offer that this member never had, or why there is none."""
    if not taker.channels:
        return SkipReason.NO_CHANNEL
    latest = case.past[0].step(case.now) if case.past else None
    for rung in rungs(taker.used, latest):
        for kind in KINDS:
            if kind.rung is rung and kind.name in places.by_kind:
                place = next(_fitting(case.member.id, kind, taker, places), None)
                if place is not None:
                    places.taken[kind.name, place] += 1
                    reason = _reason(case, taker, rung)
                    return Offer(name=kind.name, rung=rung, place=place, reason=reason)
    return SkipReason.NOTHING_NEW


def _of_kind(
    kind: Kind, threads: Sequence[Thread], rooms: Sequence[Room], now: datetime
) -> dict[str, Sequence[Thread | None]]:
    found: dict[str, list[Thread | None]] = {r.channel.id: [] for r in rooms if kind.room(r)}
    if kind.thread is None:
        return {channel: [None] for channel in found}
    for thread in sorted(threads, key=lambda t: (-t.started_at.timestamp(), t.channel, t.id)):
        if thread.channel in found and kind.thread(thread, now - thread.started_at):
            found[thread.channel].append(thread)
    return {channel: list_ for channel, list_ in found.items() if list_}


def _fitting(member: str, kind: Kind, taker: Taker, places: Places) -> Iterator[Place]:
    """Places in the member's channels, those where they do most first, the freshest first."""
    by_channel = places.by_kind[kind.name]
    mine = [channel for channel in taker.channels if channel in by_channel]
    for channel in sorted(mine, key=lambda c: (-taker.channels[c], c)):
        for thread in by_channel[channel][:BEST]:
            place = Place(channel=channel, thread=thread.id if thread else None)
            own = thread is not None and thread.author == member
            full = thread is not None and places.taken[kind.name, place] >= kind.most
            if not own and not full and (kind.name, place) not in taker.had:
                yield place


def _reason(case: Case, taker: Taker, rung: Rung) -> Reason:
    if not case.silent:
        above = rung > max(taker.used, default=Rung.READ)
        return Reason.NEXT_STEP if above and taker.used else Reason.FOR_EVERYONE
    return Reason.BEEN_A_WHILE if case.member.first_act_at else Reason.NEVER_YET
