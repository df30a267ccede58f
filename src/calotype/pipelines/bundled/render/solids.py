"""Shapes that look solid: outlines, bevelled fills, cylinders, balls, leaves and the shadows they cast.

Everything is drawn in place on a float image, in pixels, and touches only its own bounding box.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import ArrayLike, NDArray

from calotype.pipelines.bundled.render.canvas import Image, blend, blur, gradient, polygon_mask

Points = NDArray[np.float64]


@dataclass(frozen=True, kw_only=True)
class Key:
    """Where the light comes from, in the picture's plane: x right, y down, toward the light."""

    x: float
    y: float


def rect(x0: float, y0: float, x1: float, y1: float) -> Points:
    """A plain rectangle."""
    return np.array(((x0, y0), (x1, y0), (x1, y1), (x0, y1)), np.float64)


def rounded(x0: float, y0: float, x1: float, y1: float, radius: float) -> Points:
    """A rectangle with round corners."""
    r = max(0.0, min(radius, abs(x1 - x0) / 2, abs(y1 - y0) / 2))
    t = np.linspace(0, np.pi / 2, 7)
    parts = []
    for cx, cy, start in ((x1 - r, y1 - r, 0), (x0 + r, y1 - r, 1), (x0 + r, y0 + r, 2), (x1 - r, y0 + r, 3)):
        a = t + start * np.pi / 2
        parts.append(np.stack([cx + r * np.cos(a), cy + r * np.sin(a)], -1))
    return np.concatenate(parts)


def arch(x0: float, y0: float, x1: float, y1: float, points: int = 40) -> Points:
    """A rectangle whose top is a half circle."""
    r = (x1 - x0) / 2
    t = np.linspace(np.pi, 2 * np.pi, points)
    top = np.stack([(x0 + x1) / 2 + r * np.cos(t), y0 + r + r * np.sin(t)], -1)
    return np.concatenate([top, np.array(((x1, y1), (x0, y1)))])


def leaf(x: float, y: float, length: float, width: float, angle: float, bend: float = 0.0) -> tuple[Points, Points]:
    """The two halves of a leaf that grows from (x, y); angle in radians, 0 points right and pi/2 up."""
    t = np.linspace(0, 1, 14)
    a = angle + bend * t
    step = length / 13
    spine = np.stack([x + np.cumsum(np.cos(a)) * step, y - np.cumsum(np.sin(a)) * step], -1)
    normal = np.stack([np.sin(a), np.cos(a)], -1)
    half = (width / 2 * np.sin(np.pi * t**0.8) ** 0.9)[:, None]
    return np.concatenate([spine, (spine + normal * half)[::-1]]), np.concatenate(
        [spine, (spine - normal * half)[::-1]]
    )


def strip(points: ArrayLike, widths: ArrayLike) -> Points:
    """A ribbon along a path, (n, 2), with a full width at each of its points: stalks, ropes, blades."""
    p = np.asarray(points, np.float64)
    d = np.gradient(p, axis=0)
    d /= np.maximum(np.linalg.norm(d, axis=1, keepdims=True), 1e-9)
    n = np.stack([-d[:, 1], d[:, 0]], -1) * (np.broadcast_to(np.asarray(widths, np.float64), len(p)) / 2)[:, None]
    return np.concatenate([p + n, (p - n)[::-1]])


def _box(image: Image, polygons: Sequence[ArrayLike], pad: float) -> tuple[int, int, int, int] | None:
    """The polygons' bounding box inside the image, or None where it is empty."""
    height, width = image.shape[:2]
    points = np.concatenate([np.asarray(p, np.float64) for p in polygons])
    x0, y0 = (int(v) for v in np.clip(np.floor(points.min(0) - pad) - 1, 0, (width, height)))
    x1, y1 = (int(v) for v in np.clip(np.ceil(points.max(0) + pad) + 2, 0, (width, height)))
    return (x0, y0, x1, y1) if x1 - x0 > 1 and y1 - y0 > 1 else None


def _shifted(polygons: Sequence[ArrayLike], dx: float, dy: float) -> list[Points]:
    return [np.asarray(p, np.float64) + np.array((dx, dy)) for p in polygons]


