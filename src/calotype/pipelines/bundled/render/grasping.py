"""Grasping: a thing put into somebody's hand, hands, paw or mouth."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from calotype.pipelines.bundled.anchors import Anchors, Spot
from calotype.pipelines.bundled.grips import Held, Hold

from .canvas import Image
from .layers import Layer, turned_at
from .limbs import bent, fist, sample, unarmed

LARGE = 0.6
"""Larger than this, for one of the holder's height, it would hide a face."""
_SMALL = 0.3
"""Smaller, it is before the paw that holds it."""
_FAN_DEG = 17.0


def grasped(
    image: Image,
    plain: Image,
    thing: Image,
    grip: Held,
    anchors: Anchors,
    used: int,
    bunch: int,
    reach: Spot | None = None,
) -> tuple[Image, list[Layer], list[Layer]]:
    """Somebody's picture with a hand or two in place, and the layers behind and before it. The layer of the thing has
    the number 1, others -1. plain: the picture before anything was held; used: the hands that are; bunch: how many of
    its kind the hand holds already; reach: where it is held out to, from the elbow to the side and from the top of the
    head down, for one of the height."""
    assert anchors.hand is not None
    height, width = image.shape[:2]
    at = grip.at
    if grip.tilt:
        thing = np.ascontiguousarray(thing[::-1, ::-1])
        at = (1 - at[0], 1 - at[1])
    chest = anchors.chest or Spot(0.5, 0.6, 0.6)
    hand = anchors.hand
    if used % 2:
        hand = hand._replace(x=2 * chest.x - hand.x)
    side = 1 if hand.x >= chest.x else -1
    if (side < 0) is not grip.mirrored and grip.hold is Hold.RAISED:
        thing, at = np.ascontiguousarray(thing[:, ::-1]), (1 - at[0], at[1])
    if bunch:
        thing, at = _fanned(thing, at, bunch)
    tall, wide = thing.shape[:2]
    point = (hand.x * width, hand.y * height)
    legs = height * (1 - anchors.hip)
    tone = sample(plain, hand if anchors.armed else anchors.skin or hand)
    if grip.hold is Hold.CHEST:
        x, y = chest.x * width, chest.y * height
        layers = [Layer(thing, round(x - at[0] * wide), round(y - at[1] * tall), 1)]
        apart = min(0.46 * wide, 0.52 * chest.width * width)
        hands = [(x - apart, y + 0.14 * tall), (x + apart, y + 0.14 * tall)]
        if anchors.armed:
            low, high = sorted((anchors.hand.x, 2 * chest.x - anchors.hand.x))
            for end, arm in zip(hands, (low, high), strict=True):
                tone = sample(plain, Spot(arm, anchors.hand.y))
                image, elbow = unarmed(image, arm * width, -1 if arm < chest.x else 1, anchors.hip * height, legs)
                layers.insert(0, Layer(*bent(elbow, end, legs, tone)))
            layers += [Layer(*fist(end, 0.085 * legs, tone)) for end in hands]
        elif anchors.skin is not None:
            layers += [Layer(*fist(end, 0.042 * height, tone)) for end in hands]
        else:
            layers += [_patch(image, end, 0.07 * height) for end in hands]
        return image, [], layers
    if grip.hold is Hold.HANGING:
        if anchors.armed:
            point = (point[0], anchors.hip * height + 0.13 * legs)
        own = Layer(thing, round(point[0] - at[0] * wide), round(point[1] - at[1] * tall), 1)
        cover = Layer(*fist(point, 0.075 * legs if anchors.armed else 0.042 * height, tone))
        if anchors.skin is None and not anchors.armed:
            cover = _patch(image, point, 0.07 * height)
        return image, [], [own, cover]
    front: list[Layer] = []
    if anchors.armed:
        image, elbow = unarmed(image, point[0], side, anchors.hip * height, legs)
        point = (elbow[0] + side * 0.25 * legs, elbow[1] - 0.17 * legs)
        if reach is not None:
            point = (elbow[0] + side * reach.x * height, reach.y * height)
        front = [Layer(*bent(elbow, point, legs, tone)), Layer(*fist(point, 0.09 * legs, tone))]
    elif anchors.skin is not None and reach is not None:
        end = (point[0] + side * reach.x * height, reach.y * height)
        front, point = [Layer(*bent(point, end, legs, tone)), Layer(*fist(end, 0.045 * height, tone))], end
    elif anchors.skin is not None:
        front = [Layer(*fist(point, 0.045 * height, tone))]
    else:
        front = [_patch(image, point, 0.055 * height)] if tall >= _SMALL * height else []
    # behind a head that it would hide
    behind = grip.behind or (grip.size > LARGE and not anchors.armed and anchors.skin is None)
    own = Layer(thing, round(point[0] - at[0] * wide), round(point[1] - at[1] * tall), 1)
    return (image, [own], front) if behind else (image, [], [own, *front])


def _fanned(thing: Image, at: tuple[float, float], bunch: int) -> tuple[Image, tuple[float, float]]:
    """One more of a bunch, leaning away from the others, and its grip there."""
    degrees = _FAN_DEG * ((bunch + 1) // 2) * (1 if bunch % 2 else -1)
    height, width = thing.shape[:2]
    row, column = at[1] * height, at[0] * width
    turn = np.deg2rad(degrees)
    x, y = column - width / 2, row - height / 2
    out, left, top = turned_at(thing, degrees)
    spot = (x * np.cos(turn) - y * np.sin(turn) - left, x * np.sin(turn) + y * np.cos(turn) - top)
    return out, (float(spot[0] / out.shape[1]), float(spot[1] / out.shape[0]))


def at_mouth(thing: Image, grip: Held, mouth: Spot, shape: tuple[int, int]) -> Layer:
    """A thing in a mouth: it hangs to the front."""
    thing = np.ascontiguousarray(thing[:, ::-1])
    at = (1 - grip.at[0], grip.at[1])
    if grip.hold is Hold.CHEST:
        at = (0.62, 0.35)
    x, y = mouth.x * shape[1], mouth.y * shape[0]
    return Layer(thing, round(x - at[0] * thing.shape[1]), round(y - at[1] * thing.shape[0]), 1)


def _patch(image: Image, centre: Sequence[float], radius: float) -> Layer:
    """What of the picture is round a point, to be laid over what is held there: its own paw."""
    height, width = image.shape[:2]
    x, y = float(centre[0]), float(centre[1])
    x0, y0 = max(0, int(x - radius) - 1), max(0, int(y - radius) - 1)
    part = image[y0 : int(y + radius) + 2, x0 : int(x + radius) + 2].copy()
    if part.size == 0:
        return Layer(np.zeros((1, 1, 4), np.float32), min(width - 1, x0), min(height - 1, y0))
    rows, cols = np.mgrid[y0 : y0 + part.shape[0], x0 : x0 + part.shape[1]].astype(np.float32)
    part[..., 3] *= np.clip((radius - np.hypot(cols - x, rows - y)) / max(1.0, 0.12 * radius), 0, 1)
    return Layer(part, x0, y0)
