"""Peels: fruit and vegetables without their skin, and the place of what is not there."""

from __future__ import annotations

import cv2
import numpy as np

from .canvas import Image, mix, smoothstep
from .light import rgb
from .material import Sprite

_FLESH: dict[str, tuple[float, float, float]] = {
    "lemon": (0.98, 0.94, 0.70),
    "lime": (0.88, 0.95, 0.72),
    "orange": (0.99, 0.78, 0.44),
    "onion": (0.95, 0.93, 0.88),
    "potato": (0.96, 0.87, 0.60),
    "apple": (0.97, 0.93, 0.76),
    "pear": (0.96, 0.95, 0.80),
    "egg": (0.99, 0.98, 0.96),
    "carrot": (0.99, 0.64, 0.30),
    "banana": (0.98, 0.94, 0.78),
    "mango": (0.99, 0.76, 0.26),
    "kiwi": (0.60, 0.78, 0.30),
    "peach": (0.99, 0.82, 0.52),
    "cucumber": (0.84, 0.92, 0.68),
    "melon": (0.98, 0.78, 0.52),
    "shrimp": (0.99, 0.78, 0.70),
    "garlic": (0.97, 0.94, 0.88),
    "eggplant": (0.94, 0.92, 0.78),
    "beetroot": (0.66, 0.10, 0.26),
    "turnip": (0.97, 0.96, 0.93),
    "grapefruit": (0.98, 0.60, 0.50),
    "persimmon": (0.98, 0.66, 0.28),
    "chestnut": (0.95, 0.86, 0.64),
}
_PITH = (0.96, 0.92, 0.80)
_EDGE = 0.55
"""How far across the peel still is on what is half peeled."""
_MARK = 0.42
_CURL = 0.30
"""How far a curl of peel hangs out to the side, for one of the sprite's width."""


def _unit(sprite: Sprite) -> Image:
    return sprite.astype(np.float32) / np.float32(255)


def _bytes(image: Image) -> Sprite:
    return np.ascontiguousarray((np.clip(image, 0, 1) * 255 + 0.5).astype(np.uint8))


def _bared(image: Image, asset: str) -> Image:
    """All of it in the colour of its flesh, with its own light and shade but not its marks."""
    height, width = image.shape[:2]
    level = image[..., :3].mean(-1)
    solid = image[..., 3] > 0.5
    soft = cv2.GaussianBlur(level * solid, (0, 0), 0.05 * max(height, width))
    soft = soft / np.maximum(cv2.GaussianBlur(solid.astype(np.float32), (0, 0), 0.05 * max(height, width)), 1e-4)
    middle = float(np.median(soft[solid])) if solid.any() else 0.5
    shade = np.clip(0.60 + 0.40 * soft / max(0.08, middle), 0.62, 1.10)[..., None]
    out = image.copy()
    out[..., :3] = np.clip(rgb(*_FLESH.get(asset, _PITH)) * shade, 0, 1)
    return out


def peeled(sprite: Sprite, asset: str) -> Sprite:
    """Without its skin, which lies curled at its foot."""
    image = _unit(sprite)
    return _curled(_bared(image, asset), image, start=(0.5, 0.86), reach=_CURL)


def half_peeled(sprite: Sprite, asset: str) -> Sprite:
    """Its right side bare, and the peel hanging down from it."""
    image = _unit(sprite)
    height, width = image.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    edge = _EDGE + 0.07 * np.sin(7 * y / height) - 0.18 * (y / height - 0.5)
    bare = smoothstep(x / width, edge - 0.01, edge + 0.01)
    pith = smoothstep(np.abs(x / width - edge), 0.045, 0.02)
    out = image.copy()
    out[..., :3] = mix(out[..., :3], _bared(image, asset)[..., :3], bare[..., None])
    out[..., :3] = mix(out[..., :3], rgb(*_PITH), (0.85 * pith)[..., None])
    return _curled(out, image, start=(0.60, 0.55), reach=_CURL)


def _curled(image: Image, own: Image, *, start: tuple[float, float], reach: float) -> Sprite:
    """A ribbon of the peel that winds down to the right of it."""
    height, width = image.shape[:2]
    more = round(reach * width)
    out = np.pad(image, ((0, 0), (0, more), (0, 0)))
    solid = own[..., 3] > 0.5
    skin = np.median(own[..., :3][solid], 0) if solid.any() else rgb(0.9, 0.8, 0.2)
    t = np.linspace(0, 1, 60, dtype=np.float32)
    x = (start[0] + (1.0 + 0.72 * reach - start[0]) * np.minimum(1, 1.5 * t)) * width + 0.10 * width * np.sin(
        9.5 * t
    ) * t
    y = (start[1] + (0.955 - start[1]) * t**1.4) * height
    thick = max(3, round(0.085 * width))
    line = np.stack([x, y], -1).round().astype(np.int32)
    for colour, wide, down in (
        (skin * 0.72, thick, 0.25),
        (skin, thick, 0.0),
        (rgb(*_PITH), max(1, thick // 3), -0.28),
    ):
        mask = np.zeros(out.shape[:2], np.uint8)
        cv2.polylines(mask, [line + np.array((0, round(down * thick)), np.int32)], False, 255, wide, cv2.LINE_AA)
        cover = mask.astype(np.float32) / np.float32(255)
        out[..., :3] = mix(out[..., :3], np.clip(colour, 0, 1), cover[..., None])
        out[..., 3] = np.maximum(out[..., 3], cover)
    return _bytes(out)


def absent(sprite: Sprite, asset: str) -> Sprite:
    """Only the dark print of where it stood."""
    height, width = sprite.shape[:2]
    mask = np.zeros((height, width), np.uint8)
    flat = max(2, round(0.11 * width))
    cv2.ellipse(mask, (width // 2, height - flat - 1), (round(0.42 * width), flat), 0, 0, 360, 255, -1, cv2.LINE_AA)
    soft = cv2.GaussianBlur(mask.astype(np.float32), (0, 0), max(0.8, 0.012 * width))
    out = np.zeros((height, width, 4), np.float32)
    out[..., :3] = rgb(0.16, 0.10, 0.07)
    out[..., 3] = _MARK * soft / np.float32(255)
    return _bytes(out)
