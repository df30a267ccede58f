"""Basins: how land lies that water has cut, filled or left standing; heights and colours, as of ``landform``."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.render.canvas import mix, smoothstep
from calotype.pipelines.bundled.render.environments.grounds import Ground, scarp, tropic
from calotype.pipelines.bundled.render.environments.heights import Lie, canyon, summit
from calotype.pipelines.bundled.render.light import rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.peaks import raise_peaks
from calotype.pipelines.bundled.render.seasons import grass_of
from calotype.pipelines.bundled.render.terrain import Relief

Image = NDArray[np.float32]

_RING = 0.17
"""Half the width of an atoll's land, of its radius."""
_CLOUDS = -1.9
"""How high clouds fill a valley, below the ledge that one stands on."""


def _across(lie: Lie, depth: float) -> float:
    """Half of what is seen of the land at a depth."""
    return 0.5 * depth * lie.view.width / lie.view.unit * lie.view.fov


def _bed(away: Image, wide: Image) -> Image:
    """1 in a river, by how far it is to its middle and half its width."""
    return smoothstep(away / wide, 1.2, 0.84)


def _standing(lie: Lie, count: int, near: float, far: float, salt: int) -> list[tuple[float, float]]:
    """Places for so many rocks, none before the main thing, and none behind another."""
    rng = np.random.default_rng((int(lie.offset), salt))
    places: list[tuple[float, float]] = []
    for k in range(count):
        z = near + (far - near) * (k / max(1, count - 1)) ** 1.4
        for _ in range(12):
            x = float(rng.uniform(-0.95, 0.95)) * _across(lie, z)
            clear = abs(x / z - lie.middle) > 1.1 * lie.reach or z > 14
            if clear and all(abs(x / z - a / b) > 0.11 for a, b in places):
                places.append((x, z))
                break
    return places


def gorge(lie: Lie, X: Image, Z: Image) -> Image:
    """A canyon with a river on its floor."""
    bend = np.sin(Z * np.float32(0.22) + lie.offset) * smoothstep(Z, 2, 9) * 2.2
    course = bend + np.float32(0.62 * lie.side) * np.minimum(Z, 2.2) / 2.2 + 0.4 * np.sin(Z * np.float32(0.8))
    bed = _bed(np.abs(X - course) + lie.noise(X, Z, 40) * np.float32(0.25), 0.36 + 0.045 * Z)
    return (np.maximum(canyon(lie, X, Z), 0.0) - np.float32(0.30) * bed).astype(np.float32)


def buttes(lie: Lie, X: Image, Z: Image) -> Image:
    """Tables and towers of rock on their own rubble, apart from each other on a plain."""
    h = lie.noise(X, Z, 30, 7) * np.float32(0.14) * smoothstep(Z, 1.0, 3.0)
    rng = np.random.default_rng((int(lie.offset), 23))
    for x, z in _standing(lie, 8, 6.5, 30.0, 29):
        wide, tall = float(rng.uniform(0.5, 1.9)) * (0.5 + z / 16), float(rng.uniform(1.5, 2.9)) * (0.6 + z / 22)
        d = np.hypot(X - x, Z - z) / np.float32(wide) + lie.noise(X, Z, 34, x) * np.float32(0.7)
        rubble = np.float32(0.42 * tall) * np.clip(1.9 - d, 0, 1) ** 1.2
        wall = np.float32(0.58 * tall * lie.steep) * smoothstep(d, 1.0, 0.90)
        h = np.maximum(h, rubble + wall + h * 0.3)
    return h.astype(np.float32)


