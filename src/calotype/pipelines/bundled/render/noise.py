"""Tiled gradient noise, sampled at any resolution.

One 1024-cell torus for every texture of the renderer, built on first use. Coordinates are cells of that torus, so a
texture's frequency does not depend on the picture's size in pixels.
"""

from __future__ import annotations

from functools import cache
from typing import Literal

import cv2
import numpy as np
from numpy.typing import ArrayLike, NDArray

Image = NDArray[np.float32]
Kind = Literal["cloud", "even", "ridge", "fine", "swell"]
"""cloud: fractal sum; even: the same, equalised to a uniform distribution; ridge: multifractal crests; fine: grain;
swell: the fractal sum's two broadest octaves, smooth."""

TILE = 1024
_OCTAVES: dict[Kind, tuple[tuple[int, ...], float]] = {
    "cloud": ((4, 8, 16, 32, 64, 128, 256), 0.5),
    "fine": ((64, 128, 256, 512), 0.6),
    "swell": ((4, 8), 0.45),
}
"""Cells of the torus per octave, and how much weaker each octave is than the one before."""
_LEVELS = 1 << 16
_FAR = 30000.0
"""Beyond this many cells the remapping's own wrapping would overflow its 16-bit coordinates."""


def _perlin(cells: int, rng: np.random.Generator) -> Image:
    """Perlin gradient noise (SIGGRAPH 2002 fade) on the torus."""
    if cells > 64:  # fine octaves repeat within the torus: nobody sees it, and they would cost the most
        return np.tile(_torus(TILE // 2, cells // 2, rng), (2, 2))
    return _torus(TILE, cells, rng)


def _torus(size: int, cells: int, rng: np.random.Generator) -> Image:
    """Perlin noise on a torus of ``size`` samples.

    Within a cell the noise is linear in the eight gradient components of its corners, so all cells together are one
    matrix product with a fixed basis.
    """
    span = size // cells
    f = (np.arange(span) / span).astype(np.float32)
    fade = f * f * f * (f * (f * 6 - 15) + 10)
    angle = rng.random((cells, cells), np.float32) * np.float32(2 * np.pi)
    gradient = np.stack([np.cos(angle), np.sin(angle)], -1)
    parts, basis = [], []
    for dy, wy in ((0, 1 - fade), (1, fade)):
        for dx, wx in ((0, 1 - fade), (1, fade)):
            parts.append(np.roll(gradient, (-dy, -dx), (0, 1)))
            basis += [np.outer(wy, wx * (f - dx)), np.outer(wy * (f - dy), wx)]
    blocks = np.concatenate(parts, -1).reshape(cells * cells, 8) @ np.stack(basis).reshape(8, span * span)
    return blocks.reshape(cells, cells, span, span).transpose(0, 2, 1, 3).reshape(size, size)


def _unit(a: Image) -> Image:
    low, high = float(a.min()), float(a.max())
    return np.clip((a - np.float32(low)) * np.float32(1 / (high - low)), 0, 1)


def _ridge(rng: np.random.Generator) -> Image:
    total = np.zeros((TILE, TILE), np.float32)
    weight: Image | None = None
    for octave, cells in enumerate((4, 8, 16, 32, 64, 128)):
        crest = (1 - np.abs(_perlin(cells, rng)) * 2) ** 2
        total += crest * np.float32(0.5**octave) * (1 if weight is None else weight)
        weight = np.clip(crest * np.float32(1.4), 0, 1)
    return total


def _even() -> Image:
    level = (tile("cloud") * (_LEVELS - 1)).astype(np.uint16)
    count = np.bincount(level.ravel(), minlength=_LEVELS)
    uniform = (np.cumsum(count) / level.size).astype(np.float32)
    return uniform[level]


@cache
def tile(kind: Kind) -> Image:
    """The torus of one kind, (1024, 1024), 0 to 1."""
    rng = np.random.Generator(np.random.SFC64(7))
    if kind == "even":
        return _even()
    if kind == "ridge":
        return _unit(_ridge(rng))
    octaves, gain = _OCTAVES[kind]
    total = np.zeros((TILE, TILE), np.float32)
    for octave, cells in enumerate(octaves):
        total += _perlin(cells, rng) * np.float32(gain**octave)
    return _unit(total)


def _cells(a: ArrayLike) -> Image:
    values = np.asarray(a)
    if values.size and (values.max() > _FAR or values.min() < -_FAR):
        values = np.mod(values, TILE)
    return values.astype(np.float32)


def sample(kind: Kind, u: ArrayLike, v: ArrayLike) -> Image:
    """Noise at cells (u, v), broadcast together; bilinear, wrapping."""
    across, down = np.broadcast_arrays(_cells(u), _cells(v))
    return cv2.remap(
        tile(kind),
        np.ascontiguousarray(across),
        np.ascontiguousarray(down),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_WRAP,
    )
