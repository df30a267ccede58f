"""Flames: tongues of fire that stand on something, with their glow."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.render.canvas import Image, add_light, blend, blur, glow
from calotype.pipelines.bundled.render.light import rgb

_LAYERS = ((1.0, rgb(0.90, 0.20, 0.04), 0.80), (0.72, rgb(1.0, 0.50, 0.06), 0.90), (0.42, rgb(1.0, 0.88, 0.42), 0.95))
"""Of a tongue: its share of the outer one, its colour, its opacity."""


def flames(image: Image, rng: np.random.Generator, left: float, right: float, foot: float, tall: float) -> None:
    """A fire from ``left`` to ``right`` whose tongues are up to ``tall`` high, in pixels, in place."""
    rows, cols = image.shape[:2]
    wide = right - left
    step = max(0.16 * tall, 1.0)
    count = max(3, round(wide / step))
    x0, x1 = int(max(0, left - 0.6 * tall)), int(min(cols, right + 0.6 * tall))
    y0, y1 = int(max(0, foot - 1.5 * tall)), int(min(rows, foot + 0.3 * tall))
    if x1 - x0 < 4 or y1 - y0 < 4:
        return
    part = image[y0:y1, x0:x1]
    glow(image, (left + right) / 2, foot - 0.4 * tall, 0.7 * wide + 1.1 * tall, 1.5 * tall, rgb(1.0, 0.46, 0.12), 0.55)
    tongues = [
        (
            left + wide * (k + rng.random()) / count,
            tall * rng.uniform(0.45, 1.0),
            rng.normal(0, 0.16),
            rng.uniform(0, 6.3),
        )
        for k in range(count)
    ]
    for share, colour, strength in _LAYERS:
        mask = np.zeros(part.shape[:2], np.uint8)
        for x, high, lean, phase in tongues:
            shape = _tongue(x - x0, foot - y0, high * (0.35 + 0.65 * share), 0.26 * high * share, lean, phase)
            cv2.fillPoly(mask, [np.round(shape * 16).astype(np.int32)], 255, cv2.LINE_AA, 4)
        soft = blur(mask.astype(np.float32) * np.float32(1 / 255), max(0.6, 0.018 * tall))
        fade = np.clip((foot - y0 + 0.06 * tall - np.arange(part.shape[0])) / (0.10 * tall), 0, 1).astype(np.float32)
        blend(part, colour, soft * fade[:, None] * np.float32(strength))
    add_light(part, rgb(1.0, 0.60, 0.2), np.full(part.shape[:2], 0.02, np.float32))


def _tongue(x: float, foot: float, tall: float, half: float, lean: float, phase: float) -> NDArray[np.float64]:
    t = np.linspace(0, 1, 14)
    bend = lean * tall * t**1.5 + 0.10 * tall * np.sin(phase + 5.0 * t) * t
    girth = half * np.sin(np.pi * np.clip(0.16 + 0.84 * t, 0, 1)) ** 0.9 * (1 - 0.35 * t)
    up = foot - tall * t
    return np.concatenate([np.stack([x + bend - girth, up], 1), np.stack([x + bend + girth, up], 1)[::-1]])
