"""Limbs: forearms and fists for people whose arms hang down, or who have none that are seen."""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np

from calotype.pipelines.bundled.anchors import Spot

from .canvas import Image
from .light import Vector

_SLEEVE = 0.43
"""How far above the gap between the legs the sleeves end, for one of the legs' length; likewise below."""
_UPPER = 0.11
_ARM = 0.125
"""The width of an arm,"""
_REACH = 0.145
"""how far from the body's outline it reaches,"""
_HAND = 0.24
"""and how far below the gap the hands do."""
_SOFT = 4
"""Drawn at so many times the size."""


def sample(image: Image, spot: Spot) -> Vector:
    """The colour of what is seen at a place."""
    height, width = image.shape[:2]
    x, y = int(spot.x * width), int(spot.y * height)
    reach = max(2, height // 90)
    part = image[max(0, y - reach) : y + reach + 1, max(0, x - reach) : x + reach + 1].reshape(-1, 4)
    solid = part[part[:, 3] > 0.8][:, :3]
    return np.asarray(np.median(solid, 0) if len(solid) else (0.93, 0.74, 0.62), np.float32)


def unarmed(image: Image, x: float, side: int, crotch: float, legs: float) -> tuple[Image, tuple[float, float]]:
    """The picture without the forearm that hangs about column ``x``, and where its elbow is. side: 1 for the right."""
    height, width = image.shape[:2]
    elbow = crotch - (_SLEEVE - _UPPER) * legs
    out = image.copy()
    inner = x - side * (_REACH - _ARM / 2) * legs
    first, last = int(elbow), min(height, int(crotch + _HAND * legs))
    columns = slice(max(0, round(inner)), width) if side > 0 else slice(0, max(0, round(inner)))
    out[first:last, columns, 3] = 0
    return out, (x, elbow)


def bent(elbow: tuple[float, float], end: Sequence[float], legs: float, tone: Vector) -> tuple[Image, int, int]:
    """A forearm from the elbow to the hand, and where its upper left corner lies."""
    return bar(elbow, (float(end[0]), float(end[1])), 0.5 * _ARM * legs, tone)


def fist(centre: Sequence[float], radius: float, tone: Vector) -> tuple[Image, int, int]:
    """A closed hand that is seen from its knuckles."""
    x, y = float(centre[0]), float(centre[1])
    image, left, top = bar((x - 0.16 * radius, y), (x + 0.16 * radius, y), radius, tone)
    height, width = image.shape[:2]
    for k in range(1, 4):
        row = height * (0.22 + 0.145 * k)
        line = np.zeros((height, width), np.float32)
        ends = (round(0.30 * width), round(row)), (round(0.80 * width), round(row + 0.03 * height))
        cv2.line(line, *ends, 1.0, max(1, round(0.05 * height)), cv2.LINE_AA)
        image[..., :3] *= 1 - 0.13 * line[..., None]
    return image, left, top


def bar(a: tuple[float, float], b: tuple[float, float], radius: float, tone: Vector) -> tuple[Image, int, int]:
    """A rounded bar, shaded as if it were lit from above left."""
    pad = radius + 2
    left, top = int(min(a[0], b[0]) - pad), int(min(a[1], b[1]) - pad)
    width, height = int(max(a[0], b[0]) + pad) + 1 - left, int(max(a[1], b[1]) + pad) + 1 - top
    y, x = np.mgrid[0:height, 0:width].astype(np.float32)
    x, y = x + left - np.float32(a[0]), y + top - np.float32(a[1])
    dx, dy = b[0] - a[0], b[1] - a[1]
    along = np.clip((x * dx + y * dy) / max(1e-6, dx * dx + dy * dy), 0, 1)
    nx, ny = (x - along * dx) / radius, (y - along * dy) / radius
    away = np.hypot(nx, ny)
    alpha = np.clip((1 - away) * radius + 0.5, 0, 1)
    light = 1.0 - 0.16 * np.clip(away, 0, 1) ** 2.2 + 0.07 * np.clip(-0.5 * nx - 0.7 * ny, -1, 1)
    image = np.empty((height, width, 4), np.float32)
    # skin in shade is redder
    image[..., :3] = tone * light[..., None] ** np.array((0.7, 1.15, 1.15), np.float32)
    image[..., 3] = alpha
    return np.clip(image, 0, 1), left, top
