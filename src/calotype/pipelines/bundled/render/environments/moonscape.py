"""The surface of a world without air: grey or red dust, craters, rocks, a black sky full of stars."""

from __future__ import annotations

from dataclasses import replace
from functools import partial

import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.render import rocks
from calotype.pipelines.bundled.render.canvas import mix, smoothstep
from calotype.pipelines.bundled.render.interior import stream
from calotype.pipelines.bundled.render.light import Light, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.planets import stars
from calotype.pipelines.bundled.render.planting import cast_shadows, scatter
from calotype.pipelines.bundled.render.rocks import rock
from calotype.pipelines.bundled.render.stage import Clearing, Stage
from calotype.pipelines.bundled.render.sward import dress, stands
from calotype.pipelines.bundled.render.terrain import relief
from calotype.pipelines.bundled.render.view import dice, view_of
from calotype.pipelines.bundled.scene import Scene

Image = NDArray[np.float32]

_DUST = rgb(0.66, 0.65, 0.66)


def paint_moonscape(scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage:
    """A crater field below low, round hills; hard light from one side."""
    view = view_of(scene, width, height, horizon=0.52, eye=0.68)
    rng = dice(scene, 51)
    y = ((np.arange(height, dtype=np.float32) + 0.5) / height)[:, None, None]
    image = np.empty((height, width, 3), np.float32)
    image[:] = mix(rgb(0.010, 0.012, 0.035), rgb(0.075, 0.085, 0.16), smoothstep(y, 0.0, view.horizon))
    stars(image, stream(scene, 52), 620, min(width, height) * 0.9)
    offset = float(scene.seed % 971)
    pits = [
        (float(x), float(z), float(r))
        for x, z, r in zip(rng.uniform(-9, 9, 46), rng.uniform(1.6, 17, 46), rng.uniform(0.16, 1.25, 46), strict=True)
        if z > 2.2 * r + 1.2
    ]
    side = 1.0 if scene.camera.sun_x >= 0 else -1.0
    key = np.array((0.80 * side, 0.42, -0.22), np.float32)
    hard = replace(
        light,
        sun=rgb(1.0, 0.98, 0.93),
        fill=rgb(0.20, 0.21, 0.28),
        ambient=rgb(0.90, 0.90, 0.96),
        key=1.0,
        night=False,
        low=False,
        horizon=rgb(0.10, 0.11, 0.18),
        haze=rgb(0.10, 0.11, 0.18),
        visibility=3.0,
        direction=key / np.linalg.norm(key),
    )

    def field(X: Image, Z: Image) -> Image:
        out = (sample("cloud", X * 20 + offset, Z * 20) - 0.5) * np.float32(0.30) * smoothstep(Z, 0.8, 3)
        out = out + smoothstep(sample("cloud", X * 5 + offset, Z * 5 + 40), 0.34, 0.80) * smoothstep(
            Z, 12, 26
        ) * np.float32(3.4 * (1 + 0.5 * scene.atmosphere.relief))
        for x, z, r in pits:
            d = np.hypot(X - x, (Z - z) * 1.0) / np.float32(r)
            bowl = np.where(d < 1, (d * d - 1) * 0.34, 0) + 0.16 * np.exp(-(((d - 1.0) / 0.22) ** 2))
            out = out + bowl * np.float32(r)
        return np.asarray(out, np.float32)

    land = relief(view, field, far=46.0, slices=520)
    grain = sample("fine", land.xs * 60, land.zs * 60)
    patch = sample("even", land.xs * 9 + offset, land.zs * 9)
    tone = mix(_DUST * 0.78, _DUST * 1.12, (0.45 * grain + 0.55 * patch)[..., None])
    tone = mix(
        tone,
        rgb(0.82, 0.50, 0.34) * (0.8 + 0.4 * grain)[..., None],
        np.float32(smoothstep(scene.atmosphere.hue, 0.45, 0.75)),
    )
    lit = land.lit(hard.direction, 2.2) * (0.10 + 0.90 * land.sunlit(hard.direction, 0.05))
    land.draw(image, np.clip(hard.shade(tone, lit * 1.25), 0, 1))
    stones = scatter(
        rng, view, clearing, count=54, near=1.5, far=12.0, height=(0.03, 0.22), variants=rocks.VARIANTS, groups=9
    )
    cast_shadows(image, land, hard, stones, rgb(0.05, 0.05, 0.08), strength=0.85, spread=0.4)
    stone = partial(rock, light=hard, albedo=rgb(0.55, 0.54, 0.55), snow=0.35, snow_colour=_DUST)
    foreground = dress(image, scene, hard, land, clearing, stands(stones, view, stone), reach=400.0)
    return Stage(
        background=np.clip(image, 0, 1), light=hard, horizon=view.horizon, surface="sand", foreground=foreground
    )
