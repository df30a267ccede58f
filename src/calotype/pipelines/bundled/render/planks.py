"""Wood: boards laid side by side on a plane, with grain, rings and joints, at any resolution."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from calotype.pipelines.bundled.render.canvas import Image
from calotype.pipelines.bundled.render.light import Vector, rgb
from calotype.pipelines.bundled.render.noise import sample


@dataclass(frozen=True, kw_only=True)
class Wood:
    """A kind of wood. Colours are sRGB."""

    dark: Vector
    light: Vector
    ring: float = 0.5
    """How strongly growth rings show."""
    spread: float = 0.12
    """How much one board differs from the next."""
    joint: float = 0.42
    """How dark the joints are, 0 to 1."""


@dataclass(frozen=True, kw_only=True)
class _Size:
    """Lengths on the plane."""

    board: float
    length: float
    joint: float
    grain: float


BAND = 48
"""Rows painted at a time: few enough that their arrays stay in the processor's cache."""


def oak() -> Wood:
    return Wood(dark=rgb(0.56, 0.38, 0.22), light=rgb(0.83, 0.63, 0.42))


def walnut() -> Wood:
    return Wood(dark=rgb(0.24, 0.13, 0.08), light=rgb(0.52, 0.33, 0.21), ring=0.7, spread=0.16)


def pine() -> Wood:
    return Wood(dark=rgb(0.74, 0.53, 0.31), light=rgb(0.93, 0.77, 0.54), ring=0.65, spread=0.07)


def cherry() -> Wood:
    return Wood(dark=rgb(0.44, 0.24, 0.15), light=rgb(0.70, 0.45, 0.30), ring=0.5, spread=0.10)


def birch() -> Wood:
    return Wood(dark=rgb(0.80, 0.68, 0.54), light=rgb(0.94, 0.86, 0.74), ring=0.3, spread=0.05, joint=0.4)


def driftwood() -> Wood:
    return Wood(dark=rgb(0.50, 0.45, 0.40), light=rgb(0.78, 0.73, 0.66), ring=0.6, spread=0.10)


def edge_line(distance: Image, half_width: float, footprint: Image) -> Image:
    """Coverage of a line from the distance to its middle, filtered by the pixel's size in the same unit."""
    cover = np.clip((half_width - distance) / footprint + 0.5, 0, 1)
    return (cover * np.minimum(1, 2 * half_width / footprint)).astype(np.float32)


def planks(
    u: Image,
    v: Image,
    footprint: Image,
    wood: Wood,
    seed: int,
    *,
    board: float,
    length: float,
    joint: float = 0.0018,
    grain: float | None = None,
) -> Image:
    """The boards' albedo, (h, w, 3), at plane coordinates in any one unit.

    Boards are ``board`` wide across ``u`` and ``length`` long along ``v``; ``footprint`` is a pixel's size on the
    plane, in the same unit, so that joints fade with distance instead of flickering. ``grain`` is the width over which
    the grain's pattern runs once; a board's own by default.
    """
    rng = np.random.default_rng((seed, 811))
    tone = (1 + wood.spread * (rng.random(64) * 2 - 1)).astype(np.float32)
    shift = rng.random((2, 64)).astype(np.float32)
    size = _Size(board=board, length=length, joint=joint, grain=grain or board)
    u, v, footprint = np.broadcast_arrays(u, v, footprint)
    out = np.empty((*u.shape, 3), np.float32)
    for a in range(0, len(out), BAND):
        rows = slice(a, a + BAND)
        _paint(out[rows], u[rows], v[rows], footprint[rows], wood, size, tone, shift)
    return out


def _paint(
    out: Image, u: Image, v: Image, footprint: Image, wood: Wood, size: _Size, tone: Image, shift: Image
) -> None:
    across = u / np.float32(size.board)
    column = np.floor(across)
    in_board = across - column
    cell = column.astype(np.int32) & 63
    along = v / np.float32(size.length) + shift[0][cell]
    row = np.floor(along)
    in_length = along - row
    cell = (cell * 7 + row.astype(np.int32) * 13) & 63
    offset = shift[1][cell] * np.float32(1000)
    # Grain runs along v: noise cells are long that way; one wide wave bends the fibres.
    scale = np.float32(110 / size.grain)
    x, y = in_board * (np.float32(size.board) * scale), v * scale
    bend = (sample("cloud", x * 0.5 + offset, y * 0.10 + offset) - np.float32(0.5)) * np.float32(70)
    fibre = sample("fine", (x + bend * 0.35) * 4.2 + offset, y * 0.10 + offset * 1.7)
    rings = sample("cloud", (x + bend) * 1.9 + offset * 1.3, y * 0.09 + offset)
    ring = np.float32(0.5) + np.float32(0.5) * np.sin((rings * 34).astype(np.float32))
    t = np.clip(
        np.float32(0.5)
        + (fibre - np.float32(0.5)) * np.float32(0.95)
        + (ring - np.float32(0.5)) * np.float32(0.42 * wood.ring)
        + (rings - np.float32(0.5)) * np.float32(0.5),
        0,
        1,
    )
    seam = edge_line(np.minimum(in_board, 1 - in_board) * np.float32(size.board), size.joint, footprint)
    seam = np.maximum(
        seam, edge_line(np.minimum(in_length, 1 - in_length) * np.float32(size.length), size.joint, footprint)
    )
    # A lit bevel on one side of each seam gives the boards thickness.
    bevel = edge_line(
        np.abs(in_board * np.float32(size.board) - np.float32(size.joint * 2.6)), size.joint * 1.2, footprint
    )
    gain = tone[cell] * (1 - np.float32(wood.joint) * seam + np.float32(0.10) * bevel)
    for c in range(3):
        out[..., c] = (wood.dark[c] + (wood.light[c] - wood.dark[c]) * t) * gain
