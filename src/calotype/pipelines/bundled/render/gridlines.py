"""A grid of light in place of the ground, and a barred sun over it: the look of synthwave."""

from __future__ import annotations

import numpy as np

from .canvas import Image, add_light, blend, blur, mix, smoothstep
from .light import rgb

_ACROSS = 0.085
"""Between two lines, as a fraction of the frame's width at its bottom, from the middle out."""


def lay_grid(image: Image, horizon: float) -> None:
    """Draws them, in place; ``horizon`` is a fraction of the height."""
    height, width = image.shape[:2]
    unit = min(height, width)
    line = int(np.clip(horizon, 0.25, 0.8) * height)
    _sun(image[:line], 0.5 * width, line - 0.05 * unit, 0.20 * unit)
    ground = image[line:]
    y = (np.arange(len(ground), dtype=np.float32) + 0.5)[:, None] / max(1, height - line)
    x = (np.arange(width, dtype=np.float32) + 0.5)[None] / width - np.float32(0.5)
    thick = np.float32(1.6 / unit + 0.0012)
    u = x / np.maximum(y, 0.02) / np.float32(_ACROSS * 1.6)
    away = np.abs(u - np.round(u)) * np.float32(_ACROSS * 1.6) * np.maximum(y, 0.02)
    columns = np.clip(1.6 - away / thick, 0, 1)
    depth = np.float32(1.35) / np.maximum(y, 0.02)
    step = np.abs(depth - np.round(depth)) * np.maximum(y, 0.02) ** 2 / np.float32(1.35)
    rows = np.clip(1.6 - step * (height - line) / (thick * unit), 0, 1)
    lines = np.maximum(columns, rows + 0 * x) * smoothstep(y, 0.0, 0.10)
    dark = mix(rgb(0.10, 0.02, 0.22), rgb(0.04, 0.01, 0.10), np.broadcast_to(y, (len(ground), width))[..., None])
    blend(ground, dark, np.full(ground.shape[:2], 0.88, np.float32))
    lines = np.ascontiguousarray(lines, np.float32)
    add_light(ground, rgb(1.0, 0.20, 0.80), np.clip(blur(lines, 0.010 * unit) * np.float32(0.9), 0, 1))
    blend(ground, rgb(1.0, 0.45, 0.95), lines * np.float32(0.9))


def _sun(sky: Image, cx: float, low: float, radius: float) -> None:
    """A disc from yellow to pink, barred toward its foot."""
    height, width = sky.shape[:2]
    y = (np.arange(height, dtype=np.float32) + 0.5)[:, None]
    x = (np.arange(width, dtype=np.float32) + 0.5)[None]
    cy = low - 0.55 * radius
    disc = np.clip(radius - np.hypot(x - cx, y - cy) + 0.5, 0, 1)
    down = (y - cy) / radius
    bars = np.mod(down * 6.0, 1.0) < np.clip(0.62 * down, 0, 0.7)
    colour = mix(rgb(1.0, 0.86, 0.30), rgb(1.0, 0.16, 0.55), np.clip(0.5 + 0.55 * down, 0, 1)[..., None])
    glow = np.clip(blur(np.asarray(disc, np.float32), 0.35 * radius), 0, 1)
    add_light(sky, rgb(1.0, 0.30, 0.60), glow * np.float32(0.45))
    blend(sky, np.broadcast_to(colour, sky.shape), np.asarray(disc * ~bars, np.float32))
