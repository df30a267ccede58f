"""A city where there is no air: towers under domes of glass, lit from within, under the sea or on the moon."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.render.canvas import blend, ellipse, fill_polygon, glow, polygon_mask
from calotype.pipelines.bundled.render.environments.moonscape import paint_moonscape
from calotype.pipelines.bundled.render.environments.underwater import paint_underwater
from calotype.pipelines.bundled.render.interior import stream
from calotype.pipelines.bundled.render.light import Light, rgb
from calotype.pipelines.bundled.render.solids import rect, strip
from calotype.pipelines.bundled.render.stage import Clearing, Stage
from calotype.pipelines.bundled.scene import Scene

Image = NDArray[np.float32]
_DOMES = (
    (0.34, 0.15, 0.58), (0.68, 0.17, 0.50), (0.50, 0.24, 0.34), (0.10, 0.30, 0.16), (0.90, 0.33, 0.10),
)  # fmt: skip
"""Where each is across the frame, its radius, and how far off it is: 0 near, 1 lost in the water."""


def paint_sunken_city(scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage:
    """The sea from inside, with the city on its bed."""
    stage = paint_underwater(scene, light, width, height, clearing)
    image = stage.background
    rng = stream(scene, 58)
    unit = min(height, (width * height) ** 0.5)
    for x, r, far in _DOMES:
        foot = (stage.horizon - 0.10 + 0.14 * (1 - far)) * height
        _dome(image, rng, x * width, foot, r * unit, far, image[int(0.4 * height)].mean(0))
    return stage


def paint_domed_town(scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage:
    """The dust of a world without air, and the city on it."""
    stage = paint_moonscape(scene, light, width, height, clearing)
    rng, unit = stream(scene, 59), min(height, (width * height) ** 0.5)
    for x, r, far in _DOMES:
        foot = (stage.horizon + 0.02 + 0.10 * (1 - far)) * height
        _dome(stage.background, rng, x * width, foot, r * unit, 0.4 * far, rgb(0.34, 0.38, 0.46))
    return stage


def _dome(image: Image, rng: np.random.Generator, x: float, y: float, r: float, far: float, water: Image) -> None:
    deep = water * np.float32(0.30)
    half = ellipse(x, y, r, r, 80)
    half[:, 1] = np.minimum(half[:, 1], y)
    mask = polygon_mask(image.shape[:2], [half]).astype(np.float32)
    blend(image, np.clip(water * 1.15 + rgb(0.02, 0.06, 0.08), 0, 1), mask * np.float32(0.42))
    for k in range(9):
        t = (k + 0.5) / 9 * 2 - 1
        tall = r * float(np.sqrt(max(0.0, 1 - t * t))) * float(rng.uniform(0.45, 0.88))
        wide = r * float(rng.uniform(0.06, 0.10))
        tone = deep * np.float32(1 - far) + water * np.float32(far)
        body = rect(x + t * r * 0.86 - wide, y - tall, x + t * r * 0.86 + wide, y)
        fill_polygon(image, body, np.clip(tone * np.float32(rng.uniform(0.9, 1.25)), 0, 1))
        lamp = rgb(1.0, 0.84, 0.46) * np.float32(1 - 0.6 * far) + water * np.float32(0.6 * far)
        size = 0.028 * r
        for wy in np.arange(y - tall + size, y - size, 2.6 * size):
            for wx in np.arange(body[0, 0] + size, body[1, 0] - size, 2.2 * size):
                if rng.random() < 0.6:
                    fill_polygon(image, rect(wx, wy, wx + size, wy + 1.3 * size), np.clip(lamp, 0, 1))
    glow(image, x, y - 0.3 * r, 1.1 * r, 0.9 * r, rgb(1.0, 0.86, 0.56), 0.28 * (1 - far))
    rim = ellipse(x, y, r, r, 120)
    rim = rim[rim[:, 1] <= y + 1]
    rim = rim[np.argsort(rim[:, 0])]
    light = np.clip(water * 0.5 + rgb(0.50, 0.62, 0.64), 0, 1)
    fill_polygon(image, strip(rim, 0.022 * r), light, 0.9 * (1 - 0.5 * far))
    for share in (0.45, 0.8):
        rib = rim * (share, 1) + (x * (1 - share), 0)
        fill_polygon(image, strip(rib, 0.010 * r), light, 0.35 * (1 - 0.5 * far))
    fill_polygon(image, rect(x - 1.05 * r, y - 0.03 * r, x + 1.05 * r, y + 0.05 * r), np.clip(deep * 1.5, 0, 1))
