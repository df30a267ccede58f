"""Lines across the picture, with laundry, flags, lanterns, bulbs or nothing on them."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.render.canvas import ellipse, fill_polygon, glow, mix
from calotype.pipelines.bundled.render.light import Light, Vector, rgb
from calotype.pipelines.bundled.render.solids import strip
from calotype.pipelines.bundled.render.view import dice
from calotype.pipelines.bundled.scene import Scene
from calotype.pipelines.bundled.strung import Strung

Image = NDArray[np.float32]
Tone = Callable[[Vector], Vector]

_CLOTHES = (
    rgb(0.95, 0.94, 0.92), rgb(0.86, 0.30, 0.28), rgb(0.30, 0.48, 0.74), rgb(0.96, 0.82, 0.44), rgb(0.94, 0.94, 0.96),
    rgb(0.44, 0.66, 0.52), rgb(0.88, 0.62, 0.70),
)  # fmt: skip
_ROWS = ((0.30, 0.46, 0.10, 0.62), (0.20, 0.60, 0.16, 0.34), (0.06, 1.0, 0.26, 0.0))
"""From the farthest to the nearest: how far below the top of the sky it is tied, its size, and how far in."""


def string_up(image: Image, scene: Scene, light: Light, horizon: float) -> None:
    """Draws three lines of what the scene has on lines, the farther the smaller."""
    height, width = image.shape[:2]
    unit = min(height, (width * height) ** 0.5)
    rng = dice(scene, 3300)
    sorts = sorted(scene.strung)
    for number, (down, size, sag, inset) in enumerate(_ROWS):
        sort = sorts[number % len(sorts)]
        x0, x1 = (0.5 * inset - 0.02) * width, (1.02 - 0.5 * inset) * width
        y0, y1 = ((down + float(rng.uniform(-0.03, 0.03))) * 1.5 * horizon * height for _ in range(2))
        t = np.linspace(0, 1, 60)
        x = x0 + (x1 - x0) * t
        y = y0 + (y1 - y0) * t + sag * 0.32 * unit * 4 * t * (1 - t) * (0.4 + 0.6 * size)
        far = float(np.clip(0.55 - 0.5 * size, 0, 0.5))

        def tone(albedo: Vector, far: float = far) -> Vector:
            shade = light.shade(albedo[None], np.array([0.75], np.float32))[0]
            return np.asarray(np.clip(mix(shade, light.haze, far), 0, 1), np.float32)

        count = 5 if sort is Strung.CABLES else 1
        for k in range(count):
            drop = float(rng.uniform(-0.05, 0.06)) * unit * size if k else 0.0
            path = np.stack([x, y + drop * np.sin(np.pi * t)], -1)
            fill_polygon(image, strip(path, max(1.2, 0.006 * unit * size)), tone(rgb(0.16, 0.16, 0.17)))
        if sort is not Strung.CABLES:
            _hang(image, light, rng, sort, np.stack([x, y], -1), unit * size, tone)


def _hang(
    image: Image, light: Light, rng: np.random.Generator, sort: Strung, path: NDArray[np.float64], size: float,
    tone: Tone,
) -> None:  # fmt: skip
    step = {Strung.LAUNDRY: 0.085, Strung.BUNTING: 0.05, Strung.LANTERNS: 0.13, Strung.BULBS: 0.05}[sort] * size
    span = path[-1, 0] - path[0, 0]
    for k in range(max(2, int(span / step))):
        at = (k + 0.5) * step
        x = path[0, 0] + at
        y = float(np.interp(x, path[:, 0], path[:, 1]))
        if sort is Strung.LAUNDRY:
            if rng.random() < 0.84:
                _garment(image, rng, x, y, size, tone(_CLOTHES[int(rng.integers(len(_CLOTHES)))]))
        elif sort is Strung.BUNTING:
            flag = np.array(((x - 0.021 * size, y), (x + 0.021 * size, y), (x, y + 0.055 * size)))
            fill_polygon(image, flag, tone(_CLOTHES[(2 * k + 1) % len(_CLOTHES)]))
        else:
            big = sort is Strung.LANTERNS
            r, low = (0.034 * size, y + 0.045 * size) if big else (0.010 * size, y + 0.012 * size)
            body = tone(rgb(0.88, 0.20, 0.14)) if big else rgb(1.0, 0.90, 0.62)
            dark = light.night or light.low
            if dark:
                glow(image, x, low, 4 * r, 4 * r, rgb(1.0, 0.62, 0.32), 0.6)
                body = np.clip(body * 0.5 + rgb(0.62, 0.30, 0.14), 0, 1) if big else body
            fill_polygon(
                image, ellipse(x, low, r, 0.9 * r, 28), np.stack([np.clip(body * 1.1, 0, 1), body * np.float32(0.85)])
            )


def _garment(image: Image, rng: np.random.Generator, x: float, y: float, size: float, colour: Vector) -> None:
    """A shirt, a pair of trousers or a sheet, pegged by its upper edge."""
    kind, w, h = int(rng.integers(3)), 0.030 * size, 0.085 * size
    fade = np.stack([np.clip(colour * 1.06, 0, 1), colour * np.float32(0.86)])
    points: tuple[tuple[float, float], ...]
    if kind == 0:
        points = (
            (-1.3, 0.10), (-0.7, 0.0), (0.7, 0.0), (1.3, 0.10), (1.15, 0.36), (0.72, 0.30), (0.72, 1.0), (-0.72, 1.0),
            (-0.72, 0.30), (-1.15, 0.36),
        )  # fmt: skip
    elif kind == 1:
        points = ((-0.7, 0.0), (0.7, 0.0), (0.85, 1.25), (0.12, 1.25), (0.0, 0.42), (-0.12, 1.25), (-0.85, 1.25))
    else:
        points = ((-1.25, 0.0), (1.25, 0.0), (1.2, 0.9), (0.4, 0.97), (-0.5, 0.88), (-1.2, 0.95))
    fill_polygon(image, np.array(points) * (w, h) + (x, y), fade)
