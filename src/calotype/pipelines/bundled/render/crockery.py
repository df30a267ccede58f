"""Crockery: a mug, seen from the front, for texts on it."""

from __future__ import annotations

from functools import cache

import cv2
import numpy as np

from .canvas import ellipse, polygon_mask, smoothstep
from .light import rgb
from .material import Sprite

_WIDTH, _HEIGHT = 448, 400
_SCALE = 2


@cache
def mug() -> Sprite:
    """A white mug of coffee with its handle on the right, straight-alpha RGBA."""
    w, h = _WIDTH * _SCALE, _HEIGHT * _SCALE
    left, right, top, low = 0.02 * w, 0.74 * w, 0.13 * h, 0.985 * h
    middle, half = (left + right) / 2, (right - left) / 2
    t = np.linspace(0, np.pi, 60)
    foot = np.stack([middle + 0.93 * half * np.cos(t), low - 0.075 * h + 0.075 * h * np.sin(t)], -1)
    body = polygon_mask((h, w), [np.concatenate([[(left, top), (right, top)], foot])])
    grip = 0.56 * h
    outer = polygon_mask((h, w), [ellipse(right - 0.01 * w, grip, 0.245 * w, 0.275 * h)])
    inner = polygon_mask((h, w), [ellipse(right - 0.015 * w, grip, 0.150 * w, 0.175 * h)])
    handle = np.clip(outer - inner, 0, 1)
    x = (np.arange(w, dtype=np.float32)[None] - middle) / half
    y = np.arange(h, dtype=np.float32)[:, None] / h
    shade = 0.985 - 0.30 * smoothstep(np.abs(x + 0.18), 0.35, 1.25) - 0.05 * y
    shade = shade + 0.05 * np.exp(-(((x + 0.62) / 0.10) ** 2))
    picture = rgb(0.97, 0.96, 0.985) * np.ones((h, w, 1), np.float32)
    alpha = np.zeros((h, w), np.float32)

    def lay(colour: np.ndarray, mask: np.ndarray) -> None:
        picture[:] = picture + (colour - picture) * mask[..., None]
        np.maximum(alpha, mask, out=alpha)

    away = np.hypot((np.arange(w)[None] - right) / (0.20 * w), (np.arange(h)[:, None] - grip) / (0.225 * h))
    ring = 0.93 - 0.42 * np.abs(away - 1.02) - 0.10 * smoothstep(y, 0.45, 0.85)
    lay(rgb(0.97, 0.96, 0.985) * np.asarray(ring, np.float32)[..., None], handle)
    lay(rgb(0.97, 0.96, 0.985) * np.asarray(shade, np.float32)[..., None], body)
    lay(rgb(0.99, 0.985, 1.0), polygon_mask((h, w), [ellipse(middle, top, half, 0.115 * h)]))
    lay(rgb(0.80, 0.78, 0.82), polygon_mask((h, w), [ellipse(middle, top + 0.006 * h, 0.92 * half, 0.092 * h)]))
    coffee = polygon_mask((h, w), [ellipse(middle, top + 0.026 * h, 0.86 * half, 0.072 * h)])
    lay(rgb(0.33, 0.19, 0.13), coffee)
    lay(
        rgb(0.46, 0.29, 0.20),
        coffee
        * polygon_mask((h, w), [ellipse(middle - 0.2 * half, top + 0.045 * h, 0.62 * half, 0.055 * h)])
        * np.float32(0.6),
    )
    whole = np.concatenate([picture, alpha[..., None]], -1)
    small = cv2.resize(np.clip(whole, 0, 1), (_WIDTH, _HEIGHT), interpolation=cv2.INTER_AREA)
    rows = np.flatnonzero(small[..., 3].max(1) > 0.05)
    cols = np.flatnonzero(small[..., 3].max(0) > 0.05)
    out = np.round(small[rows[0] : rows[-1] + 1, cols[0] : cols[-1] + 1] * 255).astype(np.uint8)
    out.flags.writeable = False
    return out
