"""Fits the shipped priors anew: ``python -m bench.prior FILE.ndjson.gz …`` (at least two files).

Writes ``prior.json`` with a default from all files and one without each, and prints the scores of
each file under the prior that never saw it.
"""

import json
import sys
from pathlib import Path

import numpy as np

from bot.commands.backtest import read_acts
from nudges.rules.silence import scores
from nudges.rules.silence.backtest import Acts, backtest, history_of, weekly_cuts
from nudges.rules.silence.features import NAMES
from nudges.rules.silence.history import Floats
from nudges.rules.silence.learning import look
from nudges.rules.silence.model import Model, newton

HORIZON, EVERY, ACTIVE = 28, 7, 90
TIGHTNESS = 100.0
"""Pulls the prior's coefficients towards 0: one community's fine points are not another's."""
TARGET = Path("nudges/rules/silence/prior.json")


def rows(acts: Acts) -> tuple[Floats, Floats]:
    """Features and outcomes of all weekly cuts of a community."""
    history = history_of(acts)
    xs, ys = [], []
    for day in weekly_cuts(acts.at, horizon=HORIZON, every=EVERY, active=ACTIVE):
        cut = look(history, day, ACTIVE)
        xs.append(cut.x)
        ys.append(history.kept_still(day, HORIZON)[cut.members].astype(float))
    return np.concatenate(xs), np.concatenate(ys)


def fit(communities: list[tuple[Floats, Floats]]) -> Model:
    """One prior from several communities, the larger ones weighing less than their size."""
    x = np.concatenate([x for x, _ in communities])
    y = np.concatenate([y for _, y in communities])
    smallest = min(len(y) for _, y in communities)
    weight = np.concatenate([np.full(len(y), (smallest / len(y)) ** 0.5) for _, y in communities])
    weight *= len(y) / weight.sum()
    mean = np.average(x, axis=0, weights=weight)
    scale = np.sqrt(np.average((x - mean) ** 2, axis=0, weights=weight)) + 1e-9
    zero = np.zeros(len(NAMES) + 1)
    empty = Model(mean=mean, scale=scale, coefficients=zero)
    found = newton(empty.prepared(x), y, weight, zero, TIGHTNESS, zero)
    return Model(mean=mean, scale=scale, coefficients=found)


def as_numbers(model: Model) -> dict[str, list[float]]:
    return {
        "mean": [round(float(v), 5) for v in model.mean],
        "scale": [round(float(v), 5) for v in model.scale],
        "coefficients": [round(float(v), 5) for v in model.coefficients],
    }


def main() -> None:
    named = {Path(path).name.split(".")[0]: read_acts(Path(path)) for path in sys.argv[1:]}
    communities = {name: rows(acts) for name, acts in named.items()}
    priors = {"default": fit(list(communities.values()))}
    for name, acts in named.items():
        without = fit([rows for other, rows in communities.items() if other != name])
        priors[f"without-{name}"] = without
        made = backtest(acts, horizon=HORIZON, every=EVERY, active=ACTIVE, prior=without)
        y, p = made.still[made.scored], made.p[made.scored]
        figures = (scores.auroc(y, p), scores.average_precision(y, p), scores.brier(y, p))
        sys.stdout.write(f"{name}: " + " / ".join(f"{f:.4f}" for f in figures) + "\n")
    shipped = {
        "features": NAMES,
        "priors": {name: as_numbers(model) for name, model in priors.items()},
    }
    TARGET.write_text(json.dumps(shipped, indent=1) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
