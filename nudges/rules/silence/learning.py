"""Walks weekly cuts in order; at each, only outcomes that are over are learnt from."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from math import ceil

import numpy as np

from nudges.rules.silence.features import features
from nudges.rules.silence.history import Floats, History, Ints
from nudges.rules.silence.model import Model, follow

MOST_ROWS = 200_000


@dataclass(frozen=True, kw_only=True, eq=False, slots=True)
class Cut:
    """Those looked at when day ``day`` begins: (members,) and (members, features)."""

    day: int
    members: Ints
    x: Floats


@dataclass(kw_only=True, eq=False, slots=True)
class Past:
    """Cuts whose outcomes are over, as one growing set of rows to learn from."""

    history: History
    horizon: int
    prior: Model
    waiting: list[Cut] = field(default_factory=list)
    x: list[Floats] = field(default_factory=list)
    y: list[Floats] = field(default_factory=list)

    def learn(self, now: int, start: Model) -> Model:
        """The model that is known when day ``now`` begins; the prior where nothing is over."""
        over = [cut for cut in self.waiting if cut.day + self.horizon <= now]
        self.waiting = [cut for cut in self.waiting if cut.day + self.horizon > now]
        for cut in over:
            self._settle(cut, now)
        if not self.x:
            return self.prior
        x, y = np.concatenate(self.x), np.concatenate(self.y)
        thin = ceil(len(y) / MOST_ROWS) or 1
        return follow(self.prior, x[::thin], y[::thin], len(self.x), start)

    def _settle(self, cut: Cut, now: int) -> None:
        # Whose own time stood still for a while has not seen the end yet: nothing is learnt there.
        whole = self.history.is_over(cut.day, self.horizon, now)[cut.members]
        still = self.history.kept_still(cut.day, self.horizon)[cut.members]
        if whole.any():
            self.x.append(self.prior.prepared(cut.x[whole]))
            self.y.append(still[whole].astype(float))


def look(history: History, day: int, active_days: float | None = None) -> Cut:
    """Who had a visible act in the ``active_days`` before ``day`` (None: ever)."""
    members, x = features(history, day, active_days)
    return Cut(day=day, members=members, x=x)


def walk(
    history: History, days: Sequence[int], *, horizon: int, active_days: int, prior: Model
) -> Iterator[tuple[Cut, Floats]]:
    """Each cut with its predictions (members,), made with what was known then."""
    past = Past(history=history, horizon=horizon, prior=prior)
    model = prior
    for day in days:
        cut = look(history, day, active_days)
        model = past.learn(day, model)
        yield cut, model.predict(cut.x)
        past.waiting.append(cut)
