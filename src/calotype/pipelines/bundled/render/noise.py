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
Kind = Literal["cloud", "even", "ridge", "fine"]
"""cloud: fractal sum; even: the same, equalised to a uniform distribution; ridge: multifractal crests; fine: grain."""

TILE = 1024


def _perlin(size: int, cells: int, rng: np.random.Generator) -> NDArray[np.float64]:
    """Perlin gradient noise (SIGGRAPH 2002 fade) on a torus."""
    angle = rng.random((cells, cells)) * 2 * np.pi
    gx, gy = np.cos(angle), np.sin(angle)
    t = np.arange(size) * cells / size
    i = t.astype(int)
    f = t - i
    u = f * f * f * (f * (f * 6 - 15) + 10)
    j = (i + 1) % cells

    def corner(rows: NDArray[np.int64], cols: NDArray[np.int64], dy: ArrayLike, dx: ArrayLike) -> NDArray[np.float64]:
        pick = np.ix_(rows, cols)
        out: NDArray[np.float64] = gx[pick] * np.asarray(dx)[None] + gy[pick] * np.asarray(dy)[:, None]
        return out

    top = corner(i, i, f, f)
    top += (corner(i, j, f, f - 1) - top) * u[None]
    low = corner(j, i, f - 1, f)
    low += (corner(j, j, f - 1, f - 1) - low) * u[None]
    return top + (low - top) * u[:, None]


def _unit(a: NDArray[np.float64]) -> Image:
    return ((a - a.min()) / (a.max() - a.min())).astype(np.float32)


@cache
def tile(kind: Kind) -> Image:
    """The torus of one kind, (1024, 1024), 0 to 1."""
    rng = np.random.default_rng(7)
    if kind == "even":
        cloud = tile("cloud")
        rank = np.argsort(np.argsort(cloud.ravel(), kind="stable"), kind="stable")
        return (rank.reshape(cloud.shape) / cloud.size).astype(np.float32)
    if kind == "fine":
        return _unit(sum((_perlin(TILE, c, rng) * 0.6**k for k, c in enumerate((64, 128, 256, 512))), np.zeros(())))
    total = np.zeros((TILE, TILE))
    weight: NDArray[np.float64] = np.ones(())
    for octave, cells in enumerate((4, 8, 16, 32, 64, 128, 256)):
        wave = _perlin(TILE, cells, rng)
        if kind == "ridge":
            crest = (1 - np.abs(wave) * 2.0) ** 2
            total += crest * 0.5**octave * weight
            weight = np.clip(crest * 1.4, 0, 1)
        else:
            total += wave * 0.5**octave
    return _unit(total)


def sample(kind: Kind, u: ArrayLike, v: ArrayLike) -> Image:
    """Noise at cells (u, v), broadcast together; bilinear, wrapping."""
    u, v = np.broadcast_arrays(np.asarray(u), np.asarray(v))
    return cv2.remap(
        tile(kind),
        np.mod(u, TILE).astype(np.float32),
        np.mod(v, TILE).astype(np.float32),
        cv2.INTER_LINEAR,
        borderMode=cv2.BORDER_WRAP,
    )
