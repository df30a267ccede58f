"""Light by time of day: the sky's colours, the sun, and the one direction that everything is lit from."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ..scene import Scene, Time

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
    key: float
    """Strength of the direct light, 0 to 1."""
    elevation: float
    """The sun's height in the sky part of the frame: 0 top, 1 horizon."""
    sun_x: float
    """Fraction of the frame's width, 0 left."""
    direction: Vector
    """Unit vector to the light: x right, y up, z away from the viewer (negative: the light stands behind the viewer)."""
    night: bool


_TIMES: dict[Time, tuple[tuple[float, float, float], ...]] = {
    # zenith, middle, horizon, sun, ambient, (key, sun elevation, unused)
    Time.DAY: ((0.16, 0.42, 0.86), (0.42, 0.70, 0.97), (0.86, 0.94, 0.99), (1, 0.97, 0.88), (1, 1, 1), (1, 0.20, 0)),
    Time.DAWN: ((0.36, 0.50, 0.80), (0.86, 0.70, 0.74), (1, 0.84, 0.62), (1, 0.82, 0.58), (1.02, 0.93, 0.88), (0.9, 0.47, 0)),
    Time.SUNSET: ((0.24, 0.30, 0.60), (0.88, 0.50, 0.42), (1, 0.76, 0.38), (1, 0.72, 0.36), (1.06, 0.88, 0.72), (1, 0.47, 0)),
    Time.DUSK: ((0.08, 0.10, 0.28), (0.34, 0.25, 0.50), (0.90, 0.52, 0.46), (0.95, 0.6, 0.6), (0.62, 0.56, 0.78), (0.45, 0.54, 0)),
    Time.NIGHT: ((0.012, 0.02, 0.075), (0.03, 0.06, 0.18), (0.10, 0.17, 0.36), (0.65, 0.78, 1), (0.40, 0.47, 0.74), (0.5, 0.22, 0)),
}  # fmt: skip
_HEIGHT = {Time.DAY: 0.8, Time.DAWN: 0.34, Time.SUNSET: 0.30, Time.DUSK: 0.35, Time.NIGHT: 0.7}
_BACKLIT = frozenset({Time.DAWN, Time.SUNSET, Time.DUSK})


def light_of(scene: Scene) -> Light:
    """The light of a scene, from its time, camera and palette."""
    zenith, middle, horizon, sun, ambient, (key, elevation, _) = _TIMES[scene.time]
    warm = scene.atmosphere.hue
    tint = rgb(1 + 0.05 * warm, 1.0, 1 - 0.06 * warm)
    side = scene.camera.sun_x
    toward = np.array(
        (side * 0.9 + (0.25 if side >= 0 else -0.25), _HEIGHT[scene.time], 0.42 if scene.time in _BACKLIT else -0.25),
        np.float32,
    )
    return Light(
        zenith=rgb(*zenith) * tint,
        middle=rgb(*middle) * tint,
        horizon=rgb(*horizon) * tint,
        sun=rgb(*sun) * tint,
        ambient=rgb(*ambient) * tint,
        key=key,
        elevation=elevation,
        sun_x=float(np.clip(0.5 + 0.36 * side, 0.12, 0.88)),
        direction=toward / np.linalg.norm(toward),
        night=scene.time is Time.NIGHT,
    )
