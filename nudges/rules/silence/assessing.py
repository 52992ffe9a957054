"""Every member's silence at one moment, each with what moved it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from nudges.rules.silence.features import NAMES
from nudges.rules.silence.history import Floats, History
from nudges.rules.silence.learning import Past, look
from nudges.rules.silence.model import Model

HORIZON = 28
EVERY = 7
ACTIVE_DAYS = 90
MOST_CUTS = 104


class Cause(StrEnum):
    """What moved a member's figure most; each has its sentences in the locale files."""

    NEVER = "never"
    NEW = "new"
    RECENCY = "recency"
    RHYTHM = "rhythm"
    TENURE = "tenure"


_CAUSES = {
    Cause.RECENCY: ("since", "missed", "position"),
    Cause.TENURE: ("tenure",),
}
GROUPS: dict[Cause, list[int]] = {
    **{cause: [NAMES.index(n) for n in names] for cause, names in _CAUSES.items()},
    Cause.RHYTHM: [i for i, n in enumerate(NAMES) if not any(n in v for v in _CAUSES.values())],
}


@dataclass(frozen=True, kw_only=True, slots=True)
class Explanation:
    """What moved the figure: ``more`` towards nothing visible, or towards being seen again.

    ``days_since`` the last visible act and ``active_days`` of the last 90 are the member's own.
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
    found = dict(zip(cut.members.tolist(), _judged(cut.x, model), strict=True))
    return [
        found[i] if i in found else _unseen(history, i, day, now, grace_days)
        for i, day in enumerate(joined)
    ]


def learnt(history: History, now: int, prior: Model) -> Model:
    """What the workspace's own past, at weekly cuts, makes of the prior by day ``now``."""
    if not len(history.day):
        return prior
    past = Past(history=history, horizon=HORIZON, prior=prior)
    oldest = max(int(history.day.min()) + HORIZON, now - HORIZON - EVERY * MOST_CUTS)
    for day in range(now - HORIZON, oldest - 1, -EVERY):
        past.waiting.append(look(history, day, ACTIVE_DAYS))
    return past.learn(now, prior)


def _judged(x: Floats, model: Model) -> list[Silence]:
    if not len(x):
        return []
    p = model.predict(x)
    moved = contributions(model, x, x.mean(axis=0))
    causes, pushes = list(moved), np.stack(list(moved.values()), axis=1)
    more = pushes.sum(axis=1) > 0
    # Each figure is explained by the cause that pushed hardest in the direction it went.
    strongest = np.where(more[:, None], pushes, -pushes).argmax(axis=1)
    since = np.expm1(x[:, NAMES.index("since")])
    days = np.expm1(x[:, NAMES.index("days_90")])
    return [
        Silence(
            probability=float(p[i]),
            explanation=Explanation(
                cause=causes[strongest[i]],
                more=bool(more[i]),
                days_since=round(since[i]),
                active_days=round(days[i]),
            ),
        )
        for i in range(len(x))
    ]


def contributions(model: Model, x: Floats, typical: Floats) -> dict[Cause, Floats]:
    """By how many logits each cause moved each figure (rows,) away from a ``typical`` member's."""
    weight = model.coefficients[1:] / model.scale
    apart = (x - typical) * weight
    return {cause: apart[:, columns].sum(axis=1) for cause, columns in GROUPS.items()}


def _unseen(
    history: History, member: int, joined: int | None, now: int, grace_days: int
) -> Silence:
    if joined is not None and _own_days(history, member, joined, now) < grace_days:
        return Silence(probability=None, explanation=Explanation(cause=Cause.NEW))
    return Silence(probability=1.0, explanation=Explanation(cause=Cause.NEVER))


def _own_days(history: History, member: int, start: int, end: int) -> float:
    one = np.array([member])
    return float(history.passed(one, end)[0] - history.passed(one, start)[0])
