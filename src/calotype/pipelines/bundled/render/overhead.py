"""What is over a room that is seen whole: its ceiling, beams, a skylight."""

from __future__ import annotations

import numpy as np

from calotype.pipelines.bundled.render.canvas import glow, mix
from calotype.pipelines.bundled.render.interior import Palette, Wall
from calotype.pipelines.bundled.render.light import rgb
from calotype.pipelines.bundled.render.roomplan import EYE, RoomPlan
from calotype.pipelines.bundled.render.solids import rect

_CEILING = 0.92


def overhead(wall: Wall, plan: RoomPlan, palette: Palette) -> None:
    """The ceiling of a room that is seen whole, its beams, and a skylight."""
    low = min(plan.top - 0.085, _CEILING)
    far = max(-plan.left, plan.right) * 2.5
    tone = mix(palette.panel, 1.0, 0.3) * 0.94
    wall.fill([rect(-far, low, far, plan.top + 0.2)], np.stack([tone, tone * 0.86]))
    wall.fill([rect(-far, low - 0.012, far, low + 0.002)], palette.panel * 0.9)

    def toward(x: float) -> tuple[float, float]:
        near = 3.0
        return x * near, EYE + (low - EYE) * near

    if plan.skylight:
        x = plan.side * 0.10
        pane = np.array(
            (
                (x - 0.22, low + 0.015),
                (x + 0.22, low + 0.015),
                (x * 1.2 + 0.27, low + 0.10),
                (x * 1.2 - 0.27, low + 0.10),
            )
        )
        wall.fill([pane], rgb(0.90, 0.96, 1.0))
        px, py = wall.at(((x, low),))[0]
        glow(wall.image, px, py, 0.45 * wall.unit, 0.75 * wall.unit, rgb(0.90, 0.96, 1.0), 0.45)
    if plan.decor.beams:
        wood = rgb(0.42, 0.28, 0.18)
        for x in np.linspace(plan.left * 0.9, plan.right * 0.9, 6):
            a, b = float(x) - 0.028, float(x) + 0.028
            wall.fill(
                [np.array(((a, low - 0.03), (b, low - 0.03), toward(b), toward(a)))],
                np.stack([wood * 0.8, wood]),
                bevel=0.006,
            )
        wall.box(-far, low - 0.05, far, low - 0.005, wood * 0.9, bevel=0.006)
