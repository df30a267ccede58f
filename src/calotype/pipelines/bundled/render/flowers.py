"""Wild flowers: seven kinds, each drawn once in its own colours and tinted by the light."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cache

import cv2
import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.render.canvas import Image
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.planting import Plant, Sprite
from calotype.pipelines.bundled.render.stage import Clearing
from calotype.pipelines.bundled.render.terrain import Relief

_SIZE = 192
_POSES = 2
_STEM = (0.27, 0.44, 0.16)


@dataclass(frozen=True, kw_only=True)
class _Kind:
    petal: tuple[float, float, float]
    heart: tuple[float, float, float]
    petals: int
    reach: float
    """Petal length, as a share of the plant's height."""
    girth: float
    """Petal width, as a share of its length."""
    tilt: float
    """Foreshortening: 1 seen face on."""
    spike: bool = False
    cup: bool = False
    """Its petals stand up and close."""
    tall: float = 1.0


_KINDS = (
    _Kind(petal=(0.99, 0.98, 0.96), heart=(0.98, 0.76, 0.12), petals=14, reach=0.17, girth=0.34, tilt=0.62),
    _Kind(petal=(0.90, 0.16, 0.13), heart=(0.12, 0.08, 0.10), petals=5, reach=0.17, girth=0.95, tilt=0.66),
    _Kind(petal=(1.00, 0.82, 0.16), heart=(0.90, 0.58, 0.08), petals=6, reach=0.13, girth=0.72, tilt=0.60),
    _Kind(petal=(0.33, 0.45, 0.95), heart=(0.20, 0.18, 0.55), petals=10, reach=0.14, girth=0.44, tilt=0.64),
    _Kind(petal=(0.98, 0.55, 0.74), heart=(0.98, 0.80, 0.25), petals=8, reach=0.18, girth=0.55, tilt=0.66),
    _Kind(petal=(0.58, 0.38, 0.86), heart=(0.46, 0.28, 0.74), petals=5, reach=0.05, girth=0.80, tilt=0.7, spike=True),
    _Kind(petal=(1.00, 0.56, 0.14), heart=(0.55, 0.24, 0.06), petals=9, reach=0.15, girth=0.52, tilt=0.62),
    _Kind(petal=(1.00, 0.76, 0.08), heart=(0.30, 0.16, 0.06), petals=18, reach=0.24, girth=0.36, tilt=0.92, tall=1.9),
    _Kind(petal=(0.90, 0.12, 0.16), heart=(0.70, 0.06, 0.10), petals=3, reach=0.24, girth=0.5, tilt=1.0, cup=True),
    _Kind(petal=(0.99, 0.80, 0.16), heart=(0.92, 0.62, 0.08), petals=3, reach=0.24, girth=0.5, tilt=1.0, cup=True),
    _Kind(petal=(0.96, 0.44, 0.66), heart=(0.86, 0.28, 0.52), petals=3, reach=0.24, girth=0.5, tilt=1.0, cup=True),
    _Kind(petal=(0.86, 0.10, 0.20), heart=(0.58, 0.03, 0.10), petals=9, reach=0.13, girth=1.1, tilt=0.85),
)
_WILD = 7
"""How many kinds grow wild."""
SUNFLOWERS, TULIPS, ROSES = (7,), (8, 9, 10), (11,)
DAISIES, POPPIES, YELLOW, BLUE, PINK, LAVENDER = (0,), (1,), (2,), (3,), (4,), (5,)
"""The kinds of fields that consist of one."""


def _fill(canvas: NDArray[np.uint8], points: NDArray[np.float64], colour: tuple[float, ...]) -> None:
    c = [float(np.clip(v, 0, 1) * 255) for v in colour[:3]]
    cv2.fillPoly(canvas, [np.round(points * 16).astype(np.int32)], (*c, 255), cv2.LINE_AA, 4)


