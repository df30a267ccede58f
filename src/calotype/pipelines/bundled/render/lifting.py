"""Lifting: the pictures of two of whom one is on the other's shoulders or back, or in the air over or half through a
thing."""

from __future__ import annotations

import numpy as np

from calotype.pipelines.bundled.anchors import Spot
from calotype.pipelines.bundled.encounters import Encounter

from .layers import Box, Layer, Picture, pasted, scaled, turned_at
from .limbs import bar, fist, sample
from .mounting import Party
from .touching import scale_of

_SMALLER = 0.72
"""A person on another's shoulders or back is at most so tall, for one of the other's height;"""
_CUB = 0.5
"""a cub on the back of its mother;"""
_PERCHED = (0.22, 0.42)
"""an animal at least and at most so large."""
_SLUNG, _SLANT_DEG = (0.62, 1.0), 32.0
"""So large is a thing on a back at least and at most, for one of the height, and so slanting."""
_LIVING = frozenset({"person", "animal", "bird", "insect", "fish", "toy"})
_UP_DEG = 14.0
"""How far who leaps is turned."""
_CLEAR = 0.06
"""How far above a thing who leaps is, for one of its height."""
_LARGEST = 2.0
"""How many times as large as a thing who leaps over it is at most, and how many times less."""


def lifted(first: Party, picture: Picture, other: Party, image: Picture, encounter: Encounter) -> Picture:
    """``first`` bears the other, or is leapt over."""
    if encounter is Encounter.SHOULDERED:
        ride = _astride if other.anchors.hip < 1.0 and first.anchors.hip < 1.0 else _perched
        return ride(first, picture, other, image)
    if encounter is Encounter.CARRIED:
        bear = _on_back if other.asset.kind in _LIVING else _slung
        return bear(first, picture, other, image)
    return _leaping(first, picture, other, image, through=encounter is Encounter.THREADING)


def _sized(first: Party, picture: Picture, other: Party, image: Picture, most: float) -> Picture:
    own = picture.boxes[first.number]
    tall = min(most * own.height, scale_of(first, picture, other, Encounter.SHOULDERED))
    return scaled(image, tall / (other.tall or image.boxes[other.number].height))


def _astride(first: Party, picture: Picture, other: Party, image: Picture) -> Picture:
    """Behind a head, with a leg at either side of it."""
    own, small = picture.boxes[first.number], _sized(first, picture, other, image, _SMALLER)
    body = small.boxes[other.number]
    crown, neck = first.anchors.crown or Spot(0.5, 0.05, 0.5), first.anchors.neck or Spot(0.5, 0.35, 0.4)
    eyes = first.anchors.eyes or Spot(0.5, 0.2, 0.4)
    hip = body.top + other.anchors.hip * body.height
    middle = own.left + neck.x * own.width
    seat = own.top + (crown.y + 0.25 * (eyes.y - crown.y)) * own.height
    left, top = round(middle - body.left - body.width / 2), round(seat - hip)
    torso = np.ascontiguousarray(small.image[: int(hip + 0.03 * body.height)])
    legs = body.height * (1 - other.anchors.hip)
    height, width = small.image.shape[:2]
    column = body.left + body.width * 0.5 - 0.22 * legs
    trousers = sample(small.image, Spot(column / width, (hip + 0.40 * legs) / height))
    shoes = sample(small.image, Spot(column / width, (hip + 0.94 * legs) / height))
    hands = sample(small.image, other.anchors.skin or Spot(0.5, 0.3))
    thick = 0.17 * legs
    front: list[Layer] = []
    for side in (-1, 1):
        x = middle + side * (0.5 * crown.width * own.width * 0.86)
        knee = (x + side * 0.06 * legs, own.top + (neck.y - 0.02) * own.height)
        foot = (x + side * 0.01 * legs, knee[1] + 0.52 * legs)
        front.append(Layer(*bar((x, seat + 0.02 * own.height), knee, thick, trousers)))
        front.append(Layer(*bar(knee, foot, 0.88 * thick, trousers * np.float32(0.94))))
        front.append(Layer(*bar(foot, (foot[0] + side * 0.10 * legs, foot[1] + 0.05 * legs), 0.9 * thick, shoes)))
        front.append(Layer(*fist((knee[0], foot[1] - 0.16 * legs), 1.15 * thick, _skin(first, picture))))
        front.append(Layer(*fist((middle + side * 0.26 * crown.width * own.width, own.top + crown.y * own.height),
                                 0.8 * thick, hands)))  # fmt: skip
    return _joined(picture, small, [Layer(torso, left, top), Layer(picture.image, 0, 0), *front], left, top)


