"""The backtest predicts each weekly cut with what was known then, and leaves no half file."""

import csv
import gzip
import json
from collections.abc import Iterable
from itertools import pairwise
from pathlib import Path

import pytest

from bot.commands import backtest
from nudges.errors import Refusal
from nudges.rules.silence.backtest import last_acts

DAY = 86_400
START = 1_600_000_000 // DAY * DAY


def write(path: Path, lines: Iterable[dict[str, object]]) -> Path:
    with gzip.open(path, "wt") as file:
        file.writelines(json.dumps(line) + "\n" for line in lines)
    return path


def act(user: str, day: float, kind: str = "message") -> dict[str, object]:
    return {"user": user, "channel": "c", "ts": START + day * DAY, "kind": kind, "thread": None}


def community(days: int = 200) -> list[dict[str, object]]:
    """One who is there every third day, one who leaves early, one who only joins."""
    acts = [act("regular", day + 0.5) for day in range(0, days, 3)]
    acts += [act("leaver", day + 0.25) for day in range(0, 40)]
    return sorted([*acts, act("reader", 1, "join")], key=lambda line: float(str(line["ts"])))


def run(path: Path, out: Path, **options: object) -> None:
    chosen = {
        "horizon_days": 28,
        "every_days": 7,
        "active_days": 90,
        "picture": None,
        "prior": "default",
        "as_json": True,
    }
    backtest.run(path, out=out, **(chosen | options))  # type: ignore[arg-type]


def predictions(out: Path) -> list[dict[str, str]]:
    with out.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_cuts_start_ninety_days_after_the_first_act_and_end_before_the_last_horizon(
    tmp_path: Path,
) -> None:
    out = tmp_path / "p.csv"
    run(write(tmp_path / "a.ndjson.gz", community()), out)
    cuts = sorted({int(row["cut"]) for row in predictions(out)})
    assert cuts[0] == START + (1 + 90) * DAY
    assert {b - a for a, b in pairwise(cuts)} == {7 * DAY}
    last_act = START + 198.5 * DAY
    assert cuts[-1] < last_act - 28 * DAY <= cuts[-1] + 7 * DAY


def test_each_cut_has_one_row_for_everybody_with_an_act_in_the_ninety_days_before(
    tmp_path: Path,
) -> None:
    out = tmp_path / "p.csv"
    run(write(tmp_path / "a.ndjson.gz", community()), out)
    for row in predictions(out):
        assert row["user"] != "reader"
        assert 0 < float(row["p_silent"]) < 1
        if row["user"] == "leaver":
            assert int(row["cut"]) - 90 * DAY < START + 39.25 * DAY
    users = [(row["cut"], row["user"]) for row in predictions(out)]
    assert len(users) == len(set(users))


def test_an_act_at_the_cut_counts_as_before_it(tmp_path: Path) -> None:
    out = tmp_path / "p.csv"
    lines = [act("a", day) for day in range(0, 130)]  # each at midnight sharp
    run(write(tmp_path / "a.ndjson.gz", lines), out)
    first = predictions(out)[0]
    assert int(first["cut"]) == START + 90 * DAY
    assert first["user"] == "a"


def test_the_scores_are_told_beside_plain_recency(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    run(write(tmp_path / "a.ndjson.gz", community()), tmp_path / "p.csv")
    found = json.loads(capsys.readouterr().out)
    assert found["cuts_scored"] == found["cuts"] - found["cuts"] // 2
    assert set(found["ours"]) == {"auroc", "average_precision", "brier"}
    assert set(found["recency"]) == {"auroc", "average_precision"}


def test_the_scores_and_the_calibration_can_be_looked_at(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    picture = tmp_path / "c.png"
    path = write(tmp_path / "a.ndjson.gz", community())
    run(path, tmp_path / "p.csv", picture=picture, as_json=False)
    assert picture.read_bytes().startswith(b"\x89PNG")
    assert "Brier" in capsys.readouterr().out


@pytest.mark.parametrize(
    ("lines", "code"),
    [
        ([act("a", 0), act("a", 50)], "history-short"),
        ([act("a", 0.5), act("b", 150)], "history-nobody"),
        ([act("a", 0, "join")], "history-empty"),
        ([], "history-empty"),
    ],
)
def test_too_little_history_is_refused_and_leaves_no_file(
    tmp_path: Path, lines: list[dict[str, object]], code: str
) -> None:
    out = tmp_path / "p.csv"
    path = write(tmp_path / "a.ndjson.gz", lines)
    with pytest.raises(Refusal, match=code):
        run(path, out)
    assert list(tmp_path.iterdir()) == [path]


def test_an_unknown_prior_or_folder_is_refused_before_any_work(tmp_path: Path) -> None:
    path = write(tmp_path / "a.ndjson.gz", community())
    with pytest.raises(Refusal, match="unknown-prior"):
        run(path, tmp_path / "p.csv", prior="mine")
    with pytest.raises(Refusal, match="no-folder"):
        run(path, tmp_path / "nowhere" / "p.csv")


def test_no_file_is_written_over_another(tmp_path: Path) -> None:
    path = write(tmp_path / "a.ndjson.gz", community())
    before = path.read_bytes()
    with pytest.raises(Refusal, match="same-file"):
        run(path, path)
    with pytest.raises(Refusal, match="same-file"):
        run(path, tmp_path / "p.csv", picture=tmp_path / "p.csv")
    assert path.read_bytes() == before


def test_scores_that_cannot_be_are_told_as_none(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = [act("a", day + 0.5) for day in range(0, 200, 3)]
    run(write(tmp_path / "a.ndjson.gz", lines), tmp_path / "p.csv")
    found = json.loads(capsys.readouterr().out, parse_constant=pytest.fail)
    assert found["share_still"] == 0
    assert found["ours"]["auroc"] is None


def test_cuts_before_which_nobody_was_active_are_counted_but_not_scored(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    lines = [act("a", day + 0.5) for day in (0, 50, 600)]
    path = write(tmp_path / "a.ndjson.gz", lines)
    run(path, tmp_path / "p.csv", picture=tmp_path / "c.png")
    found = json.loads(capsys.readouterr().out)
    assert (found["cuts"], found["cuts_scored"], found["rows_scored"]) == (69, 35, 0)
    assert not (tmp_path / "c.png").exists()
    run(path, tmp_path / "p.csv", as_json=False)
    assert "nothing is scored" in capsys.readouterr().out.replace("\n", " ")


def test_plain_recency_is_given_its_due_to_the_second(tmp_path: Path) -> None:
    lines = [act("gone", 80.2), act("back", 80.8), act("last", 126.5), act("back", 130.5)]
    acts = backtest.read_acts(write(tmp_path / "a.ndjson.gz", lines))
    last = last_acts(acts, START // DAY + 91)
    at = {name: last[i] - START // DAY for i, name in enumerate(acts.names)}
    assert at["gone"] == pytest.approx(80.2)
    assert at["back"] == pytest.approx(80.8)
    assert at["last"] == float("-inf")
