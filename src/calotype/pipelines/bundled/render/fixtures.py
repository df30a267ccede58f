"""Fixtures: what is built into a wall or stands along it in rooms that are no home, in the wall's units."""

from __future__ import annotations

from typing import Literal

import numpy as np
from numpy.typing import ArrayLike

from calotype.pipelines.bundled.render.canvas import ellipse, glow, mix
from calotype.pipelines.bundled.render.furniture import Rng, books, lamp_shade
from calotype.pipelines.bundled.render.interior import Palette, Wall
from calotype.pipelines.bundled.render.light import Vector, rgb
from calotype.pipelines.bundled.render.roomplan import EYE, RoomPlan
from calotype.pipelines.bundled.render.solids import lathe, rect, rounded, strip

Goods = Literal["bottles", "jars", "boxes", "flasks", "books", "towels", "pots", "tins"]
Span = tuple[float, float]

_STEEL, _DARK = rgb(0.72, 0.74, 0.76), rgb(0.16, 0.16, 0.18)
_GLASSWARE = ((0.30, 0.62, 0.42), (0.72, 0.42, 0.18), (0.24, 0.44, 0.66), (0.62, 0.20, 0.24), (0.86, 0.74, 0.36))


def spans(plan: RoomPlan) -> list[Span]:
    """The parts of the wall beside the windows; all of it where there is none."""
    ends = (
        plan.left if plan.corner is None or plan.corner > 0 else plan.corner,
        plan.right if plan.corner is None or plan.corner < 0 else plan.corner,
    )
    half = plan.window_width / 2 + 0.06
    edges = [ends[0] - 0.02, *(edge for x in plan.windows for edge in (x - half, x + half)), ends[1] + 0.02]
    return [(a, b) for a, b in zip(edges[::2], edges[1::2], strict=True) if b - a > 0.14]


def counter(wall: Wall, x0: float, x1: float, height: float, front: ArrayLike, top: ArrayLike) -> None:
    """A cupboard with a worktop."""
    front = np.asarray(front, np.float32)
    wall.contact(x0 - 0.01, x1 + 0.01)
    wall.box(x0, 0.0, x1, height, np.stack([front, front * 0.86]), radius=0.006, bevel=0.005)
    doors = max(1, round((x1 - x0) / 0.17))
    for k in range(doors):
        a, b = x0 + (x1 - x0) * k / doors + 0.008, x0 + (x1 - x0) * (k + 1) / doors - 0.008
        wall.box(a, 0.03, b, height - 0.03, front * 1.03, radius=0.006, bevel=0.005, strength=0.22)
    wall.box(x0 - 0.012, height, x1 + 0.012, height + 0.022, top, bevel=0.005, gloss=0.3)


def shelving(
    wall: Wall, rng: Rng, palette: Palette, x0: float, x1: float, y0: float, y1: float, goods: Goods, wood: ArrayLike
) -> None:
    """Open shelves full of one sort of goods."""
    wood = np.asarray(wood, np.float32)
    wall.shadow([rect(x0, y0, x1, y1)], drop=0.02, softness=0.02, strength=0.3)
    wall.box(x0, y0, x1, y1, np.stack([wood * 0.50, wood * 0.62]), bevel=0.003)
    rows = max(1, round((y1 - y0) / 0.135))
    step = (y1 - y0) / rows
    bays = max(1, round((x1 - x0) / 0.42))
    for k in range(rows):
        y = y0 + k * step
        wall.box(x0, y, x1, y + 0.012, wood * 1.05, bevel=0.003)
        for j in range(bays):
            a, b = x0 + (x1 - x0) * j / bays + 0.012, x0 + (x1 - x0) * (j + 1) / bays - 0.012
            stock(wall, rng, palette, a, b, y + 0.012, step - 0.03, goods)
    for j in range(bays + 1):
        x = x0 + (x1 - x0) * j / bays
        wall.box(x - 0.008, y0, x + 0.008, y1, wood, bevel=0.003)
    wall.box(x0 - 0.008, y1 - 0.008, x1 + 0.008, y1 + 0.008, wood * 1.1, bevel=0.003)


