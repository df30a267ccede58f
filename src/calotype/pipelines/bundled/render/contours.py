"""Contours: the lines that a pen would draw, from which element shows where and from the picture itself."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from .canvas import Image, smoothstep
from .media import reduced
from .oklab import oklab

_SIDE = 1100
"""Shorter side of the picture in which inner lines are looked for, in pixels."""


def outlines(cover: NDArray[np.uint8], thickness_px: float) -> Image:
    """The elements' outlines, 0 to 1."""
    kernel = np.ones((3, 3), np.uint8)
    edge = cv2.dilate(cover, kernel) != cv2.erode(cover, kernel)
    return _stroked(edge, thickness_px, cover.shape[1], cover.shape[0])


def inner_lines(image: Image, thickness_px: float, *, low: float = 22, high: float = 60, blur: float = 0.0028) -> Image:
    """Lines where colours meet, 0 to 1. ``low`` and ``high``: how much they must differ to go on and to begin a line,
    in levels of 255 of OKLab; ``blur``: what is smaller is passed over, as a fraction of the shorter side."""
    height, width = image.shape[:2]
    work = reduced(image, _SIDE)
    lab = oklab(np.clip(cv2.GaussianBlur(work, (0, 0), max(0.8, blur * min(work.shape[:2]))), 0, 1))
    levels = np.clip(lab * np.array((255, 420, 420), np.float32) + np.array((0, 128, 128), np.float32), 0, 255)
    found = np.zeros(work.shape[:2], bool)
    for channel in cv2.split(levels.astype(np.uint8)):
        found |= cv2.Canny(channel, low, high) > 0
    return _stroked(found, thickness_px * work.shape[0] / height, width, height)


def _stroked(edge: NDArray[np.bool_], thickness_px: float, width: int, height: int) -> Image:
    """A line of a thickness along pixels, at another size."""
    # where there is no line at all it would be infinitely far
    away = np.minimum(cv2.distanceTransform((~edge).astype(np.uint8), cv2.DIST_L2, 3), np.float32(max(edge.shape)))
    if away.shape != (height, width):
        away = cv2.resize(away, (width, height), interpolation=cv2.INTER_CUBIC)
        scale = height / edge.shape[0]
        return smoothstep(away * np.float32(scale), thickness_px * scale / 2 + 0.8, thickness_px * scale / 2 - 0.6)
    return smoothstep(away, thickness_px / 2 + 0.8, max(0.0, thickness_px / 2 - 0.6))
