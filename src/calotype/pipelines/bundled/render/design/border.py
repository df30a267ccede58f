"""Borders: ornaments round an empty middle: cards, frames and wreaths."""

from __future__ import annotations

import numpy as np

from calotype.pipelines.bundled.designs import RGB
from calotype.pipelines.bundled.render.canvas import Image
from calotype.pipelines.bundled.render.fonts import Name
from calotype.pipelines.bundled.render.light import rgb

from .easel import Easel
from .sprigs import sprig

_PAPER: RGB = (0.988, 0.982, 0.965)
_GREENS: tuple[RGB, ...] = ((0.42, 0.56, 0.42), (0.52, 0.63, 0.50))
_SCRIPT: tuple[Name, ...] = ("script", "serif", "sans")
_GOLD: RGB = (0.78, 0.62, 0.33)


def _greens(easel: Easel) -> tuple[RGB, ...]:
    own = easel.design.sprigs
    if own is None:
        return _GREENS
    paler = tuple(min(1.0, c * 0.72 + 0.26) for c in own)
    return own, (paler[0], paler[1], paler[2])


def _sprigs(easel: Easel, length: float) -> list[Image]:
    greens = _greens(easel)
    return [sprig(length, greens[k % len(greens)], easel.rng, 5 + k % 3) for k in range(4)]


def frame(easel: Easel) -> None:
    """Sprays of leaves and motifs in the corners, a thin golden line between them; words in the middle."""
    easel.ground(_PAPER)
    w, h, u = easel.width, easel.height, easel.unit
    gold = rgb(*(easel.inks[0] if easel.inks else _GOLD))
    m = 5.0 * u
    for step in (m, m + 1.2 * u):
        _rectangle(easel, step, 0.5 * u, gold)
    leaves = _sprigs(easel, 36 * u)
    corners = ((0.0, 0.0, 135.0), (w, h, -45.0), (w, 0.0, -135.0), (0.0, h, 45.0))
    for k, (x, y, turn) in enumerate(corners):
        strong = 1.0 if k < 2 else 0.72
        dx, dy = np.sign(w / 2 - x), np.sign(h / 2 - y)
        for j, lean in enumerate((-46, -24, 0, 24, 46)):
            angle = np.deg2rad(turn + lean * 1.0)
            reach = (20 - 0.06 * abs(lean)) * u * strong
            px, py = x + dx * 3.5 * u + np.sin(angle) * reach, y + dy * 3.5 * u - np.cos(angle) * reach
            easel.lay(leaves[(j + k) % 4], px, py, (38 - 0.15 * abs(lean)) * u * strong, turn + lean)
        for j, motif in enumerate(_three(easel, k)):
            px, py = (
                x + dx * (13.0 + (12.0 if j == 1 else 0)) * u * strong,
                y + dy * (13.0 + (12.0 if j == 2 else 0)) * u * strong,
            )
            easel.lay(motif, px, py, (21.0 if not j else 14.0) * u * strong, float(easel.rng.uniform(-25, 25)))
    _words(easel, 0.24, 0.76)


def _three(easel: Easel, k: int) -> list[Image]:
    many = easel.motifs
    return [many[(k + j) % len(many)] for j in (1, 2, 0)][::-1] if many else []


def _rectangle(easel: Easel, inset: float, thick: float, colour: Image) -> None:
    w, h = easel.width, easel.height
    for x0, y0, x1, y1 in (
        (inset, inset, w - inset, inset + thick), (inset, h - inset - thick, w - inset, h - inset),
        (inset, inset, inset + thick, h - inset), (w - inset - thick, inset, w - inset, h - inset),
    ):  # fmt: skip
        easel.shape([(x0, y0), (x1, y0), (x1, y1), (x0, y1)], colour)


def wreath(easel: Easel) -> None:
    """Leaves in a ring, motifs among them; words in the middle."""
    easel.ground(_PAPER)
    cx, cy, radius = easel.width / 2, easel.height / 2, 0.335 * min(easel.width, easel.height)
    u = easel.unit
    leaves = _sprigs(easel, 20 * u)
    count = 22
    for k in range(count):
        a = 2 * np.pi * k / count
        turn = np.rad2deg(a) + 180 + (24 if k % 2 else -26)
        reach = radius + (2.2 if k % 2 else -2.2) * u
        easel.lay(leaves[k % 4], cx + reach * np.cos(a), cy + reach * np.sin(a), 20 * u, turn)
    many = easel.motifs
    for k in range(9 if many else 0):
        a = 2 * np.pi * (k + 0.3) / 9 + np.pi / 2
        size = (13.5 if k % 3 == 0 else 9.5) * u
        easel.lay(
            many[k % len(many)],
            cx + radius * np.cos(a),
            cy + radius * np.sin(a),
            size,
            float(easel.rng.uniform(-20, 20)),
        )
    _words(easel, 0.36, 0.64)


def _words(easel: Easel, top: float, low: float) -> None:
    texts = easel.texts[:3]
    if not texts:
        return
    colour = rgb(0.22, 0.26, 0.24)
    bounds = np.linspace(top, low, len(texts) + 1)
    for text, y0, y1 in zip(texts, bounds, bounds[1:], strict=False):
        gap = 0.10 * (y1 - y0)
        box = 0.30 * easel.width, (y0 + gap) * easel.height, 0.70 * easel.width, (y1 - gap) * easel.height
        easel.write(text, box, _SCRIPT, colour)
