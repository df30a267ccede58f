"""Growing: a picture with another that comes out of its top, stands on its back, makes up a crown of leaves, or is what
its one side breaks up into."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from calotype.pipelines.bundled.assets import Asset
from calotype.pipelines.bundled.grafts import Part

from .canvas import Image
from .heaps import CLOSE, HEAPS, heaped
from .material import Sprite
from .sprites import enlarge

_TALL, _WIDE = 0.95, 0.92
"""How large at most what comes out of a thing is, for one of its height and its width;"""
_BROAD = 1.25
"""of a tree that grows out of what is flat, its height for one of the width."""
_LOAD = (0.62, 0.75)
"""The same of what is on a back."""
_SUNK, _STOOD = 0.10, 0.06
"""How much of it is hidden behind the edge, and how much stands before the back."""
_TRUNK = 0.74
"""Below this row a tree is its trunk."""
_APART = 0.42
"""From this column on something breaks up;"""
_FAR = 1.1
"""and so far beyond its edge its pieces fly, for one of its width."""
_PIECES = 46


def grown(part: Part, sprite: Sprite, others: Sequence[Sprite], asset: Asset, second: Asset) -> Sprite:
    """A picture with the other one, or with several looks of it."""
    if part is Part.CROWN:
        return _leafed(sprite, others, second.name)
    if part is Part.PIECES:
        return _scattered(sprite, others[0])
    return _topped(sprite, others[0], asset, back=part is Part.BACK)


def straight(sprite: Sprite) -> Image:
    return sprite.astype(np.float32) / np.float32(255)


def pixels(image: Image) -> Sprite:
    return np.round(np.clip(image, 0, 1) * 255).astype(np.uint8)


def over(out: Image, piece: Image, left: int, top: int) -> None:
    rows, cols = out.shape[:2]
    x0, x1, y0, y1 = max(0, left), min(cols, left + piece.shape[1]), max(0, top), min(rows, top + piece.shape[0])
    if x1 <= x0 or y1 <= y0:
        return
    patch, part = piece[y0 - top : y1 - top, x0 - left : x1 - left], out[y0:y1, x0:x1]
    alpha = patch[..., 3:]
    whole = alpha + part[..., 3:] * (1 - alpha)
    part[..., :3] = (patch[..., :3] * alpha + part[..., :3] * part[..., 3:] * (1 - alpha)) / np.maximum(whole, 1e-4)
    part[..., 3:] = whole


def _topped(sprite: Sprite, other: Sprite, asset: Asset, *, back: bool) -> Sprite:
    own = straight(sprite)
    rows, cols = own.shape[:2]
    solid = own[..., 3] > 0.5
    place = (0.62 if asset.facing == "left" else 0.38 if asset.facing == "right" else 0.5) if back else 0.5
    near = solid[:, round((place - 0.06) * cols) : round((place + 0.06) * cols) + 1]
    line = int(np.argmax(near.any(1))) if near.any() else 0
    tall, wide = (_LOAD[0] * rows, _LOAD[1] * cols) if back else (max(_TALL * rows, _BROAD * cols), _WIDE * cols)
    scale = min(wide / other.shape[1], tall / other.shape[0])
    piece = enlarge(other, max(2, round(other.shape[1] * scale)), max(2, round(other.shape[0] * scale)))
    room = max(0, round(piece.shape[0] * 0.94) - line)
    canvas = np.zeros((rows + room, cols, 4), np.float32)
    left = round(place * cols - piece.shape[1] / 2)
    sunk = _STOOD if back else _SUNK
    top = room + line + round(sunk * rows) - piece.shape[0]
    if back:
        over(canvas, own, 0, room)
        over(canvas, piece, left, top)
    else:
        over(canvas, piece, left, top)
        over(canvas, own, 0, room)
    return pixels(canvas)


def _leafed(sprite: Sprite, others: Sequence[Sprite], name: str) -> Sprite:
    """The crown in many of the other, and the trunk as it is."""
    heap = HEAPS.get(name, CLOSE)
    made, own = straight(heaped(sprite, others, heap)), straight(sprite)
    rows = own.shape[0]
    share = np.clip((_TRUNK - np.arange(rows, dtype=np.float32) / rows) / 0.04 + 0.5, 0, 1)[:, None, None]
    if not heap.filled:
        # leaves stay between birds
        over(own, made * np.dstack([np.ones_like(made[..., :3]), share * np.ones_like(made[..., 3:])]), 0, 0)
        return pixels(own)
    return pixels(made * share + own * (1 - share))


def _scattered(sprite: Sprite, other: Sprite) -> Sprite:
    """Less and less of it to one side, and more and more of the others, that fly on."""
    own = straight(sprite)
    rows, cols = own.shape[:2]
    long = max(rows, cols)
    beyond = round(_FAR * max(cols, 0.45 * rows))
    canvas = np.zeros((rows, cols + beyond, 4), np.float32)
    chance = np.random.default_rng(rows * 31 + cols)
    cell = max(2, long // 26)
    grid = chance.random((rows // cell + 2, cols // cell + 2)).astype(np.float32)
    field = np.kron(grid, np.ones((cell, cell), np.float32))[:rows, :cols]
    at = np.arange(cols, dtype=np.float32)[None] / cols
    kept = (field > np.clip((at - _APART) / (1 - _APART), 0, 1) * 1.1).astype(np.float32)
    own[..., 3] *= kept
    over(canvas, own, 0, 0)
    solid = np.flatnonzero((sprite[..., 3] > 128).any(1))
    low, high = (int(solid[0]), int(solid[-1])) if len(solid) else (0, rows)
    for number in range(_PIECES):
        far = chance.random() ** 0.8
        size = long * (0.075 + 0.06 * chance.random()) * (1.15 - 0.35 * far)
        scale = size / max(other.shape[:2])
        piece = enlarge(other, max(2, round(other.shape[1] * scale)), max(2, round(other.shape[0] * scale)))
        if number % 2:
            piece = piece[:, ::-1]
        x = cols * 0.5 + far * (0.5 * cols + beyond - size)
        y = low + (high - low) * min(1.0, max(0.0, chance.random() * (1 - 0.35 * far)))
        over(canvas, piece, round(x - size / 2), round(y - size / 2))
    return pixels(canvas)
