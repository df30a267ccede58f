"""An alpine valley: rocky peaks with snow, conifers on the slopes, a meadow in front."""

from __future__ import annotations

from functools import partial

import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.ambience import Season
from calotype.pipelines.bundled.render import conifers, grass, rocks
from calotype.pipelines.bundled.render.canvas import mix, smoothstep
from calotype.pipelines.bundled.render.conifers import conifer
from calotype.pipelines.bundled.render.light import Light, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.peaks import raise_peaks, ranges
from calotype.pipelines.bundled.render.planting import cast_shadows, scatter
from calotype.pipelines.bundled.render.rocks import rock
from calotype.pipelines.bundled.render.seasons import cover_of, grass_of
from calotype.pipelines.bundled.render.sky import bloom, paint_sky
from calotype.pipelines.bundled.render.stage import Clearing, Stage
from calotype.pipelines.bundled.render.sward import dress, stands
from calotype.pipelines.bundled.render.terrain import Relief, haze, relief
from calotype.pipelines.bundled.render.view import dice, view_of
from calotype.pipelines.bundled.scene import Scene

Image = NDArray[np.float32]

_TREE_LINE = 1.5
_REACH = 70.0
_TURF = grass.Turf(height=0.11, far=6.0, root=rgb(0.16, 0.27, 0.08), tip=rgb(0.52, 0.62, 0.22))


def paint_mountains(scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage:
    """Two ranges over a green valley."""
    view = view_of(scene, width, height, horizon=0.54)
    image = paint_sky(scene, light, width, height, view.horizon)
    offset = float(scene.seed % 991) + 300
    peaks = ranges(scene, light, view, height=4.9, near=12.0)
    swell = 0.34 * (1 + 0.6 * scene.atmosphere.relief)

    def field(X: Image, Z: Image) -> Image:
        roll = (sample("cloud", X * 22 + offset, Z * 22 + 5) - 0.5) * np.float32(swell) * smoothstep(Z, 0.9, 3.4)
        knolls = (sample("cloud", X * 10 + offset, Z * 10 + 300) - 0.42) * smoothstep(Z, 3, 8) * np.float32(1.7)
        return roll + knolls + raise_peaks(peaks, X, Z, offset)

    land = relief(view, field, far=42.0, slices=440)
    cover = cover_of(scene, 0.75)
    land.draw(image, haze(land, light, cover_slopes(land, light, scene.season, cover, offset), reach=_REACH, mist=0.8))
    bloom(image, light, view.horizon)
    rng = dice(scene, 23)
    lush = 1 + 0.6 * scene.atmosphere.lushness
    far = scatter(
        rng, view, clearing, count=int(330 * lush), near=5.5, far=13.5, height=(0.6, 1.1),
        variants=conifers.VARIANTS, groups=10, keep_out=0.5,
    )  # fmt: skip
    far = [p for p in far if land.altitude(p.x, p.z) < _TREE_LINE]
    near = scatter(
        rng, view, clearing, count=int(20 * lush), near=2.8, far=5.5, height=(1.0, 1.6),
        variants=conifers.VARIANTS, groups=4, keep_out=1.2,
    )  # fmt: skip
    stones = scatter(
        rng, view, clearing, count=26, near=1.6, far=7.0, height=(0.06, 0.24), variants=rocks.VARIANTS, groups=6
    )
    trees = stands(far + near, view, partial(conifer, light=light, snow=cover))
    boulders = stands(stones, view, partial(rock, light=light, albedo=rgb(0.46, 0.45, 0.45), snow=cover))
    shadow = light.shade(rgb(0.10, 0.18, 0.09), np.zeros(1))[0]
    cast_shadows(image, land, light, far + near + stones, shadow, strength=0.7 * (0.35 + 0.65 * light.key))
    count = int(260 + 200 * scene.finish.detail) if scene.flowers else int(60 * scene.finish.detail)
    foreground = dress(
        image, scene, light, land, clearing, trees + boulders,
        reach=_REACH * 0.8, turf=None if cover else _TURF.in_season(scene.season), blossoms=0 if cover else count,
    )  # fmt: skip
    return Stage(
        background=image, light=light, horizon=view.horizon, surface="snow" if cover else "grass", foreground=foreground
    )


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
