"""Filling: what is in a vessel or lies on a dish, as one picture with it."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from math import ceil, cos, pi, radians, sin, sqrt

import cv2
import numpy as np

from calotype.pipelines.bundled.vessels import Depth, Vessel

from .canvas import Image
from .layers import Box, Layer, Picture, pasted, scaled, turned_at

_SUNK = {True: 0.37, False: 0.24}
"""How much of what is in the front row lies behind the rim, of what lives and of other things."""
_ALONE = {False: 0.5, True: 0.9}
"""The width of a single thing that lives, and of others, is at least this part of the mouth's,"""
_WIDEST = 1.0
"""and by the real sizes up to this one."""
_AMONG = 0.6
"""And of one among several at most."""
_TALLEST = 1.5
"""For one of the vessel's height."""
_ROW = 4
_NARROW, _SPREAD = 0.25, 2.7
"""What is alone in a mouth no wider than this, as flowers in a vase, is so many times as wide."""
_FAN, _BUNCH = 46.0, 0.78
"""How far the outermost of several in a narrow mouth lean, in degrees, and how tall they are, for one of its height."""
_OVERLAP = 0.8
"""From one to the next, for one of its width."""
_RAISED = 0.46
"""How much higher the row behind is."""
_GLASS = 0.30
"""How much the glass hides of what is behind it."""
_SHADE = 0.34
"""How dark an open box is inside."""
_FACE = 0.62
"""How wide somebody's eyes are, for one of the window's width."""
_BACK = 0.42
"""The same of who is one too many."""
_SEEN = 0.92
"""How much of somebody the glass lets through."""
_TURN = 2.4
"""Radians from one to the next on a dish: they are spread evenly."""
_SERVING = 1.05
"""How large the only thing on a dish may be, for one of its width."""
_LEAST = {True: 0.42, False: 0.30}
"""How large the smallest thing on a face is, for one of its width, of what lives and of other things."""
_CAGED = 1.08
"""How wide what is alone in a cage may be, for one of its width."""
_DOORWAY, _INDOORS = 1.12, 0.9
"""How much wider than an opening what is in it may be, and how much darker it is there."""
_CELL = 0.92
"""How much of its cell in a grid a thing takes,"""
_CROWDED = 0.35
"""and by how much of a column a grid may be narrower than its box."""
_SEATED, _STACKED = 0.16, 0.66
"""How much of the lowest of a pile is in the mouth, and how much of each is seen under the next."""
_SHALLOW = 0.08
"""A face no deeper than this is seen from the side, and what is on it stands."""


@dataclass(frozen=True)
class Content:
    """Something to be put into a vessel."""

    number: int
    picture: Picture
    length_m: float
    """Of the real thing's larger side."""
    living: bool
    face: tuple[float, float, float] | None = None
    """The place and the width of the eyes, as fractions of its own picture."""


def fill(number: int, picture: Picture, vessel: Vessel, length_m: float, contents: Sequence[Content]) -> Picture:
    """The picture of a vessel with that in it; ``length_m`` is the real vessel's."""
    own = picture.boxes[number]
    placed = list(_PLACES[vessel.depth](own, vessel, length_m, contents))
    if vessel.depth is Depth.PANE:
        placed = [_glazed(one, picture.image, own, vessel) for one in placed]
    elif vessel.depth is Depth.OPEN:
        placed = [_framed(one, own, vessel) for one in placed]
    base = _opened(picture.image, own, vessel) if vessel.lid else picture.image
    layers = [] if vessel.depth is Depth.CAGED else [Layer(base, 0, 0)]
    layers += [Layer(_cut(item.image, top, own), round(left), round(top)) for _, item, left, top in placed]
    if vessel.depth is Depth.DEEP:
        layers.append(Layer(_front(picture.image, own, vessel), 0, 0))
    elif vessel.depth is Depth.CLEAR:
        glass = picture.image.copy()
        glass[..., 3] *= _GLASS
        layers.append(Layer(glass, 0, 0))
    elif vessel.depth is Depth.CAGED:
        layers.append(Layer(base, 0, 0))
    image, dx, dy = pasted(layers)
    boxes = {key: box.moved(dx, dy) for key, box in picture.boxes.items()}
    for _, item, left, top in placed:
        boxes.update({key: box.moved(round(left) + dx, round(top) + dy) for key, box in item.boxes.items()})
    return Picture(image, boxes)


Placed = tuple[Content, Picture, float, float]
"""A thing at its size, and where its upper left corner lies."""


