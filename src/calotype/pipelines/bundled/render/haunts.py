"""Haunts: what stands in halls that people travel, play, pray and make music in."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from calotype.pipelines.bundled.render import fixtures as fit
from calotype.pipelines.bundled.render.built import Build
from calotype.pipelines.bundled.render.canvas import ellipse
from calotype.pipelines.bundled.render.furniture import Rng
from calotype.pipelines.bundled.render.interior import Palette, Wall
from calotype.pipelines.bundled.render.light import Vector, rgb
from calotype.pipelines.bundled.render.roomplan import EYE, FAR, RoomPlan
from calotype.pipelines.bundled.render.solids import Points, arch, lathe, strip
from calotype.pipelines.bundled.rooms import Use

_STEEL, _DARK, _WHITE = rgb(0.70, 0.72, 0.75), rgb(0.12, 0.12, 0.14), rgb(0.97, 0.97, 0.96)
_GILT, _AMBER = rgb(0.83, 0.66, 0.30), rgb(0.98, 0.78, 0.24)


def _ground(points: list[tuple[float, float]]) -> Points:
    """Wall coordinates of places on the floor: x, and how far before the wall."""
    x, near = np.asarray(points, np.float64).T
    scale = FAR / np.maximum(FAR - near, 0.05)
    return np.stack([x * scale, -EYE * (scale - 1)], -1)


def _arched(x0: float, y0: float, x1: float, y1: float) -> Points:
    return arch(x0, -y1, x1, -y0) * (1, -1)


def _opera(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """A stage behind its curtain in a gilt frame, boxes in tiers on both sides, rows of seats before it."""
    top, red = plan.top + 0.05, palette.accent
    for s, edge in ((-1, plan.left), (1, plan.right)):
        a, b = sorted((s * 0.36, edge + s * 0.06))
        wide = (b - a) / max(1, round((b - a) / 0.20))
        for y in (0.02, 0.21, 0.40, 0.59, 0.78):
            for x in np.arange(a, b - 0.02, wide):
                box = _arched(float(x) + 0.016, y + 0.02, float(x) + wide - 0.016, y + 0.165)
                wall.fill([box], np.stack([red * 0.25, red * 0.55]))
                wall.fill([ellipse(float(x) + wide / 2, y + 0.13, 0.014, 0.018)], rgb(1.0, 0.86, 0.55))
            wall.box(a, y, b, y + 0.062, np.stack([palette.panel * 1.1, palette.panel * 0.85]), bevel=0.008)
            wall.box(a, y + 0.056, b, y + 0.072, red, radius=0.006, bevel=0.005)
            for x in np.arange(a + wide / 2, b, wide):
                wall.fill([ellipse(float(x), y + 0.03, 0.030, 0.015)], _GILT, bevel=0.005, gloss=0.3)
    wall.box(-0.37, -0.01, 0.37, top, np.stack([_GILT * 1.1, _GILT * 0.7]), bevel=0.012, gloss=0.3)
    wall.box(-0.32, 0.0, 0.32, min(top - 0.05, 0.74), red * 0.5)
    fold = 0.64 / 16
    high = min(top - 0.05, 0.74)
    for k in range(16):
        x = -0.32 + fold * k
        wall.box(x, 0.03, x + fold, high, np.stack([red * 0.75, red * 1.15]), turn=0.9, bevel=0.004)
    for k in range(4):
        x = -0.24 + 0.16 * k
        wall.fill([ellipse(x, high, 0.088, 0.11)], red * 1.2, bevel=0.012)
        wall.fill([ellipse(x, high + 0.012, 0.088, 0.098)], red * 0.85, bevel=0.012)
    wall.box(-0.37, high + 0.015, 0.37, high + 0.06, np.stack([_GILT * 1.2, _GILT * 0.8]), bevel=0.008)
    wall.box(-0.40, -0.03, 0.40, 0.035, rgb(0.40, 0.25, 0.15), bevel=0.006)
    _rows(wall, plan, red)


def _rows(wall: Wall, plan: RoomPlan, tone: Vector) -> None:
    """The backs of seats, row before row, an aisle between."""
    for y, size in ((-0.10, 0.085), (-0.17, 0.105), (-0.26, 0.13)):
        for x in np.arange(0.5 * size, max(-plan.left, plan.right) + size, size):
            for s in (-1, 1):
                at = s * (float(x) + 0.5 * size)
                wall.box(
                    at - 0.46 * size,
                    y - 0.2,
                    at + 0.46 * size,
                    y + 0.72 * size,
                    np.stack([tone * 1.05, tone * 0.55]),
                    radius=0.2 * size,
                    bevel=0.008,
                )


def _bowling(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """Lanes with gutters that run to ten pins each under painted boards."""
    count = max(2, round((plan.right - plan.left) / 0.42))
    wide = (plan.right - plan.left + 0.1) / count
    wall.box(plan.left - 0.1, 0.0, plan.right + 0.1, 0.20, _DARK * 0.7)
    for k in range(count):
        a = plan.left - 0.05 + wide * k
        b, m = a + wide, a + wide / 2
        gutter = _ground([(a + 0.02, 0.0), (b - 0.02, 0.0), (b - 0.02, 0.95), (a + 0.02, 0.95)])
        wall.fill([gutter], _DARK * 2.4)
        lane = _ground([(a + 0.06, 0.0), (b - 0.06, 0.0), (b - 0.06, 0.95), (a + 0.06, 0.95)])
        wall.fill([lane], np.stack([rgb(0.88, 0.68, 0.44), rgb(0.76, 0.53, 0.32)]), gloss=0.3)
        for f in range(1, 6):
            x = a + 0.06 + (wide - 0.12) * f / 6
            wall.fill([_ground([(x, 0.0), (x + 0.003, 0.0), (x + 0.003, 0.95), (x, 0.95)])], rgb(0.55, 0.36, 0.2))
        for f in (-2, -1, 0, 1, 2):
            mark, deep = m + 0.03 * f, 0.40 - 0.03 * abs(f)
            wall.fill([_ground([(mark - 0.008, deep), (mark + 0.008, deep), (mark, deep - 0.06)])], _DARK)
        for row in range(4):
            for j in range(4 - row):
                x, y = m + (j - (3 - row) / 2) * 0.058, 0.018 - 0.008 * (3 - row)
                _pin(wall, x, y, 0.095)
        tone = (palette.accent, palette.second, palette.third)[k % 3]
        wall.box(a + 0.006, 0.20, b - 0.006, 0.40, np.stack([tone * 1.15, tone * 0.7]), radius=0.008, bevel=0.006)
        wall.fill([ellipse(m, 0.30, 0.05, 0.05)], np.clip(tone * 0.4 + 0.6, 0, 1), bevel=0.004)
        for dx, dy in ((-0.014, 0.012), (0.012, 0.016), (0.0, -0.010)):
            wall.fill([ellipse(m + dx, 0.30 + dy, 0.008, 0.008)], tone * 0.4)
    fit.tubes(wall, plan, min(0.86, plan.top), 3)


def _pin(wall: Wall, x: float, y: float, tall: float) -> None:
    r = 0.17 * tall
    wall.fill(
        [lathe(x, y + tall, y, [0.45 * r, 0.75 * r, 0.5 * r, 0.55 * r, 1.1 * r, 1.2 * r, 0.8 * r])], _WHITE, turn=0.7
    )
    wall.box(x - 0.5 * r, y + 0.66 * tall, x + 0.5 * r, y + 0.72 * tall, rgb(0.85, 0.12, 0.14), bevel=0)


def _pool(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """A basin with lanes in a tiled hall, blocks to dive from at its end."""
    left, right = plan.left * 0.86, plan.right * 0.86
    rim = _ground([(left - 0.03, 0.10), (right + 0.03, 0.10), (right + 0.03, 1.0), (left - 0.03, 1.0)])
    wall.fill([rim], _WHITE * 0.96, bevel=0.008)
    basin = _ground([(left, 0.13), (right, 0.13), (right, 1.0), (left, 1.0)])
    wall.fill([basin], np.stack([rgb(0.30, 0.74, 0.86), rgb(0.10, 0.52, 0.76)]))
    for _ in range(46):
        x, near = left + (right - left) * rng.random(), 0.16 + 0.7 * rng.random()
        if left + 0.06 < x < right - 0.06:
            gleam = _ground([(x - 0.05, near), (x, near + 0.008), (x + 0.05, near), (x, near + 0.016)])
            wall.fill([gleam], rgb(0.80, 0.96, 1.0), alpha=0.35)
    lanes = max(3, round((right - left) / 0.26))
    for k in range(lanes):
        x = left + (right - left) * (k + 0.5) / lanes
        wall.box(x - 0.05, -0.025, x + 0.05, 0.055, np.stack([_WHITE, _STEEL]), bevel=0.006)
        wall.box(x - 0.03, 0.0, x + 0.03, 0.045, palette.accent, bevel=0)
    for k in range(1, lanes):
        x = left + (right - left) * k / lanes
        for j in range(34):
            near = 0.14 + 0.84 * j / 34
            bead = _ground([(x - 0.007, near), (x + 0.007, near), (x + 0.007, near + 0.018), (x - 0.007, near + 0.018)])
            wall.fill([bead], (rgb(0.90, 0.16, 0.16), _WHITE)[(j // 3) % 2])
    fit.tubes(wall, plan, min(0.86, plan.top), 3)


def _mosque(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """Pointed arches on slim columns, a niche in the middle, stars of tile, lamps on a ring, a carpet with niches."""
    wide, top = 0.30, min(plan.top - 0.03, 0.66)
    gold, deep = palette.second, palette.panel
    for f in range(-3, 4):
        x = f * wide
        _star(wall, x + wide / 2, top + 0.06, 0.036, gold)
        outer, inner = (_ogive(x, 0.0, wide * s, top - d) for s, d in ((0.46, 0.0), (0.38, 0.045)))
        wall.fill([outer], np.stack([gold * 1.1, gold * 0.8]), bevel=0.006)
        shade = deep * (0.42 if f else 0.62)
        wall.fill([inner], np.stack([shade * 1.3, shade]))
        if f == 0:
            for k, y in enumerate(np.arange(0.08, top - 0.18, 0.085)):
                for j in (-1, 0, 1):
                    _star(wall, x + 0.068 * j, float(y), 0.024, (gold, palette.accent)[(k + j) % 2])
            wall.fill([_ogive(x, 0.0, 0.13, top - 0.26)], deep * 0.25)
    for f in range(-4, 4):
        x = (f + 0.5) * wide
        wall.box(x - 0.020, 0.0, x + 0.020, top - 0.20, np.stack([_WHITE, _WHITE * 0.8]), turn=0.8)
        wall.box(x - 0.032, top - 0.215, x + 0.032, top - 0.18, gold, bevel=0.005)
        wall.box(x - 0.032, 0.0, x + 0.032, 0.03, gold, bevel=0.005)
    for row, near in enumerate((0.10, 0.34, 0.58)):
        for f in range(-6, 7):
            x = f * 0.19
            mat = [
                (x - 0.07, near),
                (x - 0.07, near + 0.13),
                (x + 0.07, near + 0.13),
                (x + 0.07, near),
                (x, near - 0.05),
            ]
            wall.fill([_ground(mat)], gold if (row + f) % 2 else palette.accent * 0.55, alpha=0.55)
    ring = ellipse(0, top - 0.02, 0.26, 0.035)
    for x in (-0.2, 0.0, 0.2):
        wall.fill([strip(((x, top - 0.02), (0.3 * x, plan.top + 0.3)), 0.003)], _DARK)
    wall.fill([strip(np.concatenate([ring, ring[:1]]), 0.010)], _GILT, turn=0.5)
    for t in np.linspace(0, 2 * np.pi, 14, endpoint=False):
        fit.bulb(wall, 0.26 * float(np.cos(t)), top - 0.045 + 0.035 * float(np.sin(t)), 0.011)


def _ogive(x: float, y: float, half: float, high: float) -> Points:
    """An opening with a pointed arch."""
    t = np.linspace(0, 1, 16)
    spring = max(y + 0.05, high - 1.35 * half)
    right = np.stack(
        [x + half * np.cos(t * np.pi / 2) ** 0.8, spring + (high - spring) * np.sin(t * np.pi / 2) ** 1.25], -1
    )
    left = right[::-1] * (-1, 1) + (2 * x, 0)
    return np.concatenate([np.array(((x + half, y),)), right, left, np.array(((x - half, y),))])


def _star(wall: Wall, x: float, y: float, r: float, tone: Vector) -> None:
    t = np.linspace(0, 2 * np.pi, 16, endpoint=False)
    reach = np.where(np.arange(16) % 2, 0.62, 1.0) * r
    wall.fill([np.stack([x + reach * np.cos(t), y + reach * np.sin(t)], -1)], tone, bevel=0.002)


def _recording(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """Foam wedges, the pane of the booth with a microphone behind it, loudspeakers over a mixing desk."""
    size = 0.115
    for j in range(int(plan.top / size) + 1):
        for i in range(int(plan.left / size) - 1, int(plan.right / size) + 1):
            x, y = i * size, j * size
            tone = palette.wall * (0.62 if (i + j) % 2 else 0.46)
            for k in range(4):
                f = k * size / 4
                if (i + j) % 2:
                    wall.box(x + f, y, x + f + size / 4, y + size, tone, turn=0.9, bevel=0.002)
                else:
                    wall.box(x, y + f, x + size, y + f + size / 4, np.stack([tone * 1.3, tone * 0.7]), bevel=0.002)
    wall.box(-0.40, 0.26, 0.40, 0.58, rgb(0.45, 0.31, 0.20), bevel=0.008)
    wall.box(-0.375, 0.285, 0.375, 0.555, np.stack([rgb(0.36, 0.30, 0.26), rgb(0.20, 0.18, 0.18)]))
    wall.fill([strip(((0.0, 0.285), (0.0, 0.40)), 0.008), strip(((0.0, 0.545), (0.0, 0.50)), 0.006)], _DARK)
    wall.fill([ellipse(0, 0.44, 0.034, 0.052)], np.stack([_STEEL * 1.1, _STEEL * 0.6]), bevel=0.01, gloss=0.3)
    wall.fill([np.array(((-0.30, 0.555), (-0.20, 0.555), (-0.33, 0.285), (-0.375, 0.285)))], _WHITE, alpha=0.10)
    wall.box(-0.09, 0.605, 0.09, 0.645, rgb(0.86, 0.10, 0.10), radius=0.01, bevel=0.004)
    for x in (-0.54, 0.54):
        wall.box(x - 0.095, 0.24, x + 0.095, 0.56, np.stack([_DARK * 1.9, _DARK * 1.2]), bevel=0.008)
        for y, r in ((0.33, 0.070), (0.475, 0.038)):
            wall.fill([ellipse(x, y, r, r)], _STEEL * 0.5, bevel=0.008)
            wall.fill([ellipse(x, y, 0.72 * r, 0.72 * r)], palette.accent, bevel=-0.01)
    left, right = max(plan.left, -0.66), min(plan.right, 0.66)
    wall.contact(left, right, strength=0.6)
    wall.box(left, 0.0, right, 0.14, np.stack([rgb(0.40, 0.27, 0.17), rgb(0.28, 0.18, 0.11)]), bevel=0.008)
    desk = np.array(((left, 0.13), (right, 0.13), (right - 0.05, 0.25), (left + 0.05, 0.25)))
    wall.fill([desk], np.stack([_DARK * 2.6, _DARK * 1.8]), bevel=0.006)
    tones = (rgb(0.25, 0.95, 0.55), _AMBER, rgb(0.95, 0.25, 0.20), _WHITE)
    for x in np.arange(left + 0.08, right - 0.06, 0.036):
        at = float(x)
        wall.box(at - 0.002, 0.145, at + 0.002, 0.185, _DARK * 0.5, bevel=0)
        y = 0.148 + 0.028 * rng.random()
        wall.box(at - 0.009, y, at + 0.009, y + 0.010, _WHITE, bevel=0.002)
        for k in range(3):
            wall.fill([ellipse(at, 0.20 + 0.016 * k, 0.006, 0.006)], tones[int(rng.integers(4))])


def _submarine(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """Ribs and pipes of a hull, dials, wheels of valves, and the periscope."""
    for x in np.linspace(plan.left, plan.right, 6):
        wall.box(float(x) - 0.022, 0.0, float(x) + 0.022, plan.top + 0.1, palette.panel * 0.8, turn=0.6, bevel=0.006)
        for y in np.arange(0.05, plan.top, 0.07):
            wall.fill([ellipse(float(x), float(y), 0.006, 0.006)], palette.panel * 1.3, bevel=0.003)
    for y, wide, tone in ((0.90, 0.05, palette.panel), (0.80, 0.032, palette.accent), (0.095, 0.028, palette.second)):
        height = y * min(1.0, plan.top / 0.95)
        wall.fill([strip(((plan.left - 0.1, height), (plan.right + 0.1, height)), wide)], tone, turn=0.7, gloss=0.2)
        for x in np.arange(plan.left, plan.right, 0.31):
            wall.box(float(x), height - 0.7 * wide, float(x) + 0.03, height + 0.7 * wide, tone * 0.75, bevel=0.004)
    for a, b in fit.spans(plan):
        if b - a < 0.2:
            continue
        fit.console(wall, rng, palette, a + 0.01, b - 0.01, 0.26)
        for x in np.arange(a + 0.09, b - 0.06, 0.15):
            r = 0.046 if rng.random() < 0.6 else 0.032
            y = 0.40 + 0.10 * rng.random()
            wall.fill([ellipse(float(x), y, r, r)], _GILT, bevel=0.006, gloss=0.3)
            wall.fill([ellipse(float(x), y, 0.8 * r, 0.8 * r)], _WHITE)
            turn = 6.28 * rng.random()
            hand = (float(x) + 0.6 * r * float(np.cos(turn)), y + 0.6 * r * float(np.sin(turn)))
            wall.fill([strip(((float(x), y), hand), 0.006)], rgb(0.80, 0.12, 0.10))
        turns = np.linspace(0, 2 * np.pi, 40)
        x, y, red = b - 0.10, 0.30, rgb(0.80, 0.14, 0.10)
        wall.fill([strip(np.stack([x + 0.05 * np.cos(turns), y + 0.05 * np.sin(turns)], -1), 0.014)], red, turn=0.6)
        wall.fill([strip(((x - 0.05, y), (x + 0.05, y)), 0.010), strip(((x, y - 0.05), (x, y + 0.05)), 0.010)], red)


def _periscope(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """It comes down from above, with handles to turn it by."""
    x = -plan.side * 0.06
    wall.fill([strip(((x, 0.30), (x, plan.top + 0.2)), 0.060)], _STEEL, turn=0.8, gloss=0.4)
    wall.box(x - 0.060, 0.20, x + 0.060, 0.36, np.stack([_STEEL * 0.9, _STEEL * 0.55]), radius=0.016, bevel=0.01)
    for s in (-1, 1):
        wall.fill([strip(((x + s * 0.055, 0.27), (x + s * 0.17, 0.255)), 0.026)], _DARK * 1.6, turn=0.7)
        wall.fill([ellipse(x + s * 0.024, 0.30, 0.017, 0.017)], _DARK, bevel=0.004)


def _seating(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """The board of departures under the ceiling, and rows of seats on one beam."""
    top = min(plan.top - 0.04, 0.84)
    half = min(0.46, plan.right - 0.06)
    for x in (-0.7 * half, 0.7 * half):
        wall.box(x - 0.008, top, x + 0.008, plan.top + 0.2, _STEEL * 0.6, bevel=0.002)
    wall.box(-half, top - 0.21, half, top, _DARK * 0.8, radius=0.008, bevel=0.006)
    wall.box(-half + 0.02, top - 0.038, half - 0.02, top - 0.012, _AMBER, bevel=0)
    for k in range(5):
        y, x = top - 0.066 - 0.029 * k, -half + 0.025
        for wide in (0.10, 0.30, 0.14, 0.18):
            said = wide * 2 * half * (0.55 + 0.4 * rng.random())
            wall.box(x, y, x + said, y + 0.014, (_AMBER, _WHITE)[wide == 0.30], bevel=0)
            x += wide * 2 * half * 1.28
    for side, edge in ((-1, plan.left), (1, plan.right)):
        a, b = sorted((side * 0.30, edge + side * 0.04))
        y = -0.07
        wall.contact(a, b, y=y - 0.005, depth=0.02, strength=0.4)
        wall.box(a, y + 0.055, b, y + 0.075, _STEEL, bevel=0.004, gloss=0.3)
        for x in (a + 0.05, b - 0.07):
            wall.box(x, y, x + 0.018, y + 0.06, _STEEL * 0.8, bevel=0.003)
        for x in np.arange(a + 0.01, b - 0.10, 0.125):
            at = float(x)
            tone = palette.accent
            wall.box(at, y + 0.11, at + 0.115, y + 0.25, np.stack([tone * 1.1, tone * 0.75]), radius=0.022, bevel=0.01)
            wall.box(at, y + 0.07, at + 0.115, y + 0.125, np.stack([tone * 1.2, tone * 0.7]), radius=0.016, bevel=0.01)


def _flight_deck(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """The frame of the windscreen, switches above it, the panel of dials, two yokes and the backs of two seats."""
    left, right, top = plan.left - 0.1, plan.right + 0.1, plan.top
    grey = rgb(0.30, 0.32, 0.36)
    for side, edge in ((-1, left), (1, right)):
        post = np.array(((edge, 0.0), (edge, top + 0.1), (edge - side * 0.20, top + 0.1), (edge - side * 0.08, 0.2)))
        wall.fill([post], np.stack([grey, grey * 0.6]), bevel=0.012)
    roof = np.array(
        (
            (left, top - 0.06),
            (-0.12, top - 0.13),
            (0.12, top - 0.13),
            (right, top - 0.06),
            (right, top + 0.1),
            (left, top + 0.1),
        )
    )
    wall.fill([roof], np.stack([grey * 0.9, grey * 0.6]), bevel=0.008)
    for k in range(18):
        x, y = -0.10 + 0.04 * (k % 6), top - 0.11 + 0.035 * (k // 6)
        wall.box(x - 0.008, y, x + 0.008, y + 0.018, (_WHITE, _AMBER, _STEEL)[int(rng.integers(3))], bevel=0.003)
    hood = np.array(((left, 0.10), (-0.55, 0.20), (0.55, 0.20), (right, 0.10), (right, -0.9), (left, -0.9)))
    wall.fill([hood], np.stack([grey * 0.8, grey * 0.5]), bevel=0.016)
    for side in (-1, 1):
        m = side * 0.30
        for x in (m - 0.085, m + 0.085):
            wall.box(x - 0.075, 0.02, x + 0.075, 0.155, _DARK * 0.6, radius=0.01, bevel=0.006)
        wall.box(m - 0.15, 0.03, m - 0.02, 0.087, rgb(0.42, 0.28, 0.16), bevel=0)
        wall.box(m - 0.15, 0.087, m - 0.02, 0.145, rgb(0.26, 0.58, 0.86), bevel=0)
        wall.box(m - 0.11, 0.084, m - 0.06, 0.090, _AMBER, bevel=0)
        ring = ellipse(m + 0.085, 0.087, 0.05, 0.05)
        wall.fill([strip(np.concatenate([ring, ring[:1]]), 0.005)], rgb(0.25, 0.95, 0.55))
        wall.fill([strip(((m + 0.085, 0.06), (m + 0.085, 0.125)), 0.006)], rgb(0.90, 0.30, 0.85))
        for x, y, r in (
            (m - 0.17, -0.06, 0.034),
            (m - 0.08, -0.06, 0.034),
            (m + 0.08, -0.06, 0.034),
            (m + 0.17, -0.06, 0.034),
        ):
            wall.fill([ellipse(x, y, r, r)], _STEEL * 0.8, bevel=0.005)
            wall.fill([ellipse(x, y, 0.8 * r, 0.8 * r)], _DARK * 0.6)
            turn = 6.28 * rng.random()
            wall.fill(
                [strip(((x, y), (x + 0.022 * float(np.cos(turn)), y + 0.022 * float(np.sin(turn)))), 0.005)], _WHITE
            )
        wall.fill([strip(((m, -0.32), (m, -0.10)), 0.03)], _DARK * 1.8, turn=0.7)
        horn = np.array(((m - 0.10, -0.03), (m - 0.11, -0.11), (m, -0.115), (m + 0.11, -0.11), (m + 0.10, -0.03)))
        wall.fill([strip(horn, 0.028)], _DARK * 2.0, turn=0.7, bevel=0.006)
    wall.fill([np.array(((-0.09, 0.0), (0.09, 0.0), (0.15, -0.9), (-0.15, -0.9)))], grey * 0.7, bevel=0.008)
    for x in (-0.05, 0.0, 0.05):
        wall.fill([strip(((x, -0.12), (x, -0.04)), 0.012)], _STEEL, turn=0.6)
        wall.ball(x, -0.035, 0.017, _DARK * 1.5)
    for k in range(12):
        wall.box(
            -0.075 + 0.054 * (k % 3),
            0.02 + 0.034 * (k // 3),
            -0.042 + 0.054 * (k % 3),
            0.042 + 0.034 * (k // 3),
            (_AMBER, rgb(0.25, 0.9, 0.5), _WHITE, rgb(0.9, 0.2, 0.15))[int(rng.integers(4))] * 0.9,
            bevel=0.003,
        )


def _pharmacy(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """White shelves of boxes and bottles, a green cross, and the counter."""
    top, step = min(0.66, plan.top - 0.10), (plan.right - plan.left + 0.1) / 3
    for k in range(3):
        a = plan.left - 0.05 + step * k
        goods = "bottles" if k == 1 else "boxes"
        fit.shelving(wall, rng, palette, a + 0.012, a + step - 0.012, 0.0, top, goods, rgb(0.95, 0.96, 0.97))  # type: ignore[arg-type]
    green = palette.accent
    wall.box(-0.13, 0.42, 0.13, 0.68, _WHITE, radius=0.02, bevel=0.006)
    wall.box(-0.095, 0.52, 0.095, 0.58, green, bevel=0.004)
    wall.box(-0.030, 0.455, 0.030, 0.645, green, bevel=0.004)
    wall.contact(-0.46, 0.46, y=-0.06, strength=0.5)
    wall.box(-0.44, -0.06, 0.44, 0.22, np.stack([_WHITE, _WHITE * 0.86]), bevel=0.008)
    wall.box(-0.44, 0.05, 0.44, 0.10, green, bevel=0)
    wall.box(-0.46, 0.22, 0.46, 0.25, _WHITE, bevel=0.006, gloss=0.3)
    wall.box(0.18, 0.25, 0.34, 0.36, _DARK * 2.0, radius=0.008, bevel=0.006)


HAUNTS: Mapping[Use, Build] = {
    Use.OPERA: _opera,
    Use.BOWLING: _bowling,
    Use.POOL: _pool,
    Use.MOSQUE: _mosque,
    Use.RECORDING: _recording,
    Use.SUBMARINE: _submarine,
    Use.PHARMACY: _pharmacy,
}
"""What is built into each."""
BEFORE: Mapping[Use, Build] = {
    Use.AIRPORT: _seating,
    Use.FLIGHT_DECK: _flight_deck,
    Use.SUBMARINE: _periscope,
}
"""What stands before the window of each."""
