"""When a delivery is tried: ten times over about two hours."""

from __future__ import annotations

import random
from collections.abc import Callable

DELAYS_S = (5, 15, 60, 180, 420, 900, 1500, 1800, 2100)
"""Between one try and the next."""
TRIES = len(DELAYS_S) + 1
JITTER = 0.1


def delay_s(tries: int, draw: Callable[[], float] = random.random) -> float | None:
    """Until the next try after so many; None: it was the last. ``draw`` is uniform over 0 to 1 and spreads what
    failed together."""
    return None if tries >= TRIES else DELAYS_S[tries - 1] * (1 + JITTER * (2 * draw() - 1))
