"""A place in flat shapes: polygons of one colour each, from the sky to the ground, for styles without texture.

Points are fractions of the frame, y down; what lies beyond its edges is cut off. The ground begins where the layout
has it, so that things stand on it as they do in a painted place.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field

import cv2
import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.ambience import Environment, Weather
from calotype.pipelines.bundled.footing import FLOATING, footing_of
from calotype.pipelines.bundled.scene import (
    COLOUR_RGB,
    Colour,
    Scene,
    Style,
)

from .canvas import blend, blur, ellipse, fill_polygon, mix, polygon_mask
from .heavens import hide_moon, hide_sun
from .light import Light, Vector, rgb
from .oklab import from_oklab, oklab
from .skyshapes import skyshapes
from .stage import Stage
from .view import dice

Points = NDArray[np.float64]

VISTAS = frozenset(
    {
        Style.FACETED,
        Style.FLAT,
        Style.LINE,
        Style.COMIC,
        Style.GLASS,
        Style.PAPER,
        Style.WOODBLOCK,
        Style.CRAYON,
        Style.STITCH,
        Style.RISO,
        Style.POP,
        Style.NOUVEAU,
        Style.DECO,
        Style.LINOCUT,
        Style.QUILL,
        Style.BATIK,
        Style.PSYCHEDELIC,
    }
)
"""Styles whose places are drawn so."""


@dataclass(frozen=True, kw_only=True)
class Layer:
    """Shapes at one distance, of one colour, as they would be cut from one sheet."""

    shapes: tuple[Points, ...]
    colour: Vector
    raised: bool = True
    """Lies on what is behind it, and so throws a shadow there where the style has any."""


@dataclass(kw_only=True)
class _Vista:
    """Layers while they are laid, and what they are laid out with."""

    scene: Scene
    light: Light
    aspect: float
    horizon: float
    rng: np.random.Generator
    layers: list[Layer] = field(default_factory=list)

    def lay(self, colour: Vector, *shapes: Points | Sequence[tuple[float, float]], raised: bool = True) -> None:
        self.layers.append(
            Layer(shapes=tuple(np.asarray(s, np.float64) for s in shapes), colour=_tone(colour), raised=raised)
        )

    def lit(self, red: float, green: float, blue: float, far: float = 0.0) -> Vector:
        """A surface's colour in this light, mixed with the air before it: 0 near, 1 as far as can be seen."""
        return np.asarray(mix(self.light.shade(rgb(red, green, blue), 0.85), self.light.horizon, 0.72 * far))

    def line(self, y: float, swing: float, waves: float, *, steps: int = 96) -> list[tuple[float, float]]:
        """A long line across the frame that rolls about a height."""
        t = np.linspace(-0.02, 1.02, steps)
        phase, second = self.rng.uniform(0, 2 * np.pi, 2)
        rolling = np.sin(2 * np.pi * waves * t + phase) + 0.45 * np.sin(2 * np.pi * 2.3 * waves * t + second)
        return [(float(x), float(v)) for x, v in zip(t, y + swing * rolling, strict=True)]

    def below(self, line: Sequence[tuple[float, float]]) -> list[tuple[float, float]]:
        """Everything below a line across the frame."""
        return [*line, (1.02, 1.02), (-0.02, 1.02)]

    def disc(self, x: float, y: float, radius: float) -> Points:
        """A circle; its radius is a fraction of the frame's height."""
        return ellipse(x, y, radius / self.aspect, radius, 72)


def vista_of(scene: Scene, light: Light, width: int, height: int) -> tuple[Layer, ...]:
    """The place of a scene, from its back to its front."""
    vista = _Vista(
        scene=scene,
        light=light,
        aspect=width / height,
        horizon=footing_of(scene).horizon,
        rng=dice(scene, 211),
    )
    _PLACES[scene.environment](vista)
    return tuple(vista.layers)


def _tone(colour: Vector) -> Vector:
    return np.asarray(np.clip(colour, 0, 1), np.float32)