def _sized(content: Content, width: float, height: float) -> Picture:
    """No larger than either."""
    rows, columns = content.picture.image.shape[:2]
    return scaled(content.picture, max(0.02, min(width / columns, height / rows)))


def _cut(image: Image, top: float, own: Box) -> Image:
    """Without what would come out below the vessel."""
    rows = int(own.top + 0.95 * own.height - top)
    return image if rows >= image.shape[0] else np.ascontiguousarray(image[: max(2, rows)])


def _heaped(own: Box, vessel: Vessel, length_m: float, contents: Sequence[Content]) -> Iterator[Placed]:
    """In rows behind the rim, the farthest first."""
    mouth = 2 * vessel.reach[0] * own.width
    count = len(contents)
    if count > 1 and vessel.reach[0] <= _NARROW and not any(content.living for content in contents):
        yield from _fanned(own, vessel, contents)
        return
    front = count if count <= 3 else min(_ROW, ceil(count / 2))
    rows = [contents[k : k + front] for k in range(0, count, front)]
    if count == 1:
        real = sqrt(contents[0].length_m / max(0.02, length_m))
        width = mouth * min(_WIDEST, max(_ALONE[contents[0].living], real))
        if vessel.reach[0] <= _NARROW and not contents[0].living:
            width = mouth * _SPREAD
    else:
        width = min(_AMONG * mouth, 1.04 * mouth / (1 + _OVERLAP * (front - 1)))
    for row in reversed(range(len(rows))):
        items = rows[row]
        for column, content in enumerate(items):
            item = _sized(content, width, _TALLEST * own.height)
            tall, wide = item.image.shape[:2]
            x = vessel.middle[0] * own.width + (column - (len(items) - 1) / 2) * _OVERLAP * width
            sunk = _SUNK[content.living] if len(rows) == 1 or content.living else _SUNK[False]
            base = _rim(x / own.width, vessel) * own.height + sunk * tall - row * _RAISED * tall
            yield content, item, own.left + x - wide / 2, own.top + base - tall


def _fanned(own: Box, vessel: Vessel, contents: Sequence[Content]) -> Iterator[Placed]:
    """Out of a narrow mouth to both sides, the outermost first: a bunch of flowers in a vase."""
    count = len(contents)
    foot = own.left + vessel.middle[0] * own.width, own.top + (vessel.middle[1] + vessel.reach[1]) * own.height
    spread = min(_FAN, 0.5 * _FAN * (count - 1) ** 0.5)
    side = _BUNCH * own.height
    order = sorted(range(count), key=lambda k: -abs(2 * k / (count - 1) - 1))
    for k in order:
        lean = 2 * k / (count - 1) - 1
        item = _sized(contents[k], side, side * (1 - 0.16 * abs(lean) + (0.10 if k % 2 else 0.0)))
        image, left, top = turned_at(item.image, spread * lean)
        tall = item.image.shape[0]
        # its foot stays in the mouth
        middle = (
            foot[0] + 0.42 * tall * sin(radians(spread * lean)),
            foot[1] - 0.42 * tall * cos(radians(spread * lean)),
        )
        box = Box(0, 0, image.shape[1], image.shape[0])
        turned = Picture(image, dict.fromkeys(item.boxes, box))
        yield contents[k], turned, middle[0] + left + 0.4 * vessel.reach[0] * own.width * lean, middle[1] + top


def _served(own: Box, vessel: Vessel, length_m: float, contents: Sequence[Content]) -> Iterator[Placed]:
    """Spread over the face, or in a line on top of what is seen from the side."""
    across, down = vessel.reach[0] * own.width, vessel.reach[1] * own.height
    x0, y0 = own.left + vessel.middle[0] * own.width, own.top + vessel.middle[1] * own.height
    count = len(contents)
    shallow = vessel.reach[1] < _SHALLOW
    placed: list[Placed] = []
    for k, content in enumerate(contents):
        if shallow:
            side = min(1.5 * across / max(1, count) ** 0.8, 0.62 * across)
            item = _sized(content, side, 0.55 * own.height)
            x = x0 + (2 * (k + 0.5) / count - 1) * across
            y = y0 + down * (0.5 if k % 2 else -0.2)
            tall, wide = item.image.shape[:2]
            placed.append((content, item, x - wide / 2, y - tall))
            continue
        # a cat in a tree is smaller than it
        real = max(vessel.least, _LEAST[content.living], sqrt(content.length_m / max(0.02, length_m)))
        most = _SERVING if count == 1 and not content.living else 0.7
        side = 2 * min(across, 1.3 * down) * min(most, 1.12 / sqrt(count), real * (most / 0.7))
        item = _sized(content, side, side)
        tall, wide = item.image.shape[:2]
        away = sqrt((k + 0.5) / count) * 0.82 if count > 1 else 0.0
        x, y = x0 + across * away * cos(_TURN * k + pi), y0 + down * away * sin(_TURN * k + pi)
        placed.append((content, item, x - wide / 2, y - tall / 2))
    yield from sorted(placed, key=lambda item: item[3] + item[1].image.shape[0])


