"""Bonding: a thing with what hangs from it, leans on it, is tied to it or sticks in it, as one picture."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

import cv2
import numpy as np

from calotype.pipelines.bundled.anchors import Anchors
from calotype.pipelines.bundled.assets import Asset
from calotype.pipelines.bundled.bonds import BARRED, GATED, HANDS, HOOKS, POINTS, UTENSILS, Bond
from calotype.pipelines.bundled.vessels import VESSELS, Depth

from .canvas import Image
from .layers import Box, Layer, Picture, pasted, scaled, turned
from .light import Vector
from .limbs import bar
from .sheltering import GAP as _GAP
from .sheltering import lifted

_STRING: Vector = np.array((0.55, 0.47, 0.38), np.float32)
_STRING_PX = 0.009
_POWER = 0.65
"""Sizes go with the real things' to this power, so that what is small can be seen."""
_SIZES: Mapping[Bond, tuple[float, float]] = {
    Bond.PEEKS: (0.42, 0.85),
    Bond.RIM: (0.30, 0.90),
    Bond.HANGS: (0.42, 0.75),
    Bond.TIED: (0.42, 1.60),
    Bond.MOORED: (0.42, 0.62),
    Bond.LEANS: (0.42, 1.30),
    Bond.DRAPED: (0.55, 0.80),
    Bond.THROUGH: (0.55, 0.95),
    Bond.STUCK: (0.45, 1.10),
    Bond.FIXED: (0.20, 0.42),
    Bond.RESTS: (0.42, 0.70),
    Bond.WINDS: (0.50, 0.85),
    Bond.SHOULDER: (0.22, 0.40),
    Bond.HIDES: (0.45, 1.00),
    Bond.BENEATH: (0.40, 0.80),
    Bond.BEARS: (0.80, 1.40),
    Bond.ROWED: (0.16, 0.60),
    Bond.SERVES: (0.60, 2.00),
}
"""The least and the greatest larger side, for one of the other's."""
_HOOKED = 2.4
"""The same of what hangs on a hook, which is small."""
_PEEK = 0.44
"""How much of what looks out is hidden."""
_BEHIND_COUNTER = (1.35, 1.85)
"""How tall who stands behind a counter may be, in heights of it."""
_BEHIND = 0.5
"""How much of what hides is behind the other."""
_SUNK = 0.16
"""How much of what sticks in a thing is in it,"""
_ASLANT_DEG = 14.0
"""and how far from upright it is."""
_LEAN_DEG, _LONG_LEAN_DEG, _ROLLING_LEAN_DEG = 11.0, 17.0, 4.0
_LONG = 2.4
"""What is so many times as long as wide leans as a ladder does, and stands up for it."""
_WIDE = 0.75
"""What is at least so wide for its height is leaned on from the front."""
_CLOSE = 0.72
"""What hangs free needs that the lower edge is no lower than this."""
_REACHED_M = 2.0
_LINE = 1.3
"""What is so wide for its height, as a clothesline is, has things hanging from its middle."""
_BACKED = frozenset({"furniture", "boat", "vehicle"})
"""Kinds before which things hang, and not below."""
_LOOP = 0.07
_OPEN = 0.46
"""How much of a ring's width is seen where something jumps through it."""
_STAGGER = (0.0, 0.22, -0.12, 0.3, 0.08, 0.18)
"""How much higher each of several balloons is, for one of its height."""
_ROPE = 0.30
"""How far from it what is tied to it stands, for one of its height."""
_UNDER = 0.30
"""How tall what is under a car is, for one of the car's height."""
_ABREAST, _CLOSELY, _SAT = 0.90, 1.12, 0.95
"""How much of a thing's width those in a row on it take up, how much of that each has, and how much of each is above
the edge."""
_ROW, _BURDEN = 2.6, 0.34
"""How wide a row of those who carry a thing is, for one of its width, and how much of each is level with it."""
_LIVING = frozenset({"animal", "bird", "person", "insect"})
_BESIDE = _LIVING | {"boat", "vehicle"}
_ROLLING = frozenset({"vehicle"})


@dataclass(frozen=True)
class Bonded:
    """Something that touches another."""

    number: int
    picture: Picture
    asset: Asset
    anchors: Anchors

    @property
    def length_m(self) -> float:
        return max(0.01, self.asset.height_m * max(1.0, self.asset.aspect))


