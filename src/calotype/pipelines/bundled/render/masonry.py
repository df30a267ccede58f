"""Masonry: a wall of brick, stone, concrete or boards, seen straight on."""

from __future__ import annotations

import numpy as np

from calotype.pipelines.bundled.ambience import Masonry
from calotype.pipelines.bundled.scene import RGB

from .canvas import Image, mix, smoothstep
from .light import Vector, rgb
from .noise import sample
from .planks import planks, walnut

_COURSES: dict[Masonry, tuple[float, float, float, RGB, RGB]] = {
    # length and height of a stone, the joint, the darkest and the lightest of them
    Masonry.BRICK: (0.170, 0.058, 0.0075, (0.43, 0.19, 0.13), (0.72, 0.38, 0.27)),
    Masonry.STONE: (0.270, 0.125, 0.0100, (0.38, 0.37, 0.36), (0.66, 0.64, 0.60)),
    Masonry.PLASTER: (9.0, 9.0, 0.0001, (0.80, 0.77, 0.72), (0.93, 0.91, 0.87)),
    Masonry.CONCRETE: (0.900, 0.460, 0.0030, (0.60, 0.60, 0.595), (0.68, 0.68, 0.67)),
}


def walling(kind: Masonry, x: Image, y: Image, footprint: float, seed: int, colour: RGB | None) -> Image:
    """A wall's albedo (h, w, 3) at plane coordinates in parts of the frame's shorter side, y down; ``footprint`` is a
    pixel's size there, ``colour`` what it is painted in."""
    if kind is Masonry.WOOD:
        size = np.full((len(y), x.shape[1]), footprint, np.float32)
        boards = planks(y + 0 * x, x + 0 * y, size, walnut(), seed, board=0.115, length=40, joint=0.003)
        return boards if colour is None else _painted(boards, colour)
    length, height, joint, dark, light = _COURSES[kind]
    rng = np.random.default_rng((seed, 31))
    course = np.floor(y / height).astype(np.int32)
    shift = rng.random(64).astype(np.float32)[course % 64] * np.float32(0.25) + np.float32(0.5) * (course % 2)
    along = x / np.float32(length) + shift
    stone = np.floor(along).astype(np.int32)
    chance = rng.random((64, 64)).astype(np.float32)[course % 64, stone % 64]
    u = (along - stone) * np.float32(length)
    v = (y / np.float32(height) - course) * np.float32(height)
    inset = np.minimum(np.minimum(u, length - u), np.minimum(v, height - v) + 0 * u)
    body = smoothstep(inset, 0.5 * joint - 0.6 * footprint, 0.5 * joint + 0.9 * footprint + 0.15 * joint)
    grime = sample("cloud", x * 95 + seed % 800, y * 95) - np.float32(0.5)
    tooth = sample("fine", x * 900 + seed % 700, y * 900) - np.float32(0.5)
    tone: Image = mix(rgb(*dark), rgb(*light), (0.12 + 0.76 * chance + 0.5 * grime)[..., None])
    # a lit upper edge, a dark lower one
    relief = smoothstep(v, 2.4 * joint, 0.4 * joint) - 0.9 * smoothstep(v, height - 2.4 * joint, height - 0.4 * joint)
    tone *= (1 + np.float32(0.13) * relief + np.float32(0.22) * tooth + np.float32(0.10) * grime)[..., None]
    mortar: Vector = rgb(0.66, 0.62, 0.56) if kind is Masonry.BRICK else rgb(*dark) * np.float32(0.72)
    wall: Image = mix(mortar * np.float32(0.86), tone, body[..., None])
    return wall if colour is None else _painted(wall, colour)


def _painted(wall: Image, colour: RGB) -> Image:
    """The wall under a coat of paint, which leaves its relief."""
    gray = wall.mean(-1)
    return np.asarray(rgb(*colour) * (0.30 + 0.70 * gray / max(0.05, float(gray.mean())))[..., None], np.float32)
