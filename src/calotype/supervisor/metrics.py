"""What workers count, as Prometheus shows it: summed over all that ever lived under this server."""

from __future__ import annotations

import json

from prometheus_client import CollectorRegistry, Counter

from calotype.domain.money import as_credits
from calotype.worker.tally import Count


class WorkerMetrics:
    """In the registry that /metrics shows."""

    def __init__(self, registry: CollectorRegistry) -> None:
        def counter(name: str, help_: str, *labels: str) -> Counter:
            return Counter(name, help_, labels, registry=registry)

        self._counters = {
            Count.ATTEMPTS: counter("calotype_attempts", "Attempts that workers ended.", "model", "outcome"),
            Count.IMAGES: counter("calotype_images", "Images drawn and delivered.", "model"),
            Count.STEPS: counter("calotype_steps", "Denoising steps of delivered images.", "pipeline"),
            Count.DENOISE_S: counter(
                "calotype_denoise_seconds", "From the first step to the last, of delivered requests.", "pipeline"
            ),
            Count.CHARGED_MICROS: counter("calotype_credits_charged", "Credits taken for images.", "model"),
        }
        self.deaths = counter("calotype_worker_deaths", "Workers that ended unasked.")

    def grow(self, line: bytes) -> None:
        """By what a worker told in one line."""
        for name, *labels, by in json.loads(line):
            count = Count(name)
            self._counters[count].labels(*labels).inc(as_credits(by) if count is Count.CHARGED_MICROS else by)
