"""Stationing: somebody's picture at what they play, sit at, push, climb, hang from or look over."""

from __future__ import annotations

from dataclasses import replace
from itertools import pairwise

import numpy as np

from calotype.pipelines.bundled.anchors import Anchors, Spot
from calotype.pipelines.bundled.assets import Asset
from calotype.pipelines.bundled.scene import Pose
from calotype.pipelines.bundled.stations import ENDLESS, Station

from .canvas import Image
from .layers import Box, Layer, Picture, pasted, scaled, turned, whole
from .light import Vector
from .limbs import bar, fist, sample
from .mounting import Party, Place
from .posture import folded, resting

_LEAST_M, _MOST_M = 0.62, 2.4
"""Between these is how tall somebody is drawn at a thing,"""
_BEAST_M = 1.05
"""and how tall at least is an animal."""
_ROPE: Vector = np.array((0.46, 0.31, 0.18), np.float32)
_ROPE_M = 0.014
_OUTSIZED = 2.6
"""What is taller than that, in metres, is no taller than that beside somebody."""
_GRASP = (0.34, 0.62)
"""How tall somebody is who hangs from or climbs a thing, for one of its larger side: at least and at most so much."""
_ARM = 0.052
"""The radius of an animal's arm, for one of its height."""
_ASIDE, _AHEAD = 0.25, 0.55
"""How far from somebody are an animal on a leash and what they pull, in metres,"""
_HITCH = (0.06, 0.62)
"""and where a rope is tied to that."""
_UPSIDE_DOWN = frozenset({"bat"})
_UPHILL_DEG = 66.0
"""How far an animal that climbs is turned, from looking to the left."""
_ROUND, _EDGE, _CROWDED = 2, 0.03, 0.09
"""More than so many sit side by side, from so far within one end of a table to the other; each above four is so much
farther out."""
_ABREAST, _NEXT = 2, 0.94
"""More than so many need a longer wall, each part of which is so far from the last."""
_DEEP = 0.62
"""How low what lies on a table is at most, for one of its height."""


def stationed(
    mount: Party, picture: Picture, rider: Party, riding: Picture, station: Station, place: Place, busy: bool
) -> Picture:
    """The picture with somebody in place. busy: their hands hold something."""
    own = picture.boxes[mount.number]
    clings = station.climbs or station.hangs
    metre = own.height / min(mount.asset.height_m, _OUTSIZED)
    least = _BEAST_M if rider.anchors.hip >= 1.0 and station.behind else _LEAST_M
    if station.behind and not station.sits and place.of > 1 and len(station.at) > _ROUND:
        # several look over it side by side
        station = replace(station, at=tuple((k + 0.5) / place.of for k in range(place.of)))
    tall = min(_MOST_M, max(least, rider.asset.height_m)) * metre
    if clings:
        long = max(own.width, own.height)
        tall = min(_GRASP[1] * long, max(_GRASP[0] * long, tall))
    riding = scaled(riding, tall / riding.boxes[rider.number].height)
    legged = rider.anchors.hip < 1.0
    across = station.at[place.number % len(station.at)]
    if station.sits and len(station.at) > _ROUND < place.of:
        # no one is hidden behind another
        edge = _EDGE - _CROWDED * max(0, place.of - 4)
        across = edge + (1 - 2 * edge) * place.number / (place.of - 1)
    x = own.left + across * own.width
    row = own.top + station.base * own.height
    if station.pulls:
        return _pulled(picture, own, riding, rider, place, metre)
    if station.hangs:
        return _hung(picture, riding, rider, x, row, legged=legged)
    if station.climbs:
        riding = _climbing(riding, rider, legged=legged)
    elif station.sits and legged:
        riding = folded(riding, riding.boxes[rider.number], rider.anchors, None, busy=busy)
    cut = riding.image
    if station.on_seat and legged:
        body = riding.boxes[rider.number]
        cut = np.ascontiguousarray(cut[: int(body.top + (rider.anchors.hip + 0.03) * body.height)])
    elif not legged and station.behind:
        row = min(row, _seen(own, rider, riding, station))
    body = riding.boxes[rider.number]
    if _mirrored(station, rider, place, x, own):
        cut, body = np.ascontiguousarray(cut[:, ::-1]), _mirror(body, cut.shape[1])
        riding = Picture(cut, {k: _mirror(b, cut.shape[1]) for k, b in riding.boxes.items()})
    left, top = round(x - body.left - body.width / 2), round(row - cut.shape[0])
    if station.behind:
        # what goes on below the thing would stand on nothing
        low = int(own.top + own.height - top)
        cut = cut[: max(2, low)]
    layers = [Layer(picture.image, 0, 0), Layer(np.ascontiguousarray(cut), left, top)]
    return _joined(picture, riding, layers[::-1] if station.behind else layers, left, top)


