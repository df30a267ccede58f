"""Cabs: what is before the driver of a car: the dashboard, the wheel, the mirror, and the frame of the windscreen."""

from __future__ import annotations

import numpy as np

from calotype.pipelines.bundled.render.canvas import ellipse
from calotype.pipelines.bundled.render.interior import Palette, Wall
from calotype.pipelines.bundled.render.light import rgb
from calotype.pipelines.bundled.render.roomplan import RoomPlan
from calotype.pipelines.bundled.render.solids import strip

_CHROME, _BLACK = rgb(0.78, 0.80, 0.82), rgb(0.10, 0.10, 0.11)


def dashboard(wall: Wall, plan: RoomPlan, palette: Palette) -> None:
    """Drawn over the windscreen; the seats' backs are at the lower edge."""
    left, right, top = plan.left - 0.1, plan.right + 0.1, plan.top
    tone = palette.accent
    for side, edge in ((-1, left), (1, right)):
        foot = edge - side * 0.26
        shape = np.array(((edge, -0.1), (edge, top + 0.1), (edge - side * 0.10, top + 0.1), (foot, 0.16)))
        wall.fill([shape], np.stack([_BLACK * 1.6, _BLACK]), bevel=0.012)
    wall.fill(
        [np.array(((left, top - 0.07), (right, top - 0.07), (right, top + 0.1), (left, top + 0.1)))], _BLACK * 1.5
    )
    wall.box(-0.13, top - 0.17, 0.13, top - 0.09, _BLACK * 1.3, radius=0.03, bevel=0.008)
    wall.box(-0.115, top - 0.16, 0.115, top - 0.10, rgb(0.62, 0.70, 0.76), radius=0.022, bevel=0.0)
    t = np.linspace(0, 1, 24)
    ridge = np.stack([left + (right - left) * t, 0.15 + 0.07 * np.sin(np.pi * t)], -1)
    board = np.concatenate([ridge, np.array(((right, -0.34), (left, -0.34)))])
    wall.fill([board], np.stack([tone * 1.05, tone * 0.62]), bevel=0.016)
    wall.fill([strip(ridge - (0, 0.075), 0.010)], _CHROME, turn=0.6)
    x = plan.left * 0.45
    for k, r in ((-0.11, 0.062), (0.03, 0.062), (0.16, 0.045)):
        wall.fill([ellipse(x + k, 0.085, r, r)], _CHROME, bevel=0.006)
        wall.fill([ellipse(x + k, 0.085, r * 0.84, r * 0.84)], rgb(0.95, 0.94, 0.88))
        wall.fill([strip(((x + k, 0.085), (x + k + 0.5 * r, 0.085 + 0.55 * r)), 0.006)], rgb(0.80, 0.12, 0.10))
    m = plan.right * 0.36
    wall.box(m - 0.15, 0.03, m + 0.15, 0.12, _BLACK * 1.4, radius=0.01, bevel=0.006)
    for k in range(5):
        wall.fill([strip(((m - 0.13, 0.045 + 0.015 * k), (m + 0.13, 0.045 + 0.015 * k)), 0.004)], _CHROME * 0.6)
    turns = np.linspace(0, 2 * np.pi, 60)
    rim = np.stack([x + 0.02 + 0.25 * np.cos(turns), -0.06 + 0.22 * np.sin(turns)], -1)
    wall.fill([strip(rim, 0.036)], _BLACK * 2.2, turn=0.7, bevel=0.008)
    for end in ((-0.22, -0.02), (0.22, -0.02), (0.0, -0.20)):
        wall.fill([strip(((x + 0.02, -0.06), (x + 0.02 + end[0], -0.06 + end[1])), 0.026)], _CHROME, turn=0.6)
    wall.fill([ellipse(x + 0.02, -0.06, 0.055, 0.05)], _CHROME * 0.9, bevel=0.01)
