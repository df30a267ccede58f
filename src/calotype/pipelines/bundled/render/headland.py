"""Land beyond the sea: hills on the horizon to one side, an island, or nothing."""

from __future__ import annotations

import numpy as np

from calotype.pipelines.bundled.render.canvas import Image, blend, mix, smoothstep
from calotype.pipelines.bundled.render.light import Light, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.terrain import haze_colour
from calotype.pipelines.bundled.render.view import View


def headland(image: Image, light: Light, view: View, rng: np.random.Generator) -> None:
    """Blue hills on the horizon to one side, or an island, or nothing."""
    kind = int(rng.integers(3))
    phase, at, side = rng.uniform(0, 900), rng.uniform(-0.42, 0.42), 1 if rng.random() < 0.5 else -1
    if kind == 2:
        return
    height, width = image.shape[:2]
    x = (np.arange(width, dtype=np.float32) + 0.5 - width / 2) / np.float32(view.unit)
    bottom = int(view.horizon * height) + 1
    for far, shift in ((1.0, 0.16), (0.0, 0.0)):
        rough = sample("cloud", (x * 900 + phase + 70 * far)[None], 5.0 + 90 * far)[0]
        near = x + shift * side
        rise = np.exp(-(((near - at) / 0.15) ** 2)) if kind else smoothstep(near * side, 0.02, 0.60)
        line = (view.horizon - (0.065 + 0.03 * far) * rise * (0.15 + 1.3 * rough)) * height
        top = max(0, int(line.min()) - 1)
        y = np.arange(top, bottom, dtype=np.float32)[:, None]
        mask = np.clip(y + 1 - line[None], 0, 1) * (rise > 0.02)
        wood = light.shade(rgb(0.24, 0.40, 0.26), 0.25 + 0.9 * rough)
        veil = haze_colour(light, x * np.float32(view.unit / width) + 0.5)
        colour = mix(
            wood[None],
            veil[None],
            np.full((1, width, 1), min(1.0, 0.55 + 0.2 * far + 0.5 * (1 - light.visibility)), np.float32),
        )
        blend(image[top:bottom], colour, mask.astype(np.float32))


def wooded_shore(image: Image, light: Light, view: View, rng: np.random.Generator) -> None:
    """Hills with woods along the whole far shore of a lake, two ranks of them."""
    height, width = image.shape[:2]
    x = (np.arange(width, dtype=np.float32) + 0.5 - width / 2) / np.float32(view.unit)
    bottom = int(view.horizon * height) + 1
    for rank, (rise, far) in enumerate(((0.20, 0.62), (0.09, 0.28))):
        phase = float(rng.uniform(0, 900))
        slope = sample("cloud", (x * 110 + phase)[None], 5.0 + 90 * rank)[0]
        crowns = sample("fine", (x * 900 + phase)[None], 8.0 + 40 * rank)[0]
        line = (view.horizon - rise * (0.25 + 1.1 * slope) - 0.016 * crowns) * height
        top = max(0, int(line.min()) - 1)
        y = np.arange(top, bottom, dtype=np.float32)[:, None]
        leaf = sample("fine", (x * 700 + phase)[None], y * np.float32(900 / view.unit))
        wood = light.shade(mix(rgb(0.10, 0.24, 0.12), rgb(0.34, 0.50, 0.22), leaf[..., None]), 0.35 + 0.7 * leaf)
        veil = haze_colour(light, x * np.float32(view.unit / width) + 0.5)
        colour = mix(wood, veil[None], np.full((1, width, 1), min(1.0, far + 0.5 * (1 - light.visibility)), np.float32))
        blend(image[top:bottom], colour, np.clip(y + 1 - line[None], 0, 1).astype(np.float32))
