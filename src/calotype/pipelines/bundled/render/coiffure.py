"""Coiffure: hair that a person's picture lacks: a bun, a ponytail, braids, long hair, curls, spikes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from itertools import pairwise

import numpy as np

from calotype.pipelines.bundled.anchors import Anchors, Spot
from calotype.pipelines.bundled.countenance import Cut

from .canvas import Image
from .layers import Layer
from .light import Vector
from .limbs import bar, sample

_APART = 1.95
"""The width of the eyes' place, for one of their distance."""
_CROWN = 1.12
"""How far above the eyes hair is seen, for one of that."""
_CURLS = 34
_DEEP = 0.22
"""How far below its top a head's hair is taken, for one of the eyes' distance."""
_BROAD = 1.18
"""Half a head's width at the eyes, for one of their distance, that the locks are made for."""
_MOST = 1.5


@dataclass(frozen=True)
class Hair:
    """What lies behind a picture and before it."""

    behind: tuple[Layer, ...] = ()
    before: tuple[Layer, ...] = ()


Lock = Sequence[tuple[float, float, float]]
"""Places about the middle between the eyes and a lock's radius there, for one of the eyes' distance."""


def coiffed(image: Image, anchors: Anchors, cut: Cut) -> Hair:
    """The hair for a picture of somebody who looks at us; nothing where it is not known where the face is."""
    if anchors.eyes is None:
        return Hair()
    height, width = image.shape[:2]
    apart = anchors.eyes.width * width / _APART
    middle = anchors.eyes.x * width, anchors.eyes.y * height
    column = min(width - 1, max(0, round(middle[0])))
    solid = np.flatnonzero(image[: max(1, round(middle[1])), column, 3] > 0.5)
    # hair is at the top of a head: lower down may be the forehead
    top = float(solid[0]) if len(solid) else max(0.0, middle[1] - _CROWN * apart)
    tone = sample(image, Spot(anchors.eyes.x, min(anchors.eyes.y, (top + _DEEP * apart) / height)))
    beside = np.flatnonzero(image[min(height - 1, round(middle[1])), :, 3] > 0.5)
    half = float(beside[-1] - beside[0]) / 2 if len(beside) else _BROAD * apart
    return _CUTS[cut](middle, max(apart, min(half / _BROAD, _MOST * apart)), tone)


def _lock(places: Lock, middle: tuple[float, float], apart: float, tone: Vector, side: int = 1) -> list[Layer]:
    at = [(middle[0] + side * x * apart, middle[1] + y * apart, r * apart) for x, y, r in places]
    return [Layer(*bar(a[:2], b[:2], max(1.0, (a[2] + b[2]) / 2), tone)) for a, b in pairwise(at)]


def _bun(middle: tuple[float, float], apart: float, tone: Vector) -> Hair:
    ball = _lock(((-0.12, -1.86, 0.62), (0.12, -1.86, 0.62)), middle, apart, tone)
    return Hair(behind=tuple(ball))


def _ponytail(middle: tuple[float, float], apart: float, tone: Vector) -> Hair:
    tail = ((0.5, -1.35, 0.40), (1.35, -1.45, 0.44), (1.85, -0.75, 0.48), (2.0, 0.3, 0.42), (1.75, 1.3, 0.24))
    return Hair(behind=tuple(_lock(tail, middle, apart, tone)))


def _braids(middle: tuple[float, float], apart: float, tone: Vector) -> Hair:
    layers: list[Layer] = []
    for side in (-1, 1):
        for k in range(7):
            x, y, r = 1.22 + 0.03 * k, 0.55 + 0.40 * k, 0.30 - 0.014 * k
            shade = tone * np.float32(1.0 if k % 2 else 0.90)
            layers += _lock(((x - 0.07, y, r), (x + 0.07, y + 0.10, r)), middle, apart, shade, side)
    return Hair(before=tuple(layers))


