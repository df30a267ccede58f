"""Deep snow below high mountains, with laden conifers about a clearing."""

from __future__ import annotations

from functools import partial

import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.render import conifers
from calotype.pipelines.bundled.render.canvas import add_light, blend, mix, smoothstep
from calotype.pipelines.bundled.render.conifers import conifer
from calotype.pipelines.bundled.render.ground import texture
from calotype.pipelines.bundled.render.light import Light, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.peaks import raise_peaks, ranges
from calotype.pipelines.bundled.render.planting import cast_shadows, scatter
from calotype.pipelines.bundled.render.sky import bloom, paint_sky
from calotype.pipelines.bundled.render.stage import Clearing, Stage
from calotype.pipelines.bundled.render.sward import dress, stands
from calotype.pipelines.bundled.render.terrain import Relief, haze, relief
from calotype.pipelines.bundled.render.view import dice, view_of
from calotype.pipelines.bundled.scene import Scene

Image = NDArray[np.float32]

_TREE_LINE = 1.25
_REACH = 75.0
"""Depth over which the haze takes two thirds."""


def paint_snow(scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage:
    """A snowfield, two ranges and groups of conifers."""
    view = view_of(scene, width, height, horizon=0.53)
    image = paint_sky(scene, light, width, height, view.horizon)
    offset = float(scene.seed % 997)
    peaks = ranges(scene, light, view, height=3.9)
    swell = 0.30 * (1 + 0.6 * scene.atmosphere.relief)

    def field(X: Image, Z: Image) -> Image:
        roll = (sample("cloud", X * 24 + offset, Z * 24 + 5) - 0.5) * np.float32(swell) * smoothstep(Z, 0.9, 3.4)
        drifts = (sample("cloud", X * 70 + offset, Z * 44 + 50) - 0.5) * smoothstep(Z, 0.7, 1.6) * smoothstep(Z, 9, 3)
        banks = (sample("cloud", X * 9 + offset, Z * 9 + 300) - 0.45) * smoothstep(Z, 3, 8) * np.float32(1.5)
        return roll + drifts * np.float32(0.085) + banks + raise_peaks(peaks, X, Z, offset)

    land = relief(view, field, far=44.0, slices=440)
    land.draw(image, haze(land, light, _snow(land, light), reach=_REACH, mist=0.9))
    bloom(image, light, view.horizon)
    _sparkle(image, land, light)
    rng = dice(scene, 3)
    lush = 1 + 0.55 * scene.atmosphere.lushness
    far = scatter(
        rng, view, clearing, count=int(230 * lush), near=6.0, far=13.0, height=(0.75, 1.25),
        variants=conifers.VARIANTS, groups=9, keep_out=0.55,
    )  # fmt: skip
    far = [p for p in far if land.altitude(p.x, p.z) < _TREE_LINE]
    near = scatter(
        rng, view, clearing, count=int(46 * lush), near=2.7, far=6.0, height=(1.05, 1.75),
        variants=conifers.VARIANTS, groups=5, keep_out=1.15,
    )  # fmt: skip
    shadow = light.shade(rgb(0.70, 0.76, 0.95), np.zeros(1))[0]
    cast_shadows(image, land, light, far + near, shadow, strength=0.75 * (0.35 + 0.65 * light.key))
    foreground = dress(
        image,
        scene,
        light,
        land,
        clearing,
        stands(far + near, view, partial(conifer, light=light, snow=1.0)),
        reach=_REACH * 0.8,
    )
    return Stage(background=image, light=light, horizon=view.horizon, surface="snow", foreground=foreground)


def _sparkle(image: Image, land: Relief, light: Light) -> None:
    """Grain of the near snow, and crystals that catch the sun."""
    height, width = image.shape[:2]
    grain, top = texture(land, width, height, lambda X, Z: sample("fine", X * 720, Z * 720), near=1.6, far=4.2)
    add_light(image[top:], light.sun, smoothstep(grain, 0.80, 0.92) * np.float32(0.9 * light.key))
    blend(
        image[top:], light.fill * 0.9, smoothstep(grain, 0.30, 0.55) * smoothstep(grain, 0.80, 0.55) * np.float32(0.05)
    )


def _snow(land: Relief, light: Light) -> Image:
    X, Z = land.xs, land.zs
    grain = sample("fine", X * 55, Z * 55 + land.height * 48) - 0.5
    lit = land.lit(light.direction)
    high = smoothstep(land.height, 0.7, 1.6)
    lit = lit * (0.2 + 0.8 * land.sunlit(light.direction))
    rock = smoothstep(land.flatness + grain * 0.30, 0.63, 0.45) * smoothstep(land.height, 0.5, 1.3)
    white = light.shade(rgb(0.93, 0.95, 0.99), lit)
    stone = light.shade(mix(rgb(0.25, 0.25, 0.31), rgb(0.46, 0.42, 0.42), (grain + 0.5)[..., None]), lit)
    out = mix(white, stone, rock[..., None])
    shade = np.clip(1 - land.hollows * 2.4, 0.80, 1.06)
    shade = 1 + (shade - 1) * (0.35 + 0.65 * high)
    out *= shade[..., None]
    return np.clip(out, 0, 1.0)
