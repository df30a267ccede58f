"""What land is of: the colours of a relief, and how much of it shines by itself."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.render import grass
from calotype.pipelines.bundled.render.canvas import mix, smoothstep
from calotype.pipelines.bundled.render.environments.heights import STEP, Lie, slope
from calotype.pipelines.bundled.render.light import rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.seasons import grass_of
from calotype.pipelines.bundled.render.terrain import Relief
from calotype.pipelines.bundled.scene import Scene

Image = NDArray[np.float32]
Ground = tuple[Image, Image]
"""Colours, and how much shines."""


def turf_of(scene: Scene) -> grass.Turf:
    """The grass of a cliff's top."""
    return grass.Turf(height=0.10, far=5.0, root=rgb(0.18, 0.29, 0.09), tip=rgb(0.55, 0.64, 0.26)).in_season(
        scene.season
    )


def _dull(land: Relief) -> Image:
    return np.zeros(land.height.shape, np.float32)


def bluff(land: Relief, lie: Lie) -> Ground:
    """Grass above rock, and surf at its foot."""
    X, Z, h = land.xs, land.zs, land.height
    grain = sample("fine", X * 60, Z * 60 + h * 50)
    patch = sample("even", X * 24 + lie.offset, Z * 24)
    green = grass_of(lie.scene.season, mix(rgb(0.24, 0.40, 0.12), rgb(0.50, 0.60, 0.22), patch[..., None]))
    layer = sample("fine", X * 6, h * 60 + lie.noise(X, Z, 20) * 12)
    stone = mix(rgb(0.36, 0.31, 0.28), rgb(0.74, 0.67, 0.58), (0.35 * grain + 0.65 * layer)[..., None])
    steep = smoothstep(land.flatness + (grain - 0.5) * 0.25, 0.72, 0.52)
    low = smoothstep(h, -0.25, -0.6)
    albedo = mix(green, stone, np.maximum(steep, low)[..., None])
    surf = smoothstep(h + (grain - 0.5) * 0.5, -3.0, -3.3)
    return mix(albedo, rgb(0.96, 0.98, 1.0), surf[..., None]), _dull(land)


def sward(land: Relief, lie: Lie) -> Ground:
    """Grass on the hills, as the season has it."""
    X, Z = land.xs, land.zs
    grain, patch = sample("fine", X * 70, Z * 70), sample("even", X * 16 + lie.offset, Z * 22)
    green = mix(rgb(0.26, 0.44, 0.10), rgb(0.56, 0.68, 0.22), (0.35 * grain + 0.65 * patch)[..., None])
    return grass_of(lie.scene.season, green), _dull(land)


def tropic(land: Relief, lie: Lie) -> Ground:
    """Sand by the water, woods above it."""
    X, Z, h = land.xs, land.zs, land.height
    grain = sample("fine", X * 60, Z * 60)
    sand = mix(rgb(0.88, 0.78, 0.58), rgb(0.98, 0.92, 0.76), grain[..., None])
    tufts = sample("fine", X * 46, Z * 46 + h * 30)
    wood = grass_of(lie.scene.season, mix(rgb(0.08, 0.26, 0.08), rgb(0.42, 0.62, 0.20), tufts[..., None]))
    albedo = mix(sand, wood, smoothstep(h + (grain - 0.5) * 0.10, 0.08, 0.16)[..., None])
    surf = smoothstep(h + (grain - 0.5) * 0.05, -0.015, -0.05)
    return mix(albedo, rgb(0.93, 1.0, 0.99), surf[..., None]), _dull(land)


def scarp(land: Relief, lie: Lie) -> Ground:
    """Bare rock before the viewer, meadows, woods and snow across the valley."""
    X, Z, h = land.xs, land.zs, land.height
    grain = sample("fine", X * 55, Z * 55 + h * 48)
    stone = mix(rgb(0.34, 0.33, 0.35), rgb(0.70, 0.66, 0.62), grain[..., None])
    patch = sample("even", X * 20 + lie.offset, Z * 20)
    wood = grass_of(lie.scene.season, mix(rgb(0.10, 0.24, 0.12), rgb(0.40, 0.54, 0.20), patch[..., None]))
    far = mix(wood, stone, smoothstep(h + (grain - 0.5), -1.6, -0.6)[..., None])
    snow = smoothstep(h + (grain - 0.5) * 1.4, 0.2, 1.2) * smoothstep(land.flatness, 0.36, 0.52)
    far = mix(far, rgb(0.93, 0.95, 0.99), snow[..., None])
    turf = mix(stone, wood, (0.55 * smoothstep(land.flatness, 0.86, 0.97) * smoothstep(patch, 0.4, 0.7))[..., None])
    return mix(turf, far, smoothstep(Z, 3.0, 4.5)[..., None]), _dull(land)


