"""High seas: hills of water that rise before and behind what floats, with breaking crests."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.render.canvas import mix, smoothstep
from calotype.pipelines.bundled.render.light import Light, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.sky import bloom, paint_sky
from calotype.pipelines.bundled.render.stage import Clearing, Stage
from calotype.pipelines.bundled.render.terrain import haze, relief
from calotype.pipelines.bundled.render.view import view_of
from calotype.pipelines.bundled.render.water import deep_colour
from calotype.pipelines.bundled.scene import Scene

Image = NDArray[np.float32]


def paint_swell(scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage:
    """Waves higher than the eye."""
    view = view_of(scene, width, height, horizon=0.52, eye=0.72)
    image = paint_sky(scene, light, width, height, view.horizon)
    offset = float(scene.seed % 907)
    tall = 1.0 + 0.3 * scene.atmosphere.relief

    def phase(X: Image, Z: Image) -> Image:
        bend = sample("swell", X * 12 + offset, Z * 9) - 0.5
        return (Z * 1.0 + 0.30 * X + bend * 5.0) / np.float32(4.6)

    def crest(X: Image, Z: Image) -> Image:
        s = phase(X, Z) % 1.0
        rise, fall = (s / 0.34) ** 1.4, ((1 - s) / 0.66) ** 1.3
        return np.exp(-3.2 * (1 - np.clip(np.minimum(rise, fall), 0, 1))).astype(np.float32)

    def field(X: Image, Z: Image) -> Image:
        group = 0.45 + 0.9 * sample("swell", X * 9 + 300, Z * 7 + offset)
        big = crest(X, Z) * group * np.float32(1.75 * tall) * smoothstep(Z, 2.2, 6.0)
        small = (sample("ridge", X * 34 + offset, Z * 50) - 0.4) * np.float32(0.30) * smoothstep(Z, 0.8, 2.0)
        return (big + small - 0.12).astype(np.float32)

    sea = relief(view, field, far=42.0, slices=520)
    X, Z, h = sea.xs, sea.zs, sea.height
    lace = sample("fine", X * 90, Z * 120 + h * 60)
    tint = scene.tints.water
    deep = deep_colour(light, 0.45) if tint is None else light.shade(rgb(*tint) * np.float32(0.55), np.array(0.8))
    mirror = mix(light.horizon, light.middle, 0.5)
    up = np.clip(sea.flatness, 0, 1)
    body = mix(deep * np.float32(0.85), mirror * np.float32(0.85), (smoothstep(up, 0.55, 1.0) * 0.42)[..., None])
    clear = light.shade(rgb(0.16, 0.60, 0.58) if tint is None else rgb(*tint), np.array(0.8))
    top = smoothstep(crest(X, Z), 0.55, 0.98) * smoothstep(Z, 2.4, 5.0)
    body = mix(body, clear + 0 * body, (0.60 * top)[..., None])
    _, sz = sea.slopes
    foam = smoothstep(top + (lace - 0.5) * 0.9, 0.70, 0.95)
    run = smoothstep(lace, 0.58, 0.80) * smoothstep(sz, -0.05, 0.35) * 0.55
    white = light.shade(rgb(0.95, 0.98, 1.0), np.array(0.85))
    colour = mix(body, white + 0 * body, np.clip(np.maximum(foam, run), 0, 1)[..., None])
    lit = 0.72 + 0.45 * sea.lambert(light.direction) * light.key
    sea.draw(image, haze(sea, light, np.clip(colour * lit[..., None], 0, 1), reach=46.0))
    bloom(image, light, view.horizon)
    return Stage(background=np.clip(image, 0, 1), light=light, horizon=view.horizon, surface="water")
