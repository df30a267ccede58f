"""Durations counted in buckets whose bounds grow by a fixed factor, so that any quantile of any number of them is known
to a fixed relative error, and counts of different hours, models or sizes simply add up (DDSketch; Masson, Rim and Lee,
VLDB 2019)."""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field

GROWTH = 1.04
"""Between a bucket's bounds."""
ERROR = (GROWTH - 1) / (GROWTH + 1)
"""Of a quantile at most, relative; 2 %."""
LEAST_S = 1e-4
"""What is shorter counts as this."""


def bucket(seconds: float) -> int:
    """That holds the duration."""
    return math.ceil(math.log(max(seconds, LEAST_S), GROWTH) - 1e-9)


def middle_s(number: int) -> float:
    """The duration that is off by the same factor from both bounds of the bucket."""
    return 2 * GROWTH**number / (GROWTH + 1)


@dataclass(frozen=True, kw_only=True)
class Durations:
    """How many durations there were, by bucket."""

    counts: Mapping[int, int] = field(default_factory=dict)

    @property
    def number(self) -> int:
        return sum(self.counts.values())

    def __add__(self, other: Durations) -> Durations:
        counts = dict(self.counts)
        for number, count in other.counts.items():
            counts[number] = counts.get(number, 0) + count
        return Durations(counts=counts)

    def quantile_s(self, part: float) -> float | None:
        """Seconds that so great a part (0 to 1) of them did not exceed; None where there are none."""
        left = math.ceil(part * self.number) or 1
        for number in sorted(self.counts):
            left -= self.counts[number]
            if left <= 0:
                return middle_s(number)
        return None