def _box(x0: float, y0: float, x1: float, y1: float) -> Points:
    return np.array(((x0, y0), (x1, y0), (x1, y1), (x0, y1)))


def _sky(v: _Vista, bands: int = 5) -> None:
    """Bands that brighten toward the horizon, a sun or a moon, clouds."""
    top = max(v.horizon, 0.25)
    for k in range(bands):
        t = k / (bands - 1)
        colour = (
            mix(v.light.zenith, v.light.middle, t * 2) if t < 0.5 else mix(v.light.middle, v.light.horizon, t * 2 - 1)
        )
        y = top * 1.02 * k / bands
        edge = v.line(y, 0.006, 0.7) if k else [(-0.02, -0.02), (1.02, -0.02)]
        v.lay(np.asarray(colour), v.below(edge), raised=k > 0)
    covered = v.scene.weather is not Weather.CLEAR
    celestial = any(e.asset in {"sun", "moon", "crescent moon", "full moon", "planet"} for e in v.scene.elements)
    if v.light.night:
        stars = [
            v.disc(float(x), float(y), float(r))
            for x, y, r in zip(v.rng.random(46), v.rng.random(46) * top, v.rng.uniform(0.0012, 0.0036, 46), strict=True)
        ]
        v.lay(rgb(0.98, 0.96, 0.86), *stars, raised=False)
    given = hide_moon(v.scene) if v.light.night else hide_sun(v.scene)
    if not covered and not celestial and not given:
        x, y = v.light.sun_x, top * (0.30 + 0.42 * v.light.elevation) if not v.light.low else top * 0.80
        radius = 0.105 if v.light.low else 0.068
        sun = rgb(0.97, 0.95, 0.84) if v.light.night else mix(v.light.sun, rgb(1, 0.86, 0.42), 0.55)
        v.lay(np.asarray(mix(v.light.middle, sun, 0.35)), v.disc(x, y, radius * 1.45))
        v.lay(np.asarray(sun), v.disc(x, y, radius))
    for colour, shapes in skyshapes(v.scene, v.light, v.aspect, top, v.rng):
        v.lay(colour, *shapes, raised=False)
    count = 5 if covered else 3
    shade = mix(v.light.horizon, rgb(1, 1, 1), 0.15 if covered else 0.6)
    if v.light.night:
        shade = mix(v.light.middle, v.light.horizon, 0.5)
    for k in range(count):
        x = float((k + v.rng.uniform(0.15, 0.85)) / count)
        _cloud(v, x, float(v.rng.uniform(0.10, 0.58)) * top, float(v.rng.uniform(0.035, 0.055)), np.asarray(shade))


def _cloud(v: _Vista, x: float, y: float, size: float, colour: Vector) -> None:
    wide = size * 2.6 / v.aspect
    puffs = [
        v.disc(x + wide * dx, y - size * dy, size * r)
        for dx, dy, r in ((-0.5, 0, 0.55), (-0.1, 0.35, 0.8), (0.38, 0.1, 0.62))
    ]
    v.lay(
        colour,
        *puffs,
        _rounded(x - wide * 0.98, y - size * 0.1, x + wide * 0.92, y + size * 0.55, size * 0.32, v.aspect),
    )


def _rounded(x0: float, y0: float, x1: float, y1: float, r: float, aspect: float) -> Points:
    """A box with round corners, their radius a fraction of the height."""
    rx = r / aspect
    corners = ((x1 - rx, y0 + r, -90), (x1 - rx, y1 - r, 0), (x0 + rx, y1 - r, 90), (x0 + rx, y0 + r, 180))
    points = []
    for cx, cy, start in corners:
        for degrees in np.linspace(start, start + 90, 10):
            a = np.deg2rad(degrees)
            points.append((cx + rx * np.cos(a), cy + r * np.sin(a)))
    return np.array(points)


def _rolling(v: _Vista, colours: Sequence[tuple[float, float, float]], swing: float = 0.018) -> None:
    """Ground from the horizon to the viewer, a wave of each colour."""
    span = 1 - v.horizon
    for k, colour in enumerate(colours):
        t = k / len(colours)
        y = v.horizon + span * t**1.35
        v.lay(v.lit(*colour, far=0.45 * (1 - t) if k else 0.3), v.below(v.line(y, swing * (0.5 + t), 0.9 + 0.5 * t)))


