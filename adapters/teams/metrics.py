"""What operators can count: what Teams sent, what became of it, and what was asked of Teams."""

from prometheus_client import CollectorRegistry, Counter


class Metrics:
    """The counters of one process, in the registry given."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self._activities = Counter(
            "chimein_teams_activities",
            "Activities of Teams', by what they were and what became of them",
            ("kind", "outcome"),
            registry=registry,
        )
        self._refused = Counter(
            "chimein_teams_refused",
            "Requests that were refused, by why",
            ("reason",),
            registry=registry,
        )
        self._calls = Counter(
            "chimein_teams_api_calls",
            "Calls of the Bot Connector, by operation and outcome",
            ("operation", "outcome"),
            registry=registry,
        )

    def asked(self, kind: str, outcome: str) -> None:
        """An activity; ``kind`` is one of few."""
        self._activities.labels(kind, outcome).inc()

    def refused(self, reason: str) -> None:
        self._refused.labels(reason).inc()

    def called(self, method: str, outcome: str) -> None:
        """A call of the Bot Connector."""
        self._calls.labels(method, outcome).inc()
