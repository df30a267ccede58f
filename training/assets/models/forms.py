"""Forms that models share."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

import numpy as np

from training.assets.solid import Paint, Part, Points, Values, Vector


def tube(line: Sequence[Vector], radius: float, paint: Paint) -> Part:
    """A bent rod along a line of points."""
    corners = np.asarray(line, np.float32)
    starts, alongs = corners[:-1], np.diff(corners, axis=0)

    def field(p: Points) -> Values:
        best = np.full(len(p), np.inf, np.float32)
        for start, along in zip(starts, alongs, strict=True):
            off = p - start
            t = np.clip((off @ along) / max(1e-9, float(along @ along)), 0, 1)
            best = np.minimum(best, np.sqrt(((off - t[:, None] * along) ** 2).sum(1)))
        return np.asarray(best - np.float32(radius), np.float32)

    return Part(field=field, paint=paint, reach=float(np.linalg.norm(corners, axis=1).max()) + radius)


def ear(
    centre: tuple[float, float],
    wide: float,
    tall: float,
    start_deg: float = -90.0,
    end_deg: float = 90.0,
    z: float = 0.0,
) -> list[Vector]:
    """Points of an ear-shaped handle on the right of a body; a negative width puts it on the left."""
    angles = [math.radians(start_deg + (end_deg - start_deg) * k / 14) for k in range(15)]
    return [(centre[0] + wide * math.cos(a), centre[1] + tall * math.sin(a), z) for a in angles]


def around(count: int, radius: float, y: float = 0.0, phase: float = 0.0) -> list[Vector]:
    """Places at even distances on a circle that lies flat."""
    angles = [2 * math.pi * (k + phase) / count for k in range(count)]
    return [(radius * math.cos(a), y, radius * math.sin(a)) for a in angles]


def rounded(line: Sequence[Vector], times: int = 2) -> list[Vector]:
    """The line with its corners cut off, over and over; its ends stay."""
    out = [np.asarray(point, np.float32) for point in line]
    for _ in range(times):
        cut = [point for a, b in pairwise(out) for point in (0.75 * a + 0.25 * b, 0.25 * a + 0.75 * b)]
        out = [out[0], *cut, out[-1]]
    return [(float(x), float(y), float(z)) for x, y, z in out]
