"""How well silence would have been predicted at weekly cuts of a community's past."""

from collections.abc import Callable
from dataclasses import dataclass
from math import ceil

import numpy as np

from nudges.errors import Refusal
from nudges.rules.silence.history import Bools, Floats, History, Ints, by_calendar_days
from nudges.rules.silence.learning import walk
from nudges.rules.silence.model import Model

DAY = 86_400


@dataclass(frozen=True, kw_only=True, eq=False, slots=True)
class Acts:
    """Visible acts as columns: ``user`` (acts,) indices into ``names``, ``at`` (acts,) seconds."""

    names: tuple[str, ...]
    user: Ints
    at: Floats


@dataclass(frozen=True, kw_only=True, eq=False, slots=True)
class Predictions:
    """One row for each member at each cut: ``still`` is 1.0 where silence came true.

    ``days`` are all cuts, those that nobody was active before included. ``cut`` (rows,) in days
    since 1970, ``since`` (rows,) days since the last act, to the second; ``scored`` (rows,) whether
    the cut is in the later half.
    """

    days: tuple[int, ...]
    cut: Ints
    user: Ints
    p: Floats
    still: Floats
    since: Floats
    scored: Bools


def weekly_cuts(at: Floats, *, horizon: int, every: int, active: int) -> list[int]:
    """Days since 1970: the first act rounded up to a midnight plus ``active`` days, then every
    ``every`` days while earlier than the last act less ``horizon`` days. Refusal: history-short."""
    if not len(at):
        raise Refusal("history-empty")
    first = ceil(float(at.min()) / DAY) + active
    before = float(at.max()) / DAY - horizon
    days = list(range(first, ceil(before), every))
    if not days:
        raise Refusal("history-short", days=active + horizon)
    return days


def backtest(
    acts: Acts,
    *,
    horizon: int,
    every: int,
    active: int,
    prior: Model,
    progress: Callable[[int, int], None] = lambda _done, _all: None,
) -> Predictions:
    """Predict at every cut with what was known then; ``progress`` is told (done, all) cuts.

    Refusals: history-empty, history-short; history-nobody, if nobody was active before any cut.
    """
    days = weekly_cuts(acts.at, horizon=horizon, every=every, active=active)
    history = history_of(acts)
    parts = []
    rounds = walk(history, days, horizon=horizon, active_days=active, prior=prior)
    for done, (cut, p) in enumerate(rounds, 1):
        still = history.kept_still(cut.day, horizon)[cut.members]
        since = cut.day - last_acts(acts, cut.day)[cut.members]
        parts.append((np.full(len(p), cut.day), cut.members, p, still.astype(float), since))
        progress(done, len(days))
    day, user, p, still, since = zip(*parts, strict=True)
    cuts = np.concatenate(day)
    if not len(cuts):
        raise Refusal("history-nobody", days=active)
    return Predictions(
        days=tuple(days),
        cut=cuts,
        user=np.concatenate(user),
        p=np.concatenate(p),
        still=np.concatenate(still),
        since=np.concatenate(since),
        scored=cuts >= days[len(days) // 2],
    )


def last_acts(acts: Acts, cut: int) -> Floats:
    """When each member last acted by the beginning of ``cut``, (members,) in days since 1970."""
    last = np.full(len(acts.names), -np.inf)
    known = acts.at <= cut * DAY
    np.maximum.at(last, acts.user[known], acts.at[known] / DAY)
    return last


def history_of(acts: Acts) -> History:
    """The acts by member and UTC day.

    An act at midnight sharp belongs to the day that ends then: windows are (cut - days, cut].
    """
    day = np.ceil(acts.at / DAY).astype(np.int64) - 1
    first, last = int(day.min()), int(day.max())
    key, counts = np.unique(acts.user * (last - first + 1) + day - first, return_counts=True)
    user, offset = np.divmod(key, last - first + 1)
    return by_calendar_days(
        len(acts.names), user, offset + first, counts.astype(float), first, last
    )
