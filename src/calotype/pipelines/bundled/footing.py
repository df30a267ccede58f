"""Where things can stand: the horizon and the near and far ends of the ground of every environment.

The painters put their horizons where this table says; a change there is a change here.
"""

from __future__ import annotations

from dataclasses import dataclass

from calotype.pipelines.bundled.ambience import Environment, Time, Weather
from calotype.pipelines.bundled.backdrops import SHORES
from calotype.pipelines.bundled.camera import Angle
from calotype.pipelines.bundled.locales import STANDINGS, Locale
from calotype.pipelines.bundled.scene import Scene

FLOATING = frozenset({Environment.SPACE, Environment.UNDERWATER})
"""Where things hang freely."""
INDOORS = frozenset(
    {Environment.ROOM, Environment.TABLE, Environment.STUDIO, Environment.CAVE, Environment.TUNNEL, Environment.HALL,
     Environment.STAGE, Environment.KITCHEN, Environment.BEDROOM, Environment.LIBRARY, Environment.CAFE}
)  # fmt: skip
"""Where there is something overhead: no sky, no weather."""

SEASONAL = frozenset(
    {Environment.MEADOW, Environment.MOUNTAINS, Environment.FOREST, Environment.CITY, Environment.LAKE,
     Environment.RIVER, Environment.GARDEN, Environment.FARM, Environment.VILLAGE, Environment.ROAD,
     Environment.HARBOUR}
)  # fmt: skip
"""Where another time of year looks otherwise."""

WALLED = frozenset(
    {Environment.ROOM, Environment.KITCHEN, Environment.BEDROOM, Environment.LIBRARY, Environment.CAFE,
     Environment.HALL}
)  # fmt: skip
"""Where there is a wall to hang things on."""
ON_WALLS = frozenset({"picture frame", "mirror", "wall clock", "calendar", "dartboard", "theatre masks", "hook rail"})
ON_CEILINGS = frozenset({"chandelier", "disco ball", "light bulb"})

_NEAR = 0.975
QUAY = 0.78
"""Where the water of a canal ends before the viewer."""
SHORE = 0.135
"""How far below the horizon the ground ends at the water that is behind it."""
AERIAL_HORIZON = 0.13
"""Of a land that is seen from the air."""


@dataclass(frozen=True, kw_only=True)
class Footing:
    """Fractions of the frame's height."""

    horizon: float
    """Where the ground meets the sky, the wall or the open water; for space, below the frame."""
    far: float
    """The highest baseline at which something can stand."""
    near: float = _NEAR
    """The lowest."""
    water: tuple[float, float] | None = None
    """The highest and lowest baselines of what is afloat, where there is water before the ground."""


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
    Environment.LAKE: (0.48, 0.075, 0.30),
    Environment.RIVER: (0.47, 0.075, 0.28),
    Environment.GARDEN: (0.48, 0.075, 0.10),
    Environment.FARM: (0.49, 0.075, 0.09),
    Environment.VILLAGE: (0.50, 0.075, 0.12),
    Environment.ROAD: (0.47, 0.075, 0.10),
    Environment.SAVANNA: (0.52, 0.075, 0.08),
    Environment.JUNGLE: (0.50, 0.075, 0.14),
    Environment.HARBOUR: (0.46, 0.075, 0.25),
    Environment.SKY: (0.60, 0.075, 0.08),
    Environment.MOON: (0.52, 0.075, 0.08),
    Environment.CAVE: (0.56, 0.050, 0.10),
    Environment.TUNNEL: (0.54, 0.040, 0.14),
    Environment.HALL: (0.56, 0.040, 0.12),
    Environment.STAGE: (0.63, 0.040, 0.06),
    Environment.KITCHEN: (0.60, 0.050, 0.06),
    Environment.BEDROOM: (0.60, 0.050, 0.06),
    Environment.LIBRARY: (0.60, 0.050, 0.06),
    Environment.CAFE: (0.60, 0.050, 0.06),
}


_WATERS: dict[Environment, tuple[float, float]] = {
    Environment.LAKE: (0.05, 0.245),
    Environment.RIVER: (0.10, 0.225),
    Environment.HARBOUR: (0.04, 0.165),
}
"""Where water lies, below the horizon."""


def footing_of(scene: Scene) -> Footing:
    """The ground of a scene."""
    if scene.camera.angle is Angle.TOP:
        return Footing(horizon=-0.5, far=0.12)
    if scene.camera.angle is Angle.AERIAL:
        return Footing(horizon=AERIAL_HORIZON, far=0.34)
    neutral, swing, margin = _TABLE[scene.environment]
    near = _NEAR
    if scene.locale is Locale.CANAL:
        return Footing(horizon=0.53, far=QUAY + 0.05, water=(0.60, QUAY - 0.02))
    close = scene.environment is Environment.TABLE
    own = STANDINGS.get(scene.locale) if scene.locale is not None and not close else None
    if own is not None and own.horizon is not None:
        neutral, margin, near = own.horizon
    horizon = neutral - swing * scene.camera.horizon
    if not SHORES.isdisjoint(scene.backdrops):
        margin = max(margin, SHORE + 0.035)
    band = _WATERS.get(scene.environment) if own is None or own.horizon is None else None
    water = None if band is None else (horizon + band[0], horizon + band[1])
    return Footing(horizon=horizon, far=min(horizon + margin, near), near=near, water=water)


def has_sun(scene: Scene) -> bool:
    """Whether the sun stands in the sky without being named."""
    outdoors = scene.environment not in INDOORS | FLOATING and not scene.portrait
    up = scene.time in (Time.DAY, Time.DAWN, Time.SUNSET) and scene.camera.angle is not Angle.TOP
    return outdoors and up and scene.weather is Weather.CLEAR
