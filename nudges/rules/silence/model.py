"""Logistic regression that starts from a prior and follows the workspace's own past."""

from dataclasses import dataclass

import numpy as np

from nudges.rules.silence.history import Floats

STEPS = 8
CLOSE_ENOUGH = 1e-6
TIGHTNESS = 200.0
"""Precision of the prior on each coefficient. With it some hundred rows of a young workspace only
correct the prior, and some thousand replace it; both communities that we have agree on the size."""
LOOSER = 30.0
"""The same for the intercept: how many come back at all is what communities differ in most."""
CUTS_FOR_HALF_WEIGHT = 104
"""Weekly cuts overlap and see few seasons, so a row counts cuts / (cuts + this)."""
LEAST = 1e-4


@dataclass(frozen=True, kw_only=True, eq=False, slots=True)
class Model:
    """``coefficients`` (1 + features,), the intercept first, of features less ``mean`` over
    ``scale``."""

    mean: Floats
    scale: Floats
    coefficients: Floats

    def prepared(self, x: Floats) -> Floats:
        """(rows, features) -> (rows, 1 + features), standardised, with a column of ones."""
        return np.column_stack([np.ones(len(x)), (x - self.mean) / self.scale])

    def predict(self, x: Floats) -> Floats:
        """(rows,) probabilities, never quite 0 or 1."""
        return np.clip(_logistic(self.prepared(x) @ self.coefficients), LEAST, 1 - LEAST)


def follow(prior: Model, prepared: Floats, still: Floats, cuts: int, start: Model) -> Model:
    """The prior corrected by the workspace's own outcomes.

    ``prepared`` (rows, 1 + features) from ``cuts`` weekly cuts whose outcomes are over, ``still``
    (rows,) 1.0 for silence. The maximum a posteriori under a normal prior around the prior's
    coefficients, by Newton's method from ``start``.
    """
    weight = cuts / (cuts + CUTS_FOR_HALF_WEIGHT)
    tightness = np.full(len(prior.coefficients), TIGHTNESS)
    tightness[0] = LOOSER
    found = newton(prepared, still, weight, prior.coefficients, tightness, start.coefficients)
    return Model(mean=prior.mean, scale=prior.scale, coefficients=found)


def newton(
    x: Floats, y: Floats, weight: Floats | float, centre: Floats, tightness: Floats, start: Floats
) -> Floats:
    """argmax over b of the weighted log likelihood less the sum of tightness/2 (b - centre)^2."""
    b = start.copy()
    weights = np.broadcast_to(np.asarray(weight, dtype=float), y.shape)
    for _ in range(STEPS):
        p = _logistic(x @ b)
        slope = x.T @ (weights * (p - y)) + tightness * (b - centre)
        bend = (x * (weights * p * (1 - p))[:, None]).T @ x + np.diag(tightness)
        step = np.linalg.solve(bend, slope)
        b -= step
        if np.abs(step).max() < CLOSE_ENOUGH:
            break
    return b


def _logistic(z: Floats) -> Floats:
    return 1.0 / (1.0 + np.exp(-np.clip(z, -30, 30)))