def stock(wall: Wall, rng: Rng, palette: Palette, x0: float, x1: float, y: float, height: float, goods: Goods) -> None:
    """A row of goods on a board."""
    if goods == "books":
        books(wall, rng, palette, x0, x1, y, height)
        return
    tones = [rgb(*c) for c in _GLASSWARE]
    wide = {
        "bottles": 0.034,
        "jars": 0.052,
        "boxes": 0.085,
        "flasks": 0.055,
        "towels": 0.10,
        "pots": 0.07,
        "tins": 0.042,
    }[goods]
    x = x0 + wide / 2
    while x < x1 - wide / 2 + 0.002:
        tone = tones[int(rng.integers(5))] if goods != "boxes" else rgb(0.70, 0.54, 0.36) * (0.8 + 0.4 * rng.random())
        if rng.random() < 0.10:
            x += wide
            continue
        _good(wall, x, y, wide * 0.86, height * (0.66 + 0.28 * rng.random()), tone, palette, goods)
        x += wide * (1.0 + 0.25 * rng.random())


def _good(wall: Wall, x: float, y: float, w: float, h: float, tone: Vector, palette: Palette, goods: Goods) -> None:
    if goods == "bottles":
        wall.fill(
            [lathe(x, y + h, y, [w * 0.16, w * 0.16, w * 0.18, w * 0.44, w * 0.46, w * 0.46, w * 0.44])],
            tone,
            turn=0.7,
            gloss=0.3,
        )
        wall.box(x - w * 0.42, y + h * 0.16, x + w * 0.42, y + h * 0.40, rgb(0.94, 0.91, 0.82), bevel=0.0)
    elif goods in ("jars", "tins"):
        h = min(h, w * 1.5)
        wall.box(
            x - w * 0.46,
            y,
            x + w * 0.46,
            y + h,
            tone if goods == "tins" else mix(tone, 1.0, 0.25),
            radius=w * 0.14,
            turn=0.6,
            gloss=0.3,
        )
        wall.box(x - w * 0.38, y + h * 0.92, x + w * 0.38, y + h * 1.06, palette.second * 0.9, radius=0.003, turn=0.5)
        wall.box(x - w * 0.34, y + h * 0.28, x + w * 0.34, y + h * 0.58, rgb(0.95, 0.92, 0.84), bevel=0.0)
    elif goods == "flasks":
        h = min(h, w * 1.5)
        wall.fill(
            [lathe(x, y + h, y, [w * 0.14, w * 0.13, w * 0.14, w * 0.30, w * 0.46, w * 0.46])],
            mix(rgb(0.86, 0.93, 0.95), tone, 0.25),
            turn=0.5,
            gloss=0.5,
        )
        wall.fill(
            [lathe(x, y + h * 0.42, y + 0.004, [w * 0.30, w * 0.40, w * 0.42])], np.clip(tone * 1.2, 0, 1), turn=0.4
        )
    elif goods == "towels":
        h = min(h, 0.07)
        for k in range(2):
            wall.box(
                x - w * 0.46,
                y + k * h * 0.5,
                x + w * 0.46,
                y + (k + 0.94) * h * 0.5,
                mix(tone, 1.0, 0.55),
                radius=h * 0.2,
                bevel=0.006,
            )
    elif goods == "pots":
        h = min(h, w * 1.2)
        wall.fill(
            [lathe(x, y + h, y, [w * 0.30, w * 0.24, w * 0.40, w * 0.48, w * 0.44, w * 0.28])],
            mix(tone, rgb(0.72, 0.46, 0.32), 0.6),
            turn=0.7,
        )
    else:
        h = min(h, w * 1.0)
        wall.box(x - w * 0.48, y, x + w * 0.48, y + h, tone, bevel=0.004)
        wall.fill([rect(x - w * 0.07, y, x + w * 0.07, y + h)], tone * 1.18)


