"""Overhead: pictures of what is seen from straight above, drawn in the colour that the thing has."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from calotype.pipelines.bundled.overheads import Outline, Overhead
from calotype.pipelines.bundled.render.canvas import blend, blur, ellipse, polygon_mask
from calotype.pipelines.bundled.render.light import Vector, rgb
from calotype.pipelines.bundled.render.noise import sample
from calotype.pipelines.bundled.render.solids import rounded
from calotype.pipelines.bundled.scene import COLOUR_RGB, Coat

Image = NDArray[np.float32]
Points = NDArray[np.float64]
_SIDE = 320


class _Sheet:
    """A square to draw on, in fractions of its side from its middle: y grows downward, the front is up."""

    def __init__(self) -> None:
        self.rgb = np.zeros((_SIDE, _SIDE, 3), np.float32)
        self.alpha = np.zeros((_SIDE, _SIDE), np.float32)

    def fill(self, points: Points, colour: Vector, shade: float = 0.0) -> None:
        """One form; shade: how much darker it is to the lower right."""
        mask = polygon_mask((_SIDE, _SIDE), [(points + 0.5) * _SIDE])
        at = np.linspace(-0.5, 0.5, _SIDE, dtype=np.float32)
        fall = 1 + np.float32(shade) * -(at[None] + at[:, None])
        blend(self.rgb, np.clip(colour * fall[..., None], 0, 1), mask)
        self.alpha = np.maximum(self.alpha, mask)

    def box(
        self, x0: float, y0: float, x1: float, y1: float, radius: float, colour: Vector, shade: float = 0.3
    ) -> None:
        self.fill(rounded(x0, y0, x1, y1, radius), colour, shade)

    def disc(self, x: float, y: float, rx: float, ry: float, colour: Vector, shade: float = 0.5) -> None:
        self.fill(ellipse(x, y, rx, ry, 64), colour, shade)

    def done(self) -> Image:
        """The picture without its empty margin."""
        whole = np.dstack([self.rgb, self.alpha])
        rows, columns = np.flatnonzero(self.alpha.max(1) > 0.02), np.flatnonzero(self.alpha.max(0) > 0.02)
        return np.ascontiguousarray(whole[rows[0] : rows[-1] + 1, columns[0] : columns[-1] + 1])


_GLASS = rgb(0.16, 0.22, 0.30)


def _car(s: _Sheet, body: Vector, accent: Vector, seed: int) -> None:
    for x in (-0.23, 0.23):
        for y in (-0.27, 0.27):
            s.box(x - 0.025, y - 0.07, x + 0.025, y + 0.07, 0.02, rgb(0.10, 0.10, 0.11))
    s.box(-0.22, -0.48, 0.22, 0.48, 0.10, body)
    s.fill(np.array(((-0.17, -0.17), (0.17, -0.17), (0.19, -0.27), (-0.19, -0.27))), _GLASS)
    s.fill(np.array(((-0.16, 0.26), (0.16, 0.26), (0.18, 0.34), (-0.18, 0.34))), _GLASS)
    s.box(-0.17, -0.16, 0.17, 0.25, 0.05, np.minimum(body * np.float32(1.12) + np.float32(0.03), 1))
    for x in (-0.15, 0.15):
        s.disc(x, -0.455, 0.035, 0.02, rgb(1.0, 0.97, 0.80))
        s.disc(x, 0.46, 0.035, 0.018, rgb(0.80, 0.10, 0.10))


def _lorry(s: _Sheet, body: Vector, accent: Vector, seed: int) -> None:
    s.box(-0.15, -0.49, 0.15, -0.30, 0.05, body * np.float32(0.9))
    s.fill(np.array(((-0.12, -0.44), (0.12, -0.44), (0.13, -0.40), (-0.13, -0.40))), _GLASS)
    s.box(-0.16, -0.29, 0.16, 0.49, 0.02, body)
    for y in (-0.1, 0.1, 0.3):
        s.box(-0.14, y - 0.006, 0.14, y + 0.006, 0.003, body * np.float32(0.78))


def _hull(half: float, stern: float) -> Points:
    t = np.linspace(0, 1, 24)
    side = half * np.clip(np.sin(np.pi * (0.06 + 0.72 * t) ** 0.85), 0, 1) * np.where(t > 0.8, 1 - (t - 0.8) * stern, 1)
    y = -0.49 + 0.98 * t
    return np.concatenate([np.stack([side, y], -1), np.stack([-side[::-1], y[::-1]], -1)])


def _boat(s: _Sheet, body: Vector, accent: Vector, seed: int) -> None:
    s.fill(_hull(0.20, 1.0), body, 0.4)
    s.fill(_hull(0.20, 1.0) * np.array((0.78, 0.88)), body * np.float32(0.55), 0.2)
    for y in (-0.12, 0.08, 0.28):
        s.box(-0.17, y - 0.03, 0.17, y + 0.03, 0.01, np.minimum(body * np.float32(1.25), 1))


def _kayak(s: _Sheet, body: Vector, accent: Vector, seed: int) -> None:
    t = np.linspace(0, np.pi, 30)
    half = 0.085 * np.sin(t) ** 0.8
    y = -0.49 * np.cos(t)
    s.fill(np.concatenate([np.stack([half, y], -1), np.stack([-half[::-1], y[::-1]], -1)]), body, 0.4)
    s.disc(0, 0.03, 0.052, 0.11, rgb(0.12, 0.12, 0.14))
    s.disc(0, 0.02, 0.062, 0.042, rgb(0.86, 0.20, 0.16))
    s.disc(0, 0.0, 0.036, 0.038, rgb(0.30, 0.20, 0.14))
    s.fill(np.array(((-0.34, -0.13), (0.34, 0.05), (0.335, 0.065), (-0.345, -0.115))), rgb(0.14, 0.14, 0.16))
    for x, y0 in ((-0.34, -0.122), (0.34, 0.058)):
        s.disc(x, y0, 0.06, 0.032, rgb(0.98, 0.80, 0.14))


def _sail(s: _Sheet, body: Vector, accent: Vector, seed: int) -> None:
    s.fill(_hull(0.15, 0.6), rgb(0.90, 0.88, 0.84), 0.3)
    s.fill(_hull(0.15, 0.6) * np.array((0.72, 0.82)), rgb(0.66, 0.45, 0.28), 0.2)
    bend = np.linspace(0, 1, 16)
    edge = np.stack([0.10 + 0.20 * np.sin(np.pi * bend) * 0.8, -0.16 + 0.52 * bend], -1)
    s.fill(np.concatenate([np.array(((0.0, -0.16),)), edge]), body, 0.5)
    s.fill(np.array(((0.0, -0.44), (0.13, -0.16), (0.0, -0.19))), body * np.float32(0.93), 0.4)


def _ship(s: _Sheet, body: Vector, accent: Vector, seed: int) -> None:
    s.fill(_hull(0.12, 0.3), body, 0.3)
    s.fill(_hull(0.12, 0.3) * np.array((0.84, 0.93)), rgb(0.72, 0.70, 0.66), 0.2)
    tones = ((0.84, 0.30, 0.20), (0.20, 0.44, 0.66), (0.94, 0.74, 0.24), (0.30, 0.56, 0.34), (0.88, 0.88, 0.86))
    for k in range(16):
        x, y = -0.07 + 0.07 * (k % 2), -0.26 + 0.068 * (k // 2)
        s.box(x, y, x + 0.064, y + 0.060, 0.004, rgb(*tones[(k * 7 + seed) % 5]))
    s.box(-0.085, 0.32, 0.085, 0.42, 0.01, accent)


def _parasol(s: _Sheet, body: Vector, accent: Vector, seed: int) -> None:
    for k in range(12):
        t = np.linspace(k, k + 1, 6) * np.pi / 6
        rim = 0.48 * np.stack([np.cos(t), np.sin(t)], -1)
        lit = np.float32(1.06 - 0.20 * np.cos(float(t.mean()) - 0.8))
        s.fill(np.concatenate([np.zeros((1, 2)), rim]), np.minimum((body if k % 2 else accent) * lit, 1))
    s.disc(0, 0, 0.03, 0.03, accent * np.float32(0.8))


def _person(s: _Sheet, body: Vector, accent: Vector, seed: int) -> None:
    hair = ((0.16, 0.11, 0.08), (0.42, 0.26, 0.14), (0.78, 0.60, 0.30), (0.10, 0.09, 0.10), (0.56, 0.28, 0.14))
    skin = ((0.93, 0.74, 0.60), (0.72, 0.50, 0.36), (0.48, 0.32, 0.22))[seed % 3]
    ahead = 1 if seed % 2 else -1
    for x in (-0.30, 0.30):
        s.disc(x, -0.16 * ahead * (1 if x > 0 else -1), 0.08, 0.20, rgb(*skin))
    s.disc(0.10 * ahead, 0.22, 0.08, 0.14, rgb(0.22, 0.24, 0.32))
    s.disc(-0.10 * ahead, -0.22, 0.08, 0.14, rgb(0.22, 0.24, 0.32))
    s.disc(0, 0, 0.40, 0.20, body)
    s.disc(0, -0.02, 0.17, 0.18, rgb(*hair[seed % 5]), 0.9)


def _floe(s: _Sheet, body: Vector, accent: Vector, seed: int) -> None:
    rng = np.random.default_rng(seed)
    t = np.linspace(0, 2 * np.pi, 12, endpoint=False)
    r = rng.uniform(0.32, 0.49, 12)
    rim = np.stack([r * np.cos(t), r * np.sin(t)], -1)
    s.fill(rim, rgb(0.52, 0.80, 0.88))
    s.fill(rim * 0.90, body, 0.3)
    s.fill(rim[2:8] * 0.6, body * np.float32(0.88), 0.3)


def _fish(s: _Sheet, body: Vector, accent: Vector, seed: int) -> None:
    bend = 0.10 * (1 if seed % 2 else -1)
    t = np.linspace(0, 1, 30)
    half, y = 0.11 * np.sin(np.pi * t**0.7) ** 0.9 + 0.008, -0.48 + 0.86 * t
    mid = bend * np.sin(2.4 * t) * t
    for side in (-1, 1):
        s.fill(
            np.array(((side * 0.07, -0.16), (side * 0.28, 0.04), (side * 0.24, 0.06), (side * 0.08, 0.0))),
            body * np.float32(0.85),
        )
    s.fill(
        np.array(((mid[-1], 0.36), (mid[-1] + 0.13, 0.49), (mid[-1], 0.43), (mid[-1] - 0.10, 0.49))),
        body * np.float32(0.85),
    )
    s.fill(np.concatenate([np.stack([mid + half, y], -1), np.stack([(mid - half)[::-1], y[::-1]], -1)]), body, 0.5)
    s.fill(np.array(((0.0, -0.10), (0.022, 0.05), (-0.012, 0.06))), body * np.float32(0.7))


def _sheep(s: _Sheet, body: Vector, accent: Vector, seed: int) -> None:
    s.disc(0, -0.38, 0.10, 0.12, rgb(0.20, 0.18, 0.17))
    for x in (-0.12, 0.12):
        s.disc(x, -0.34, 0.07, 0.03, rgb(0.20, 0.18, 0.17))
    for x, y in (
        (-0.12, -0.18),
        (0.12, -0.18),
        (-0.15, 0.05),
        (0.15, 0.05),
        (-0.12, 0.27),
        (0.12, 0.27),
        (0, 0.36),
        (0, -0.24),
    ):
        s.disc(x, y, 0.13, 0.13, body, 0.3)
    s.disc(0, 0.06, 0.20, 0.30, body, 0.3)


def _beast(s: _Sheet, body: Vector, accent: Vector, seed: int) -> None:
    s.fill(np.array(((-0.012, 0.36), (0.012, 0.36), (0.05, 0.49), (0.03, 0.49))), body * np.float32(0.6))
    s.disc(0, 0.08, 0.17, 0.33, body)
    s.disc(0, -0.20, 0.12, 0.14, body)
    for x in (-0.13, 0.13):
        s.disc(x, -0.32, 0.06, 0.03, body * np.float32(0.8))
    s.disc(0, -0.36, 0.08, 0.13, np.minimum(body * np.float32(1.15), 1))


def _tree(s: _Sheet, body: Vector, accent: Vector, seed: int) -> None:
    rng = np.random.default_rng(seed)
    for k in range(46):
        far = 0.40 * (1 - k / 46) ** 0.6
        t = float(rng.uniform(0, 6.28))
        tone = body * np.float32(0.62 + 0.75 * k / 46) + np.float32(0.02)
        s.disc(far * np.cos(t) - 0.03 * k / 46, far * np.sin(t) - 0.03 * k / 46, 0.10, 0.10, np.minimum(tone, 1), 0.4)


def _palm(s: _Sheet, body: Vector, accent: Vector, seed: int) -> None:
    for k in range(11):
        a = 2 * np.pi * k / 11 + 0.13 * (seed % 5)
        along, aside = np.array((np.cos(a), np.sin(a))), np.array((-np.sin(a), np.cos(a)))
        t = np.linspace(0, 1, 12)[:, None]
        wide = 0.07 * np.sin(np.pi * t) ** 0.7
        line = 0.48 * t * along + 0.05 * t**2 * aside
        tone = body * np.float32(0.75 + 0.35 * (k % 3) / 2)
        s.fill(np.concatenate([line + wide * aside, (line - wide * aside)[::-1]]), np.minimum(tone, 1), 0.5)
    s.disc(0, 0, 0.06, 0.06, rgb(0.46, 0.32, 0.18))


def _ring(s: _Sheet, body: Vector, accent: Vector, seed: int) -> None:
    s.disc(0, 0, 0.49, 0.49, rgb(0.16, 0.42, 0.78), 0.2)
    s.disc(0, 0, 0.41, 0.41, body, 0.2)


_DRAW: dict[Outline, Callable[[_Sheet, Vector, Vector, int], None]] = {
    Outline.CAR: _car, Outline.LORRY: _lorry, Outline.BOAT: _boat, Outline.KAYAK: _kayak, Outline.SAIL: _sail,
    Outline.SHIP: _ship, Outline.PARASOL: _parasol, Outline.PERSON: _person, Outline.FLOE: _floe, Outline.FISH: _fish,
    Outline.SHEEP: _sheep, Outline.BEAST: _beast, Outline.TREE: _tree, Outline.PALM: _palm, Outline.RING: _ring,
}  # fmt: skip
_CLOTHES = (
    (0.82, 0.24, 0.22),
    (0.22, 0.42, 0.74),
    (0.95, 0.78, 0.24),
    (0.30, 0.58, 0.36),
    (0.92, 0.90, 0.86),
    (0.42, 0.28, 0.56),
)
_PAINTS = (
    (0.84, 0.18, 0.16),
    (0.92, 0.92, 0.93),
    (0.18, 0.34, 0.62),
    (0.22, 0.23, 0.26),
    (0.68, 0.70, 0.73),
    (0.94, 0.74, 0.18),
)
_SHADES = ((0.88, 0.24, 0.22), (0.16, 0.48, 0.74), (0.96, 0.72, 0.18), (0.24, 0.60, 0.46), (0.92, 0.46, 0.56))
_VARIED = {Outline.PERSON: _CLOTHES, Outline.CAR: _PAINTS, Outline.PARASOL: _SHADES}
"""What differs from one to the next where the prompt gives no colour."""


def tint_of(coat: Coat) -> Vector | None:
    """The colour that the prompt gives a thing."""
    if coat.tint is not None:
        return rgb(*coat.tint)
    return None if coat.colour is None else rgb(*COLOUR_RGB[coat.colour])


def paint_overhead(overhead: Overhead, tint: Vector | None, seed: int, *, several: bool) -> NDArray[np.uint8]:
    """The sprite, straight alpha; several: they may differ from each other."""
    sheet = _Sheet()
    varied = _VARIED.get(overhead.outline)
    own = varied[seed % len(varied)] if varied is not None and several else overhead.colour
    body = rgb(*own) if tint is None else tint
    _DRAW[overhead.outline](sheet, body, rgb(*overhead.accent), seed)
    if overhead.outline in {Outline.TREE, Outline.SHEEP}:
        at = np.arange(_SIDE, dtype=np.float32)[None] / _SIDE
        fleck = sample("fine", at * 400 + seed, at.T * 400)
        sheet.rgb *= (0.80 + 0.40 * fleck)[..., None]
    sheet.alpha = np.clip(blur(sheet.alpha, 0.6), 0, 1)
    return np.asarray(np.clip(sheet.done(), 0, 1) * 255 + 0.5, np.uint8)
