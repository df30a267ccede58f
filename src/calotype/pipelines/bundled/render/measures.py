"""Measures: where on a picture the trunk, the arms, the legs and the feet are that a garment covers."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.anchors import Anchors, Spot

from .canvas import Image
from .complexion import face_of
from .light import Vector
from .oklab import oklab

Mask = NDArray[np.bool_]
_HAND = 0.085
"""How long hands are, for one of the height."""
_ALIKE = np.array((0.45, 1.0, 1.0), np.float32)


@dataclass(frozen=True, kw_only=True)
class Body:
    """A body in pixels of a picture; its masks are 0 to 1."""

    x: float
    neck: float
    """The row of the collar."""
    half: float
    """Half the trunk's width, without arms."""
    waist: float
    floor: float
    torso: Image
    """With short sleeves."""
    arms: Image
    """What of them is bare."""
    hands: Image
    legs: Image
    feet: Image
    shade: Image
    """How light each pixel is for its part of the body."""
    skin: Vector
    standing: bool = True
    """On two legs that are seen."""

    @property
    def shape(self) -> tuple[int, int]:
        return self.torso.shape[0], self.torso.shape[1]

    @property
    def unit(self) -> float:
        """A head's width, or near it."""
        return 1.25 * self.half

    def at(self, u: float, v: float) -> tuple[float, float]:
        """u: half trunks to the right of the middle; v: from the collar (0) to the waist (1)."""
        return self.x + u * self.half, self.neck + v * (self.waist - self.neck)

    def down(self, share: float) -> float:
        """The row at that share of the way from the waist to the floor."""
        return self.waist + share * (self.floor - self.waist)


def person(image: Image, anchors: Anchors) -> Body | None:
    """Of somebody who stands in a shirt and trousers with the arms at the sides; None where that isn't seen."""
    height, width = image.shape[:2]
    solid = image[..., 3] > 0.5
    lab = oklab(np.ascontiguousarray(image[..., :3]))
    face = face_of(lab, solid)
    if face is None or anchors.eyes is None or anchors.neck is None:
        return None
    x, chin = anchors.eyes.x * width, anchors.neck.y * height
    crotch = anchors.hip * height
    rows, cols = np.mgrid[0:height, 0:width]
    middle = slice(max(0, int(x - 0.05 * width)), int(x + 0.05 * width) + 1)
    upper = lab[int(chin + 0.35 * (crotch - chin)) : int(chin + 0.5 * (crotch - chin)), middle].reshape(-1, 3)
    shirt = np.median(upper, 0)
    low = (rows > crotch + 0.25 * (height - crotch)) & (rows < crotch + 0.6 * (height - crotch)) & solid
    trousers = np.median(lab[low], 0) if low.any() else shirt
    centre = np.median(lab[:, middle], 1)
    nearer = np.linalg.norm((centre - shirt) * _ALIKE, axis=-1) < np.linalg.norm((centre - trousers) * _ALIKE, axis=-1)
    span = np.flatnonzero(nearer[int(chin) : int(crotch)])
    waist = chin + float(span[-1]) if len(span) else crotch - 0.1 * height
    shirted = np.linalg.norm((lab - shirt) * _ALIKE, axis=-1) < np.linalg.norm((lab - trousers) * _ALIKE, axis=-1)
    away = np.linalg.norm((lab - shirt) * _ALIKE, axis=-1)
    turn = np.cos(np.arctan2(lab[..., 2], lab[..., 1]) - np.arctan2(shirt[2], shirt[1]))
    coloured = (turn > 0.85) & (np.hypot(lab[..., 1], lab[..., 2]) > 0.04) & (np.hypot(shirt[1], shirt[2]) > 0.06)
    torso = (
        solid
        & (shirted & (away < 0.19) | coloured)
        & ~face.skin
        & (rows > chin - 0.03 * height)
        & (rows < waist + 0.012 * height)
    )
    torso = _main(torso)
    top = np.flatnonzero(torso[:, middle].any(1))
    neck = float(top[0]) if len(top) else chin
    beside = np.abs(cols - x) > 0.22 * width
    arms = face.skin & (rows > neck) & beside
    ends = np.flatnonzero(arms.any(1))
    wrist = (float(ends[-1]) if len(ends) else crotch) - _HAND * height
    hands = arms & (rows > wrist)
    # seams between them are of neither's colour
    gap = _closed(torso | arms, 11) & solid & ~torso & ~arms & (rows > neck)
    beside_torso = gap & _grown(torso, 9)
    torso |= beside_torso
    arms |= gap & ~beside_torso
    hands |= arms & (rows > wrist)
    legs = solid & (rows > waist) & ~arms
    foot = solid & (rows > 0.90 * height) & (np.linalg.norm((lab - trousers) * _ALIKE, axis=-1) > 0.07)
    shod = np.flatnonzero(foot.sum(1) > 0.4 * np.maximum(1, solid.sum(1)))
    ankle = float(shod[0]) if len(shod) else 0.95 * height
    feet = solid & (rows >= ankle)
    legs &= ~feet
    edge = np.flatnonzero(legs[min(height - 1, int(waist + 0.03 * height))])
    half = (edge[-1] - edge[0]) / 2 if len(edge) else 0.3 * width
    skin = np.median(image[..., :3][face.skin & (rows < chin)], 0).astype(np.float32)
    shade = np.ones((height, width), np.float32)
    for part in (torso, arms, legs, feet):
        _shaded(shade, image, part)
    shade = np.where(_grown(gap, 7), cv2.GaussianBlur(shade, (0, 0), 0.012 * height), shade)
    soft = [_soft(mask, image[..., 3]) for mask in (torso, arms & ~hands, hands, legs, feet)]
    return Body(
        x=x, neck=neck, half=float(half), waist=waist, floor=ankle, torso=soft[0], arms=soft[1], hands=soft[2],
        legs=soft[3], feet=soft[4], shade=shade, skin=skin,
    )  # fmt: skip


