"""Venues: what stands in rooms that a public comes to, each a list of a few kinds of fittings."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial

import numpy as np

from calotype.pipelines.bundled.render import fixtures as fit
from calotype.pipelines.bundled.render.built import Build
from calotype.pipelines.bundled.render.canvas import ellipse, glow
from calotype.pipelines.bundled.render.dens import burrow
from calotype.pipelines.bundled.render.furniture import Rng, picture
from calotype.pipelines.bundled.render.interior import Palette, Wall
from calotype.pipelines.bundled.render.light import rgb
from calotype.pipelines.bundled.render.roomplan import RoomPlan
from calotype.pipelines.bundled.render.solids import strip
from calotype.pipelines.bundled.rooms import Use

_STEEL, _WALNUT, _DARK, _WHITE = rgb(0.72, 0.74, 0.77), rgb(0.40, 0.26, 0.17), rgb(0.12, 0.12, 0.14), rgb(1, 1, 1)
_PINE, _BRASS = rgb(0.72, 0.54, 0.36), rgb(0.80, 0.62, 0.28)


def _seats(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float, *, tiers: int = 5) -> None:
    """Rows of seats that rise toward the back, turned to the viewer."""
    cloth = palette.accent
    for k in range(tiers):
        near = 1 - k / tiers
        y, size = 0.50 - 0.60 * near, 0.115 + 0.075 * near
        if k == 0:
            continue
        wall.box(plan.left - 0.1, y - 0.12 * size, plan.right + 0.1, y, palette.panel * (0.5 + 0.3 * near))
    for k in range(tiers - 1, -1, -1):
        near = 1 - k / tiers
        y, size = 0.50 - 0.60 * near, 0.115 + 0.075 * near
        shade = cloth * np.float32(0.55 + 0.45 * near)
        for x in np.arange(plan.left - size * (k % 2) / 2, plan.right + size, size):
            a, b = float(x) + 0.06 * size, float(x) + 0.94 * size
            wall.box(a, y, b, y + 0.92 * size, np.stack([shade * 1.15, shade * 0.75]), radius=0.24 * size)
            wall.box(a, y, b, y + 0.30 * size, np.stack([shade * 1.3, shade * 0.8]), radius=0.08 * size)
        wall.box(
            plan.left - 0.1, y - 0.16 * size, plan.right + 0.1, y + 0.02 * size, palette.panel * (0.4 + 0.3 * near)
        )


def _screen(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float, *, half: float = 0.34) -> None:
    """A white screen on the wall, which shines."""
    wall.box(-half - 0.02, 0.36, half + 0.02, 0.76, _DARK, radius=0.006)
    wall.box(-half, 0.38, half, 0.74, np.stack([rgb(0.93, 0.96, 1.0), rgb(0.78, 0.86, 0.94)]), bevel=0)
    for k, tall in enumerate((0.08, 0.14, 0.11, 0.20)):
        x = -half * 0.6 + 0.3 * half * k
        wall.box(x, 0.44, x + 0.2 * half, 0.44 + tall, (palette.accent, palette.second)[k % 2], bevel=0.002)


def _projector(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """The small window at the back that the film comes out of."""
    wall.box(-0.06, 0.68, 0.06, 0.75, _DARK, bevel=0.004)
    px, py = wall.at(((0, 0.715),))[0]
    glow(wall.image, px, py, 0.10 * wall.unit, 0.08 * wall.unit, rgb(0.9, 0.95, 1.0), 0.9)
    beam = np.array(((-0.01, 0.72), (0.01, 0.72), (0.9, 1.0), (-0.9, 1.0)))
    wall.fill([beam], rgb(0.8, 0.88, 1.0), alpha=0.10)


def _bench(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """A judge's, raised before a panel with a seal between columns; boxes of two rows stand at its sides."""
    for x in (-0.44, 0.44):
        wall.box(x - 0.035, 0.0, x + 0.035, plan.top + 0.1, np.stack([palette.panel * 1.25, palette.panel]), turn=0.6)
    wall.box(-0.30, 0.0, 0.30, 0.72, np.stack([_WALNUT * 1.25, _WALNUT]), bevel=0.008)
    wall.fill([np.array(((-0.34, 0.72), (0.34, 0.72), (0.0, 0.86)))], _WALNUT * 1.4, bevel=0.008)
    wall.fill([ellipse(0, 0.62, 0.062, 0.062)], _BRASS, bevel=0.008, gloss=0.4)
    # scales on the seal
    wall.fill([strip(((0, 0.59), (0, 0.655)), 0.007), strip(((-0.036, 0.648), (0.036, 0.648)), 0.006)], _WALNUT * 0.7)
    for s in (-1, 1):
        wall.fill([ellipse(s * 0.034, 0.622, 0.018, 0.008)], _WALNUT * 0.7)
    wall.contact(-0.42, 0.42, strength=0.6)
    wall.box(-0.10, 0.30, 0.10, 0.52, rgb(0.34, 0.10, 0.10), radius=0.03, bevel=0.012)
    wall.box(-0.40, 0.0, 0.40, 0.34, np.stack([_WALNUT * 1.6, _WALNUT * 1.1]), bevel=0.008)
    for k in range(4):
        wall.box(-0.38 + 0.19 * k, 0.05, -0.21 + 0.19 * k, 0.29, _WALNUT * 1.35, bevel=0.006, strength=0.4)
    wall.box(-0.43, 0.34, 0.43, 0.37, _WALNUT * 1.9, bevel=0.006, gloss=0.3)
    for s, edge in ((-1, plan.left), (1, plan.right)):
        x0, x1 = sorted((s * 0.54, edge + s * 0.05))
        if x1 - x0 < 0.12:
            continue
        for y in (0.12, 0.0):
            wall.box(x0, y, x1, y + 0.17, np.stack([_WALNUT * 1.5, _WALNUT]), bevel=0.008)
            wall.box(x0, y + 0.17, x1, y + 0.19, _WALNUT * 1.8, bevel=0.004)