def strata(land: Relief, lie: Lie) -> Ground:
    """Red rock in layers over sand."""
    X, Z, h = land.xs, land.zs, land.height
    grain = sample("fine", X * 60, Z * 60 + h * 40)
    bands = sample("fine", 0 * X + 3, h * 55 + lie.noise(X, Z, 9) * 16)
    wall = mix(rgb(0.52, 0.22, 0.13), rgb(0.90, 0.56, 0.34), (0.75 * bands + 0.25 * grain)[..., None])
    sand = mix(rgb(0.74, 0.45, 0.28), rgb(0.92, 0.66, 0.43), sample("even", X * 20, Z * 30)[..., None])
    return mix(sand, wall, smoothstep(h + (grain - 0.5) * 0.2, 0.12, 0.4)[..., None]), _dull(land)


def paddies(land: Relief, lie: Lie, *, wet: float) -> Ground:
    """Level fields between banks of earth: with the sky in their water, or rows of bushes."""
    X, Z = land.xs, land.zs
    h = slope(lie, X, np.broadcast_to(Z, X.shape)) / np.float32(STEP)
    part, level = h - np.floor(h), np.floor(h)
    grain = sample("fine", X * 60, Z * 60)
    bank = smoothstep(part, 0.66, 0.74)
    ridge = grass_of(lie.scene.season, mix(rgb(0.16, 0.32, 0.09), rgb(0.42, 0.58, 0.20), grain[..., None]))
    kind = sample("even", level * 131 + lie.offset, 0 * X + 17)
    if wet:
        up = np.clip(0.35 + 0.65 * part + 0.2 * lie.noise(X, Z, 8), 0, 1)
        mirror = mix(mix(lie.light.horizon, lie.light.middle, up[..., None]), rgb(1, 1, 1), np.float32(0.08))
        shoots = smoothstep(kind, 0.62, 0.70) * (0.45 + 0.5 * smoothstep(grain, 0.35, 0.7))
        field = mix(mirror, rgb(0.42, 0.66, 0.20), shoots[..., None])
        return mix(field, ridge, bank[..., None]), (1 - bank) * (1 - shoots)
    rows = 0.5 + 0.5 * np.sin(part * np.float32(6.2832 * 3) + lie.noise(X, Z, 40) * 2)
    bushes = mix(rgb(0.09, 0.26, 0.06), rgb(0.46, 0.68, 0.20), (rows * (0.6 + 0.4 * grain))[..., None])
    return mix(bushes, ridge * 0.8, (0.5 * bank)[..., None]), _dull(land)


def ice(land: Relief, lie: Lie) -> Ground:
    """Blue ice where it is level or broken, snow where it rises."""
    X, Z, h = land.xs, land.zs, land.height
    grain = sample("fine", X * 55, Z * 55 + h * 48)
    veins = np.abs(sample("cloud", X * 34 + lie.offset, Z * 34) - 0.5)
    finer = np.abs(sample("cloud", X * 90 + 40, Z * 90 + lie.offset) - 0.5)
    cracks = np.maximum(smoothstep(veins, 0.022, 0.004), 0.6 * smoothstep(finer, 0.016, 0.002)) * smoothstep(Z, 9, 2)
    cloudy = sample("even", X * 9 + lie.offset, Z * 14)
    sheet = mix(rgb(0.42, 0.66, 0.80), rgb(0.80, 0.91, 0.96), cloudy[..., None])
    sheet = mix(sheet, mix(lie.light.middle, lie.light.horizon, 0.5), np.float32(0.28))
    sheet = mix(sheet, rgb(0.96, 0.99, 1.0), cracks[..., None])
    deep = mix(rgb(0.20, 0.52, 0.74), rgb(0.66, 0.88, 0.96), grain[..., None])
    snow = smoothstep(h + (grain - 0.5) * 0.1, 0.03, 0.16)
    steep = smoothstep(land.flatness + (grain - 0.5) * 0.3, 0.66, 0.42)
    rock = smoothstep(h, 1.6, 2.4) * smoothstep(Z, 9, 12)
    wall = mix(deep, rgb(0.36, 0.36, 0.42), rock[..., None])
    albedo = mix(sheet, rgb(0.93, 0.96, 1.0), snow[..., None])
    return mix(albedo, wall, (steep * smoothstep(h, 0.0, 0.1))[..., None]), _dull(land)


