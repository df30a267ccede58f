"""Mounting: a rider's picture put on what is ridden, sat on or lain in."""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np

from calotype.pipelines.bundled.anchors import Anchors, Spot
from calotype.pipelines.bundled.assets import Asset
from calotype.pipelines.bundled.grips import MAKESHIFT, Attitude, Seat, mount_of, rider_size
from calotype.pipelines.bundled.scene import Pose

from .canvas import Image
from .carriage import lying
from .layers import Layer, Picture, pasted, scaled, turned, whole
from .posture import SEAT, folded, moving

_DANGLING = 0.46
"""How long the legs of somebody who sits on a mount look."""
_SUNK = 0.05
"""How far a rider without legs to bend sinks into the mount, as a fraction of its height."""
_BESIDE = 0.27
"""How far apart two in a boat are, for one of its width."""
_SIDE_BY_SIDE, _BENCH = 0.36, 0.92
"""The same on a seat, at most, and of how much of it all have room."""
_PILLOW, _BLANKET = (0.10, 0.52), 0.42
"""Where on a bed somebody lies from, and the column at which the blanket begins."""
_SLUNG = frozenset({"hammock"})
"""Where there is room to lie in."""
_SAG, _LEAP = 0.10, 0.12
"""How deep that is, for one of its height, and how far above a bed somebody jumps, for one of theirs."""
_HULLED = frozenset({Attitude.ABOARD, Attitude.ABED})
"""What hides legs."""


@dataclass(frozen=True)
class Place:
    """Which rider this is, of how many, and whether the hands hold something."""

    number: int
    of: int
    busy: bool = False


@dataclass(frozen=True)
class Party:
    """One of the two: its number in the scene, and what is known of it."""

    number: int
    asset: Asset
    anchors: Anchors
    tall: float = 0.0
    """The height of its picture before it took a pose, in pixels; 0: as it is."""


def mounted(mount: Party, picture: Picture, rider: Party, riding: Picture, pose: Pose | None, place: Place) -> Picture:
    """A rider in place."""
    asset, who, anchors = mount.asset, rider.asset, mount.anchors
    seat = mount_of(asset.name)
    at = Spot(*seat.at) if anchors.seat is None else anchors.seat
    if seat is MAKESHIFT and anchors.seat is None:
        at = _topmost(picture, mount.number)
    if seat.apart is not None and place.of > 1:
        at = at._replace(x=at.x + (place.number / (place.of - 1) - 0.5) * seat.apart)
    elif seat.attitude is Attitude.SEATED:
        at = at._replace(x=at.x + (place.number - (place.of - 1) / 2) * min(_SIDE_BY_SIDE, _BENCH / place.of))
    else:
        at = at._replace(x=at.x + place.number * (_BESIDE if at.x < 0.55 else -_BESIDE))
    if seat.tilt:
        picture = _turned(picture, seat)
    own = picture.boxes[mount.number]
    body = riding.boxes[rider.number]
    seated = seat.attitude in (Attitude.SEATED, Attitude.ABED)
    real_m = asset.height_m * (max(1.0, asset.aspect) if seated else 1.0)
    lies = pose in (Pose.SLEEPING, Pose.LYING) and rider.anchors.hip < 1.0
    tucked = seat.attitude is Attitude.ABED and lies
    size = rider_size(seat, who.height_m, real_m, living=anchors.seat is not None)
    riding = scaled(riding, size * max(own.width, own.height) / body.height)
    body = riding.boxes[rider.number]
    hip = rider.anchors.hip
    row = int(np.clip(body.top + hip * body.height, 1, riding.image.shape[0] - 1))
    stood = riding
    if seat.attitude is Attitude.SEATED and hip < 1.0:
        feet = body.top + body.height
        riding = folded(riding, body, rider.anchors, None, busy=place.busy)
        shown, sits = riding.image, row + riding.boxes[rider.number].top - body.top + SEAT * (feet - row)
        body = riding.boxes[rider.number]
    else:
        shown, sits = _seated(riding.image, row, int(body.top + body.height), hip, seat.attitude)
    left = round(own.left + at.x * own.width - (body.left + body.width / 2))
    top = round(own.top + at.y * own.height - sits)
    if lies and asset.name in _SLUNG:
        riding = lying(stood)
        shown, body = riding.image, riding.boxes[rider.number]
        left = round(own.left + at.x * own.width - shown.shape[1] / 2)
        top = round(own.top + (at.y + _SAG) * own.height - shown.shape[0])
    leaps = pose is Pose.JUMPING and seat.attitude in (Attitude.ABED, Attitude.SEATED) and hip < 1.0
    if leaps:
        riding = moving(stood, stood.boxes[rider.number], rider.anchors, Pose.JUMPING, busy=place.busy)
        shown, body = riding.image, riding.boxes[rider.number]
        left = round(own.left + at.x * own.width - (body.left + body.width / 2))
        top = round(own.top + at.y * own.height - (1 + _LEAP) * shown.shape[0])
    if tucked:
        riding = lying(riding)
        shown, body = riding.image, riding.boxes[rider.number]
        left = round(own.left + _PILLOW[0] * own.width)
        top = round(own.top + _PILLOW[1] * own.height - shown.shape[0])
    layers = [Layer(picture.image, 0, 0, -1), Layer(shown, left, top, -2)]
    if tucked:
        edge = int(own.left + _BLANKET * own.width)
        layers.append(Layer(np.ascontiguousarray(picture.image[:, edge:]), edge, 0, -3))
    elif seat.attitude in _HULLED and not leaps:
        rim = int(own.top + at.y * own.height)
        hull = picture.image[rim:]
        layers.append(Layer(hull, 0, rim, -3))
    image, dx, dy = pasted(layers)
    boxes = {k: box.moved(dx, dy) for k, box in picture.boxes.items()}
    boxes.update({k: box.moved(left + dx, top + dy) for k, box in riding.boxes.items()})
    return Picture(image, boxes)


