"""The metrics of one process, for operators' Prometheus."""

from prometheus_client import (
    CollectorRegistry,
    GCCollector,
    PlatformCollector,
    ProcessCollector,
    generate_latest,
)
from prometheus_client.exposition import CONTENT_TYPE_PLAIN_0_0_4


def registry() -> CollectorRegistry:
    """A new one, with what is known of the process itself: memory, CPU, open files."""
    made = CollectorRegistry(auto_describe=True)
    for collector in (ProcessCollector, PlatformCollector, GCCollector):
        collector(registry=made)
    return made


def shown(registry: CollectorRegistry) -> tuple[bytes, dict[str, str]]:
    """The body and the headers of an answer that tells them all."""
    return generate_latest(registry), {"Content-Type": CONTENT_TYPE_PLAIN_0_0_4}
