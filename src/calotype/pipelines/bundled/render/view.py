"""The camera over open ground: what a point of the world is in the frame.

World lengths are in the same unit as the eye's height; x runs right from the middle of the frame, z away from the
viewer. One world unit at depth z is ``unit / (z * fov)`` pixels, whatever the frame's size.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import ArrayLike, NDArray

from calotype.pipelines.bundled.camera import Angle
from calotype.pipelines.bundled.footing import AERIAL_HORIZON
from calotype.pipelines.bundled.scene import Scene

Image = NDArray[np.float32]

_FOV = 1.05
_LOFTY, _LOFTIEST = 2.6, 5.0
"""How many times higher the eye is in the air: over a land with things in it, and over an empty one."""


@dataclass(frozen=True, kw_only=True)
class View:
    """A pinhole looking level at the horizon, shifted rather than tilted."""

    width: int
    height: int
    horizon: float
    unit: float
    """Pixels that one world unit has at depth 1/fov: the frame's height, less in a tall frame."""
    eye: float
    fov: float

    def x(self, X: ArrayLike, Z: ArrayLike) -> Image:
        """Pixel column."""
        return np.asarray(self.width / 2 + self.scale(Z) * np.asarray(X), np.float32)

    def y(self, h: ArrayLike, Z: ArrayLike) -> Image:
        """Pixel row of a point at height ``h``."""
        return np.asarray(self.horizon * self.height + self.scale(Z) * (self.eye - np.asarray(h)), np.float32)

    def scale(self, Z: ArrayLike) -> Image:
        """Pixels per world unit at a depth."""
        return np.asarray(self.unit / (np.asarray(Z) * self.fov), np.float32)

    def depth(self, y: float) -> float:
        """Depth of the level ground at a row, a fraction of the height below the horizon."""
        return self.unit * self.eye / (max(y - self.horizon, 1e-4) * self.height * self.fov)

    @property
    def half(self) -> float:
        """Half the frame's width in world units at depth 1."""
        return self.width / 2 / self.unit * self.fov


def view_of(scene: Scene, width: int, height: int, *, horizon: float, eye: float = 0.62) -> View:
    """The view of a scene whose neutral horizon and eye height are given; the camera shifts and zooms it."""
    if scene.camera.angle is Angle.AERIAL:
        return View(
            width=width,
            height=height,
            horizon=AERIAL_HORIZON,
            unit=min(height, (width * height) ** 0.5),
            eye=eye * (_LOFTY if scene.elements else _LOFTIEST),
            fov=_FOV,
        )
    return View(
        width=width,
        height=height,
        horizon=horizon - 0.075 * scene.camera.horizon,
        unit=min(height, (width * height) ** 0.5),
        eye=eye,
        fov=_FOV * 1.22**-scene.camera.zoom,
    )


def dice(scene: Scene, salt: int) -> np.random.Generator:
    """The scene's own random numbers for one purpose; the same at every size."""
    return np.random.default_rng((scene.seed % (1 << 32), salt))