def looking_glass(
    wall: Wall,
    x0: float,
    y0: float,
    x1: float,
    y1: float,
    frame: ArrayLike,
    *,
    bulbs: bool = False,
    round_: bool = False,
) -> None:
    """A mirror that shows the light of the room; bulbs shine about it."""
    shape = (
        ellipse((x0 + x1) / 2, (y0 + y1) / 2, (x1 - x0) / 2, (y1 - y0) / 2, 60)
        if round_
        else rounded(x0, y0, x1, y1, 0.01)
    )
    inner = 0.93
    c = shape.mean(0)
    wall.shadow([shape], drop=0.012, softness=0.01, strength=0.3)
    wall.fill([shape], frame, bevel=0.006, strength=0.4)
    pane = c + (shape - c) * (inner if round_ else np.array((1 - 0.024 / (x1 - x0), 1 - 0.024 / (y1 - y0))))
    wall.fill([pane], np.stack([rgb(0.84, 0.90, 0.93), rgb(0.66, 0.74, 0.79), rgb(0.78, 0.83, 0.85)]))
    w, h = x1 - x0, y1 - y0
    if not round_:
        for f in (0.16, 0.30):
            band = np.array(
                (
                    (x0 + w * f, y0 + 0.014),
                    (x0 + w * (f + 0.08), y0 + 0.014),
                    (x0 + w * (f + 0.46), y1 - 0.014),
                    (x0 + w * (f + 0.38), y1 - 0.014),
                )
            )
            wall.fill([np.clip(band, (x0 + 0.012, y0 + 0.012), (x1 - 0.012, y1 - 0.012))], rgb(1, 1, 1), alpha=0.22)
    if bulbs:
        n = max(3, round(h / 0.075))
        for k in range(n):
            for x in (x0, x1):
                bulb(wall, x, y0 + h * (k + 0.5) / n, 0.016)


def bulb(wall: Wall, x: float, y: float, r: float) -> None:
    """A small lamp that shines."""
    wall.fill([ellipse(x, y, r, r)], rgb(1.0, 0.96, 0.82))
    px, py = wall.at(((x, y),))[0]
    glow(wall.image, px, py, 4.5 * r * wall.unit, 4.5 * r * wall.unit, rgb(1.0, 0.84, 0.52), 0.45)


def pendants(
    wall: Wall, plan: RoomPlan, colour: ArrayLike, count: int, low: float, lit: float, size: float = 0.12
) -> None:
    """Lamps on cords in a row."""
    for k in range(count):
        x = (plan.left + plan.right) / 2 + (plan.right - plan.left) * 0.74 * ((k + 0.5) / count - 0.5)
        wall.fill([rect(x - 0.002, low + size * 0.7, x + 0.002, plan.top + 0.1)], rgb(0.16, 0.14, 0.13))
        lamp_shade(wall, x, low, size, colour, lit)
        wall.ball(x, low + 0.004, size * 0.13, mix(rgb(0.8, 0.78, 0.74), rgb(1.0, 0.95, 0.80), lit))


def tubes(wall: Wall, plan: RoomPlan, height: float, count: int = 3) -> None:
    """Strip lights under the ceiling, running toward the viewer."""
    for k in range(count):
        x = (plan.left + plan.right) / 2 + (plan.right - plan.left) * 0.62 * ((k + 0.5) / count - 0.5)
        near = 1.5
        a = np.array(((x - 0.035, height), (x + 0.035, height)))
        b = np.array((0.0, EYE)) + (a - (0.0, EYE)) * near
        wall.fill([np.array((a[0], a[1], b[1], b[0]))], rgb(1.0, 1.0, 0.97))
        px, py = wall.at(((x, height),))[0]
        glow(wall.image, px, py, 0.20 * wall.unit, 0.07 * wall.unit, rgb(0.92, 0.97, 1.0), 0.35)


def fire(wall: Wall, rng: Rng, x: float, y: float, size: float) -> None:
    """Flames, and what they throw on the wall."""
    px, py = wall.at(((x, y + size * 0.4),))[0]
    glow(wall.image, px, py, 3.4 * size * wall.unit, 2.8 * size * wall.unit, rgb(1.0, 0.50, 0.16), 0.75)
    for tone, f in ((rgb(0.92, 0.25, 0.06), 1.0), (rgb(1.0, 0.55, 0.10), 0.74), (rgb(1.0, 0.88, 0.42), 0.44)):
        for k in (-0.5, 0.0, 0.45):
            h = size * f * (1.0 - 0.5 * abs(k)) * (0.85 + 0.3 * rng.random())
            cx, w = x + k * size * 0.8 * f, size * 0.36 * f
            t = np.linspace(0, 1, 12)
            half = w * np.sin(np.pi * np.clip(t * 0.86 + 0.14, 0, 1)) * (1 - t * 0.55)
            sway = 0.14 * size * np.sin(t * 5 + k * 9)
            side = np.stack([cx + sway * t - half, y + h * t], -1)
            wall.fill([np.concatenate([side, np.stack([cx + sway * t + half, y + h * t], -1)[::-1]])], tone)


