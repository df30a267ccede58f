"""Landforms: land of one making, with or without a sea below it; a table of heights and colours tells them apart."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import partial

import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.locales import Locale
from calotype.pipelines.bundled.render import conifers, rocks
from calotype.pipelines.bundled.render.canvas import mix, smoothstep
from calotype.pipelines.bundled.render.conifers import conifer
from calotype.pipelines.bundled.render.environments.basins import (
    archipelago,
    atoll,
    billows,
    buttes,
    cinder,
    cloud_sea,
    crater,
    delta,
    gorge,
    islet,
    lagoon,
    pasture,
    silt,
    stacks,
    vale,
)
from calotype.pipelines.bundled.render.environments.grounds import (
    ashes,
    bluff,
    cracked,
    dust,
    ice,
    paddies,
    rocky,
    scarp,
    strata,
    sward,
    tropic,
    turf_of,
)
from calotype.pipelines.bundled.render.environments.heights import (
    Lie,
    bergs,
    canyon,
    coast,
    crags,
    fjord,
    flat,
    hill,
    isle,
    lake,
    spires,
    steps,
    summit,
)
from calotype.pipelines.bundled.render.light import Light, Vector, light_of, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.planting import cast_shadows, scatter
from calotype.pipelines.bundled.render.rocks import rock
from calotype.pipelines.bundled.render.seasons import cover_of
from calotype.pipelines.bundled.render.sky import bloom, paint_sky
from calotype.pipelines.bundled.render.stage import Clearing, Stage, Surface
from calotype.pipelines.bundled.render.sward import dress, stands
from calotype.pipelines.bundled.render.terrain import Relief, haze, relief
from calotype.pipelines.bundled.render.view import dice, view_of
from calotype.pipelines.bundled.render.water import lay_sea, paint_sea, waves
from calotype.pipelines.bundled.scene import RGB, Scene

Image = NDArray[np.float32]


@dataclass(frozen=True, kw_only=True)
class Landform:
    """How one sort of land lies and looks. Lengths are the world's."""

    horizon: float
    heights: Callable[[Lie, Image, Image], Image]
    """Height at X and Z."""
    colours: Callable[[Relief, Lie], tuple[Image, Image]]
    """What the ground reflects, and how much of it shines by itself in place of being lit."""
    surface: Surface
    eye: float = 0.62
    far: float = 44.0
    reach: float = 60.0
    sea: float | None = None
    """How far the water lies below the ground about the viewer."""
    calm: float = 0.6
    turf: bool = False
    trees: int = 0
    snowy: float = 0.0
    stones: int = 0
    stone: Vector | None = None
    sky: tuple[RGB, ...] = ()
    """Its colours by day, where the prompt doesn't say them."""


LANDFORMS: dict[Locale, Landform] = {
    Locale.CLIFF: Landform(
        horizon=0.40, heights=coast, colours=bluff, surface="grass", sea=3.4, far=60.0, turf=True, reach=80.0, calm=1.1
    ),
    Locale.CANYON: Landform(
        horizon=0.53, heights=canyon, colours=strata, surface="sand", stones=26, stone=rgb(0.62, 0.36, 0.24)
    ),
    Locale.RICE_TERRACES: Landform(
        horizon=0.36, heights=steps, colours=partial(paddies, wet=1.0), surface="ground", eye=1.5, trees=30
    ),
    Locale.TEA_HILLS: Landform(
        horizon=0.36, heights=steps, colours=partial(paddies, wet=0.0), surface="ground", eye=1.5, trees=20
    ),
    Locale.FROZEN_LAKE: Landform(horizon=0.50, heights=lake, colours=ice, surface="ground", trees=220, snowy=1.0),
    Locale.GLACIER: Landform(horizon=0.50, heights=crags, colours=ice, surface="ground", snowy=1.0),
    Locale.ICE_SEA: Landform(horizon=0.50, heights=bergs, colours=ice, surface="ground", sea=0.10, calm=0.45, eye=0.72),
    Locale.ISLE: Landform(
        horizon=0.30, heights=isle, colours=tropic, surface="sand", sea=0.02, calm=0.5, eye=1.9, far=60.0, reach=90.0
    ),
    Locale.SUMMIT: Landform(horizon=0.44, heights=summit, colours=scarp, surface="ground", far=48.0, reach=42.0),
    Locale.FJORD: Landform(
        horizon=0.45, heights=fjord, colours=rocky, surface="water", sea=0.02, calm=0.35, eye=0.7, far=52.0, reach=46.0
    ),
    Locale.SALT_FLAT: Landform(horizon=0.53, heights=flat, colours=cracked, surface="sand", far=60.0, reach=80.0),
    Locale.HILL: Landform(horizon=0.62, heights=hill, colours=sward, surface="grass", far=46.0),
    Locale.LAVA: Landform(
        horizon=0.52, heights=crags, colours=ashes, surface="ground", stones=30, stone=rgb(0.16, 0.13, 0.13),
        sky=((0.16, 0.05, 0.06), (0.86, 0.26, 0.08)),
    ),
    Locale.ALIEN: Landform(
        horizon=0.52, heights=spires, colours=dust, surface="ground", stones=26, stone=rgb(0.46, 0.22, 0.42),
        sky=((0.10, 0.10, 0.30), (0.90, 0.46, 0.62)),
    ),
    Locale.CLOUD_SEA: Landform(
        horizon=0.44, heights=cloud_sea, colours=billows, surface="ground", far=48.0, reach=42.0
    ),
    Locale.RIVER_GORGE: Landform(
        horizon=0.50, heights=gorge, colours=strata, surface="sand", sea=0.12, calm=0.35, eye=0.80, stones=14,
        stone=rgb(0.62, 0.36, 0.24),
    ),
    Locale.BUTTES: Landform(
        horizon=0.50, heights=buttes, colours=strata, surface="sand", far=60.0, reach=70.0, stones=18,
        stone=rgb(0.62, 0.36, 0.24),
    ),
    Locale.SEA_STACKS: Landform(
        horizon=0.46, heights=stacks, colours=islet, surface="water", sea=0.06, far=60.0, reach=80.0
    ),
    Locale.ATOLL: Landform(
        horizon=0.30, heights=atoll, colours=lagoon, surface="sand", sea=0.02, calm=0.5, eye=2.3, far=60.0, reach=90.0
    ),
    Locale.ARCHIPELAGO: Landform(
        horizon=0.34, heights=archipelago, colours=islet, surface="water", sea=0.02, calm=0.5, eye=1.5, far=60.0,
        reach=70.0,
    ),
    Locale.CRATER_LAKE: Landform(
        horizon=0.34, heights=crater, colours=cinder, surface="ground", sea=1.35, calm=0.25, eye=1.0, far=60.0,
        reach=70.0,
    ),
    Locale.DELTA: Landform(
        horizon=0.30, heights=delta, colours=silt, surface="grass", sea=0.12, calm=0.3, eye=2.6, far=60.0, reach=60.0
    ),
    Locale.VALE: Landform(
        horizon=0.40, heights=vale, colours=pasture, surface="grass", sea=0.12, calm=0.3, eye=1.15, trees=80
    ),
}  # fmt: skip