def _tree(v: _Vista, x: float, y: float, tall: float, colour: Vector, kind: str) -> None:
    wide = tall / v.aspect
    v.lay(v.lit(0.36, 0.24, 0.16), _box(x - 0.05 * wide, y - 0.35 * tall, x + 0.05 * wide, y))
    if kind == "round":
        v.lay(
            colour,
            v.disc(x, y - 0.62 * tall, 0.34 * tall),
            v.disc(x - 0.2 * wide, y - 0.46 * tall, 0.22 * tall),
            v.disc(x + 0.2 * wide, y - 0.46 * tall, 0.22 * tall),
        )
    else:
        tiers = [
            [
                (x - 0.30 * wide * s, y - (b - 0.16) * tall),
                (x, y - (b + 0.32) * tall),
                (x + 0.30 * wide * s, y - (b - 0.16) * tall),
            ]
            for b, s in ((0.22, 1.0), (0.44, 0.80), (0.66, 0.58))
        ]
        v.lay(colour, *[np.array(t) for t in tiers])


def _grove(
    v: _Vista, count: int, y: float, tall: float, base: tuple[float, float, float], kind: str, far: float
) -> None:
    """Trees beside the middle, where things stand."""
    for k in range(count):
        x = float((k + v.rng.uniform(0.1, 0.9)) / count)
        size = tall * float(v.rng.uniform(0.7, 1.15))
        red, green, blue = (float(c) for c in np.asarray(base) * v.rng.uniform(0.88, 1.1))
        _tree(v, x, y + float(v.rng.uniform(-0.005, 0.015)), size, v.lit(red, green, blue, far=far), kind)


def _peaks(v: _Vista, count: int, tall: float, base: tuple[float, float, float], far: float) -> None:
    for k in v.rng.permutation(count):
        x, high = (k + float(v.rng.uniform(0.2, 0.8))) / count, tall * float(v.rng.uniform(0.6, 1.0))
        half, y = high * 0.85 / v.aspect, v.horizon + 0.02
        v.lay(v.lit(*base, far=far), [(x - half, y), (x, y - high), (x + half, y)])
        v.lay(
            np.asarray(mix(v.lit(*base, far=far), rgb(0.05, 0.06, 0.16), 0.18)),
            [(x, y - high), (x + half, y), (x + 0.10 * half, y), (x - 0.12 * half, y - 0.45 * high)],
            raised=False,
        )
        cut = 0.30
        teeth = [(-cut, 0.0), (-0.14, -0.05), (-0.05, 0.04), (0.05, -0.05), (0.15, 0.03), (cut, 0.0)]
        snow = [(x, y - high), *[(x + a * half, y - high * (1 - cut + b)) for a, b in teeth][::-1]]
        v.lay(v.lit(0.97, 0.98, 1.0, far=far * 0.5), snow, raised=False)


def _hills(v: _Vista) -> None:
    _sky(v)
    v.lay(v.lit(0.42, 0.62, 0.52, far=0.75), v.below(v.line(v.horizon - 0.07, 0.03, 1.0)))
    v.lay(v.lit(0.38, 0.62, 0.40, far=0.5), v.below(v.line(v.horizon - 0.02, 0.02, 1.4)))
    _grove(v, 7, v.horizon + 0.005, 0.10, (0.22, 0.50, 0.28), "round", 0.25)
    _rolling(v, ((0.52, 0.74, 0.34), (0.44, 0.68, 0.30), (0.36, 0.60, 0.26)))


def _mountains(v: _Vista) -> None:
    _sky(v)
    _peaks(v, 4, 0.24, (0.50, 0.56, 0.70), 0.55)
    _peaks(v, 3, 0.34, (0.36, 0.42, 0.56), 0.2)
    _grove(v, 12, v.horizon + 0.03, 0.09, (0.16, 0.38, 0.30), "fir", 0.15)
    _rolling(v, ((0.46, 0.66, 0.36), (0.36, 0.58, 0.32), (0.28, 0.48, 0.28)))