def hearth(wall: Wall, rng: Rng, x: float, width: float, stone: ArrayLike) -> None:
    """A forge's fireplace of hewn stone with a hood, its fire burning."""
    stone = np.asarray(stone, np.float32)
    wall.contact(x - width * 0.56, x + width * 0.56, strength=0.6)
    hood = np.array(
        ((x - width * 0.52, 0.46), (x + width * 0.52, 0.46), (x + width * 0.20, 1.2), (x - width * 0.20, 1.2))
    )
    wall.fill([hood], np.stack([stone * 0.7, stone * 0.95]), bevel=0.01)
    wall.box(x - width * 0.56, 0.42, x + width * 0.56, 0.48, stone * 1.12, bevel=0.006)
    for s in (-1, 1):
        wall.box(x + s * width * 0.46 - 0.05, 0.0, x + s * width * 0.46 + 0.05, 0.44, stone, bevel=0.008)
    wall.box(x - width * 0.5, 0.0, x + width * 0.5, 0.17, stone * 0.9, bevel=0.008)
    wall.fill(
        [rect(x - width * 0.38, 0.17, x + width * 0.38, 0.42)], np.stack([rgb(0.10, 0.05, 0.04), rgb(0.32, 0.10, 0.04)])
    )
    for k in range(9):
        cx = x + width * 0.34 * (k / 4 - 1)
        wall.ball(cx, 0.178, 0.030, rgb(0.95, 0.32 + 0.2 * (k % 3), 0.08), ry=0.018)
    fire(wall, rng, x, 0.18, 0.20)


def anvil(wall: Wall, x: float, y: float, size: float) -> None:
    """On its block of wood."""
    wall.contact(x - size * 0.5, x + size * 0.5, y=y)
    wall.box(
        x - size * 0.30,
        y,
        x + size * 0.30,
        y + size * 0.55,
        np.stack([rgb(0.50, 0.34, 0.22), rgb(0.34, 0.22, 0.14)]),
        turn=0.5,
    )
    s, b = size, y + size * 0.55
    body = np.array(
        (
            (-0.30, 0),
            (0.30, 0),
            (0.18, 0.14),
            (0.18, 0.20),
            (0.44, 0.26),
            (0.44, 0.40),
            (-0.36, 0.40),
            (-0.66, 0.33),
            (-0.34, 0.24),
            (-0.18, 0.20),
            (-0.18, 0.14),
        )
    )
    wall.fill([body * s + (x, b)], np.stack([rgb(0.50, 0.52, 0.55), rgb(0.26, 0.27, 0.30)]), bevel=0.006, strength=0.5)


def tool_wall(wall: Wall, rng: Rng, x0: float, x1: float, y0: float, y1: float) -> None:
    """Hammers, saws, tongs and spanners on a board."""
    board = rgb(0.58, 0.44, 0.30)
    wall.shadow([rect(x0, y0, x1, y1)], drop=0.01, softness=0.01, strength=0.3)
    wall.box(x0, y0, x1, y1, np.stack([board, board * 0.9]), bevel=0.004)
    n = max(2, round((x1 - x0) / 0.085))
    for k in range(n):
        x, top = x0 + (x1 - x0) * (k + 0.5) / n, y1 - 0.04
        long = (y1 - y0) * (0.55 + 0.25 * rng.random())
        kind = int(rng.integers(4))
        grip, steel = rgb(0.62, 0.20, 0.14) if kind % 2 else rgb(0.44, 0.28, 0.17), _STEEL * (0.7 + 0.3 * rng.random())
        wall.fill([strip(((x, top), (x, top - long)), 0.012)], grip if kind != 3 else steel, turn=0.5)
        if kind == 0:
            wall.box(x - 0.030, top - 0.024, x + 0.030, top, steel, radius=0.004, bevel=0.004)
        elif kind == 1:
            wall.fill(
                [
                    np.array(
                        (
                            (x - 0.006, top - 0.01),
                            (x + 0.006, top - 0.01),
                            (x + 0.030, top - long * 0.75),
                            (x - 0.006, top - long * 0.75),
                        )
                    )
                ],
                steel,
            )
        elif kind == 2:
            wall.fill([ellipse(x, top - 0.012, 0.018, 0.018)], steel, bevel=0.004)
            wall.fill([ellipse(x, top - 0.008, 0.009, 0.009)], board)
        else:
            wall.fill([strip(((x - 0.02, top), (x + 0.006, top - long)), 0.008)], steel)