def stacks(lie: Lie, X: Image, Z: Image) -> Image:
    """Pillars of rock in the sea."""
    h = np.full(X.shape, -0.2, np.float32)
    rng = np.random.default_rng((int(lie.offset), 31))
    for x, z in _standing(lie, 7, 4.2, 22.0, 37):
        wide, tall = float(rng.uniform(0.34, 0.8)) * (0.6 + z / 14), float(rng.uniform(0.9, 1.9)) * (0.7 + z / 18)
        d = np.hypot(X - x, Z - z) / np.float32(wide) + lie.noise(X, Z, 60, x) * np.float32(0.8)
        h = np.maximum(h, -0.2 + (tall + 0.2 + lie.noise(X, Z, 70) * 0.4) * smoothstep(d, 1.0, 0.72))
    return h.astype(np.float32)


def _ringed(lie: Lie, X: Image, Z: Image) -> Image:
    """How far from the middle of an atoll, 1 on the middle of its land."""
    wide = np.float32(3.5 + 1.2 * lie.reach)
    return np.hypot(X / wide, (Z - 6.4) / (0.72 * wide)) + lie.noise(X, Z, 18) * np.float32(0.22)


def atoll(lie: Lie, X: Image, Z: Image) -> Image:
    """A ring of land around a shallow lagoon."""
    d = _ringed(lie, X, Z)
    gap = smoothstep(np.abs(np.arctan2(Z - 6.4, X) - lie.side * 2.2), 0.10, 0.22)
    land = smoothstep(np.abs(d - 1), _RING + 0.10, _RING - 0.05) * gap
    woods = smoothstep(np.abs(d - 1), _RING - 0.06, 0.02) * (0.2 + sample("fine", X * 40, Z * 40)) * gap
    lagoon = smoothstep(d, 1.02, 0.90)
    low = np.where(lagoon > 0.5, 0.012, -0.40)
    return (low + (0.10 - low) * land + 0.30 * woods * land).astype(np.float32)


def lagoon(land: Relief, lie: Lie) -> Ground:
    """Sand and woods about turquoise water."""
    albedo, _ = tropic(land, lie)
    d = _ringed(lie, land.xs, np.broadcast_to(land.zs, land.xs.shape))
    wet = smoothstep(d, 0.90, 0.84) * smoothstep(land.height, 0.04, 0.025)
    swell = sample("even", land.xs * 22, land.zs * 22 + lie.offset)
    tone = mix(rgb(0.10, 0.66, 0.74), rgb(0.44, 0.90, 0.86), (0.5 * swell + 0.5 * smoothstep(d, 0.3, 0.9))[..., None])
    return mix(albedo, tone, wet[..., None]), np.float32(0.55) * wet


def archipelago(lie: Lie, X: Image, Z: Image) -> Image:
    """Wooded islands, many and small, out to the horizon."""
    h = np.full(X.shape, -0.4, np.float32)
    rng = np.random.default_rng((int(lie.offset), 41))
    for x, z in _standing(lie, 13, 4.4, 34.0, 43):
        wide, tall = float(rng.uniform(0.5, 1.2)) * (0.7 + z / 14), float(rng.uniform(0.25, 0.7)) * (0.7 + z / 16)
        d = np.hypot((X - x) / wide, (Z - z) / (0.8 * wide)) + lie.noise(X, Z, 40, x) * np.float32(0.6)
        shape = 0.46 * smoothstep(d, 1.12, 0.86) - 0.40 + tall * smoothstep(d, 0.75, 0.1)
        h = np.maximum(h, shape)
    return h.astype(np.float32)


def crater(lie: Lie, X: Image, Z: Image) -> Image:
    """A round wall about a lake, seen from its rim."""
    d = np.hypot(X / 5.2, (Z - 8.0) / 5.6) + lie.noise(X, Z, 14) * np.float32(0.16)
    rim = 0.0 + 1.5 * smoothstep(Z, 7.0, 13.0) * (0.75 + 0.5 * sample("cloud", X * 12 + lie.offset, Z * 12))
    inner = -1.7 + 0.25 * lie.noise(X, Z, 30)
    wall = smoothstep(d, 0.66, 1.04)
    outer = -2.2 * smoothstep(d, 1.25, 2.2) * smoothstep(Z, 6, 9)
    return ((inner + (rim - inner) * wall) * lie.steep**0.5 + outer).astype(np.float32)


