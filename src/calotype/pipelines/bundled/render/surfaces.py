"""Surfaces: the albedo of what close things stand on, at coordinates of its plane.

Lengths on the plane are in the frame's shorter sides, where the plane is in focus.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from calotype.pipelines.bundled.tabletops import Stuff, Tabletop, Weave

from .canvas import Image, mix, smoothstep
from .light import Vector, rgb
from .noise import sample
from .planks import oak, planks


@dataclass(frozen=True, kw_only=True)
class Plane:
    """The part of a surface that the frame shows."""

    x: Image
    z: Image
    pixel: Image
    """A pixel's width on the plane,"""
    deep: Image
    """and its depth."""
    seed: int


Paint = Callable[[Plane, Vector], Image]


@dataclass(frozen=True, kw_only=True)
class Finish:
    """How a stuff looks."""

    tint: tuple[float, float, float]
    paint: Paint
    shine: float = 0.1
    """How much of what is behind it mirrors at its far end,"""
    gloss: float = 0.0
    """and of what stands on it, at its foot."""


_WET_SHINE, _GLOSSY_SHINE = 0.55, 0.6
_WET_GLOSS, _GLOSSY_GLOSS = 0.30, 0.42


def _cloud(p: Plane, cells: float, shift: float = 0.0) -> Image:
    o = np.float32(p.seed % 911 + shift)
    return sample("cloud", p.x * np.float32(cells) + o, p.z * np.float32(cells) + o)


def _fine(p: Plane, cells: float) -> Image:
    """Grain that fades where a pixel holds many cells."""
    o = np.float32(p.seed % 577)
    grain = sample("fine", p.x * np.float32(cells) + o, p.z * np.float32(cells) + o) - np.float32(0.5)
    return grain * np.clip(1.6 / (np.maximum(p.pixel, p.deep) * np.float32(cells)), 0, 1)


def _toned(tint: Vector, change: Image) -> Image:
    return np.clip(tint * (1 + change)[..., None], 0, 1).astype(np.float32)


def _wood(p: Plane, tint: Vector) -> Image:
    board = planks(p.z + np.float32(5.0), p.x, p.deep, oak(), p.seed, board=0.30, length=60, joint=0.001)
    gray = board.mean(-1, keepdims=True)
    return np.clip(tint * (0.35 + 0.65 * gray / max(0.05, float(gray.mean()))), 0, 1).astype(np.float32)


def _marble(p: Plane, tint: Vector) -> Image:
    warp = _cloud(p, 130)
    o = np.float32(p.seed % 701)
    vein = sample("cloud", p.x * 210 + warp * 190 + o, p.z * 210 + warp * 120)
    fine = sample("cloud", p.x * 420 + warp * 260 + o + 90, p.z * 300 + warp * 190)
    line = np.exp(-np.abs(vein - np.float32(0.5)) * np.float32(34)) * smoothstep(warp, 0.30, 0.65)
    line = np.maximum(line, 0.45 * np.exp(-np.abs(fine - np.float32(0.5)) * np.float32(60)))
    other = tint * 0.52 if float(tint.mean()) > 0.4 else mix(tint, 1.0, 0.6)
    return mix(tint, other, (line * np.float32(0.8))[..., None]) * (0.95 + 0.10 * warp)[..., None]


def _slate(p: Plane, tint: Vector) -> Image:
    tint = np.maximum(tint, np.float32(0.085))
    ledge = _cloud(p, 90)
    riven = np.round(ledge * 9) / 9 - ledge
    scratch = sample("fine", p.x * 160 + ledge * 60, p.z * 900) - np.float32(0.5)
    return _toned(tint, 0.55 * (ledge - 0.5) + 1.4 * riven + 0.20 * scratch + 0.22 * _fine(p, 700))


def _stone(p: Plane, tint: Vector) -> Image:
    return _toned(tint, 0.30 * (_cloud(p, 110) - 0.5) + 0.30 * (_cloud(p, 480, 60) - 0.5) + 0.40 * _fine(p, 900))


def _concrete(p: Plane, tint: Vector) -> Image:
    pores = smoothstep(sample("fine", p.x * 330, p.z * 330), 0.86, 0.92)
    return _toned(tint, 0.34 * (_cloud(p, 70) - 0.5) + 0.12 * _fine(p, 900) - 0.25 * pores)


