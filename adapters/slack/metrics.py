"""What operators can count: what Slack sent, what became of it, and what was asked of Slack."""

from collections.abc import Mapping

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

from nudges.engine.intake import Commit

_BATCHES = (1, 2, 5, 10, 20, 50, 100, 200, 500, 1000)
_SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2, 5)


class Metrics:
    """The counters of one process, in the registry given."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self._requests = Counter(
            "chimein_slack_requests",
            "Requests of Slack's, by what they were and what became of them",
            ("kind", "outcome"),
            registry=registry,
        )
        self._refused = Counter(
            "chimein_slack_refused",
            "Requests that were refused, by why",
            ("reason",),
            registry=registry,
        )
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
        self._calls = Counter(
            "chimein_slack_api_calls",
            "Calls of Slack's Web API, by method and outcome",
            ("method", "outcome"),
            registry=registry,
        )
        self._bound: dict[tuple[str, str], Counter] = {}

    def asked(self, kind: str, outcome: str) -> None:
        """A request; ``kind`` is one of few."""
        counter = self._bound.get((kind, outcome))
        if counter is None:  # finding a labelled counter takes longer than counting
            counter = self._bound[kind, outcome] = self._requests.labels(kind, outcome)
        counter.inc()

    def refused(self, reason: str) -> None:
        self._refused.labels(reason).inc()

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

    def called(self, method: str, outcome: str) -> None:
        """A call of the Web API."""
        self._calls.labels(method, outcome).inc()