@dataclass(frozen=True)
class Mount:
    """What it touches: its picture so far, and its own place there."""

    picture: Picture
    own: Box
    asset: Asset
    anchors: Anchors

    @property
    def length_m(self) -> float:
        return max(0.01, self.asset.height_m * max(1.0, self.asset.aspect))

    @property
    def solid(self) -> np.ndarray:
        return np.asarray(self.picture.image[..., 3] > 0.5)

    def crest(self, x: float) -> float:
        """The row of the upper edge at a column of its own."""
        return self._edge(x, first=True)

    def underside(self, x: float) -> float:
        """The row of the lower edge there."""
        return self._edge(x, first=False)

    def _edge(self, x: float, *, first: bool) -> float:
        column = int(np.clip(self.own.left + x * self.own.width, 0, self.picture.image.shape[1] - 1))
        top, low = int(self.own.top), int(self.own.top + self.own.height)
        rows = np.flatnonzero(self.solid[top:low, column])
        if not len(rows):
            return self.own.top if first else self.own.top + self.own.height
        return top + float(rows[0] if first else rows[-1])

    def span(self, y: float) -> tuple[float, float]:
        """The columns of its left and right edges at a row of its own."""
        row = int(np.clip(self.own.top + y * self.own.height, 0, self.picture.image.shape[0] - 1))
        left, right = int(self.own.left), int(self.own.left + self.own.width)
        columns = np.flatnonzero(self.solid[row, left:right])
        if not len(columns):
            return self.own.left, self.own.left + self.own.width
        return left + float(columns[0]), left + float(columns[-1])


@dataclass(frozen=True)
class Put:
    """A part where it is to lie."""

    part: Bonded
    picture: Picture
    left: float
    top: float
    behind: bool = False
    strings: tuple[tuple[tuple[float, float], tuple[float, float]], ...] = ()
    over: tuple[Layer, ...] = ()
    """What of the mount is nearer than it."""


def bonded(
    number: int, picture: Picture, asset: Asset, anchors: Anchors, bond: Bond, parts: Sequence[Bonded]
) -> Picture:
    """The picture of a thing, whose number is given, with the others bonded to it."""
    mount = Mount(picture, picture.boxes[number], asset, anchors)
    if bond is Bond.THROUGH and asset.name not in GATED | BARRED:
        mount = _narrowed(mount, number)
    if bond is Bond.BENEATH and asset.kind != "vehicle":
        raised = lifted(picture, number)
        mount = Mount(raised, raised.boxes[number], asset, anchors)
    puts = list(_PLACES[bond](mount, parts))
    radius = max(1.4, _STRING_PX * max(mount.own.width, mount.own.height))
    layers = [Layer(put.picture.image, round(put.left), round(put.top)) for put in puts if put.behind]
    layers.append(Layer(mount.picture.image, 0, 0))
    for put in puts:
        layers += [Layer(*bar(start, end, radius, _STRING)) for start, end in put.strings]
        if not put.behind:
            layers.append(Layer(put.picture.image, round(put.left), round(put.top)))
        layers += put.over
    image, dx, dy = pasted(layers)
    boxes = {key: box.moved(dx, dy) for key, box in mount.picture.boxes.items()}
    for put in puts:
        boxes |= {key: box.moved(round(put.left) + dx, round(put.top) + dy) for key, box in put.picture.boxes.items()}
    return Picture(image, boxes)


def _sized(part: Bonded, mount: Mount, bond: Bond, *, most: float = 0.0) -> Picture:
    least, largest = _SIZES[bond]
    ratio = float(np.clip((part.length_m / mount.length_m) ** _POWER, least, most or largest))
    return _long(part.picture, ratio * max(mount.own.width, mount.own.height))


def _long(picture: Picture, side: float) -> Picture:
    return scaled(picture, max(0.02, side / max(picture.image.shape[:2])))


def _columns(count: int, middle: float, reach: float) -> list[float]:
    """Columns side by side about a middle."""
    return [middle + (2 * k - count + 1) * reach / max(1, count) for k in range(count)]


