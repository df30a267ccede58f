"""What is built in: a kitchen's counter and cupboards, a library's shelves."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from calotype.pipelines.bundled.render.canvas import mix
from calotype.pipelines.bundled.render.fixtures import spans
from calotype.pipelines.bundled.render.furniture import bookcase, cabinet, lamp_shade, picture, vase
from calotype.pipelines.bundled.render.interior import Palette, Wall
from calotype.pipelines.bundled.render.light import rgb
from calotype.pipelines.bundled.render.playthings import Toys
from calotype.pipelines.bundled.render.roomplan import RoomPlan
from calotype.pipelines.bundled.render.solids import rect
from calotype.pipelines.bundled.rooms import Covering

Rng = np.random.Generator
_COUNTER = 0.30
"""Height of a worktop, in units of the wall."""


def kitchen(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, toys: Toys, lit: float) -> None:
    """A worktop along the wall, tiles over it, cupboards above, pots and jars."""
    wood = (rgb(0.72, 0.52, 0.34), rgb(0.93, 0.92, 0.89), rgb(0.52, 0.66, 0.64))[int(rng.integers(3))]
    glaze = mix(palette.panel, palette.second, 0.12)
    if plan.decor.covering is Covering.TILES:
        # in the colour that the prompt has them
        glaze = palette.wall
    if plan.decor.cabinets is not None:
        wood = rgb(*plan.decor.cabinets)
        palette = replace(palette, panel=wood, third=wood)
    low, high = plan.left - 0.02, plan.right + 0.02
    step = 0.062
    wall.fill([rect(low, _COUNTER, high, 0.56)], mix(glaze, rgb(0.5, 0.5, 0.5), 0.25))
    for j in range(4):
        y = _COUNTER + 0.012 + j * step
        x = low - (step * 0.8 if j % 2 else 0.0)
        while x < high:
            tone = glaze * (0.94 + 0.10 * rng.random())
            wall.box(
                x + 0.003,
                y + 0.003,
                x + step * 1.6 - 0.003,
                y + step - 0.003,
                np.clip(tone, 0, 1),
                radius=0.004,
                bevel=0.003,
                gloss=0.3,
            )
            x += step * 1.6
    cabinet(wall, rng, palette, low, high, _COUNTER, wood)
    wall.box(low, _COUNTER, high, _COUNTER + 0.026, rgb(0.86, 0.83, 0.79), bevel=0.005, gloss=0.4)
    for a, b in spans(plan):
        if b - a > 0.2 and plan.top > 0.74:
            wall.shadow([rect(a, 0.62, b, 0.86)], drop=0.03, softness=0.02, strength=0.35)
            doors = max(1, round((b - a) / 0.17))
            for k in range(doors):
                x0, x1 = a + (b - a) * k / doors, a + (b - a) * (k + 1) / doors
                wall.box(x0, 0.62, x1, 0.86, np.stack([wood * 1.05, wood * 0.94]), radius=0.008, bevel=0.006)
                wall.box(x0 + 0.022, 0.645, x1 - 0.022, 0.835, np.stack([wood, wood * 0.92]), radius=0.006, bevel=0.004)
                wall.ball(x1 - 0.014 if k % 2 == 0 else x0 + 0.014, 0.70, 0.008, rgb(0.85, 0.72, 0.42))
        else:
            wall.box(a, 0.64, b, 0.655, wood, bevel=0.003)
            for x in np.arange(a + 0.06, b - 0.04, 0.10):
                vase(wall, rng, palette, float(x), 0.655, 0.075 + 0.02 * float(rng.random()))
        for x in np.arange(a + 0.07, b - 0.05, 0.15):
            if rng.random() < 0.6:
                vase(wall, rng, palette, float(x), _COUNTER + 0.026, 0.085 + 0.03 * float(rng.random()))


def library(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, toys: Toys, lit: float) -> None:
    """Shelves up to the ceiling on both sides of the window, and over it."""
    wood = (rgb(0.50, 0.33, 0.22), rgb(0.62, 0.42, 0.27), rgb(0.38, 0.24, 0.16))[int(rng.integers(3))]
    tall = min(plan.top + 0.06, 0.90)
    for a, b in spans(plan):
        count = max(1, round((b - a) / 0.34))
        for k in range(count):
            bookcase(wall, rng, palette, a + (b - a) * k / count, a + (b - a) * (k + 1) / count, tall, wood, toys)
    for x in (plan.left * 0.5, plan.right * 0.5):
        if plan.top > 0.6:
            lamp_shade(wall, x, min(plan.top, 0.92) - 0.16, 0.10, palette.accent, lit)


def cafe(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, toys: Toys, lit: float) -> None:
    """Panelling, pictures, and lamps in a row."""
    dado = mix(palette.accent, rgb(0.32, 0.20, 0.14), 0.55)
    for x in np.arange(plan.left - 0.1, plan.right + 0.1, 0.13):
        wall.box(
            float(x) + 0.004,
            0.03,
            float(x) + 0.126,
            0.27,
            np.stack([dado * 1.08, dado * 0.92]),
            radius=0.004,
            bevel=0.005,
        )
    wall.box(plan.left - 0.1, 0.27, plan.right + 0.1, 0.29, dado * 1.2, bevel=0.004)
    for a, b in spans(plan):
        for k in range(max(1, round((b - a) / 0.30))):
            x = a + 0.06 + 0.28 * k
            if x + 0.2 < b:
                s = 0.16 + 0.05 * float(rng.random())
                picture(
                    wall,
                    rng,
                    palette,
                    x,
                    0.38,
                    x + s,
                    0.38 + s * (1.2 if rng.random() < 0.5 else 0.85),
                    rgb(0.24, 0.17, 0.13),
                )
    for k in range(5):
        x = plan.left * 0.86 + (plan.right - plan.left) * 0.86 * (k + 0.5) / 5
        low = min(plan.top - 0.04, 0.84) - 0.10
        wall.fill([rect(x - 0.002, low + 0.06, x + 0.002, plan.top + 0.05)], rgb(0.2, 0.17, 0.16))
        lamp_shade(wall, x, low, 0.085, palette.second, max(lit, 0.55))


def bedroom(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, toys: Toys, lit: float) -> None:
    """A picture or two, and a hanging lamp."""
    for a, b in spans(plan):
        if b - a > 0.3:
            middle = (a + b) / 2
            picture(wall, rng, palette, middle - 0.14, 0.48, middle + 0.14, 0.68, rgb(0.72, 0.55, 0.38))
    x = -plan.side * 0.12
    low = min(plan.top - 0.14, 0.70)
    wall.fill([rect(x - 0.0022, low + 0.08, x + 0.0022, plan.top + 0.1)], rgb(0.25, 0.22, 0.22))
    lamp_shade(wall, x, low, 0.15, palette.accent, lit)
