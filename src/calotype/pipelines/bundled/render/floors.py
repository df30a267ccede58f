"""Floors of other things than boards: tiles, slabs, concrete, carpet, mats, earth, in the floor's own coordinates."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from calotype.pipelines.bundled.render.canvas import Image, mix
from calotype.pipelines.bundled.render.light import Vector, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.planks import Wood, edge_line, oak, planks
from calotype.pipelines.bundled.rooms import Flooring
from calotype.pipelines.bundled.scene import RGB

_TILE, _CHECK, _SLAB = 0.15, 0.21, 0.30
_MAT = (0.46, 0.23)


def _grid(x: Image, z: Image, footprint: Image, wide: float, deep: float, joint: float) -> tuple[Image, Image]:
    """How much a place is joint, and each tile's chance, 0 to 1."""
    u, v = x / np.float32(wide), z / np.float32(deep)
    i, j = np.floor(u), np.floor(v)
    gap = np.minimum(
        np.minimum(u - i, 1 - (u - i)) * np.float32(wide), np.minimum(v - j, 1 - (v - j)) * np.float32(deep)
    )
    chance = (np.sin(i * 127.1 + j * 311.7) * 43758.547) % 1.0
    return edge_line(gap, joint, footprint), np.asarray(chance, np.float32)


def _tiles(x: Image, z: Image, footprint: Image, colour: Vector) -> Image:
    joint, chance = _grid(x, z, footprint, _TILE, _TILE, 0.0028)
    tone = colour * (np.float32(0.94) + np.float32(0.10) * chance)[..., None]
    return np.asarray(mix(tone, colour * 0.62, joint[..., None]), np.float32)


def _chequered(x: Image, z: Image, footprint: Image, colour: Vector) -> Image:
    joint, chance = _grid(x, z, footprint, _CHECK, _CHECK, 0.0016)
    odd = ((np.floor(x / np.float32(_CHECK)) + np.floor(z / np.float32(_CHECK))) % 2).astype(np.float32)
    dark = rgb(0.09, 0.09, 0.10)
    tone = mix(rgb(0.92, 0.91, 0.88), dark if colour.mean() > 0.85 else colour, odd[..., None])
    tone = tone * (np.float32(0.95) + np.float32(0.07) * chance)[..., None]
    return np.asarray(mix(tone, rgb(0.35, 0.34, 0.33), joint[..., None] * 0.7), np.float32)


def _concrete(x: Image, z: Image, footprint: Image, colour: Vector) -> Image:
    stain = sample("cloud", x * 70, z * 70) - np.float32(0.5)
    grit = sample("fine", x * 520, z * 520) - np.float32(0.5)
    return np.asarray(colour * (1 + np.float32(0.20) * stain + np.float32(0.07) * grit)[..., None], np.float32)


def _stone(x: Image, z: Image, footprint: Image, colour: Vector) -> Image:
    joint, chance = _grid(
        x + np.float32(0.5 * _SLAB) * np.floor(z / np.float32(0.7 * _SLAB)), z, footprint, _SLAB, 0.7 * _SLAB, 0.006
    )
    wear = sample("cloud", x * 110, z * 110) - np.float32(0.5)
    tone = colour * (np.float32(0.80) + np.float32(0.36) * chance + np.float32(0.26) * wear)[..., None]
    return np.asarray(mix(tone, colour * 0.42, joint[..., None]), np.float32)


def _marble(x: Image, z: Image, footprint: Image, colour: Vector) -> Image:
    joint, _ = _grid(x, z, footprint, 2 * _SLAB, 2 * _SLAB, 0.0015)
    bend = sample("cloud", x * 40, z * 40) * np.float32(60)
    vein = sample("ridge", x * 46 + bend, z * 46 + bend)
    tone = mix(colour, colour * 0.66, np.clip(vein * 2.2 - 1.2, 0, 1)[..., None])
    return np.asarray(mix(tone, colour * 0.72, joint[..., None]), np.float32)


def _carpet(x: Image, z: Image, footprint: Image, colour: Vector) -> Image:
    tuft = sample("fine", x * 620, z * 620) * 0.6 + sample("cloud", x * 160, z * 160) * 0.4
    return np.asarray(colour * (np.float32(0.86) + np.float32(0.24) * tuft)[..., None], np.float32)


