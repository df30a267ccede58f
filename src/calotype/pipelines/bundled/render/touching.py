"""Touching: the picture of somebody who holds out a hand, with food or a tool or with none, to another's."""

from __future__ import annotations

import numpy as np

from calotype.pipelines.bundled.anchors import Anchors, Spot
from calotype.pipelines.bundled.encounters import REACHING, Encounter

from .layers import Box, Layer, Picture, pasted, scaled
from .limbs import bent, fist, sample, unarmed
from .mounting import Party

_TALLEST, _TALLEST_CLOSE = 2.6, 1.75
"""How much taller one may be drawn than the other, and than who touches it."""
_CLOSE = REACHING | {Encounter.EMBRACING}
_BETWEEN = 0.03
"""From one body to the other, for one of the height of who reaches."""
_LEAST, _MOST = 0.15, 0.44
"""How far to the side a hand reaches, for one of the height."""
_HIGHEST, _LOWEST = -0.10, 0.80
"""How high and how low it does."""
_MUZZLE = 0.5
"""How far a mouth is below the eyes, for one of the way to the neck."""
_WITHERS = 0.30


def scale_of(first: Party, picture: Picture, other: Party, encounter: Encounter) -> float:
    """How tall the other is drawn, in pixels of the first one's picture."""
    stood = first.tall or picture.boxes[first.number].height
    least = 1 / (_TALLEST_CLOSE if encounter in _CLOSE else _TALLEST)
    real = max(0.05, other.asset.height_m) / max(0.05, first.asset.height_m)
    return min(_TALLEST, max(least, real)) * stood


def reach_of(first: Party, picture: Picture, other: Party, encounter: Encounter) -> Spot:
    """Where the hand of the other goes that stands at the right of the first: how far from its own elbow, and how far
    below the top of its head, for one of its height."""
    own = picture.boxes[first.number]
    tall = scale_of(first, picture, other, encounter)
    x, y = _target(first, encounter)
    inset = _inset(other) * other.asset.aspect
    aside = (1 - x) * own.width / tall + _BETWEEN + inset
    high = 1 - own.height * (1 - y) / tall
    return Spot(min(_MOST, max(_LEAST, aside)), min(_LOWEST, max(_HIGHEST, high)))


def outstretched(picture: Picture, number: int, anchors: Anchors, reach: Spot) -> Picture:
    """Somebody's picture with the empty hand there."""
    if anchors.hand is None:
        return picture
    own = picture.boxes[number]
    legs = own.height * (1 - anchors.hip)
    x, y = own.left + anchors.hand.x * own.width, own.top + anchors.hand.y * own.height
    middle = anchors.chest.x if anchors.chest else 0.5
    side = 1 if anchors.hand.x >= middle else -1
    image, elbow = picture.image, (x, y)
    skin = anchors.hand if anchors.armed else anchors.skin or anchors.hand
    height, width = image.shape[:2]
    tone = sample(image, Spot((own.left + skin.x * own.width) / width, (own.top + skin.y * own.height) / height))
    if anchors.armed:
        image, elbow = unarmed(image, x, side, own.top + anchors.hip * own.height, legs)
    end = elbow[0] + side * reach.x * own.height, own.top + reach.y * own.height
    arm = [Layer(*bent(elbow, end, legs, tone)), Layer(*fist(end, 0.085 * legs, tone))]
    made, dx, dy = pasted([Layer(image, 0, 0), *arm])
    return Picture(made, {k: b.moved(dx, dy) for k, b in picture.boxes.items()})


def touched(first: Party, picture: Picture, other: Party, reaching: Picture, encounter: Encounter) -> Picture:
    """The two pictures as one: ``reaching`` stands at the right, its hand where ``reach_of`` has it."""
    reach = reach_of(first, picture, other, encounter)
    one = mirrored(picture) if _looks_left(first) else picture
    own = one.boxes[first.number]
    tall = scale_of(first, picture, other, encounter)
    small = scaled(reaching, tall / (other.tall or reaching.boxes[other.number].height))
    middle = other.anchors.chest.x if other.anchors.chest else 0.5
    if other.anchors.hand is not None and other.anchors.hand.x >= middle:
        small = mirrored(small)
    x, _ = _target(first, encounter)
    body = small.boxes[other.number]
    elbow = own.left + x * own.width + reach.x * tall
    column = _inset(other) * body.width + body.left
    high = small.image.shape[0]
    left, top = round(elbow - column), round(one.image.shape[0] - (body.top + body.height))
    made, dx, dy = pasted([Layer(one.image, 0, 0), Layer(small.image, left, min(top, one.image.shape[0] - high))])
    boxes = {k: b.moved(dx, dy) for k, b in one.boxes.items()}
    boxes |= {k: b.moved(left + dx, top + dy) for k, b in small.boxes.items()}
    return Picture(made, boxes)


def mirrored(picture: Picture) -> Picture:
    width = picture.image.shape[1]
    boxes = {k: Box(width - b.left - b.width, b.top, b.width, b.height) for k, b in picture.boxes.items()}
    return Picture(np.ascontiguousarray(picture.image[:, ::-1]), boxes)


def _inset(other: Party) -> float:
    """How far from the edge of the body the elbow is, for one of its width."""
    hand = other.anchors.hand
    if hand is None:
        return 0.0
    middle = other.anchors.chest.x if other.anchors.chest else 0.5
    return min(0.5, max(0.0, 1 - hand.x if hand.x >= middle else hand.x))


def _target(first: Party, encounter: Encounter) -> tuple[float, float]:
    """What of who is touched it is, on the picture that looks to the right."""
    anchors = first.anchors
    eyes, neck = anchors.eyes or Spot(0.3, 0.2), anchors.neck or Spot(0.35, 0.4)
    person = anchors.hip < 1.0
    x, y = {
        Encounter.FEEDING: (eyes.x, eyes.y + _MUZZLE * (neck.y - eyes.y)),
        Encounter.PETTING: (eyes.x, max(0.02, eyes.y - 0.4 * (neck.y - eyes.y))),
        Encounter.TENDING: (neck.x, neck.y + _WITHERS * (1 - neck.y)),
        Encounter.GIVING: (0.9, 0.6) if person else (eyes.x, neck.y),
    }[encounter]
    profile = anchors.belly is not None or first.asset.facing == "left"
    if encounter is Encounter.FEEDING and profile and anchors.hand is not None and not person:
        x, y = anchors.hand.x, anchors.hand.y
    if person and encounter is not Encounter.FEEDING:
        # at the side that is near
        x = 0.86 if encounter is Encounter.TENDING else 0.9 if encounter is Encounter.GIVING else 0.64
        return x, y
    return (1 - x if _looks_left(first) else x), y


def _looks_left(party: Party) -> bool:
    return party.asset.facing == "left"
