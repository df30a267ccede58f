"""What stands along a street: lamps, trees, hanging signs, planters."""

from __future__ import annotations

import numpy as np

from calotype.pipelines.bundled.render.canvas import Image, ellipse, glow, mix
from calotype.pipelines.bundled.render.interior import Wall
from calotype.pipelines.bundled.render.light import Vector, rgb
from calotype.pipelines.bundled.render.solids import lathe, rect, strip
from calotype.pipelines.bundled.render.town import Town

Rng = np.random.Generator
_NEON = ((1.0, 0.16, 0.52), (0.10, 0.86, 1.0), (0.66, 0.26, 1.0), (1.0, 0.62, 0.10), (0.20, 1.0, 0.56))


def street_lamp(wall: Wall, x: float, reach: float, height: float, lit: float, paint: Vector) -> None:
    """A lamp post whose arm reaches ``reach`` sideways; ``wall`` places it at its own depth."""
    iron = np.clip(rgb(0.24, 0.27, 0.31) * paint, 0, 1)
    wall.contact(x - 0.035, x + 0.035, depth=0.008)
    wall.fill([strip(((x, 0), (x, height * 0.5), (x, height)), (0.020, 0.014, 0.011))], iron, turn=0.7, bevel=0.003)
    wall.fill([lathe(x, 0.10, 0, (0.012, 0.016, 0.024))], iron, turn=0.6)
    t = np.linspace(0, np.pi / 2, 12)
    arm = np.stack([x + reach * np.sin(t), height + 0.06 * np.sin(2 * t)], -1)
    wall.fill([strip(arm, 0.009)], iron)
    hx, hy = x + reach, height - 0.012
    head = np.array(
        ((hx - 0.030, hy - 0.045), (hx + 0.030, hy - 0.045), (hx + 0.018, hy + 0.012), (hx - 0.018, hy + 0.012))
    )
    bulb = mix(rgb(0.90, 0.92, 0.94) * paint, rgb(1.0, 0.92, 0.70), lit)
    wall.fill([head], np.clip(bulb, 0, 1), bevel=0.004)
    wall.box(hx - 0.026, hy + 0.008, hx + 0.026, hy + 0.024, iron, radius=0.006)
    if lit > 0:
        cx, cy = wall.at(((hx, hy - 0.02),))[0]
        u = wall.unit
        glow(wall.image, cx, cy, 0.42 * u, 0.42 * u, rgb(1.0, 0.74, 0.40), 0.40 * lit)
        glow(wall.image, cx, cy, 0.12 * u, 0.12 * u, rgb(1.0, 0.90, 0.66), 0.75 * lit)


def street_tree(wall: Wall, rng: Rng, x: float, height: float, paint: Vector, leaves: Vector) -> None:
    """A round-crowned tree in a square of earth."""
    wall.contact(x - 0.12, x + 0.12, depth=0.022, strength=0.45)
    bark = np.clip(rgb(0.42, 0.30, 0.22) * paint, 0, 1)
    wall.fill([strip(((x, 0), (x + 0.008, height * 0.3), (x, height * 0.6)), (0.046, 0.032, 0.024))], bark, turn=0.7)
    r = height * 0.30
    blobs = []
    for _ in range(38):
        a, d = rng.random() * 2 * np.pi, np.sqrt(rng.random())
        blobs.append(
            (x + np.cos(a) * d * r * 0.92, height * 0.68 + np.sin(a) * d * r * 0.82, r * (0.20 + 0.14 * rng.random()))
        )
    crown = [ellipse(bx, by, br, br * 0.92, 28) for bx, by, br in blobs]
    middle = height * 0.68
    toward = np.sign(wall.key.x) * r
    for gain, shrink, shift in ((0.74, 1.0, 0.0), (0.95, 0.80, 0.10), (1.14, 0.56, 0.22)):
        pull = np.array((x + toward * shift, middle + r * shift))
        layer = [pull + (p - (x, middle)) * shrink for p in crown]
        tone = np.clip(leaves * paint * gain, 0, 1)
        wall.fill(layer, np.stack([np.clip(tone * 1.08, 0, 1), tone * 0.86]), bevel=r * 0.10, strength=0.42)