def _snow(v: _Vista) -> None:
    _sky(v)
    _peaks(v, 4, 0.28, (0.55, 0.64, 0.80), 0.4)
    _grove(v, 12, v.horizon + 0.02, 0.10, (0.24, 0.44, 0.44), "fir", 0.25)
    _rolling(v, ((0.86, 0.91, 0.98), (0.92, 0.95, 1.0), (0.98, 0.99, 1.0)))


def _forest(v: _Vista) -> None:
    _sky(v)
    for k, far in enumerate((0.75, 0.45)):
        _grove(v, 14 - 3 * k, v.horizon + 0.03 + 0.02 * k, 0.34 + 0.10 * k, (0.16, 0.42, 0.28), "fir", far)
    for x in (-0.02, 0.10, 0.90, 1.02):
        _tree(v, x, v.horizon + 0.14, 0.62, v.lit(0.10, 0.34, 0.22), "fir")
    _rolling(v, ((0.34, 0.54, 0.28), (0.27, 0.46, 0.24), (0.20, 0.38, 0.20)))


def _desert(v: _Vista) -> None:
    _sky(v)
    v.lay(v.lit(0.80, 0.52, 0.36, far=0.45), v.below(v.line(v.horizon - 0.03, 0.035, 0.7)))
    _rolling(v, ((0.95, 0.76, 0.46), (0.90, 0.68, 0.38), (0.83, 0.58, 0.31)), swing=0.035)


def _sea(v: _Vista, first: float = 0.0) -> None:
    """Water from the horizon down, in rows of waves."""
    end = first or 1.0
    count = 6
    v.lay(v.lit(0.16, 0.50, 0.68, far=0.35), _box(-0.02, v.horizon, 1.02, 1.02))
    t = np.linspace(-0.02, 1.02, 180)
    for k in range(1, count):
        y = v.horizon + (end - v.horizon) * (k / count) ** 1.3
        crest = 0.004 + 0.016 * k / count
        phase = float(v.rng.uniform(0, 1))
        line = y - crest * np.abs(np.sin(np.pi * (t * (15 - 1.5 * k) + phase)))
        shade = mix(v.lit(0.20, 0.58, 0.74), v.lit(0.06, 0.28, 0.50), k / count)
        v.lay(np.asarray(shade), v.below([(float(a), float(b)) for a, b in zip(t, line, strict=True)]))


def _ocean(v: _Vista) -> None:
    _sky(v)
    _sea(v)


def _lake(v: _Vista) -> None:
    """Water between a far shore with hills and a near one."""
    _sky(v)
    _peaks(v, 4, 0.20, (0.52, 0.62, 0.74), 0.5)
    shore = v.horizon + 0.24
    _sea(v, shore)
    v.lay(v.lit(0.50, 0.72, 0.34), v.below(v.line(shore, 0.014, 1.2)))
    v.lay(v.lit(0.42, 0.64, 0.30), v.below(v.line(shore + 0.14, 0.02, 0.9)))


def _beach(v: _Vista) -> None:
    _sky(v)
    shore = v.horizon + 0.20
    _sea(v, shore)
    v.lay(v.lit(0.97, 0.98, 0.98), v.below(v.line(shore - 0.012, 0.012, 1.2)))
    v.lay(v.lit(0.96, 0.86, 0.64), v.below(v.line(shore, 0.012, 1.2)))
    v.lay(v.lit(0.92, 0.79, 0.55), v.below(v.line(shore + 0.16, 0.02, 0.9)))


