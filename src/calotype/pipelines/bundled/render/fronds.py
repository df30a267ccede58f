"""Overlays: the soft shadow of leaves between the light and the picture, and the lines of speed that comics have."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.wisps import Wisp

from .canvas import Image, blur, polygon_mask
from .light import Light, rgb

Points = NDArray[np.float64]
_DEPTH = 0.50


def leaf_shade(image: Image, wisp: Wisp, light: Light, rng: np.random.Generator) -> None:
    """A few fronds that reach in from two upper corners, darkening whatever they fall on."""
    height, width = image.shape[:2]
    short = min(height, width)
    shapes: list[Points] = []
    for x, y, turn in (
        (-0.04, 0.06, 0.35),
        (-0.06, 0.42, 0.02),
        (0.16, -0.08, 0.95),
        (1.05, -0.04, 2.45),
        (1.08, 0.30, 2.85),
    ):
        shapes.extend(_frond(x * width, y * height, turn + float(rng.normal(0, 0.10)), 0.74 * short, rng))
    mask = blur(polygon_mask((height, width), shapes), 0.007 * short)
    image *= 1 - (1 - rgb(0.44, 0.46, 0.52) * np.float32(0.5 / _DEPTH)) * (_DEPTH * mask)[..., None]


def _frond(x: float, y: float, turn: float, long: float, rng: np.random.Generator) -> list[Points]:
    """A bent rib with narrow leaflets at both sides."""
    bend = float(rng.uniform(-0.5, 0.5))
    out: list[Points] = []
    for k in range(15):
        t = 0.10 + 0.90 * k / 14
        angle = turn + bend * t
        at = np.array((x + long * t * np.cos(turn + 0.5 * bend * t), y + long * t * np.sin(turn + 0.5 * bend * t)))
        reach = long * 0.42 * float(np.sin(np.pi * (0.12 + 0.86 * t)))
        for side in (-1, 1):
            lean = angle + side * (0.95 - 0.45 * t)
            along = np.array((np.cos(lean), np.sin(lean)))
            across = np.array((-along[1], along[0])) * reach * 0.075
            tip = at + along * reach
            out.append(np.stack([at, at + along * reach * 0.35 + across, tip, at + along * reach * 0.35 - across]))
    return out


def speed_lines(image: Image, wisp: Wisp, light: Light, rng: np.random.Generator) -> None:
    """Black wedges from the borders towards the middle, as comics have them."""
    height, width = image.shape[:2]
    middle, reach = np.array((0.5 * width, 0.52 * height)), float(np.hypot(width, height))
    shapes: list[Points] = []
    for _ in range(120):
        a, half = float(rng.uniform(0, 2 * np.pi)), float(rng.uniform(0.002, 0.009))
        near = float(rng.uniform(0.25, 0.40))
        tip = middle + near * np.array((np.cos(a) * width, np.sin(a) * height))
        foot = middle + reach * np.array((np.cos(a), np.sin(a)))
        aside = reach * half * np.array((-np.sin(a), np.cos(a)))
        shapes.append(np.stack([tip, foot + aside, foot - aside]))
    mask = polygon_mask((height, width), shapes)
    ink = rgb(0.04, 0.04, 0.05) if wisp.tint is None else rgb(*wisp.tint)
    image += (ink - image) * (np.float32(0.92) * mask)[..., None]
