"""A sandy shore: shallow water, foam, wet sand, headlands far off, shells and dune grass near."""

from __future__ import annotations

from functools import partial

import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.render import grass, rocks
from calotype.pipelines.bundled.render.canvas import blend, mix, smoothstep
from calotype.pipelines.bundled.render.ground import plane
from calotype.pipelines.bundled.render.headland import headland
from calotype.pipelines.bundled.render.light import Light, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.planting import cast_shadows, scatter
from calotype.pipelines.bundled.render.rocks import rock
from calotype.pipelines.bundled.render.sky import bloom, paint_sky
from calotype.pipelines.bundled.render.stage import Clearing, Stage
from calotype.pipelines.bundled.render.sward import dress, stands
from calotype.pipelines.bundled.render.terrain import relief
from calotype.pipelines.bundled.render.view import View, dice, view_of
from calotype.pipelines.bundled.render.water import Waves, lay_sea, paint_sea, waves
from calotype.pipelines.bundled.scene import Scene

Image = NDArray[np.float32]

_SAND = rgb(1.0, 0.84, 0.58)
_DAMP = rgb(0.66, 0.52, 0.38)


def paint_beach(scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage:
    """The shore runs across the frame, curved and slanted by the seed."""
    view = view_of(scene, width, height, horizon=0.46, eye=0.66)
    sky = paint_sky(scene, light, width, height, view.horizon)
    rng = dice(scene, 37)
    surface = waves(view, scene, calm=0.75)
    sea = paint_sea(sky, view, light, scene, surface)
    shore = _Shore(scene, rng, clearing)
    _strand(sea, shore, view, light, scene, surface)
    image = sky
    headland(image, light, view, rng)
    lay_sea(image, sea, surface)
    _grain(image, shore, view, light)
    bloom(image, light, view.horizon)

    land = relief(view, lambda X, Z: np.zeros(np.broadcast(X, Z).shape, np.float32), far=12.0, slices=60)
    side = [
        s
        for s in scatter(
            rng, view, clearing, count=40, near=1.25, far=3.2, height=(0.10, 0.30), variants=grass.TUFTS, groups=4
        )
        if shore.dry(s.x, s.z, view)
    ]
    stones = [
        s
        for s in scatter(
            rng, view, clearing, count=26, near=1.3, far=5.5, height=(0.03, 0.16), variants=rocks.VARIANTS, groups=5
        )
        if shore.dry(s.x, s.z, view)
    ]
    tuft = partial(grass.tuft, light=light, root=rgb(0.25, 0.30, 0.12), tip=rgb(0.70, 0.74, 0.38))
    stone = partial(rock, light=light, albedo=rgb(0.66, 0.58, 0.52), snow=0.45, snow_colour=_SAND)
    shadow = light.shade(_DAMP * 0.75, np.zeros(1))[0]
    cast_shadows(image, land, light, side + stones, shadow, strength=0.55 * (0.3 + 0.7 * light.key), spread=0.4)
    foreground = dress(
        image, scene, light, land, clearing, stands(side, view, tuft) + stands(stones, view, stone), reach=60.0
    )
    return Stage(background=image, light=light, horizon=view.horizon, surface="sand", foreground=foreground)


class _Shore:
    """The waterline: at which row, as a fraction of the height, the water ends, by place across."""

    def __init__(self, scene: Scene, rng: np.random.Generator, clearing: Clearing) -> None:
        self._slant = rng.uniform(-0.10, 0.10)
        self._phase = rng.uniform(0, 6.28, 3)
        self._line = 0.665 + rng.uniform(-0.035, 0.03) + 0.02 * scene.atmosphere.relief

    def row(self, x: Image) -> Image:
        """``x`` is in frame heights from the middle."""
        a, b, c = self._phase
        wave = 0.022 * np.sin(x * 3.1 + a) + 0.012 * np.sin(x * 7.7 + b) + 0.006 * np.sin(x * 17 + c)
        return np.asarray(self._line + self._slant * x + wave, np.float32)

    def dry(self, x: float, z: float, view: View) -> bool:
        at = x / z / view.fov
        y = float(view.y(0.0, z)) / view.height
        return y > float(self.row(np.array(at, np.float32))) + 0.05


def _strand(sea: Image, shore: _Shore, view: View, light: Light, scene: Scene, surface: Waves) -> None:
    """Shallows, foam and sand over the sea's rows."""
    rows, width = sea.shape[:2]
    y = ((np.arange(rows, dtype=np.float32) + surface.top + 0.5) / surface.height)[:, None]
    x = ((np.arange(width, dtype=np.float32) + 0.5 - width / 2) / np.float32(view.unit * width / view.width))[None]
    X, Z = surface.X, surface.Z
    drift = float(scene.seed % 911)
    wash = (sample("cloud", X * 60 + drift, Z * 60) - 0.5) * np.float32(0.035)
    inland = y - shore.row(x) + wash  # below 0 is water
    lace = sample("fine", X * 95 + drift, Z * 170)
    bubbles = sample("fine", X * 260, Z * 420 + drift)
    shallow = light.shade(rgb(0.36, 0.82, 0.78), np.array(0.62))
    reach = smoothstep(inland, -0.155, -0.006)
    sea += (mix(sea, shallow, 0.78) - sea) * (reach * (0.85 + 0.3 * (lace - 0.5)))[..., None]
    under = light.shade(_SAND * 0.86, np.array(0.55))
    sea += (under - sea) * (smoothstep(inland, -0.045, 0.0) * np.float32(0.62))[..., None]
    ripple = sample("cloud", X * 44 + drift, Z * 70)
    lit = 0.72 + 0.36 * (ripple - 0.5) + 0.10 * (bubbles - 0.5)
    sand = light.shade(mix(_SAND * 0.93, _SAND, ripple[..., None]), lit)
    wet = smoothstep(inland, 0.125, 0.015)
    gloss = mix(light.horizon, light.middle, 0.35) * (light.fill * 0.5 + 0.45)
    damp = mix(light.shade(_DAMP, lit), gloss, 0.20 + 0.34 * smoothstep(inland, 0.085, 0.0)[..., None])
    sand = mix(sand, damp, wet[..., None])
    sea += (sand - sea) * smoothstep(inland, -0.001, 0.004)[..., None]
    white = light.shade(rgb(0.98, 0.99, 1.0), np.array(0.80))
    foam = smoothstep(np.abs(inland - 0.003), 0.011, 0.002) * smoothstep(bubbles, 0.22, 0.48)
    for offset, thick, thin in ((-0.040, 0.011, 0.42), (-0.088, 0.009, 0.50), (-0.135, 0.006, 0.54)):
        bend = (ripple - 0.5) * np.float32(0.05)
        ridge = smoothstep(np.abs(inland - offset + bend), thick, thick * 0.25)
        foam = np.maximum(foam, ridge * smoothstep(lace * 0.6 + bubbles * 0.4, thin - 0.06, thin + 0.10))
    swash = (
        smoothstep(inland, 0.0, -0.03)
        * smoothstep(inland, -0.05, -0.02)
        * smoothstep(np.abs(lace - 0.5), 0.06, 0.01)
        * 0.7
    )
    blend(sea, white, np.clip(np.maximum(foam, swash), 0, 0.96))
    np.clip(sea, 0, 1, out=sea)


def _grain(image: Image, shore: _Shore, view: View, light: Light) -> None:
    """Grain and small shadows of the dry sand, at the picture's own resolution."""
    height, width = image.shape[:2]
    top = int(0.70 * height)
    X, Z = plane(view, width, height, top)
    x = ((np.arange(width, dtype=np.float32) + 0.5 - width / 2) / np.float32(view.unit))[None]
    y = ((np.arange(top, height, dtype=np.float32) + 0.5) / height)[:, None]
    dry = smoothstep(y - shore.row(x), 0.06, 0.14)
    pits = sample("fine", X * 430, Z * 430 + 0 * X)
    dents = sample("cloud", X * 130, Z * 130 + 50)
    dark = light.shade(_DAMP, np.array(0.2))
    blend(image[top:], dark, dry * (smoothstep(pits, 0.52, 0.20) * 0.14 + smoothstep(dents, 0.46, 0.22) * 0.16))
