"""Carriage: bodies along the ground or the water, made of the picture in which somebody stands: lying, afloat on the
back, on all fours and held up on hands and toes."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import cv2
import numpy as np

from calotype.pipelines.bundled.anchors import Anchors, Spot
from calotype.pipelines.bundled.scene import Pose

from .canvas import Image
from .layers import Box, Layer, Picture, pasted, turned
from .limbs import bar, fist, sample

_SEEN_FROM_ABOVE = 0.86
"""The height of a body that lies, for one of its width as it stood."""
_AFLOAT = 0.80
"""What of one that floats is over the water."""
_TRUNK = 0.50
"""The height of a trunk that comes towards the viewer, for one as it stands,"""
_RAISED = 0.46
"""how far over the ground it is, for one of the legs' length,"""
_SHOULDERS = 0.30
"""and how far below the neck its arms begin, for one of its height."""
_LIMB = 0.068
"""An arm's radius, for one of the legs' length."""
_HELD_UP_DEG = -73.0
_OFF_GROUND = 0.30
"""How far over the ground the middle of a body is that is held up, for one of its length."""


def lying(picture: Picture) -> Picture:
    """On the back, the head at the left."""
    image = turned(picture.image, -90)
    height = max(2, round(image.shape[0] * _SEEN_FROM_ABOVE))
    image = _squeezed(image, height)
    scale_x, scale_y = image.shape[1] / picture.image.shape[0], image.shape[0] / picture.image.shape[1]
    wide = picture.image.shape[1]
    boxes = {
        k: Box(b.top * scale_x, (wide - b.left - b.width) * scale_y, b.height * scale_x, b.width * scale_y)
        for k, b in picture.boxes.items()
    }
    return Picture(np.ascontiguousarray(image), boxes)


def _squeezed(image: Image, height: int) -> Image:
    image = image.copy()
    image[..., :3] *= image[..., 3:]
    image = cv2.resize(image, (image.shape[1], max(2, height)), interpolation=cv2.INTER_AREA)
    image[..., :3] /= np.maximum(image[..., 3:], 1e-3)
    return np.clip(image, 0, 1)


def _floating(picture: Picture, own: Box, anchors: Anchors) -> Picture:
    """On the back, sunk into the water as far as who lies there is."""
    laid = lying(picture)
    row = max(2, round(_AFLOAT * laid.image.shape[0]))
    boxes = {k: replace(b, height=max(1.0, min(b.height, row - b.top))) for k, b in laid.boxes.items()}
    return Picture(np.ascontiguousarray(laid.image[:row]), boxes)


def _crawling(picture: Picture, own: Box, anchors: Anchors) -> Picture:
    """On hands and knees, towards the viewer: the head before a trunk that is seen from its end."""
    image, neck = picture.image, anchors.neck
    legs = own.height * (1 - anchors.hip)
    if anchors.hip >= 1.0 or neck is None:
        return picture
    crotch = int(own.top + anchors.hip * own.height)
    chin = int(own.top + neck.y * own.height)
    trunk = image[chin:crotch]
    columns = np.flatnonzero((trunk[..., 3] > 0.5).any(0))
    left, right = float(columns[0]), float(columns[-1])
    arm = _LIMB * legs
    trunk = _squeezed(trunk, round(_TRUNK * trunk.shape[0]))
    base = chin + trunk.shape[0] + _RAISED * legs
    hips = chin + 0.6 * trunk.shape[0]
    middle = 0.5 * (left + right)
    hand = anchors.hand
    layers: list[Layer] = []
    front: list[Layer] = []
    for side, edge in ((-1, left), (1, right)):
        x = edge - side * 1.25 * arm
        knee = (middle + side * 0.62 * (right - middle), base - 0.10 * legs)
        tone = sample(image, _spot(image, middle + side * 0.08 * own.width, crotch + 0.3 * legs))
        layers.append(Layer(*bar((knee[0], hips), knee, 1.7 * arm, tone * np.float32(0.82))))
        sleeve = sample(image, _spot(image, x, chin + 0.35 * (crotch - chin)))
        row = own.top + (hand.y if hand else anchors.hip) * own.height
        column = own.left + (hand.x if hand else 0.1) * own.width
        skin = sample(image, _spot(image, column, row))
        elbow = (x + side * 0.4 * arm, chin + _SHOULDERS * trunk.shape[0] + 0.32 * legs)
        front.append(Layer(*bar((elbow[0], elbow[1]), (x, base - 1.1 * arm), arm, skin)))
        front.append(Layer(*bar((x, chin + _SHOULDERS * trunk.shape[0] + arm), elbow, 1.3 * arm, sleeve)))
        front.append(Layer(*fist((x, base - 1.1 * arm), 1.3 * arm, skin)))
    drop = round(0.34 * trunk.shape[0])
    head = np.ascontiguousarray(image[:chin])
    out, dx, dy = pasted([*layers, Layer(trunk, 0, chin), *front, Layer(head, 0, drop)])
    return _fitted(picture, own, out, dx, dy)


def _held_up(picture: Picture, own: Box, anchors: Anchors) -> Picture:
    """Stretched out over the ground on hands and toes."""
    legs = own.height * (1 - anchors.hip)
    image = turned(picture.image, _HELD_UP_DEG)
    height, width = image.shape[:2]
    solid = image[..., 3] > 0.5
    neck = anchors.neck.y if anchors.neck else 0.35
    x = int(np.clip((neck + 0.08) * width, 0, width - 1))
    rows = np.flatnonzero(solid[:, x])
    row = float(rows.mean()) if len(rows) else 0.5 * height
    base = max(float(np.flatnonzero(solid.any(1))[-1]), row + _OFF_GROUND * width)
    chest = _spot(picture.image, own.left + 0.5 * own.width, own.top + (neck + 0.1) * own.height)
    hand = anchors.hand or Spot(0.1, anchors.hip, 0.1)
    skin = sample(picture.image, _spot(picture.image, own.left + hand.x * own.width, own.top + hand.y * own.height))
    arm = 1.25 * _LIMB * legs
    front = [
        Layer(*bar((x, row + 0.12 * width), (x, base - arm), arm, skin)),
        Layer(*bar((x, row), (x, row + 0.12 * width), 1.3 * arm, sample(picture.image, chest))),
        Layer(*fist((x, base - arm), 1.3 * arm, skin)),
    ]
    out, dx, dy = pasted([Layer(image, 0, 0), *front])
    return _fitted(picture, own, out, dx, dy)


def _fitted(picture: Picture, own: Box, image: Image, dx: int, dy: int) -> Picture:
    """What is worn and held stays where it was over the body, whose box is all that is seen."""
    height, width = image.shape[:2]
    boxes = {k: b.moved(dx, dy) for k, b in picture.boxes.items()}
    return Picture(image, {k: Box(0, 0, width, height) if picture.boxes[k] == own else b for k, b in boxes.items()})


def _spot(image: Image, x: float, y: float) -> Spot:
    return Spot(x / image.shape[1], y / image.shape[0])


CARRIED: dict[Pose, Callable[[Picture, Box, Anchors], Picture]] = {
    Pose.CRAWLING: _crawling,
    Pose.FLOATING: _floating,
    Pose.PROPPED: _held_up,
}


def carried(picture: Picture, own: Box, anchors: Anchors, pose: Pose) -> Picture:
    """A picture in one of those poses."""
    return CARRIED[pose](picture, own, anchors)