def _tatami(x: Image, z: Image, footprint: Image, colour: Vector) -> Image:
    row = np.floor(z / np.float32(_MAT[1]))
    along = x + np.float32(0.5 * _MAT[0]) * (row % 2)
    border, chance = _grid(along, z, footprint, *_MAT, 0.014)
    weave = sample("fine", x * 60, z * 900) - np.float32(0.5)
    tone = colour * (np.float32(0.96) + np.float32(0.07) * chance + np.float32(0.12) * weave)[..., None]
    # the cloth binding is on the long sides
    v = z / np.float32(_MAT[1]) - row
    bound = edge_line(np.minimum(v, 1 - v) * np.float32(_MAT[1]), 0.011, footprint)
    tone = mix(tone, colour * 0.62, (border * 0.35)[..., None])
    return np.asarray(mix(tone, rgb(0.20, 0.28, 0.22), bound[..., None]), np.float32)


def _earth(x: Image, z: Image, footprint: Image, colour: Vector) -> Image:
    clod = sample("cloud", x * 120, z * 120) - np.float32(0.5)
    straw = sample("fine", x * 500, z * 120) - np.float32(0.5)
    return np.asarray(colour * (1 + np.float32(0.40) * clod + np.float32(0.35) * straw)[..., None], np.float32)


def _herringbone(x: Image, z: Image, footprint: Image, colour: Vector) -> Image:
    """Blocks of two by one unit, each row laid across the next."""
    side = 0.052
    turn = np.float32(0.70710678)
    u, v = (x + z) * turn / np.float32(side), (z - x) * turn / np.float32(side)
    i, j = np.floor(u), np.floor(v)
    phase = np.mod(i - j, 8)
    across = phase < 4
    along, cross = np.where(across, phase, np.mod(phase - 4, 4)), np.where(across, v - j, u - i)
    run = np.where(across, along + (u - i), along + 1 - (v - j)) % 4
    gap = np.minimum(np.minimum(cross, 1 - cross), np.minimum(run, 4 - run)) * np.float32(side)
    seed = np.where(across, np.floor((i - phase) * 7.0 + j * 13.0), np.floor(i * 17.0 + (j + phase) * 29.0))
    chance = (np.sin(seed * 12.9898) * 43758.547) % 1.0
    grain = sample("fine", np.where(across, x + z, z - x) * 90, np.where(across, z - x, x + z) * 900) - np.float32(0.5)
    lean = np.where(across, np.float32(1.06), np.float32(0.90))
    tone = colour * (lean * (np.float32(0.86) + np.float32(0.22) * chance) + np.float32(0.10) * grain)[..., None]
    return np.asarray(mix(tone, colour * 0.45, edge_line(gap, 0.0022, footprint)[..., None]), np.float32)


_CHIPS = ((0.86, 0.52, 0.42), (0.38, 0.50, 0.52), (0.90, 0.76, 0.48), (0.30, 0.30, 0.33), (0.62, 0.66, 0.58))


def _terrazzo(x: Image, z: Image, footprint: Image, colour: Vector) -> Image:
    """Chips of stone of several colours in pale cement."""
    tone = np.ones((*x.shape, 1), np.float32) * colour
    for k, chip in enumerate(_CHIPS):
        size = np.float32(0.030 + 0.006 * k)
        u, v = x / size + np.float32(0.37 * k), z / size + np.float32(0.61 * k)
        i, j = np.floor(u), np.floor(v)
        odds = (np.sin(i * (91.7 + k) + j * 271.3) * 24634.63) % 1.0
        shift = (np.sin(i * 37.1 + j * (53.9 + k)) * 9173.7) % 1.0
        du, dv = u - i - np.float32(0.35) - 0.3 * shift, v - j - np.float32(0.35) - 0.3 * odds
        near = np.maximum(np.abs(du * (0.8 + 0.7 * shift) + 0.3 * dv), np.abs(dv * (1.4 - 0.7 * shift)))
        inside = np.clip((np.float32(0.22) - near) * 14, 0, 1) * (odds < 0.42)
        fine = np.clip(size / np.maximum(footprint, 1e-5) / 5, 0, 1)
        tone = mix(tone, rgb(*chip), (inside * fine)[..., None] * np.float32(0.9))
    return np.asarray(tone, np.float32)


