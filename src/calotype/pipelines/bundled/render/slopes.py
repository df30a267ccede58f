"""Slopes: what mountains are covered with, from the meadows at their feet to the snow on their tops."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.ambience import Season
from calotype.pipelines.bundled.render.canvas import mix, smoothstep
from calotype.pipelines.bundled.render.light import Light, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.seasons import grass_of
from calotype.pipelines.bundled.render.terrain import Relief

Image = NDArray[np.float32]

TREE_LINE = 1.5


def cover_slopes(land: Relief, light: Light, season: Season, cover: float, offset: float) -> Image:
    """The lit colours of meadows, woods, bare rock and snow, one above the other."""
    X, Z, h = land.xs, land.zs, land.height
    grain = sample("fine", X * 55, Z * 55 + h * 48) - 0.5
    patch = sample("even", X * 30 + offset, Z * 30)
    near = mix(rgb(0.24, 0.38, 0.11), rgb(0.46, 0.56, 0.18), patch[..., None])
    near = grass_of(season, near)
    wood = mix(rgb(0.07, 0.19, 0.12), rgb(0.15, 0.30, 0.15), (grain + 0.5)[..., None])
    trees = (
        smoothstep(sample("even", X * 24 + 90, Z * 24 + offset) + grain * 0.3, 0.35, 0.62)
        * smoothstep(Z, 8, 11)
        * smoothstep(h, 2.0, 1.1)
    )
    near = mix(near, rgb(0.90, 0.92, 0.97), np.clip(cover * 1.15 + (patch[..., None] - 0.5) * cover, 0, 1))
    albedo = mix(near, wood, trees[..., None])
    strata = sample("fine", X * 12, h * 46 + 0 * Z) - 0.5
    stone = mix(rgb(0.40, 0.40, 0.44), rgb(0.68, 0.64, 0.60), (0.5 + grain * 0.9 + strata * 0.7)[..., None])
    bare = smoothstep(h + grain * 0.8, 1.1, 1.9)
    steep = smoothstep(land.flatness + grain * 0.3, 0.62, 0.45) * smoothstep(h, 0.5, 1.2)
    albedo = mix(albedo, stone, np.maximum(bare, steep)[..., None])
    snow = smoothstep(h + grain * 1.1 + (patch - 0.5) * 0.8, 2.5 - 2.6 * cover, 3.3 - 2.4 * cover)
    snow = snow * smoothstep(land.flatness + grain * 0.22, 0.36, 0.52)
    albedo = mix(albedo, rgb(0.92, 0.94, 0.98), snow[..., None])
    lit = land.lit(light.direction) * (0.2 + 0.8 * land.sunlit(light.direction))
    out = light.shade(albedo, lit * 1.08)
    out *= np.clip(1 - land.hollows * 2.4, 0.82, 1.06)[..., None]
    return np.clip(out, 0, 1)
