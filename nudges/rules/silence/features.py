"""What tells whether somebody will be seen again, computed from days with visible acts only.

Recency, frequency and tenure in logarithms, after Fader, Hardie and Lee (2005), "RFM and CLV",
with exponentially fading counts beside the usual windows. ``position`` is their t_x / T: where in
the time since the first act the last one lies. ``missed_180`` and ``position_180`` know the last
half year only, so that they mean the same for old and for new members. All times are own days.
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
    "away",
    "missed_180",
    "position_180",
)
NEVER = 1e6
HALF_YEAR = 180
SEEN_WITHIN = 365
"""Days; nothing is learnt from longer absences, so there a figure stays as it was."""
BREAK = 10
"""Days; a longer pause than that says more with each day than a shorter one does."""


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
    ago -= np.maximum(since - (SEEN_WITHIN - 1), 0)[member]
    since = np.minimum(since, SEEN_WITHIN - 1)
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
    lately = ago < HALF_YEAR
    span = since.copy()  # whoever was not seen in half a year is at the very end of a span
    np.maximum.at(span, member[lately], ago[lately])
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
        _missed(since, days, tenure),
        (tenure - since) / (tenure + 1),
        np.log(np.maximum(since, BREAK) + 1),
        _missed(since, total(lately.astype(float)), np.minimum(tenure, HALF_YEAR)),
        (span - since) / (span + 1),
    ]


def _missed(since: Floats, days: Floats, tenure: Floats) -> Floats:
    """How many of one's usual days have gone by since the last act, in logarithms."""
    found: Floats = np.log1p(since * (days + 0.5) / (tenure + 10))
    return found