def ashes(land: Relief, lie: Lie) -> Ground:
    """Black rock with fire in its cracks, and streams of it on the slopes."""
    X, Z, h = land.xs, land.zs, land.height
    grain = sample("fine", X * 60, Z * 60 + h * 40)
    stone = mix(rgb(0.07, 0.06, 0.07), rgb(0.26, 0.22, 0.22), grain[..., None])
    veins = np.abs(sample("cloud", X * 22 + lie.offset, Z * 22 + h * 6) - 0.5)
    pools = smoothstep(sample("cloud", X * 12 + 300, Z * 16 + lie.offset), 0.60, 0.63) * smoothstep(h, 0.45, 0.1)
    streams = smoothstep(np.abs(lie.noise(X, Z, 10, 500)), 0.030, 0.008) * smoothstep(h, 0.4, 1.0)
    hot = np.maximum.reduce([smoothstep(veins, 0.028, 0.006), pools, streams])
    fire = mix(rgb(0.92, 0.20, 0.02), rgb(1.0, 0.82, 0.28), (hot * (0.4 + 0.6 * grain))[..., None])
    warm = mix(stone, rgb(0.60, 0.16, 0.05), (0.45 * smoothstep(veins, 0.09, 0.02))[..., None])
    return mix(warm, fire, hot[..., None]), hot


def dust(land: Relief, lie: Lie) -> Ground:
    """Ground of no colour that the earth has, with pools of glowing water."""
    X, Z, h = land.xs, land.zs, land.height
    grain = sample("fine", X * 60, Z * 60 + h * 40)
    wide = sample("even", X * 12 + lie.offset, Z * 18)
    soil = mix(rgb(0.36, 0.16, 0.40), rgb(0.74, 0.38, 0.52), (0.6 * wide + 0.4 * grain)[..., None])
    needle = mix(rgb(0.20, 0.12, 0.34), rgb(0.52, 0.30, 0.56), sample("fine", X * 8, h * 50)[..., None])
    albedo = mix(soil, needle, smoothstep(h, 0.5, 1.0)[..., None])
    pools = smoothstep(sample("cloud", X * 16 + 300, Z * 22 + lie.offset), 0.63, 0.65) * smoothstep(h, 0.25, 0.05)
    pools = pools * smoothstep(Z, 1.5, 3.0)
    return mix(albedo, rgb(0.20, 0.90, 0.84), (0.85 * pools)[..., None]), (0.8 * pools).astype(np.float32)


def rocky(land: Relief, lie: Lie) -> Ground:
    """Dark rock with woods on its ledges, and snow above."""
    X, Z, h = land.xs, land.zs, land.height
    grain = sample("fine", X * 50, Z * 50 + h * 44)
    stone = mix(rgb(0.26, 0.28, 0.30), rgb(0.60, 0.60, 0.58), grain[..., None])
    patch = sample("even", X * 18 + lie.offset, Z * 18 + h * 8)
    wood = grass_of(lie.scene.season, mix(rgb(0.10, 0.22, 0.12), rgb(0.34, 0.48, 0.20), patch[..., None]))
    ledge = smoothstep(land.flatness, 0.20, 0.55) * smoothstep(h + (grain - 0.5), 3.6, 1.6)
    snow = smoothstep(h + (grain - 0.5) * 1.2, 3.0, 4.2)
    return mix(mix(stone, wood, ledge[..., None]), rgb(0.93, 0.95, 0.99), snow[..., None]), _dull(land)


def cracked(land: Relief, lie: Lie) -> Ground:
    """A crust that has dried into plates."""
    X, Z = land.xs, land.zs
    warp = (sample("cloud", X * 30 + lie.offset, Z * 30) - np.float32(0.5)) * np.float32(1.4)
    u, v = X * np.float32(3.2) + warp, Z * np.float32(3.2) + warp[::-1]
    u = u + np.float32(0.5) * (np.floor(v) % 2)
    jag = sample("even", np.floor(u) * 31, np.floor(v) * 47) - np.float32(0.5)
    seam = np.minimum(np.abs(u - np.round(u) + 0.25 * jag), np.abs(v - np.round(v)))
    seam = smoothstep(seam, 0.075, 0.02) * smoothstep(Z, 11, 2)
    grain = sample("fine", X * 60, Z * 60)
    crust = mix(rgb(0.84, 0.79, 0.70), rgb(0.95, 0.93, 0.88), (0.6 * grain + 0.4 * (jag + 0.5))[..., None])
    crust = mix(crust, rgb(0.46, 0.40, 0.36), (0.8 * seam)[..., None])
    stone = mix(rgb(0.42, 0.36, 0.36), rgb(0.66, 0.58, 0.54), grain[..., None])
    return mix(crust, stone, smoothstep(land.height, 0.05, 0.3)[..., None]), _dull(land)