def _travertine(p: Plane, tint: Vector) -> Image:
    bend = _cloud(p, 60)
    band = sample("cloud", p.x * 40, p.z * 620 + bend * 90) - np.float32(0.5)
    hole = smoothstep(sample("cloud", p.x * 420, p.z * 1500 + bend * 90), 0.66, 0.72)
    return _toned(tint, 0.42 * band + 0.10 * _fine(p, 900) - 0.30 * hole)


def _terrazzo(p: Plane, tint: Vector) -> Image:
    out = np.broadcast_to(tint, (*p.x.shape, 3)).astype(np.float32).copy()
    chips = (rgb(0.72, 0.45, 0.36), rgb(0.40, 0.44, 0.46), rgb(0.86, 0.70, 0.44), rgb(0.99, 0.98, 0.96))
    for k, chip in enumerate(chips):
        seen = smoothstep(_cloud(p, 520, 130.0 * k), 0.66, 0.68)
        out = mix(out, chip, (seen * 0.9)[..., None])
    return out


def _tile(p: Plane, tint: Vector) -> Image:
    cell = np.float32(0.24)
    u, v = p.x / cell, p.z / cell
    edge = np.minimum(_seam(u, p.pixel / cell), _seam(v, p.deep / cell))
    code = np.mod(np.sin(np.floor(u) * 12.99 + np.floor(v) * 78.2) * 43758.5, 1)
    tone = _toned(tint, 0.08 * (code - 0.5) + 0.06 * (_cloud(p, 90) - 0.5))
    return mix(mix(tint, 1.0, 0.5) * 0.85, tone, edge[..., None])


def _seam(u: Image, pixel: Image) -> Image:
    away = np.minimum(np.mod(u, 1), 1 - np.mod(u, 1))
    return np.clip((away - 0.02) / np.maximum(pixel, 0.01) + 0.5, 0, 1).astype(np.float32)


def _folds(p: Plane, depth: float, cells: float, sharp: float) -> Image:
    """Light and dark along folds of cloth, about -1 to 1."""
    o = np.float32(p.seed % 401)
    warp = sample("swell", p.x * 70 + o, p.z * 70 + o)
    height = sample("swell", p.x * cells + warp * 70 + o, p.z * cells * 0.8 + warp * 40 + p.x * cells * 0.35)
    wave = np.sin((height * 6.0 + p.x * 2.6 + p.z * 2.4 + warp * 2.0) * np.float32(np.pi))
    ridge = np.sign(wave) * np.abs(wave) ** np.float32(sharp)
    return (ridge * np.float32(depth)).astype(np.float32)


def _linen(p: Plane, tint: Vector) -> Image:
    weave = sample("fine", p.x * 2300, p.z * 700) + sample("fine", p.x * 700, p.z * 2300) - np.float32(1.0)
    weave *= np.clip(0.0012 / np.maximum(p.pixel, p.deep), 0, 1)
    return _toned(tint, 0.10 * weave + _folds(p, 0.07, 60, 1.0) + 0.10 * (_cloud(p, 110) - 0.5))


def _velvet(p: Plane, tint: Vector) -> Image:
    fold = _folds(p, 1.0, 170, 0.9)
    rim = smoothstep(fold, 0.55, 1.0)
    tint = np.maximum(tint, np.float32(0.05))
    base = _toned(tint * np.float32(0.72), 0.45 * fold + 0.10 * _fine(p, 900))
    return mix(base, np.minimum(tint * 1.35 + 0.10, 1), (0.6 * rim)[..., None])


def _silk(p: Plane, tint: Vector) -> Image:
    fold = _folds(p, 1.0, 190, 0.8)
    light = smoothstep(fold, 0.35, 1.0) ** 2
    base = _toned(tint, 0.32 * fold)
    return mix(base, mix(tint, 1.0, 0.75), (0.75 * light)[..., None])


def _leather(p: Plane, tint: Vector) -> Image:
    cells = sample("ridge", p.x * 620, p.z * 620) - np.float32(0.45)
    return _toned(tint, 0.22 * cells + 0.16 * (_cloud(p, 60) - 0.5))


