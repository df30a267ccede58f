"""Letters and figures that stand in a scene as things: cut from a thick board, seen a little from the side."""

from __future__ import annotations

import cv2
import numpy as np

from .canvas import Image
from .lettering import coverage, layout_text
from .material import Sprite

_DEEP = 0.085
"""How thick they are, in their heights; the side is seen to the right and above."""
_RED = np.array((0.88, 0.20, 0.17), np.float32)
_SIDE = 0.52
"""How bright the side is, of the front."""
_ROUND = 0.035
"""How far from its edge the front bends away, in heights."""


def standing(text: str, shape: tuple[int, int]) -> Sprite:
    """The letters as large as a picture of that shape (height, width) allows, at its foot."""
    rows, cols = shape
    deep = max(2, round(_DEEP * rows))
    front = _front(text, rows, cols, deep)
    height = max(1, int(np.flatnonzero(front.max(1) > 0.5).size))
    edge = cv2.distanceTransform((front > 0.5).astype(np.uint8), cv2.DIST_L2, 5)
    bevel = np.clip(edge / max(1.0, _ROUND * height), 0, 1)
    slope_y, slope_x = np.gradient(cv2.GaussianBlur(bevel, (0, 0), max(1.0, 0.008 * rows)))
    lit = 0.95 + 1.6 * (slope_y - 0.6 * slope_x) + 0.10 * (1 - np.linspace(0, 1, rows, dtype=np.float32)[:, None])
    side = np.zeros_like(front)
    for step in range(1, deep + 1):
        turned = np.array([[1, 0, step], [0, 1, -0.45 * step]], np.float32)
        np.maximum(side, cv2.warpAffine(front, turned, (cols, rows)), out=side)
    colour = _RED * np.where(front[..., None] > 0.5, lit[..., None], _SIDE)
    mixed = _RED * _SIDE + (colour - _RED * _SIDE) * front[..., None]
    alpha = np.maximum(front, side)
    whole = np.dstack([np.clip(mixed, 0, 1), alpha])
    return np.round(whole * 255).astype(np.uint8)


def _front(text: str, rows: int, cols: int, deep: int) -> Image:
    """Where the front is, 0 to 1: it leaves room for the side, and stands on the last row."""
    margin = 2.0
    room = cols - deep - 2 * margin, rows - 0.45 * deep - 2 * margin
    setting = layout_text(text, ("sans",), margin, margin + 0.45 * deep, *room)
    if setting is None:
        return np.zeros((rows, cols), np.float32)
    bold = cv2.dilate(coverage(setting, (rows, cols)), np.ones((max(1, rows // 40),) * 2, np.uint8))
    foot = int(np.flatnonzero(bold.max(1) > 0.5)[-1])
    bold[foot + 1 :] = 0
    return np.asarray(np.roll(bold, rows - 1 - foot, 0), np.float32)
