"""Flattening: a painted place as a few flat shapes, for styles without texture that have none of their own for it."""

from __future__ import annotations

import cv2
import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.render.media import calmed, palette_of, reduced

Image = NDArray[np.float32]

_COLOURS = 14
_SIDE = 460
"""Pixels to the longer side at which shapes are found: what is finer is texture."""


def flattened(image: Image) -> Image:
    """The picture in few colours, each in shapes with clean edges."""
    height, width = image.shape[:2]
    work = calmed(reduced(image, _SIDE), 5)
    h, w = work.shape[:2]
    palette = palette_of(work.reshape(-1, 3), _COLOURS)
    pixels = work.reshape(-1, 3)
    label = ((palette * palette).sum(-1) - 2 * pixels @ palette.T).argmin(-1).reshape(h, w).astype(np.uint8)
    label = cv2.medianBlur(label, 7)
    best = np.full((height, width), -1.0, np.float32)
    out = np.zeros((height, width, 3), np.float32)
    for k, colour in enumerate(palette):
        share = cv2.GaussianBlur((label == k).astype(np.float32), (0, 0), 1.1)
        share = cv2.resize(share, (width, height), interpolation=cv2.INTER_CUBIC)
        more = share > best
        out[more] = colour
        np.maximum(best, share, out=best)
    return cv2.GaussianBlur(out, (0, 0), 0.7)