def _fur(p: Plane, tint: Vector) -> Image:
    bend = _cloud(p, 60)
    hair = sample("fine", p.x * 420 + bend * 120, p.z * 120 + bend * 60) - np.float32(0.5)
    return _toned(tint, 0.55 * hair + 0.55 * (_cloud(p, 190) - 0.5))


def _paper(p: Plane, tint: Vector) -> Image:
    return _toned(tint, 0.05 * _fine(p, 900) + 0.04 * (_cloud(p, 60) - 0.5))


def _metal(p: Plane, tint: Vector) -> Image:
    brushed = sample("fine", p.x * 60, p.z * 1700) - np.float32(0.5)
    return _toned(tint, 0.12 * brushed + 0.20 * (_cloud(p, 40) - 0.5))


def _moss(p: Plane, tint: Vector) -> Image:
    patch = smoothstep(_cloud(p, 120), 0.36, 0.52)
    tuft = sample("fine", p.x * 620, p.z * 620)
    green = mix(rgb(0.16, 0.30, 0.06), rgb(0.52, 0.68, 0.20), (tuft * (0.5 + 0.7 * _cloud(p, 330)))[..., None])
    return mix(_stone(p, tint), green, patch[..., None])


def _sand(p: Plane, tint: Vector) -> Image:
    ripple = np.sin((p.z * 9 + 2.2 * _cloud(p, 60)) * 2 * np.pi)
    return _toned(tint, 0.07 * ripple + 0.25 * _fine(p, 900))


FINISHES: dict[Stuff, Finish] = {
    Stuff.WOOD: Finish(tint=(0.62, 0.42, 0.26), paint=_wood, shine=0.3),
    Stuff.MARBLE: Finish(tint=(0.93, 0.925, 0.915), paint=_marble, shine=0.45, gloss=0.20),
    Stuff.SLATE: Finish(tint=(0.22, 0.235, 0.255), paint=_slate, shine=0.16),
    Stuff.STONE: Finish(tint=(0.60, 0.585, 0.56), paint=_stone),
    Stuff.CONCRETE: Finish(tint=(0.62, 0.62, 0.61), paint=_concrete),
    Stuff.TRAVERTINE: Finish(tint=(0.85, 0.77, 0.65), paint=_travertine, shine=0.12),
    Stuff.TERRAZZO: Finish(tint=(0.90, 0.88, 0.85), paint=_terrazzo, shine=0.35, gloss=0.12),
    Stuff.TILE: Finish(tint=(0.90, 0.91, 0.90), paint=_tile, shine=0.4, gloss=0.18),
    Stuff.LINEN: Finish(tint=(0.90, 0.87, 0.81), paint=_linen, shine=0.03),
    Stuff.VELVET: Finish(tint=(0.40, 0.05, 0.12), paint=_velvet, shine=0.02),
    Stuff.SILK: Finish(tint=(0.93, 0.86, 0.80), paint=_silk, shine=0.05),
    Stuff.LEATHER: Finish(tint=(0.42, 0.25, 0.15), paint=_leather, shine=0.2),
    Stuff.FUR: Finish(tint=(0.93, 0.91, 0.88), paint=_fur, shine=0.0),
    Stuff.PAPER: Finish(tint=(0.95, 0.945, 0.93), paint=_paper, shine=0.02),
    Stuff.PAINT: Finish(tint=(0.93, 0.92, 0.91), paint=_paper, shine=0.2),
    Stuff.METAL: Finish(tint=(0.70, 0.71, 0.73), paint=_metal, shine=0.5, gloss=0.26),
    Stuff.MIRROR: Finish(tint=(0.40, 0.43, 0.46), paint=_paper, shine=0.95, gloss=0.80),
    Stuff.GLASS: Finish(tint=(0.62, 0.74, 0.76), paint=_paper, shine=0.8, gloss=0.45),
    Stuff.MOSS: Finish(tint=(0.46, 0.45, 0.42), paint=_moss, shine=0.0),
    Stuff.SAND: Finish(tint=(0.90, 0.79, 0.58), paint=_sand, shine=0.0),
}


_INKS = dict.fromkeys((Weave.PRINT, Weave.STAVES), (0.20, 0.20, 0.22))


