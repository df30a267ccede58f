"""Heaps of spheres as a height field toward the viewer: the body of cumulus clouds, of trees' crowns and of bushes."""

from __future__ import annotations

import numpy as np

from calotype.pipelines.bundled.render.canvas import Image


def raise_sphere(field: Image, cx: float, cy: float, r: float, *, floor: float = np.inf, lift: float = 0.0) -> None:
    """Raises a sphere on a height field, its centre ``lift`` above the plane, cut off softly below ``floor``."""
    h, w = field.shape
    low = floor + 0.35 * r
    x0, x1 = max(0, int(cx - r)), min(w, int(cx + r) + 2)
    y0, y1 = max(0, int(cy - r)), min(h, int(min(cy + r, low)) + 2)
    if x1 <= x0 or y1 <= y0:
        return
    dx = np.arange(x0, x1, dtype=np.float32) - np.float32(cx)
    rows = np.arange(y0, y1, dtype=np.float32)
    dy = rows - np.float32(cy)
    z2 = np.float32(r * r) - dx[None] ** 2 - dy[:, None] ** 2
    z = np.sqrt(np.maximum(z2, 0))
    if lift:
        z += np.float32(lift) * (z2 > 0)
    if np.isfinite(floor):
        z *= np.clip((np.float32(low) - rows) / np.float32(0.7 * r), 0, 1)[:, None]
    part = field[y0:y1, x0:x1]
    np.maximum(part, z, out=part)
