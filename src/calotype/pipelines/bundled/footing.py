"""Where things can stand: the horizon and the near and far ends of the ground of every environment.

The painters put their horizons where this table says; a change there is a change here.
"""

from __future__ import annotations

from dataclasses import dataclass

from calotype.pipelines.bundled.scene import Angle, Environment, Scene, Time, Weather

FLOATING = frozenset({Environment.SPACE, Environment.UNDERWATER})
"""Where things hang freely."""
INDOORS = frozenset({Environment.ROOM, Environment.TABLE, Environment.STUDIO})

_NEAR = 0.975


@dataclass(frozen=True, kw_only=True)
class Footing:
    """Fractions of the frame's height."""

    horizon: float
    """Where the ground meets the sky, the wall or the open water; for space, below the frame."""
    far: float
    """The highest baseline at which something can stand."""
    near: float = _NEAR
    """The lowest."""


_TABLE: dict[Environment, tuple[float, float, float]] = {
    # neutral horizon, how far the camera's full swing moves it, margin from it to the far end of the ground
    Environment.MEADOW: (0.50, 0.075, 0.08),
    Environment.SNOW: (0.53, 0.075, 0.09),
    Environment.MOUNTAINS: (0.54, 0.075, 0.09),
    Environment.DESERT: (0.53, 0.075, 0.09),
    Environment.FOREST: (0.50, 0.075, 0.12),
    Environment.BEACH: (0.46, 0.075, 0.22),
    Environment.OCEAN: (0.52, 0.075, 0.07),
    # the foot of the houses; a street that recedes has its horizon higher
    Environment.CITY: (0.66, 0.060, 0.03),
    Environment.ROOM: (0.60, 0.050, 0.06),
    Environment.TABLE: (0.46, 0.060, 0.10),
    Environment.STUDIO: (0.60, 0.070, 0.05),
    Environment.UNDERWATER: (0.72, 0.050, 0.06),
    Environment.SPACE: (1.60, 0.000, 0.00),
}


def footing_of(scene: Scene) -> Footing:
    """The ground of a scene."""
    if scene.camera.angle is Angle.TOP:
        return Footing(horizon=-0.5, far=0.12)
    neutral, swing, margin = _TABLE[scene.environment]
    horizon = neutral - swing * scene.camera.horizon
    return Footing(horizon=horizon, far=min(horizon + margin, _NEAR))


def has_sun(scene: Scene) -> bool:
    """Whether the sun stands in the sky without being named."""
    outdoors = scene.environment not in INDOORS | FLOATING and not scene.portrait
    up = scene.time in (Time.DAY, Time.DAWN, Time.SUNSET) and scene.camera.angle is not Angle.TOP
    return outdoors and up and scene.weather is Weather.CLEAR