def _towers(v: _Vista, base: float, tall: float, colour: Vector, lamps: Vector | None) -> None:
    x = -0.02
    walls, panes = [], []
    while x < 1.0:
        wide, high = float(v.rng.uniform(0.06, 0.11)) / max(1.0, v.aspect), float(v.rng.uniform(0.35, 1.0)) * tall
        walls.append(_box(x, base - high, x + wide, base + 0.02))
        if lamps is not None:
            rows, cols = max(1, int(high / 0.045)), 3
            for r in range(rows):
                for c in range(cols):
                    if v.rng.random() < 0.7:
                        left, top = x + wide * (0.16 + 0.26 * c), base - high + 0.018 + 0.045 * r
                        panes.append(_box(left, top, left + 0.16 * wide, top + 0.022))
        x += wide * float(v.rng.uniform(1.0, 1.12))
    v.lay(colour, *walls)
    if lamps is not None and panes:
        v.lay(lamps, *panes, raised=False)


def _city(v: _Vista) -> None:
    _sky(v)
    base = v.horizon
    dark = v.light.night or v.light.low
    lamps = rgb(1.0, 0.82, 0.42) if dark else v.lit(0.80, 0.90, 0.96)
    _towers(v, base, 0.50, v.lit(0.52, 0.60, 0.74, far=0.6), None)
    _towers(v, base, 0.36, v.lit(0.62, 0.48, 0.50, far=0.25), np.asarray(mix(lamps, v.light.horizon, 0.3)))
    _towers(v, base, 0.24, v.lit(0.80, 0.52, 0.40), lamps)
    v.lay(v.lit(0.78, 0.76, 0.74), _box(-0.02, base, 1.02, 1.02))
    v.lay(v.lit(0.36, 0.38, 0.44), _box(-0.02, base + 0.10 * (1 - base), 1.02, 1.02))
    dashes = [_box(x, base + 0.55 * (1 - base), x + 0.09, base + 0.60 * (1 - base)) for x in np.arange(-0.03, 1, 0.19)]
    v.lay(v.lit(0.96, 0.94, 0.86), *dashes, raised=False)


def _room(v: _Vista) -> None:
    walls = ((0.93, 0.74, 0.62), (0.66, 0.78, 0.78), (0.90, 0.80, 0.58), (0.74, 0.72, 0.86))
    wall = walls[int(v.rng.integers(len(walls)))]
    v.lay(v.lit(*wall), _box(-0.02, -0.02, 1.02, 1.02), raised=False)
    x = 0.24 if v.rng.random() < 0.5 else 0.76
    w = 0.15 / max(1.0, v.aspect)
    top, low = 0.10, v.horizon - 0.16
    v.lay(v.lit(0.98, 0.97, 0.94), _box(x - w - 0.012, top - 0.014, x + w + 0.012, low + 0.014))
    v.lay(np.asarray(mix(v.light.middle, v.light.horizon, 0.4)), _box(x - w, top, x + w, low), raised=False)
    v.lay(
        v.lit(0.50, 0.70, 0.40),
        [(x - w, low - 0.05), (x - 0.3 * w, low - 0.09), (x + w, low - 0.04), (x + w, low), (x - w, low)],
        raised=False,
    )
    v.lay(
        v.lit(0.98, 0.97, 0.94),
        _box(x - 0.006, top, x + 0.006, low),
        _box(x - w, (top + low) / 2 - 0.007, x + w, (top + low) / 2 + 0.007),
        raised=False,
    )
    v.lay(v.lit(0.98, 0.96, 0.92), _box(-0.02, v.horizon - 0.035, 1.02, v.horizon + 0.01))
    v.lay(v.lit(0.72, 0.48, 0.32), _box(-0.02, v.horizon, 1.02, 1.02))
    v.lay(v.lit(0.30, 0.52, 0.54), ellipse(0.5, v.horizon + 0.66 * (1 - v.horizon), 0.44, 0.20))
    v.lay(v.lit(0.44, 0.66, 0.64), ellipse(0.5, v.horizon + 0.66 * (1 - v.horizon), 0.39, 0.165), raised=False)


