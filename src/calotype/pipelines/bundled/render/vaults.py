"""Vaults: what is built into rooms below ground, of ice, and of the night and the crowd."""

from __future__ import annotations

from collections.abc import Mapping

import numpy as np

from calotype.pipelines.bundled.render import fixtures as fit
from calotype.pipelines.bundled.render.built import Build
from calotype.pipelines.bundled.render.canvas import ellipse, glow
from calotype.pipelines.bundled.render.furniture import Rng
from calotype.pipelines.bundled.render.interior import Palette, Wall
from calotype.pipelines.bundled.render.light import Vector, rgb
from calotype.pipelines.bundled.render.roomplan import RoomPlan
from calotype.pipelines.bundled.render.solids import Points, arch, strip
from calotype.pipelines.bundled.rooms import Use

_STEEL, _DARK, _WHITE = rgb(0.70, 0.72, 0.75), rgb(0.12, 0.12, 0.14), rgb(0.97, 0.97, 0.96)
_CARD, _GOLD = rgb(0.72, 0.55, 0.36), rgb(0.95, 0.74, 0.26)


def _arched(x0: float, y0: float, x1: float, y1: float) -> Points:
    return arch(x0, -y1, x1, -y0) * (1, -1)


def _basement(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """Pipes under the ceiling, a boiler, shelves with boxes, a bare bulb."""
    top = min(plan.top - 0.04, 0.78)
    for y, wide, tone in ((top, 0.045, _STEEL), (top - 0.075, 0.028, rgb(0.66, 0.40, 0.26))):
        wall.fill([strip(((plan.left - 0.1, y), (plan.right + 0.1, y)), wide)], tone, turn=0.7)
        for x in np.arange(plan.left + 0.1, plan.right, 0.42):
            wall.box(float(x), y - 0.7 * wide, float(x) + 0.025, y + 0.7 * wide, tone * 0.7, bevel=0.004)
    spans = fit.spans(plan)
    a, b = max(spans, key=lambda s: s[1] - s[0], default=(plan.left, plan.right))
    x = a + 0.13
    wall.contact(x - 0.10, x + 0.10, strength=0.5)
    wall.box(x - 0.095, 0.02, x + 0.095, 0.50, np.stack([_WHITE * 0.95, _WHITE * 0.8]), radius=0.05, turn=0.7)
    wall.fill([strip(((x, 0.50), (x, top)), 0.024)], _STEEL, turn=0.7)
    wall.fill([ellipse(x, 0.30, 0.028, 0.028)], _DARK, bevel=0.004)
    low, high = a + 0.27, b - 0.02
    if high - low > 0.2:
        for y in (0.02, 0.20, 0.38):
            wall.box(low, y, high, y + 0.016, _STEEL * 0.6, bevel=0.003)
            at = low + 0.01
            while at < high - 0.09:
                wide, tall = 0.08 + 0.05 * rng.random(), 0.07 + 0.06 * rng.random()
                if at + wide > high:
                    break
                tone = (_CARD, _CARD * 0.85, palette.accent, palette.second)[int(rng.choice(4, p=(0.5, 0.3, 0.1, 0.1)))]
                wall.box(at, y + 0.016, at + wide, y + 0.016 + tall, np.stack([tone, tone * 0.8]), bevel=0.004)
                at += wide + 0.012
        for x in (low, high - 0.014):
            wall.box(x, 0.0, x + 0.014, 0.54, _STEEL * 0.5, bevel=0.003)
    wall.fill([strip(((0.0, plan.top + 0.1), (0.0, 0.60)), 0.004)], _DARK)
    fit.bulb(wall, 0.0, 0.575, 0.024)


def _crypt(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """Niches with round arches, a stone coffin, torches."""
    stone = palette.panel
    for x in np.arange(-0.9, 0.91, 0.36):
        at = float(x)
        wall.fill([_arched(at - 0.15, 0.0, at + 0.15, 0.56)], stone * 1.25, bevel=0.01)
        wall.fill([_arched(at - 0.115, 0.0, at + 0.115, 0.52)], np.stack([stone * 0.25, stone * 0.45]))
        wall.box(at - 0.115, 0.14, at + 0.115, 0.165, stone * 1.1, bevel=0.004)
        for k in (-1, 0, 1):
            wall.ball(at + 0.066 * k, 0.195, 0.028, rgb(0.88, 0.84, 0.74))
            for s in (-1, 1):
                wall.fill([ellipse(at + 0.066 * k + 0.010 * s, 0.197, 0.007, 0.008)], _DARK)
    for x in (-0.72, -0.36, 0.0, 0.36, 0.72):
        if plan.left < x + 0.18 < plan.right:
            fit.fire(wall, rng, x + 0.18, 0.40, 0.07)
            wall.fill([strip(((x + 0.18, 0.30), (x + 0.18, 0.41)), 0.02)], rgb(0.34, 0.22, 0.14), turn=0.6)
    wall.contact(-0.36, 0.36, y=-0.08, depth=0.03, strength=0.5)
    wall.box(-0.34, -0.09, 0.34, 0.09, np.stack([stone * 1.3, stone * 0.9]), bevel=0.01)
    for k in range(5):
        wall.box(-0.32 + 0.13 * k, -0.06, -0.21 + 0.13 * k, 0.06, stone * 1.1, bevel=-0.006)
    lid = np.array(((-0.38, 0.09), (0.38, 0.09), (0.32, 0.16), (-0.32, 0.16)))
    wall.fill([lid], np.stack([stone * 1.6, stone * 1.35]), bevel=0.006)


def _vault(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """Deposit boxes, and the round door of steel on its hinge."""
    size = 0.085
    for j in range(int(min(plan.top, 0.80) / (0.6 * size))):
        for i in range(int(plan.left / size) - 1, int(plan.right / size) + 1):
            x, y = i * size, 0.04 + j * 0.6 * size
            tone = palette.panel * np.float32(0.82 + 0.22 * rng.random())
            wall.box(x + 0.003, y + 0.003, x + size - 0.003, y + 0.6 * size - 0.003, tone, bevel=0.004, gloss=0.3)
            wall.fill([ellipse(x + 0.5 * size, y + 0.3 * size, 0.006, 0.006)], _GOLD, bevel=0.002)
    y, r = 0.33, 0.32
    wall.fill([ellipse(0, y, r + 0.045, r + 0.045, 72)], _STEEL * 0.55, bevel=0.012)
    wall.fill([ellipse(0, y, r, r, 72)], np.stack([_STEEL * 1.12, _STEEL * 0.78]), bevel=0.016, gloss=0.4)
    wall.fill([ellipse(0, y, 0.72 * r, 0.72 * r, 72)], np.stack([_STEEL * 0.9, _STEEL * 1.05]), bevel=0.010)
    for t in np.linspace(0, 2 * np.pi, 12, endpoint=False):
        wall.fill(
            [ellipse(0.87 * r * float(np.cos(t)), y + 0.87 * r * float(np.sin(t)), 0.018, 0.018)],
            _STEEL * 0.7,
            bevel=0.006,
        )
    for t in np.linspace(0, np.pi, 3, endpoint=False):
        d = 0.42 * r * np.array((np.cos(t), np.sin(t)))
        wall.fill([strip(((-d[0], y - d[1]), (d[0], y + d[1])), 0.022)], _GOLD, turn=0.6, gloss=0.4)
        for s in (-1, 1):
            wall.ball(s * float(d[0]), y + s * float(d[1]), 0.022, _GOLD)
    wall.fill([ellipse(0, y, 0.055, 0.055)], _GOLD * 0.9, bevel=0.012, gloss=0.4)
    for k in (-1, 1):
        wall.box(r - 0.01, y + 0.15 * k - 0.035, r + 0.11, y + 0.15 * k + 0.035, _STEEL * 0.8, radius=0.01, bevel=0.008)


def _mall(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """Two floors of shop windows, a balustrade of glass between."""
    tones = (palette.accent, palette.second, palette.third, rgb(0.30, 0.52, 0.46))
    wide = 0.44
    for floor, (low, high) in enumerate(((0.0, 0.36), (0.46, 0.82))):
        for k, at in enumerate(np.arange(-0.5 * wide - 3 * wide, 4 * wide, wide)):
            x, tone = float(at), tones[(k + 2 * floor) % 4]
            wall.box(
                x + 0.012, low, x + wide - 0.012, high - 0.07, np.stack([rgb(0.98, 0.95, 0.86), rgb(0.90, 0.86, 0.78)])
            )
            for j in range(5):
                px, tall = x + 0.05 + 0.075 * j, 0.08 + 0.10 * rng.random()
                wall.box(px, low + 0.01, px + 0.045, low + tall, tones[int(rng.integers(4))], radius=0.008, bevel=0.005)
            wall.box(x + 0.17, low, x + 0.27, high - 0.09, _DARK * 2.4, bevel=0.004)
            wall.box(x + 0.006, high - 0.085, x + wide - 0.006, high, np.stack([tone * 1.1, tone * 0.8]), bevel=0.006)
            wall.box(x + 0.12, high - 0.057, x + wide - 0.12, high - 0.030, _WHITE, radius=0.006, bevel=0)
            wall.box(x - 0.010, low, x + 0.014, high, palette.panel, bevel=0.004)
    wall.box(plan.left - 0.1, 0.36, plan.right + 0.1, 0.42, np.stack([_WHITE, _WHITE * 0.85]), bevel=0.006)
    wall.box(plan.left - 0.1, 0.42, plan.right + 0.1, 0.53, rgb(0.70, 0.84, 0.90), bevel=0)
    for x in np.arange(plan.left, plan.right, 0.22):
        wall.box(float(x), 0.42, float(x) + 0.006, 0.53, _STEEL, bevel=0)
    wall.box(plan.left - 0.1, 0.525, plan.right + 0.1, 0.545, _STEEL, bevel=0.004, gloss=0.4)
    fit.tubes(wall, plan, min(0.92, plan.top), 3)


_BEAMS: tuple[Vector, ...] = (rgb(1.0, 0.20, 0.62), rgb(0.22, 0.56, 1.0), rgb(0.56, 0.28, 1.0), rgb(0.18, 0.95, 0.72))


def _club(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """Beams of coloured light, the booth with its turntables, towers of loudspeakers."""
    wall.box(plan.left - 0.1, 0.0, plan.right + 0.1, plan.top + 0.1, _DARK * 0.5, bevel=0)
    for k in range(7):
        x = plan.left + (plan.right - plan.left) * (k + 0.5) / 7
        tone, lean = _BEAMS[k % 4], 0.22 * (rng.random() - 0.5) * 4
        beam = np.array(((x - 0.01, plan.top), (x + 0.01, plan.top), (x + lean + 0.11, 0.0), (x + lean - 0.11, 0.0)))
        wall.fill([beam], tone, alpha=0.30)
        px, py = wall.at(((x, plan.top - 0.02),))[0]
        glow(wall.image, px, py, 0.10 * wall.unit, 0.10 * wall.unit, tone, 0.9)
    for s, edge in ((-1, plan.left), (1, plan.right)):
        m = edge - s * 0.13
        wall.box(m - 0.09, 0.0, m + 0.09, 0.52, np.stack([_DARK * 1.8, _DARK]), bevel=0.008)
        for y, r in ((0.10, 0.070), (0.27, 0.070), (0.43, 0.045)):
            wall.fill([ellipse(m, y, r, r)], _STEEL * 0.35, bevel=0.008)
            wall.fill([ellipse(m, y, 0.6 * r, 0.6 * r)], _DARK * 1.5, bevel=-0.01)
    wall.box(-0.32, 0.0, 0.32, 0.22, np.stack([_BEAMS[2] * 0.5, _DARK]), bevel=0.008)
    for k in range(9):
        wall.box(-0.30 + 0.068 * k, 0.03, -0.25 + 0.068 * k, 0.05 + 0.13 * rng.random(), _BEAMS[k % 4], bevel=0)
    wall.box(-0.34, 0.22, 0.34, 0.25, _STEEL * 0.6, bevel=0.006, gloss=0.4)
    for x in (-0.18, 0.18):
        wall.fill([ellipse(x, 0.262, 0.085, 0.020)], _DARK * 1.6, bevel=0.004)
        wall.fill([ellipse(x, 0.266, 0.026, 0.007)], _BEAMS[0])
    for k in range(26):
        x, y = wall.at(((plan.left + (plan.right - plan.left) * rng.random(), -0.34 * rng.random()),))[0]
        glow(wall.image, x, y, 0.05 * wall.unit, 0.018 * wall.unit, _BEAMS[k % 4], 0.8)


def _igloo(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """Blocks of ice that close overhead, the low way out, a fur on a bench of snow."""
    for row in range(8):
        y, size = 0.10 * row, 0.24 - 0.012 * row
        shift = 0.5 * size * (row % 2)
        for x in np.arange(plan.left - 0.3, plan.right + 0.3, size):
            at = float(x) + shift
            tone = palette.wall * np.float32(0.90 + 0.12 * rng.random())
            wall.box(
                at + 0.004,
                y + 0.004,
                at + size - 0.004,
                y + 0.096,
                np.stack([tone * 1.04, tone * 0.92]),
                radius=0.012,
                bevel=0.008,
            )
    wall.fill([_arched(-0.22, 0.0, 0.22, 0.40)], palette.wall * 0.80, bevel=0.014)
    wall.fill([_arched(-0.16, 0.0, 0.16, 0.34)], np.stack([rgb(0.56, 0.76, 0.95), rgb(0.93, 0.96, 1.0)]))
    for s, edge in ((-1, plan.left), (1, plan.right)):
        a, b = sorted((s * 0.34, edge + s * 0.05))
        wall.contact(a, b, strength=0.3)
        wall.box(a, 0.0, b, 0.15, np.stack([_WHITE, palette.wall * 0.9]), radius=0.03, bevel=0.012)
        wall.box(
            a + 0.02,
            0.13,
            b - 0.02,
            0.19,
            np.stack([rgb(0.56, 0.40, 0.26), rgb(0.40, 0.27, 0.17)]),
            radius=0.025,
            bevel=0.01,
        )


def _surgery(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """Cupboards with a worktop, jars and a screen over it with the picture of a jaw."""
    for a, b in fit.spans(plan):
        if b - a < 0.2:
            continue
        fit.counter(wall, a, b, 0.26, _WHITE, palette.accent * 0.8)
        fit.stock(wall, rng, palette, a + 0.03, b - 0.03, 0.282, 0.09, "bottles")
        m = (a + b) / 2
        wall.box(m - 0.12, 0.44, m + 0.12, 0.62, _DARK * 1.6, radius=0.008, bevel=0.006)
        wall.box(m - 0.105, 0.455, m + 0.105, 0.605, rgb(0.12, 0.26, 0.34), bevel=0)
        for row, y in ((1, 0.545), (-1, 0.515)):
            for k in range(8):
                x = m - 0.079 + 0.0225 * k
                bend = 0.010 * ((k - 3.5) / 3.5) ** 2 * row
                wall.box(x - 0.009, y + bend - 0.013, x + 0.009, y + bend + 0.013, _WHITE, radius=0.006, bevel=0.003)
    fit.tubes(wall, plan, min(0.86, plan.top), 2)


def _belly(wall: Wall, plan: RoomPlan, palette: Palette, rng: Rng, lit: float) -> None:
    """Ribs that meet overhead, folds of flesh, a pool at their foot."""
    for k in range(9):
        y = plan.top * k / 9
        fold = np.stack([np.linspace(plan.left - 0.1, plan.right + 0.1, 40), np.full(40, y)], -1)
        fold[:, 1] += 0.022 * np.sin(np.linspace(0, 17, 40) + 1.7 * k)
        wall.fill([strip(fold, 0.030)], palette.wall * np.float32(0.84 + 0.1 * (k % 2)), turn=0.5)
    t = np.linspace(0, 1, 30)
    for f in (0.22, 0.42, 0.64, 0.90):
        for s in (-1, 1):
            x = s * f * 0.95 * (1 - 0.55 * t**2.2)
            rib = np.stack([x, -0.02 + (plan.top + 0.10) * t], -1)
            wall.fill(
                [strip(rib, np.linspace(0.062, 0.030, 30))],
                np.stack([rgb(0.98, 0.95, 0.86), rgb(0.86, 0.80, 0.68)]),
                turn=0.8,
            )
    wall.box(plan.left - 0.1, -0.05, plan.right + 0.1, 0.03, np.stack([rgb(0.42, 0.66, 0.66), rgb(0.24, 0.48, 0.52)]))


VAULTS: Mapping[Use, Build] = {
    Use.BASEMENT: _basement,
    Use.CRYPT: _crypt,
    Use.VAULT: _vault,
    Use.MALL: _mall,
    Use.CLUB: _club,
    Use.IGLOO: _igloo,
    Use.DENTIST: _surgery,
    Use.BELLY: _belly,
}
"""What is built into each."""
