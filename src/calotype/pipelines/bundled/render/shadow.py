"""What an element does to its ground: contact shadow, cast shadow, reflection in water.

Shadows are computed on a coarse grid and multiply the picture, so the ground's texture stays visible in them.
"""

from __future__ import annotations

from dataclasses import dataclass

import cv2
import numpy as np
from numpy.typing import NDArray

from . import noise
from .canvas import blur, smoothstep
from .light import Light, Vector, rgb
from .stage import Surface

Image = NDArray[np.float32]

_GRID = 200
_FORESHORTENING = 0.42
"""How much of a length along the ground, away from the viewer, is seen."""
_TINT: dict[Surface, tuple[float, float, float]] = {
    "snow": (0.50, 0.56, 0.74),
    "sand": (0.52, 0.47, 0.48),
    "grass": (0.30, 0.38, 0.34),
    "floor": (0.36, 0.30, 0.30),
}
_DEFAULT_TINT = (0.42, 0.42, 0.48)


@dataclass(frozen=True, kw_only=True)
class Footing:
    """Where a sprite stands in the picture, in pixels."""

    left: int
    top: int
    base: float
    """The row of its lowest point."""


@dataclass(frozen=True, kw_only=True)
class Fall:
    """Where shadows fall: for one pixel of height, so many pixels to the right and down the picture."""

    right: float
    down: float
    strength: float


def fall_of(light: Light, soft: float = 0.0) -> Fall:
    """The direction and length of cast shadows; ``soft`` 1 is an overcast sky or a lit ceiling."""
    x, y, z = (float(v) for v in light.direction)
    height = max(y, 0.2)
    down = np.clip(z / height * _FORESHORTENING, -0.36, 0.58)
    if abs(down) < 0.20:
        down = 0.20 if down >= 0 else -0.20
    strength = (0.36 + 0.44 * light.key) * (1 - 0.72 * soft)
    return Fall(right=float(np.clip(-x / height, -1.25, 1.25)), down=float(down), strength=strength)


def tint_of(surface: Surface) -> Vector:
    """What a full shadow multiplies its ground by."""
    return rgb(*_TINT.get(surface, _DEFAULT_TINT))


def cast(image: Image, alpha: Image, at: Footing, fall: Fall, surface: Surface, horizon_px: float) -> None:
    """Lays the sheared silhouette (h, w) of a standing sprite on the ground, softer the farther it falls."""
    height, width = alpha.shape
    down = fall.down
    if down < 0:
        down = -min(-down, 0.8 * max(1.0, at.base - horizon_px) / height)
    span_x = abs(fall.right) * height
    pad = 0.10 * max(height, width)
    x0 = at.left - pad - (span_x if fall.right < 0 else 0)
    x1 = at.left + width + pad + (span_x if fall.right > 0 else 0)
    lift = 0.012 * height
    y0 = at.base - lift - pad + min(0.0, down * height)
    y1 = at.base - lift + pad + max(0.0, down * height)
    step = max(1.0, max(x1 - x0, y1 - y0) / _GRID)
    cols, rows = max(2, int((x1 - x0) / step)), max(2, int((y1 - y0) / step))
    shrink = max(1.0, step)
    small = cv2.resize(alpha, (max(1, int(width / shrink)), max(1, int(height / shrink))), interpolation=cv2.INTER_AREA)
    kx, ky = width / small.shape[1], height / small.shape[0]
    # small-sprite (u, r) to the grid: right and down are per pixel of height above the base
    matrix = np.array(
        (
            (kx / step, -fall.right * ky / step, (at.left - x0 + fall.right * height) / step),
            (0.0, -down * ky / step, (at.base - lift - y0 + down * height) / step),
        )
    )
    flat = cv2.warpAffine(small, matrix, (cols, rows), flags=cv2.INTER_LINEAR)
    up = np.clip(((np.arange(rows, dtype=np.float32) + 0.5) * step + y0 - (at.base - lift)) / (down * height), 0, 1)[
        :, None
    ]
    near, far = blur(flat, 0.010 * height / step + 0.4), blur(flat, 0.036 * height / step + 0.4)
    amount = (near + (far - near) * np.clip(up * 1.6, 0, 1)) * (1 - 0.45 * up) * fall.strength
    if down < 0:
        ys = y0 + (np.arange(rows, dtype=np.float32) + 0.5) * step
        amount *= smoothstep(ys, horizon_px, horizon_px + 0.08 * height)[:, None]
    _darken(image, amount.astype(np.float32), x0, y0, step, tint_of(surface))


def project(image: Image, alpha: Image, at: Footing, lean: float, surface: Surface) -> None:
    """A shadow (h, w) that stands up behind what casts it, as on a wall, so that its shape is told; it leans so many
    pixels to the right for one of height."""
    height, width = alpha.shape
    span = abs(lean) * height
    x0 = at.left - (span if lean < 0 else 0.0)
    cols = round(width + span)
    matrix = np.array(((1.0, -lean, lean * height + at.left - x0), (0.0, 1.0, 0.0)))
    flat = cv2.warpAffine(alpha, matrix, (cols, height), flags=cv2.INTER_LINEAR)
    soft = blur(flat, 0.008 * height + 0.4) * np.float32(0.86)
    _darken(image, np.asarray(soft, np.float32), x0, at.base - height, 1.0, tint_of(surface) * np.float32(0.9))


