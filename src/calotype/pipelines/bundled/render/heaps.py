"""Heaps: a thing made of many small ones, that fill its shape."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np

from calotype.pipelines.bundled.scene import Colour

from .canvas import Image
from .material import Sprite
from .sprites import enlarge

_ACROSS = 11.0
"""How many small ones the side of a shape as large and square takes."""
_OVERLAP = 0.66
"""Between two of them, in their sizes."""
_SHADE = 0.5
"""How bright the gaps between them are."""
_INSIDE = 0.42
"""How much of the shape must be under the middle of one for it to be there."""
_BEYOND = 0.30
"""How far they stand out of the shape, in their sizes: a bear of leaves has its ears."""
_FEATURES = 0.55
"""How dark its eyes and lines stay."""


@dataclass(frozen=True, kw_only=True)
class Heap:
    """How small ones lie."""

    across: float = _ACROSS
    overlap: float = _OVERLAP
    shade: float = _SHADE
    filled: bool = True
    """No air is between them."""


CLOSE = Heap()
HEAPS: dict[str, Heap] = {
    **dict.fromkeys(("book", "gift", "teacup", "clock", "shoe"), Heap(across=7.5, overlap=0.74)),
    "cloud": Heap(across=7.0, overlap=0.36, shade=0.93),
    **dict.fromkeys(
        (
            "bird", "bird aloft", "dove", "crow", "sparrow", "swallow", "seagull", "fish", "tropical fish", "bluebird",
            "clownfish", "goldfish", "butterfly", "bee", "bat", "raven", "goose", "drone", "balloon", "paper airplane",
            "star", "musical note", "jellyfish", "dragonfly", "ladybug", "firefly",
        ),
        Heap(across=12.0, overlap=0.78, filled=False),
    ),
}  # fmt: skip
"""What does not lie close like bricks."""
MOTLEY = (Colour.RED, Colour.BLUE, Colour.GREEN, Colour.YELLOW, Colour.PURPLE)
VARIED = frozenset(
    {"book", "gift", "balloon", "candy", "building blocks", "button", "sneaker", "crayon", "bouncy ball"}
)
"""What is of several colours in a heap."""


def heaped(sprite: Sprite, stuff: Sequence[Sprite], heap: Heap = CLOSE) -> Sprite:
    """The shape of a sprite, made of small pictures, with the light and the shade that the sprite has."""
    rows, cols = sprite.shape[:2]
    size = (rows * cols) ** 0.5 / heap.across
    small = [_cut(source, size) for source in stuff]
    solid = sprite[..., 3].astype(np.float32) / 255
    near = cv2.GaussianBlur(solid, (0, 0), 0.2 * size)
    light = _light(sprite, size)
    mean = np.mean([piece[piece[..., 3] > 0.5][:, :3].mean(0) for piece in small], 0)
    ground = solid if heap.filled else np.zeros_like(solid)
    out = np.dstack([np.broadcast_to(mean * heap.shade, (rows, cols, 3)) * light[..., None], ground]).astype(np.float32)
    chance = np.random.default_rng(rows * 7919 + cols)
    step = heap.overlap * size
    for row, y in enumerate(np.arange(0.35 * size, rows, step * 0.9)):
        for x in np.arange(0.35 * size + (row % 2) * step / 2, cols, step):
            at_x, at_y = x + chance.uniform(-0.12, 0.12) * size, y + chance.uniform(-0.12, 0.12) * size
            middle = min(rows - 1, max(0, round(at_y))), min(cols - 1, max(0, round(at_x)))
            if near[middle] < _INSIDE:
                continue
            piece = small[chance.integers(len(small))]
            piece = piece[:, ::-1] if chance.random() < 0.5 else piece
            _lay(out, piece, round(at_x - piece.shape[1] / 2), round(at_y - piece.shape[0] / 2), float(light[middle]))
    if heap.filled:
        reach = cv2.GaussianBlur(solid, (0, 0), max(0.8, _BEYOND * size))
        out[..., 3] *= np.clip((reach - 0.16) / 0.10, 0, 1)
        value = sprite[..., :3].astype(np.float32).max(-1) / 255
        around = cv2.GaussianBlur(value * solid, (0, 0), 0.9 * size) / np.maximum(
            cv2.GaussianBlur(solid, (0, 0), 0.9 * size), 1e-3
        )
        lines = np.clip((around - value - 0.12) / 0.30, 0, 1) * (solid > 0.9)
        out[..., :3] *= (1 - _FEATURES * lines)[..., None]
    return np.round(np.clip(out, 0, 1) * 255).astype(np.uint8)


def _cut(source: Sprite, size: float) -> Image:
    scale = size / max(source.shape[:2])
    return enlarge(source, max(2, round(source.shape[1] * scale)), max(2, round(source.shape[0] * scale)))


def _light(sprite: Sprite, size: float) -> Image:
    """The sprite's own light and shade, without its details, around 1."""
    value = sprite[..., :3].astype(np.float32).mean(-1) / 255
    solid = sprite[..., 3].astype(np.float32) / 255
    soft = cv2.GaussianBlur(value * solid, (0, 0), 0.4 * size) / np.maximum(
        cv2.GaussianBlur(solid, (0, 0), 0.4 * size), 1e-3
    )
    middle = float(soft[solid > 0.5].mean()) if (solid > 0.5).any() else 1.0
    return np.asarray(np.clip(0.55 + 0.45 * soft / max(middle, 1e-3), 0.6, 1.25), np.float32)


def _lay(out: Image, piece: Image, left: int, top: int, light: float) -> None:
    rows, cols = out.shape[:2]
    x0, x1, y0, y1 = max(0, left), min(cols, left + piece.shape[1]), max(0, top), min(rows, top + piece.shape[0])
    if x1 <= x0 or y1 <= y0:
        return
    patch, part = piece[y0 - top : y1 - top, x0 - left : x1 - left], out[y0:y1, x0:x1]
    alpha = patch[..., 3:]
    part[..., :3] += (np.minimum(patch[..., :3] * light, 1) - part[..., :3]) * alpha
    np.maximum(part[..., 3:], alpha, out=part[..., 3:])
