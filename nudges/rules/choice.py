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

_ON_RUNG = {rung: [kind for kind in KINDS if kind.rung is rung] for rung in Rung}
Spots = dict[str, list[Thread | None]]
"""By channel, the threads in it that an offer can lead to, or just None: the channel itself."""


@dataclass(frozen=True, kw_only=True, slots=True)
class Places:
    """Where offers can lead at one occasion, by offer. Those that are full drop out."""

    by_kind: Mapping[str, Spots]
    sizes: Mapping[str, int]
    taken: Counter[tuple[str, Place]] = field(default_factory=Counter)

    def take(self, kind: Kind, channel: str, thread: Thread | None) -> Place:
        """Lead one more person there."""
        place = _place(channel, thread)
        self.taken[kind.name, place] += 1
        if self.taken[kind.name, place] >= kind.most:
            self.by_kind[kind.name][channel].remove(thread)
        return place


@dataclass(frozen=True, kw_only=True, slots=True)
class Taker:
    """The member's own side: channels (with how much they do there), rungs used in 90 days."""

    channels: Mapping[str, int]
    used: Set[Rung]


def places(
    threads: Sequence[Thread], rooms: Sequence[Room], allowed: Set[str], now: datetime
) -> Places:
    """Everything that can be offered now; ``allowed`` names the offers (empty: all)."""
    kinds = [kind for kind in KINDS if not allowed or kind.name in allowed]
    newest_first = sorted(threads, key=lambda t: (now - t.started_at, t.channel, t.id))
    return Places(
        by_kind={kind.name: _spots(kind, newest_first, rooms, now) for kind in kinds},
        sizes={room.channel.id: room.size for room in rooms},
    )


def choose(case: Case, taker: Taker, places: Places) -> Offer | SkipReason:
    """The most fitting offer that this person never had, or why there is none."""
    if not taker.channels:
        return SkipReason.NO_CHANNEL
    had = {(past.offer.name, past.offer.place) for past in case.past}
    settled = case.settled
    for rung in rungs(taker.used, settled[0].step(case.now) if settled else None):
        for kind in _ON_RUNG[rung]:
            for channel, thread in _fitting(case.member.id, kind, taker, places):
                if (kind.name, _place(channel, thread)) not in had:
                    place = places.take(kind, channel, thread)
                    reason = _reason(case, taker, rung)
                    return Offer(name=kind.name, rung=rung, place=place, reason=reason)
    return SkipReason.NOTHING_NEW


def _spots(kind: Kind, threads: Sequence[Thread], rooms: Sequence[Room], now: datetime) -> Spots:
    found: Spots = {room.channel.id: [] for room in rooms if kind.room(room)}
    if kind.thread is None:
        return {channel: [None] for channel in found}
    for thread in threads:
        if thread.channel in found and kind.thread(thread, now - thread.started_at):
            found[thread.channel].append(thread)
    return {channel: list_ for channel, list_ in found.items() if list_}


def _fitting(
    member: str, kind: Kind, taker: Taker, places: Places
) -> Iterator[tuple[str, Thread | None]]:
    """In the member's channels, those where they do most first, then small ones; fresh first."""
    spots = places.by_kind.get(kind.name, {})
    mine = [channel for channel in taker.channels if spots.get(channel)]
    for channel in sorted(mine, key=lambda c: (-taker.channels[c], places.sizes[c], c)):
        for thread in spots[channel]:
            if thread is None or thread.author != member:
                yield channel, thread


def _place(channel: str, thread: Thread | None) -> Place:
    return Place(channel=channel, thread=thread.id if thread else None)


def _reason(case: Case, taker: Taker, rung: Rung) -> Reason:
    if not case.silent:
        above = rung > max(taker.used, default=Rung.READ)
        return Reason.NEXT_STEP if above and taker.used else Reason.FOR_EVERYONE
    first = case.member.first_act_at
    return Reason.BEEN_A_WHILE if first and first <= case.now else Reason.NEVER_YET
