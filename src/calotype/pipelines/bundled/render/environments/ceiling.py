"""A dome seen from below: rings of painted tiles and windows around a lamp."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.render.canvas import glow, mix, smoothstep
from calotype.pipelines.bundled.render.light import Light, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.stage import Clearing, Stage
from calotype.pipelines.bundled.scene import COLOUR_RGB, Scene

Image = NDArray[np.float32]

_RINGS = ((0.10, 16), (0.20, 16), (0.33, 24), (0.50, 32), (0.72, 40), (1.00, 48), (1.40, 64))
"""The outer edge of each ring, in half frames, and its stars."""


def paint_ceiling(scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage:
    """Looks straight up."""
    unit = 0.5 * min(width, height)
    x = ((np.arange(width, dtype=np.float32) + 0.5 - width / 2) / np.float32(unit))[None]
    y = ((np.arange(height, dtype=np.float32) + 0.5 - height / 2) / np.float32(unit))[:, None]
    r, turn = np.hypot(x, y), np.arctan2(y, x)
    hue = rgb(0.10, 0.34, 0.64)
    if scene.palette:
        hue = rgb(*COLOUR_RGB[scene.palette[0]])
    image = np.empty((height, width, 3), np.float32)
    image[:] = hue * np.float32(0.5)
    inner = 0.0
    for number, (outer, count) in enumerate(_RINGS):
        inside = (r >= inner) & (r < outer)
        across = turn * np.float32(count / (2 * np.pi)) + np.float32(0.5 * (number % 2))
        u = across - np.round(across)
        v = (r - np.float32((inner + outer) / 2)) / np.float32(outer - inner)
        a, b = np.abs(u), np.abs(v)
        if number == 4:
            pane = smoothstep(np.maximum(a * 1.5, b * 0.95 + 0.9 * a * a), 0.42, 0.38)
            frame = smoothstep(np.maximum(a * 1.5, b * 0.95 + 0.9 * a * a), 0.50, 0.46)
            tile = mix(hue * np.float32(0.7), rgb(0.92, 0.80, 0.46), frame[..., None])
            tile = mix(tile, rgb(1.0, 0.96, 0.82) * np.float32(0.5 if light.night else 1.0), pane[..., None])
        else:
            star = np.minimum(np.maximum(a, b) * 1.3, (a + b) * 0.95)
            dark = hue * np.float32(0.55 + 0.25 * (number % 2))
            tile = mix(dark, rgb(0.94, 0.93, 0.88), smoothstep(star, 0.42, 0.40)[..., None])
            tile = mix(tile, np.clip(hue * 1.25 + 0.08, 0, 1), smoothstep(star, 0.34, 0.32)[..., None])
            tile = mix(tile, rgb(0.92, 0.72, 0.30), smoothstep(star, 0.15, 0.13)[..., None])
        image = np.where(inside[..., None], tile, image)
        band = smoothstep(np.abs(r - np.float32(outer)), 0.016, 0.011)
        image = mix(image, rgb(0.90, 0.70, 0.32), band[..., None])
        inner = outer
    rib = smoothstep(
        np.abs(turn * np.float32(8 / (2 * np.pi)) - np.round(turn * np.float32(8 / (2 * np.pi)))) * r, 0.016, 0.010
    )
    image = mix(image, rgb(0.86, 0.70, 0.40), (rib * (r > 0.2))[..., None])
    grain = sample("fine", x * 180 + 0 * y, y * 180 + 0 * x) - np.float32(0.5)
    shade = (1.06 - 0.30 * np.clip(r - 0.2, 0, 1.4) + 0.10 * grain) * (0.55 if light.night else 1.0)
    image = np.ascontiguousarray(np.clip(image * shade[..., None], 0, 1), np.float32)
    glow(image, width / 2, height / 2, 0.5 * unit, 0.5 * unit, rgb(1.0, 0.90, 0.66), 0.55)
    return Stage(background=image, light=light, horizon=0.5, surface="none")
