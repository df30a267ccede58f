"""Dunes with sharp crests, rippled sand, a few stones and dry tufts, sometimes mesas far off."""

from __future__ import annotations

from functools import partial

import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.render import grass, rocks
from calotype.pipelines.bundled.render.canvas import blend, mix, smoothstep
from calotype.pipelines.bundled.render.ground import texture
from calotype.pipelines.bundled.render.light import Light, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.planting import cast_shadows, scatter
from calotype.pipelines.bundled.render.rocks import rock
from calotype.pipelines.bundled.render.sky import bloom, paint_sky
from calotype.pipelines.bundled.render.stage import Clearing, Stage
from calotype.pipelines.bundled.render.sward import dress, stands
from calotype.pipelines.bundled.render.terrain import Relief, haze, relief
from calotype.pipelines.bundled.render.view import dice, view_of
from calotype.pipelines.bundled.scene import Scene

Image = NDArray[np.float32]

_REACH = 52.0
_CREST = np.float32(12)
"""Sharpness of the nearest dunes' crests."""
_SAND = rgb(0.94, 0.68, 0.40)
_SHADE = rgb(0.80, 0.50, 0.34)


def paint_desert(scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage:
    """A sea of dunes."""
    view = view_of(scene, width, height, horizon=0.53, eye=0.70)
    image = paint_sky(scene, light, width, height, view.horizon)
    rng = dice(scene, 29)
    offset = float(scene.seed % 983)
    steep = 1 + 0.6 * scene.atmosphere.relief
    turn = rng.uniform(0.25, 0.75) * (1 if rng.random() < 0.5 else -1)
    length = rng.uniform(3.4, 5.0)
    mesas = rng.random() < 0.4

    def field(X: Image, Z: Image) -> Image:
        bend = sample("swell", X * 13 + offset, Z * 10) - 0.5
        along = (Z + X * np.float32(turn) + bend * np.float32(length * 1.5)) / np.float32(length)
        tall = smoothstep(sample("swell", X * 11 + 400, Z * 9 + offset), 0.22, 0.72)
        sharp = (_CREST / (1 + np.maximum(Z - 4, 0) / 9)).astype(np.float32)  # far crests are finer than the grid
        dunes = _dune(along, sharp) * (0.25 + tall) * np.float32(1.05 * steep) * smoothstep(Z, 1.9, 7.5)
        low = (
            _dune((Z * 1.5 + X * np.float32(turn * 2.2) + bend * 3.4) / np.float32(1.7), sharp)
            * np.float32(0.11)
            * smoothstep(Z, 1.0, 2.4)
        )
        h = dunes + low * smoothstep(Z, 12, 6)
        if mesas:
            table = smoothstep(sample("cloud", X * 7 + 500 + offset, Z * 5), 0.60, 0.64) * smoothstep(Z, 24, 27)
            h = h + table * (2.6 + 1.2 * sample("even", X * 4, Z * 4 + offset)) * np.float32(steep)
        return h

    land = relief(view, field, far=46.0, slices=520)
    land.draw(image, haze(land, light, _dunes(land, light, mesas), reach=_REACH, mist=0.4), turning=2)
    bloom(image, light, view.horizon)
    _ripples(image, land, scene, light)
    stones = scatter(
        rng,
        view,
        clearing,
        count=int(22 * (1 + 0.6 * scene.atmosphere.lushness)),
        near=1.7,
        far=9.0,
        height=(0.04, 0.20),
        variants=rocks.VARIANTS,
        groups=5,
    )
    stone = partial(rock, light=light, albedo=rgb(0.62, 0.42, 0.30), snow=0.5, snow_colour=_SAND)
    tufts = scatter(
        rng,
        view,
        clearing,
        count=int(34 * (1 + 0.9 * scene.atmosphere.lushness)),
        near=1.5,
        far=8.0,
        height=(0.10, 0.26),
        variants=grass.TUFTS,
        groups=7,
    )
    dry = partial(grass.tuft, light=light, root=rgb(0.34, 0.27, 0.12), tip=rgb(0.78, 0.66, 0.34))
    shadow = light.shade(_SHADE * 0.62, np.zeros(1))[0]
    cast_shadows(image, land, light, stones + tufts, shadow, strength=0.7 * (0.3 + 0.7 * light.key), spread=0.4)
    foreground = dress(
        image, scene, light, land, clearing, stands(stones, view, stone) + stands(tufts, view, dry), reach=_REACH
    )
    return Stage(background=image, light=light, horizon=view.horizon, surface="sand", foreground=foreground)


def _dune(phase: Image, sharpness: Image) -> Image:
    """A train of dunes, height 0 to 1: a long rise to windward, a sharp crest, a short slip face."""
    s = phase - np.floor(phase)
    rise, fall = (s / 0.68) ** 1.5, ((1 - s) / 0.32) ** 1.35
    return -np.log(np.exp(-sharpness * rise) + np.exp(-sharpness * fall)) / sharpness  # a smooth minimum


def _dunes(land: Relief, light: Light, mesas: bool) -> Image:
    X, Z = land.xs, land.zs
    wide = sample("even", X * 12, Z * 20)
    albedo = mix(_SAND * 0.95, rgb(0.98, 0.76, 0.49), wide[..., None])
    if mesas:
        strata = sample("fine", X * 3, land.height * 60 + 0 * Z)
        wall = smoothstep(land.height, 1.5, 2.0) * smoothstep(Z, 23, 26)
        albedo = mix(albedo, mix(rgb(0.55, 0.27, 0.17), rgb(0.80, 0.46, 0.28), strata[..., None]), wall[..., None])
    lit = land.lit(light.direction, 1.9) * (0.16 + 0.84 * land.sunlit(light.direction, 0.05))
    return np.clip(
        light.shade(mix(_SHADE * (albedo / _SAND), albedo, np.clip(lit * 1.6, 0, 1)[..., None]), lit * 1.05), 0, 1
    )


def _ripples(image: Image, land: Relief, scene: Scene, light: Light) -> None:
    """Wind ripples and grain on the near sand, at the picture's own resolution."""

    def pattern(X: Image, Z: Image) -> Image:
        warp = sample("cloud", X * 60 + scene.seed % 577, Z * 60) * 7
        return np.sin((Z * 46 + X * 9 + warp) * np.float32(1.0)) * 0.5 + (sample("fine", X * 700, Z * 700) - 0.5) * 0.9

    height, width = image.shape[:2]
    amount, top = texture(land, width, height, pattern, near=2.2, far=6.0)
    dark = light.shade(_SHADE * 0.8, np.array(0.1))
    blend(image[top:], dark, np.clip(amount, 0, 1) * np.float32(0.16))
