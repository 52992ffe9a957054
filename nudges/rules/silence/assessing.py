"""Every member's silence at one moment, each with what moved it."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from enum import StrEnum
from math import ceil

import numpy as np

from nudges.rules.silence.features import NAMES, SEEN_WITHIN
from nudges.rules.silence.history import Floats, History, Ints
from nudges.rules.silence.learning import MOST_ROWS, Cut, Past, look
from nudges.rules.silence.model import Model

HORIZON = 28
EVERY = 7
TOLD_DAYS = 90
MOST_CUTS = 104


class Cause(StrEnum):
    """What moved a member's figure most; each has its sentences in the locale files."""

    NEVER = "never"
    NEW = "new"
    RECENCY = "recency"
    RHYTHM = "rhythm"
    TENURE = "tenure"


_CAUSES = {
    Cause.RECENCY: ("since", "away", "missed", "missed_180"),
    Cause.TENURE: ("tenure", "position", "position_180"),
}
GROUPS: dict[Cause, list[int]] = {
    **{cause: [NAMES.index(n) for n in names] for cause, names in _CAUSES.items()},
    Cause.RHYTHM: [i for i, n in enumerate(NAMES) if not any(n in v for v in _CAUSES.values())],
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Explanation:
    """What moved the figure: ``more`` towards nothing visible, or towards being seen again.

    ``days_since`` the last visible act and ``active_days`` of the last 90 are counted as a calendar
    shows them, so that the sentence is true for somebody who comes back from leave, too.
    """

    cause: Cause
    more: bool = True
    days_since: int = 0
    active_days: int = 0


@dataclass(frozen=True, kw_only=True, slots=True)
class Silence:
    """``probability`` of nothing visible in the next 28 days; None: too new to tell."""

    probability: float | None
    explanation: Explanation


def assess(
    history: History, now: int, joined: Sequence[int | None], *, prior: Model, grace_days: int
) -> list[Silence]:
    """The silence of all members when day ``now`` begins, by index.

    ``joined`` (size,) are days since 1970, None where unknown. Who never acted is silent by
    definition, once ``grace_days`` own days have passed since they joined.
    """
    cut = look(history, now)
    model = learnt(history, now, prior)
    found = dict(zip(cut.members.tolist(), _judged(history, cut, model), strict=True))
    return [
        found[i] if i in found else _unseen(history, i, day, now, grace_days)
        for i, day in enumerate(joined)
    ]


def learnt(history: History, now: int, prior: Model) -> Model:
    """What the workspace's own past, at weekly cuts, makes of the prior by day ``now``."""
    if not len(history.day):
        return prior
    oldest = max(int(history.day.min()) + HORIZON, now - HORIZON - EVERY * MOST_CUTS)
    days = range(now - HORIZON, oldest - 1, -EVERY)
    some = _sample(history, ceil(history.size * len(days) / MOST_ROWS))
    past = Past(history=some, horizon=HORIZON, prior=prior)
    past.waiting.extend(look(some, day, SEEN_WITHIN) for day in days)
    return past.learn(now, prior)


def _sample(history: History, one_in: int) -> History:
    """Every so many-th member's past: in a large workspace that is enough to learn from."""
    if one_in <= 1:
        return history
    rows = history.member % one_in == 0
    kept = {name: getattr(history, name)[rows] for name in ("member", "day", "acts")}
    return replace(history, **kept)


def _judged(history: History, cut: Cut, model: Model) -> list[Silence]:
    if not len(cut.members):
        return []
    moved = contributions(model, cut.x, typical(cut.x))
    causes, pushes = list(moved), np.stack(list(moved.values()), axis=1)
    more = pushes.sum(axis=1) > 0
    # Each figure is explained by the cause that pushed hardest in the direction it went.
    strongest = np.where(more[:, None], pushes, -pushes).argmax(axis=1)
    days_since, active_days = _as_told(history, cut)
    figures = (model.predict(cut.x), strongest, more, days_since, active_days)
    return [
        Silence(
            probability=p,
            explanation=Explanation(
                cause=causes[cause], more=up, days_since=since, active_days=active
            ),
        )
        for p, cause, up, since, active in zip(*(f.tolist() for f in figures), strict=True)
    ]


def _as_told(history: History, cut: Cut) -> tuple[Ints, Ints]:
    """Calendar days since the last act, and days with acts of the last 90, of the cut's members."""
    before = history.day < cut.day
    member, day = history.member[before], history.day[before]
    last = np.full(history.size, np.iinfo(np.int64).min)
    np.maximum.at(last, member, day)
    lately = np.bincount(member[day >= cut.day - TOLD_DAYS], minlength=history.size)
    return cut.day - 1 - last[cut.members], lately[cut.members]


def typical(x: Floats) -> Floats:
    """Features (features,) of somebody who takes part: the mean of those seen lately, if any."""
    lately = x[:, NAMES.index("since")] < np.log1p(TOLD_DAYS)
    found: Floats = x[lately if lately.any() else slice(None)].mean(axis=0)
    return found


def contributions(model: Model, x: Floats, usual: Floats) -> dict[Cause, Floats]:
    """By how many logits each cause moved each figure (rows,) away from that of ``usual``."""
    weight = model.coefficients[1:] / model.scale
    apart = (x - usual) * weight
    return {cause: apart[:, columns].sum(axis=1) for cause, columns in GROUPS.items()}


def _unseen(
    history: History, member: int, joined: int | None, now: int, grace_days: int
) -> Silence:
    if joined is not None and _own_days(history, member, joined, now) < grace_days:
        return Silence(probability=None, explanation=Explanation(cause=Cause.NEW))
    return Silence(probability=1.0, explanation=Explanation(cause=Cause.NEVER))


def _own_days(history: History, member: int, start: int, end: int) -> float:
    return float(history.passed(np.array([member]), start, end)[0])
