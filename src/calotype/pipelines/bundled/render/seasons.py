"""The time of year: what lies on the ground, and what colour leaves and grass have."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray

from calotype.pipelines.bundled.ambience import Season, Weather
from calotype.pipelines.bundled.render.canvas import mix
from calotype.pipelines.bundled.render.light import rgb
from calotype.pipelines.bundled.scene import Scene

Colours = NDArray[np.float32]

_GRASS: dict[Season, tuple[tuple[float, float, float], float]] = {
    Season.SUMMER: ((0.0, 0.0, 0.0), 0.0),
    Season.SPRING: ((0.50, 0.74, 0.24), 0.30),
    Season.AUTUMN: ((0.66, 0.52, 0.20), 0.52),
    Season.WINTER: ((0.52, 0.48, 0.36), 0.35),
}
"""A colour, and how far grass has turned to it."""
_LEAVES: dict[Season, tuple[tuple[tuple[float, float, float], tuple[float, float, float]], ...]] = {
    Season.SUMMER: (
        ((0.07, 0.20, 0.06), (0.50, 0.70, 0.18)),
        ((0.09, 0.21, 0.05), (0.64, 0.74, 0.20)),
        ((0.05, 0.18, 0.08), (0.38, 0.62, 0.20)),
    ),
    Season.SPRING: (
        ((0.46, 0.20, 0.28), (1.00, 0.78, 0.86)),
        ((0.14, 0.30, 0.07), (0.72, 0.86, 0.34)),
        ((0.52, 0.34, 0.38), (1.00, 0.93, 0.92)),
    ),
    Season.AUTUMN: (
        ((0.28, 0.08, 0.03), (0.94, 0.46, 0.10)),
        ((0.34, 0.16, 0.03), (0.98, 0.72, 0.16)),
        ((0.26, 0.05, 0.04), (0.80, 0.24, 0.12)),
    ),
    Season.WINTER: (
        ((0.16, 0.13, 0.11), (0.44, 0.38, 0.34)),
        ((0.18, 0.15, 0.12), (0.50, 0.43, 0.37)),
        ((0.14, 0.12, 0.12), (0.40, 0.36, 0.35)),
    ),
}
"""The dark inside of a crown and its bright leaves, of three kinds of trees."""


def cover_of(scene: Scene, full: float) -> float:
    """How much of the ground snow covers: ``full`` where it snows or is winter."""
    return full if scene.weather is Weather.SNOWING or scene.season is Season.WINTER else 0.0


def grass_of(season: Season, colour: ArrayLike) -> Colours:
    """A grass's colour in that season."""
    toward, share = _GRASS[season]
    return mix(colour, rgb(*toward), np.float32(share))


def leaves_of(season: Season, kind: int) -> tuple[Colours, Colours]:
    """Of a kind of tree, the colour of its dark inside and of its bright leaves."""
    dark, bright = _LEAVES[season][kind % 3]
    return rgb(*dark), rgb(*bright)