def contact(image: Image, alpha: Image, at: Footing, surface: Surface, strength: float = 1.0) -> None:
    """Darkens the ground right under what touches it, and a little all around."""
    height, width = alpha.shape
    size = max(height, width)
    step = max(1.0, 1.5 * size / _GRID)
    small = cv2.resize(alpha, (max(2, int(width / step)), max(2, int(height / step))), interpolation=cv2.INTER_AREA)
    rows = small.shape[0]
    solid = small > 0.5
    lowest = np.where(solid.any(0), rows - 1 - np.argmax(solid[::-1], 0), -rows).astype(np.float32)
    pad = max(2, int(0.34 * size / step))
    below, above = max(3, int(0.17 * size / step)), max(2, int(0.24 * rows))
    grid_y = np.arange(rows - above, rows + below, dtype=np.float32)[:, None]
    grid_low = np.pad(lowest, pad, constant_values=-float(rows))[None]
    foot = (grid_low > rows * 0.92).astype(np.float32)
    tight = max(0.8, 0.012 * size / step)
    near = np.exp(-(((grid_y - grid_low) / (1.6 * tight)) ** 2)) * foot
    near = cv2.GaussianBlur(near.astype(np.float32), (0, 0), tight)
    body = (grid_low > rows * 0.5).astype(np.float32) * np.exp(-(((grid_y - rows + 1) / (0.055 * size / step)) ** 2))
    wide = cv2.GaussianBlur(body.astype(np.float32), (0, 0), 0.09 * size / step, sigmaY=0.04 * size / step)
    amount = np.clip(0.85 * near + 0.52 * wide, 0, 0.88) * strength
    # it ends in nothing on every side: an even floor shows the least edge
    across = np.arange(amount.shape[1], dtype=np.float32)
    amount *= smoothstep(np.minimum(across, across[::-1]), 0.0, 0.5 * pad)
    amount *= smoothstep(rows + below - 1 - grid_y, 0.0, 0.4 * below) * smoothstep(
        grid_y - rows + above, 0.0, 0.3 * above
    )
    x0 = at.left - pad * step
    y0 = at.base - above * step
    _darken(image, amount.astype(np.float32), x0, y0, step, tint_of(surface))


def hover(image: Image, alpha: Image, at: Footing, surface: Surface, floor_px: float) -> None:
    """The faint soft shadow of a low airborne thing on the ground at row ``floor_px``."""
    height, width = alpha.shape
    size = max(height, width)
    step = max(1.0, size / 64)
    rx, ry = 0.42 * width, 0.10 * width
    cols, rows = int(2.6 * rx / step) + 2, int(2.6 * ry / step) + 2
    dx = (np.arange(cols, dtype=np.float32) * step - 1.3 * rx) / rx
    dy = (np.arange(rows, dtype=np.float32) * step - 1.3 * ry) / ry
    amount = np.exp(-1.8 * (dx[None] ** 2 + dy[:, None] ** 2)) * 0.30
    _darken(
        image, amount.astype(np.float32), at.left + width / 2 - 1.3 * rx, floor_px - 1.3 * ry, step, tint_of(surface)
    )


def _darken(image: Image, amount: Image, x0: float, y0: float, step: float, tint: Vector) -> None:
    """Multiplies the picture by a coarse map whose first cell starts at (x0, y0)."""
    rows, cols = amount.shape
    height, width = image.shape[:2]
    left, top = max(0, int(np.floor(x0))), max(0, int(np.floor(y0)))
    right, bottom = min(width, int(np.ceil(x0 + cols * step))), min(height, int(np.ceil(y0 + rows * step)))
    if right <= left or bottom <= top:
        return
    matrix = np.array(((1 / step, 0, (left + 0.5 - x0) / step - 0.5), (0, 1 / step, (top + 0.5 - y0) / step - 0.5)))
    flags = cv2.INTER_LINEAR | cv2.WARP_INVERSE_MAP
    fine = cv2.warpAffine(amount, matrix, (right - left, bottom - top), flags=flags, borderMode=cv2.BORDER_CONSTANT)
    part = image[top:bottom, left:right]
    part *= 1 - fine[..., None] * (1 - tint)


def reflect(image: Image, sprite: Image, left: int, line: int, strength: float) -> None:
    """Mirrors a straight-alpha sprite at the row ``line`` in rippled water; the sprite's last row touches the line."""
    height, width = sprite.shape[:2]
    rows, cols = image.shape[:2]
    margin = max(2, int(0.06 * width))
    x0, x1 = max(0, left - margin), min(cols, left + width + margin)
    y0, y1 = max(0, line), min(rows, line + int(0.8 * height))
    if x1 <= x0 or y1 <= y0:
        return
    short = min(rows, cols)
    x = np.arange(x0, x1, dtype=np.float32)[None]
    y = np.arange(y0, y1, dtype=np.float32)[:, None]
    depth = (y - line) / (0.8 * height)
    cells = 900.0 / short
    wave = noise.sample("cloud", x * cells * 0.55, y * cells * 4.2 / (0.6 + depth)) - 0.5
    sway = wave * (0.03 + 0.20 * depth) * width
    source_x = x - left + sway
    source_y = height - 1 - (y - line) / 0.8 + wave * height * 0.05 * depth
    soft = cv2.blur(sprite, (max(1, int(0.008 * height)) | 1, max(1, int(0.03 * height)) | 1))
    shown = cv2.remap(
        soft,
        source_x.astype(np.float32),
        (source_y + 0 * x).astype(np.float32),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_CONSTANT,
    )
    alpha = shown[..., 3] * strength * (1 - 0.75 * depth) * np.clip(0.72 + 1.4 * wave, 0.25, 1)
    part = image[y0:y1, x0:x1]
    part += (shown[..., :3] * 0.86 - part) * alpha[..., None]
