"""Maps of places that people live in: a town from above as it is drawn by hand, and the lines of a metro."""

from __future__ import annotations

import cv2
import numpy as np

from calotype.pipelines.bundled.designs import RGB
from calotype.pipelines.bundled.render.canvas import blend
from calotype.pipelines.bundled.render.layers import Picture, scaled
from calotype.pipelines.bundled.render.light import Vector, rgb

from .counting import dealt, names_of
from .easel import Easel

_PAPER: RGB = (0.955, 0.925, 0.835)
_GREEN: RGB = (0.80, 0.85, 0.66)
_STREET: RGB = (0.985, 0.965, 0.91)
_WATER: RGB = (0.58, 0.75, 0.80)
_INK: RGB = (0.27, 0.20, 0.15)
_ROOFS: tuple[RGB, ...] = ((0.76, 0.35, 0.26), (0.62, 0.30, 0.24), (0.84, 0.52, 0.30), (0.45, 0.47, 0.52))
_LINES: tuple[RGB, ...] = (
    (0.86, 0.16, 0.18), (0.07, 0.40, 0.72), (0.10, 0.60, 0.32), (0.96, 0.70, 0.10), (0.55, 0.24, 0.62),
    (0.95, 0.48, 0.12),
)  # fmt: skip


def town(easel: Easel) -> None:
    """Crooked streets between houses and trees, a river and its bridges or the sea where it is said."""
    h, w, u = easel.height, easel.width, easel.unit
    easel.ground(_PAPER)
    m = 5 * u
    easel.shape([(m, m), (w - m, m), (w - m, h - m), (m, h - m)], rgb(*_GREEN))
    t = np.linspace(0, 1, 60)
    words = easel.design.form.split()
    ink = rgb(*_INK)
    if "sea" in words:
        coast = np.stack([m + t * (w - 2 * m), (0.78 + 0.04 * np.sin(9 * t)) * h], -1)
        easel.shape(np.concatenate([coast, [(w - m, h - m), (m, h - m)]]), rgb(*_WATER))
        _stroke(easel, coast, 0.5 * u, ink)
    if "river" in words:
        river = np.stack([m + t * (w - 2 * m), (0.46 + 0.13 * np.sin(5.2 * t + 0.6)) * h], -1)
        for thick, colour in ((8.4 * u, ink), (7.6 * u, rgb(*_WATER))):
            _stroke(easel, river, thick, colour)
    low = 0.72 if "sea" in words else 0.94
    across = [
        np.stack([m + t * (w - 2 * m), (y + 0.030 * np.sin(6 * t + 9 * y)) * h], -1)
        for y in np.linspace(0.16, low - 0.06, 4)
    ]
    down = [
        np.stack([(x + 0.020 * np.sin(7 * t + 5 * x)) * w, m + t * (low * h - m)], -1)
        for x in np.linspace(0.13, 0.87, 6)
    ]
    for thick, colour in ((3.4 * u, ink), (2.7 * u, rgb(*_STREET))):
        for street in (*across, *down):
            _stroke(easel, street, thick, colour)
    ys = [0.16 + k * (low - 0.22) / 3 for k in range(4)]
    for row in range(3):
        for column in range(5):
            x0, y0 = (0.13 + column * 0.148) * w, ys[row] * h
            wide, tall = 0.148 * w, (ys[row + 1] - ys[row]) * h
            for k in range(4):
                x, y = x0 + (0.28 + 0.44 * (k % 2)) * wide, y0 + (0.42 + 0.36 * (k // 2)) * tall
                if "river" in words and abs(y / h - 0.46 - 0.13 * np.sin(5.2 * x / w + 0.6)) < 0.085:
                    continue
                if easel.rng.random() < 0.28:
                    _tree(easel, x, y, 1.5 * u)
                else:
                    _house(
                        easel, x, y, float(easel.rng.uniform(2.2, 3.0)) * u, rgb(*_ROOFS[int(easel.rng.integers(4))])
                    )
    for k, number in enumerate(dealt(easel, names_of(easel))[:4]):
        spot = ((0.46, 0.33), (0.76, 0.62), (0.20, 0.60), (0.72, 0.20))[k]
        easel.lay(easel.motifs[number], spot[0] * w, spot[1] * h, 0.17 * min(w, h))
    for inset, half in ((2.2 * u, 0.45 * u), (4.4 * u, 0.22 * u)):
        for a, b, c, d in ((inset, inset, w - inset, inset + half), (inset, h - inset - half, w - inset, h - inset)):
            easel.shape([(a, b), (c, b), (c, d), (a, d)], ink)
        for a, c in ((inset, inset + half), (w - inset - half, w - inset)):
            easel.shape([(a, inset), (c, inset), (c, h - inset), (a, h - inset)], ink)
    if easel.texts:
        easel.shape(
            [(0.30 * w, 0.03 * h), (0.70 * w, 0.03 * h), (0.70 * w, 0.12 * h), (0.30 * w, 0.12 * h)], rgb(*_PAPER)
        )
        easel.write(easel.texts[0], (0.32 * w, 0.04 * h, 0.68 * w, 0.11 * h), ("script", "serif", "sans"), ink)


def _stroke(easel: Easel, points: np.ndarray, thick: float, colour: Vector) -> None:
    mask = np.zeros((easel.height, easel.width), np.uint8)
    cv2.polylines(mask, [np.round(points * 16).astype(np.int32)], False, 255, max(1, round(thick)), cv2.LINE_AA, 4)
    blend(easel.image, colour, (mask / 255).astype(np.float32))


def _house(easel: Easel, x: float, y: float, half: float, roof: Vector) -> None:
    ink = rgb(*_INK)
    for grown, wall, top in ((0.16 * half, ink, ink), (0.0, rgb(0.96, 0.92, 0.82), roof)):
        a = half + grown
        easel.shape(
            [
                (x - a, y - 0.2 * half),
                (x + a, y - 0.2 * half),
                (x + a, y + 0.8 * half + grown),
                (x - a, y + 0.8 * half + grown),
            ],
            wall,
        )
        easel.shape(
            [
                (x - 1.25 * a, y - 0.1 * half + grown),
                (x, y - 1.15 * half - 1.4 * grown),
                (x + 1.25 * a, y - 0.1 * half + grown),
            ],
            top,
        )
    easel.shape(
        [
            (x - 0.2 * half, y + 0.25 * half),
            (x + 0.2 * half, y + 0.25 * half),
            (x + 0.2 * half, y + 0.8 * half),
            (x - 0.2 * half, y + 0.8 * half),
        ],
        ink,
    )


def _tree(easel: Easel, x: float, y: float, radius: float) -> None:
    easel.shape(
        [
            (x - 0.2 * radius, y),
            (x + 0.2 * radius, y),
            (x + 0.2 * radius, y + 1.5 * radius),
            (x - 0.2 * radius, y + 1.5 * radius),
        ],
        rgb(*_INK),
    )
    easel.disc(x, y, 1.12 * radius, rgb(*_INK))
    easel.disc(x, y, radius, rgb(0.45, 0.60, 0.34))


def transit(easel: Easel) -> None:
    """Coloured lines on a lattice with their stations, kept within what the map is of."""
    h, w, u = easel.height, easel.width, easel.unit
    easel.ground((0.985, 0.985, 0.98))
    room = np.ones((h, w), bool)
    if easel.group is not None:
        scale = min(0.90 * w / easel.group.shape[1], 0.86 * h / easel.group.shape[0])
        shape = scaled(Picture(easel.group, {}), scale).image[..., 3]
        left, top = (w - shape.shape[1]) // 2, (h - shape.shape[0]) // 2
        mask = np.zeros((h, w), np.float32)
        mask[top : top + shape.shape[0], left : left + shape.shape[1]] = shape
        room = mask > 0.5
        blend(easel.image, rgb(0.90, 0.91, 0.93), mask)
        easel.cover.add(shape, left, top)
    step = 7.5 * u
    inset = 6 * u
    nodes = [
        (x, y)
        for y in np.arange(inset, h - inset + 1, step)
        for x in np.arange(inset, w - inset + 1, step)
        if room[min(h - 1, int(y)), min(w - 1, int(x))]
    ]
    if len(nodes) < 4:
        return
    known = {(round(x / step, 2), round(y / step, 2)): (x, y) for x, y in nodes}
    stations: list[tuple[float, float]] = []
    turns = ((1, 0), (1, 1), (0, 1), (-1, 1), (-1, 0), (-1, -1), (0, -1), (1, -1))
    for k, colour in enumerate(easel.inks or _LINES):
        at = nodes[int(easel.rng.integers(len(nodes)))]
        inward = np.array((w / 2 - at[0], h / 2 - at[1]))
        way = int(np.argmax([float(np.dot(turn, inward)) / np.hypot(*turn) for turn in turns]))
        path = [at]
        for _ in range(16):
            for bend in (0, 1, -1, 2, -2):
                dx, dy = turns[(way + bend) % 8]
                ahead = known.get((round(path[-1][0] / step + dx, 2), round(path[-1][1] / step + dy, 2)))
                if ahead is not None and ahead not in path:
                    way = (way + bend) % 8
                    path.append(ahead)
                    break
            if easel.rng.random() < 0.18:
                way = (way + int(easel.rng.choice((-1, 1)))) % 8
        if len(path) > 2:
            shift = 0.5 * u * (k % 3 - 1)
            _stroke(easel, np.array(path) + shift, 1.7 * u, rgb(*colour))
            stations += [(x + shift, y + shift) for x, y in path[:: 2 if len(path) > 6 else 1]]
    for x, y in stations:
        easel.disc(x, y, 1.35 * u, rgb(0.10, 0.10, 0.12))
        easel.disc(x, y, 0.85 * u, rgb(1.0, 1.0, 1.0))
    for text in easel.texts[:1]:
        easel.write(text, (0.06 * w, 0.90 * h, 0.60 * w, 0.97 * h), ("sans",), rgb(0.1, 0.1, 0.12))