def _peeking(mount: Mount, parts: Sequence[Bonded]) -> Iterator[Put]:
    """Behind the upper edge."""
    room = mount.own.width * (0.8 if len(parts) == 1 else 1.1 / len(parts))
    for part, x in zip(parts, _columns(len(parts), 0.5, 0.34), strict=True):
        item = _sized(part, mount, Bond.PEEKS)
        item = scaled(item, min(1.0, room / item.image.shape[1]))
        high, wide = item.image.shape[:2]
        row = max(mount.crest(x - 0.1), mount.crest(x), mount.crest(x + 0.1))
        # an edge that slopes to the ground is none
        row = min(row, mount.own.top + 0.45 * mount.own.height)
        top = row - (1 - _PEEK) * high
        left = mount.own.left + x * mount.own.width - wide / 2
        shown = _cut_below(item, mount.own.top + 0.94 * mount.own.height - top)
        yield Put(part, shown, left, top, behind=True)


def _cut_below(item: Picture, row: float) -> Picture:
    """Without what is below a row."""
    if row >= item.image.shape[0]:
        return item
    return replace(item, image=np.ascontiguousarray(item.image[: max(2, int(row))]))


def _on_rim(mount: Mount, parts: Sequence[Bonded]) -> Iterator[Put]:
    """On the rim of a vessel, or on the upper edge of what is none."""
    vessel = VESSELS.get(mount.asset.name)
    deep = vessel is not None and vessel.depth is Depth.DEEP
    for part, x in zip(parts, (0.2, 0.74, 0.47, 0.33, 0.6), strict=False):
        item = _sized(part, mount, Bond.RIM)
        high, wide = item.image.shape[:2]
        if vessel is not None and deep:
            x = vessel.middle[0] + (2 * x - 1) * 1.3 * vessel.reach[0]
            row = mount.own.top + vessel.middle[1] * mount.own.height
        else:
            row = mount.crest(x)
        yield Put(part, item, mount.own.left + x * mount.own.width - wide / 2, row - 0.97 * high)


def _hanging(mount: Mount, parts: Sequence[Bonded]) -> Iterator[Put]:
    """Below a hook, an arm or an edge that is free, or else before the front, by a string."""
    hook = HOOKS.get(mount.asset.name)
    thin = mount.own.width < 0.45 * mount.own.height
    middle = 0.22 if not (thin or hook or len(parts) > 1 or mount.own.width > _LINE * mount.own.height) else 0.5
    for part, x in zip(parts, _columns(len(parts), middle, 0.4), strict=True):
        if hook:
            item = _long(part.picture, _HOOKED * max(mount.own.width, mount.own.height))
            wide = item.image.shape[1]
            at = mount.own.left + hook[0] * mount.own.width, mount.own.top + hook[1] * mount.own.height
            yield Put(part, item, at[0] - wide / 2, at[1] - 0.03 * item.image.shape[0], behind=True)
            continue
        item = _sized(part, mount, Bond.HANGS)
        wide = item.image.shape[1]
        low = mount.underside(x)
        # a hat on a chair hangs on its back
        free = low < mount.own.top + _CLOSE * mount.own.height and mount.asset.kind not in _BACKED
        row = low if free else mount.crest(x) + 0.05 * mount.own.height
        column = mount.own.left + x * mount.own.width
        gap = _LOOP * mount.own.height
        ends = (column - 0.16 * wide, row + gap * 1.2), (column + 0.16 * wide, row + gap * 1.2)
        strings = tuple(((column, row - (0 if free else 0.03) * mount.own.height), end) for end in ends)
        yield Put(part, item, column - wide / 2, row + gap, strings=strings)


