"""What the dispatcher counts, for /metrics."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Histogram

from calotype.store.records import DeliveryState

SECONDS = (0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
OUTCOMES = {DeliveryState.DELIVERED: "delivered", DeliveryState.PENDING: "retried", DeliveryState.FAILED: "given_up"}
"""What came of a try, by the state that it left its delivery in."""


class WebhookMetrics:
    """Tries of deliveries, in a registry."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self._tries = Counter(
            "calotype_webhook_tries",
            "Tries of webhooks' deliveries, by what came of them.",
            ("event", "outcome"),
            registry=registry,
        )
        self._seconds = Histogram(
            "calotype_webhook_seconds", "How long a try took.", buckets=SECONDS, registry=registry
        )

    def tried(self, event: str, state: DeliveryState, seconds: float) -> None:
        self._tries.labels(event, OUTCOMES[state]).inc()
        self._seconds.observe(seconds)
