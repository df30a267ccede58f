"""A meadow below wooded hills."""

from __future__ import annotations

from functools import partial

import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.render import grass, leafage
from calotype.pipelines.bundled.render.canvas import mix, smoothstep
from calotype.pipelines.bundled.render.leafage import leafy
from calotype.pipelines.bundled.render.light import Light, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.planting import Plant, cast_shadows, scatter
from calotype.pipelines.bundled.render.sky import bloom, paint_sky
from calotype.pipelines.bundled.render.stage import Clearing, Stage
from calotype.pipelines.bundled.render.sward import dress, stands
from calotype.pipelines.bundled.render.terrain import Relief, haze, relief
from calotype.pipelines.bundled.render.view import dice, view_of
from calotype.pipelines.bundled.scene import Scene, Weather

Image = NDArray[np.float32]

_REACH = 58.0
_TURF = grass.Turf()


def paint_meadow(scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage:
    """Rolling grassland with hedges and trees, in bloom if the scene says so."""
    view = view_of(scene, width, height, horizon=0.50)
    image = paint_sky(scene, light, width, height, view.horizon)
    offset = float(scene.seed % 997)
    steep = 1 + 0.55 * scene.atmosphere.relief

    def field(X: Image, Z: Image) -> Image:
        roll = (sample("cloud", X * 20 + offset, Z * 20) - 0.5) * np.float32(0.42 * steep) * smoothstep(Z, 1, 5)
        hills = (
            smoothstep(sample("cloud", X * 6.5 + offset, Z * 6.5 + 40), 0.28, 0.85)
            * smoothstep(Z, 8, 24)
            * np.float32(4.4 * steep)
        )
        return roll + hills

    cover = 0.78 if scene.weather is Weather.SNOWING else 0.0
    land = relief(view, field, far=60.0)
    land.draw(image, haze(land, light, _pasture(land, light, scene, offset, cover), reach=_REACH, mist=0.5))
    bloom(image, light, view.horizon)
    rng, detail = dice(scene, 13), scene.finish.detail
    lush = 1 + 0.6 * scene.atmosphere.lushness
    woods = scatter(
        rng, view, clearing, count=int(230 * lush), near=10.0, far=38.0, height=(1.0, 1.8),
        variants=leafage.BUSHES.stop, groups=12, keep_out=0.2,
    )  # fmt: skip
    trees = scatter(
        rng, view, clearing, count=int(7 * lush), near=4.5, far=9.0, height=(1.2, 2.1),
        variants=leafage.TREES.stop, groups=3, keep_out=1.1,
    )  # fmt: skip
    plants = [_sized(p) for p in woods + trees]
    shadow = light.shade(rgb(0.10, 0.20, 0.07), np.zeros(1))[0]
    cast_shadows(image, land, light, plants, shadow, strength=0.72 * (0.35 + 0.65 * light.key), spread=0.26)
    count = int((420 + 420 * detail) * (1 + 0.5 * scene.atmosphere.lushness)) if scene.flowers else int(24 * detail)
    foreground = dress(
        image,
        scene,
        light,
        land,
        clearing,
        stands(plants, view, partial(leafy, light=light, snow=cover)),
        reach=_REACH,
        turf=None if cover else _TURF,
        blossoms=0 if cover else count,
    )
    return Stage(
        background=image, light=light, horizon=view.horizon, surface="snow" if cover else "grass", foreground=foreground
    )


def _sized(p: Plant) -> Plant:
    if p.variant in leafage.TREES:
        return p
    return Plant(x=p.x, z=p.z, height=p.height * 0.36, variant=p.variant, flip=p.flip, shade=p.shade)


def _pasture(land: Relief, light: Light, scene: Scene, offset: float, cover: float) -> Image:
    X, Z = land.xs, land.zs
    grain, wide = sample("fine", X * 70, Z * 70), sample("even", X * 16 + offset, Z * 22)
    patch = sample("even", X * 60 + offset, Z * 40)
    near = mix(rgb(0.28, 0.46, 0.09), rgb(0.46, 0.65, 0.15), (grain * 0.3 + patch * 0.7)[..., None])
    field = mix(rgb(0.34, 0.54, 0.14), rgb(0.62, 0.70, 0.22), wide[..., None])
    albedo = mix(near, field, smoothstep(Z, 3, 12)[..., None])
    if scene.flowers:
        hue = sample("even", X * 9 + offset, Z * 9 + 77)
        petals = mix(
            mix(rgb(0.98, 0.93, 0.60), rgb(0.95, 0.60, 0.72), smoothstep(hue, 0.3, 0.5)[..., None]),
            rgb(0.96, 0.95, 0.92),
            smoothstep(hue, 0.55, 0.7)[..., None],
        )
        drift = smoothstep(sample("even", X * 26 + offset, Z * 50), 0.45, 0.85) * smoothstep(grain, 0.52, 0.66)
        albedo = mix(albedo, petals, (drift * smoothstep(Z, 4, 8) * 0.55)[..., None])
    if cover:
        albedo = mix(albedo, rgb(0.90, 0.92, 0.96), (cover + 0.2 * smoothstep(patch, 0.1, 0.6))[..., None])
    lit = land.lit(light.direction, 1.7) * (0.30 + 0.70 * land.sunlit(light.direction))
    return np.clip(light.shade(albedo, lit * 1.15), 0, 1)
