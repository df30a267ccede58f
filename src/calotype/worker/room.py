"""How many requests a worker claims: enough that none of its threads waits and a short one overtakes a long one, and
no more, since what one worker holds no other can take, and nobody's turn comes before it.

Work is counted as in the queue (images x steps x megapixels); how much of it a second does is measured.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable

from calotype.domain.fairness import work
from calotype.domain.requests import ImageRequest

HORIZON_S = 1.0
"""A worker holds about as much work as it does in this time."""
MOST = 64
"""Requests, whatever they cost."""
MEMORY = 0.9
"""Of what was measured, how much counts after one more request."""


def work_of(call: ImageRequest) -> float:
    """Of a request, as it will run."""
    steps = call.sampling.steps or call.preset.steps or 1
    return work(images=call.num_images, steps=steps, width=call.width, height=call.height)


class Room:
    """Counts what a worker holds and measures how fast it goes."""

    def __init__(self, *, least: int, clock: Callable[[], float] = time.monotonic) -> None:
        """``least``: requests that it holds in any case."""
        self.least = least
        self._clock = clock
        self._held: dict[Hashable, float] = {}
        self._since = 0.0
        """When the time that is not yet measured began; while something is held."""
        self._done = 0.0
        self._ended = 0.0
        self._busy_s = 0.0

    def __len__(self) -> int:
        return len(self._held)

    def begin(self, run: Hashable, units: float) -> None:
        if not self._held:
            self._since = self._clock()
        self._held[run] = units

    def end(self, run: Hashable, *, drawn: bool) -> None:
        """``drawn``: its work was done to the end, and tells how fast that goes."""
        units = self._held.pop(run)
        now = self._clock()
        elapsed_s, self._since = now - self._since, now
        if drawn:
            self._done = MEMORY * self._done + units
            self._ended = MEMORY * self._ended + 1.0
            self._busy_s = MEMORY * self._busy_s + elapsed_s

    def free(self) -> int:
        """How many more may be claimed now."""
        wanted = self.least
        if self._ended:
            rate = self._done / max(self._busy_s, 1e-6)
            mean = self._done / self._ended
            left = HORIZON_S * rate - sum(self._held.values())
            wanted = max(wanted, len(self._held) + int(max(left, 0.0) / mean))
        return max(min(wanted, MOST) - len(self._held), 0)