def painted(top: Tabletop, plane: Plane) -> Image:
    """The surface's albedo, (h, w, 3)."""
    assert top.stuff is not None
    finish = FINISHES[top.stuff]
    tint = rgb(*(top.tint or finish.tint))
    if top.weave is not None:
        out = finish.paint(plane, rgb(0.95, 0.94, 0.91))
        amount = _woven(top.weave, plane)
        colour = rgb(*(top.tint or _INKS.get(top.weave, (0.78, 0.12, 0.12))))
        return np.asarray(out * (1 - amount[..., None] * (1 - colour)), np.float32)
    out = finish.paint(plane, tint)
    if top.wet:
        # films of water lie in the hollows
        film = smoothstep(_cloud(plane, 75, 33), 0.40, 0.60)[..., None]
        out = out * (0.66 - 0.16 * film)
    return np.asarray(out, np.float32)


def shine(top: Tabletop) -> tuple[float, float]:
    """Finish.shine and Finish.gloss of a surface as it is."""
    assert top.stuff is not None
    finish = FINISHES[top.stuff]
    far, near = finish.shine, finish.gloss
    if top.wet:
        far, near = max(far, _WET_SHINE), max(near, _WET_GLOSS)
    if top.glossy:
        far, near = max(far, _GLOSSY_SHINE), max(near, _GLOSSY_GLOSS)
    return far, near


def _woven(weave: Weave, p: Plane) -> Image:
    """How much of the pattern's colour there is, 0 to 1."""
    cell = np.float32(0.085)
    u, v = p.x / cell, p.z / cell
    across, along = _half(u, p.pixel / cell), _half(v, p.deep / cell)
    if weave is Weave.CHECKS:
        return (across + along) * np.float32(0.5)
    if weave is Weave.STRIPES:
        return across
    if weave is Weave.PRINT:
        return _printed(p)
    if weave is Weave.STAVES:
        return _scored(p)
    away = np.hypot(np.mod(u, 1) - 0.5, np.mod(v, 1) - 0.5)
    return np.clip((0.26 - away) / np.maximum(p.pixel / cell, 0.02) + 0.5, 0, 1).astype(np.float32)


def _printed(p: Plane) -> Image:
    """Lines of words in columns, with a heading now and then."""
    column, line = np.float32(0.19), np.float32(0.0165)
    u, v = p.x / column, p.z / line
    inside = (np.mod(u, 1) > np.float32(0.07)).astype(np.float32)
    row = np.floor(v)
    large = (np.mod(row, 17) < 2).astype(np.float32)
    words = sample("fine", np.floor(p.x / np.float32(0.011)) * 61 + row * 17, row * 29) > np.float32(0.42)
    ink = _half(v, p.deep / line) * words
    blurred = np.clip(1.2 - p.deep / line, 0, 1)
    return np.asarray(inside * ((0.62 + 0.35 * large) * ink * blurred + 0.30 * (1 - blurred)), np.float32)


def _scored(p: Plane) -> Image:
    """Staves of five lines, and notes on them."""
    system, gap = np.float32(0.115), np.float32(0.0105)
    v = np.asarray(np.mod(p.z, system), np.float32)
    lines = _half(v / gap, p.deep / gap * np.float32(1.6)) * (v < 5 * gap) * 0.55
    cell = np.floor(p.x / np.float32(0.032))
    row = np.floor(p.z / system)
    high = sample("fine", cell * 47, row * 31) * np.float32(4.6) * gap
    away = np.hypot((np.mod(p.x, 0.032) - 0.016) / 0.0085, (v - high) / 0.0062)
    notes = np.clip((1 - away) * 3, 0, 1)
    stem = (np.abs(np.mod(p.x, 0.032) - 0.0225) < 0.0013) * (v > high) * (v < high + 0.034)
    return np.clip(lines + 0.9 * notes + 0.8 * stem, 0, 1).astype(np.float32)


def _half(u: Image, pixel: Image) -> Image:
    """1 on every other half of a cell, softened over a pixel."""
    away = np.abs(np.mod(u, 1) - np.float32(0.5)) - np.float32(0.25)
    return np.clip(away / np.maximum(pixel, 1e-4) + 0.5, 0, 1).astype(np.float32)
