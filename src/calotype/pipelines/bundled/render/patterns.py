"""Patterns: stripes, dots and checks over a whole sprite, and what fire, mud, age and tearing do to one."""

from __future__ import annotations

import cv2
import numpy as np

from .canvas import Image, mix, smoothstep
from .light import rgb
from .material import Sprite
from .noise import sample

_STRIPES, _DOTS, _CHECKS = 9.0, 6.5, 8.0
"""How many there are along the larger side."""
_WHITE, _DARK = rgb(0.98, 0.97, 0.95), rgb(0.16, 0.17, 0.24)
_MUD = rgb(0.27, 0.18, 0.10)
_SOOT = rgb(0.07, 0.055, 0.05)
_STRAW = rgb(0.52, 0.40, 0.22)


def _unit(sprite: Sprite) -> Image:
    return sprite.astype(np.float32) / np.float32(255)


def _bytes(image: Image) -> Sprite:
    return np.ascontiguousarray((np.clip(image, 0, 1) * 255 + 0.5).astype(np.uint8))


def _places(image: Image) -> tuple[Image, Image]:
    """Points in the larger side of what is seen of the sprite, from its middle; bent as on something round."""
    height, width = image.shape[:2]
    rows, columns = np.flatnonzero(image[..., 3].max(1) > 0.3), np.flatnonzero(image[..., 3].max(0) > 0.3)
    low, high = (rows[0], rows[-1]) if len(rows) else (0, height)
    left, right = (columns[0], columns[-1]) if len(columns) else (0, width)
    long = np.float32(max(high - low, right - left, 1))
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    x, y = (x - (left + right) / 2) / long, (y - (low + high) / 2) / long
    far = np.clip((x * x + y * y) * 4, 0, 1)
    bulge = 1 + 0.22 * far
    return np.asarray(x * bulge, np.float32), np.asarray(y * bulge, np.float32)


def _printed(image: Image, mask: Image) -> Sprite:
    """The sprite with a second colour where the mask is: light on what is dark, dark on what is light."""
    seen = image[..., 3] > 0.5
    level = image[..., :3] @ np.array((0.3, 0.55, 0.15), np.float32)
    middle = float(np.median(level[seen])) if seen.any() else 0.5
    spread = image[..., :3].max(-1) - image[..., :3].min(-1)
    vivid = float(np.median(spread[seen])) if seen.any() else 0.0
    ink = _WHITE if middle < 0.72 or vivid > 0.3 else _DARK
    ratio = np.clip(level / max(0.08, middle), 0.45, 1.25)[..., None]
    out = image.copy()
    out[..., :3] = mix(image[..., :3], np.clip(ink * ratio, 0, 1), (0.92 * mask)[..., None])
    return _bytes(out)


def striped(sprite: Sprite, asset: str) -> Sprite:
    image = _unit(sprite)
    x, y = _places(image)
    wave = np.sin((0.35 * x + y) * 2 * np.pi * _STRIPES / 2)
    return _printed(image, smoothstep(wave, -0.12, 0.12))


def dotted(sprite: Sprite, asset: str) -> Sprite:
    image = _unit(sprite)
    x, y = _places(image)
    row = np.floor(y * _DOTS)
    u = (x * _DOTS + 0.5 * (row % 2)) % 1 - 0.5
    v = (y * _DOTS) % 1 - 0.5
    return _printed(image, smoothstep(np.sqrt(u * u + v * v), 0.31, 0.25))


def checked(sprite: Sprite, asset: str) -> Sprite:
    image = _unit(sprite)
    x, y = _places(image)
    wave = np.sin(x * np.pi * _CHECKS) * np.sin(y * np.pi * _CHECKS)
    return _printed(image, smoothstep(wave, -0.05, 0.05))


def burnt(sprite: Sprite, asset: str) -> Sprite:
    """Charred, more at its rim and in patches."""
    image = _unit(sprite)
    x, y = _places(image)
    solid = (image[..., 3] > 0.5).astype(np.uint8)
    inside = cv2.distanceTransform(solid, cv2.DIST_L2, 5) / max(image.shape[:2])
    patches = sample("cloud", x * 240 + 40, y * 240)
    amount = np.clip(0.58 + 0.5 * np.exp(-inside / 0.05) + 0.7 * (patches - 0.45), 0, 0.95)
    grain = 0.75 + 0.7 * sample("fine", x * 500, y * 500)[..., None]
    image[..., :3] = mix(image[..., :3] * 0.7, np.clip(_SOOT * grain, 0, 1), amount[..., None])
    return _bytes(image)


def muddy(sprite: Sprite, asset: str) -> Sprite:
    """Splashed, most at its foot."""
    image = _unit(sprite)
    x, y = _places(image)
    splash = sample("cloud", x * 330 + 11, y * 330) * 0.6 + sample("cloud", x * 900, y * 900 + 5) * 0.4
    height = np.clip((y + 0.5), 0, 1)
    amount = smoothstep(splash + 0.42 * height, 0.66, 0.76) * 0.88
    level = (0.6 + 0.6 * image[..., :3].mean(-1, keepdims=True)) * (
        0.85 + 0.4 * sample("fine", x * 600, y * 600)[..., None]
    )
    image[..., :3] = mix(image[..., :3], np.clip(_MUD * level, 0, 1), amount[..., None])
    return _bytes(image)


def torn(sprite: Sprite, asset: str) -> Sprite:
    """With rips from its edges and a ragged side."""
    image = _unit(sprite)
    x, y = _places(image)
    ragged = sample("ridge", x * 300, y * 300 + 17)
    gone = smoothstep(x + 0.16 * ragged - 0.06 * np.sin(y * 46), 0.37, 0.385)
    for side, row, long in ((-0.5, -0.16, 0.34), (-0.5, 0.22, 0.22), (0.42, 0.06, 0.30)):
        reach = np.abs(x - side) / long
        wide = 0.05 * np.clip(1 - reach, 0, 1)
        line = np.abs(y - row - 0.05 * np.sin(x * 31) - 0.25 * (x - side) * np.sign(-side))
        gone = np.maximum(gone, smoothstep(wide - line, 0.0, 0.006) * (reach < 1))
    image[..., 3] *= 1 - gone
    return _bytes(image)


_LASTING = frozenset({"lavender", "wheat", "thistle", "pampas grass", "hydrangea", "cotton"})
"""Flowers that keep their colour as they dry."""


def withered(sprite: Sprite, asset: str) -> Sprite:
    image = _unit(sprite)
    level = image[..., :3] @ np.array((0.3, 0.55, 0.15), np.float32)
    dry = np.clip(_STRAW * (0.35 + 1.35 * level[..., None]), 0, 1)
    image[..., :3] = mix(image[..., :3], dry, np.float32(0.28 if asset in _LASTING else 0.74))
    return _bytes(image)
