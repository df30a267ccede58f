"""Fine texture on the near ground at the picture's own resolution, where the height field's grid is too coarse."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from calotype.pipelines.bundled.render.canvas import Image, smoothstep
from calotype.pipelines.bundled.render.terrain import Relief
from calotype.pipelines.bundled.render.view import View


def plane(view: View, width: int, height: int, top: int) -> tuple[Image, Image]:
    """World X and Z of level ground for the rows from ``top`` down; sizes may differ from the view's by a scale."""
    scale = np.float32(view.height / height)
    y = (np.arange(top, height, dtype=np.float32)[:, None] + 0.5) * scale
    # nothing is told apart nearer to the horizon, and the noise need not reach so far
    below = np.maximum(y - np.float32(view.horizon * view.height), np.float32(0.012 * view.unit))
    Z = np.float32(view.unit * view.eye / view.fov) / below
    x = (np.arange(width, dtype=np.float32)[None] + 0.5) * np.float32(view.width / width) - np.float32(view.width / 2)
    return x * Z * np.float32(view.fov / view.unit), Z


def texture(
    land: Relief, width: int, height: int, pattern: Callable[[Image, Image], Image], *, near: float, far: float
) -> tuple[Image, int]:
    """A pattern on the ground as if it were level, fading between two depths, and the row it starts at."""
    view = land.view
    bottom = view.horizon + view.eye * view.unit / (far * view.fov * view.height)
    top = min(height - 1, max(0, int(bottom * height)))
    X, Z = plane(view, width, height, top)
    return pattern(X, np.broadcast_to(Z, X.shape)) * smoothstep(Z, far, near), top