def _arrayed(own: Box, vessel: Vessel, length_m: float, contents: Sequence[Content]) -> Iterator[Placed]:
    """In rows and columns, as evenly as may be."""
    width, height = 2 * vessel.reach[0] * own.width, 2 * vessel.reach[1] * own.height
    count = len(contents)
    columns = max(1, min(count, ceil(sqrt(count * width / height) - _CROWDED)))
    rows = ceil(count / columns)
    columns = ceil(count / rows)
    cell = width / columns, height / rows
    left, top = (
        own.left + vessel.middle[0] * own.width - width / 2,
        own.top + vessel.middle[1] * own.height - height / 2,
    )
    for k, content in enumerate(contents):
        item = _sized(content, _CELL * cell[0], _CELL * cell[1])
        tall, wide = item.image.shape[:2]
        x, y = left + (k % columns + 0.5) * cell[0], top + (k // columns + 0.5) * cell[1]
        yield content, item, x - wide / 2, y - tall / 2


def _piled(own: Box, vessel: Vessel, length_m: float, contents: Sequence[Content]) -> Iterator[Placed]:
    """One on the other, the first in the mouth."""
    mouth = 2 * vessel.reach[0] * own.width
    base = own.top + (vessel.middle[1] + vessel.reach[1]) * own.height
    placed: list[Placed] = []
    for k, content in enumerate(contents):
        item = _sized(content, mouth * (1.06 - 0.07 * k), own.height)
        tall, wide = item.image.shape[:2]
        base += _SEATED * tall if k == 0 else 0.0
        placed.append((content, item, own.left + vessel.middle[0] * own.width - wide / 2, base - tall))
        base -= _STACKED * tall
    yield from placed


def _enclosed(own: Box, vessel: Vessel, length_m: float, contents: Sequence[Content]) -> Iterator[Placed]:
    """On the floor behind the glass, in as many rows as fit."""
    width, height = 2 * vessel.reach[0] * own.width, 2 * vessel.reach[1] * own.height
    count = len(contents)
    columns = max(1, min(count, round(sqrt(count * width / height))))
    rows = ceil(count / columns)
    cell = width / columns, height / rows
    side = min(0.9 * min(width, height), 1.5 * max(cell))
    floor = own.top + (vessel.middle[1] + vessel.reach[1]) * own.height
    for k, content in enumerate(contents):
        alone = (_CAGED if vessel.depth is Depth.CAGED else 0.94) * width, 0.96 * height
        item = _sized(content, *(alone if count == 1 else (side, side)))
        tall, wide = item.image.shape[:2]
        x = own.left + vessel.middle[0] * own.width - width / 2 + (k % columns + 0.5) * cell[0]
        yield content, item, x - wide / 2, floor - (k // columns) * (height - tall) / max(1, rows - 1) - tall


def _indoors(own: Box, vessel: Vessel, length_m: float, contents: Sequence[Content]) -> Iterator[Placed]:
    """Side by side on the sill of an opening."""
    width, height = 2 * vessel.reach[0] * own.width, 2 * vessel.reach[1] * own.height
    floor = own.top + (vessel.middle[1] + vessel.reach[1]) * own.height
    count = len(contents)
    for k, content in enumerate(contents):
        item = _sized(content, (1.15 if content.living else 0.92) * width / count, 0.92 * height)
        tall, wide = item.image.shape[:2]
        x = own.left + vessel.middle[0] * own.width + (2 * k - count + 1) * width / (2 * count)
        yield content, item, x - wide / 2, floor - tall


def _aboard(own: Box, vessel: Vessel, length_m: float, contents: Sequence[Content]) -> Iterator[Placed]:
    """A face in each window; who is one too many is beside the others."""
    for k, content in enumerate(contents):
        x, y, across, down = vessel.panes[k % len(vessel.panes)]
        rows, columns = content.picture.image.shape[:2]
        ex, ey, wide = content.face or (0.5, 0.5, 0.7)
        box = content.picture.boxes[content.number]
        ex, ey = (box.left + ex * box.width) / columns, (box.top + ey * box.height) / rows
        side = min(2 * across * own.width, 1.5 * 2 * down * own.height)
        row = k // len(vessel.panes)
        item = scaled(content.picture, (_FACE if row == 0 else _BACK) * side / max(1.0, wide * box.width))
        rows, columns = item.image.shape[:2]
        aside = across * (0.0, 0.55, -0.55)[min(row, 2)]
        left = own.left + (x + aside) * own.width - ex * columns
        yield content, item, left, own.top + (y + 0.06 * down) * own.height - ey * rows


def _glazed(placed: Placed, image: Image, own: Box, vessel: Vessel) -> Placed:
    """What of it the windows show, through their glass."""
    content, item, x, y = placed
    left, top = round(x), round(y)
    glass = np.zeros(image.shape[:2], np.float32)
    for middle_x, middle_y, across, down in vessel.panes:
        columns = _between(own.left + middle_x * own.width, 1.35 * across * own.width)
        rows = _between(own.top + middle_y * own.height, 1.25 * down * own.height)
        part = image[rows, columns]
        blue = np.clip((part[..., 2] - part[..., 0] - 0.08) * 6, 0, 1) * np.clip((part[..., 2] - 0.45) * 5, 0, 1)
        glass[rows, columns] = np.maximum(glass[rows, columns], blue * part[..., 3])
    y0, y1 = max(0, top), min(image.shape[0], top + item.image.shape[0])
    x0, x1 = max(0, left), min(image.shape[1], left + item.image.shape[1])
    out = item.image[y0 - top : max(y1, y0 + 1) - top, x0 - left : max(x1, x0 + 1) - left].copy()
    seen = glass[y0 : y0 + out.shape[0], x0 : x0 + out.shape[1]]
    out[..., 3] *= _SEEN * seen
    boxes = {number: box.moved(left - x0, top - y0) for number, box in item.boxes.items()}
    return content, Picture(out, boxes), x0, y0


def _framed(placed: Placed, own: Box, vessel: Vessel) -> Placed:
    """What of it the opening shows, a little in shade; its feet may come out."""
    content, item, x, y = placed
    image = item.image.copy()
    columns = (np.arange(image.shape[1]) + x - own.left) / own.width
    seen = np.abs(columns - vessel.middle[0]) < vessel.reach[0] * _DOORWAY
    image[..., 3] *= seen[None, :]
    image[..., :3] *= _INDOORS
    return content, replace(item, image=image), x, y


def _between(middle: float, half: float) -> slice:
    return slice(max(0, int(middle - half)), max(0, int(middle + half)))


def _rim(x: float, vessel: Vessel) -> float:
    """The row of the front rim at a column, both as fractions."""
    away = min(1.0, abs(x - vessel.middle[0]) / vessel.reach[0])
    return vessel.middle[1] + vessel.reach[1] * sqrt(1 - away * away)


def _front(image: Image, own: Box, vessel: Vessel) -> Image:
    """What of the vessel is nearer than its rim."""
    height, width = image.shape[:2]
    columns = (np.arange(width) + 0.5 - own.left) / own.width
    rim = np.array([_rim(float(x), vessel) for x in columns]) * own.height + own.top
    rows = np.arange(height)[:, None] + 0.5
    out = image.copy()
    out[..., 3] *= np.clip(rows - rim[None, :] + 0.5, 0, 1).astype(np.float32)
    return out


def _opened(image: Image, own: Box, vessel: Vessel) -> Image:
    """With its lid gone."""
    out = image.copy()
    corners = np.array([(own.left + x * own.width, own.top + y * own.height) for x, y in vessel.lid])
    lid = np.zeros(image.shape[:2], np.float32)
    cv2.fillConvexPoly(lid, np.round(corners * 16).astype(np.int32), 1.0, cv2.LINE_AA, 4)
    inside = np.median(image[..., :3][lid > 0.5], 0) if (lid > 0.5).any() else np.float32(0.4)
    shade = np.asarray(inside * _SHADE, np.float32)
    out[..., :3] = out[..., :3] * (1 - lid[..., None]) + shade * lid[..., None]
    return out


_PLACES: Mapping[Depth, Callable[[Box, Vessel, float, Sequence[Content]], Iterator[Placed]]] = {
    Depth.DEEP: _heaped,
    Depth.FLAT: _served,
    Depth.CLEAR: _enclosed,
    Depth.CAGED: _enclosed,
    Depth.OPEN: _indoors,
    Depth.PANE: _aboard,
    Depth.GRID: _arrayed,
    Depth.PILED: _piled,
}
