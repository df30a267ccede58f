"""What the gateway counts, for /metrics."""

from __future__ import annotations

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram

from calotype.domain.money import as_credits
from calotype.store.records import Snapshot, Worker

SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0, 25.0, 60.0, 120.0)


class Metrics:
    """One gateway's, in a registry."""

    def __init__(self, registry: CollectorRegistry) -> None:
        self._calls = Histogram(
            "calotype_http_seconds",
            "Time from a call's head to its answer's end.",
            ("method", "route", "status"),
            buckets=SECONDS,
            registry=registry,
        )
        self._accepted = Counter(
            "calotype_requests_accepted", "Requests put into the queue.", ("model",), registry=registry
        )
        self._held = Counter(
            "calotype_credits_held", "Credits held for accepted requests.", ("model",), registry=registry
        )
        self._queued = Gauge("calotype_queue_depth", "Requests that wait.", ("pipeline",), registry=registry)
        self._running = Gauge("calotype_running", "Requests that run.", ("pipeline",), registry=registry)
        self._age = Gauge("calotype_queue_age_seconds", "How long the oldest request waits.", registry=registry)
        self._workers = Gauge(
            "calotype_workers", "Workers, by pipeline and state.", ("pipeline", "state"), registry=registry
        )
        self._webhooks = Gauge(
            "calotype_webhook_lag_seconds", "How long the longest due delivery of a webhook waits.", registry=registry
        )
        self._series: dict[tuple[str, str, int], Histogram] = {}

    def answered(self, method: str, route: str, status: int, seconds: float) -> None:
        key = (method, route, status)
        series = self._series.get(key)
        if series is None:
            series = self._series[key] = self._calls.labels(method, route, str(status))
        series.observe(seconds)

    def accepted(self, model: str, price_micros: int) -> None:
        self._accepted.labels(model).inc()
        self._held.labels(model).inc(as_credits(price_micros))

    def observe(self, snapshot: Snapshot, workers: list[Worker], webhook_due_at: float | None, now: float) -> None:
        """The queue, the workers and the outbox as they are now."""
        for gauge, counts in ((self._queued, snapshot.queued), (self._running, snapshot.running)):
            gauge.clear()
            for pipeline, count in counts.items():
                gauge.labels(pipeline).set(count)
        self._age.set(max(0.0, now - snapshot.oldest_queued_at) if snapshot.oldest_queued_at else 0.0)
        self._webhooks.set(max(0.0, now - webhook_due_at) if webhook_due_at else 0.0)
        self._workers.clear()
        for worker in workers:
            for pipeline, state in worker.states.items():
                self._workers.labels(pipeline, state.partition(":")[0]).inc()
