"""Light that falls into the picture through a blind."""

from __future__ import annotations

import numpy as np

from calotype.pipelines.bundled.render.canvas import Image
from calotype.pipelines.bundled.render.light import Light
from calotype.pipelines.bundled.wisps import Wisp

Rng = np.random.Generator
_SHADE = 0.42
"""How dark what falls in from outside is at most."""


def slatted_shade(image: Image, wisp: Wisp, light: Light, rng: Rng) -> None:
    """Light that falls through a blind: stripes, aslant, and shade about them."""
    height, width = image.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    lean = np.float32(0.32)
    u = (x + lean * y) / width
    v = (y - np.float32(0.22) * x) / height
    left = float(rng.uniform(0.22, 0.36))
    within = _step(u, left, 0.012) * (1 - _step(u, left + 0.56, 0.012)) * _step(v, -0.12, 0.012)
    stripes = _step(np.mod(v * 17, 1), 0.42, 0.07) * (1 - _step(np.mod(v * 17, 1), 0.93, 0.06))
    lit = np.asarray(within * stripes, np.float32)
    image *= (np.float32(1 - _SHADE * 0.8) + np.float32(_SHADE * 0.8 + 0.10) * lit)[..., None]


def _step(values: Image, edge: float, soft: float) -> Image:
    return np.clip((values - np.float32(edge)) / np.float32(soft) + np.float32(0.5), 0, 1)
