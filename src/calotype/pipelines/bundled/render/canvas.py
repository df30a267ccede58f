"""Drawing on float images: the few primitives that every painter uses.

Images are float32 sRGB (height, width, 3), changed in place; sprites are premultiplied RGBA (h, w, 4). Points and
lengths are pixels.
"""

from __future__ import annotations

from collections.abc import Sequence

import cv2
import numpy as np
from numpy.typing import ArrayLike, NDArray

Image = NDArray[np.float32]

_SHIFT = 4
_ONE = 1 << _SHIFT


def smoothstep(x: ArrayLike, low: float, high: float) -> Image:
    """0 at ``low``, 1 at ``high``, a cubic between; ``low`` may exceed ``high``."""
    t = np.clip((np.asarray(x, np.float32) - low) / (high - low), 0, 1)
    return (t * t * (3 - 2 * t)).astype(np.float32)


def mix(a: ArrayLike, b: ArrayLike, t: ArrayLike) -> Image:
    """Linear blend, 0 is ``a``."""
    a, b, t = np.asarray(a, np.float32), np.asarray(b, np.float32), np.asarray(t, np.float32)
    shape = np.broadcast_shapes(a.shape, b.shape, t.shape)
    if len(shape) < 3 or t.ndim < 3 or t.shape[-1] != 1 or not (a.ndim and b.ndim):
        return a + (b - a) * t
    out = np.empty(shape, np.float32)  # a channel at a time: numpy is slow along an axis of three
    for k in range(shape[-1]):
        np.multiply(b[..., min(k, b.shape[-1] - 1)] - a[..., min(k, a.shape[-1] - 1)], t[..., 0], out=out[..., k])
        out[..., k] += a[..., min(k, a.shape[-1] - 1)]
    return out


