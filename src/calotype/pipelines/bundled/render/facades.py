"""Facades: a house's picture with timbers, ivy or stilts, squeezed, or in ruins."""

from __future__ import annotations

import cv2
import numpy as np

from .canvas import Image, mix, smoothstep
from .light import rgb
from .material import Sprite
from .noise import sample

_OAK, _PLASTER = rgb(0.27, 0.17, 0.11), rgb(0.95, 0.91, 0.82)
_LEAVES = (rgb(0.10, 0.26, 0.09), rgb(0.34, 0.56, 0.18))
_NARROW = 0.56
_LEGS = 0.42
"""How long stilts are, in heights of what stands on them."""


def _unit(sprite: Sprite) -> Image:
    return sprite.astype(np.float32) / np.float32(255)


def _bytes(image: Image) -> Sprite:
    return np.ascontiguousarray((np.clip(image, 0, 1) * 255 + 0.5).astype(np.uint8))


def narrow(sprite: Sprite, asset: str) -> Sprite:
    """Of the same height, and half as wide."""
    height, width = sprite.shape[:2]
    return np.ascontiguousarray(
        cv2.resize(sprite, (max(2, round(width * _NARROW)), height), interpolation=cv2.INTER_AREA)
    )


def overgrown(sprite: Sprite, asset: str) -> Sprite:
    """Ivy climbs over it from below."""
    image = _unit(sprite)
    height, width = image.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32) / np.float32(max(height, width))
    climb = sample("cloud", x * 150 + 30, y * 90 + 60) + 0.55 * (y / float(y.max()) - 0.5)
    cover = smoothstep(climb, 0.40, 0.46) * smoothstep(sample("fine", x * 520, y * 520), 0.10, 0.22)
    leaf = sample("fine", x * 640 + 9, y * 640 + 50)
    green = mix(*_LEAVES, smoothstep(leaf, 0.2, 0.8)[..., None])
    image[..., :3] = mix(image[..., :3], green, cover[..., None])
    return _bytes(image)


def timbered(sprite: Sprite, asset: str) -> Sprite:
    """Beams of oak across the lower part's wall, which is of plaster: doors and windows keep their colours."""
    image = _unit(sprite)
    height, width = image.shape[:2]
    solid = image[..., 3] > 0.6
    lower = np.zeros((height, width), bool)
    lower[int(0.42 * height) :] = True
    pixels = image[..., :3][solid & lower]
    if not len(pixels):
        return sprite
    wall = np.median(pixels, 0)
    away = np.abs(image[..., :3] - wall).max(-1)
    top = int(0.30 * height)
    mask = (smoothstep(away, 0.26, 0.14) * solid).astype(np.float32)
    mask[:top] = 0
    shade = image[..., :3].mean(-1, keepdims=True) / max(0.1, float(wall.mean()))
    image[..., :3] = mix(image[..., :3], np.clip(_PLASTER * shade, 0, 1), mask[..., None])
    beams = np.zeros((height, width), np.uint8)
    thick = max(2, round(0.026 * height))
    columns = np.flatnonzero(solid[int(0.8 * height)])
    left, right = (int(columns[0]), int(columns[-1])) if len(columns) else (0, width - 1)
    for share in (0.50, 0.72, 0.97):
        cv2.line(beams, (left, int(share * height)), (right, int(share * height)), 255, thick, cv2.LINE_AA)
    for k in range(6):
        x = round(left + (right - left) * k / 5)
        cv2.line(beams, (x, top), (x, height), 255, thick, cv2.LINE_AA)
        if k < 5:
            far = round(left + (right - left) * (k + 1) / 5)
            ends = (x, far) if k % 2 else (far, x)
            cv2.line(beams, (ends[0], int(0.72 * height)), (ends[1], int(0.50 * height)), 255, thick, cv2.LINE_AA)
    drawn = beams.astype(np.float32) / 255 * cv2.GaussianBlur(mask, (0, 0), 1.0)
    image[..., :3] = mix(image[..., :3], np.clip(_OAK * shade, 0, 1), drawn[..., None])
    return _bytes(image)


def stilted(sprite: Sprite, asset: str) -> Sprite:
    """On posts, with a floor of planks under it."""
    image = _unit(sprite)
    height, width = image.shape[:2]
    legs = round(_LEGS * height)
    out = np.zeros((height + legs, width, 4), np.float32)
    columns = np.flatnonzero(image[round(0.85 * height) :, :, 3].max(0) > 0.5)
    left, right = (int(columns[0]), int(columns[-1])) if len(columns) else (0, width - 1)
    deck, half = round(0.05 * height), max(2, round(0.020 * width))
    wood = rgb(0.46, 0.32, 0.21)
    for k in range(4):
        x = round(left + 2 * half + (right - left - 4 * half) * k / 3)
        for dx in range(-half, half + 1):
            if 0 <= x + dx < width:
                out[height - deck :, x + dx, :3] = wood * np.float32(1.1 - 0.5 * (dx + half) / (2 * half))
                out[height - deck :, x + dx, 3] = 1
    brace = np.zeros(out.shape[:2], np.uint8)
    for a, b in ((left, right), (right, left)):
        cv2.line(brace, (a, height), (b, height + legs - 2), 255, half, cv2.LINE_AA)
    lines = (brace.astype(np.float32) / 255)[..., None]
    out[..., :3] = mix(out[..., :3], wood * np.float32(0.66), lines * (1 - out[..., 3:]))
    out[..., 3] = np.maximum(out[..., 3], lines[..., 0])
    out[height - deck : height + deck, left : right + 1, :3] = wood * np.float32(1.2)
    out[height - deck : height + deck, left : right + 1, 3] = 1
    over = image[..., 3:]
    out[:height, :, :3] = mix(out[:height, :, :3], image[..., :3], over)
    out[:height, :, 3] = np.maximum(out[:height, :, 3], image[..., 3])
    return _bytes(out)


def ruined(sprite: Sprite, asset: str) -> Sprite:
    """Its top fallen in, holes in what is left, all of it stained."""
    image = _unit(sprite)
    height, width = image.shape[:2]
    y, x = np.mgrid[0:height, 0:width].astype(np.float32) / np.float32(max(height, width))
    broken = sample("cloud", x * 210 + 15, 0 * y + 33) * 0.42 + 0.05 * sample("fine", x * 300, y * 40)
    gone = smoothstep(broken - y / float(y.max()), -0.004, 0.004)
    hole = smoothstep(sample("cloud", x * 260 + 80, y * 260 + 12), 0.74, 0.77)
    rim = smoothstep(broken - y / float(y.max()), -0.05, 0.0)
    stain = smoothstep(sample("cloud", x * 170 + 70, y * 170), 0.36, 0.66)
    gray = image[..., :3].mean(-1, keepdims=True) * rgb(0.94, 0.92, 0.86)
    tone = mix(image[..., :3], gray, 0.6) * (1 - 0.42 * stain[..., None]) * (1 - 0.4 * rim[..., None])
    image[..., :3] = mix(tone, rgb(0.10, 0.09, 0.09), (0.9 * hole)[..., None])
    image[..., 3] *= 1 - gone
    return _bytes(image)
