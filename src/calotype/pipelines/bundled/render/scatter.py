"""Strewing: one scattered element becomes many small ones, set in depth."""

from __future__ import annotations

import numpy as np

from calotype.pipelines.bundled.conditions import Condition
from calotype.pipelines.bundled.footing import INDOORS
from calotype.pipelines.bundled.scene import Element, Scene

from .stage import Clearing, Stage

_ALONE = 1.6
"""How many times as large the nearest copies are where they are all that there is."""


def strew(scene: Scene, stage: Stage, clearing: Clearing, aspect: float) -> tuple[Element, ...]:
    """The scene's elements with every scattered one replaced by 12 to 30 copies, smaller and denser farther away.

    They keep clear of the main element's face and of each other. ``aspect`` is the frame's width over its height.
    """
    out: list[Element] = []
    for number, element in enumerate(scene.elements):
        if not element.scattered:
            out.append(element)
            continue
        rng = np.random.default_rng((scene.seed % (1 << 32), 71, number))
        copies = (
            _aloft(element, stage, clearing, rng)
            if element.airborne or Condition.RAINING in element.conditions
            else _planted(element, scene, stage, clearing, rng)
        )
        out.extend(_apart(copies, aspect))
    return tuple(out)


def _planted(
    element: Element, scene: Scene, stage: Stage, clearing: Clearing, rng: np.random.Generator
) -> list[Element]:
    indoors = scene.environment in INDOORS
    horizon = float(np.clip(stage.horizon, 0.05, 0.85))
    count = int(rng.integers(16, 24)) if indoors else int(rng.integers(22, 30))
    near = (0.15 if indoors else 0.17) * (_ALONE if all(e.scattered for e in scene.elements) else 1.0)
    copies: list[Element] = []
    for _ in range(count * 3):
        if len(copies) == count:
            break
        # even in world depth, which is dense toward the horizon
        nearness = float(0.24 / (0.24 + rng.random() ** 1.15 * 0.95))
        y = horizon + (0.985 - horizon) * nearness
        x = float(rng.uniform(-0.01, 1.01))
        size = near * nearness * float(rng.uniform(0.78, 1.2))
        if indoors and y < horizon + 0.16:
            continue
        in_front = y > clearing.y + 0.01
        over_face = abs(x - clearing.x) < clearing.half_width * (0.80 if in_front else 0.95) + size * 0.3
        if over_face and y - size < clearing.y + 0.01 and y > clearing.y - 0.02:
            continue
        if over_face and y <= clearing.y:
            continue
        copies.append(_copy(element, x, y, size, rng, 7 if not indoors else 10))
    return copies


def _aloft(element: Element, stage: Stage, clearing: Clearing, rng: np.random.Generator) -> list[Element]:
    floor = float(np.clip(stage.horizon, 0.35, 0.9)) if stage.surface != "none" else 0.95
    count = int(rng.integers(12, 19))
    copies: list[Element] = []
    top = clearing.y - clearing.half_width * 2.2
    while len(copies) < count:
        size = 0.035 + 0.095 * float(rng.random() ** 1.6)
        # the most lonely of some places, so that a flock spreads over the sky
        places = [(float(rng.uniform(0.03, 0.97)), float(rng.uniform(0.10, floor))) for _ in range(8)]
        free = [
            p
            for p in places
            if abs(p[0] - clearing.x) > clearing.half_width + size * 0.4 or not top - 0.05 < p[1] < clearing.y
        ]
        if not free:
            break
        x, y = max(free, key=lambda p: min((np.hypot(p[0] - c.x, p[1] - c.y) for c in copies), default=0.0))
        copies.append(_copy(element, x, y, size, rng, 14))
    return copies


def _copy(element: Element, x: float, y: float, size: float, rng: np.random.Generator, tilt: float) -> Element:
    return element.evolve(
        x=x, y=y, size=size, scattered=False, flip=bool(rng.random() < 0.5), tilt_deg=float(rng.normal(0, tilt * 0.5))
    )


def _apart(copies: list[Element], aspect: float) -> list[Element]:
    """Those copies that don't hide each other; the nearer ones go first."""
    kept: list[Element] = []
    for copy in sorted(copies, key=lambda e: -e.y):
        gap = min((np.hypot((copy.x - k.x) * aspect, copy.y - k.y) / max(copy.size, k.size) for k in kept), default=9.0)
        if gap > (1.0 if copy.airborne else 0.62):
            kept.append(copy)
    return kept
