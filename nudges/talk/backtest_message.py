"""Says how a backtest went: a table of scores, and a picture of calibration."""

from collections.abc import Mapping, Sequence
from typing import Any

from nudges.message import Chart, ChartKind, Message, Series, Table, Text
from nudges.talk.wording import Say

METHODS = ("rule", "recency", "ours")


def backtest_message(found: Mapping[str, Any], say: Say) -> Message:
    """The scores that ``bot.commands.backtest.score`` found, beside plain recency's."""
    summary = say(
        "backtest-summary" if found["rows_scored"] else "backtest-unscored",
        cuts=found["cuts"],
        scored=found["cuts_scored"],
        rows=found["rows_scored"],
        share=f"{found['share_still'] or 0:.0%}",
    )
    names = ("auroc", "average_precision", "brier")
    table = Table(
        caption=say("backtest-caption"),
        columns=(say("backtest-method"), *(say(f"backtest-{n.replace('_', '-')}") for n in names)),
        rows=tuple(
            (say(f"backtest-{method}"), *(_figure(found[method].get(name)) for name in names))
            for method in METHODS
        ),
    )
    return Message(text=summary, blocks=(Text(text=summary), table))


def calibration_chart(bins: Sequence[tuple[float, float, int]], say: Say) -> Chart:
    """What was predicted beside what came true, in bins with equally many rows."""
    apart = max(abs(predicted - true) for predicted, true, _ in bins)
    return Chart(
        title=say("backtest-calibration"),
        kind=ChartKind.LINE,
        labels=tuple(f"{predicted:.0%}" for predicted, _, _ in bins),
        series=(
            Series(
                name=say("backtest-came-true"), values=tuple(round(100 * t) for _, t, _ in bins)
            ),
            Series(
                name=say("backtest-predicted"), values=tuple(round(100 * p) for p, _, _ in bins)
            ),
        ),
        alt=say("backtest-calibration-alt", apart=f"{100 * apart:.0f}"),
    )


def _figure(value: float | None) -> str:
    return "–" if value is None else f"{value:.4f}"