def _table(v: _Vista) -> None:
    walls = ((0.96, 0.84, 0.66), (0.70, 0.84, 0.84), (0.98, 0.78, 0.72))
    v.lay(v.lit(*walls[int(v.rng.integers(len(walls)))]), _box(-0.02, -0.02, 1.02, 1.02), raised=False)
    v.lay(v.lit(1.0, 0.94, 0.82), v.disc(0.5, v.horizon - 0.02, 0.34))
    edge = v.horizon + 0.06
    v.lay(v.lit(0.72, 0.46, 0.28), _box(-0.02, edge, 1.02, 1.02))
    grain = [_box(-0.02, y, 1.02, y + 0.006) for y in np.linspace(edge + 0.09, 0.97, 4)]
    v.lay(v.lit(0.64, 0.39, 0.23), *grain, raised=False)


def _studio(v: _Vista) -> None:
    grounds = ((0.36, 0.62, 0.86), (0.98, 0.72, 0.42), (0.42, 0.74, 0.64), (0.94, 0.56, 0.52), (0.60, 0.54, 0.84))
    ground = rgb(*(v.scene.tints.backdrop or grounds[int(v.rng.integers(len(grounds)))]))
    v.lay(ground, _box(-0.02, -0.02, 1.02, 1.02), raised=False)
    if v.scene.tints.backdrop is not None or v.scene.style is Style.LINE:
        return
    v.lay(np.asarray(mix(ground, rgb(1, 1, 1), 0.42)), v.disc(0.5, 0.52, 0.40 * min(1.0, v.aspect)))


def _underwater(v: _Vista) -> None:
    for k in range(6):
        colour = mix(rgb(0.34, 0.80, 0.86), rgb(0.03, 0.20, 0.42), k / 5)
        edge = v.line(0.14 * k, 0.012, 1.1) if k else [(-0.02, -0.02), (1.02, -0.02)]
        v.lay(np.asarray(colour), v.below(edge), raised=k > 0)
    bed = v.horizon + 0.06
    v.lay(rgb(0.10, 0.36, 0.48), v.below(v.line(bed, 0.03, 1.0)))
    for x in (0.04, 0.11, 0.20, 0.82, 0.90, 0.97):
        tall = float(v.rng.uniform(0.18, 0.36))
        t = np.linspace(0, 1, 24)
        sway = 0.018 * np.sin(9 * t + v.rng.uniform(0, 6))
        left = np.stack([x + sway - 0.016 * (1 - t), bed + 0.10 - tall * t], -1)
        right = np.stack([x + sway + 0.016 * (1 - t), bed + 0.10 - tall * t], -1)[::-1]
        v.lay(rgb(0.10, 0.50, 0.44) * np.float32(v.rng.uniform(0.8, 1.15)), np.concatenate([left, right]))
    v.lay(rgb(0.86, 0.78, 0.58), v.below(v.line(bed + 0.10, 0.02, 1.3)))
    bubbles = [
        v.disc(float(x), float(y), float(r))
        for x, y, r in zip(v.rng.random(12), v.rng.random(12) * 0.7, v.rng.uniform(0.004, 0.012, 12), strict=True)
    ]
    v.lay(rgb(0.72, 0.94, 0.97), *bubbles, raised=False)


def _space(v: _Vista) -> None:
    for k, colour in enumerate(
        (rgb(0.06, 0.05, 0.18), rgb(0.10, 0.08, 0.28), rgb(0.17, 0.10, 0.38), rgb(0.28, 0.13, 0.46))
    ):
        edge = v.line(0.20 + 0.22 * (k - 1), 0.05, 0.8) if k else [(-0.02, -0.02), (1.02, -0.02)]
        v.lay(colour, v.below(edge), raised=k > 0)
    stars = [
        v.disc(float(x), float(y), float(r))
        for x, y, r in zip(v.rng.random(80), v.rng.random(80), v.rng.uniform(0.0014, 0.0045, 80), strict=True)
    ]
    v.lay(rgb(1.0, 0.96, 0.84), *stars, raised=False)
    x, y = (0.14, 0.20) if v.rng.random() < 0.5 else (0.86, 0.22)
    v.lay(rgb(0.94, 0.58, 0.38), v.disc(x, y, 0.10))
    v.lay(rgb(0.82, 0.44, 0.34), ellipse(x, y + 0.02, 0.085 / v.aspect, 0.014), raised=False)
    v.lay(
        rgb(0.98, 0.82, 0.60),
        np.concatenate([ellipse(x, y, 0.17 / v.aspect, 0.030), ellipse(x, y, 0.14 / v.aspect, 0.019)[::-1]]),
        raised=False,
    )


