"""Dents: things that something has stood on, or that the air has gone out of."""

from __future__ import annotations

import cv2
import numpy as np

from .material import Sprite

_TALL = 0.58
"""How high it still is, for one of its height."""
_BULGE = 0.08
"""How much wider than its like its foot is, for one of its width."""
_SAG = 0.16
"""How deep the dent in its top is, for one of its height."""


def squashed(sprite: Sprite, asset: str) -> Sprite:
    """Low, wide at its foot, and dented in its top; the picture keeps its size."""
    height, width = sprite.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    x, y = x / width, y / height
    top = 1 - _TALL + _SAG * _TALL * np.exp(-(((x - 0.42) / 0.20) ** 2))
    up = (y - top) / (1 - top)
    widen = 1 - 2 * _BULGE * (1 - np.clip(up, 0, 1))
    from_x = 0.5 + (x - 0.5) / widen + 0.03 * np.sin(9 * up) * (1 - up)
    source = sprite.astype(np.float32)
    source[..., :3] *= source[..., 3:] / 255
    out = cv2.remap(
        source, (from_x * width).astype(np.float32), (up * height).astype(np.float32), cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_CONSTANT, borderValue=0,
    )  # fmt: skip
    out[..., :3] *= 255 / np.maximum(out[..., 3:], 1)
    # the dent lies in shade
    shade = 1 - 0.30 * np.exp(-(((x - 0.42) / 0.16) ** 2) - (((up - 0.12) / 0.14) ** 2))
    out[..., :3] *= shade[..., None]
    return np.clip(out + 0.5, 0, 255).astype(np.uint8)