def _long(middle: tuple[float, float], apart: float, tone: Vector) -> Hair:
    layers: list[Layer] = []
    for side in (-1, 1):
        for x, shade in ((1.02, 0.86), (1.26, 1.0)):
            fall = (
                (x - 0.34, -0.9, 0.2),
                (x - 0.08, -0.2, 0.36),
                (x, 0.6, 0.42),
                (x + 0.10, 1.7, 0.44),
                (x, 2.9, 0.30),
            )
            layers += _lock(fall, middle, apart, tone * np.float32(shade), side)
    return Hair(behind=tuple(layers))


def _dreadlocks(middle: tuple[float, float], apart: float, tone: Vector) -> Hair:
    layers: list[Layer] = []
    for side in (-1, 1):
        for k in range(5):
            x = 0.72 + 0.19 * k
            fall = ((0.6 * x, -1.25, 0.12), (x, -0.2, 0.13), (x + 0.10, 1.1, 0.13), (x + 0.06, 2.3 - 0.12 * k, 0.11))
            layers += _lock(fall, middle, apart, tone * np.float32(0.74 + 0.22 * (k % 2)), side)
    return Hair(behind=tuple(layers))


def _afro(middle: tuple[float, float], apart: float, tone: Vector) -> Hair:
    layers = _lock(((-0.35, -0.72, 1.62), (0.35, -0.72, 1.62)), middle, apart, tone)
    for k in range(_CURLS):
        angle = 2 * np.pi * k / _CURLS
        x, y = 1.86 * np.cos(angle), -0.72 + 1.56 * np.sin(angle)
        shade = tone * np.float32(0.92 + 0.10 * (k % 3) / 2)
        layers += _lock(((x, y, 0.25), (x + 0.02, y + 0.02, 0.25)), middle, apart, shade)
    return Hair(behind=tuple(layers))


def _curly(middle: tuple[float, float], apart: float, tone: Vector) -> Hair:
    """Curls about the head down to the cheeks, and a row of them over the forehead."""
    behind: list[Layer] = []
    for k in range(-9, 10):
        angle = np.pi * (0.5 + k / 14)
        x, y = 1.38 * np.cos(angle), -0.30 - 1.42 * np.sin(angle)
        shade = tone * np.float32(0.86 + 0.14 * (k % 2))
        behind += _lock(((x - 0.03, y, 0.36), (x + 0.03, y, 0.36)), middle, apart, shade)
    before: list[Layer] = []
    for k in range(-3, 4):
        x, y = 0.32 * k, -1.36 + 0.022 * k * k
        shade = tone * np.float32(0.94 + 0.12 * (k % 2))
        before += _lock(((x - 0.03, y, 0.25), (x + 0.03, y + 0.02, 0.25)), middle, apart, shade)
    return Hair(behind=tuple(behind), before=tuple(before))


def _wavy(middle: tuple[float, float], apart: float, tone: Vector) -> Hair:
    layers: list[Layer] = []
    for side in (-1, 1):
        for x, shade in ((0.86, 0.84), (1.06, 1.0)):
            wave = [(x + 0.09 * (-1) ** k, -0.25 + 0.42 * k, 0.26 + 0.03 * min(k, 3)) for k in range(7)]
            layers += _lock(wave, middle, apart, tone * np.float32(shade), side)
    return Hair(behind=tuple(layers))


def _spiky(middle: tuple[float, float], apart: float, tone: Vector) -> Hair:
    layers: list[Layer] = []
    for k in range(-4, 5):
        x = 0.27 * k
        spike = [(x * (1 + 0.16 * n), -1.20 - 0.20 * n + 0.03 * k * k, 0.24 - 0.05 * n) for n in range(5)]
        layers += _lock(spike, middle, apart, tone * np.float32(0.90 + 0.10 * (k % 2)))
    return Hair(behind=tuple(layers))


RISING = frozenset({Cut.BUN, Cut.AFRO, Cut.CURLY, Cut.SPIKY})
"""What rises above a head."""
_CUTS: dict[Cut, Callable[[tuple[float, float], float, Vector], Hair]] = {
    Cut.BUN: _bun, Cut.PONYTAIL: _ponytail, Cut.BRAIDS: _braids, Cut.LONG: _long, Cut.AFRO: _afro,
    Cut.DREADLOCKS: _dreadlocks, Cut.CURLY: _curly, Cut.WAVY: _wavy, Cut.SPIKY: _spiky,
}  # fmt: skip
