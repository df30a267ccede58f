"""Light by time of day and weather: the sky's colours, the sun, the haze, and the one direction it all comes from."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from calotype.pipelines.bundled.ambience import Time, Weather
from calotype.pipelines.bundled.render.canvas import mix
from calotype.pipelines.bundled.scene import RGB, Scene

Vector = NDArray[np.float32]


def rgb(r: float, g: float, b: float) -> Vector:
    """An sRGB colour as a float32 vector, so that it broadcasts over (h, w, 3)."""
    return np.array((r, g, b), np.float32)


@dataclass(frozen=True, kw_only=True)
class Light:
    """What lights a scene. Colours are sRGB triples; ambient may exceed 1."""

    zenith: Vector
    middle: Vector
    horizon: Vector
    """Sky colours from the top down."""
    sun: Vector
    ambient: Vector
    fill: Vector
    """What a white surface shows in the shade."""
    haze: Vector
    """What the distance fades to."""
    visibility: float
    """How far one sees, 1 on a clear day, about 0.1 in fog."""
    key: float
    """Strength of the direct light, 0 to 1."""
    elevation: float
    """The sun's height in the sky part of the frame: 0 top, 1 horizon."""
    sun_x: float
    """Fraction of the frame's width, 0 left."""
    direction: Vector
    """Unit vector to the light: x right, y up, z away from the viewer (negative: it stands behind the viewer)."""
    night: bool
    low: bool
    """The sun stands near the horizon, in view: long shadows, warm rims."""

    def shade(self, albedo: ArrayLike, lambert: ArrayLike) -> NDArray[np.float32]:
        """A surface's colour. ``lambert`` broadcasts against ``albedo``'s leading axes: 0 in the shade, 1 fully lit."""
        colour, lit = np.asarray(albedo, np.float32), np.asarray(lambert, np.float32)
        if self.night:  # the eye loses colour in the dark
            grey = colour @ _LUMA
            colour = colour + (grey[..., None] - colour) * np.float32(0.40)
        direct = self.sun * np.float32(_DIRECT * self.key)
        out = np.empty((*np.broadcast_shapes(colour.shape[:-1], lit.shape), 3), np.float32)
        for k in range(3):
            np.multiply(lit * direct[k] + self.fill[k], colour[..., k], out=out[..., k])
        return out


@dataclass(frozen=True, kw_only=True)
class _Hour:
    zenith: tuple[float, float, float]
    middle: tuple[float, float, float]
    horizon: tuple[float, float, float]
    sun: tuple[float, float, float]
    ambient: tuple[float, float, float]
    fill: tuple[float, float, float]
    haze: tuple[float, float, float]
    key: float
    elevation: float
    height: float
    """The light's vertical component, before normalising."""
    depth: float
    """Its component away from the viewer."""


_DIRECT = 0.70
_HOURS: dict[Time, _Hour] = {
    Time.DAY: _Hour(
        zenith=(0.13, 0.40, 0.84),
        middle=(0.36, 0.66, 0.97),
        horizon=(0.80, 0.92, 0.99),
        sun=(1, 0.97, 0.86),
        ambient=(1, 1, 1),
        fill=(0.46, 0.54, 0.70),
        haze=(0.70, 0.84, 0.96),
        key=1,
        elevation=0.2,
        height=0.8,
        depth=-0.25,
    ),
    Time.DAWN: _Hour(
        zenith=(0.36, 0.50, 0.82),
        middle=(0.88, 0.66, 0.74),
        horizon=(1, 0.80, 0.60),
        sun=(1, 0.78, 0.56),
        ambient=(1.02, 0.93, 0.88),
        fill=(0.50, 0.46, 0.66),
        haze=(0.95, 0.74, 0.70),
        key=0.95,
        elevation=0.80,
        height=0.34,
        depth=0.42,
    ),
    Time.SUNSET: _Hour(
        zenith=(0.22, 0.26, 0.56),
        middle=(0.86, 0.44, 0.40),
        horizon=(1, 0.70, 0.32),
        sun=(1, 0.68, 0.34),
        ambient=(1.06, 0.88, 0.72),
        fill=(0.50, 0.41, 0.52),
        haze=(0.93, 0.58, 0.42),
        key=1,
        elevation=0.82,
        height=0.30,
        depth=0.42,
    ),
    Time.DUSK: _Hour(
        zenith=(0.07, 0.10, 0.28),
        middle=(0.32, 0.25, 0.52),
        horizon=(0.90, 0.50, 0.46),
        sun=(0.95, 0.6, 0.62),
        ambient=(0.62, 0.56, 0.78),
        fill=(0.42, 0.40, 0.58),
        haze=(0.50, 0.36, 0.54),
        key=0.45,
        elevation=1.08,
        height=0.35,
        depth=0.42,
    ),
    Time.NIGHT: _Hour(
        zenith=(0.014, 0.028, 0.095),
        middle=(0.04, 0.08, 0.22),
        horizon=(0.12, 0.20, 0.40),
        sun=(0.65, 0.78, 1),
        ambient=(0.40, 0.47, 0.74),
        fill=(0.20, 0.28, 0.49),
        haze=(0.11, 0.18, 0.36),
        key=0.5,
        elevation=0.24,
        height=0.7,
        depth=-0.15,
    ),
}
_WEATHERS: dict[Weather, tuple[float, float, float, float]] = {
    # how much of the direct light is left, how grey the colours turn, the sky's brightness, visibility
    Weather.CLEAR: (1, 0, 1, 1),
    Weather.CLOUDY: (0.72, 0.30, 0.97, 0.8),
    Weather.RAIN: (0.30, 0.62, 0.74, 0.42),
    Weather.SNOWING: (0.42, 0.50, 0.90, 0.38),
    Weather.FOG: (0.34, 0.62, 0.98, 0.11),
}
_GREY = rgb(0.96, 1.0, 1.06)
_LUMA = rgb(0.30, 0.59, 0.11)
_SLATE = rgb(0.86, 1.0, 1.18)
"""The hue of thunderclouds."""


