"""Muzzling: a thing at the mouth of an animal, and animals about a thing with their mouths at it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np

from calotype.pipelines.bundled.anchors import Anchors
from calotype.pipelines.bundled.assets import Asset
from calotype.pipelines.bundled.bonds import Bond

from .canvas import Image
from .layers import Box, Layer, Picture, pasted, scaled

_POWER = 0.62
"""Sizes go with the real things' to this power, so that what is small can be seen."""
_THING, _TALL = (0.24, 0.95), 1.5
"""The least and the greatest larger side of a thing, for one of the animal's; of what is taller than that the
greatest."""
_BEAST, _MITE = (0.45, 2.6), (0.26, 0.55)
"""The same of an animal, for one of the thing's, and of what flies."""
_LOADS: Mapping[Bond, tuple[float, float]] = {
    Bond.CROWNED: (0.20, 0.45), Bond.NOSED: (0.18, 0.36), Bond.TALONS: (0.28, 0.6), Bond.SCRUFF: (0.30, 0.42),
}  # fmt: skip
"""The same of what it has on or in these."""
_FLAT = 2.2
"""What is so wide for its height lies on the ground, and the animal stands before it."""
_LOW = 0.62
"""For what is lower than this share of an animal, that has its head at the ground."""
_HIGH = 0.8


@dataclass(frozen=True)
class Mouth:
    """An animal that looks to the left, and where its mouth is."""

    picture: Picture
    x: float
    y: float


def is_low(thing: Asset, beast: Asset) -> bool:
    """Whether an animal bows to what is as high as a thing."""
    return thing.height_m < _LOW * beast.height_m


def muzzled(picture: Picture, number: int, asset: Asset, thing: Picture, what: Asset) -> Picture:
    """The picture of an animal, whose number is given, with a thing at its mouth."""
    right = asset.facing == "right"
    beast = _mouth(_mirrored(picture) if right else picture, number, asset)
    own = beast.picture.boxes[number]
    most = _TALL if what.height_m > asset.height_m else _THING[1]
    side = float(np.clip((_length(what) / _length(asset)) ** _POWER, _THING[0], most)) * max(own.width, own.height)
    item = scaled(thing, max(0.02, side / max(thing.image.shape[:2])))
    high, wide = item.image.shape[:2]
    ground = own.top + own.height
    if wide > _FLAT * high:
        left, top, behind = beast.x - 0.72 * wide, ground - 0.72 * high, True
    elif high > _HIGH * own.height:
        row = int(np.clip(beast.y - (ground - high), 0, high - 1))
        columns = np.flatnonzero(item.image[row, :, 3] > 0.5)
        edge = float(columns[-1]) if len(columns) else 0.7 * wide
        left, top, behind = beast.x + 0.05 * own.width - edge, ground - high, True
    else:
        # the mouth is over the middle of what it is at
        left, top, behind = beast.x - 0.62 * wide, max(ground + 0.04 * own.height - high, beast.y - 0.12 * high), False
        top = min(top, ground + 0.06 * own.height - high)
    layer = Layer(item.image, round(left), round(top))
    base = Layer(beast.picture.image, 0, 0)
    image, dx, dy = pasted([layer, base] if behind else [base, layer])
    boxes = {k: b.moved(dx, dy) for k, b in beast.picture.boxes.items()}
    boxes |= {k: b.moved(round(left) + dx, round(top) + dy) for k, b in item.boxes.items()}
    made = Picture(image, boxes)
    return _mirrored(made) if right else made


