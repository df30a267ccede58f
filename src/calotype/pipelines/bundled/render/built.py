"""What is built into the rooms of each use."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np

from calotype.pipelines.bundled.render import fixtures as fit
from calotype.pipelines.bundled.render.canvas import ellipse, glow, mix
from calotype.pipelines.bundled.render.furniture import Rng, picture, potted_plant
from calotype.pipelines.bundled.render.interior import Palette, Wall
from calotype.pipelines.bundled.render.light import rgb
from calotype.pipelines.bundled.render.roomplan import RoomPlan
from calotype.pipelines.bundled.render.solids import lathe, rect, strip
from calotype.pipelines.bundled.rooms import Use

Build = Callable[[Wall, RoomPlan, Palette, Rng, float], None]
_PINE, _WALNUT, _STEEL = rgb(0.66, 0.48, 0.31), rgb(0.40, 0.26, 0.17), rgb(0.74, 0.76, 0.78)


def _widest(plan: RoomPlan) -> fit.Span:
    return max(fit.spans(plan), key=lambda s: s[1] - s[0], default=(plan.left, plan.left + 0.2))


def _bathroom(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    a, b = _widest(plan)
    x, w = (a + b) / 2, min(0.24, (b - a) / 2)
    fit.counter(wall, x - w, x + w, 0.25, mix(_PINE, 1.0, 0.15), rgb(0.96, 0.96, 0.95))
    wall.box(
        x - w * 0.5,
        0.272,
        x + w * 0.5,
        0.315,
        np.stack([rgb(0.99, 0.99, 0.99), rgb(0.84, 0.86, 0.88)]),
        radius=0.018,
        bevel=0.008,
    )
    wall.fill([strip(((x, 0.30), (x, 0.372), (x + 0.03, 0.376), (x + 0.032, 0.355)), 0.010)], palette.second, turn=0.6)
    fit.looking_glass(wall, x - w * 0.72, 0.40, x + w * 0.72, 0.40 + w * 1.44, palette.second, round_=True)
    fit.stock(wall, rng, palette, x - w * 0.95, x - w * 0.58, 0.272, 0.08, "bottles")
    for a, b in fit.spans(plan):
        if not a < x < b and b - a > 0.2:
            m = (a + b) / 2
            wall.box(m - 0.11, 0.53, m + 0.11, 0.54, _STEEL, radius=0.004, bevel=0.003)
            wall.box(
                m - 0.09,
                0.33,
                m + 0.05,
                0.535,
                np.stack([rgb(0.98, 0.98, 0.97), rgb(0.88, 0.88, 0.86)]),
                radius=0.006,
                bevel=0.008,
            )


def _tea_room(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """A scroll, and a low table with its cushions on the mats."""
    a, b = _widest(plan)
    x = (a + b) / 2
    wall.shadow([rect(x - 0.06, 0.28, x + 0.06, 0.66)], drop=0.008, softness=0.008, strength=0.25)
    wall.box(x - 0.065, 0.27, x + 0.065, 0.66, rgb(0.42, 0.36, 0.24), bevel=0.002)
    wall.box(x - 0.045, 0.31, x + 0.045, 0.62, rgb(0.95, 0.92, 0.84), bevel=0.0)
    for k in range(5):
        wall.fill(
            [strip(((x - 0.02, 0.58 - 0.05 * k), (x + 0.02, 0.575 - 0.05 * k)), 0.008)],
            rgb(0.12, 0.11, 0.11),
            alpha=0.85,
        )
    wall.box(x - 0.08, 0.258, x + 0.08, 0.272, rgb(0.20, 0.13, 0.09), radius=0.005, bevel=0.003)
    # the table stands nearer than the wall
    low, lacquer = -0.16, rgb(0.24, 0.13, 0.09)
    wall.contact(-0.40, 0.40, y=low - 0.02, depth=0.05, strength=0.4)
    for s in (-0.66, 0.66):
        wall.fill(
            [ellipse(s, low - 0.01, 0.15, 0.045)], np.stack([rgb(0.56, 0.22, 0.24), rgb(0.40, 0.13, 0.15)]), bevel=0.012
        )
    for px in (-0.36, 0.36):
        wall.box(px - 0.03, low, px + 0.03, low + 0.12, lacquer * 0.8, bevel=0.004)
    top = np.array(((-0.44, low + 0.12), (0.44, low + 0.12), (0.36, low + 0.19), (-0.36, low + 0.19)))
    wall.fill([top], np.stack([lacquer * 1.7, lacquer * 1.3]), bevel=0.003)
    wall.box(-0.44, low + 0.10, 0.44, low + 0.122, lacquer, bevel=0.004, gloss=0.3)
    wall.fill(
        [lathe(-0.04, low + 0.235, low + 0.15, [0.012, 0.035, 0.050, 0.046, 0.030])],
        rgb(0.20, 0.24, 0.22),
        turn=0.7,
        gloss=0.3,
    )
    for cx in (-0.18, 0.14):
        wall.fill([lathe(cx, low + 0.195, low + 0.155, [0.026, 0.026, 0.022, 0.016])], rgb(0.86, 0.84, 0.76), turn=0.6)


def _ward(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    for a, b in fit.spans(plan)[:2]:
        if b - a > 0.3:
            m = (a + b) / 2
            wall.box(a + 0.02, 0.42, b - 0.02, 0.46, rgb(0.90, 0.93, 0.94), bevel=0.005)
            fit.screen(wall, m - 0.09, 0.50, m + 0.09, 0.63, rgb(0.30, 0.95, 0.60))
            for k in range(3):
                wall.ball(m - 0.08 + 0.06 * k, 0.44, 0.010, rgb(0.3, 0.6, 0.8))
            wall.fill([strip(((b - 0.05, 0.02), (b - 0.05, 0.62)), 0.010)], _STEEL, turn=0.6)
            wall.box(b - 0.085, 0.48, b - 0.015, 0.60, rgb(0.86, 0.94, 0.98), radius=0.02, bevel=0.006)
    fit.tubes(wall, plan, 0.80, 2)


def _theatre(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    a, b = _widest(plan)
    for x, tone in ((a + 0.18, rgb(0.30, 0.95, 0.60)), (b - 0.18, rgb(0.35, 0.75, 1.0))):
        fit.screen(wall, x - 0.12, 0.42, x + 0.12, 0.60, tone)
        fit.counter(wall, x - 0.14, x + 0.14, 0.28, rgb(0.80, 0.84, 0.86), _STEEL)
        fit.stock(wall, rng, palette, x - 0.12, x + 0.12, 0.302, 0.09, "bottles")
    m = (a + b) / 2
    # the table under its drapes
    wall.contact(m - 0.34, m + 0.34, strength=0.6)
    wall.box(m - 0.05, 0.0, m + 0.05, 0.18, _STEEL * 0.8, turn=0.6)
    wall.box(
        m - 0.36,
        0.17,
        m + 0.36,
        0.25,
        np.stack([rgb(0.34, 0.66, 0.66), rgb(0.22, 0.50, 0.52)]),
        radius=0.02,
        bevel=0.012,
    )
    fit.surgical_lamp(wall, plan, m - 0.16, 0.66, 0.15)
    fit.surgical_lamp(wall, plan, m + 0.20, 0.70, 0.12)


def _salon(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    for a, b in fit.spans(plan):
        n = max(1, round((b - a) / 0.36))
        fit.counter(wall, a + 0.02, b - 0.02, 0.24, _WALNUT, rgb(0.92, 0.91, 0.88))
        for k in range(n):
            x0, x1 = a + (b - a) * k / n + 0.05, a + (b - a) * (k + 1) / n - 0.05
            fit.looking_glass(wall, x0, 0.33, x1, 0.70, palette.second, bulbs=False)
            fit.bulb(wall, (x0 + x1) / 2, 0.735, 0.018)
            fit.stock(wall, rng, palette, x0, x1, 0.262, 0.085, "bottles")


def _backstage(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    a, b = _widest(plan)
    n = max(1, round((b - a) / 0.55))
    fit.counter(wall, a, b, 0.24, _WALNUT * 1.1, rgb(0.80, 0.70, 0.62))
    for k in range(n):
        x0, x1 = a + (b - a) * k / n + 0.09, a + (b - a) * (k + 1) / n - 0.09
        fit.looking_glass(wall, x0, 0.31, x1, 0.70, rgb(0.86, 0.80, 0.70), bulbs=True)
        fit.stock(wall, rng, palette, x0, x1, 0.262, 0.07, "bottles")


def _classroom(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    a, b = _widest(plan)
    fit.slate(wall, rng, a + 0.05, 0.32, b - 0.05, min(0.66, plan.top - 0.12))
    for low, high in fit.spans(plan):
        if low != a and high - low > 0.2:
            picture(wall, rng, palette, low + 0.04, 0.36, min(high - 0.04, low + 0.30), 0.58, rgb(0.5, 0.36, 0.24))
    m = (a + b) / 2
    fit.counter(wall, m - 0.20, m + 0.20, 0.24, _PINE, _PINE * 1.15)


def _office(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    for a, b in fit.spans(plan):
        if b - a > 0.2:
            fit.shelving(
                wall, rng, palette, a + 0.02, b - 0.02, 0.0, min(0.62, plan.top - 0.1), "books", rgb(0.88, 0.88, 0.87)
            )
    fit.tubes(wall, plan, 0.82, 2)


def _workshop(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    for k, (a, b) in enumerate(fit.spans(plan)):
        fit.counter(wall, a + 0.01, b - 0.01, 0.27, _PINE * 0.9, _PINE * 1.2)
        if k == 0 or b - a > 0.5:
            fit.tool_wall(wall, rng, a + 0.03, b - 0.03, 0.40, 0.68)
        else:
            fit.shelving(wall, rng, palette, a + 0.03, b - 0.03, 0.42, 0.72, "tins", _PINE)
        fit.stock(wall, rng, palette, a + 0.05, a + 0.45 * (b - a), 0.292, 0.09, "tins")
    fit.pendants(wall, plan, rgb(0.20, 0.34, 0.30), 2, 0.74, max(lit, 0.5), 0.11)


def _forge(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    x = (plan.left + plan.right) / 2 - plan.side * 0.22 * (plan.right - plan.left)
    fit.tool_wall(wall, rng, x + plan.side * 0.62 - 0.2, x + plan.side * 0.62 + 0.2, 0.30, 0.62)
    fit.hearth(wall, rng, x, 0.56, rgb(0.46, 0.42, 0.39))
    fit.anvil(wall, x + plan.side * 0.56, -0.05, 0.26)


def _atelier(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    for a, b in fit.spans(plan):
        m = (a + b) / 2
        if b - a > 0.22:
            fit.shelving(wall, rng, palette, a + 0.03, b - 0.03, 0.44, 0.72, "pots", _PINE)
            picture(wall, rng, palette, m - 0.12, 0.03, m + 0.10, 0.36, rgb(0.85, 0.80, 0.70))


def slopes(wall: Wall, plan: RoomPlan, palette: Palette) -> None:
    """The roof comes down on both sides."""
    tone = palette.wall * 0.72
    for s, edge in ((-1, plan.left - 0.1), (1, plan.right + 0.1)):
        apex, foot = s * 0.26, edge
        shape = np.array(((apex, plan.top + 0.1), (foot, plan.top + 0.1), (foot, 0.30)))
        wall.fill([shape], np.stack([tone * 1.2, tone * 0.8]))
        for k in range(1, 7):
            f = k / 7
            wall.fill(
                [strip(((apex + (foot - apex) * f, plan.top + 0.1), (foot, 0.30 + (plan.top - 0.2) * f)), 0.006)],
                tone * 0.55,
            )
        wall.fill([strip(((apex, plan.top + 0.1), (foot, 0.30)), 0.045)], palette.panel * 0.8, bevel=0.01)


def _attic(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """Trunks and boxes under the slopes."""
    slopes(wall, plan, palette)
    for x in (plan.left + 0.16, plan.right - 0.52):
        trunk = rgb(0.42, 0.27, 0.17)
        wall.contact(x, x + 0.34, y=-0.05, strength=0.6)
        wall.box(x, -0.05, x + 0.34, 0.10, np.stack([trunk, trunk * 0.8]), radius=0.006, bevel=0.006)
        wall.box(x, 0.10, x + 0.34, 0.18, np.stack([trunk * 1.3, trunk]), radius=0.04, bevel=0.01)
        for strap in (0.16, 0.80):
            wall.box(x + 0.34 * strap, -0.05, x + 0.34 * strap + 0.022, 0.18, rgb(0.66, 0.50, 0.26), bevel=0.003)
        wall.box(x + 0.15, 0.075, x + 0.19, 0.12, rgb(0.80, 0.64, 0.30), bevel=0.004)
    for _ in range(5):
        x = plan.left + 0.1 + rng.random() * (plan.right - plan.left - 0.3)
        w, h = 0.13 + 0.09 * rng.random(), 0.10 + 0.07 * rng.random()
        card = rgb(0.72, 0.56, 0.38) * (0.75 + 0.3 * rng.random())
        wall.contact(x, x + w)
        wall.box(x, 0, x + w, h, np.stack([card, card * 0.82]), bevel=0.005)
        wall.fill([rect(x + w * 0.45, 0, x + w * 0.55, h)], card * 1.2)


def _cellar(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """Barrels lying in two rows, bottles in a rack."""
    a, b = _widest(plan)
    m = a + (b - a) * 0.56
    for row, y in enumerate((0.13, 0.37)):
        r = 0.125
        for x in np.arange(a + 0.14 + row * 0.13, m - 0.1, 0.262):
            wall.fill([ellipse(float(x), y, r, r)], np.stack([_PINE * 0.9, _PINE * 0.6]), bevel=0.012)
            wall.fill([ellipse(float(x), y, r * 0.86, r * 0.86)], _PINE * 0.82, bevel=0.004)
            for k in range(-2, 3):
                wall.fill(
                    [rect(float(x) + k * 0.042 - 0.002, y - r * 0.76, float(x) + k * 0.042 + 0.002, y + r * 0.76)],
                    _PINE * 0.45,
                )
            wall.fill([ellipse(float(x), y - r * 0.3, 0.014, 0.014)], rgb(0.22, 0.14, 0.1))
    step = 0.085
    for i in range(int((b - m) / step)):
        for j in range(7):
            x, y = m + 0.04 + i * step + step / 2, 0.02 + j * step + step / 2
            wall.box(x - step / 2, y - step / 2, x + step / 2, y + step / 2, _WALNUT, bevel=0.003)
            wall.fill([ellipse(x, y, 0.030, 0.030)], rgb(0.10, 0.20, 0.14), bevel=0.004)
            wall.fill(
                [ellipse(x, y, 0.013, 0.013)], (rgb(0.62, 0.12, 0.16), rgb(0.80, 0.68, 0.40))[int(rng.integers(2))]
            )
    fit.pendants(wall, plan, rgb(0.30, 0.26, 0.20), 2, 0.70, 1.0, 0.09)


def _gym(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    for a, b in fit.spans(plan):
        fit.looking_glass(wall, a + 0.02, 0.30, b - 0.02, 0.66, rgb(0.24, 0.25, 0.28))
        fit.dumbbells(wall, a + 0.04, b - 0.04)
    fit.punchbag(wall, plan, -plan.side * 0.30)
    fit.tubes(wall, plan, 0.82, 3)


def _hothouse(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """Beds and pots along the panes."""
    bed = rgb(0.62, 0.36, 0.26)
    wall.box(plan.left - 0.1, 0, plan.right + 0.1, 0.10, np.stack([bed, bed * 0.8]), bevel=0.006)


def _carriage(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    wall.box(plan.left - 0.1, plan.top - 0.05, plan.right + 0.1, plan.top + 0.1, palette.wall * 0.8, bevel=0.006)
    for s in (-1, 1):
        x = (plan.left if s < 0 else plan.right) - s * 0.04
        seat = palette.accent
        wall.contact(x - 0.2, x + 0.2, y=-0.16, strength=0.6)
        wall.box(x - 0.16, -0.16, x + 0.16, 0.46, np.stack([seat * 1.1, seat * 0.8]), radius=0.05, bevel=0.02)
        wall.box(
            x - s * 0.06 - 0.20,
            -0.12,
            x - s * 0.06 + 0.20,
            0.02,
            np.stack([seat * 1.25, seat * 0.9]),
            radius=0.03,
            bevel=0.02,
        )
        wall.box(x - 0.10, 0.36, x + 0.10, 0.45, rgb(0.94, 0.93, 0.90), radius=0.02, bevel=0.008)
    wall.box(plan.left + 0.1, 0.60, plan.right - 0.1, 0.61, palette.second, bevel=0.003)


def _cell(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    a, _ = _widest(plan)
    x = a + 0.04
    for y in (0.16, 0.46):
        wall.shadow([rect(x, y - 0.05, x + 0.46, y)], drop=0.03, softness=0.02, strength=0.4)
        wall.box(x, y - 0.03, x + 0.46, y, rgb(0.34, 0.35, 0.37), bevel=0.005)
        wall.box(x + 0.01, y, x + 0.45, y + 0.05, rgb(0.62, 0.60, 0.54), radius=0.014, bevel=0.01)
        wall.box(x + 0.02, y + 0.045, x + 0.13, y + 0.085, rgb(0.82, 0.81, 0.78), radius=0.014, bevel=0.01)
    for px in (x, x + 0.46):
        wall.box(px - 0.008, 0, px + 0.008, 0.62, rgb(0.28, 0.29, 0.31), bevel=0.003)


def _cabin(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    for a, b in fit.spans(plan):
        if b - a > 0.34:
            m = (a + b) / 2
            wall.box(m - 0.16, 0.50, m + 0.16, 0.515, _WALNUT, bevel=0.003)
            fit.stock(wall, rng, palette, m - 0.14, m + 0.14, 0.515, 0.085, "pots")


def _laboratory(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    for a, b in fit.spans(plan):
        fit.counter(wall, a, b, 0.27, rgb(0.90, 0.92, 0.93), rgb(0.30, 0.33, 0.36))
        fit.stock(wall, rng, palette, a + 0.03, b - 0.03, 0.292, 0.13, "flasks")
        fit.shelving(wall, rng, palette, a + 0.03, b - 0.03, 0.50, 0.74, "flasks", rgb(0.80, 0.84, 0.86))
    fit.tubes(wall, plan, 0.82, 3)


def _shop(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    a, b = _widest(plan)
    third = (b - a) / 3
    for k, goods in enumerate(("jars", "boxes", "bottles")):
        x0, x1 = a + third * k + 0.01, a + third * (k + 1) - 0.01
        fit.shelving(wall, rng, palette, x0, x1, 0.02, min(0.76, plan.top - 0.06), goods, _PINE)  # type: ignore[arg-type]
    fit.pendants(wall, plan, palette.accent, 3, 0.76, max(lit, 0.6), 0.10)


def _laundry(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    a, b = _widest(plan)
    fit.machines(wall, a, b, 2, rgb(0.94, 0.95, 0.96))
    wall.box(a, 0.62, b, 0.635, _STEEL, bevel=0.003)
    fit.stock(wall, rng, palette, a + 0.1, b - 0.1, 0.635, 0.09, "towels")
    fit.tubes(wall, plan, 0.82, 3)


def _gallery(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    for a, b in fit.spans(plan):
        n = max(1, round((b - a) / 0.46))
        for k in range(n):
            x = a + (b - a) * (k + 0.5) / n
            w = min(0.36, (b - a) / n * 0.72) * rng.uniform(0.8, 1.0)
            h = w * rng.uniform(0.75, 1.15)
            frame = (rgb(0.80, 0.64, 0.34), rgb(0.14, 0.13, 0.13), rgb(0.50, 0.34, 0.22))[int(rng.integers(3))]
            picture(wall, rng, palette, x - w / 2, 0.46 - h / 2, x + w / 2, 0.46 + h / 2, frame)
            px, py = wall.at(((x, 0.66),))[0]
            glow(wall.image, px, py, 0.24 * wall.unit, 0.34 * wall.unit, rgb(1.0, 0.94, 0.80), 0.22)
            wall.box(x - 0.02, 0.77, x + 0.02, 0.81, rgb(0.15, 0.15, 0.16), radius=0.008)
    wall.box(plan.left - 0.1, 0.81, plan.right + 0.1, 0.82, rgb(0.18, 0.18, 0.19), bevel=0.002)


def _warehouse(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    for a, b in fit.spans(plan):
        fit.shelving(
            wall, rng, palette, a + 0.02, b - 0.02, 0.0, min(0.70, plan.top - 0.1), "boxes", rgb(0.82, 0.42, 0.14)
        )
    fit.pendants(wall, plan, rgb(0.30, 0.32, 0.34), 3, 0.78, max(lit, 0.6), 0.12)


def _ballroom(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """Gilded pilasters."""
    for x in np.linspace(plan.left + 0.06, plan.right - 0.06, 6):
        if any(abs(float(x) - m) < plan.window_width / 2 + 0.06 for m in plan.windows):
            continue
        f = float(x)
        wall.box(f - 0.030, 0.04, f + 0.030, 0.76, palette.panel, turn=0.5, bevel=0.005)
        for y in (0.04, 0.74):
            wall.box(f - 0.042, y, f + 0.042, y + 0.035, palette.accent, bevel=0.006, gloss=0.3)
    wall.box(plan.left - 0.1, 0.79, plan.right + 0.1, 0.82, palette.accent, bevel=0.006, gloss=0.3)


def _tavern(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    a, b = _widest(plan)
    m0, m1 = a + 0.16 * (b - a), b - 0.16 * (b - a)
    fit.shelving(wall, rng, palette, m0, m1, 0.36, 0.74, "bottles", _WALNUT)
    wall.box(m0 - 0.06, 0.0, m1 + 0.06, 0.29, np.stack([_WALNUT * 1.1, _WALNUT * 0.7]), bevel=0.006)
    for k in range(6):
        x0 = m0 - 0.04 + (m1 - m0 + 0.08) * k / 6
        wall.box(x0 + 0.01, 0.04, x0 + (m1 - m0 + 0.08) / 6 - 0.01, 0.25, _WALNUT * 0.95, bevel=0.006, strength=0.3)
    wall.box(m0 - 0.09, 0.29, m1 + 0.09, 0.32, _PINE * 0.9, bevel=0.006, gloss=0.4)
    for x in np.linspace(m0, m1, 5):
        wall.box(float(x) - 0.05, 0.155, float(x) + 0.05, 0.175, rgb(0.56, 0.16, 0.13), radius=0.008, bevel=0.006)
        wall.fill([strip(((float(x), 0.155), (float(x), -0.03)), 0.014)], _WALNUT * 0.8, turn=0.6)
    fit.pendants(wall, plan, rgb(0.80, 0.50, 0.20), 3, 0.70, 1.0, 0.09)


def _diner(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """A chrome counter with stools, a neon line."""
    low, high = plan.left - 0.05, plan.right + 0.05
    red = palette.accent
    wall.box(low, 0.0, high, 0.27, np.stack([red, red * 0.8]), bevel=0.004)
    for y in (0.05, 0.11, 0.17, 0.23):
        wall.box(low, y, high, y + 0.012, _STEEL, bevel=0.003, gloss=0.4)
    wall.box(low, 0.27, high, 0.30, rgb(0.95, 0.95, 0.94), bevel=0.005, gloss=0.5)
    for x in np.arange(plan.left + 0.12, plan.right, 0.25):
        wall.fill([strip(((float(x), 0.15), (float(x), -0.04)), 0.018)], _STEEL, turn=0.8)
        wall.box(
            float(x) - 0.065, 0.15, float(x) + 0.065, 0.185, np.stack([red * 1.1, red * 0.8]), radius=0.012, bevel=0.008
        )
    for x in (plan.left, plan.right):
        px, py = wall.at(((x * 0.6, 0.78),))[0]
        glow(wall.image, px, py, 0.5 * wall.unit, 0.12 * wall.unit, rgb(1.0, 0.30, 0.55), 0.5)
    wall.box(low, 0.775, high, 0.785, rgb(1.0, 0.62, 0.78), bevel=0.0)


def _cockpit(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    fit.console(wall, rng, palette, plan.left - 0.05, plan.right + 0.05, 0.26)


def _lobby(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    a, b = _widest(plan)
    m = (a + b) / 2
    fit.counter(wall, m - 0.24, m + 0.24, 0.30, _WALNUT * 1.1, rgb(0.92, 0.90, 0.86))
    fit.pendants(wall, plan, palette.second, 3, 0.72, max(lit, 0.7), 0.10)


def _dining(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    fit.pendants(wall, plan, palette.accent, 1, 0.62, max(lit, 0.5), 0.16)
    for a, b in fit.spans(plan):
        if b - a > 0.36:
            m = (a + b) / 2
            fit.counter(wall, m - 0.18, m + 0.18, 0.24, _WALNUT * 1.2, _WALNUT * 1.4)
            picture(wall, rng, palette, m - 0.13, 0.42, m + 0.13, 0.60, rgb(0.62, 0.46, 0.30))


def _barn(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    for x in np.linspace(plan.left, plan.right, 4):
        wall.box(float(x) - 0.03, 0.0, float(x) + 0.03, plan.top + 0.1, palette.panel * 0.8, bevel=0.008)
    for a, b in fit.spans(plan)[:1]:
        for y in (0.12, 0.24):
            wall.box(a, y, b, y + 0.035, palette.panel, bevel=0.006)


def _dance(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """Mirrors, and the bar before them."""
    for a, b in fit.spans(plan):
        fit.looking_glass(wall, a + 0.02, 0.06, b - 0.02, min(0.68, plan.top - 0.1), rgb(0.86, 0.84, 0.80))
        wall.box(a, 0.29, b, 0.305, _PINE * 1.2, radius=0.006, bevel=0.004)


def _sill(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """Nothing but the sill."""


BUILT: Mapping[Use, Build] = {
    Use.BATHROOM: _bathroom,
    Use.TEA_ROOM: _tea_room,
    Use.WARD: _ward,
    Use.THEATRE: _theatre,
    Use.SALON: _salon,
    Use.BACKSTAGE: _backstage,
    Use.CLASSROOM: _classroom,
    Use.OFFICE: _office,
    Use.WORKSHOP: _workshop,
    Use.FORGE: _forge,
    Use.ATELIER: _atelier,
    Use.ATTIC: _attic,
    Use.CELLAR: _cellar,
    Use.GYM: _gym,
    Use.HOTHOUSE: _hothouse,
    Use.CARRIAGE: _carriage,
    Use.CELL: _cell,
    Use.CABIN: _cabin,
    Use.LABORATORY: _laboratory,
    Use.SHOP: _shop,
    Use.LAUNDRY: _laundry,
    Use.GALLERY: _gallery,
    Use.WAREHOUSE: _warehouse,
    Use.BALLROOM: _ballroom,
    Use.TAVERN: _tavern,
    Use.DINER: _diner,
    Use.COCKPIT: _cockpit,
    Use.LOBBY: _lobby,
    Use.DINING: _dining,
    Use.BARN: _barn,
    Use.SILL: _sill,
    Use.DANCE: _dance,
}

INSTEAD: Mapping[Use | None, frozenset[str]] = {
    Use.GALLERY: frozenset({"picture frame", "mirror"}),
    Use.BATHROOM: frozenset({"sink", "mirror"}),
    Use.LAUNDRY: frozenset({"washing machine"}),
}
"""Things that are there in place of what is built in, where the prompt names them."""


def hang_plants(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng) -> None:
    """Pots of a hothouse before its panes; drawn after them."""
    for x in np.linspace(plan.left + 0.05, plan.right - 0.05, 8):
        if abs(float(x)) > 0.16:
            potted_plant(wall, rng, palette, float(x) + 0.03 * rng.normal(), 0.02, 0.26 + 0.22 * rng.random())