def light_of(scene: Scene) -> Light:
    """The light of a scene, from its time, weather, camera and palette."""
    hour = _HOURS[scene.time]
    direct, grey, bright, visibility = _WEATHERS[scene.weather]
    night = scene.time is Time.NIGHT
    bright = max(bright, 0.95) if night else bright  # a dark night must stay legible
    warm = scene.atmosphere.hue
    tint = rgb(1 + 0.07 * warm, 1 - 0.01 * abs(warm), 1 - 0.08 * warm)

    def colour(value: tuple[float, float, float], scale: float = 1.0) -> Vector:
        c = rgb(*value)
        return ((c + (float(c @ _LUMA) * _GREY - c) * grey) * tint * scale).astype(np.float32)

    side = scene.camera.sun_x
    toward = np.array((side * 0.9 + (0.25 if side >= 0 else -0.25), hour.height, hour.depth), np.float32)
    zenith, middle, horizon = (colour(c, bright) for c in (hour.zenith, hour.middle, hour.horizon))
    haze, ambient, fill = colour(hour.haze, bright), colour(hour.ambient, 0.5 + 0.5 * bright), colour(hour.fill, bright)
    covered = grey * 0.9
    if scene.tints.storm:
        slate = float(np.clip(0.55 * float(middle @ _LUMA), 0.06, 0.34)) * _SLATE
        zenith, middle, horizon = (
            mix(c, slate * part, 0.82) for c, part in ((zenith, 0.7), (middle, 1.0), (horizon, 1.7))
        )
        haze, ambient, fill = mix(haze, horizon, 0.8), ambient * np.float32(0.80), fill * np.float32(0.80)
        covered *= 0.5
    if scene.tints.sky:
        zenith, middle, horizon = _painted(scene.tints.sky, float(middle @ _LUMA), night=night)
        covered *= 0.4
        cast = horizon / max(0.05, float(horizon @ _LUMA))
        haze = mix(haze, horizon, 0.7)
        ambient, fill = ambient * mix(1.0, cast, 0.30), fill * mix(1.0, cast, 0.45)
    return Light(
        zenith=zenith + (horizon * 0.78 - zenith) * covered,
        middle=middle + (horizon * 0.9 - middle) * covered,
        horizon=horizon,
        sun=colour(hour.sun),
        ambient=ambient,
        fill=fill * np.float32(1 + 0.22 * (1 - direct)),
        haze=haze,
        visibility=visibility,
        key=hour.key * direct,
        elevation=hour.elevation,
        sun_x=float(np.clip(0.5 + 0.36 * side, 0.12, 0.88)),
        direction=toward / np.linalg.norm(toward),
        night=night,
        low=scene.time in (Time.DAWN, Time.SUNSET),
    )


def _painted(colours: tuple[RGB, ...], brightness: float, *, night: bool) -> tuple[Vector, Vector, Vector]:
    """A sky from the zenith down in the colours that are asked for: the first above, the last at the horizon."""
    high, low = rgb(*colours[0]), rgb(*colours[-1])
    if night:
        return high * np.float32(0.42), mix(high, low, 0.5) * np.float32(0.60), low * np.float32(0.78)
    one = len(colours) == 1
    dim = np.float32(np.clip(0.62 + 0.6 * brightness, 0.7, 1.0))
    zenith = high * dim * np.float32(0.80 if one else 0.95)
    middle = high * dim if one else mix(high, low, 0.5) * dim
    horizon = mix(low, 1.0, 0.45) if one else mix(low, 1.0, 0.12)
    return zenith, np.asarray(middle, np.float32), np.asarray(horizon * dim, np.float32)