def _cup(canvas: NDArray[np.uint8], kind: _Kind, cx: float, cy: float, scale: float) -> None:
    """A tulip's head: an outer petal to each side, one before them."""
    t = np.linspace(0, 2 * np.pi, 24, endpoint=False)
    tall, wide = kind.reach * scale * 0.62, kind.reach * scale * 0.42
    for shift, gain, narrow in ((-0.42, 0.80, 0.62), (0.42, 0.88, 0.62), (0.0, 1.0, 0.66)):
        px = cx + shift * wide + wide * narrow * np.sin(t) * (0.80 - 0.30 * np.cos(t))
        py = cy - tall * 0.5 - tall * np.cos(t) * (1.0 if shift else 0.9)
        _fill(canvas, np.stack([px, py], 1), tuple(v * gain for v in kind.petal))
    _fill(canvas, np.stack([cx + wide * 0.5 * np.sin(t), cy + 0.16 * tall - tall * 0.3 * np.cos(t)], 1), kind.heart)


def _head(
    canvas: NDArray[np.uint8], rng: np.random.Generator, kind: _Kind, cx: float, cy: float, scale: float, lean: float
) -> None:
    t = np.linspace(0, 2 * np.pi, 18, endpoint=False)
    for layer, shrink in ((0.86, 1.0), (1.0, 0.86)):
        for k in range(kind.petals):
            angle = 2 * np.pi * (k + (0.5 if shrink < 1 else 0.0)) / kind.petals + rng.normal(0, 0.06)
            length = kind.reach * scale * shrink * rng.uniform(0.9, 1.08)
            tone = layer * (0.86 + 0.14 * np.sin(angle)) * rng.uniform(0.95, 1.04)
            for inset, gain in ((1.0, 0.80), (0.84, 1.0)):
                along = length * (0.54 + 0.50 * inset * np.cos(t))
                side = length * kind.girth * 0.5 * inset * np.sin(t) * (0.78 + 0.30 * np.cos(t))
                px = along * np.cos(angle) - side * np.sin(angle)
                py = (along * np.sin(angle) + side * np.cos(angle)) * kind.tilt
                points = np.stack([cx + px + lean * py * 0.4, cy - py], 1)
                _fill(canvas, points, tuple(v * tone * gain for v in kind.petal))
    r = kind.reach * scale * (0.30 if kind.petals > 5 else 0.24)
    for dy, size, gain in ((0.0, 1.0, 0.78), (-0.18, 0.72, 1.05)):
        ring = np.stack([cx + r * size * np.cos(t), cy + r * (dy + size * np.sin(t) * kind.tilt)], 1)
        _fill(canvas, ring, tuple(v * gain for v in kind.heart))


@cache
def _albedo(kind: int, pose: int) -> Image:
    """One flower with its stem, premultiplied RGBA."""
    rng = np.random.default_rng((59, kind, pose))
    canvas = np.zeros((_SIZE, _SIZE, 4), np.uint8)
    spec = _KINDS[kind]
    foot, lean = _SIZE * 0.5, rng.normal(0, 0.35)
    top = (_SIZE * (0.5 + lean * 0.10), _SIZE * 0.24)
    t = np.linspace(0, 1, 8)
    x = foot + (top[0] - foot) * t**1.6
    y = _SIZE + (top[1] - _SIZE) * t
    half = _SIZE * (0.014 - 0.006 * t)
    _fill(canvas, np.concatenate([np.stack([x - half, y], 1), np.stack([x + half, y], 1)[::-1]]), _STEM)
    for side in (-1, 1):
        a = rng.uniform(0.15, 0.45)
        bx, by = float(np.interp(a, t, x)), float(np.interp(a, t, y))
        s = np.linspace(0, 1, 7)
        spine = np.stack([bx + side * _SIZE * 0.17 * s, by - _SIZE * (0.16 * s - 0.10 * s * s)], 1)
        girth = (_SIZE * 0.028 * np.sin(np.pi * s**0.8))[:, None] * np.array((0.3, 1.0))
        _fill(
            canvas,
            np.concatenate([spine - girth, (spine + girth)[::-1]]),
            tuple(v * rng.uniform(0.8, 1.1) for v in _STEM),
        )
    if spec.spike:
        for k in range(22):
            f = k / 21
            _head(
                canvas,
                rng,
                spec,
                top[0] + rng.normal(0, 0.022) * _SIZE * (1.4 - f),
                _SIZE * (0.50 - 0.42 * f),
                _SIZE * (1.15 - 0.5 * f),
                lean,
            )
    elif spec.cup:
        _cup(canvas, spec, *top, _SIZE)
    else:
        _head(canvas, rng, spec, *top, _SIZE, lean)
    return canvas.astype(np.float32) * np.float32(1 / 255)


