"""What built ground is of, in perspective: boards, slabs, painted tiles, asphalt and courts with their lines."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.render.canvas import mix, smoothstep
from calotype.pipelines.bundled.render.light import Vector, rgb
from calotype.pipelines.bundled.render.noise import sample

Image = NDArray[np.float32]
Ground = Callable[[Image, Image], Image]
"""What it reflects at x, right of the middle, and z, away from the viewer."""

_WHITE = rgb(0.95, 0.95, 0.93)


def _seams(v: Image, size: float, wide: float) -> Image:
    """1 on the lines between things of a size in a row."""
    at = v / np.float32(size)
    return smoothstep(np.abs(at - np.round(at)), wide, 0.4 * wide)


def _stroke(v: Image, at: float, wide: float) -> Image:
    return smoothstep(np.abs(v - np.float32(at)), wide, 0.7 * wide)


def boards(x: Image, z: Image) -> Image:
    """Planks that run toward the viewer."""
    plank = np.floor(x / np.float32(0.16))
    tone = sample("even", plank * 61, np.floor(z * 0.8 + plank * 0.37) * 43)
    grain = sample("fine", x * 420, z * 16)
    wood = mix(rgb(0.50, 0.33, 0.20), rgb(0.76, 0.55, 0.36), (0.55 * tone + 0.45 * grain)[..., None])
    return mix(wood, rgb(0.16, 0.10, 0.07), (0.85 * _seams(x, 0.16, 0.06))[..., None])


def slabs(x: Image, z: Image) -> Image:
    """Pale stone in squares."""
    tone = sample("even", np.floor(x / 0.42) * 61, np.floor(z / 0.42) * 43)
    grain = sample("fine", x * 120, z * 120)
    stone = mix(rgb(0.70, 0.64, 0.56), rgb(0.90, 0.85, 0.77), (0.6 * tone + 0.4 * grain)[..., None])
    joint = np.maximum(_seams(x, 0.42, 0.03), _seams(z, 0.42, 0.03))
    return mix(stone, rgb(0.48, 0.43, 0.38), joint[..., None])


def mosaic(x: Image, z: Image) -> Image:
    """Painted tiles: eight-pointed stars in blue and ochre on white."""
    u, v = x / np.float32(0.44), z / np.float32(0.44)
    a, b = np.abs(u - np.round(u)), np.abs(v - np.round(v))
    star = np.minimum(np.maximum(a, b) * 1.30, (a + b) * 0.95)
    heart = smoothstep(star, 0.17, 0.15)
    body = smoothstep(star, 0.36, 0.34)
    tile = mix(rgb(0.93, 0.92, 0.87), rgb(0.12, 0.36, 0.62), body[..., None])
    tile = mix(tile, rgb(0.90, 0.64, 0.22), heart[..., None])
    corner = smoothstep(np.maximum(a, b), 0.42, 0.44)
    return mix(tile, rgb(0.10, 0.46, 0.42), corner[..., None])


def asphalt(x: Image, z: Image) -> Image:
    grain = sample("fine", x * 300, z * 300)
    stain = sample("cloud", x * 20 + 60, z * 20)
    return mix(rgb(0.26, 0.27, 0.29), rgb(0.44, 0.44, 0.46), (0.5 * grain + 0.5 * stain)[..., None])


def parking(x: Image, z: Image) -> Image:
    """Asphalt with two rows of bays and the way between."""
    bays = (z > 4.4) | (z < 1.5)
    line = np.maximum(_seams(x + 0.6, 1.2, 0.028) * bays, np.maximum(_stroke(z, 4.4, 0.10), _stroke(z, 1.5, 0.035)))
    return mix(asphalt(x, z), _WHITE, (0.85 * line)[..., None])


def _court(x: Image, z: Image, inner: Vector, outer: Vector, line: Image, within: Image) -> Image:
    grain = sample("fine", x * 240, z * 240) - np.float32(0.5)
    ground = mix(outer, inner, within[..., None]) * (1 + 0.10 * grain)[..., None]
    return mix(ground, _WHITE, np.clip(line, 0, 1)[..., None])


def tennis(x: Image, z: Image) -> Image:
    """A hard court: blue in green, the near half before the net."""
    wide, deep = 0.034 + 0.004 * z, 0.05 + 0.014 * z
    inside = (np.abs(x) < 1.9) & (z < 7.2)
    line = np.maximum(_stroke(np.abs(x), 1.9, 0.03) * (z < 7.2), _stroke(np.abs(x), 1.45, 0.03) * (z < 7.2))
    service = np.maximum(_stroke(z, 1.75, 0.05), _stroke(z, 5.2, 0.12)) * (np.abs(x) < 1.45)
    middle = (np.abs(x) < wide) * (z > 1.75) * (z < 5.2)
    back = (np.abs(z - 7.2) < 3 * deep) * (np.abs(x) < 1.9)
    line = np.maximum.reduce([line, service, middle.astype(np.float32), back.astype(np.float32)])
    return _court(x, z, rgb(0.18, 0.40, 0.66), rgb(0.22, 0.50, 0.36), line, inside.astype(np.float32))


def basketball(x: Image, z: Image) -> Image:
    """A court with the key and the arc before the hoop."""
    far = np.float32(5.4)
    reach = np.hypot(x, (z - far) * np.float32(0.75))
    line = np.maximum(smoothstep(np.abs(reach - 2.0), 0.06, 0.03), _stroke(z, 5.6, 0.10))
    key = (np.abs(x) < 0.72) & (z > 3.4)
    edge = np.maximum(_stroke(np.abs(x), 0.72, 0.035) * (z > 3.4), _stroke(z, 3.4, 0.07) * (np.abs(x) < 0.72))
    ring = smoothstep(np.abs(np.hypot(x, (z - 3.4) * np.float32(0.75)) - 0.62), 0.05, 0.025) * (z < 3.4)
    line = np.maximum.reduce([line, edge, ring, _stroke(np.abs(x), 3.0, 0.04)])
    line = line * (z < 5.8)
    return _court(x, z, rgb(0.70, 0.32, 0.22), rgb(0.34, 0.46, 0.52), line, key.astype(np.float32))


def paved(x: Image, z: Image) -> Image:
    """A platform's stone, with its yellow line before the edge."""
    return mix(slabs(x, z) * np.float32(0.86), rgb(0.95, 0.78, 0.16), _stroke(z, 1.62, 0.10)[..., None])


def rails(x: Image, z: Image) -> Image:
    """A track on its bed of stones, through grass."""
    grain = sample("fine", x * 200, z * 200)
    turf = mix(
        rgb(0.20, 0.34, 0.12), rgb(0.50, 0.60, 0.26), (0.6 * sample("even", x * 26, z * 26) + 0.4 * grain)[..., None]
    )
    bed = mix(rgb(0.32, 0.29, 0.27), rgb(0.62, 0.57, 0.52), grain[..., None])
    ground = mix(turf, bed, smoothstep(np.abs(x) + 0.12 * (grain - 0.5), 0.92, 0.84)[..., None])
    sleeper = _seams(z, 0.34, 0.26) * (np.abs(x) < 0.66)
    ground = mix(ground, mix(rgb(0.30, 0.22, 0.16), rgb(0.44, 0.34, 0.26), grain[..., None]), sleeper[..., None])
    steel = smoothstep(np.abs(np.abs(x) - np.float32(0.44)), 0.036, 0.026)
    return mix(ground, rgb(0.74, 0.74, 0.78), steel[..., None])
