"""Tracks: what went over the ground before, as footprints or ruts that lead into the distance."""

from __future__ import annotations

import cv2
import numpy as np

from calotype.pipelines.bundled.render.canvas import Image, blend, glow
from calotype.pipelines.bundled.render.light import rgb
from calotype.pipelines.bundled.render.view import dice
from calotype.pipelines.bundled.scene import Scene
from calotype.pipelines.bundled.wisps import ON_GROUND, Effect

_SHIFT = 4
_STEPS = 34
_SHADE = np.float32(0.50)
"""How much of the ground's light is left in a print."""


def lay_tracks(image: Image, scene: Scene, end: float) -> None:
    """Draws them on a painted place, from the viewer's feet to that row."""
    for number, wisp in enumerate(w for w in scene.wisps if w.effect in ON_GROUND):
        rng = dice(scene, 540 + number)
        height, width = image.shape[:2]
        unit = min(height, (width * height) ** 0.5)
        start, bend = float(rng.choice((0.30, 0.70))), float(rng.uniform(-0.16, 0.16))
        far = max(0.06, end)
        mask = np.zeros((height, width), np.uint8)
        lit: list[tuple[float, float, float]] = []
        depth = np.geomspace(1.0, 12.0, _STEPS if wisp.effect is Effect.FOOTPRINTS else 220)
        for k, z in enumerate(depth):
            y = far + (1.02 - far) / z
            x = start + bend * np.sin(0.5 * z) + (0.5 - start) * (1 - 1 / z) * 0.8
            size = unit * 0.040 / z**0.9
            sides = (1 if k % 2 else -1,) if wisp.effect is Effect.FOOTPRINTS else (-1, 1)
            for side in sides:
                apart = 0.9 * size if wisp.effect is Effect.FOOTPRINTS else 3.4 * size
                centre = round((x * width + side * apart) * 16), round(y * height * 16)
                tall = 0.62 * size if wisp.effect is Effect.FOOTPRINTS else 1.1 * size
                axes = round(0.42 * size * 16) + 8, round(tall * 16) + 8
                cv2.ellipse(mask, centre, axes, 4 * side, 0, 360, 255, -1, cv2.LINE_AA, _SHIFT)
                lit.append((centre[0] / 16, centre[1] / 16, size))
        cover = mask.astype(np.float32) * np.float32(1 / 255)
        if wisp.tint is not None:
            # "glowing blue footprints"
            blend(image, rgb(*wisp.tint), cover * np.float32(0.85))
            for x, y, size in lit:
                glow(image, x, y, 2.4 * size, 1.6 * size, rgb(*wisp.tint), 0.4)
            continue
        down = max(1, round(0.0035 * unit))
        rim = np.pad(cover, ((down, 0), (0, 0)))[:height]
        image += (image * (1 - _SHADE) * 0.5 * np.clip(rim - cover, 0, 1)[..., None]).astype(np.float32)
        blend(image, np.clip(image * _SHADE, 0, 1), cover * np.float32(0.8))
