"""The camera: how a scene is seen."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from calotype.pipelines.bundled.lenses import Optic


class Angle(StrEnum):
    """From how high a scene is seen."""

    LEVEL = "level"
    LOW = "low"
    """From near the ground: the horizon is low, and things tower."""
    HIGH = "high"
    """From above at a slant: the horizon is high."""
    TOP = "top"
    """From straight above: the ground fills the frame."""
    AERIAL = "aerial"
    """From high up in the air, at a slant: the land lies below to the horizon."""


@dataclass(frozen=True, kw_only=True)
class Camera:
    """How the scene is seen. Every value is -1 to 1, 0 the neutral take."""

    horizon: float = 0.0
    """Lower (-1) to higher (+1) in the frame."""
    zoom: float = 0.0
    """Wide (-1) to close (+1)."""
    sun_x: float = 0.0
    """Where the light comes from: left (-1) to right (+1) edge of the frame."""
    depth_of_field: float = 0.0
    """0 all sharp, 1 a strongly blurred background; never negative."""
    angle: Angle = Angle.LEVEL
    symmetrical: bool = False
    """The left half of the place is the mirror image of the right."""
    silhouette: bool = False
    """Things are dark against the light."""
    optics: frozenset[Optic] = frozenset()