def _topmost(picture: Picture, number: int) -> Spot:
    """The top of what nobody usually rides, at its middle."""
    own = picture.boxes[number]
    middle = int(np.clip(own.left + 0.5 * own.width, 0, picture.image.shape[1] - 1))
    rows = np.flatnonzero(picture.image[:, middle, 3] > 0.5)
    row = float(rows[0]) if len(rows) else own.top
    return Spot(0.5, (row - own.top) / max(1.0, own.height) + 0.07)


def _turned(picture: Picture, seat: Seat) -> Picture:
    """A mount turned and flattened as its seat says; it bears nothing yet."""
    (number,) = picture.boxes
    image = turned(picture.image, seat.tilt)
    if seat.squash != 1.0:
        image = scaled(Picture(image, {}), 1.0).image
        image = cv2.resize(image, (image.shape[1], max(2, round(image.shape[0] * seat.squash))), interpolation=3)
    return whole(number, np.ascontiguousarray(image))


def _seated(image: Image, row: int, feet: int, hip: float, attitude: Attitude) -> tuple[Image, float]:
    """A rider's picture as it is seen on the mount, and the row of it that lies on the seat. Below ``row`` are the
    legs, down to ``feet``."""
    if attitude is Attitude.UPRIGHT:
        return image, feet - 0.01 * image.shape[0]
    if hip >= 1.0:
        cut = int(feet - (0.18 if attitude in _HULLED else 0.0) * (feet - 0))
        if attitude in _HULLED:
            return np.ascontiguousarray(image[: max(2, cut)]), cut - 1
        return image, feet - _SUNK * image.shape[0]
    if attitude in _HULLED:
        kept = np.ascontiguousarray(image[: row + 2])
        return kept, row
    legs = image[row:].copy()
    legs[..., :3] *= legs[..., 3:]
    short = cv2.resize(legs, (legs.shape[1], max(2, round(legs.shape[0] * _DANGLING))), interpolation=cv2.INTER_AREA)
    short[..., :3] /= np.maximum(short[..., 3:], 1e-3)
    return np.concatenate((image[:row], short), axis=0), row + 0.06 * (feet - row)
