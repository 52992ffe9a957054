"""``chimein backtest``: predicts silence at weekly cuts of a community's past, and scores it."""

import csv
import io
import json
import math
import sys
from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
from rich.console import Console

from adapters.console.render import show
from adapters.imports import activity_file
from adapters.imports.activity_file import ActivityLine
from bot.files import check_target, write_whole
from bot.progress import Told, progress
from nudges.errors import Refusal
from nudges.rules.silence import scores
from nudges.rules.silence.backtest import DAY, Acts, Predictions, backtest
from nudges.rules.silence.history import Floats
from nudges.rules.silence.prior import prior as shipped_prior
from nudges.talk.backtest_message import backtest_message, calibration_chart
from nudges.talk.wording import wording

OFTEN = 10_000


def run(
    path: Path,
    *,
    horizon_days: int,
    every_days: int,
    active_days: int,
    out: Path,
    picture: Path | None,
    prior: str,
    as_json: bool,
) -> None:
    """Write ``cut,user,p_silent`` for every cut, print the scores; nothing is left half-written."""
    _check([path, *(target for target in (out, picture) if target is not None)])
    model = shipped_prior(prior)
    say = wording()
    with progress(say("backtest-reading")) as told:
        acts = read_acts(path, told)
    with progress(say("backtest-progress")) as told:
        made = backtest(
            acts,
            horizon=horizon_days,
            every=every_days,
            active=active_days,
            prior=model,
            progress=told,
        )
    write_whole(out, _predictions(acts, made))
    found = score(made)
    if picture is not None and made.scored.any():
        write_whole(picture, _picture(made))
    if as_json:
        sys.stdout.write(json.dumps(found, indent=2) + "\n")
    else:
        show(backtest_message(found, say), Console())


def _check(files: Sequence[Path]) -> None:
    """Refusals: same-file, where one would overwrite another; those of ``check_target``."""
    if len({file.resolve() for file in files}) < len(files):
        raise Refusal("same-file")
    for target in files[1:]:
        check_target(target)


def read_acts(path: Path, told: Told = lambda _done, _total: None) -> Acts:
    """All visible acts of an activity file as columns."""
    return as_acts(_counted(activity_file.read(path), told))


def as_acts(lines: Iterable[ActivityLine]) -> Acts:
    """The visible acts among ``lines`` as columns; joins are none."""
    known: dict[str, int] = {}
    users: list[int] = []
    moments: list[float] = []
    for line in lines:
        if line.kind != "join":
            users.append(known.setdefault(line.user, len(known)))
            moments.append(line.ts)
    return Acts(
        names=tuple(known),
        user=np.array(users, dtype=np.int64),
        at=np.array(moments, dtype=np.float64),
    )


def _counted(lines: Iterable[ActivityLine], told: Told) -> Iterator[ActivityLine]:
    for number, line in enumerate(lines):
        if number % OFTEN == 0:
            told(number, None)
        yield line


def score(made: Predictions) -> dict[str, Any]:
    """Scores on the later half of the cuts, beside those of plain recency in the same rows; None
    where a score needs outcomes of both kinds and there are none.

    ``rule``: quiet for more than 14 days; ``recency``: days since the last act, which ranks but
    gives no probability.
    """
    y, p, since = made.still[made.scored], made.p[made.scored], made.since[made.scored]
    rule = (since > 14).astype(float)
    return {
        "cuts": len(made.days),
        "cuts_scored": len(made.days) - len(made.days) // 2,
        "rows": len(made.p),
        "rows_scored": len(p),
        "share_still": _number(float(y.mean())) if len(y) else None,
        "ours": _figures(y, p) | {"brier": _number(scores.brier(y, p))},
        "recency": _figures(y, since),
        "rule": _figures(y, rule) | {"brier": _number(scores.brier(y, rule))},
    }


def _figures(y: Floats, score: Floats) -> dict[str, float | None]:
    return {
        "auroc": _number(scores.auroc(y, score)),
        "average_precision": _number(scores.average_precision(y, score)),
    }


def _number(score: float) -> float | None:
    """None where there is no such score, as JSON knows no NaN."""
    return None if math.isnan(score) else round(score, 4)


def _predictions(acts: Acts, made: Predictions) -> bytes:
    file = io.StringIO()
    writer = csv.writer(file, lineterminator="\n")
    writer.writerow(["cut", "user", "p_silent"])
    for cut, user, p in zip(made.cut.tolist(), made.user.tolist(), made.p.tolist(), strict=True):
        writer.writerow([cut * DAY, acts.names[user], f"{p:.6f}"])
    return file.getvalue().encode()


def _picture(made: Predictions) -> bytes:
    # Drawing takes a second to import, which only those who want a picture should wait for.
    from nudges.talk.picture import png

    y, p = made.still[made.scored], made.p[made.scored]
    return png(calibration_chart(scores.calibration(y, p), wording()))
