"""Sheltering: furniture on legs that are long enough for something to lie under it."""

from __future__ import annotations

import cv2
import numpy as np

from .canvas import Image
from .layers import Box, Layer, Picture, pasted
from .limbs import bar

GAP = 0.27
"""How high the room below is, for one of the whole's height."""
_ENDS = (0.12, 0.88)
"""Between these columns is what is no leg."""
_SHORTEST = 0.03
"""Legs that are shorter, for one of the height, are none."""
_LEG = 0.045
"""The radius of a leg that is made, for one of the height."""


def lifted(picture: Picture, number: int) -> Picture:
    """The picture of a thing on its own legs, stretched, or on four that it gets."""
    own = picture.boxes[number]
    image = picture.image
    height, width = image.shape[:2]
    base = min(height, int(own.top + own.height))
    floor = _floor(image, own, base)
    short = base - floor
    wanted = GAP / (1 - GAP) * (floor - own.top)
    if short >= wanted:
        return picture
    if short < _SHORTEST * own.height:
        return _on_legs(picture, number, own, wanted)
    legs = image[floor:base].copy()
    legs[..., :3] *= legs[..., 3:]
    legs = cv2.resize(legs, (width, max(2, round(wanted))), interpolation=cv2.INTER_LINEAR)
    legs[..., :3] /= np.maximum(legs[..., 3:], 1e-3)
    made = np.ascontiguousarray(np.concatenate((image[:floor], np.clip(legs, 0, 1))))
    return Picture(made, _lower(picture, made.shape[0] - base))


def _floor(image: Image, own: Box, base: int) -> int:
    """The row below which there are legs alone."""
    left, right = (int(own.left + share * own.width) for share in _ENDS)
    solid = image[int(own.top) : base, left:right, 3] > 0.5
    gaps = solid.any(0) & ~solid[int(0.97 * solid.shape[0]) :].any(0)
    if gaps.mean() < 0.3:
        return base
    lowest = solid.shape[0] - np.argmax(solid[::-1, gaps], axis=0)
    return int(own.top) + int(np.percentile(lowest, 80))


def _on_legs(picture: Picture, number: int, own: Box, tall: float) -> Picture:
    """Four legs of its own colour, the two behind darker."""
    image = picture.image
    low, radius = own.top + own.height, _LEG * own.height
    part = image[int(low - 0.2 * own.height) : int(low), int(own.left) : int(own.left + own.width)]
    seen = part[part[..., 3] > 0.8][:, :3]
    tone = (np.median(seen, axis=0) if len(seen) else np.full(3, 0.4)).astype(np.float32) * np.float32(0.8)
    layers = []
    for x, depth, shade in ((0.2, 0.84, 0.6), (0.8, 0.84, 0.6), (0.08, 1.0, 1.0), (0.92, 1.0, 1.0)):
        column = own.left + x * own.width
        end = (column, low + depth * tall - radius)
        layers.append(Layer(*bar((column, low - 2 * radius), end, radius, tone * np.float32(shade))))
    made, dx, dy = pasted([*layers, Layer(image, 0, 0)])
    boxes = {key: box.moved(dx, dy) for key, box in picture.boxes.items()}
    return Picture(made, {k: _grown(b, tall) if k == number else b for k, b in boxes.items()})


def _lower(picture: Picture, rows: int) -> dict[int, Box]:
    return {key: _grown(box, rows) for key, box in picture.boxes.items()}


def _grown(box: Box, rows: float) -> Box:
    return Box(box.left, box.top, box.width, box.height + rows)