def blur(image: Image, sigma: float) -> Image:
    """Gaussian blur; a wide one is done at a lower resolution, which the eye can't tell."""
    if sigma < 0.3:
        return image
    height, width = image.shape[:2]
    step = int(min(8, max(1, sigma // 3), max(1, min(height, width) // 8)))
    if step == 1:
        return cv2.GaussianBlur(image, (0, 0), sigma)
    small = cv2.resize(image, (max(1, width // step), max(1, height // step)), interpolation=cv2.INTER_AREA)
    return cv2.resize(cv2.GaussianBlur(small, (0, 0), sigma / step), (width, height), interpolation=cv2.INTER_LINEAR)


def blend(image: Image, colour: ArrayLike, alpha: Image) -> None:
    """Lays a colour, or an image of the same size, over ``image`` by an alpha map (height, width)."""
    layer = np.atleast_1d(np.asarray(colour, np.float32))
    for k in range(image.shape[-1]):
        channel = image[..., k]
        channel += (layer[..., min(k, layer.shape[-1] - 1)] - channel) * alpha


def add_light(image: Image, colour: ArrayLike, amount: Image) -> None:
    """Screens a colour onto ``image``: it brightens and never clips."""
    for k, strength in enumerate(np.broadcast_to(np.asarray(colour, np.float32), image.shape[-1:])):
        channel = image[..., k]
        room = np.maximum(1 - channel, 0)
        room *= amount
        room *= strength
        channel += room


def polygon_mask(shape: tuple[int, int], polygons: Sequence[ArrayLike]) -> Image:
    """Coverage, 0 to 1, of the union of polygons, each (n, 2) points in pixels; antialiased."""
    mask = np.zeros(shape, np.uint8)
    for p in polygons:
        cv2.fillPoly(mask, [np.round(np.asarray(p, np.float64) * _ONE).astype(np.int32)], 255, cv2.LINE_AA, _SHIFT)
    return mask.astype(np.float32) * np.float32(1 / 255)


def fill_polygon(image: Image, points: ArrayLike, colour: ArrayLike, alpha: float = 1.0) -> None:
    """Fills one polygon with a colour; touches only its bounding box. ``colour`` is a triple, or (n, 3) from its top
    to its bottom row, interpolated: a vertical gradient."""
    p = np.asarray(points, np.float64)
    height, width = image.shape[:2]
    x0, y0 = (int(v) for v in np.clip(np.floor(p.min(0)) - 1, 0, (width, height)))
    x1, y1 = (int(v) for v in np.clip(np.ceil(p.max(0)) + 2, 0, (width, height)))
    if x1 <= x0 or y1 <= y0:
        return
    mask = polygon_mask((y1 - y0, x1 - x0), [p - (x0, y0)])
    blend(image[y0:y1, x0:x1], gradient(colour, y1 - y0), mask * alpha)


def gradient(colour: ArrayLike, rows: int) -> Image:
    """A colour to blend: a triple as (1, 3), or (n, 3) from top to bottom as (rows, 1, 3)."""
    stops = np.atleast_2d(np.asarray(colour, np.float32))
    if len(stops) == 1:
        return stops
    at, down = np.linspace(0, 1, len(stops)), np.linspace(0, 1, rows)
    return np.stack([np.interp(down, at, stops[:, c]) for c in range(3)], -1).astype(np.float32)[:, None]


def ellipse(cx: float, cy: float, rx: float, ry: float, points: int = 64) -> NDArray[np.float64]:
    """The outline of an ellipse as a polygon."""
    t = np.linspace(0, 2 * np.pi, points, endpoint=False)
    return np.stack([cx + rx * np.cos(t), cy + ry * np.sin(t)], -1)


def _spot(image: Image, cx: float, cy: float, rx: float, ry: float) -> tuple[Image, Image] | None:
    """The part of the image that an ellipse covers, and 1 at its centre falling to 0 at its radii."""
    height, width = image.shape[:2]
    x0, x1 = int(max(0, cx - rx)), int(min(width, cx + rx + 1))
    y0, y1 = int(max(0, cy - ry)), int(min(height, cy + ry + 1))
    if x1 <= x0 or y1 <= y0:
        return None
    dx = (np.arange(x0, x1, dtype=np.float32) - np.float32(cx)) / np.float32(rx)
    dy = (np.arange(y0, y1, dtype=np.float32) - np.float32(cy)) / np.float32(ry)
    return image[y0:y1, x0:x1], np.maximum((1 - dx * dx)[None] - (dy * dy)[:, None], 0)


def glow(image: Image, cx: float, cy: float, rx: float, ry: float, colour: ArrayLike, strength: float) -> None:
    """Screens a soft elliptical light onto the image; it fades to nothing at the radii."""
    if spot := _spot(image, cx, cy, rx, ry):
        add_light(spot[0], colour, spot[1] ** 2 * np.float32(strength))


def wash(image: Image, cx: float, cy: float, rx: float, ry: float, colour: ArrayLike, strength: float) -> None:
    """Blends a soft elliptical spot of a colour into the image; it fades to nothing at the radii."""
    if spot := _spot(image, cx, cy, rx, ry):
        blend(spot[0], colour, spot[1] ** 2 * np.float32(strength))


def soft_shadow(image: Image, cx: float, cy: float, rx: float, ry: float, colour: ArrayLike, strength: float) -> None:
    """Darkens a soft elliptical spot toward a colour; it fades to nothing at the radii."""
    if spot := _spot(image, cx, cy, rx, ry):
        blend(spot[0], colour, spot[1] ** 1.5 * np.float32(strength))


def paste(image: Image, sprite: Image, matrix: NDArray[np.float64], opacity: float = 1.0) -> None:
    """Composites a premultiplied RGBA sprite through an affine matrix (2, 3), sprite pixels to image pixels.

    A sprite drawn smaller is first reduced by area, so that it does not alias.
    """
    scale = float(np.sqrt(abs(np.linalg.det(matrix[:, :2]))))
    if scale <= 0:
        return
    if scale < 0.7:
        height, width = sprite.shape[:2]
        w, h = max(1, round(width * scale)), max(1, round(height * scale))
        sprite = cv2.resize(sprite, (w, h), interpolation=cv2.INTER_AREA)
        back = np.array(((width / w, 0, 0.5 * width / w - 0.5), (0, height / h, 0.5 * height / h - 0.5), (0, 0, 1)))
        matrix = (np.vstack([matrix, (0, 0, 1)]) @ back)[:2]
    height, width = sprite.shape[:2]
    corners = matrix @ np.array(((0, width, 0, width), (0, 0, height, height), (1, 1, 1, 1)), np.float64)
    rows, cols = image.shape[:2]
    x0, y0 = (int(v) for v in np.clip(np.floor(corners.min(1)) - 1, 0, (cols, rows)))
    x1, y1 = (int(v) for v in np.clip(np.ceil(corners.max(1)) + 2, 0, (cols, rows)))
    if x1 <= x0 or y1 <= y0:
        return
    shifted = matrix - np.array(((0, 0, x0), (0, 0, y0)))
    flags = cv2.INTER_CUBIC if scale > 1.2 else cv2.INTER_LINEAR
    patch = cv2.warpAffine(sprite, shifted, (x1 - x0, y1 - y0), flags=flags, borderMode=cv2.BORDER_CONSTANT)
    patch = np.clip(patch, 0, 1)
    part = image[y0:y1, x0:x1]
    part *= 1 - patch[..., 3:] * opacity
    part += patch[..., :3] * opacity


def placement(
    sprite_width: float,
    sprite_height: float,
    x: float,
    y: float,
    scale: float,
    *,
    flip: bool = False,
    tilt_deg: float = 0.0,
) -> NDArray[np.float64]:
    """The matrix that stands a sprite with the middle of its lower edge at (x, y); the tilt turns about its centre."""
    half = scale * sprite_height / 2
    a = np.deg2rad(tilt_deg)
    c, s = np.cos(a), np.sin(a)
    sx = -scale if flip else scale
    linear = np.array(((c * sx, -s * scale), (s * sx, c * scale)))
    centre = np.array((sprite_width / 2, sprite_height / 2))
    offset = np.array((x, y - half)) - linear @ centre
    return np.concatenate([linear, offset[:, None]], 1)
