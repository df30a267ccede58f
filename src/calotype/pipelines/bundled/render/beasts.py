"""Beasts: an animal's picture on its back, on its hind legs, with its head at the ground or thrown back."""

from __future__ import annotations

from itertools import pairwise

import cv2
import numpy as np

from calotype.pipelines.bundled.anchors import Anchors, Spot
from calotype.pipelines.bundled.scene import Pose

from .canvas import Image
from .layers import Box, Layer, Picture, pasted, turned_at
from .light import Vector
from .limbs import bar

_REARED_DEG = 42.0
_TAIL = (0.74, 0.60)
"""A tail is farther to the right than the first, and higher than the second."""
_STROKE: Vector = np.array((0.16, 0.15, 0.20), np.float32)
_RISEN = 0.68
"""How much of what comes up out of the water is seen."""
_TILTED_DEG: dict[Pose, float] = {Pose.GRAZING: -24.0, Pose.HOWLING: 20.0}
"""How far what has no neck that is known is turned, clockwise; it looks to the left."""
_ABOUT = 1.25
"""How far from the eyes a head reaches, for one of the way to the neck."""
_HEAD_DEG: dict[Pose, float] = {Pose.GRAZING: -46.0, Pose.HOWLING: 36.0}
"""The same of a head."""


def bearing(picture: Picture, own: Box, anchors: Anchors, pose: Pose) -> Picture:
    """The picture in one of the poses of animals; overturned may be anybody."""
    if pose is Pose.OVERTURNED:
        height = picture.image.shape[0]
        boxes = {k: Box(b.left, height - b.top - b.height, b.width, b.height) for k, b in picture.boxes.items()}
        return Picture(np.ascontiguousarray(picture.image[::-1]), boxes)
    if pose is Pose.REARING and anchors.belly is None:
        risen = _turned(picture, _REARED_DEG)
        # what is under water is not seen
        row = max(2, int(_RISEN * risen.image.shape[0]))
        return Picture(np.ascontiguousarray(risen.image[:row]), {k: _cut(b, row) for k, b in risen.boxes.items()})
    if pose is Pose.REARING:
        return _turned(picture, _REARED_DEG)
    if anchors.belly is None or anchors.neck is None or anchors.eyes is None:
        return _turned(picture, _TILTED_DEG[pose])
    return _nodding(picture, own, anchors.neck, anchors.eyes, anchors.belly, _HEAD_DEG[pose])


def wagging(picture: Picture, own: Box) -> Picture:
    """An animal that looks to the left, with strokes on both sides of the tip of its tail, which tell that it moves."""
    solid = picture.image[..., 3] > 0.5
    first, low = int(own.left + _TAIL[0] * own.width), int(own.top + _TAIL[1] * own.height)
    rows, columns = np.nonzero(solid[:low, first:])
    if not len(rows):
        return picture
    end = int(np.argmin(rows - 0.6 * columns))
    x, y, reach = first + float(columns[end]), float(rows[end]), 0.12 * own.height
    radius = max(1.5, 0.012 * own.height)
    layers = [Layer(picture.image, 0, 0)]
    for far in (1.0, 1.7):
        for turn in (-58.0, 34.0):
            angles = np.radians(turn + np.array((-20.0, -7.0, 7.0, 20.0)) / far)
            points = [(x + far * reach * float(np.sin(a)), y - far * reach * float(np.cos(a))) for a in angles]
            layers += [Layer(*bar(a, b, radius, _STROKE)) for a, b in pairwise(points)]
    made, dx, dy = pasted(layers)
    return Picture(made, {k: b.moved(dx, dy) for k, b in picture.boxes.items()})


def _cut(box: Box, row: int) -> Box:
    return Box(box.left, box.top, box.width, min(box.height, max(1.0, row - box.top)))


def _turned(picture: Picture, degrees: float) -> Picture:
    image, left, top = turned_at(picture.image, degrees)
    height, width = picture.image.shape[:2]
    boxes = {k: b.moved(-width / 2 - left, -height / 2 - top) for k, b in picture.boxes.items()}
    return Picture(image, boxes)


def _nodding(picture: Picture, own: Box, neck: Spot, eyes: Spot, belly: float, degrees: float) -> Picture:
    """The head turned about the neck, over the rest."""
    pad = int(0.5 * own.height)
    image: Image = np.pad(picture.image, ((pad, pad), (pad, pad), (0, 0)))
    image[..., :3] *= image[..., 3:]
    height, width = image.shape[:2]
    pivot = pad + own.left + neck.x * own.width, pad + own.top + neck.y * own.height
    ahead, near = headed(image, own.moved(pad, pad), neck, eyes, belly)
    is_head, is_body = ahead | near, ~ahead | near
    matrix = cv2.getRotationMatrix2D(pivot, -degrees, 1.0)
    top = cv2.warpAffine(image * is_head[..., None].astype(np.float32), matrix, (width, height), flags=cv2.INTER_LINEAR)
    out = top + image * is_body[..., None].astype(np.float32) * (1 - top[..., 3:])
    out[..., :3] /= np.maximum(out[..., 3:], 1e-3)
    solid = out[..., 3] > 0.1
    rows, columns = np.flatnonzero(solid.any(1)), np.flatnonzero(solid.any(0))
    first, left = int(rows[0]), int(columns[0])
    kept = np.ascontiguousarray(np.clip(out[first : int(rows[-1]) + 1, left : int(columns[-1]) + 1], 0, 1))
    return Picture(kept, {k: b.moved(pad - left, pad - first) for k, b in picture.boxes.items()})


def headed(image: Image, own: Box, neck: Spot, eyes: Spot, belly: float) -> tuple[np.ndarray, np.ndarray]:
    """What of a picture is before the neck of one who looks to the left, and what is about it: masks."""
    height, width = image.shape[:2]
    pivot = own.left + neck.x * own.width, own.top + neck.y * own.height
    head = own.left + eyes.x * own.width, own.top + eyes.y * own.height
    dx, dy = head[0] - pivot[0], head[1] - pivot[1]
    long = max(1.0, float(np.hypot(dx, dy)))
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    ahead = ((x - pivot[0]) * dx + (y - pivot[1]) * dy) / long
    thick = max(8.0, neck.width * own.width)
    near = np.hypot(x - pivot[0], y - pivot[1]) < 0.5 * thick
    # what is above the line but behind the neck is its back
    about = (x < pivot[0]) | (np.hypot(x - head[0], y - head[1]) < _ABOUT * long)
    about |= (y < head[1] - 0.3 * long) & (x < pivot[0] + 0.26 * own.width)
    reach = about & (y < own.top + belly * own.height)
    return (ahead > 0) & reach, near & reach