def _slope(mask: Image, key: Key, bevel: float) -> Image:
    """How much each pixel's rounded edge faces the light, about -1 to 1; wide bevels are worked out coarsely."""
    height, width = mask.shape
    step = max(1, min(int(bevel // 3), min(height, width) // 6))
    h, w = -(-height // step), -(-width // step)
    small = mask if step == 1 else cv2.resize(mask, (w, h), interpolation=cv2.INTER_AREA)
    sigma = bevel / step
    pad = int(np.ceil(sigma * 1.5)) + 1
    soft = cv2.GaussianBlur(cv2.copyMakeBorder(small, pad, pad, pad, pad, cv2.BORDER_CONSTANT, value=0), (0, 0), sigma)
    edge = cv2.Sobel(soft, cv2.CV_32F, 1, 0, ksize=1) * key.x + cv2.Sobel(soft, cv2.CV_32F, 0, 1, ksize=1) * key.y
    slope = (edge[pad:-pad, pad:-pad] * np.float32(-1.25 * sigma)).astype(np.float32)
    return slope if step == 1 else cv2.resize(slope, (width, height), interpolation=cv2.INTER_CUBIC)


def solid(
    image: Image,
    polygons: Sequence[ArrayLike],
    colour: ArrayLike,
    key: Key,
    *,
    bevel: float = 0.0,
    strength: float = 0.3,
    turn: float = 0.0,
    gloss: float = 0.0,
    alpha: float = 1.0,
) -> None:
    """Fills the union of polygons as a thing with depth.

    ``colour`` is a triple, or (n, 3) from top to bottom. ``bevel`` is how far, in pixels, the edges are rounded, and
    ``strength`` how much they catch the light. ``turn`` (0 to 1) shades it as an upright cylinder; ``gloss`` adds a
    highlight where the bevel faces the light.
    """
    box = _box(image, polygons, 0)
    if box is None:
        return
    x0, y0, x1, y1 = box
    mask = polygon_mask((y1 - y0, x1 - x0), _shifted(polygons, -x0, -y0))
    fill = gradient(colour, y1 - y0)
    shade: Image | None = None
    if bevel >= 0.4 and strength > 0:
        shade = _slope(mask, key, bevel)
    if turn > 0:
        points = np.concatenate([np.asarray(p, np.float64) for p in polygons])
        left, right = points[:, 0].min(), points[:, 0].max()
        n = np.clip((np.arange(x0, x1) + 0.5 - (left + right) / 2) / max(1e-6, (right - left) / 2), -1, 1)
        side = 0.75 * n * key.x + 0.35 * (np.sqrt(1 - n * n) - 0.75)
        row = (turn * side / max(strength, 1e-6)).astype(np.float32)[None]
        shade = np.broadcast_to(row, mask.shape) if shade is None else shade + row
    if shade is None:
        blend(image[y0:y1, x0:x1], fill, mask * np.float32(alpha))
        return
    lit = fill * np.clip(1 + np.float32(strength) * shade, 0, 2)[..., None]
    if gloss > 0:
        lit += (np.clip(shade, 0, 1) ** 3 * np.float32(gloss))[..., None]
    blend(image[y0:y1, x0:x1], lit, mask * np.float32(alpha))


def ball(
    image: Image, cx: float, cy: float, rx: float, ry: float, colour: ArrayLike, key: Key, *, gloss: float = 0.25
) -> None:
    """A lit ellipsoid with a soft terminator, some light from below and a highlight."""
    height, width = image.shape[:2]
    x0, x1 = int(max(0, cx - rx - 1)), int(min(width, cx + rx + 2))
    y0, y1 = int(max(0, cy - ry - 1)), int(min(height, cy + ry + 2))
    if x1 <= x0 or y1 <= y0:
        return
    nx = ((np.arange(x0, x1, dtype=np.float32) + 0.5 - cx) / rx)[None]
    ny = ((np.arange(y0, y1, dtype=np.float32) + 0.5 - cy) / ry)[:, None]
    rr = nx * nx + ny * ny
    nz = np.sqrt(np.clip(1 - rr, 0, 1))
    length = float(np.hypot(key.x, key.y)) or 1.0
    lx, ly, lz = 0.72 * key.x / length, 0.72 * key.y / length, 0.69
    lam = np.clip(nx * lx + ny * ly + nz * lz, -0.4, 1)
    tone = (0.62 + 0.5 * lam + 0.10 * np.clip(ny, 0, 1) * (1 - nz))[..., None]
    spot = np.clip(lam, 0, 1) ** 24 * np.float32(gloss)
    alpha = np.clip((1 - np.sqrt(rr)) * np.float32(min(rx, ry)) + 0.5, 0, 1)
    blend(image[y0:y1, x0:x1], np.asarray(colour, np.float32) * tone + spot[..., None], alpha.astype(np.float32))


def cast(
    image: Image,
    polygons: Sequence[ArrayLike],
    *,
    dx: float = 0.0,
    dy: float = 0.0,
    softness: float,
    strength: float,
    colour: ArrayLike = (0.10, 0.07, 0.09),
) -> None:
    """Darkens toward a colour under the polygons' blurred, shifted silhouette."""
    moved = _shifted(polygons, dx, dy)
    box = _box(image, moved, softness * 2.5)
    if box is None:
        return
    x0, y0, x1, y1 = box
    mask = blur(polygon_mask((y1 - y0, x1 - x0), _shifted(moved, -x0, -y0)), softness)
    blend(image[y0:y1, x0:x1], colour, mask * np.float32(strength))


def lathe(cx: float, y0: float, y1: float, profile: Sequence[float]) -> Points:
    """The outline of a turned thing (vase, pot, lamp) from its half widths, top to bottom."""
    rows = np.linspace(y0, y1, 24)
    half = np.interp(np.linspace(0, 1, 24), np.linspace(0, 1, len(profile)), profile)
    half = np.convolve(np.pad(half, 2, mode="edge"), np.ones(5) / 5, "valid") if len(profile) > 2 else half
    return np.concatenate([np.stack([cx - half, rows], -1), np.stack([cx + half, rows], -1)[::-1]])


def soften(image: Image, knee: float) -> None:
    """Bends what is brighter than ``knee`` toward 1, so that a sunlit pale thing keeps its drawing."""
    room = np.float32(1 - knee)
    for k in range(image.shape[-1]):
        channel = image[..., k]
        over = np.maximum(channel - np.float32(knee), 0)
        channel -= over - room * (1 - np.exp(over / -room))
