"""Fits the shipped priors anew: ``python -m bench.prior FILE.ndjson.gz …`` (at least two files).

Each file is one community, and so is each of its larger channels: their members come and go in
other ways, which makes a prior that carries over better. Writes ``prior.json`` with a default from
all files and one without each, and prints the scores of each file under the prior that never saw
it.
"""

import json
import sys
from collections import defaultdict
from pathlib import Path

import numpy as np

from adapters.imports import activity_file
from adapters.imports.activity_file import ActivityLine
from bot.commands.backtest import as_acts, read_acts
from nudges.rules.silence import scores
from nudges.rules.silence.backtest import DAY, Acts, backtest, history_of, weekly_cuts
from nudges.rules.silence.features import NAMES, SEEN_WITHIN
from nudges.rules.silence.history import Floats
from nudges.rules.silence.learning import look
from nudges.rules.silence.model import Model, newton

HORIZON, EVERY, ACTIVE = 28, 7, 90
TIGHTNESS = 20.0
"""Pulls the prior's coefficients towards 0: one community's fine points are not another's."""
LEAST_MEMBERS, LEAST_CUTS = 35, 8
"""Smaller channels say more about their few members than about anybody else's."""
TARGET = Path("nudges/rules/silence/prior.json")


def communities(path: Path) -> list[Acts]:
    """The whole file, and each of its channels that is large and old enough."""
    by_channel: dict[str, list[ActivityLine]] = defaultdict(list)
    for line in activity_file.read(path):
        by_channel[line.channel].append(line)
    channels = [as_acts(lines) for lines in by_channel.values()] if len(by_channel) > 1 else []
    return [read_acts(path), *(acts for acts in channels if _is_large(acts))]


def _is_large(acts: Acts) -> bool:
    if len(acts.names) < LEAST_MEMBERS:
        return False
    days = ACTIVE + HORIZON + EVERY * LEAST_CUTS
    return bool(acts.at.max() - acts.at.min() >= days * DAY)


def rows(acts: Acts) -> tuple[Floats, Floats]:
    """Features (rows, features) and outcomes (rows,) of all weekly cuts of a community."""
    history = history_of(acts)
    xs, ys = [], []
    for day in weekly_cuts(acts.at, horizon=HORIZON, every=EVERY, active=ACTIVE):
        cut = look(history, day, SEEN_WITHIN)
        xs.append(cut.x)
        ys.append(history.kept_still(day, HORIZON)[cut.members].astype(float))
    return np.concatenate(xs), np.concatenate(ys)


def fit(parts: list[tuple[Floats, Floats]]) -> Model:
    """One prior from several communities, each weighing the root of its rows."""
    x = np.concatenate([x for x, _ in parts])
    y = np.concatenate([y for _, y in parts])
    weight = np.concatenate([np.full(len(y), len(y) ** -0.5) for _, y in parts])
    weight *= len(y) / weight.sum()
    mean = np.average(x, axis=0, weights=weight)
    scale = np.sqrt(np.average((x - mean) ** 2, axis=0, weights=weight)) + 1e-9
    zero = np.zeros(len(NAMES) + 1)
    empty = Model(mean=mean, scale=scale, coefficients=zero)
    found = newton(empty.prepared(x), y, weight, zero, np.full(len(zero), TIGHTNESS), zero)
    return Model(mean=mean, scale=scale, coefficients=found)


def as_numbers(model: Model) -> dict[str, list[float]]:
    return {
        "mean": [round(float(v), 5) for v in model.mean],
        "scale": [round(float(v), 5) for v in model.scale],
        "coefficients": [round(float(v), 5) for v in model.coefficients],
    }


def main() -> None:
    files = {Path(path).name.split(".")[0]: communities(Path(path)) for path in sys.argv[1:]}
    fitted = {name: [rows(acts) for acts in found] for name, found in files.items()}
    priors = {"default": fit([part for parts in fitted.values() for part in parts])}
    for name, (whole, *_) in files.items():
        others = [part for other, parts in fitted.items() if other != name for part in parts]
        priors[f"without-{name}"] = without = fit(others)
        made = backtest(whole, horizon=HORIZON, every=EVERY, active=ACTIVE, prior=without)
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