def lengthened(picture: Picture, number: int, asset: Asset, those: int) -> Picture:
    """A wall or a fence as long as so many behind it need."""
    times = -(-those // _ABREAST)
    if asset.name not in ENDLESS or times < _ABREAST or len(picture.boxes) > 1:
        return picture
    image = picture.image
    step = round(_NEXT * image.shape[1])
    layers = [Layer(image if k % 2 == 0 else np.ascontiguousarray(image[:, ::-1]), k * step, 0) for k in range(times)]
    made, dx, dy = pasted(layers)
    return Picture(made, {number: Box(dx, dy, made.shape[1] - dx, picture.boxes[number].height)})


def laid(picture: Picture, table: int, things: list[tuple[int, Image]], top: float) -> Picture:
    """Things side by side on the top of what somebody is at."""
    own = picture.boxes[table]
    wide = sum(image.shape[1] for _, image in things)
    scale = min(1.0, 0.8 * own.width / max(1, wide))
    small = [(k, scaled(Picture(image, {}), scale).image) for k, image in things]
    row = own.top + min(_DEEP, top) * own.height
    step = own.width * 0.8 / len(small)
    layers = [Layer(picture.image, 0, 0)]
    boxes = dict(picture.boxes)
    for place, (number, image) in enumerate(small):
        middle = own.left + own.width / 2 + (place - (len(small) - 1) / 2) * step
        left, high = round(middle - image.shape[1] / 2), round(row - image.shape[0])
        layers.append(Layer(image, left, high))
        boxes[number] = Box(left, high, image.shape[1], image.shape[0])
    made, dx, dy = pasted(layers)
    return Picture(made, {k: b.moved(dx, dy) for k, b in boxes.items()})


def led(picture: Picture, who: Party, others: list[tuple[Party, Picture]]) -> Picture:
    """Somebody with animals on leashes, on the left."""
    own = picture.boxes[who.number]
    metre = own.height / max(0.3, who.asset.height_m)
    hand = who.anchors.hand or Spot(0.8, 0.55)
    side = min(hand.x, 2 * (who.anchors.chest or Spot(0.5, 0.6)).x - hand.x)
    start = own.left + side * own.width, own.top + (hand.y + 0.02) * own.height
    edge, layers, boxes = own.left, [Layer(picture.image, 0, 0)], dict(picture.boxes)
    for beast, image in others:
        small = scaled(image, max(_LEAST_M * 0.8, beast.asset.height_m) * metre / image.boxes[beast.number].height)
        high, wide = small.image.shape[:2]
        left, top = round(edge - _ASIDE * metre - wide), round(own.top + own.height - high)
        neck = beast.anchors.neck or Spot(0.35, 0.45)
        collar = left + (neck.x + 0.02) * wide, top + neck.y * high
        layers += [Layer(small.image, left, top), *_rope(start, collar, metre)]
        boxes |= {k: b.moved(left, top) for k, b in small.boxes.items()}
        edge = left
    made, dx, dy = pasted(layers)
    return Picture(made, {k: b.moved(dx, dy) for k, b in boxes.items()})


def _pulled(picture: Picture, own: Box, riding: Picture, rider: Party, place: Place, metre: float) -> Picture:
    """A thing that is drawn along by who goes before it, on the left."""
    body = riding.boxes[rider.number]
    high, wide = riding.image.shape[:2]
    left = round(own.left - _AHEAD * metre - (place.number + 1) * wide - place.number * 0.1 * wide)
    top = round(own.top + own.height - high)
    held = rider.anchors.hand if rider.anchors.hip < 1.0 else rider.anchors.neck
    spot = held or Spot(0.5, 0.5)
    start = left + body.left + (spot.x + 0.05) * body.width, top + body.top + (spot.y + 0.05) * body.height
    end = own.left + _HITCH[0] * own.width, own.top + _HITCH[1] * own.height
    layers = [Layer(picture.image, 0, 0), Layer(riding.image, left, top), *_rope(start, end, metre)]
    return _joined(picture, riding, layers, left, top)


def _rope(start: tuple[float, float], end: tuple[float, float], metre: float) -> list[Layer]:
    """It sags a little."""
    radius = max(1.6, _ROPE_M * metre)
    low = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2 + 0.06 * abs(end[0] - start[0])
    steps = [(1 - t, 2 * t, t) for t in (0.0, 0.25, 0.5, 0.75, 1.0)]
    points = [
        (a * a * start[0] + b * a * low[0] + c * c * end[0], a * a * start[1] + b * a * low[1] + c * c * end[1])
        for a, b, c in steps
    ]
    return [Layer(*bar(first, second, radius, _ROPE)) for first, second in pairwise(points)]


def _joined(picture: Picture, riding: Picture, layers: list[Layer], left: int, top: int) -> Picture:
    image, dx, dy = pasted(layers)
    boxes = {k: box.moved(dx, dy) for k, box in picture.boxes.items()}
    boxes |= {k: box.moved(left + dx, top + dy) for k, box in riding.boxes.items()}
    return Picture(image, boxes)


def _seen(own: Box, rider: Party, riding: Picture, station: Station) -> float:
    """The row of the foot of an animal whose chin is over the thing."""
    body = riding.boxes[rider.number]
    chin = rider.anchors.neck.y if rider.anchors.neck is not None else 0.85
    return own.top + station.top * own.height + (1 - chin) * body.height


def _mirrored(station: Station, rider: Party, place: Place, x: float, own: Box) -> bool:
    """Whether who looks to the left has to look to the right, at the thing or at who is opposite."""
    if rider.anchors.belly is None and rider.asset.facing != "left":
        return False
    if station.on_seat:
        return True
    return x < own.left + 0.4 * own.width and (len(station.at) > 1 or not station.behind)


def _mirror(box: Box, width: int) -> Box:
    return Box(width - box.left - box.width, box.top, box.width, box.height)


def _climbing(riding: Picture, rider: Party, *, legged: bool) -> Picture:
    if legged:
        return resting(riding, rider.number, rider.anchors, Pose.CLIMBING, busy=False)
    image = riding.image
    if rider.anchors.belly is not None:
        image = turned(image, _UPHILL_DEG)
    return whole(rider.number, image)


def _hung(picture: Picture, riding: Picture, rider: Party, x: float, row: float, *, legged: bool) -> Picture:
    """Below what they hang from, with their hands, or feet, at it."""
    if rider.asset.name in _UPSIDE_DOWN:
        riding = whole(rider.number, np.ascontiguousarray(riding.image[::-1]))
        left, top = round(x - riding.image.shape[1] / 2), round(row)
        return _joined(picture, riding, [Layer(riding.image, left, top), Layer(picture.image, 0, 0)], left, top)
    if legged:
        riding = resting(riding, rider.number, rider.anchors, Pose.HANGING, busy=False)
    body = riding.boxes[rider.number]
    lively = rider.asset.kind in {"animal", "bird"}
    reach = 0.10 * body.height if lively else 0.0
    left, top = round(x - body.left - body.width / 2), round(row + reach - (0.02 * body.height if legged else 0))
    layers = [Layer(riding.image, left, top)]
    if lively:
        layers = [*_arms(riding.image, rider.anchors, left, top, row), *layers]
    return _joined(picture, riding, [Layer(picture.image, 0, 0), *layers], left, top)


def _arms(image: Image, anchors: Anchors, left: int, top: int, row: float) -> list[Layer]:
    """Two arms of an animal from its shoulders up to what it hangs from."""
    height, width = image.shape[:2]
    neck = anchors.neck or Spot(0.5, 0.45, 0.4)
    radius = _ARM * height
    tone = sample(image, Spot(min(0.9, neck.x + 0.12), min(0.9, neck.y + 0.08)))
    layers = []
    for side in (-1, 1):
        start = (left + (neck.x + side * 0.45 * neck.width) * width, top + (neck.y + 0.05) * height)
        end = (start[0] + side * 0.6 * radius, row)
        layers += [Layer(*bar(start, end, radius, tone)), Layer(*fist(end, 1.2 * radius, tone * np.float32(0.92)))]
    return layers