_HIGHEST = 1.1
"""Height of the ground above which no flower grows."""


def crop(
    rng: np.random.Generator, relief: Relief, clearing: Clearing, kinds: tuple[int, ...], *, count: int, rows: float
) -> list[Plant]:
    """A field of such flowers, in rows that run away from the viewer; ``rows`` is how far they are apart."""
    view = relief.view
    first = float(relief.depths[0])
    flowers = []
    for _ in range(count):
        z = first * 1.02 * (9.0 / first) ** float(rng.random())
        across = rng.uniform(-1.25, 1.25) * z * view.fov
        row = round(across / rows)
        across = row * rows + rng.normal(0, 0.12 * rows)
        kind = kinds[
            int(sample("even", np.array([[row * 7.0]], np.float32), np.float32(3.0))[0, 0] * 0.999 * len(kinds))
        ]
        at = 0.5 + across / (z * view.fov) * view.unit / view.width
        pose, flip, shade = int(rng.integers(_POSES)), bool(rng.random() < 0.5), rng.uniform(0.88, 1.06)
        hides = abs(at - clearing.x) < clearing.half_width * 0.75 and z < view.depth(clearing.y - 0.03)
        if not -0.05 < at < 1.05 or (hides and rng.random() < 0.85) or relief.altitude(across, z) > _HIGHEST:
            continue
        tall = rng.uniform(0.17, 0.23) * _KINDS[kind].tall
        flowers.append(Plant(x=across, z=z, height=tall, variant=kind * _POSES + pose, flip=flip, shade=shade))
    return flowers


def hue(kinds: tuple[int, ...], row: Image) -> Image:
    """The petals' colour in numbered rows, as they are seen from far off."""
    which = (sample("even", row * np.float32(7), np.float32(3) + 0 * row) * np.float32(0.999 * len(kinds))).astype(int)
    return np.array([_KINDS[kind].petal for kind in kinds], np.float32)[which]


def sow(rng: np.random.Generator, relief: Relief, clearing: Clearing, *, count: int, far: float) -> list[Plant]:
    """Flowers in drifts of one or two kinds; few stand before the clearing."""
    view = relief.view
    first = float(relief.depths[0])
    drifts = 14
    centre, depth = rng.uniform(-1.2, 1.2, drifts), rng.random(drifts)
    kinds = rng.integers(0, _WILD, (drifts, 2))
    flowers = []
    for _ in range(count):
        d = int(rng.integers(drifts))
        across, deep = centre[d] + rng.normal(0, 0.15), depth[d] + rng.normal(0, 0.17)
        stray, anywhere = rng.random() < 0.34, rng.uniform(-1.2, 1.2)
        deep = rng.random() if stray else float(np.clip(deep, 0, 1))
        across = anywhere if stray else across
        z = first * 1.05 * (far / first) ** deep
        kind = int(kinds[d, int(rng.random() < 0.3)]) if not stray else int(rng.integers(_WILD))
        height = rng.uniform(0.13, 0.215)
        sprite, flip, shade = (
            kind * _POSES + int(rng.integers(_POSES)),
            bool(rng.random() < 0.5),
            rng.uniform(0.88, 1.06),
        )
        at = 0.5 + across * view.unit / view.width
        if not -0.03 < at < 1.03 or (
            abs(at - clearing.x) < clearing.half_width * 0.9
            and z < view.depth(clearing.y - 0.03)
            and rng.random() < 0.85
        ):
            continue
        if relief.altitude(across * z * view.fov, z) > _HIGHEST:
            continue
        flowers.append(Plant(x=across * z * view.fov, z=z, height=height, variant=sprite, flip=flip, shade=shade))
    return flowers


@cache
def sprites() -> tuple[Sprite, ...]:
    """Every kind and pose in its own colours, to be tinted by the light."""
    return tuple(Sprite(_albedo(kind, pose)) for kind in range(len(_KINDS)) for pose in range(_POSES))