def cinder(land: Relief, lie: Lie) -> Ground:
    """Rock that has burnt, red and gray, with some green above."""
    X, Z, h = land.xs, land.zs, land.height
    grain = sample("fine", X * 60, Z * 60 + h * 40)
    bands = sample("fine", 0 * X + 3, h * 34 + lie.noise(X, Z, 9) * 12)
    stone = mix(rgb(0.26, 0.22, 0.22), rgb(0.66, 0.50, 0.42), (0.6 * bands + 0.4 * grain)[..., None])
    patch = sample("even", X * 18 + lie.offset, Z * 18)
    wood = grass_of(lie.scene.season, mix(rgb(0.18, 0.30, 0.12), rgb(0.48, 0.56, 0.24), patch[..., None]))
    level = smoothstep(land.flatness + (grain - 0.5) * 0.2, 0.62, 0.9)
    return mix(stone, wood, (0.8 * level)[..., None]), np.zeros(h.shape, np.float32)


def _fork(lie: Lie, X: Image, Z: Image) -> Image:
    """1 in the arms of a delta: one stem far off that parts, and parts again, towards the sea before the viewer."""
    near = np.zeros(np.broadcast_shapes(X.shape, Z.shape), np.float32)
    rng = np.random.default_rng((int(lie.offset), 47))
    for k in range(8):
        fan = sum(
            (1 if k >> bit & 1 else -1) * reach * smoothstep(Z, parts, parts - 5.5)
            for bit, reach, parts in ((2, 2.3, 15.0), (1, 1.3, 10.5), (0, 0.65, 7.0))
        )
        sway = 0.34 * np.sin(Z * np.float32(0.9 + 0.07 * k) + float(rng.uniform(0, 6))) * smoothstep(Z, 17, 9)
        wide = np.float32(0.20) + 0.32 * smoothstep(Z, 5, 16)
        away = np.abs(X - fan - sway - 0.9 * np.sin(Z * np.float32(0.3) + lie.offset))
        near = np.maximum(near, _bed(away, wide))
    return near


def delta(lie: Lie, X: Image, Z: Image) -> Image:
    """Flat land among the arms of a river, and the sea before it."""
    bed = _fork(lie, X, Z)
    low = 0.10 * lie.noise(X, Z, 24) + 0.04
    sea = smoothstep(Z + lie.noise(X, Z, 16) * 2.4 + 0.02 * X * X, 4.1, 3.8)
    return (low - 0.34 * np.maximum(bed, sea)).astype(np.float32)


def silt(land: Relief, lie: Lie) -> Ground:
    """Green land with sand by its waters."""
    X, Z, h = land.xs, land.zs, land.height
    grain, patch = sample("fine", X * 60, Z * 60), sample("even", X * 14 + lie.offset, Z * 14)
    green = grass_of(lie.scene.season, mix(rgb(0.16, 0.34, 0.12), rgb(0.50, 0.62, 0.24), patch[..., None]))
    green = green * (0.8 + 0.4 * grain[..., None])
    sand = mix(rgb(0.66, 0.56, 0.40), rgb(0.88, 0.80, 0.62), grain[..., None])
    return mix(sand, green, smoothstep(h + (grain - 0.5) * 0.05, -0.03, 0.03)[..., None]), np.zeros(h.shape, np.float32)


