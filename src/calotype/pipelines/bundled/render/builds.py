"""Builds: who is fat, thin, muscular or with child, by a finished figure that is drawn wider or narrower in places."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from calotype.pipelines.bundled.garments import CUTS, Area, Garment

from .canvas import smoothstep
from .layers import Box, Picture

_SHAPES: dict[str, tuple[float, float, float, float]] = {
    "stout": (0.16, 0.46, 0.42, 0.24),
    "thin": (-0.20, 0.0, 0.5, 0.3),
    "muscular": (0.06, 0.30, 0.16, 0.20),
    "with child": (0.03, 0.30, 0.40, 0.14),
}
"""How much wider all below the neck is, and how much more in one place: where, from the neck (0) to the floor (1), and
how far around."""
_WIDEST = 1.7


def built(picture: Picture, number: int, neck: float | None, outfit: Sequence[Garment]) -> Picture:
    """A figure of the build that its outfit tells. neck: the row of the neck in the picture of who it is."""
    names = [garment.cut for garment in outfit if CUTS[garment.cut].area is Area.BUILD]
    if not names or neck is None or number not in picture.boxes:
        return picture
    wider, more, at, around = _SHAPES[names[-1]]
    box = picture.boxes[number]
    height, width = picture.image.shape[:2]
    pad = round(0.5 * (_WIDEST - 1) * box.width)
    wide = cv2.copyMakeBorder(picture.image, 0, 0, pad, pad, cv2.BORDER_CONSTANT, value=(0, 0, 0, 0))
    rows, columns = np.mgrid[0:height, 0 : width + 2 * pad].astype(np.float32)
    down = ((rows - box.top) / box.height - neck) / (1 - neck)
    share = 1 + wider * smoothstep(down, -0.02, 0.12) + more * np.exp(-(((down - at) / around) ** 2))
    share = 1 + (share - 1) * smoothstep(down, -0.02, 0.10)
    x = pad + box.left + box.width / 2
    # a straight alpha is not to bleed its colour
    soft = wide.copy()
    soft[..., :3] *= soft[..., 3:]
    moved = cv2.remap(soft, ((columns - x) / share + x).astype(np.float32), rows, cv2.INTER_LINEAR)
    moved[..., :3] /= np.maximum(moved[..., 3:], 1e-3)
    boxes = {part: Box(b.left + pad, b.top, b.width, b.height) for part, b in picture.boxes.items()}
    return Picture(np.clip(moved, 0, 1), boxes)