def _hexagons(x: Image, z: Image, footprint: Image, colour: Vector) -> Image:
    size = np.float32(0.085)
    high = size * np.float32(1.7320508)
    best = np.full(x.shape, 1e9, np.float32)
    second, chance = best.copy(), np.zeros(x.shape, np.float32)
    for shift in (0.0, 0.5):
        i, j = np.round(x / size - shift), np.round(z / high - shift)
        dx, dz = x - (i + np.float32(shift)) * size, z - (j + np.float32(shift)) * high
        far = np.maximum(np.abs(dx), np.abs(dx) * 0.5 + np.abs(dz) * np.float32(0.8660254))
        odds = ((np.sin(i * 127.1 + j * 311.7 + shift * 71) * 43758.547) % 1.0).astype(np.float32)
        chance = np.where(far < best, odds, chance)
        second = np.where(far < best, best, np.minimum(second, far))
        best = np.minimum(best, far).astype(np.float32)
    gap = (np.float32(0.5) * size - best).astype(np.float32)
    tone = colour * (np.float32(0.78) + np.float32(0.26) * chance)[..., None]
    return np.asarray(mix(tone, colour * 0.5, edge_line(gap, 0.004, footprint)[..., None]), np.float32)


def _patterned(x: Image, z: Image, footprint: Image, colour: Vector) -> Image:
    """Tiles with a star in a ring, as in old houses of the south."""
    joint, _ = _grid(x, z, footprint, 1.4 * _TILE, 1.4 * _TILE, 0.003)
    u, v = x / np.float32(1.4 * _TILE), z / np.float32(1.4 * _TILE)
    du, dv = u - np.floor(u) - 0.5, v - np.floor(v) - 0.5
    r, turn = np.hypot(du, dv), np.arctan2(dv, du)
    pale = rgb(0.93, 0.91, 0.86)
    star = np.clip((np.float32(0.17) + 0.11 * np.cos(8 * turn) - r) * 40, 0, 1)
    ring = np.clip((0.035 - np.abs(r - 0.40)) * 50, 0, 1)
    corner = np.clip((r - 0.56) * 40, 0, 1)
    tone = mix(np.ones((*x.shape, 1), np.float32) * pale, colour, np.maximum(ring, corner)[..., None])
    tone = mix(tone, colour * 0.62 + rgb(0.22, 0.12, 0.02), star[..., None])
    return np.asarray(mix(tone, pale * 0.7, joint[..., None] * np.float32(0.7)), np.float32)


_LAID: dict[Flooring, tuple[Callable[[Image, Image, Image, Vector], Image], RGB]] = {
    Flooring.TILES: (_tiles, (0.86, 0.86, 0.84)),
    Flooring.CHEQUERED: (_chequered, (0.95, 0.95, 0.95)),
    Flooring.CONCRETE: (_concrete, (0.60, 0.60, 0.59)),
    Flooring.STONE: (_stone, (0.52, 0.49, 0.46)),
    Flooring.MARBLE: (_marble, (0.90, 0.88, 0.86)),
    Flooring.CARPET: (_carpet, (0.62, 0.54, 0.46)),
    Flooring.TATAMI: (_tatami, (0.78, 0.74, 0.50)),
    Flooring.EARTH: (_earth, (0.52, 0.40, 0.28)),
    Flooring.HERRINGBONE: (_herringbone, (0.72, 0.52, 0.33)),
    Flooring.TERRAZZO: (_terrazzo, (0.93, 0.91, 0.88)),
    Flooring.HEXAGONS: (_hexagons, (0.80, 0.82, 0.82)),
    Flooring.PATTERNED: (_patterned, (0.18, 0.40, 0.62)),
}


def flooring(kind: Flooring, colour: RGB | None, x: Image, z: Image, footprint: Image, seed: int) -> Image:
    """The albedo (h, w, 3) of a floor; ``footprint`` is a pixel's size there, all in one unit."""
    if kind is Flooring.BOARDS:
        wood = oak() if colour is None else Wood(dark=rgb(*colour) * 0.72, light=np.minimum(rgb(*colour) * 1.08, 1))
        return planks(x, z, footprint, wood, seed, board=0.085, length=0.9)
    lay, usual = _LAID[kind]
    x, z, footprint = np.broadcast_arrays(x, z, footprint)
    return np.clip(lay(x, z, footprint, rgb(*(colour or usual))), 0, 1)
