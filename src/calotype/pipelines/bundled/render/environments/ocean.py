"""Open sea."""

from __future__ import annotations

import numpy as np

from calotype.pipelines.bundled.render.headland import headland
from calotype.pipelines.bundled.render.light import Light
from calotype.pipelines.bundled.render.sky import bloom, paint_sky
from calotype.pipelines.bundled.render.stage import Clearing, Stage
from calotype.pipelines.bundled.render.view import dice, view_of
from calotype.pipelines.bundled.render.water import lay_sea, paint_sea, waves
from calotype.pipelines.bundled.scene import Scene


def paint_ocean(scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage:
    """Sea below sky; what floats on it is the elements'."""
    view = view_of(scene, width, height, horizon=0.52, eye=0.72)
    image = paint_sky(scene, light, width, height, view.horizon)
    rng = dice(scene, 43)
    surface = waves(view, scene, calm=rng.uniform(0.7, 1.35))
    sea = paint_sea(image, view, light, scene, surface, green=rng.random())
    headland(image, light, view, rng)
    lay_sea(image, sea, surface)
    bloom(image, light, view.horizon)
    return Stage(background=np.clip(image, 0, 1, out=image), light=light, horizon=view.horizon, surface="water")