def hanging_sign(wall: Wall, x: float, side: float, y: float, colour: Vector, paint: Vector, lit: float) -> None:
    """A small board on a bracket; it faces the viewer and leans out of the wall at ``x`` toward the street."""
    out = x - side * 0.13
    wall.fill(
        [strip(((x, y + 0.12), (out - side * 0.02, y + 0.12)), 0.008)], np.clip(rgb(0.2, 0.2, 0.22) * paint, 0, 1)
    )
    board = np.clip(colour * (paint * (1 - 0.6 * lit) + 0.6 * lit), 0, 1)
    a, b = min(out - 0.055, out + 0.055), max(out - 0.055, out + 0.055)
    wall.box(a, y, b, y + 0.11, board, radius=0.02, bevel=0.006)
    wall.box(a + 0.022, y + 0.03, b - 0.022, y + 0.08, mix(board, 1.0, 0.75), radius=0.02, bevel=0.003)
    if lit > 0:
        cx, cy = wall.at(((out, y + 0.055),))[0]
        glow(wall.image, cx, cy, 0.20 * wall.unit, 0.20 * wall.unit, colour, 0.35 * lit)


def planter(wall: Wall, rng: Rng, x: float, paint: Vector) -> None:
    """A low box of greenery and flowers."""
    wall.contact(x - 0.12, x + 0.12, depth=0.012)
    for _ in range(14):
        tone = rgb(0.32, 0.54, 0.27) * (0.8 + 0.4 * rng.random())
        if rng.random() < 0.3:
            tone = (rgb(0.94, 0.46, 0.50), rgb(0.98, 0.80, 0.36), rgb(0.90, 0.60, 0.85))[int(rng.integers(3))]
        wall.ball(x + rng.normal(0, 0.05), 0.095 + 0.025 * rng.random(), 0.026, np.clip(tone * paint, 0, 1), gloss=0)
    wall.box(x - 0.11, 0, x + 0.11, 0.085, np.clip(rgb(0.62, 0.44, 0.32) * paint, 0, 1), radius=0.008, bevel=0.007)
    wall.fill([rect(x - 0.11, 0.062, x + 0.11, 0.066)], rgb(0.1, 0.07, 0.05), alpha=0.3)


def neon_signs(
    image: Image, plan: Town, rng: Rng, side: float, reach: float, near: float, far: float, fog: float, colour: Vector
) -> None:
    """Boards of light that stand out of a front over the street, with strokes like writing on them."""
    for _ in range(int(rng.integers(2, 5))):
        z = near + (far - near) * float(rng.random())
        wall = plan.wall(image, z)
        tint = colour if rng.random() < 0.5 else rgb(*_NEON[int(rng.integers(len(_NEON)))])
        low, upright = 0.42 + 1.1 * float(rng.random()), rng.random() < 0.65
        wide, tall = (0.085, 0.34 + 0.3 * float(rng.random())) if upright else (0.24, 0.12)
        x0, x1 = sorted((side * (reach - 0.015), side * (reach - 0.015 - wide)))
        board = np.clip(mix(tint * (0.30 + 0.70 * plan.lit), plan.haze, 0.8 * fog), 0, 1)
        wall.box(x0, low, x1, low + tall, board * 0.34, radius=0.012, bevel=0.004)
        wall.box(x0 + 0.010, low + 0.010, x1 - 0.010, low + tall - 0.010, board, radius=0.010, bevel=0.003)
        ink = np.clip(mix(rgb(1, 1, 1), plan.haze, 0.8 * fog), 0, 1)
        count = round(max(tall, wide) / 0.085)
        for k in range(count):
            cx = (x0 + x1) / 2 if upright else x0 + (k + 0.5) * wide / count
            cy = low + (k + 0.5) * tall / count if upright else low + tall / 2
            for _ in range(3):
                dx, dy = rng.uniform(-0.016, 0.016, 2)
                a, b = (0.018, 0.0035) if rng.random() < 0.5 else (0.0035, 0.018)
                wall.fill([rect(cx + dx - a, cy + dy - b, cx + dx + a, cy + dy + b)], ink)
        if plan.lit > 0.2:
            cx, cy = wall.at((((x0 + x1) / 2, low + tall / 2),))[0]
            u = wall.unit
            glow(image, cx, cy, (wide + 0.30) * u, (tall + 0.30) * u, tint, 0.55 * plan.lit * (1 - fog))
