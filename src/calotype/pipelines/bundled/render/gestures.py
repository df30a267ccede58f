"""Gestures: the arms of somebody seen from the front, drawn anew where they are said to be."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from calotype.pipelines.bundled.anchors import Anchors, Spot
from calotype.pipelines.bundled.gestures import Gesture

from .arms import drawn
from .canvas import Image
from .layers import Box, Layer, Picture, pasted
from .light import Vector
from .limbs import bar, bent, fist, sample, unarmed

XY = tuple[float, float]
_EYES_APART = 1.95
"""The width of the eyes' place, for one of their distance."""
_FIST, _FOREARM = 0.085, 0.0625
_SHOULDER = 0.20
"""How far above the elbow the sleeve begins, for one of the legs' length."""


class Near(StrEnum):
    """What a hand is measured from."""

    EYES = "eyes"
    """In distances between the eyes;"""
    ELBOW = "elbow"
    """in the legs' length, from that of the arm;"""
    BELLY = "belly"
    """or from the middle of the body, as low as the elbows."""


@dataclass(frozen=True)
class Hand:
    """Where one is: outward from the middle or the elbow, and down."""

    near: Near
    out: float
    down: float
    out_elbow: float = 0.0
    """How far outward the elbow is moved, for one of the legs' length."""
    size: float = 1.0


_HANGS = None
Arms = tuple[Hand | None, Hand | None]


def _both(hand: Hand) -> Arms:
    return hand, hand


_ARMS: dict[Gesture, Arms] = {
    Gesture.CROSSED: (Hand(Near.BELLY, -0.17, -0.16, 0.04), Hand(Near.BELLY, -0.17, -0.06, 0.04)),
    Gesture.AKIMBO: _both(Hand(Near.ELBOW, -0.05, 0.20, 0.24)),
    Gesture.JOINED: _both(Hand(Near.BELLY, 0.035, -0.22, 0.06)),
    Gesture.CLASPED: _both(Hand(Near.BELLY, 0.04, 0.13)),
    Gesture.SHRUGGING: _both(Hand(Near.ELBOW, 0.40, -0.20, 0.10)),
    Gesture.SALUTING: (_HANGS, Hand(Near.EYES, 0.95, -0.62, 0.22)),
    Gesture.EYES: _both(Hand(Near.EYES, 0.50, 0.02, 0.14, 1.5)),
    Gesture.EARS: _both(Hand(Near.EYES, 1.30, 0.20, 0.22, 1.2)),
    Gesture.EAR: (_HANGS, Hand(Near.EYES, 1.34, 0.20, 0.22, 1.1)),
    Gesture.CHEEKS: _both(Hand(Near.EYES, 0.88, 0.80, 0.12, 1.15)),
    Gesture.MOUTH: (_HANGS, Hand(Near.EYES, 0.10, 0.92, 0.16, 1.2)),
    Gesture.CHIN: (Hand(Near.BELLY, -0.10, -0.02, 0.04), Hand(Near.EYES, 0.22, 1.42, 0.10)),
    Gesture.CROWN: (_HANGS, Hand(Near.EYES, 0.62, -1.05, 0.24, 1.1)),
    Gesture.HEART: (_HANGS, Hand(Near.BELLY, -0.05, -0.24, 0.08)),
    Gesture.BELLY: _both(Hand(Near.BELLY, 0.11, 0.02, 0.07)),
    Gesture.REACHING: (_HANGS, Hand(Near.ELBOW, 0.62, -0.52, 0.05)),
    Gesture.PUNCHING: (Hand(Near.BELLY, 0.12, -0.20, 0.10, 1.2), Hand(Near.ELBOW, 0.34, -0.38, 0.02, 1.7)),
}
"""Those that are drawn; behind the back there are none."""


