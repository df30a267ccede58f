"""What workers tell, summed for Prometheus."""

from __future__ import annotations

from prometheus_client import CollectorRegistry

from calotype.supervisor.metrics import WorkerMetrics
from calotype.worker.tally import Count, Tally


def test_what_several_workers_tell_is_added_up() -> None:
    registry = CollectorRegistry()
    metrics = WorkerMetrics(registry)
    for images in (1, 2):
        tally = Tally()
        tally.add(Count.IMAGES, "imagen", by=images)
        tally.add(Count.IMAGES, "imagen-4")
        tally.add(Count.CHARGED_MICROS, "imagen", by=60_000 * images)
        tally.add(Count.ATTEMPTS, "imagen", "completed")
        line = tally.line()
        assert line is not None
        metrics.grow(line)
    assert registry.get_sample_value("calotype_images_total", {"model": "imagen"}) == 3
    assert registry.get_sample_value("calotype_images_total", {"model": "imagen-4"}) == 2
    assert registry.get_sample_value("calotype_credits_charged_total", {"model": "imagen"}) == 0.18
    assert registry.get_sample_value("calotype_attempts_total", {"model": "imagen", "outcome": "completed"}) == 2


def test_growth_is_told_once() -> None:
    tally = Tally()
    tally.add(Count.STEPS, "noop", by=4)
    assert tally.line() == b'[["steps", "noop", 4.0]]\n'
    assert tally.line() is None


def test_every_count_is_shown() -> None:
    metrics = WorkerMetrics(CollectorRegistry())
    tally = Tally()
    for count in Count:
        tally.add(count, *(["a", "b"] if count is Count.ATTEMPTS else ["a"]))
    line = tally.line()
    assert line is not None
    metrics.grow(line)
