"""What is asked of a contender, and what came of it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import mean, quantiles
from typing import Any


@dataclass(frozen=True, kw_only=True)
class Caller:
    """Asks for one picture after the other, each as soon as it has the one before."""

    steps: tuple[int, ...]
    """Of each picture."""
    start_s: float = 0.0


@dataclass(frozen=True, kw_only=True)
class Done:
    """One picture."""

    steps: int
    asked_s: float
    done_s: float
    """Both since the beginning."""

    @property
    def latency_s(self) -> float:
        return self.done_s - self.asked_s


def one(images: int, steps: int) -> list[Caller]:
    return [Caller(steps=(steps,) * images)]


def alike(callers: int, images: int, steps: int) -> list[Caller]:
    return [Caller(steps=(steps,) * images) for _ in range(callers)]


def mixed(longs: int, shorts: int, long_steps: int, short_steps: int, over_s: float) -> list[Caller]:
    """All long ones at once, and the short ones evenly over a time."""
    late = [Caller(steps=(short_steps,), start_s=over_s * (i + 0.5) / shorts) for i in range(shorts)]
    return [*[Caller(steps=(long_steps,)) for _ in range(longs)], *late]


def summary(done: Sequence[Done]) -> dict[str, Any]:
    latencies = [one.latency_s for one in done]
    cuts = quantiles(latencies, n=100, method="inclusive") if len(latencies) > 1 else latencies * 99
    return {
        "images": len(done),
        "images_per_s": round(len(done) / max(one.done_s for one in done), 4),
        "p50_s": round(cuts[49], 4),
        "p99_s": round(cuts[98], 4),
    }


def short_latency_s(done: Sequence[Done]) -> float:
    """The mean of those with the fewest steps."""
    fewest = min(one.steps for one in done)
    return mean(one.latency_s for one in done if one.steps == fewest)