def slate(wall: Wall, rng: Rng, x0: float, y0: float, x1: float, y1: float) -> None:
    """A school's green board, with some sums in chalk."""
    wall.shadow([rect(x0, y0, x1, y1)], drop=0.012, softness=0.01, strength=0.3)
    wall.box(x0 - 0.016, y0 - 0.016, x1 + 0.016, y1 + 0.016, rgb(0.60, 0.42, 0.26), radius=0.004, bevel=0.005)
    wall.box(x0, y0, x1, y1, np.stack([rgb(0.13, 0.29, 0.23), rgb(0.17, 0.34, 0.27)]), bevel=0.003, strength=-0.2)
    for row in range(4):
        x, y = x0 + 0.05, y1 - 0.06 - (y1 - y0 - 0.08) * row / 4
        end = x0 + (x1 - x0) * (0.3 + 0.35 * rng.random())
        while x < end:
            w = 0.012 + 0.03 * rng.random()
            t = np.linspace(0, 1, 6)
            line = np.stack([x + w * t, y + 0.012 * np.sin(t * 9 + rng.random() * 6)], -1)
            wall.fill([strip(line, 0.004)], rgb(0.92, 0.95, 0.92), alpha=0.8)
            x += w + 0.014
    wall.box(x0 - 0.016, y0 - 0.030, x1 + 0.016, y0 - 0.014, rgb(0.66, 0.48, 0.30), bevel=0.004)


def screen(wall: Wall, x0: float, y0: float, x1: float, y1: float, tone: ArrayLike) -> None:
    """A monitor that shows a curve."""
    wall.box(x0 - 0.008, y0 - 0.008, x1 + 0.008, y1 + 0.008, _DARK, radius=0.006, bevel=0.004)
    wall.box(x0, y0, x1, y1, rgb(0.04, 0.09, 0.13), bevel=0.0)
    t = np.linspace(0, 1, 60)
    for k, gain in ((0.7, 0.10), (0.4, 0.16)):
        pulse = gain * (
            np.exp(-((((t * 4) % 1 - 0.5) / 0.05) ** 2)) - 0.4 * np.exp(-((((t * 4) % 1 - 0.6) / 0.05) ** 2))
        )
        line = np.stack([x0 + 0.006 + (x1 - x0 - 0.012) * t, y0 + (y1 - y0) * (k + pulse)], -1)
        wall.fill([strip(line, 0.004)], np.clip(np.asarray(tone, np.float32) * (0.8 + 0.4 * k), 0, 1))
    px, py = wall.at((((x0 + x1) / 2, (y0 + y1) / 2),))[0]
    glow(
        wall.image, px, py, 0.8 * (x1 - x0) * wall.unit, 0.8 * (y1 - y0) * wall.unit, np.asarray(tone, np.float32), 0.12
    )


def surgical_lamp(wall: Wall, plan: RoomPlan, x: float, y: float, size: float) -> None:
    """A dish of lamps on an arm from the ceiling."""
    wall.fill(
        [strip(((x + 0.04, plan.top + 0.1), (x + 0.04, y + size * 0.7), (x, y + size * 0.2)), 0.014)], _STEEL, turn=0.5
    )
    wall.fill([ellipse(x, y, size, size * 0.30)], np.stack([rgb(0.95, 0.96, 0.97), rgb(0.70, 0.74, 0.77)]), bevel=0.01)
    for k in range(5):
        a = np.pi * (0.12 + 0.19 * k)
        wall.fill(
            [ellipse(x - np.cos(a) * size * 0.66, y - size * 0.10 * np.sin(a), size * 0.13, size * 0.07)],
            rgb(1, 1, 0.95),
        )
    px, py = wall.at(((x, y - 0.03),))[0]
    glow(wall.image, px, py, 1.7 * size * wall.unit, 2.2 * size * wall.unit, rgb(0.90, 0.97, 1.0), 0.5)


