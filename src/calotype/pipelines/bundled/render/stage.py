"""The stage: what an environment gives to the elements that stand in it."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.scene import Scene

from .light import Light

Image = NDArray[np.float32]
"""sRGB, 0 to 1, (height, width, 3) unless said otherwise; a sprite is premultiplied RGBA, (h, w, 4)."""

Surface = Literal["ground", "snow", "sand", "grass", "water", "floor", "none"]
"""What the elements stand on. ``none``: nothing, they float (space, open underwater)."""


@dataclass(frozen=True, kw_only=True)
class Clearing:
    """The part of the frame that the main element needs: trees, tufts and furniture stay out of it. Fractions."""

    x: float = 0.5
    half_width: float = 0.05
    y: float = 0.86
    """The element's baseline."""


@dataclass(kw_only=True)
class Stage:
    """A painted background and how to stand something on it."""

    background: Image
    light: Light
    horizon: float
    """Where the ground meets the sky or the wall, as a fraction of the height; may lie outside the frame."""
    surface: Surface
    water: tuple[float, float] | None = None
    """The rows between which there is water before the ground that ``surface`` is of."""
    gloss: float = 0.0
    """How much of what stands on it the ground mirrors."""
    foreground: Callable[[Image], None] | None = None
    """Draws, in place, what stands nearer than the elements (grass tufts, bubbles)."""

    def surface_at(self, y: float) -> Surface:
        """What is at a row of the ground."""
        return "water" if self.water is not None and self.water[0] <= y <= self.water[1] else self.surface


class Painter(Protocol):
    """An environment: paints its background at a pixel size."""

    def __call__(self, scene: Scene, light: Light, width: int, height: int, clearing: Clearing) -> Stage: ...
