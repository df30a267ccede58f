"""How a street is laid out before anything is drawn: camera, widths, haze, what is lit."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from calotype.pipelines.bundled.ambience import Time, Weather
from calotype.pipelines.bundled.render.canvas import (
    Image,
    mix,
)
from calotype.pipelines.bundled.render.interior import Wall, stream
from calotype.pipelines.bundled.render.light import Light, Vector, rgb
from calotype.pipelines.bundled.render.quarters import quarter_of
from calotype.pipelines.bundled.render.seasons import cover_of, leaves_of
from calotype.pipelines.bundled.render.solids import Key
from calotype.pipelines.bundled.scene import Scene

EYE = 0.30


@dataclass(frozen=True, kw_only=True)
class Town:
    """The street before anything is drawn. World lengths: the eye stands 0.30 over the ground."""

    x: float
    """Vanishing point, in pixels."""
    horizon: float
    unit: float
    left: float
    right: float
    """The house fronts' distance to each side of the middle."""
    kerb: float
    lush: float
    steep: float
    lit: float
    """How much the lamps are on, 0 to 1."""
    haze: Vector
    paint: Vector
    key: Key
    green: Vector
    thick: float = 0.1
    """How fast the air hides what is far: the share that goes in a unit of depth."""

    def at(self, x: float, y: float, z: float) -> tuple[float, float]:
        """The pixel of a world point."""
        return self.x + x / z * self.unit, self.horizon + (EYE - y) / z * self.unit

    def fog(self, z: float) -> float:
        return float(1 - np.exp(-max(0.0, z - (2.2 if self.thick < 0.2 else 0.9)) * self.thick))

    def wall(self, image: Image, z: float) -> Wall:
        """A plane that faces the viewer at a depth."""
        return Wall(image=image, unit=self.unit / z, x=self.x, floor=self.horizon + EYE / z * self.unit, key=self.key)


def plan_town(scene: Scene, light: Light, width: int, height: int) -> Town:
    rng = stream(scene, 31)
    wet = scene.weather in (Weather.RAIN, Weather.FOG, Weather.SNOWING)
    lit = {Time.NIGHT: 1.0, Time.DUSK: 0.85, Time.SUNSET: 0.25, Time.DAWN: 0.15}.get(scene.time, 0.0)
    lit = max(lit, 0.25) if wet else lit
    side = float(np.sign(scene.camera.sun_x)) or 1.0
    paint = light.ambient * (0.80 if scene.time is Time.DAY else 0.86)
    paint = paint * (0.78 if light.night else 1.0) + light.sun * light.key * (0.22 if not light.night else 0.03)
    if wet:
        paint = paint * rgb(0.86, 0.89, 0.92)
    haze = mix(light.horizon, light.middle, 0.30) * (0.72 if light.night else 0.97)
    if scene.weather in (Weather.CLOUDY, Weather.RAIN, Weather.SNOWING, Weather.FOG):
        haze = mix(haze, rgb(1, 1, 1) * haze.mean(), 0.6)
    kind = int(rng.choice(3, p=(0.5, 0.3, 0.2)))
    green = leaves_of(scene.season, kind)[1] * 0.92
    if cover_of(scene, 1.0):
        green = rgb(0.86, 0.90, 0.95)
    road = 0.66 + 0.16 * rng.random()
    quarter = quarter_of(scene)
    walk, lush = 0.26, float(np.clip(0.5 + 0.5 * scene.atmosphere.lushness, 0, 1))
    if quarter is not None:
        road, lit, lush = quarter.road, max(lit, quarter.lit), lush * 0.4 + quarter.lush * 0.6
        paint, walk = paint * np.float32(quarter.gloom), 0.0 if quarter.water == "flood" else 0.16
    return Town(
        x=width * (0.5 + 0.10 * (rng.random() - 0.5)),
        horizon=(0.50 - 0.06 * scene.camera.horizon) * height,
        unit=min(height, 1.1 * width) * 1.12**scene.camera.zoom,
        left=road + walk + 0.08 * rng.random(),
        right=road + walk + 0.08 * rng.random(),
        kerb=road,
        lush=lush,
        steep=scene.atmosphere.relief,
        lit=lit,
        haze=haze.astype(np.float32),
        paint=paint.astype(np.float32),
        key=Key(x=0.75 * side, y=-0.66),
        green=green,
        thick=0.34 if scene.weather is Weather.FOG else 0.1,
    )