def bars(wall: Wall, x0: float, x1: float, y0: float, y1: float, step: float = 0.06) -> None:
    """Of iron, upright, with two across."""
    iron = rgb(0.20, 0.20, 0.22)
    for x in np.arange(x0 + step / 2, x1, step):
        wall.fill([rect(float(x) - 0.007, y0, float(x) + 0.007, y1)], iron, turn=0.9)
    for y in (y0 + (y1 - y0) * 0.12, y1 - (y1 - y0) * 0.10):
        wall.box(x0, y - 0.012, x1, y + 0.012, iron * 1.2, bevel=0.004)


def machines(wall: Wall, x0: float, x1: float, rows: int, colour: ArrayLike) -> None:
    """Front-loading washing machines side by side."""
    c, size = np.asarray(colour, np.float32), 0.25
    n = max(1, int((x1 - x0) / size))
    for k in range(n):
        for row in range(rows):
            a, y = x0 + (x1 - x0 - n * size) / 2 + k * size, row * size * 1.06
            wall.box(
                a + 0.004, y, a + size - 0.004, y + size * 1.04, np.stack([c, c * 0.92]), radius=0.008, bevel=0.006
            )
            wall.box(a + 0.02, y + size * 0.86, a + size - 0.02, y + size * 0.98, c * 0.80, radius=0.004)
            wall.ball(a + size - 0.05, y + size * 0.92, 0.012, _DARK)
            cx, cy = a + size / 2, y + size * 0.46
            wall.fill([ellipse(cx, cy, size * 0.34, size * 0.34)], _STEEL, bevel=0.008, strength=0.5)
            wall.fill(
                [ellipse(cx, cy, size * 0.26, size * 0.26)], np.stack([rgb(0.24, 0.34, 0.42), rgb(0.10, 0.14, 0.20)])
            )
            wall.fill([ellipse(cx, cy - size * 0.10, size * 0.20, size * 0.12)], rgb(0.55, 0.66, 0.80), alpha=0.7)


def console(wall: Wall, rng: Rng, palette: Palette, x0: float, x1: float, height: float) -> None:
    """A desk of switches, lamps and screens."""
    body = rgb(0.24, 0.26, 0.31)
    wall.contact(x0, x1)
    wall.fill(
        [np.array(((x0, 0), (x1, 0), (x1 - 0.03, height), (x0 + 0.03, height)))],
        np.stack([body * 1.3, body]),
        bevel=0.01,
    )
    n = max(2, round((x1 - x0) / 0.30))
    tones = (palette.accent, palette.second, palette.third)
    for k in range(n):
        a, b = x0 + (x1 - x0) * (k + 0.14) / n, x0 + (x1 - x0) * (k + 0.86) / n
        screen(wall, a, height * 0.52, b, height * 0.90, tones[k % 3])
        for j in range(7):
            wall.fill([ellipse(a + (b - a) * (j + 0.5) / 7, height * 0.34, 0.010, 0.010)], tones[int(rng.integers(3))])


def dumbbells(wall: Wall, x0: float, x1: float) -> None:
    """On a rack of two boards."""
    for y in (0.07, 0.19):
        wall.box(x0, y - 0.014, x1, y, _DARK * 1.6, bevel=0.003)
        for x in np.arange(x0 + 0.05, x1 - 0.03, 0.105):
            for s in (-1, 1):
                wall.box(x + s * 0.030 - 0.014, y, x + s * 0.030 + 0.014, y + 0.056, _DARK, radius=0.006, bevel=0.005)
            wall.box(x - 0.02, y + 0.022, x + 0.02, y + 0.034, _STEEL, bevel=0.003)
    for x in (x0, x1):
        wall.box(x - 0.012, 0, x + 0.012, 0.27, _DARK * 1.3, bevel=0.003)


def punchbag(wall: Wall, plan: RoomPlan, x: float) -> None:
    """Hung from the ceiling."""
    wall.fill([rect(x - 0.003, 0.56, x + 0.003, plan.top + 0.1)], _STEEL * 0.6)
    wall.box(x - 0.055, 0.16, x + 0.055, 0.56, rgb(0.66, 0.12, 0.12), radius=0.03, turn=0.8, bevel=0.01)
    for y in (0.24, 0.48):
        wall.box(x - 0.055, y, x + 0.055, y + 0.018, _DARK, turn=0.5)
