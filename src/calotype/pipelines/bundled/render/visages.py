"""Visages: a face on what has none ("a teapot with a face", "an angry toaster")."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from .canvas import Image
from .cloth import Canvas, filled, spot
from .light import rgb

_INK, _WHITE, _BLUSH = rgb(0.10, 0.08, 0.10), rgb(0.99, 0.99, 0.99), rgb(0.98, 0.52, 0.56)
_SPAN = 0.62
"""The face's half width, for one of the largest ball that the picture holds."""
_BENDS = {"face": 0.16, "sad face": -0.16, "angry face": -0.12}
"""How far the mouth hangs through, for one of the face's half width."""
NAMES = frozenset(_BENDS)


def faced(canvas: Canvas, alpha: Image, mood: str) -> None:
    """Paints a face where the picture is broadest."""
    solid = (alpha > 0.6).astype(np.uint8)
    if not solid.any():
        return
    away = cv2.distanceTransform(cv2.copyMakeBorder(solid, 1, 1, 1, 1, cv2.BORDER_CONSTANT), cv2.DIST_L2, 5)[1:-1, 1:-1]
    row, column = np.unravel_index(int(away.argmax()), away.shape)
    half = _SPAN * float(away[row, column])
    x, y = float(column), float(row) - 0.10 * half
    shape = alpha.shape[0], alpha.shape[1]
    for side in (-1, 1):
        eye = x + side * 0.48 * half, y - 0.18 * half
        canvas.paint(_INK, spot(shape, *eye, 0.20 * half, 0.27 * half))
        canvas.paint(_WHITE, spot(shape, eye[0] - 0.06 * half, eye[1] - 0.10 * half, 0.075 * half))
        canvas.paint(_BLUSH, 0.6 * spot(shape, x + side * 0.80 * half, y + 0.22 * half, 0.16 * half, 0.10 * half))
        if mood == "angry face":
            inner, outer = eye[1] - 0.26 * half, eye[1] - 0.46 * half
            ends = [(x + side * 0.22 * half, inner), (x + side * 0.76 * half, outer)]
            canvas.paint(_INK, _stroke(shape, ends, 0.10 * half))
    bend = _BENDS[mood]
    low = y + (0.36 if bend > 0 else 0.48) * half
    turn = np.linspace(-1, 1, 15)
    mouth = [(x + 0.36 * half * float(k), low + 2 * bend * half * (1 - float(k) ** 2)) for k in turn]
    if bend > 0:
        canvas.paint(rgb(0.55, 0.10, 0.16), filled(shape, [*mouth, (x, low + 0.02 * half)]))
    canvas.paint(_INK, _stroke(shape, mouth, 0.07 * half))


def _stroke(shape: tuple[int, int], points: Sequence[tuple[float, float]], thick: float) -> Image:
    """A line of that width, 0 to 1."""
    line = np.array([(round(16 * x), round(16 * y)) for x, y in points], np.int32)
    cover = np.zeros(shape, np.uint8)
    cv2.polylines(cover, [line], False, 255, max(1, round(thick)), cv2.LINE_AA, 4)
    return np.asarray(cover.astype(np.float32) / 255, np.float32)