def vale(lie: Lie, X: Image, Z: Image) -> Image:
    """A river in bends between green slopes, with mountains behind."""
    bends = np.float32(0.9) * np.sin(Z * np.float32(0.85) + lie.offset) * smoothstep(Z, 1.2, 3.0)
    course = np.float32(lie.side * 0.55) + bends * (0.7 + 0.05 * Z)
    bed = _bed(np.abs(X - course), 0.36 + 0.032 * Z)
    out = np.abs(X) - (1.9 + 0.22 * Z) + lie.noise(X, Z, 12) * np.float32(1.4)
    sides = smoothstep(out, 0.0, 3.2) * np.float32(1.9 * lie.steep) * smoothstep(Z, 2.6, 5.5)
    ground = 0.05 + 0.08 * lie.noise(X, Z, 26)
    peaks = raise_peaks(list(lie.peaks), X, Z, lie.offset) * smoothstep(Z, 12, 16)
    return (np.maximum(ground + sides, peaks) - np.float32(0.34) * bed * smoothstep(16.0 - Z, 0, 2)).astype(np.float32)


def pasture(land: Relief, lie: Lie) -> Ground:
    """Meadows and woods, rock and snow above."""
    X, Z, h = land.xs, land.zs, land.height
    grain = sample("fine", X * 50, Z * 50 + h * 44)
    patch = sample("even", X * 16 + lie.offset, Z * 16)
    green = grass_of(lie.scene.season, mix(rgb(0.24, 0.44, 0.12), rgb(0.54, 0.68, 0.24), patch[..., None]))
    wood = grass_of(lie.scene.season, mix(rgb(0.08, 0.22, 0.10), rgb(0.28, 0.44, 0.16), grain[..., None]))
    albedo = mix(green, wood, (smoothstep(h + patch - 0.5, 0.35, 0.7))[..., None])
    stone = mix(rgb(0.34, 0.34, 0.36), rgb(0.66, 0.64, 0.62), grain[..., None])
    albedo = mix(albedo, stone, smoothstep(h + (grain - 0.5), 2.0, 2.8)[..., None])
    snow = smoothstep(h + (grain - 0.5) * 1.2, 2.6, 3.4)
    bank = smoothstep(h + (grain - 0.5) * 0.06, -0.01, -0.05)
    albedo = mix(albedo, rgb(0.93, 0.95, 0.99), snow[..., None])
    return mix(albedo, rgb(0.70, 0.62, 0.48), bank[..., None]), np.zeros(h.shape, np.float32)


def islet(land: Relief, lie: Lie) -> Ground:
    """Rock with green on it, and sand or surf at its foot."""
    X, Z, h = land.xs, land.zs, land.height
    albedo, shine = tropic(land, lie)
    grain = sample("fine", X * 50, Z * 50 + h * 60)
    layer = sample("fine", X * 5, h * 44 + lie.noise(X, Z, 20) * 10)
    stone = mix(rgb(0.36, 0.31, 0.28), rgb(0.78, 0.68, 0.54), (0.4 * grain + 0.6 * layer)[..., None])
    steep = smoothstep(land.flatness + (grain - 0.5) * 0.2, 0.80, 0.55) * smoothstep(h, 0.04, 0.12)
    return mix(albedo, stone, steep[..., None]), shine


def cloud_sea(lie: Lie, X: Image, Z: Image) -> Image:
    """A ledge of rock over clouds that fill the valley, and peaks that stand out of them."""
    puff = np.abs(sample("cloud", X * 34, Z * 40 + lie.offset) - 0.5)
    billow = 1.15 * sample("cloud", X * 11 + lie.offset, Z * 14) - 0.9 * puff + 0.18 * sample("cloud", X * 90, Z * 90)
    return np.maximum(summit(lie, X, Z), np.float32(_CLOUDS) + billow).astype(np.float32)


def billows(land: Relief, lie: Lie) -> Ground:
    """White below, rock and snow above."""
    albedo, _ = scarp(land, lie)
    grain = sample("fine", land.xs * 30, land.zs * 30)
    far = smoothstep(land.zs, 2.6, 3.2)
    white = smoothstep(land.height + 0.1 * (grain - 0.5), _CLOUDS + 1.02, _CLOUDS + 0.80) * far
    return mix(albedo, rgb(0.96, 0.97, 1.0), white[..., None]), (0.85 * white).astype(np.float32)