_SNOWED = frozenset(
    {Locale.CLIFF, Locale.CANYON, Locale.SUMMIT, Locale.HILL, Locale.TEA_HILLS, Locale.RICE_TERRACES, Locale.FJORD}
)
"""Where snow lies in winter."""


def paint_landform(form: Landform, scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage:
    """Land, far to near, over its sea."""
    if form.sky and not scene.tints.sky:
        scene = scene.evolve(tints=replace(scene.tints, sky=form.sky))
        light = light_of(scene)
    view = view_of(scene, width, height, horizon=form.horizon, eye=form.eye)
    image = paint_sky(scene, light, width, height, view.horizon)
    rng = dice(scene, 131)
    lie = Lie.of(scene, light, view, clearing, rng)
    land = relief(view, partial(form.heights, lie), far=form.far, slices=460)
    albedo, shining = form.colours(land, lie)
    cover = cover_of(scene, 0.86) if scene.locale in _SNOWED else 0.0
    if cover:
        deep = smoothstep(sample("even", land.xs * 14, land.zs * 14), 0.05, 0.5)
        albedo = mix(albedo, rgb(0.92, 0.94, 0.98), (cover * (0.7 + 0.3 * deep))[..., None])
    lit = land.lit(light.direction, 1.6) * (0.25 + 0.75 * land.sunlit(light.direction, 0.06))
    colour = np.clip(light.shade(albedo, lit * 1.1), 0, 1)
    colour = mix(colour, albedo, shining[..., None])
    colour = haze(land, light, colour, reach=form.reach, mist=0.3)
    if form.sea is None:
        land.draw(image, colour)
    else:
        over = replace(view, eye=view.eye + form.sea)
        surface = waves(over, scene, calm=form.calm)
        lay_sea(image, paint_sea(image, over, light, scene, surface, green=rng.random()), surface)
        shore, dry = image.copy(), np.zeros_like(image)
        land.draw(shore, colour)
        above = smoothstep(land.height, -form.sea - 0.01, -form.sea + 0.03)
        land.draw(dry, np.repeat(above[..., None], 3, -1))
        image += (shore - image) * dry
    bloom(image, light, view.horizon)
    far = scatter(
        rng, view, clearing, count=form.trees, near=5.0, far=14.0, height=(0.6, 1.1), variants=conifers.VARIANTS,
        groups=9, keep_out=0.6,
    )  # fmt: skip
    far = [p for p in far if 0.04 < land.altitude(p.x, p.z) < 1.5]
    stones = scatter(
        rng,
        view,
        clearing,
        count=form.stones,
        near=1.6,
        far=8.0,
        height=(0.05, 0.24),
        variants=rocks.VARIANTS,
        groups=6,
    )
    shadow = light.shade(rgb(0.12, 0.12, 0.14), np.zeros(1))[0]
    cast_shadows(image, land, light, far + stones, shadow, strength=0.6 * (0.35 + 0.65 * light.key))
    stone = rgb(0.46, 0.45, 0.45) if form.stone is None else form.stone
    standing = stands(far, view, partial(conifer, light=light, snow=form.snowy))
    standing += stands(stones, view, partial(rock, light=light, albedo=stone, snow=form.snowy))
    blades = None
    if form.turf and not cover:
        blades = replace(turf_of(scene), bare=partial(_bare, land))
    foreground = dress(
        image, scene, light, land, clearing, standing, reach=form.reach, turf=blades,
        blossoms=int(40 * scene.finish.detail) if form.turf else 0,
    )  # fmt: skip
    return Stage(background=image, light=light, horizon=view.horizon, surface=form.surface, foreground=foreground)


def _bare(land: Relief, x: Image, z: float) -> Image:
    """1 where the ground lies too low for grass."""
    return np.array([float(land.altitude(float(a), z) < -0.25) for a in np.atleast_1d(x)], np.float32)
