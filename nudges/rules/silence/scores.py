"""How good probabilities are, with ties treated rightly."""

import numpy as np

from nudges.rules.silence.history import Floats


def auroc(y: Floats, score: Floats) -> float:
    """Area under the ROC curve by mean ranks (Mann and Whitney 1947). nan if ``y`` is all alike."""
    _, where, counts = np.unique(score, return_inverse=True, return_counts=True)
    last = np.cumsum(counts)
    ranks = ((last - counts + 1 + last) / 2)[where]
    ones = float(y.sum())
    zeros = len(y) - ones
    if not ones or not zeros:
        return float("nan")
    return float((ranks[y == 1].sum() - ones * (ones + 1) / 2) / (ones * zeros))


def average_precision(y: Floats, score: Floats) -> float:
    """Sum of precision times the step in recall, at each distinct score. nan without any one."""
    if not y.sum():
        return float("nan")
    _, where = np.unique(-score, return_inverse=True)
    hits = np.bincount(where, weights=y)
    precision = np.cumsum(hits) / np.cumsum(np.bincount(where))
    return float((hits / y.sum() * precision).sum())


def brier(y: Floats, p: Floats) -> float:
    """Mean squared error of probabilities (Brier 1950). nan without any row."""
    return float(np.mean((p - y) ** 2)) if len(y) else float("nan")


def calibration(y: Floats, p: Floats, bins: int = 10) -> list[tuple[float, float, int]]:
    """(mean predicted, share that came true, rows) in at most ``bins`` bins of equal size."""
    order = np.argsort(p, kind="stable")
    parts = [part for part in np.array_split(order, bins) if len(part)]
    return [(float(p[part].mean()), float(y[part].mean()), len(part)) for part in parts]