def _ring(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """A public in the dark, and the ropes between two corner posts under lamps."""
    for row in range(5):
        y, size = 0.52 - 0.085 * row, 0.045 + 0.007 * row
        for x in np.arange(plan.left - 0.05, plan.right + 0.08, 2.3 * size):
            at, tone = float(x) + 0.3 * size * rng.normal(), rgb(0.16, 0.17, 0.22) * (0.7 + 0.14 * row)
            wall.fill([ellipse(at, y + 1.1 * size, 0.52 * size, 0.62 * size)], tone * 1.4)
            wall.fill([ellipse(at, y - 0.4 * size, 1.1 * size, 1.0 * size)], tone * (0.7 + 0.6 * rng.random()))
    wall.box(plan.left - 0.1, -0.02, plan.right + 0.1, 0.06, palette.second, bevel=0.006)
    for y, tone in ((0.16, palette.accent), (0.27, _WHITE), (0.38, palette.third)):
        wall.box(plan.left - 0.1, y, plan.right + 0.1, y + 0.018, tone, turn=0.0, bevel=0.006)
    for x, tone in ((plan.left + 0.10, palette.accent), (plan.right - 0.10, palette.third)):
        wall.box(x - 0.035, 0.0, x + 0.035, 0.46, np.stack([tone * 1.1, tone * 0.8]), radius=0.012, turn=0.6)
    fit.tubes(wall, plan, 0.84, 4)


def _telescope(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """Stars in the slit of a dome, and a great telescope that looks out of it."""
    t = np.linspace(0, np.pi, 40)
    for k in range(1, 7):
        f = k / 3.5 - 1
        rib = np.stack([f * 1.1 * np.sin(t / 2 + np.pi / 2) + 0 * t, 0.25 + 0.9 * np.sin(t / 2)], -1)
        wall.fill([strip(rib, 0.010)], palette.panel * 0.7)
    wall.fill([np.array(((0.04, 0.34), (0.34, 0.34), (0.44, 1.2), (-0.02, 1.2)))], rgb(0.03, 0.05, 0.13))
    for _ in range(90):
        x, y = 0.06 + 0.30 * rng.random(), 0.36 + 0.8 * rng.random()
        wall.fill([ellipse(x, y, 0.0028, 0.0028)], rgb(0.86, 0.92, 1.0), alpha=0.4 + 0.6 * rng.random())
    wall.contact(-0.42, -0.10, strength=0.6)
    wall.fill([np.array(((-0.40, 0), (-0.12, 0), (-0.20, 0.34), (-0.32, 0.34)))], rgb(0.30, 0.33, 0.36), bevel=0.01)
    wall.fill([strip(((-0.44, 0.22), (0.02, 0.58)), (0.10, 0.13))], _BRASS, turn=0.6, bevel=0.012, gloss=0.3)
    for f in (0.0, 0.5, 0.97):
        x, y = -0.44 + 0.46 * f, 0.22 + 0.36 * f
        wall.fill([strip(((x, y), (x + 0.024, y + 0.019)), 0.145)], _BRASS * 0.6, bevel=0.004)
    wall.fill([strip(((-0.52, 0.158), (-0.44, 0.22)), (0.045, 0.05))], _DARK * 1.6, turn=0.6)
    wall.fill([ellipse(-0.26, 0.36, 0.05, 0.05)], _STEEL * 0.8, bevel=0.01)


def _cabinets(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float, *, slots: bool = False) -> None:
    """A row of machines to play at, their screens alight."""
    tones = (palette.accent, palette.second, palette.third)
    size = 0.22
    for k, at in enumerate(np.arange(plan.left - 0.04, plan.right - 0.02, size)):
        x, tone = float(at), tones[k % 3]
        wall.contact(x, x + size, strength=0.5)
        wall.box(x + 0.010, 0.0, x + size - 0.010, 0.60, np.stack([tone, tone * 0.55]), radius=0.012, bevel=0.008)
        wall.box(x + 0.024, 0.51, x + size - 0.024, 0.58, np.clip(tone * 1.5 + 0.2, 0, 1), radius=0.008)
        wall.box(x + 0.026, 0.30, x + size - 0.026, 0.49, rgb(0.03, 0.04, 0.09), radius=0.008)
        if slots:
            for j in range(3):
                a = x + 0.036 + 0.052 * j
                wall.box(a, 0.34, a + 0.044, 0.45, rgb(0.97, 0.95, 0.90), radius=0.004)
                wall.fill([ellipse(a + 0.022, 0.395, 0.014, 0.017)], tones[int(rng.integers(3))])
            wall.fill([strip(((x + size - 0.004, 0.26), (x + size - 0.004, 0.36)), 0.010)], _STEEL)
            wall.ball(x + size - 0.004, 0.37, 0.015, rgb(0.86, 0.10, 0.10))
        else:
            for _ in range(9):
                px, py = x + 0.05 + 0.12 * rng.random(), 0.32 + 0.14 * rng.random()
                wall.box(px, py, px + 0.014, py + 0.014, np.clip(tones[int(rng.integers(3))] * 1.3, 0, 1), bevel=0)
        wall.box(x + 0.004, 0.235, x + size - 0.004, 0.275, _DARK * 1.6, bevel=0.006)
        for j in range(4):
            wall.ball(x + 0.05 + 0.04 * j, 0.275, 0.010, tones[(k + j) % 3])
        px, py = wall.at(((x + size / 2, 0.42),))[0]
        glow(wall.image, px, py, 0.14 * wall.unit, 0.14 * wall.unit, np.asarray(tone, np.float32), 0.30)


def _aisle(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """Shelves full of goods under signs and strip lights, and a fridge."""
    top, step = min(0.64, plan.top - 0.12), (plan.right - plan.left + 0.1) / 3
    for k, goods in enumerate(("tins", "boxes", "bottles")):
        a = plan.left - 0.05 + step * k
        fit.shelving(wall, rng, palette, a + 0.015, a + step - 0.015, 0.0, top, goods, rgb(0.92, 0.93, 0.94))  # type: ignore[arg-type]
        wall.box(a + 0.25 * step, top + 0.04, a + 0.75 * step, top + 0.11, (palette.accent, palette.second)[k % 2])
        wall.box(a + 0.36 * step, top + 0.066, a + 0.64 * step, top + 0.084, _WHITE, bevel=0)
    fit.tubes(wall, plan, min(0.86, plan.top), 3)


def _underground(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """A tiled wall with a coloured band, a round sign and posters, across from the platform's edge."""
    wall.box(plan.left - 0.1, 0.58, plan.right + 0.1, 0.65, palette.accent, bevel=0)
    for x in (plan.left + 0.22, plan.right - 0.22):
        picture(wall, rng, palette, x - 0.13, 0.18, x + 0.13, 0.52, _STEEL)
    wall.fill([ellipse(0, 0.42, 0.115, 0.115)], palette.second, bevel=0.005)
    wall.fill([ellipse(0, 0.42, 0.076, 0.076)], _WHITE)
    wall.box(-0.17, 0.39, 0.17, 0.45, palette.third, bevel=0.004)
    wall.box(-0.12, 0.412, 0.12, 0.428, _WHITE, bevel=0)
    # the bed of the track, and the platform's edge before it
    wall.box(plan.left - 0.1, -0.03, plan.right + 0.1, 0.10, np.stack([rgb(0.20, 0.19, 0.19), rgb(0.10, 0.10, 0.11)]))
    wall.box(plan.left - 0.1, 0.045, plan.right + 0.1, 0.056, _STEEL, bevel=0.003)
    wall.box(plan.left - 0.1, -0.075, plan.right + 0.1, -0.03, rgb(0.92, 0.78, 0.20), bevel=0.003)
    fit.tubes(wall, plan, 0.84, 3)


def _lift(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """Two doors of steel, the floor's number above, buttons beside them."""
    for s in (-1, 1):
        a, b = sorted((s * 0.004, s * 0.36))
        wall.box(a, 0.0, b, 0.72, np.stack([_STEEL * 1.15, _STEEL * 0.8]), bevel=0.006, gloss=0.4)
    wall.box(-0.42, 0.72, 0.42, 0.76, _STEEL * 0.6, bevel=0.004)
    wall.box(-0.07, 0.78, 0.07, 0.85, _DARK, radius=0.006)
    wall.fill([strip(((0.0, 0.80), (0.0, 0.83)), 0.008), strip(((-0.014, 0.82), (0, 0.833)), 0.006)], palette.accent)
    wall.box(0.46, 0.24, 0.56, 0.56, _STEEL, radius=0.008, bevel=0.006)
    for k in range(8):
        on = k == 2
        tone = palette.accent if on else rgb(0.95, 0.95, 0.92)
        wall.fill([ellipse(0.49 + 0.04 * (k % 2), 0.29 + 0.07 * (k // 2), 0.013, 0.013)], tone, bevel=0.003)
    for x in (plan.left, plan.right):
        wall.box(x - 0.16, 0.29, x + 0.16, 0.315, _BRASS, radius=0.01, gloss=0.4)
    fit.tubes(wall, plan, min(0.9, plan.top), 2)


def _racks(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """Black cabinets full of servers, lights blinking on them."""
    tones = (rgb(0.25, 0.95, 0.55), rgb(0.25, 0.65, 1.0), rgb(1.0, 0.62, 0.20))
    for at in np.arange(plan.left - 0.05, plan.right + 0.02, 0.25):
        x = float(at)
        wall.contact(x, x + 0.25)
        wall.box(x + 0.005, 0.0, x + 0.245, 0.74, np.stack([_DARK * 1.8, _DARK]), bevel=0.006)
        for k in range(14):
            y = 0.04 + 0.048 * k
            wall.box(x + 0.022, y, x + 0.228, y + 0.038, _DARK * 2.2, bevel=0.003)
            for j in range(9):
                if rng.random() < 0.6:
                    dot = ellipse(x + 0.04 + 0.019 * j, y + 0.019, 0.0045, 0.0045)
                    wall.fill([dot], tones[int(rng.choice(3, p=(0.5, 0.4, 0.1)))])
        px, py = wall.at(((x + 0.12, 0.4),))[0]
        glow(wall.image, px, py, 0.2 * wall.unit, 0.4 * wall.unit, rgb(0.15, 0.45, 0.85), 0.16)


def _flight(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """Steps that climb to a landing, and a rail."""
    steps, low, high = 11, plan.left + 0.12, plan.right - 0.1
    wide = (high - low) / steps
    for k in range(steps):
        x, y = low + wide * k, 0.07 * (k + 1)
        wall.box(x, 0.0, high + 0.3, y, np.stack([palette.panel, palette.panel * 0.6]), bevel=0.003)
        wall.box(x - 0.008, y - 0.012, high + 0.3, y, palette.panel * 1.15, bevel=0.003)
    for k in range(steps):
        x, y = low + wide * (k + 0.5), 0.07 * (k + 1)
        wall.fill([strip(((x, y), (x, y + 0.20)), 0.008)], palette.second * 0.8, turn=0.5)
    rail = np.array([(low + wide * (k + 0.5), 0.07 * (k + 1) + 0.20) for k in range(steps)])
    wall.fill([strip(rail, 0.022)], palette.accent, bevel=0.006, gloss=0.3)


def _canvas(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """Cloth on all sides that meets above, a pole, and the flap open in the middle."""
    tone = palette.wall
    for k in range(12):
        a, b = (plan.left - 0.3 + (plan.right - plan.left + 0.6) * f / 12 for f in (k, k + 1))
        shape = np.array(((a, -0.02), (b, -0.02), (0.02 * (k - 5), plan.top + 0.12), (0.02 * (k - 6), plan.top + 0.12)))
        wall.fill([shape], np.stack([tone * (1.0 if k % 2 else 0.86), tone * (0.84 if k % 2 else 0.72)]))
    wall.fill(
        [np.array(((-0.22, 0), (0.22, 0), (0.0, 0.60)))], np.stack([rgb(0.70, 0.84, 0.95), rgb(0.50, 0.66, 0.40)])
    )
    for s in (-1, 1):
        wall.fill([np.array(((0.0, 0.62), (s * 0.22, 0.0), (s * 0.34, 0.0)))], tone * 1.12, bevel=0.008)
    wall.box(-0.012, 0.58, 0.012, plan.top + 0.15, _PINE, turn=0.7)
    fit.bulb(wall, 0.0, 0.66, 0.022)


def _tiers(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """Benches of wood in two steps, and a stove with stones."""
    for y, back in ((0.34, 0.0), (0.14, 0.0)):
        wall.box(plan.left - 0.1, y - 0.17 + back, plan.right + 0.1, y, np.stack([_PINE * 0.7, _PINE * 0.5]))
        for k in range(3):
            slat = y + 0.018 * k
            wall.box(plan.left - 0.1, slat, plan.right + 0.1, slat + 0.014, _PINE * (1.15 - 0.08 * k), bevel=0.004)
    x = plan.side * 0.36
    wall.box(x - 0.13, 0.0, x + 0.13, 0.30, _DARK * 1.5, bevel=0.008)
    for k in range(12):
        wall.ball(x - 0.11 + 0.02 * k, 0.31 + 0.02 * (k % 3), 0.026, rgb(0.42, 0.41, 0.40))


def _meeting(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """Chairs with high backs along a long table."""
    for x in np.arange(-0.48, 0.50, 0.24):
        wall.box(float(x) - 0.07, 0.06, float(x) + 0.07, 0.36, _DARK * 1.8, radius=0.03, bevel=0.012)
    wall.contact(-0.6, 0.6, y=-0.1, strength=0.5)
    wall.box(-0.52, -0.10, 0.52, 0.10, np.stack([_WALNUT * 1.1, _WALNUT * 0.7]), bevel=0.008)
    top = np.array(((-0.64, 0.10), (0.64, 0.10), (0.54, 0.17), (-0.54, 0.17)))
    wall.fill([top], np.stack([_WALNUT * 1.9, _WALNUT * 1.5]), bevel=0.004)


def _portholes(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """Ribs of a hull, a map on the planks, and a lantern."""
    for x in np.linspace(plan.left, plan.right, 5):
        wall.box(float(x) - 0.03, 0.0, float(x) + 0.03, plan.top + 0.1, _WALNUT * 0.9, bevel=0.008)
    spans = sorted(fit.spans(plan), key=lambda s: s[0] - s[1])[:1]
    for a, b in spans:
        m, w = (a + b) / 2, min(0.22, (b - a) / 2.4)
        wall.box(m - w, 0.34, m + w, 0.60, rgb(0.90, 0.80, 0.58), bevel=0.004)
        for k in range(4):
            t = np.linspace(0, 1, 14)
            coast = np.stack([m - 0.85 * w + 1.7 * w * t, 0.38 + 0.055 * k + 0.02 * np.sin(9 * t + 2 * k)], -1)
            wall.fill([strip(coast, 0.004)], rgb(0.46, 0.30, 0.16), alpha=0.7)
        fit.counter(wall, m - w, m + w, 0.22, _WALNUT, _WALNUT * 1.4)
    fit.pendants(wall, plan, _BRASS, 1, 0.68, 1.0, 0.10)


def _desks(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """School desks in rows behind who is there."""
    for y, size in ((-0.01, 0.15), (-0.13, 0.19)):
        for x in (-0.66, -0.22, 0.22, 0.66):
            at = x * (1 + 0.5 * (0.02 - y))
            wall.contact(at - size, at + size, y=y, strength=0.4)
            for s in (-1, 1):
                leg = at + s * size * 0.8
                wall.box(leg - 0.007, y, leg + 0.007, y + 0.9 * size, _STEEL * 0.8, turn=0.6)
            wall.box(at - size, y + 0.88 * size, at + size, y + 1.05 * size, _PINE * 1.15, radius=0.005, bevel=0.005)


def _door(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """A garage's, of panels that roll up."""
    wall.box(-0.44, 0.0, 0.44, 0.62, _STEEL * 0.5, bevel=0.006)
    for k in range(6):
        wall.box(-0.42, 0.10 * k + 0.004, 0.42, 0.10 * k + 0.098, np.stack([_STEEL * 1.2, _STEEL]), bevel=0.004)
    for edge in (plan.left, plan.right):
        a, b = sorted((edge, 0.50 if edge > 0 else -0.50))
        if b - a > 0.14:
            fit.tool_wall(wall, rng, a + 0.02, b - 0.02, 0.36, 0.66)
            fit.counter(wall, a, b, 0.24, rgb(0.70, 0.16, 0.13), _STEEL)
    fit.tubes(wall, plan, min(0.86, plan.top), 2)


VENUES: Mapping[Use, tuple[Build, ...]] = {
    Use.COURTROOM: (_bench,),
    Use.RING: (_ring,),
    Use.CINEMA: (_projector, _seats),
    Use.AUDITORIUM: (_seats,),
    Use.OBSERVATORY: (_telescope,),
    Use.CASINO: (partial(_cabinets, slots=True),),
    Use.ARCADE: (_cabinets,),
    Use.AISLE: (_aisle,),
    Use.UNDERGROUND: (_underground,),
    Use.LIFT: (_lift,),
    Use.SERVERS: (_racks,),
    Use.STAIRWELL: (_flight,),
    Use.TENT: (_canvas,),
    Use.SAUNA: (_tiers,),
    Use.MEETING: (_screen, _meeting),
    Use.SHIP: (_portholes,),
    Use.GARAGE: (_door,),
    Use.CLASSROOM: (_desks,),
    Use.BURROW: (burrow,),
}
"""Of each room what is drawn, from the back to the front."""