_PLACES: dict[Environment, Callable[[_Vista], None]] = {
    Environment.MEADOW: _hills,
    Environment.SNOW: _snow,
    Environment.MOUNTAINS: _mountains,
    Environment.BEACH: _beach,
    Environment.OCEAN: _ocean,
    Environment.FOREST: _forest,
    Environment.CITY: _city,
    Environment.ROOM: _room,
    Environment.TABLE: _table,
    Environment.STUDIO: _studio,
    Environment.UNDERWATER: _underwater,
    Environment.SPACE: _space,
    Environment.DESERT: _desert,
    Environment.LAKE: _lake,
    Environment.RIVER: _lake,
    Environment.GARDEN: _hills,
    Environment.FARM: _hills,
    Environment.VILLAGE: _hills,
    Environment.ROAD: _hills,
    Environment.SAVANNA: _desert,
    Environment.JUNGLE: _forest,
    Environment.HARBOUR: _ocean,
    Environment.SKY: _sky,
    Environment.MOON: _desert,
    Environment.CAVE: _studio,
    Environment.TUNNEL: _studio,
    Environment.HALL: _room,
    Environment.STAGE: _studio,
    Environment.KITCHEN: _room,
    Environment.BEDROOM: _room,
    Environment.LIBRARY: _room,
    Environment.CAFE: _room,
}


def _inked(colour: Vector, palette: Sequence[Colour]) -> Vector:
    """A colour in the hue of the nearest one of a palette, as light as it is; as it is where there is none."""
    if not palette or float(np.ptp(colour)) < 0.02:
        return colour
    lab = oklab(colour[None])[0]
    inks = oklab(np.array([COLOUR_RGB[c] for c in palette], np.float32))
    turn = np.arctan2(inks[:, 2], inks[:, 1]) - np.arctan2(lab[2], lab[1])
    ink = inks[int(np.cos(turn).argmax())]
    chroma = 0.35 + 0.65 * float(1 - abs(2 * np.clip(lab[0], 0, 1) - 1.1))
    return np.asarray(np.clip(from_oklab(np.array([[lab[0], *(ink[1:] * chroma)]], np.float32))[0], 0, 1), np.float32)


def paint_vista(scene: Scene, light: Light, width: int, height: int) -> Stage:
    """The place of a scene as a stage without texture; sheets of paper lie above each other."""
    image = np.empty((height, width, 3), np.float32)
    image[:] = light.horizon
    unit = min(width, height) / 100
    size = np.array((width, height))
    for layer in vista_of(scene, light, width, height):
        mask = polygon_mask((height, width), [shape * size for shape in layer.shapes])
        if layer.raised and scene.style is Style.PAPER:
            below = cv2.warpAffine(
                mask, np.array(((1, 0, 0.3 * unit), (0, 1, -0.9 * unit)), np.float32), (width, height)
            )
            blend(image, rgb(0.02, 0.03, 0.10), blur(below, 1.3 * unit) * (1 - mask) * np.float32(0.36))
        blend(image, _inked(layer.colour, scene.palette), mask)
    return staged(image, scene, light)


def staged(image: NDArray[np.float32], scene: Scene, light: Light) -> Stage:
    """A flat picture of a place with the flat shadows of what stands in it."""
    height, width = image.shape[:2]
    shadow = image[min(height - 1, round(0.93 * height))].mean(0) * np.float32(0.62)
    for element in scene.elements:
        if not (element.airborne or element.scattered or scene.environment in FLOATING or scene.style is Style.LINE):
            reach = 0.30 * element.size * min(width, height)
            centre = element.x * width, element.y * height - 0.02 * reach
            fill_polygon(image, ellipse(*centre, reach, 0.13 * reach), shadow, 0.55)
    return Stage(background=image, light=light, horizon=footing_of(scene).horizon, surface="none")
