"""Skyshapes: what the prompt says of the sky, as flat shapes: rainbows, suns, moons, birds, shooting stars."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.render.canvas import ellipse
from calotype.pipelines.bundled.render.light import Light, Vector, rgb
from calotype.pipelines.bundled.scene import Scene
from calotype.pipelines.bundled.wisps import Effect, Wisp

Points = NDArray[np.float64]
Shapes = tuple[Vector, list[Points]]
"""In fractions of the frame, of one colour."""
_BANDS = (
    (0.90, 0.25, 0.22), (0.96, 0.56, 0.20), (0.98, 0.84, 0.30), (0.36, 0.72, 0.36), (0.24, 0.52, 0.84),
    (0.50, 0.34, 0.70),
)  # fmt: skip
_BURSTS = ((0.95, 0.35, 0.32), (0.98, 0.80, 0.32), (0.42, 0.78, 0.96), (0.86, 0.48, 0.92))


def skyshapes(scene: Scene, light: Light, aspect: float, top: float, rng: np.random.Generator) -> Iterator[Shapes]:
    """All of them, those that lie under others first. top: how low the sky reaches."""
    for wisp in scene.wisps:
        draw = _DRAWN.get(wisp.effect)
        if draw is not None:
            yield from draw(wisp, light, aspect, top, rng)


def _disc(x: float, y: float, radius: float, aspect: float) -> Points:
    return np.asarray(ellipse(x, y, radius / aspect, radius, 72), np.float64)


def _rainbow(wisp: Wisp, light: Light, aspect: float, top: float, rng: np.random.Generator) -> Iterator[Shapes]:
    x, y, reach = float(rng.uniform(0.36, 0.64)), 1.18 * top, 0.98 * top
    a = np.linspace(np.pi, 2 * np.pi, 90)
    around = np.stack([np.cos(a) / aspect, np.sin(a)], -1)
    wide = 0.045 * reach * 6 / len(_BANDS)
    for k, band in enumerate(_BANDS):
        outer, inner = reach - k * wide, reach - (k + 1) * wide
        ring = np.concatenate([around * outer, (around * inner)[::-1]]) + np.array((x, y))
        yield rgb(*band), [ring]


def _discs(wisp: Wisp, light: Light, aspect: float, top: float, rng: np.random.Generator) -> Iterator[Shapes]:
    moon = wisp.effect is Effect.MOON
    usual = (0.95, 0.94, 0.86) if moon else (1.0, 0.84, 0.40)
    radius = (0.20 if wisp.large else 0.10) * min(1.0, top / 0.5)
    low = not moon and light.low
    for k in range(max(1, wisp.count)):
        share = (1.0, 0.6, 0.42, 0.32)[min(k, 3)]
        side = -1 if light.sun_x > 0.5 else 1
        x = float(np.clip(light.sun_x, 0.15, 0.85)) + side * (0.0, 0.26, 0.46, 0.62)[min(k, 3)]
        y = max(1.15 * radius, top * ((0.82 if low else 0.45) - 0.10 * (k % 2)))
        yield rgb(*(wisp.tint or usual)), [_disc(x, y, radius * share, aspect)]


def _birds(wisp: Wisp, light: Light, aspect: float, top: float, rng: np.random.Generator) -> Iterator[Shapes]:
    cx, cy = float(rng.uniform(0.25, 0.75)), top * float(rng.uniform(0.28, 0.5))
    wings: list[Points] = []
    for _ in range(12):
        x, y = cx + float(rng.normal(0, 0.12)), cy + float(rng.normal(0, 0.10)) * top
        span = float(rng.uniform(0.014, 0.026))
        for side in (-1, 1):
            t = np.linspace(0, 1, 8)
            upper = np.stack([x + side * span * t / aspect, y - 0.6 * span * np.sin(np.pi * 0.72 * t)], -1)
            wings.append(np.concatenate([upper, (upper + np.array((0.0, 0.004)))[::-1]]))
    yield np.asarray(light.zenith * np.float32(0.25), np.float32), wings


def _meteors(wisp: Wisp, light: Light, aspect: float, top: float, rng: np.random.Generator) -> Iterator[Shapes]:
    trails: list[Points] = []
    for _ in range(max(4, wisp.count)):
        x, y, long = float(rng.uniform(0.1, 0.9)), float(rng.uniform(0.05, 0.55)) * top, float(rng.uniform(0.07, 0.15))
        trails.append(np.array(((x, y), (x + long / aspect, y - 0.55 * long), (x + 0.008 / aspect, y + 0.008))))
    yield rgb(0.99, 0.97, 0.86), trails


def _fireworks(wisp: Wisp, light: Light, aspect: float, top: float, rng: np.random.Generator) -> Iterator[Shapes]:
    for k in range(5):
        x, y, reach = (k + 0.5) / 5, float(rng.uniform(0.18, 0.55)) * top, float(rng.uniform(0.08, 0.14))
        rays: list[Points] = []
        for a in np.arange(14) * 2 * np.pi / 14:
            way = np.array((np.cos(a) / aspect, np.sin(a)))
            side = np.array((-np.sin(a) / aspect, np.cos(a))) * 0.006
            at = np.array((x, y))
            rays.append(np.stack([at + 0.25 * reach * way, at + reach * way + side, at + reach * way - side]))
        yield rgb(*_BURSTS[k % len(_BURSTS)]), rays


_DRAWN: dict[Effect, Callable[[Wisp, Light, float, float, np.random.Generator], Iterator[Shapes]]] = {
    Effect.RAINBOW: _rainbow, Effect.SUN: _discs, Effect.MOON: _discs, Effect.BIRDS: _birds, Effect.METEORS: _meteors,
    Effect.FIREWORKS: _fireworks,
}  # fmt: skip
