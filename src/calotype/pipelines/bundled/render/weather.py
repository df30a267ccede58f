"""Falling rain and snow, drawn over the finished picture."""

from __future__ import annotations

from collections.abc import Callable

import cv2
import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.ambience import Environment, Weather
from calotype.pipelines.bundled.footing import INDOORS
from calotype.pipelines.bundled.render.canvas import Image, add_light, blend, blur, mix
from calotype.pipelines.bundled.render.light import Light, rgb
from calotype.pipelines.bundled.render.view import dice
from calotype.pipelines.bundled.scene import Scene

_INDOORS = frozenset(INDOORS | {Environment.UNDERWATER, Environment.SPACE, Environment.MOON})
_SHIFT = 4


def precipitation(image: Image, scene: Scene, light: Light) -> None:
    """Draws what falls, in place; nothing in dry weather or where there is no open air."""
    draw = _FALLING.get(scene.weather)
    if draw and scene.environment not in _INDOORS:
        draw(image, scene, light)


def _field(
    scene: Scene, image: Image, salt: int, count: int
) -> tuple[float, NDArray[np.float64], NDArray[np.float64], np.random.Generator]:
    """The frame's unit in pixels, and random places that are the same at every size, over the middle of any frame."""
    height, width = image.shape[:2]
    unit = min(height, (width * height) ** 0.5)
    rng = dice(scene, salt)
    x = width / 2 + rng.uniform(-1.15, 1.15, count) * unit
    y = rng.uniform(-0.1, 1.1, count) * height
    return unit, x, y, rng


def _rain(image: Image, scene: Scene, light: Light) -> None:
    height, width = image.shape[:2]
    slant = dice(scene, 73).uniform(-0.22, 0.22)
    colour = mix(light.horizon, rgb(1, 1, 1), 0.35) * (0.72 if light.night else 1.0)
    mask = np.zeros((height, width), np.uint8)
    for layer, (count, length, thick, strength) in enumerate(
        ((900, 0.035, 0.0011, 66), (380, 0.065, 0.0016, 96), (70, 0.12, 0.0024, 120))
    ):
        unit, x, y, rng = _field(scene, image, 74 + layer, count)
        long = unit * length * rng.uniform(0.6, 1.3, count)
        lean = slant + rng.normal(0, 0.012, count)
        half = max(unit * thick, 0.55) / 2
        tint = strength * min(1.0, unit * thick / 0.55)
        for k in range(count):
            dx, dy = float(lean[k] * long[k]), float(long[k])
            outline = np.array(
                ((x[k] - half, y[k]), (x[k] + dx, y[k] + dy), (x[k] + dx + half, y[k] + dy), (x[k] + half, y[k]))
            )
            cv2.fillConvexPoly(
                mask,
                np.round(outline * (1 << _SHIFT)).astype(np.int32),
                int(tint * (0.5 + 0.5 * (k % 7) / 6)),
                cv2.LINE_AA,
                _SHIFT,
            )
    add_light(image, colour, mask.astype(np.float32) * np.float32(1 / 255))


def _snowfall(image: Image, scene: Scene, light: Light) -> None:
    height, width = image.shape[:2]
    white = mix(light.horizon, rgb(1, 1, 1), 0.7) * (0.62 if light.night else 1.0)
    for layer, (count, size, soft, strength) in enumerate(
        ((1100, 0.0016, 0.0, 0.62), (420, 0.0034, 0.0010, 0.85), (70, 0.0085, 0.0036, 0.62))
    ):
        unit, x, y, rng = _field(scene, image, 84 + layer, count)
        radius = unit * size * rng.uniform(0.55, 1.35, count)
        mask = np.zeros((height, width), np.uint8)
        for k in range(count):
            r = max(float(radius[k]), 0.6)
            centre = (round(float(x[k]) * 16), round(float(y[k]) * 16))
            cv2.circle(
                mask,
                centre,
                round(r * 16),
                int(255 * (0.55 + 0.45 * (k % 5) / 4) * min(1.0, float(radius[k]) / 0.6)),
                -1,
                cv2.LINE_AA,
                _SHIFT,
            )
        cover = mask.astype(np.float32) * np.float32(strength / 255)
        blend(image, white, blur(cover, unit * soft))


_FALLING: dict[Weather, Callable[[Image, Scene, Light], None]] = {Weather.RAIN: _rain, Weather.SNOWING: _snowfall}
