"""Open sea."""

from __future__ import annotations

from calotype.pipelines.bundled.render.light import Light
from calotype.pipelines.bundled.render.sky import bloom, paint_sky
from calotype.pipelines.bundled.render.stage import Clearing, Stage
from calotype.pipelines.bundled.render.view import view_of
from calotype.pipelines.bundled.render.water import lay_sea, paint_sea, waves
from calotype.pipelines.bundled.scene import Scene


def paint_ocean(scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage:
    """Sea below sky; what floats on it is the elements'."""
    view = view_of(scene, width, height, horizon=0.52, eye=0.72)
    image = paint_sky(scene, light, width, height, view.horizon)
    surface = waves(view, scene)
    lay_sea(image, paint_sea(image, view, light, scene, surface), surface)
    bloom(image, light, view.horizon)
    return Stage(background=image, light=light, horizon=view.horizon, surface="water")