def _perched(first: Party, picture: Picture, other: Party, image: Picture) -> Picture:
    """On one shoulder."""
    own = picture.boxes[first.number]
    body = image.boxes[other.number]
    real = max(other.asset.height_m, 0.05) * max(1.0, other.asset.aspect) / max(0.3, first.asset.height_m)
    long = min(_PERCHED[1], max(_PERCHED[0], real)) * own.height
    small = scaled(image, long / max(body.width, body.height))
    neck, crown = first.anchors.neck or Spot(0.5, 0.35, 0.4), first.anchors.crown or Spot(0.5, 0.05, 0.6)
    body = small.boxes[other.number]
    x = own.left + (neck.x + 0.5 * crown.width) * own.width + 0.18 * body.width
    left = round(x - body.left - body.width / 2)
    top = round(own.top + (neck.y + 0.06) * own.height - body.top - body.height)
    return _joined(picture, small, [Layer(picture.image, 0, 0), Layer(small.image, left, top)], left, top)


def _slung(first: Party, picture: Picture, other: Party, image: Picture) -> Picture:
    """A thing behind somebody's back, at a slant, above and beside whom it is seen."""
    own = picture.boxes[first.number]
    wide = other.asset.aspect
    real = max(other.asset.height_m, 0.05) * max(1.0, wide) / max(0.3, first.asset.height_m)
    long = min(_SLUNG[1], max(_SLUNG[0], real)) * own.height
    small = scaled(image, long / max(image.image.shape[:2]))
    # what is long lies across, what is high leans out
    turned, left, top = turned_at(small.image, -_SLANT_DEG if wide > 1 else _SLANT_DEG)
    neck = first.anchors.neck or Spot(0.5, 0.35, 0.4)
    hip = min(first.anchors.hip, 0.8)
    x = own.left + (neck.x + 0.30 * (wide < 1)) * own.width
    y = own.top + (neck.y + 0.10 * (hip - neck.y)) * own.height
    high, across = small.image.shape[:2]
    at = round(x - turned.shape[1] / 2), round(y - turned.shape[0] / 2)
    moved = {k: b.moved(-across / 2 - left, -high / 2 - top) for k, b in small.boxes.items()}
    made = Picture(turned, moved)
    return _joined(picture, made, [Layer(turned, *at), Layer(picture.image, 0, 0)], *at)


