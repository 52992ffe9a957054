"""The metrics of one process, for operators' Prometheus."""

from collections.abc import Mapping

from prometheus_client import (
    CollectorRegistry,
    Counter,
    Gauge,
    GCCollector,
    Histogram,
    PlatformCollector,
    ProcessCollector,
    generate_latest,
)
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4

from nudges.engine.intake import Commit

_BATCHES = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
_SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5)


def registry() -> CollectorRegistry:
    """A new one, with what is known of the process itself: memory, CPU, open files."""
    made = CollectorRegistry(auto_describe=True)
    for collector in (ProcessCollector, PlatformCollector, GCCollector):
        collector(registry=made)
    return made


def shown(registry: CollectorRegistry) -> tuple[bytes, dict[str, str]]:
    """The body and the headers of an answer that tells them all."""
    return generate_latest(registry), {"Content-Type": CONTENT_TYPE_PLAIN_0_0_4}


class Received:
    """What platforms told, and what became of it, in the registry given."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self._arrivals = Counter(
            "chimein_arrivals", "Events committed, new or repeated", ("outcome",), registry=registry
        )
        self._batch = Histogram(
            "chimein_commit_arrivals", "Events a commit", buckets=_BATCHES, registry=registry
        )
        self._commit = Histogram(
            "chimein_commit_seconds", "Time of a commit", buckets=_SECONDS, registry=registry
        )
        self._folded = Counter(
            "chimein_folded",
            "What became of events after they were committed",
            ("outcome",),
            registry=registry,
        )
        self._lag = Gauge(
            "chimein_fold_lag_seconds",
            "Age of the oldest event that is committed and not made use of",
            registry=registry,
        )

    def committed(self, commit: Commit) -> None:
        self._arrivals.labels("new").inc(commit.new)
        self._arrivals.labels("repeated").inc(commit.kept - commit.new)
        self._arrivals.labels("failed").inc(commit.arrivals - commit.kept)
        self._batch.observe(commit.arrivals)
        self._commit.observe(commit.seconds)

    def folded(self, counts: Mapping[str, int], lag: float) -> None:
        for outcome, count in counts.items():
            self._folded.labels(outcome).inc(count)
        self._lag.set(lag)
