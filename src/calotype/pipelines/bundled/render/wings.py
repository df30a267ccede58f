"""Wings: a bird's picture with its wings spread, for one that flies and whose picture sits, stands or swims."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from .canvas import Image
from .layers import Box, Layer, Picture, pasted
from .light import Vector

_SOFT = 3
"""Drawn at so many times the size."""
_SPAN = 1.05
"""How long a wing is, for one of the bird's breadth,"""
_NEAR_DEG, _FAR_DEG = 56.0, 104.0
"""and how far it is raised: the nearer one backwards, the farther one to the front."""
_FAR = 0.86
"""The size and the light of the farther one."""
_LEADING: tuple[tuple[float, float], ...] = ((0.0, -0.13), (0.22, -0.20), (0.52, -0.19), (0.80, -0.09), (1.0, 0.06))
"""The front edge, from the shoulder to the tip, for one of the length."""
_FEATHERS: tuple[tuple[float, float], ...] = (
    (1.0, 0.06), (0.91, 0.17), (0.80, 0.25), (0.67, 0.31), (0.53, 0.35), (0.39, 0.37), (0.25, 0.37), (0.11, 0.34)
)  # fmt: skip
"""The ends of the feathers, from the tip on."""
_WIDE = 0.075
"""Half of a feather's width."""
_COVERTS = 0.55
"""How far down the wing its smaller feathers reach, for one of the way to the ends of the larger."""
_FLAT = 0.62
"""A bird that is wider than this for its height has its wings at the back, one that is upright at the shoulders."""


def flying(picture: Picture, number: int, facing: str) -> Picture:
    """A bird's picture with its wings spread, the way it looks."""
    if facing != "right":
        return _spread(picture, picture.boxes[number], front=facing == "front")
    picture = _turned(picture)
    return _turned(_spread(picture, picture.boxes[number], front=False))


def _spread(picture: Picture, own: Box, *, front: bool) -> Picture:
    """The picture of a bird that looks to the left, or to the viewer, with its wings raised."""
    image = picture.image
    alpha = image[..., 3] > 0.5
    top, left = int(max(0, own.top)), int(max(0, own.left))
    body = alpha[top : int(own.top + own.height) + 1, left : int(own.left + own.width) + 1]
    if not body.any():
        return picture
    # the trunk is where the picture is thick, not the neck, the bill or the legs
    reach = max(3, int(0.16 * min(body.shape))) | 1
    kernel = cv2.getStructuringElement(cv2.MORPH_ELLIPSE, (reach, reach))
    trunk = cv2.morphologyEx(np.pad(body.astype(np.uint8), reach), cv2.MORPH_OPEN, kernel)[reach:-reach, reach:-reach]
    rows, columns = np.nonzero(trunk if trunk.any() else body)
    breadth = float(np.percentile(columns, 96) - np.percentile(columns, 4))
    depth = float(np.percentile(rows, 96) - np.percentile(rows, 4))
    length = _SPAN * max(breadth, _FLAT * depth)
    tone = _tone(image, top + rows, left + columns)
    if front:
        x, y = left + float(np.median(columns)), top + float(np.percentile(rows, 42))
        apart = 0.40 * breadth
        wings = [((x + apart, y), 28.0, 1.0, False), ((x - apart, y), 28.0, 1.0, True)]
        behind = [_wing(at, length, degrees, tone * light, mirrored=turn) for at, degrees, light, turn in wings]
        return _joined(picture, [*behind, Layer(image, 0, 0)])
    x = left + float(np.percentile(columns, 58))
    first, last = np.percentile(columns, (60, 86)).astype(int)
    hind = [int(np.flatnonzero(line)[0]) for line in trunk[:, first : last + 1].T if line.any()]
    # where the back is, not the head or the bill above it
    back = float(np.median(hind)) if hind else float(np.percentile(rows, 20))
    y = top + back + 0.22 * depth
    near = _wing((x, y), length, _NEAR_DEG, tone, mirrored=False)
    far = _wing((x - 0.05 * breadth, y - 0.14 * depth), _FAR * length, _FAR_DEG, _FAR * tone, mirrored=False)
    return _joined(picture, [far, Layer(image, 0, 0), near])


def _turned(picture: Picture) -> Picture:
    width = picture.image.shape[1]
    boxes = {k: Box(width - b.left - b.width, b.top, b.width, b.height) for k, b in picture.boxes.items()}
    return Picture(np.ascontiguousarray(picture.image[:, ::-1]), boxes)


def _joined(picture: Picture, layers: Sequence[Layer]) -> Picture:
    image, dx, dy = pasted(layers)
    return Picture(image, {k: box.moved(dx, dy) for k, box in picture.boxes.items()})


def _tone(image: Image, rows: np.ndarray, columns: np.ndarray) -> Vector:
    """The colour of the back, which the wings have."""
    high = rows < np.percentile(rows, 62)
    hind = columns > np.percentile(columns, 40)
    chosen = (high & hind) if (high & hind).any() else np.ones_like(high)
    part = image[rows[chosen], columns[chosen], :3]
    return np.asarray(np.median(part, 0), np.float32)


def _wing(at: tuple[float, float], length: float, degrees: float, tone: Vector, *, mirrored: bool) -> Layer:
    """A wing from a shoulder, raised by so many degrees, to the right or else to the left."""
    scale = length * _SOFT
    turn = np.deg2rad(-degrees)
    side = int(2.3 * scale)

    def put(x: float, y: float) -> tuple[int, int]:
        across = x * np.cos(turn) - y * np.sin(turn)
        down = x * np.sin(turn) + y * np.cos(turn)
        return round(side / 2 + across * scale), round(side / 2 + down * scale)

    shade = np.ones((side, side), np.float32)
    mask = np.zeros((side, side), np.uint8)
    whole = [put(*p) for p in (*_LEADING, *_FEATHERS[1:], (-0.04, 0.18))]
    cv2.fillPoly(mask, [np.array(whole, np.int32)], 255)
    thick = max(2, round(_WIDE * scale))
    for number, (x, y) in enumerate(_FEATHERS):
        root = put(0.62 * x - 0.02, 0.0 + 0.2 * y)
        cv2.line(mask, root, put(x, y), 255, thick, cv2.LINE_AA)
        cv2.line(shade, root, put(x, y), 0.80 if number % 2 else 0.88, thick)
    upper = [put(x, y) for x, y in _LEADING[:-1]]
    lower = [put(_COVERTS * x + 0.14, _COVERTS * y) for x, y in _FEATHERS[1:]]
    cv2.fillPoly(shade, [np.array([*upper, *lower, put(-0.04, 0.18)], np.int32)], 1.0)
    shade = cv2.GaussianBlur(shade, (0, 0), 0.012 * scale)
    size = max(4, side // _SOFT)
    small = cv2.resize(mask, (size, size), interpolation=cv2.INTER_AREA).astype(np.float32) / 255
    light = cv2.resize(shade, (size, size), interpolation=cv2.INTER_AREA)
    out = np.empty((size, size, 4), np.float32)
    out[..., :3] = np.clip(tone * light[..., None], 0, 1)
    out[..., 3] = small
    if mirrored:
        out = np.ascontiguousarray(out[:, ::-1])
    return Layer(out, round(at[0] - size / 2), round(at[1] - size / 2))