def creature(image: Image, neck: Spot, belly: float | None) -> Body:
    """Of an animal or a thing: all below its neck; belly: the row where the four legs of one begin, if it has them."""
    height, width = image.shape[:2]
    solid = image[..., 3] > 0.5
    rows, cols = np.mgrid[0:height, 0:width].astype(np.float32)
    x, y = neck.x * width, neck.y * height
    lean = float(np.clip(2.4 * (0.5 - neck.x), -0.75, 0.75)) if abs(neck.x - 0.5) > 0.08 else 0.0
    half = max(4.0, (0.5 if lean else 0.62) * neck.width * width)
    sag = 0.20 * half * (1 - ((cols - x) / half) ** 2)
    below = (rows - y) * np.float32(np.sqrt(1 - lean**2)) + (cols - x) * lean > np.clip(sag, -0.2 * half, None)
    if belly is None:
        floor = 0.94 * height
        torso = solid & below & (rows < floor)
        waist = y + 0.62 * (floor - y)
    else:
        floor = belly * height + 0.40 * (height - belly * height)
        end = 0.80 * width - 0.10 * width * np.cos(np.clip((rows / height - 0.5) * 3, -1.5, 1.5))
        torso = solid & below & (rows < floor) & ((cols < end) if neck.x < 0.5 else (cols > width - end))
        waist = y + 0.75 * (belly * height - y)
    torso = _main(torso)
    inner = cv2.distanceTransform(torso.astype(np.uint8), cv2.DIST_L2, 3)
    light = 0.72 + 0.36 * np.clip(inner / max(1.0, 0.55 * float(inner.max())), 0, 1) ** 0.55
    shade = (light * (1.05 - 0.16 * rows / height)).astype(np.float32)
    none = np.zeros((height, width), np.float32)
    return Body(
        x=x, neck=y, half=half, waist=max(waist, y + 0.3 * half), floor=0.94 * height,
        torso=_soft(torso, image[..., 3]), arms=none, hands=none, legs=none, feet=none, shade=shade,
        skin=np.median(image[..., :3][solid], 0).astype(np.float32), standing=False,
    )  # fmt: skip


def _main(mask: Mask) -> Mask:
    """The largest part of a mask, without holes."""
    count, part, stats, _ = cv2.connectedComponentsWithStats(mask.astype(np.uint8))
    if count < 2:
        return mask
    largest = 1 + int(stats[1:, cv2.CC_STAT_AREA].argmax())
    whole = (part == largest).astype(np.uint8)
    size = max(3, mask.shape[0] // 90) | 1
    return np.asarray(cv2.morphologyEx(whole, cv2.MORPH_CLOSE, np.ones((size, size), np.uint8)), bool)


def _closed(mask: Mask, size: int) -> Mask:
    return np.asarray(cv2.morphologyEx(mask.astype(np.uint8), cv2.MORPH_CLOSE, np.ones((size, size), np.uint8)), bool)


def _grown(mask: Mask, size: int) -> Mask:
    return np.asarray(cv2.dilate(mask.astype(np.uint8), np.ones((size, size), np.uint8)), bool)


def _shaded(shade: Image, image: Image, part: Mask) -> None:
    if part.sum() < 20:
        return
    light = image[..., :3].mean(-1)
    middle = max(0.05, float(np.median(light[part])))
    shade[part] = np.clip(1 + 0.9 * (light[part] / middle - 1), 0.55, 1.35)


def _soft(mask: Mask, alpha: Image) -> Image:
    grown = cv2.dilate(mask.astype(np.uint8), np.ones((3, 3), np.uint8)).astype(np.float32)
    edge = (alpha > 0.02) & (alpha < 0.98)
    # inside, the border to another part is soft; outside it is the picture's own
    inner = cv2.GaussianBlur(mask.astype(np.float32), (0, 0), 0.9)
    return np.where(edge, grown * alpha, inner * (alpha > 0.02)).astype(np.float32)