def _on_back(first: Party, picture: Picture, other: Party, image: Picture) -> Picture:
    """Behind, looking over a shoulder, with an arm before the other's chest."""
    own = picture.boxes[first.number]
    beast = first.anchors.hip >= 1.0
    small = _sized(first, picture, other, image, _CUB if beast else _SMALLER)
    body = small.boxes[other.number]
    if beast:
        seat = first.anchors.seat or Spot(0.62, 0.30)
        left = round(own.left + seat.x * own.width - body.left - body.width / 2)
        top = round(own.top + (seat.y + 0.06) * own.height - body.top - body.height)
        return _joined(picture, small, [Layer(picture.image, 0, 0), Layer(small.image, left, top)], left, top)
    neck, crown = first.anchors.neck or Spot(0.5, 0.35, 0.4), first.anchors.crown or Spot(0.5, 0.05, 0.5)
    chin = body.top + (other.anchors.neck.y if other.anchors.neck else 0.4) * body.height
    x = own.left + (neck.x + 0.80 * crown.width) * own.width
    left = round(x - body.left - body.width * (other.anchors.neck.x if other.anchors.neck else 0.5))
    top = round(own.top + (neck.y - 0.02) * own.height - chin)
    layers = [Layer(small.image, left, top), Layer(picture.image, 0, 0)]
    if other.anchors.hip < 1.0:
        legs = body.height * (1 - other.anchors.hip)
        tone = sample(small.image, other.anchors.skin or Spot(0.5, 0.3))
        start = x - 0.3 * legs, own.top + (neck.y + 0.07) * own.height
        end = own.left + neck.x * own.width, own.top + (neck.y + 0.12) * own.height
        layers += [Layer(*bar(start, end, 0.13 * legs, tone)), Layer(*fist(end, 0.18 * legs, tone))]
        hip = body.top + other.anchors.hip * body.height
        height, width = small.image.shape[:2]
        column = body.left + body.width * 0.5 - 0.22 * legs
        trousers = sample(small.image, Spot(column / width, (hip + 0.40 * legs) / height))
        shoes = sample(small.image, Spot(column / width, (hip + 0.94 * legs) / height))
        knee = own.left + 0.80 * own.width, top + hip + 0.10 * legs
        foot = knee[0] - 0.16 * legs, knee[1] + 0.42 * legs
        layers.append(Layer(*bar((x, top + hip - 0.05 * legs), knee, 0.18 * legs, trousers)))
        layers.append(Layer(*bar(knee, foot, 0.15 * legs, trousers * np.float32(0.94))))
        layers.append(Layer(*bar(foot, (foot[0] - 0.10 * legs, foot[1] + 0.03 * legs), 0.15 * legs, shoes)))
    return _joined(picture, small, layers, left, top)


def _leaping(first: Party, picture: Picture, other: Party, image: Picture, *, through: bool) -> Picture:
    """In the air above a thing, or half through it."""
    own, body = picture.boxes[first.number], image.boxes[other.number]
    long = max(own.width, own.height)
    real = other.asset.height_m / max(0.2, min(first.asset.height_m, 2.0)) * own.height
    size = max(body.width, body.height) / body.height * real
    size = min(_LARGEST * long, max(long / _LARGEST, size))
    if through:
        size = 0.95 * long
    small = scaled(image, size / max(body.width, body.height))
    turn = _UP_DEG if other.asset.facing == "left" else 0.0
    made, dx, dy = turned_at(small.image, turn)
    height, width = small.image.shape[:2]
    boxes = {k: b.moved(-width / 2 - dx, -height / 2 - dy) for k, b in small.boxes.items()}
    small = Picture(made, boxes)
    left = round(own.left + own.width / 2 - made.shape[1] / 2)
    if not through:
        top = round(own.top - made.shape[0] - _CLEAR * own.height)
        return _joined(picture, small, [Layer(picture.image, 0, 0), Layer(made, left, top)], left, top)
    top = round(own.top + own.height * 0.5 - made.shape[0] / 2)
    # the half of the ring that is near is before who leaps
    edge = int(own.left + own.width / 2)
    near = np.ascontiguousarray(picture.image[:, edge:])
    return _joined(
        picture, small, [Layer(picture.image, 0, 0), Layer(made, left, top), Layer(near, edge, 0)], left, top
    )


def _skin(party: Party, picture: Picture) -> np.ndarray[tuple[int, ...], np.dtype[np.float32]]:
    own = picture.boxes[party.number]
    spot = party.anchors.skin or Spot(0.5, 0.25)
    height, width = picture.image.shape[:2]
    return sample(
        picture.image, Spot((own.left + spot.x * own.width) / width, (own.top + spot.y * own.height) / height)
    )


def _joined(picture: Picture, small: Picture, layers: list[Layer], left: int, top: int) -> Picture:
    image, dx, dy = pasted(layers)
    boxes: dict[int, Box] = {k: b.moved(dx, dy) for k, b in picture.boxes.items()}
    boxes |= {k: b.moved(left + dx, top + dy) for k, b in small.boxes.items()}
    return Picture(image, boxes)
