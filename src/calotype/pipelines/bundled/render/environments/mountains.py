"""An alpine valley: rocky peaks with snow, conifers on the slopes, a meadow in front."""

from __future__ import annotations

from functools import partial

import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.render import conifers, grass, rocks
from calotype.pipelines.bundled.render.canvas import smoothstep
from calotype.pipelines.bundled.render.conifers import conifer
from calotype.pipelines.bundled.render.light import Light, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.peaks import raise_peaks, ranges
from calotype.pipelines.bundled.render.planting import cast_shadows, scatter
from calotype.pipelines.bundled.render.rocks import rock
from calotype.pipelines.bundled.render.seasons import cover_of
from calotype.pipelines.bundled.render.sky import bloom, paint_sky
from calotype.pipelines.bundled.render.slopes import TREE_LINE, cover_slopes
from calotype.pipelines.bundled.render.stage import Clearing, Stage
from calotype.pipelines.bundled.render.sward import dress, stands
from calotype.pipelines.bundled.render.terrain import haze, relief
from calotype.pipelines.bundled.render.view import dice, view_of
from calotype.pipelines.bundled.scene import Scene

Image = NDArray[np.float32]

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
    far = [p for p in far if land.altitude(p.x, p.z) < TREE_LINE]
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
