"""Sprigs: leaves on a stem, drawn for borders, wreaths and patterns."""

from __future__ import annotations

import cv2
import numpy as np

from calotype.pipelines.bundled.designs import RGB
from calotype.pipelines.bundled.render.canvas import Image

_FINE = 2
"""Samples per pixel and direction."""


def sprig(length_px: float, colour: RGB, rng: np.random.Generator, pairs: int = 6) -> Image:
    """A stem that bends a little, rising from the lower end, with leaves in pairs that become smaller; straight
    alpha."""
    tall, wide = round(length_px * _FINE), round(0.62 * length_px * _FINE)
    alpha, tone = np.zeros((tall, wide), np.uint8), np.zeros((tall, wide), np.float32)
    bend = float(rng.uniform(-0.10, 0.10)) * wide
    round_leaf = float(rng.uniform(0.38, 0.62))

    def stem(t: float) -> tuple[float, float]:
        return wide / 2 + bend * np.sin(np.pi * t), tall * (0.985 - 0.90 * t)

    line = np.array([stem(t) for t in np.linspace(0, 1, 40)])
    thick = max(1, round(0.012 * tall))
    cv2.polylines(alpha, [np.round(line).astype(np.int32)], False, 255, thick, cv2.LINE_AA)
    cv2.polylines(tone, [np.round(line).astype(np.int32)], False, 0.62, thick)
    for k in range(pairs):
        t = 0.14 + 0.78 * k / max(1, pairs - 1)
        size = 0.46 * wide * (1.05 - 0.55 * t)
        for side in (-1.0, 1.0):
            lean = np.deg2rad(float(rng.uniform(38, 58)) - 14 * t)
            _leaf(alpha, tone, stem(t), size, side * lean, round_leaf, float(rng.uniform(0.82, 1.12)))
    _leaf(alpha, tone, stem(0.99), 0.24 * wide, bend / wide, round_leaf, 1.05)
    out = np.empty((tall, wide, 4), np.float32)
    out[..., :3] = np.clip(np.array(colour, np.float32) * tone[..., None], 0, 1)
    out[..., 3] = alpha / 255
    out[..., :3] *= out[..., 3:]
    out = cv2.resize(out, (max(2, wide // _FINE), max(2, tall // _FINE)), interpolation=cv2.INTER_AREA)
    out[..., :3] /= np.maximum(out[..., 3:], 1e-3)
    return np.clip(out, 0, 1)


def _leaf(
    alpha: cv2.typing.MatLike,
    tone: cv2.typing.MatLike,
    foot: tuple[float, float],
    size: float,
    lean: float,
    roundness: float,
    shade: float,
) -> None:
    """One leaf from a point, leaning from the upright by an angle; its two halves differ in light."""
    t = np.linspace(0, 1, 24)
    half = 0.5 * roundness * size * np.sin(np.pi * t**0.85)
    along = np.array((np.sin(lean), -np.cos(lean)))
    across = np.array((np.cos(lean), np.sin(lean)))
    spine = np.array(foot) + t[:, None] * size * along
    for side, light in ((1.0, 1.0), (-1.0, 0.84)):
        shape = np.concatenate([spine, (spine + side * half[:, None] * across)[::-1]])
        points = [np.round(shape).astype(np.int32)]
        cv2.fillPoly(alpha, points, 255, cv2.LINE_AA)
        cv2.fillPoly(tone, points, shade * light)
