"""Trimmings: headgear and finery put on a picture, behind it and before it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from calotype.pipelines.bundled.anchors import Anchors, Spot
from calotype.pipelines.bundled.garments import CUTS, Area, Garment

from .canvas import Image
from .cloth import second_of, tone_of
from .disguises import DISGUISES
from .faces import FACES
from .features import FEATURES
from .finery import FINERY
from .hatter import Felt, shaped
from .headgear import HEADGEAR
from .layers import Layer
from .light import Vector
from .millinery import straight
from .regalia import REGALIA
from .trim import GOLD

TRIMS = {**HEADGEAR, **FINERY, **REGALIA, **FEATURES, **FACES, **DISGUISES}
_LOW = frozenset({"earrings", "tiara", "headband", "laurel wreath", "swim cap", "veil", "pillbox hat"})
"""What sits on a head without rising above it."""


def is_hatted(outfit: Sequence[Garment]) -> bool:
    """Whether something of it rises above the head."""
    names = {garment.cut for garment in outfit} - _LOW
    return any(trim.slot == "crown" for name in names for trim in TRIMS.get(name, ())) or "spacesuit" in names


def trimmings(outfit: Sequence[Garment], anchors: Anchors, shape: tuple[int, int]) -> tuple[list[Layer], list[Layer]]:
    """The layers behind and before somebody's picture of all that stands off it or is small."""
    behind: list[Layer] = []
    before: list[Layer] = []
    for garment in outfit:
        own = [garment] if CUTS[garment.cut].area is Area.TRIM else []
        with_it = [
            Garment(cut=name, tone=garment.second if name == "cape" else None)
            for name in CUTS[garment.cut].trims.split("|")
            if name
        ]
        for trim in (*own, *with_it):
            back, front = trimmed(trim, anchors, shape)
            behind += back
            before += front
    return behind, before


def trimmed(garment: Garment, anchors: Anchors, shape: tuple[int, int]) -> tuple[list[Layer], list[Layer]]:
    """The layers behind and before a picture of that shape; none where there is no place for it."""
    behind: list[Layer] = []
    before: list[Layer] = []
    height, width = shape
    if garment.cut == "space helmet":
        if anchors.crown is not None and anchors.eyes is not None:
            bubble, at = shaped("space helmet", None, round(anchors.crown.width * width))
            x, y = anchors.crown.x * width, anchors.crown.y * height
            before.append(Layer(bubble, round(x - at[0] * bubble.shape[1]), round(y - at[1] * bubble.shape[0])))
        return behind, before
    neck = anchors.neck
    if garment.cut == "cape" and neck is not None and abs(neck.x - 0.5) > _PROFILE:
        return behind, [_trailing(neck, tone_of(garment), shape)]
    for trim in TRIMS.get(garment.cut, ()):
        spot = _spot(trim.slot, anchors, width / height)
        if spot is None:
            continue
        felt = trim.make(max(12, round(trim.size * spot.width * width)), tone_of(garment), second_of(garment))
        image: Image = straight(felt.image)
        left = round(spot.x * width - trim.at[0] * image.shape[1])
        top = round(spot.y * height - trim.at[1] * image.shape[0])
        (behind if trim.behind else before).append(Layer(image, left, top))
    return behind, before


_PROFILE = 0.1
"""How far from the middle the neck is of what is seen from its side."""
_TRAIN = (
    (0.02, -0.04),
    (0.30, -0.16),
    (0.62, -0.16),
    (0.86, -0.02),
    (0.92, 0.34),
    (0.70, 0.26),
    (0.40, 0.30),
    (0.10, 0.18),
)
"""A cape on a back, from the neck, in widths and heights of the picture behind it."""


def _trailing(neck: Spot, tone: Vector, shape: tuple[int, int]) -> Layer:
    """A cape that lies on the back of what is seen from its side."""
    height, width = shape
    side = 1 if neck.x < 0.5 else -1
    room = width * (1 - neck.x if side > 0 else neck.x)
    felt = Felt(width, 1.3, height / width)
    scale = np.array((felt.width, felt.height))
    points = [(neck.x * width + side * u * room, neck.y * height + v * height) for u, v in _TRAIN]
    shift = 0.15 * width
    felt.put(tone, [((x + shift) / scale[0], y / scale[1]) for x, y in points])
    at = ((neck.x * width + shift) / scale[0], (neck.y * height + 0.02 * height) / scale[1])
    felt.dot(GOLD, *at, 0.022)
    return Layer(straight(felt.image), -round(shift), 0)


_BACK = 0.215
"""How wide what hangs down a back is for its wearer's, at most, as a fraction of the height below the neck."""


def _spot(slot: str, anchors: Anchors, ratio: float) -> Spot | None:
    """The anchor, or a place between two. ratio: the picture's width over its height."""
    eyes, neck = anchors.eyes, anchors.neck
    match slot:
        case "crown":
            return anchors.crown
        case "eyes":
            return eyes
        case "neck":
            return neck
        case "back":
            # a child's head is wider than its shoulders
            free = _BACK * (1 - neck.y) / ratio if neck is not None and neck.y < 0.9 else 1.0
            return neck._replace(width=min(neck.width, free)) if neck is not None else None
    if eyes is None or neck is None:
        return None
    share = 0.52 if slot == "mouth" else 0.42
    return Spot(eyes.x + share * (neck.x - eyes.x), eyes.y + share * (neck.y - eyes.y), eyes.width)
