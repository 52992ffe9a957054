"""What tells whether somebody will be seen again, computed from days with visible acts only.

Recency, frequency and tenure in logarithms, after Fader, Hardie and Lee (2005), "RFM and CLV",
with exponentially fading counts beside the usual windows. ``position`` is their t_x / T: where in
the time since the first act the last one lies. All times are own days.
"""

import numpy as np

from nudges.rules.silence.history import Floats, History, Ints

WINDOWS = (7, 28, 90, 180)
FADING = (7, 21, 60, 180)
NAMES = (
    "since",
    "tenure",
    "days",
    *(f"days_{w}" for w in WINDOWS),
    *(f"fading_{t}" for t in FADING),
    "acts",
    "acts_7",
    "acts_28",
    "rate",
    "missed",
    "position",
)
NEVER = 1e6


def features(history: History, cut: int, within: float | None = None) -> tuple[Ints, Floats]:
    """Members with a visible act before day ``cut`` begins, and their features.

    Returns (members,) indices and (members, len(NAMES)). ``within``: only those whose last act is
    less than that many own days ago.
    """
    before = history.day < cut
    member, acts = history.member[before], history.acts[before]
    ago = history.since(before, cut)
    since = np.full(history.size, NEVER)
    np.minimum.at(since, member, ago)
    chosen = np.flatnonzero(since < (NEVER if within is None else within))
    tenure = np.zeros(history.size)
    np.maximum.at(tenure, member, ago)
    columns = _columns(member, acts, ago, since, tenure)
    return chosen, np.stack([column[chosen] for column in columns], axis=1)


def _columns(
    member: Ints, acts: Floats, ago: Floats, since: Floats, tenure: Floats
) -> list[Floats]:
    size = len(since)

    def total(weights: Floats) -> Floats:
        return np.bincount(member, weights=weights, minlength=size).astype(np.float64)

    days = total(np.ones(len(member)))
    return [
        np.log1p(since),
        np.log1p(tenure),
        np.log1p(days),
        *(np.log1p(total((ago < w).astype(float))) for w in WINDOWS),
        *(np.log1p(total(np.exp(-ago / t))) for t in FADING),
        np.log1p(total(acts)),
        np.log1p(total(acts * (ago < 7))),
        np.log1p(total(acts * (ago < 28))),
        np.log((days + 1) / (tenure + 10)),
        np.log1p(since * (days + 0.5) / (tenure + 10)),
        (tenure - since) / (tenure + 1),
    ]