def _tied(mount: Mount, parts: Sequence[Bonded]) -> Iterator[Put]:
    """In the air over it, beside it, or on its front, with a string."""
    own = mount.own
    # at the trunk of a tree, and no higher on a pole than a hand reaches
    knot = own.left + own.width / 2, own.top + (0.42 if mount.asset.height_m < _REACHED_M else 0.82) * own.height
    flying = [part for part in parts if part.asset.airborne and part.asset.kind not in _LIVING]
    for k, part in enumerate(flying):
        item = _sized(part, mount, Bond.TIED, most=0.62)
        high, wide = item.image.shape[:2]
        x = own.left + own.width / 2 + (k - (len(flying) - 1) / 2) * 0.86 * wide
        low = own.top - (0.42 + _STAGGER[k % len(_STAGGER)]) * high
        crest = own.left + own.width / 2, mount.crest(0.5) + 0.04 * own.height
        tail = np.flatnonzero(item.image[high - max(2, high // 30) :, :, 3].max(0) > 0.5)
        end = x - wide / 2 + (float(tail.mean()) if len(tail) else wide / 2), low - 0.02 * high
        yield Put(part, item, x - wide / 2, low - high, strings=((crest, end),))
    beside = [p for p in parts if p not in flying and (p.asset.kind in _BESIDE or p.length_m > 0.6 * mount.length_m)]
    edge, far = mount.span(0.9)
    for part in beside:
        item = _sized(part, mount, Bond.TIED)
        high, wide = item.image.shape[:2]
        neck, top = part.anchors.neck, own.top + own.height - high
        # who looks to the left looks at what it is tied to
        right = neck is not None and neck.x < 0.5
        left = far + _ROPE * own.height if right else edge - _ROPE * own.height - wide
        collar = (left + neck.x * wide, top + neck.y * high) if neck else (left + 0.94 * wide, top + 0.55 * high)
        strings = _sagging(knot, collar)
        yield Put(part, item, left, top, over=_rope(strings, max(0.022 * high, 0.007 * own.height)))
        edge, far = (edge, left + wide) if right else (left, far)
    for part in parts:
        if part in flying or part in beside:
            continue
        item = _sized(part, mount, Bond.HANGS)
        wide = item.image.shape[1]
        at = knot[0], knot[1] - 0.1 * own.height
        ends = ((at[0] - 0.14 * wide, knot[1]), (at[0] + 0.14 * wide, knot[1]))
        yield Put(part, item, knot[0] - wide / 2, knot[1] - 2, strings=tuple((at, end) for end in ends))


def _moored(mount: Mount, parts: Sequence[Bonded]) -> Iterator[Put]:
    """Beside the bow, with a rope to it."""
    own = mount.own
    for k, part in enumerate(parts):
        item = _sized(part, mount, Bond.MOORED)
        high, wide = item.image.shape[:2]
        side = 1 if k % 2 else -1
        x = own.left + (1.1 if side > 0 else -0.1) * own.width
        top = own.top + 0.90 * own.height - high
        # the rope runs from the bow or the stern, whichever is nearer
        column = 0.94 if side > 0 else 0.06
        bow = own.left + column * own.width, mount.crest(column) + 0.08 * own.height
        rope = _rope(_sagging((x, top + 0.36 * high), bow), 0.022 * high)
        yield Put(part, item, x - wide / 2, top, behind=True, over=rope)


def _sagging(
    start: tuple[float, float], end: tuple[float, float]
) -> tuple[tuple[tuple[float, float], tuple[float, float]], ...]:
    low = (start[0] + end[0]) / 2, (start[1] + end[1]) / 2 + 0.12 * abs(end[0] - start[0])
    steps = [(1 - t, 2 * t, t) for t in (0.0, 0.2, 0.4, 0.6, 0.8, 1.0)]
    points = [
        (a * a * start[0] + b * a * low[0] + c * c * end[0], a * a * start[1] + b * a * low[1] + c * c * end[1])
        for a, b, c in steps
    ]
    return tuple(pairwise(points))


def _rope(strings: Sequence[tuple[tuple[float, float], tuple[float, float]]], radius: float) -> tuple[Layer, ...]:
    return tuple(Layer(*bar(start, end, max(1.4, radius), _STRING)) for start, end in strings)


def _leaning(mount: Mount, parts: Sequence[Bonded]) -> Iterator[Put]:
    """At the side of what is narrow, before what is wide, its top against it."""
    own = mount.own
    wide_mount = own.width > _WIDE * own.height and mount.asset.kind != "tree"
    for k, part in enumerate(parts):
        item = _sized(part, mount, Bond.LEANS)
        upright, long = _upright(item.image)
        angle = _LONG_LEAN_DEG if long else _ROLLING_LEAN_DEG if part.asset.kind in _ROLLING else _LEAN_DEG
        image = turned(item.image, (upright if long else 0.0) + (-angle if wide_mount and not long else angle))
        high, wide = image.shape[:2]
        low = own.top + own.height * (1.02 if wide_mount else 1.0)
        if wide_mount:
            x = (0.70, 0.28, 0.5)[k % 3]
            left = own.left + x * own.width - wide / 2
        else:
            # the upper right corner meets the edge of what it leans on, a ladder's the crown of a tree
            upper = np.flatnonzero((image[: max(2, high // 5), :, 3] > 0.5).any(0))
            corner = float(upper[-1]) if len(upper) else wide
            row = float(np.clip((low - 0.92 * high - own.top) / own.height, 0.0, 1.0))
            edge = mount.span(row)[0]
            edge = max(edge, own.left + 0.3 * own.width) if mount.asset.kind == "tree" else edge
            left = edge - corner + 2
        boxes = {key: Box(0, 0, wide, high) for key in item.boxes}
        yield Put(part, Picture(image, boxes), left, low - high)


def _upright(image: Image) -> tuple[float, bool]:
    """By how much to turn what is long for it to stand, clockwise, and whether it is long."""
    rows, columns = np.nonzero(image[..., 3] > 0.5)
    if len(rows) < 8:
        return 0.0, False
    values, vectors = np.linalg.eigh(np.cov(np.stack((columns, rows)).astype(np.float64)))
    long = float(values[1] / max(1e-6, values[0])) ** 0.5 > _LONG
    x, y = vectors[:, 1]
    if y > 0:
        x, y = -x, -y
    return float(-np.degrees(np.arctan2(x, -y))), long


def _draped(mount: Mount, parts: Sequence[Bonded]) -> Iterator[Put]:
    """Over the upper edge, hanging down before the front."""
    for part, x in zip(parts, _columns(len(parts), 0.5, 0.4), strict=True):
        row = mount.crest(x)
        first, last = mount.span(min(0.9, (row - mount.own.top) / mount.own.height + 0.06))
        item = _sized(part, mount, Bond.DRAPED)
        high, wide = item.image.shape[:2]
        item = scaled(item, min(1.0, 0.62 * mount.own.height / high, 1.15 * (last - first) / wide))
        high, wide = item.image.shape[:2]
        middle = float(np.clip(mount.own.left + x * mount.own.width, first + wide / 2.4, last - wide / 2.4))
        yield Put(part, item, middle - wide / 2, row - 0.05 * high)


def _stuck(mount: Mount, parts: Sequence[Bonded]) -> Iterator[Put]:
    """Its point in the top."""
    for k, (part, x) in enumerate(zip(parts, _columns(len(parts), 0.5, 0.34), strict=True)):
        item = _sized(part, mount, Bond.STUCK)
        upright, long = _upright(item.image)
        point = POINTS.get(part.asset.name)
        turn = 180 - point if point is not None else upright if long else 0.0
        image = turned(item.image, turn + (_ASLANT_DEG if k % 2 == 0 else -_ASLANT_DEG))
        high, wide = image.shape[:2]
        kept = np.ascontiguousarray(image[: max(2, int((1 - _SUNK) * high))])
        low = np.flatnonzero(kept[-max(2, high // 40) :, :, 3].max(0) > 0.5)
        foot = float(low.mean()) if len(low) else wide / 2
        vessel = VESSELS.get(mount.asset.name)
        row = mount.crest(x) + 0.10 * mount.own.height
        if vessel is not None and part.asset.name in UTENSILS:
            row = mount.own.top + vessel.middle[1] * mount.own.height
        column = mount.own.left + x * mount.own.width
        boxes = {key: Box(0, 0, wide, kept.shape[0]) for key in item.boxes}
        yield Put(part, Picture(kept, boxes), column - foot, row - kept.shape[0])


def _fixed(mount: Mount, parts: Sequence[Bonded]) -> Iterator[Put]:
    count = len(parts)
    columns = 1 if mount.own.width < 0.5 * mount.own.height else min(count, 3)
    for k, part in enumerate(parts):
        item = _sized(part, mount, Bond.FIXED)
        item = scaled(item, min(1.0, 0.7 * mount.own.width / columns / item.image.shape[1]))
        high, wide = item.image.shape[:2]
        x = _columns(columns, 0.48, 0.4)[k % columns]
        y = (0.36 if count <= columns else 0.26) + 0.24 * (k // columns)
        yield Put(
            part, item, mount.own.left + x * mount.own.width - wide / 2, mount.own.top + y * mount.own.height - high / 2
        )


def _winding(mount: Mount, parts: Sequence[Bonded]) -> Iterator[Put]:
    """Before its middle."""
    for k, part in enumerate(parts):
        item = _sized(part, mount, Bond.WINDS)
        high, wide = item.image.shape[:2]
        y = 0.5 + 0.22 * ((k + 1) // 2) * (-1) ** k
        first, last = mount.span(y)
        if mount.own.height > mount.own.width:
            item = scaled(item, max(0.4, min(1.0, 1.7 * (last - first) / wide)))
            high, wide = item.image.shape[:2]
        yield Put(part, item, (first + last - wide) / 2, mount.own.top + y * mount.own.height - high / 2)


def _shouldered(mount: Mount, parts: Sequence[Bonded]) -> Iterator[Put]:
    """On one shoulder, then on the other: where the outline beside the head is no higher than the neck."""
    own, neck = mount.own, mount.anchors.neck
    level = own.top + ((neck.y if neck else 0.42) - 0.03) * own.height
    columns = [0.5 + 0.02 * k for k in range(25)]
    outer = next((x for x in columns if level < mount.crest(x) < level + 0.3 * own.height), 0.8)
    for k, part in enumerate(parts):
        item = _sized(part, mount, Bond.SHOULDER)
        high, wide = item.image.shape[:2]
        x = outer if k % 2 == 0 else 1 - outer
        row = mount.crest(min(0.96, max(0.04, x + (0.03 if x > 0.5 else -0.03))))
        row = min(row, level + 0.2 * own.height)
        left = own.left + x * own.width - (0.3 if x > 0.5 else 0.7) * wide
        yield Put(part, item, left, row - 0.95 * high)


def _hiding(mount: Mount, parts: Sequence[Bonded]) -> Iterator[Put]:
    """Half behind its side."""
    own = mount.own
    for k, part in enumerate(parts):
        item = _sized(part, mount, Bond.HIDES)
        high, wide = item.image.shape[:2]
        low = own.top + 0.97 * own.height
        first, last = mount.span(float(np.clip(1 - 0.5 * high / own.height, 0.05, 0.9)))
        # who looks to the left looks out on the left
        left = first - (1 - _BEHIND) * wide if k % 2 == 0 else last - _BEHIND * wide
        yield Put(part, item, left, low - high, behind=True)


def _resting(mount: Mount, parts: Sequence[Bonded]) -> Iterator[Put]:
    spot = HANDS.get(mount.asset.name, (0.5, 0.3))
    for part, x in zip(parts, _columns(len(parts), spot[0], 0.3), strict=True):
        item = _sized(part, mount, Bond.RESTS)
        high, wide = item.image.shape[:2]
        low = mount.own.top + spot[1] * mount.own.height
        yield Put(part, item, mount.own.left + x * mount.own.width - wide / 2, low - high)


def _through(mount: Mount, parts: Sequence[Bonded]) -> Iterator[Put]:
    """Half through a ring that is seen from the side, in a gate, or behind bars."""
    own, name = mount.own, mount.asset.name
    for part, x in zip(parts, _columns(len(parts), 0.5, 0.34), strict=True):
        item = _sized(part, mount, Bond.THROUGH)
        if name in BARRED:
            item = scaled(item, max(1.0, 1.4 * own.height / item.image.shape[0]))
            high, wide = item.image.shape[:2]
            low = own.top + 0.97 * own.height
            yield Put(part, item, own.left + x * own.width - wide / 2, low - high, behind=True)
            continue
        high, wide = item.image.shape[:2]
        if name in GATED:
            item = scaled(item, min(1.0, 0.55 * own.width / wide, 0.72 * own.height / high))
            high, wide = item.image.shape[:2]
            yield Put(part, item, own.left + own.width / 2 - wide / 2, own.top + 1.0 * own.height - high)
            continue
        item = scaled(item, min(1.0, 0.62 * own.height / high))
        high, wide = item.image.shape[:2]
        half = int(own.left + own.width / 2)
        near = np.ascontiguousarray(mount.picture.image[:, half:])
        left, top = own.left + own.width / 2 - wide / 2, own.top + own.height / 2 - high / 2
        yield Put(part, item, left, top, over=(Layer(near, half, 0),))


def _beneath(mount: Mount, parts: Sequence[Bonded]) -> Iterator[Put]:
    """In the gap below it; of what has wheels, before it and between them."""
    own, rolling = mount.own, mount.asset.kind in _ROLLING
    room = _UNDER * own.height if rolling else _GAP * own.height
    for k, (part, x) in enumerate(zip(parts, _columns(len(parts), 0.46, 0.36), strict=True)):
        item = _sized(part, mount, Bond.BENEATH)
        high, wide = item.image.shape[:2]
        item = scaled(item, min(room / high, 0.8 * own.width / len(parts) / wide))
        high, wide = item.image.shape[:2]
        low = own.top + own.height - (0.01 + 0.01 * (k % 2)) * own.height
        yield Put(part, item, own.left + x * own.width - wide / 2, low - high, behind=not rolling)


def _bearing(mount: Mount, parts: Sequence[Bonded]) -> Iterator[Put]:
    """Side by side below it, which is on their backs."""
    own, count = mount.own, len(parts)
    for k, (part, x) in enumerate(zip(parts, _columns(count, 0.5, 0.42 * _ROW), strict=True)):
        item = _sized(part, mount, Bond.BEARS)
        most = 1.15 * _ROW * own.width / count if count > 1 else item.image.shape[1]
        item = scaled(item, min(1.0, most / item.image.shape[1]))
        high, wide = item.image.shape[:2]
        row = own.top + own.height - (_BURDEN - 0.10 * (k % 2)) * high
        yield Put(part, item, own.left + x * own.width - wide / 2, row, behind=k % 2 == 0)


def _rowed(mount: Mount, parts: Sequence[Bonded]) -> Iterator[Put]:
    """Side by side on its upper edge, each where that is."""
    own, count = mount.own, len(parts)
    for part, x in zip(parts, _columns(count, 0.5, _ABREAST / 2), strict=True):
        item = _sized(part, mount, Bond.ROWED)
        item = scaled(item, min(1.0, _CLOSELY * _ABREAST * own.width / count / item.image.shape[1]))
        high, wide = item.image.shape[:2]
        # what stands out of a branch is no seat
        row = float(np.median([mount.crest(x + d) for d in (-0.03, 0.0, 0.03)]))
        yield Put(part, item, own.left + x * own.width - wide / 2, row - _SAT * high)


def _serving(mount: Mount, parts: Sequence[Bonded]) -> Iterator[Put]:
    """Side by side behind it, their feet on its ground."""
    own, count = mount.own, len(parts)
    for part, x in zip(parts, _columns(count, 0.5, 0.5 if count == 1 else 0.34), strict=True):
        item = _sized(part, mount, Bond.SERVES)
        tall = float(np.clip(item.image.shape[0] / own.height, *_BEHIND_COUNTER))
        item = scaled(item, tall * own.height / item.image.shape[0])
        high, wide = item.image.shape[:2]
        low = own.top + 0.98 * own.height
        yield Put(part, item, own.left + x * own.width - wide / 2, low - high, behind=True)


def _narrowed(mount: Mount, number: int) -> Mount:
    """A ring turned to the side."""
    image = mount.picture.image.copy()
    image[..., :3] *= image[..., 3:]
    size = max(2, round(image.shape[1] * _OPEN * 1.15)), max(2, round(image.shape[0] * 1.15))
    image = cv2.resize(image, size, interpolation=cv2.INTER_AREA)
    image[..., :3] /= np.maximum(image[..., 3:], 1e-3)
    picture = Picture(np.clip(image, 0, 1), {number: Box(0, 0, *size)})
    return replace(mount, picture=picture, own=picture.boxes[number])


_PLACES: Mapping[Bond, Callable[[Mount, Sequence[Bonded]], Iterator[Put]]] = {
    Bond.PEEKS: _peeking,
    Bond.RIM: _on_rim,
    Bond.HANGS: _hanging,
    Bond.TIED: _tied,
    Bond.MOORED: _moored,
    Bond.LEANS: _leaning,
    Bond.DRAPED: _draped,
    Bond.THROUGH: _through,
    Bond.STUCK: _stuck,
    Bond.FIXED: _fixed,
    Bond.RESTS: _resting,
    Bond.WINDS: _winding,
    Bond.SHOULDER: _shouldered,
    Bond.HIDES: _hiding,
    Bond.BENEATH: _beneath,
    Bond.BEARS: _bearing,
    Bond.ROWED: _rowed,
    Bond.SERVES: _serving,
}
