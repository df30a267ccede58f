"""Dens: rooms dug into the earth, with a round ceiling of soil and roots that come through it."""

from __future__ import annotations

import numpy as np

from calotype.pipelines.bundled.render import fixtures as fit
from calotype.pipelines.bundled.render.canvas import ellipse
from calotype.pipelines.bundled.render.furniture import Rng
from calotype.pipelines.bundled.render.interior import Palette, Wall
from calotype.pipelines.bundled.render.light import rgb
from calotype.pipelines.bundled.render.roomplan import RoomPlan
from calotype.pipelines.bundled.render.solids import strip

_ROOT, _PINE = rgb(0.46, 0.32, 0.20), rgb(0.66, 0.48, 0.31)


def burrow(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """The soil rounds the corners; thick roots run down it, thin ones hang; a board with pots."""
    soil, wide = palette.wall, plan.right - plan.left
    middle, crown = (plan.left + plan.right) / 2, min(plan.top, 0.84)
    for reach, shade in ((1.0, 0.62), (0.93, 0.78)):
        t = np.linspace(0, np.pi, 40)
        arch = np.stack([middle + reach * wide * 0.53 * np.cos(t), 0.14 + (crown - 0.14) * reach * np.sin(t)], -1)
        outer = np.array(
            ((plan.left - 0.3, -0.0), (plan.left - 0.3, 1.4), (plan.right + 0.3, 1.4), (plan.right + 0.3, 0))
        )
        wall.fill([np.concatenate([outer, arch])], np.stack([soil * shade * 0.8, soil * shade]), bevel=0.01)
    for _ in range(40):
        x, y = plan.left + wide * rng.random(), 0.06 + (crown - 0.1) * rng.random()
        wall.fill(
            [ellipse(x, y, 0.008 + 0.02 * rng.random(), 0.006 + 0.010 * rng.random())], soil * rng.uniform(0.8, 1.25)
        )
    for k in range(9):
        x = plan.left + wide * (k + 0.2 + 0.6 * rng.random()) / 9
        edge = abs(x - middle) / (wide / 2)
        if any(abs(x - m) < plan.window_width / 2 + 0.04 for m in plan.windows):
            continue
        long = (0.10 + 0.22 * rng.random()) * (0.5 + 1.4 * edge)
        t = np.linspace(0, 1, 12)
        top = crown + 0.1 - 0.35 * edge**2
        path = np.stack([x + 0.04 * np.sin(5 * t + k) * t, top - long * t], -1)
        thick = 0.012 + 0.03 * rng.random() * edge
        for j in range(3):
            piece = path[j * 4 : j * 4 + 5]
            wall.fill([strip(piece, thick * (1 - 0.3 * j))], _ROOT * rng.uniform(0.8, 1.1), turn=0.7, bevel=0.004)
    for a, b in fit.spans(plan)[:2]:
        m = (a + b) / 2
        if b - a > 0.34 and abs(m - middle) < 0.36 * wide:
            wall.box(m - 0.15, 0.42, m + 0.15, 0.435, _PINE * 0.7, bevel=0.003)
            fit.stock(wall, rng, palette, m - 0.14, m + 0.14, 0.435, 0.085, "pots")