def gesturing(picture: Picture, number: int, anchors: Anchors, gesture: Gesture) -> Picture:
    """The picture with that gesture; as it is where no arms hang free."""
    own = picture.boxes[number]
    if not (anchors.armed and anchors.hand is not None and anchors.chest is not None):
        return _over(picture, own, anchors, gesture)
    body = picture.image.copy()
    crotch, legs = own.top + anchors.hip * own.height, own.height * (1 - anchors.hip)
    columns = sorted((anchors.hand.x, 2 * anchors.chest.x - anchors.hand.x))
    middle = own.left + anchors.chest.x * own.width
    row = own.top + anchors.hand.y * own.height
    face = anchors.skin and sample(picture.image, _seen(own, anchors.skin, picture.image))
    layers: list[Layer] = []
    for x, side, hand in zip(columns, (-1, 1), _ARMS.get(gesture, _both(Hand(Near.ELBOW, 0, 0))), strict=True):
        if hand is None:
            continue
        column = own.left + x * own.width
        tone = sample(picture.image, _at(picture.image, column, row))
        body, elbow = unarmed(body, column, side, crotch, legs)
        if gesture is Gesture.BACK:
            continue
        skin = tone if face is None else face
        layers += _arm(picture.image, elbow, side, _placed(own, anchors, hand, side, elbow, middle, legs), legs, hand,
                       tone, skin)  # fmt: skip
    image, dx, dy = pasted([Layer(body, 0, 0), *layers])
    return Picture(image, {k: box.moved(dx, dy) for k, box in picture.boxes.items()})


def _over(picture: Picture, own: Box, anchors: Anchors, gesture: Gesture) -> Picture:
    """With arms from the shoulders, over what the picture shows of its own."""
    if anchors.neck is None or anchors.hip >= 1.0 or gesture is Gesture.BACK:
        return picture
    legs = own.height * (1 - anchors.hip)
    middle = own.left + anchors.neck.x * own.width
    layers = [Layer(picture.image, 0, 0)]
    for arm, side, hand in zip(drawn(picture.image, own, anchors, 2), (-1, 1), _ARMS[gesture], strict=True):
        if hand is None:
            continue
        elbow = arm.start[0] + side * (hand.out_elbow + 0.04) * legs, arm.start[1] + _SHOULDER * legs
        end = _placed(own, anchors, hand, side, elbow, middle, legs)
        layers += [
            Layer(*bar(arm.start, elbow, arm.radius, arm.tone)),
            Layer(*bar(elbow, end, arm.radius, arm.tone)),
            Layer(*fist(end, hand.size * arm.hand, arm.skin)),
        ]
    image, dx, dy = pasted(layers)
    return Picture(image, {k: box.moved(dx, dy) for k, box in picture.boxes.items()})


def _arm(
    image: Image, elbow: XY, side: int, end: XY, legs: float, hand: Hand, tone: Vector, skin: Vector
) -> list[Layer]:
    start = elbow[0] + side * hand.out_elbow * legs, elbow[1] + 0.25 * hand.out_elbow * legs
    layers = []
    if hand.out_elbow > 0:
        shoulder = elbow[0], elbow[1] - _SHOULDER * legs
        sleeve = sample(image, _at(image, *shoulder))
        layers.append(Layer(*bar(shoulder, start, 1.1 * _FOREARM * legs, sleeve)))
    return [*layers, Layer(*bent(start, end, legs, tone)), Layer(*fist(end, hand.size * _FIST * legs, skin))]


def _placed(own: Box, anchors: Anchors, hand: Hand, side: int, elbow: XY, middle: float, legs: float) -> XY:
    """Where a hand is, in pixels."""
    if hand.near is Near.ELBOW:
        return elbow[0] + side * hand.out * legs, elbow[1] + hand.down * legs
    if hand.near is Near.BELLY or anchors.eyes is None:
        return middle + side * hand.out * legs, elbow[1] + hand.down * legs
    apart = anchors.eyes.width * own.width / _EYES_APART
    x, y = own.left + anchors.eyes.x * own.width, own.top + anchors.eyes.y * own.height
    return x + side * hand.out * apart, y + hand.down * apart


def _at(image: Image, x: float, y: float) -> Spot:
    return Spot(float(np.clip(x / image.shape[1], 0, 0.999)), float(np.clip(y / image.shape[0], 0, 0.999)))


def _seen(own: Box, spot: Spot, image: Image) -> Spot:
    return _at(image, own.left + spot.x * own.width, own.top + spot.y * own.height)
