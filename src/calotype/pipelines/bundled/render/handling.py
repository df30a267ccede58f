"""Handling: hands alone, seen from close, at the thing that they do something to."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from calotype.pipelines.bundled.dealings import Dealing

from .arms import XY, Doer
from .canvas import Image
from .layers import Box, Layer, Picture, pasted, scaled
from .mounting import Party
from .wielding import poured, wielded

_LONG = 1.05
"""How long a forearm with its hand is, for one of the longer side of the thing,"""
_HIGHEST = 1.5
"""and at most for one of its height."""
_TIP: XY = (0.10, 0.30)
"""Where the fingers are on the picture of the right hand."""
_GRIPPED: XY = (0.20, 0.42)
"""Where it holds a tool."""
_ROW, _INWARD = 0.52, 0.10
"""Where a hand touches a thing: how far down, and how far from its edge."""
_JUGGLED, _IN_AIR = 0.15, 5
"""How large what is juggled is drawn, for one of the juggler's height, and how many of it are in the air."""
_TALL = 3.2
"""How tall somebody with such hands is, for one of the forearm, as far as tools go."""


@dataclass(frozen=True)
class Kit:
    """What somebody has for it: pictures, and their names."""

    tool: Image | None = None
    tool_name: str = ""
    bench: Image | None = None
    """What a small thing lies on."""
    bench_m: float = 0.0
    """How tall that is; 0 for a table."""


def handled(mount: Party, picture: Picture, rider: Party, riding: Picture, dealing: Dealing, kit: Kit) -> Picture:
    """The picture of a thing with a right hand at it, that holds the tool, or with both."""
    own = picture.boxes[mount.number]
    right, left = _hands(riding.image)
    long = min(_LONG * max(own.width, own.height), _HIGHEST * own.height + 0.5 * own.width)
    right = scaled(Picture(right, {}), long / right.shape[1]).image
    row = own.top + _ROW * own.height
    layers = [Layer(picture.image, 0, 0)]
    at = own.left + (1 - _INWARD) * own.width, row
    if kit.tool is not None:
        touched = own.left + 0.56 * own.width, own.top + (0.12 if dealing.pours else 0.34) * own.height
        tall = _TALL * long
        held = (
            poured(kit.tool, kit.tool_name, touched, tall)
            if dealing.pours
            else wielded(kit.tool, kit.tool_name, touched, dealing.slant if dealing.slant is not None else 30.0, tall)
        )
        layers += held.layers
        at = held.grip
    tip = _GRIPPED if kit.tool is not None else _TIP
    layers.append(Layer(right, round(at[0] - tip[0] * right.shape[1]), round(at[1] - tip[1] * right.shape[0])))
    if left is not None:
        left = scaled(Picture(left, {}), long / left.shape[1]).image
        column = own.left + _INWARD * own.width
        layers.append(Layer(left, round(column - (1 - _TIP[0]) * left.shape[1]), round(row - _TIP[1] * left.shape[0])))
    image, dx, dy = pasted(layers)
    boxes = {k: box.moved(dx, dy) for k, box in picture.boxes.items()}
    boxes[rider.number] = Box(0, 0, image.shape[1], image.shape[0])
    return Picture(image, boxes)


def juggled(picture: Picture, own: Box, doer: Doer) -> Picture:
    """Somebody with things in the air in a bow over both hands."""
    body = doer.own
    thing = scaled(picture, _JUGGLED * doer.tall / max(own.width, own.height)).image
    middle, top = body.left + body.width / 2, body.top
    reach = max(0.62 * body.width, 0.26 * doer.tall)
    layers = [Layer(doer.picture.image, 0, 0)]
    places = [
        (middle - reach * np.cos(turn), top + 0.30 * doer.tall - 0.46 * doer.tall * np.sin(turn))
        for turn in np.linspace(0.12 * np.pi, 0.88 * np.pi, _IN_AIR)
    ]
    flown = [Layer(thing, round(x - thing.shape[1] / 2), round(y - thing.shape[0] / 2)) for x, y in places]
    layers += flown
    for arm, side in zip(doer.arms, (-1, 1), strict=False):
        layers += arm.to((middle + side * reach, top + 0.40 * doer.tall))
    image, dx, dy = pasted(layers)
    boxes = {k: box.moved(dx, dy) for k, box in doer.picture.boxes.items()}
    first = flown[_IN_AIR // 2]
    high, wide = thing.shape[:2]
    boxes |= {k: Box(first.left + dx, first.top + dy, wide, high) for k in picture.boxes}
    return Picture(image, boxes)


def _hands(image: Image) -> tuple[Image, Image | None]:
    """The right hand of a picture, and the left one where it shows both."""
    columns = np.flatnonzero((image[..., 3] > 0.5).any(0))
    gaps = np.flatnonzero(np.diff(columns) > 2)
    if not len(gaps):
        return image, None
    first, second = columns[gaps[0]] + 1, columns[gaps[0] + 1]
    left = np.ascontiguousarray(image[:, :first])
    return np.ascontiguousarray(image[:, second:]), left
