"""What operators can count: what Slack sent, what became of it, and what was asked of Slack."""

from prometheus_client import CollectorRegistry, Counter


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

    def called(self, method: str, outcome: str) -> None:
        """A call of the Web API."""
        self._calls.labels(method, outcome).inc()
