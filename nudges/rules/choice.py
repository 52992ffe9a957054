"""Chooses one offer for one member: a real place of theirs on the right rung."""

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from dataclasses import dataclass, field
from datetime import datetime, timedelta

from nudges.activity import Rung
from nudges.nudge import Offer, Place, Reason, SkipReason
from nudges.rules.catalogue import KINDS
from nudges.rules.ladder import rungs
from nudges.rules.limits import Case
from nudges.rules.means import Means
from nudges.rules.offers import Kind, Room, Thread
from nudges.rules.order import in_order, rested

PEERS_FIRST = timedelta(days=1)
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
    """The member's own side: channels (with how much they do there), rungs used in 90 days.

    ``replied``: by channel, how often they did. ``means``: what they have at hand. ``leads``: an
    executive, who lets peers answer first.
    """

    channels: Mapping[str, int]
    used: Set[Rung]
    replied: Mapping[str, int] = field(default_factory=dict)
    means: Set[Means] = frozenset()
    leads: bool = False


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
    """The most fitting offer that this person has not had, or why there is none."""
    settled = case.settled
    allowed = rungs(
        taker.used,
        settled[0].step(case.now) if settled else None,
        rested=rested(case),
        highest=case.confided.highest,
    )
    for kind in in_order(case, allowed, allowed_names=places.by_kind):
        if not kind.needs <= taker.means:
            continue
        if kind.room is None:
            return Offer(name=kind.name, rung=kind.rung, reason=_reason(case, taker, kind))
        for channel, thread in _fitting(case, kind, taker, places):
            place = places.take(kind, channel, thread)
            reason = _reason(case, taker, kind)
            return Offer(name=kind.name, rung=kind.rung, place=place, reason=reason)
    return SkipReason.NOTHING_NEW if taker.channels else SkipReason.NO_CHANNEL


def _spots(kind: Kind, threads: Sequence[Thread], rooms: Sequence[Room], now: datetime) -> Spots:
    if kind.room is None:
        return {}
    found: Spots = {room.channel.id: [] for room in rooms if kind.room(room)}
    if kind.thread is None:
        return {channel: [None] for channel in found}
    in_turn = reversed(threads) if kind.longest_first else threads
    for thread in in_turn:
        if thread.channel in found and kind.thread(thread, now - thread.started_at):
            found[thread.channel].append(thread)
    return {channel: list_ for channel, list_ in found.items() if list_}


def _fitting(
    case: Case, kind: Kind, taker: Taker, places: Places
) -> Iterator[tuple[str, Thread | None]]:
    """In the member's channels, those where they do most first, then small ones; fresh first.

    What waits for an answer: where they reply most, and what has waited longest.
    """
    had = {(past.offer.name, past.offer.place) for past in case.past}
    spots = places.by_kind.get(kind.name, {})
    mine = [channel for channel in taker.channels if spots.get(channel)]
    acts = taker.replied if kind.longest_first else taker.channels
    for channel in sorted(mine, key=lambda c: (-acts.get(c, 0), places.sizes[c], c)):
        for thread in spots[channel]:
            theirs = thread is not None and thread.author == case.member.id
            new = (kind.name, _place(channel, thread)) not in had
            if new and theirs is kind.own and _turn(case, kind, taker, thread):
                yield channel, thread


def _turn(case: Case, kind: Kind, taker: Taker, thread: Thread | None) -> bool:
    """Colleagues answer first, and those at the top when nobody else has for a day."""
    waits = kind.peers_first and taker.leads and thread is not None
    return not waits or thread is None or case.now - thread.started_at >= PEERS_FIRST


def _place(channel: str, thread: Thread | None) -> Place:
    return Place(channel=channel, thread=thread.id if thread else None)


def _reason(case: Case, taker: Taker, kind: Kind) -> Reason:
    if case.confided.barrier in kind.answers:
        return Reason.FITS
    if not case.silent:
        above = kind.rung > max(taker.used, default=Rung.READ)
        return Reason.NEXT_STEP if above and taker.used else Reason.FOR_EVERYONE
    first = case.member.first_act_at
    return Reason.BEEN_A_WHILE if first and first <= case.now else Reason.NEVER_YET
