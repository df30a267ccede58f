"""Cover: which element each pixel of a picture shows, for styles that draw round things."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from .canvas import Image

_SOLID = 0.5


class Cover:
    """Numbers of the elements in the order in which they were laid, from 1; 0 where none is."""

    def __init__(self, height: int, width: int) -> None:
        self.numbers: NDArray[np.uint8] = np.zeros((height, width), np.uint8)
        self._last = 0

    def add(self, alpha: Image, left: int, top: int) -> None:
        """The next element, by its opacity, whose first pixel is at (left, top)."""
        rows, cols = self.numbers.shape
        height, width = alpha.shape
        x0, x1, y0, y1 = max(0, left), min(cols, left + width), max(0, top), min(rows, top + height)
        self._last = min(self._last + 1, 255)
        if x1 > x0 and y1 > y0:
            solid = alpha[y0 - top : y1 - top, x0 - left : x1 - left] > _SOLID
            self.numbers[y0:y1, x0:x1][solid] = self._last

    def difference(self, before: Image, after: Image) -> None:
        """The next element is what changed between two states of a picture."""
        changed = np.abs(after - before).max(-1) > 0.04
        closed = cv2.morphologyEx(changed.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((9, 9), np.uint8))
        self.add(closed.astype(np.float32), 0, 0)

    def resized(self, width: int, height: int) -> NDArray[np.uint8]:
        return cv2.resize(self.numbers, (width, height), interpolation=cv2.INTER_NEAREST)
