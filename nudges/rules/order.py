"""In which order the catalogue is gone through for one person.

What somebody told in confidence changes what comes next, and yet a single offer must not tell it:
so everybody gets each kind of private step now and then, by lot.
"""

from collections.abc import Collection, Sequence
from datetime import timedelta

from nudges.activity import Rung
from nudges.rules.catalogue import KINDS
from nudges.rules.limits import Case
from nudges.rules.offers import Kind
from nudges.rules.pooling import TRIES, fitting_offers

ASKED_AGAIN = timedelta(days=91)
"""Nobody is asked twice in a quarter what would make it easier."""
FIRST_OFFERS = 2
"""As many offers come before the question."""
STEP_AGAIN = timedelta(days=84)
"""The same private step comes once in a term at most."""
BY_LOT = 0.3
"""The share of decisions in which a private step goes first for anybody, whatever they told."""
ASKING = "tell_why"


def in_order(case: Case, rungs: Sequence[Rung], *, allowed_names: Collection[str]) -> list[Kind]:
    """The kinds on these rungs that this person can get now, the best first."""
    left = case.seconds_left
    kinds = [
        kind
        for rung in rungs
        for kind in KINDS
        if kind.rung is rung and kind.name in allowed_names and _new(case, kind)
        if left is None or kind.seconds <= left
    ]
    if asks_why(case) and ASKING in allowed_names:
        return sorted(kinds, key=lambda kind: kind.name != ASKING)
    kinds = [kind for kind in kinds if kind.name != ASKING]
    if not case.past and not case.asked:
        return sorted(kinds, key=lambda kind: kind.room is None)
    if case.lot < BY_LOT:
        return _private_first(case, kinds)
    if _fits(case):
        return sorted(kinds, key=lambda kind: case.confided.barrier not in kind.answers)
    return sorted(kinds, key=lambda kind: kind.room is None)


def asks_why(case: Case) -> bool:
    """Whether it is time to ask: never first, at most once a quarter, and not after an answer."""
    asked = [past.at for past in case.past if past.offer.name == ASKING]
    told = case.confided.told_at
    lately = case.now - ASKED_AGAIN
    early = len(case.past) < FIRST_OFFERS
    return not early and not any(at > lately for at in asked) and (told is None or told <= lately)


def rested(case: Case) -> bool:
    """Whether they come from a pause: then a smaller step is right."""
    until, settled = case.member.person.paused_until, case.settled
    return bool(settled) and until is not None and settled[0].at < until <= case.now


def _fits(case: Case) -> bool:
    told = case.confided
    return told.barrier is not None and fitting_offers(told, case.past) < TRIES


def _new(case: Case, kind: Kind) -> bool:
    """Whether a private step has not come for a while; places are told apart one by one."""
    if kind.room is not None or kind.name == ASKING:
        return True
    since = case.now - STEP_AGAIN
    return not any(past.offer.name == kind.name and past.at > since for past in case.past)


def _private_first(case: Case, kinds: Sequence[Kind]) -> list[Kind]:
    """Private steps, each as likely as another to be the first, then the rest as it was."""
    private = [kind for kind in kinds if kind.room is None]
    start = int(case.lot / BY_LOT * len(private))
    return [*private[start:], *private[:start], *(k for k in kinds if k.room is not None)]
