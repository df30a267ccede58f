"""Overlooking: things seen from straight above, strewn over the ground as large as they are to each other."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping
from dataclasses import replace
from math import ceil, cos, pi, sin
from random import Random
from typing import TYPE_CHECKING

from calotype.pipelines.bundled.camera import Angle
from calotype.pipelines.bundled.overheads import Outline, is_seen_from_above, overhead_of
from calotype.pipelines.bundled.scene import Scene

if TYPE_CHECKING:
    from calotype.pipelines.bundled.assets import Asset

_LONGEST, _LEAST = 0.42, 0.075
"""Of the frame's shorter side: the longest of a few, and the shortest of any."""
_SHARE = 0.55
"""How much of its cell of the frame one takes."""
_BAYS = frozenset({Outline.CAR, Outline.LORRY})
"""These stand in line."""


def _has_middle(often: Counter[str]) -> bool:
    """Whether the others are around one: a trampoline and four children."""
    return len(often) == 2 and min(often.values()) == 1 and max(often.values()) > 2


def _ring(count: int) -> list[tuple[float, float]]:
    """The middle, and places around it."""
    turns = (2 * pi * (k + 0.35) / count for k in range(count))
    return [(0.5, 0.5), *((0.5 + 0.33 * cos(turn), 0.5 + 0.34 * sin(turn)) for turn in turns)]


def _cells(count: int, columns: int, rows: int) -> list[tuple[float, float]]:
    """Rows of places, those of the last in the middle of it."""
    last = count - columns * (rows - 1)
    wide = [columns] * (rows - 1) + [last]
    return [((c + 0.5) / n if n == columns else 0.5 + (c + 0.5 - n / 2) / columns, (r + 0.5) / rows)
            for r, n in enumerate(wide) for c in range(n)]  # fmt: skip


def overlooked(scene: Scene, assets: Mapping[str, Asset], aspect: float) -> Scene:
    """The solved scene from above with its things where they lie; aspect: the frame's width by its height."""
    loose = [k for k, e in enumerate(scene.elements) if not e.scattered]
    if scene.camera.angle is not Angle.TOP or not is_seen_from_above([scene.elements[k].asset for k in loose], assets):
        return scene
    plans = {k: overhead_of(assets[scene.elements[k].asset]) for k in loose}
    lengths = {k: plan.length_m**0.6 for k, plan in plans.items() if plan is not None}
    often = Counter(scene.elements[k].asset for k in loose)
    # one of a kind among others is in the middle of them
    loose.sort(key=lambda k: (often[scene.elements[k].asset], k))
    columns = max(1, round((len(loose) * aspect) ** 0.5))
    rows = ceil(len(loose) / columns)
    cells = _ring(len(loose) - 1) if _has_middle(often) else _cells(len(loose), columns, rows)
    wide, tall = (aspect, 1.0) if aspect >= 1 else (1.0, 1 / aspect)
    cell = min(wide / columns, tall / rows)
    rng = Random(scene.seed)
    elements = list(scene.elements)
    longest = max(lengths.values())
    for k, (x, y) in zip(loose, cells, strict=False):
        size = max(_LEAST, min(_LONGEST, _SHARE * cell * (1.4 if len(loose) == 1 else 1.0)) * lengths[k] / longest)
        plan = plans[k]
        parked = plan is not None and plan.outline in _BAYS
        stray = 0.0 if parked or len(loose) == 1 else 0.20
        x += stray * rng.uniform(-1, 1) / columns
        y += stray * rng.uniform(-1, 1) / rows
        turn = rng.uniform(-5, 5) if parked else rng.uniform(-40, 40) if len(loose) > 1 else -28.0
        low = min(0.99, y + 0.5 * size / tall)
        elements[k] = replace(elements[k], x=x, y=low, size=size, tilt_deg=turn, stands_at=None, airborne=False)
    return scene.evolve(elements=tuple(elements), joints=(), standings=())