def borne(
    picture: Picture, number: int, animal: tuple[Asset, Anchors], thing: Picture, what: Asset, bond: Bond, place: float
) -> Picture:
    """The picture of an animal with a thing on its head or nose, in its feet, or hanging from its mouth. place: how far
    aside of several, for one of the thing's width."""
    asset, anchors = animal
    right = asset.facing == "right"
    beast = _mouth(_mirrored(picture) if right else picture, number, asset)
    own, image = beast.picture.boxes[number], beast.picture.image
    least, most = _LOADS[bond]
    ratio = float(np.clip((_length(what) / _length(asset)) ** _POWER, least, most))
    item = scaled(thing, max(0.02, ratio * max(own.width, own.height) / max(thing.image.shape[:2])))
    high, wide = item.image.shape[:2]
    solid = image[..., 3] > 0.5
    match bond:
        case Bond.TALONS:
            rows = np.flatnonzero(solid.any(1))
            foot = np.flatnonzero(solid[int(rows[-1] - 0.03 * own.height)])
            x, top = float(np.median(foot)), float(rows[-1]) - 0.25 * high
        case Bond.SCRUFF:
            x, top = beast.x + 0.10 * own.width, beast.y - 0.06 * high
        case Bond.NOSED if asset.facing != "front":
            x = beast.x + 0.05 * own.width
            top = float(np.flatnonzero(solid[:, min(image.shape[1] - 1, int(x))])[0]) - 0.94 * high
        case _:
            crown = anchors.crown
            across = (
                (1 - crown.x if right else crown.x) if crown is not None else 0.5 if asset.facing == "front" else 0.2
            )
            x = own.left + across * own.width
            top = float(np.flatnonzero(solid[:, min(image.shape[1] - 1, int(x))])[0]) - 0.90 * high
    left = x + (place - 0.5) * wide
    under = bond is Bond.TALONS
    layer, base = Layer(item.image, round(left), round(top)), Layer(image, 0, 0)
    made, dx, dy = pasted([layer, base] if under else [base, layer])
    boxes = {k: b.moved(dx, dy) for k, b in beast.picture.boxes.items()}
    boxes |= {k: b.moved(round(left) + dx, round(top) + dy) for k, b in item.boxes.items()}
    whole = Picture(made, boxes)
    return _mirrored(whole) if right else whole


def gathered(picture: Picture, number: int, what: Asset, beasts: Sequence[tuple[int, Picture, Asset]]) -> Picture:
    """The picture of a thing with animals at it, on both sides by turns; what flies is at its upper part."""
    own = picture.boxes[number]
    ground = own.top + own.height
    behind: list[Layer] = []
    before: list[Layer] = []
    boxes = dict(picture.boxes)
    for k, (beast, drawn, asset) in enumerate(beasts):
        side = float(
            np.clip((_length(asset) / _length(what)) ** _POWER, *(_MITE if asset.kind == "insect" else _BEAST))
        ) * max(own.width, own.height)
        drawn = scaled(drawn, max(0.02, side / max(drawn.image.shape[:2])))
        mouth = _mouth(_mirrored(drawn) if asset.facing == "right" else drawn, beast, asset)
        high, wide = mouth.picture.image.shape[:2]
        x, leftward = mouth.x, k % 2 == 1
        made = mouth.picture
        if leftward:
            made, x = _mirrored(made), wide - x
        reach = (0.62 if asset.airborne else 0.80) - 0.12 * (k // 2) * (1 if asset.airborne else -1)
        column = own.left + (1 - reach if leftward else reach) * own.width
        if asset.airborne:
            top = own.top + (0.30 + 0.16 * (k // 2)) * own.height - mouth.y
        else:
            top = ground - high + (0.05 * own.height if k < 2 else -0.08 * high)
        layer = Layer(made.image, round(column - x), round(top))
        (before if asset.airborne or own.width > _FLAT * own.height else behind).append(layer)
        boxes |= {n: b.moved(layer.left, layer.top) for n, b in made.boxes.items()}
    image, dx, dy = pasted([*behind, Layer(picture.image, 0, 0), *before])
    return Picture(image, {k: b.moved(dx, dy) for k, b in boxes.items()})


def _length(asset: Asset) -> float:
    return max(0.01, asset.height_m * max(1.0, asset.aspect))


def _mouth(picture: Picture, number: int, asset: Asset) -> Mouth:
    """Foremost, of who looks to the left; of who looks at the viewer at the chest."""
    own = picture.boxes[number]
    if asset.facing == "front":
        return Mouth(picture, own.left + 0.42 * own.width, own.top + 0.62 * own.height)
    solid = picture.image[..., 3] > 0.5
    first = int(np.flatnonzero(solid.any(0))[0])
    rows = np.flatnonzero(solid[:, first : first + max(2, int(0.04 * own.width))].any(1))
    return Mouth(picture, float(first), float(np.median(rows)))


def _mirrored(picture: Picture) -> Picture:
    wide = picture.image.shape[1]
    image: Image = np.ascontiguousarray(picture.image[:, ::-1])
    return Picture(image, {k: Box(wide - b.left - b.width, b.top, b.width, b.height) for k, b in picture.boxes.items()})
