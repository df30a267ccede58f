"""Using: a thing in a hand that is brought to its holder's own face, or on the ground before their feet."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from calotype.pipelines.bundled.anchors import Anchors, Spot
from calotype.pipelines.bundled.uses import Contact, Use

from .arms import XY, drawn, ready
from .canvas import Image
from .layers import Box, Layer, Picture
from .light import Vector
from .limbs import bar, bent, fist, sample, unarmed
from .mounting import Party
from .wielding import turned_points, wielded

_EYES_APART = 1.95
"""The width of the eyes' place, for one of their distance."""
_PLACES: dict[Use, XY] = {
    Use.MOUTH: (0.02, 0.98), Use.NOSE: (0.05, 0.66), Use.EYES: (0.0, 0.05), Use.EAR: (1.36, 0.25),
    Use.CHEEK: (0.86, 0.72), Use.HAIR: (1.28, -0.35),
}  # fmt: skip
"""Of the face, outward and down from between the eyes, in their distances."""
_SHOULDER, _UPPER, _FIST, _ELBOW = 0.20, 0.0688, 0.088, 0.15
"""The arm's measures, for one of the legs' length: how far above the elbow the sleeve begins, how thick that is, the
hand's radius, and how far outward the elbow goes."""
_ASIDE, _SLANT = 0.16, 64.0
"""How far from the feet a broom is on the ground, for one of the height, and how steep."""
_ALIKE = 0.12
"""Tones that differ less are one."""
_CHEST = 0.30
"""How far from the middle a dish is held, for one of the chest's width."""


def at_face(
    image: Image, plain: Image, thing: Image, contact: Contact, use: Use, anchors: Anchors, other: Image | None
) -> tuple[Image, list[Layer]] | None:
    """Somebody's picture without the arm that is lifted, and the layers before it: that of the thing has the number 1.
    other: the dish, where the thing is what that is eaten with; then it is the dish that has the number. None for who
    has no face or no hand."""
    if anchors.eyes is None or anchors.hand is None or anchors.hip >= 1.0:
        return None
    height, width = image.shape[:2]
    chest = anchors.chest or Spot(0.5, 0.6, 0.6)
    apart = anchors.eyes.width * width / _EYES_APART
    out, down = _PLACES[use]
    face = anchors.eyes.x * width + out * apart, anchors.eyes.y * height + down * apart
    held, hands = _brought(thing, contact, face)
    front = [replace(held, number=-1 if other is not None else 1)]
    arms: list[Layer] = []
    image, arm = _lifted(image, plain, anchors, hands[0], 1)
    arms += arm
    if other is not None:
        x, y = (chest.x - _CHEST * chest.width) * width, chest.y * height
        front.insert(0, Layer(other, round(x - 0.5 * other.shape[1]), round(y - 0.35 * other.shape[0]), 1))
        image, arm = _lifted(image, plain, anchors, (x - 0.40 * other.shape[1], y + 0.30 * other.shape[0]), -1)
        arms += arm
    elif len(hands) > 1:
        image, arm = _lifted(image, plain, anchors, hands[1], -1)
        arms += arm
    return image, [*front, *arms]


def on_floor(image: Image, thing: Image, name: str, party: Party) -> tuple[Image, list[Layer]]:
    """Somebody's picture with both hands on a tool whose end is on the ground at the left."""
    height, width = image.shape[:2]
    doer = ready(party, Picture(image, {party.number: Box(0, 0, width, height)}), 2, busy=False)
    held = wielded(thing, name, (-_ASIDE * height, 0.985 * height), _SLANT, height)
    front = [replace(layer, number=1) for layer in held.layers]
    far = list(doer.arms[1:])
    for arm in far:
        front += arm.to(held.grip)
    for arm in doer.arms[:1]:
        front += arm.to(held.second if far else held.grip)
    return doer.picture.image, front


def _brought(thing: Image, contact: Contact, face: XY) -> tuple[Layer, list[XY]]:
    """The thing where it touches the face, and where the hands are."""
    if contact.mirrored:
        thing = np.ascontiguousarray(thing[:, ::-1])
    height, width = thing.shape[:2]
    places = [
        (x * width, y * height) for x, y in (contact.at, contact.grip, *((contact.pair,) if contact.pair else ()))
    ]
    if contact.turn:
        thing, places = turned_points(thing, contact.turn, *places)
    left, top = face[0] - places[0][0], face[1] - places[0][1]
    return Layer(thing, round(left), round(top)), [(left + x, top + y) for x, y in places[1:]]


def _lifted(image: Image, plain: Image, anchors: Anchors, end: XY, side: int) -> tuple[Image, list[Layer]]:
    """The arm at a side with its hand there: its own, or one over those that the picture shows."""
    assert anchors.hand is not None
    height, width = image.shape[:2]
    legs = height * (1 - anchors.hip)
    skin = anchors.skin or anchors.hand
    if not anchors.armed:
        arms = drawn(plain, Box(0, 0, width, height), anchors, 2)
        arm = arms[0 if side < 0 else 1]
        elbow = arm.start[0] + side * _ELBOW * legs, arm.start[1] + _SHOULDER * legs
        return image, [
            Layer(*bar(arm.start, elbow, arm.radius, arm.tone)),
            Layer(*bar(elbow, end, arm.radius, arm.tone)),
            Layer(*fist(end, arm.hand, arm.skin)),
        ]
    middle = anchors.chest.x if anchors.chest else 0.5
    column = middle + side * abs(anchors.hand.x - middle)
    hand: Vector = sample(plain, Spot(column, anchors.hand.y))
    image, elbow = unarmed(image, column * width, side, anchors.hip * height, legs)
    sleeve = sample(plain, Spot(column, (elbow[1] - _SHOULDER * legs) / height))
    forearm = sample(plain, Spot(column, 0.5 * (elbow[1] / height + anchors.hand.y)))
    if np.abs(hand - sleeve).max() < _ALIKE:
        # a long sleeve ends at the hand
        hand = sample(plain, skin)
    bend = elbow[0] + side * _ELBOW * legs, elbow[1] + 0.04 * legs
    shoulder = elbow[0], elbow[1] - _SHOULDER * legs
    return image, [
        Layer(*bar(shoulder, bend, _UPPER * legs, sleeve)),
        Layer(*bent(bend, end, legs, forearm)),
        Layer(*fist(end, _FIST * legs, hand)),
    ]
