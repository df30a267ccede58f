"""Trees, bushes and what grows in water."""

from __future__ import annotations

import math
from itertools import pairwise

import numpy as np

from training.assets.camera import View
from training.assets.models.patterns import (
    STRAW,
    WHITE,
    YELLOW,
    grain,
    leaves,
    patches,
    plain,
    rising,
)
from training.assets.solid import (
    Colour,
    Paint,
    Part,
    ball,
    carved,
    cone,
    lathe,
    moved,
    rod,
    rough,
    slab,
)

Model = list[Part]
BARK = (0.45, 0.31, 0.21)


def crown(blobs: list[tuple[float, float, float, float]], dark: Colour, light: Colour, scale: float) -> Model:
    """Clumps of leaves: x, y, z, radius."""
    return [
        rough(ball(r, leaves(dark, light, scale / 2), (x, y, z)), 0.055 * r, 0.42 * scale / r, k)
        for k, (x, y, z, r) in enumerate(blobs)
    ]


def bare(colour: Colour = BARK, spread: float = 1.0) -> Model:
    """A trunk and what branches from it."""
    paint = Paint(colour=colour, pattern=grain(1), gloss=0.05)
    out: Model = []

    def grow(x: float, y: float, z: float, lean: float, around: float, length: float, thick: float, depth: int) -> None:
        ex = x + length * math.sin(lean) * math.cos(around)
        ey = y + length * math.cos(lean)
        ez = z + length * math.sin(lean) * math.sin(around) * 0.7
        out.append(rod((x, y, z), (ex, ey, ez), thick, paint, thick * 0.62))
        if depth == 0:
            return
        for k in range(2 if depth > 1 else 3):
            turn = around + (k * 2.4 + depth * 1.3 + 1.1 * k * k)
            grow(
                ex,
                ey,
                ez,
                min(1.35, lean * 0.55 + (0.38 + 0.13 * ((k + depth) % 3)) * spread * (1 if k else -0.75)),
                turn,
                length * (0.74 - 0.06 * k),
                thick * 0.62,
                depth - 1,
            )

    out.append(rod((0, 0, 0), (0.05, 1.5, 0.02), 0.20, paint, 0.13))
    for k in range(6):
        grow(0.03, 1.0 + 0.11 * k, 0.02, 0.85 - 0.10 * k, 1.26 * 2 * k + 0.2, 1.05 - 0.05 * k, 0.10, 3)
    out.append(lathe(((0, 0), (0.40, 0), (0.22, 0.18), (0.17, 0.5), (0, 0.5)), paint, smooth=2))
    return out


def bare_tree() -> Model:
    return bare((0.36, 0.28, 0.24))


_CROWN = [
    (0, 2.9, 0, 0.85),
    (-0.75, 2.45, 0.1, 0.66),
    (0.78, 2.5, 0.05, 0.64),
    (0.1, 2.3, 0.55, 0.64),
    (-0.4, 3.15, 0.2, 0.56),
    (0.5, 3.15, 0.1, 0.56),
    (-1.1, 2.05, 0.15, 0.42),
    (1.12, 2.1, 0.1, 0.42),
    (-0.3, 2.0, 0.6, 0.46),
    (0.6, 2.0, 0.5, 0.44),
    (0.05, 3.55, 0.0, 0.46),
]
"""Clumps of a round crown: x, y, z, radius."""


def _trunk(paint: Paint, height: float = 2.2) -> Model:
    return [
        lathe(((0, 0), (0.36, 0), (0.20, 0.2), (0.15, 0.8), (0.14, height), (0, height)), paint, smooth=1),
        rod((0, 1.3, 0), (0.6, 2.2, 0.1), 0.09, paint, 0.05),
        rod((0, 1.2, 0), (-0.55, 2.1, 0.1), 0.09, paint, 0.05),
    ]


def autumn_tree() -> Model:
    return [
        *_trunk(Paint(colour=BARK, pattern=grain(1), gloss=0.05)),
        *crown(_CROWN, (0.86, 0.33, 0.10), (0.98, 0.62, 0.14), 9),
        *[
            ball((0.10, 0.02, 0.07), leaves((0.90, 0.42, 0.10), (0.98, 0.70, 0.2), 9), (x, 0.02, z))
            for x, z in ((-0.6, 0.3), (0.5, 0.45), (0.8, 0.1), (-0.9, 0.0))
        ],
    ]


def blossoming_tree() -> Model:
    return [
        *_trunk(Paint(colour=(0.40, 0.27, 0.24), pattern=grain(1), gloss=0.05)),
        *crown(_CROWN, (0.96, 0.62, 0.74), (1.0, 0.86, 0.90), 10),
        *[
            ball((0.06, 0.015, 0.05), plain((1.0, 0.80, 0.86)), (x, 0.02, z))
            for x, z in ((-0.6, 0.3), (0.5, 0.45), (0.8, 0.1), (-0.9, 0.0), (0.2, 0.6))
        ],
    ]


def birch() -> Model:
    bark = Paint(colour=(0.94, 0.93, 0.90), pattern=patches((0.20, 0.19, 0.19), 6, 0.62), gloss=0.1)
    stem = [
        cone(0.15, 0.06, 3.6, bark),
        rod((0, 1.9, 0), (0.5, 2.8, 0.1), 0.05, bark, 0.03),
        rod((0, 2.2, 0), (-0.45, 3.0, 0.1), 0.05, bark, 0.03),
    ]
    blobs = [
        (0, 4.0, 0, 0.5),
        (-0.35, 3.3, 0.1, 0.5),
        (0.38, 3.25, 0.1, 0.5),
        (0.05, 2.8, 0.25, 0.48),
        (-0.5, 2.6, 0.1, 0.38),
        (0.52, 2.6, 0.1, 0.38),
        (0.05, 4.45, 0, 0.3),
        (0, 3.55, 0.3, 0.42),
    ]
    return [*stem, *crown(blobs, (0.45, 0.66, 0.22), (0.68, 0.80, 0.32), 9)]


def cypress() -> Model:
    leaf = leaves((0.13, 0.34, 0.20), (0.24, 0.46, 0.24), 4)
    body = rough(
        lathe(((0, 0.3), (0.42, 0.5), (0.62, 1.5), (0.5, 3.2), (0.25, 4.7), (0, 5.4)), leaf, smooth=2), 0.07, 5
    )
    return [cone(0.14, 0.12, 0.6, Paint(colour=BARK)), body]


def bush() -> Model:
    blobs = [
        (0, 0.55, 0, 0.55),
        (-0.55, 0.40, 0.1, 0.44),
        (0.55, 0.42, 0.1, 0.44),
        (0.1, 0.36, 0.45, 0.42),
        (-0.3, 0.30, 0.4, 0.36),
        (0.45, 0.28, 0.4, 0.34),
        (-0.85, 0.22, 0.1, 0.26),
        (0.86, 0.22, 0.1, 0.26),
        (0.2, 0.85, 0, 0.34),
        (-0.25, 0.8, 0.05, 0.34),
    ]
    return crown(blobs, (0.20, 0.48, 0.20), (0.40, 0.66, 0.26), 9)


def tree_stump() -> Model:
    bark = Paint(colour=BARK, pattern=grain(1, 2), gloss=0.05)
    rings = Paint(
        colour=(0.88, 0.70, 0.47),
        pattern=lambda p, a: a * (1 - 0.14 * (np.sin(np.hypot(p[:, 0], p[:, 2]) * 62) > 0.25)[:, None]),
        gloss=0.1,
    )
    roots = [
        rod(
            (0.30 * math.cos(a), 0.16, 0.30 * math.sin(a)),
            (0.62 * math.cos(a), 0.02, 0.62 * math.sin(a)),
            0.12,
            bark,
            0.05,
        )
        for a in [k * math.pi / 3 + 0.3 for k in range(6)]
    ]
    return [
        rough(cone(0.44, 0.38, 0.5, bark), 0.015, 8),
        cone(0.35, 0.35, 0.03, rings, (0, 0.49, 0)),
        *roots,
        ball((0.09, 0.05, 0.09), plain((0.85, 0.25, 0.2)), (0.52, 0.16, 0.28)),
        rod((0.52, 0, 0.28), (0.52, 0.14, 0.28), 0.03, plain(WHITE)),
    ]


def branch() -> Model:
    bark = Paint(colour=BARK, pattern=grain(0, 2), gloss=0.05)
    path = [(-1.6, 0.10), (-0.9, 0.22), (-0.2, 0.20), (0.5, 0.32), (1.1, 0.30), (1.6, 0.44)]
    out: Model = [
        rod((ax, ay, 0), (bx, by, 0), 0.10 - 0.013 * k, bark, 0.087 - 0.013 * k)
        for k, ((ax, ay), (bx, by)) in enumerate(pairwise(path))
    ]
    twigs = (
        ((-0.5, 0.22), (-0.2, 0.58)),
        ((0.4, 0.30), (0.75, 0.08)),
        ((0.8, 0.31), (1.0, 0.66)),
        ((-1.1, 0.19), (-0.95, -0.06)),
        ((1.3, 0.36), (1.75, 0.20)),
    )
    leaf = leaves((0.28, 0.58, 0.22), (0.46, 0.74, 0.30), 5)
    for (ax, ay), (bx, by) in twigs:
        out.append(rod((ax, ay, 0), (bx, by, 0.05), 0.035, bark, 0.018))
        for k, (dx, dy) in enumerate(((0.12, 0.06), (-0.10, 0.08), (0.03, 0.15))):
            out.append(
                ball(
                    (0.15, 0.028, 0.075),
                    leaf,
                    (bx + dx, by + dy * (1 if by > ay else -1), 0.06),
                    turn=(20, 0, 40 * (k - 1) * (1 if by > ay else -1)),
                )
            )
    out += [
        ball((0.15, 0.028, 0.075), leaf, (1.7, 0.5, 0.03), turn=(15, 0, 25)),
        ball((0.15, 0.028, 0.075), leaf, (1.62, 0.58, -0.03), turn=(15, 0, 70)),
    ]
    return out


def water_lily() -> Model:
    pad = Paint(colour=(0.26, 0.56, 0.28), pattern=patches((0.40, 0.68, 0.32), 3, 0), gloss=0.4)
    out: Model = []
    for x, z, r, cut in ((0.55, 0.15, 0.44, 30), (-0.62, -0.1, 0.5, 200), (0.05, -0.35, 0.42, 100)):
        notch = slab([(0, 0), (r * 1.3, r * 0.22), (r * 1.3, -r * 0.22)], 1, pad, (x, 0, z), turn=(90, cut, 0))
        out.append(carved(lathe(((0, 0), (0.95 * r, 0), (r, 0.05), (0.9 * r, 0.03), (0, 0.03)), pad, (x, 0, z)), notch))
    petal = Paint(colour=(0.98, 0.62, 0.76), pattern=rising((1.0, 0.90, 0.94), 0.0, 0.18), gloss=0.2, soft=0.6)
    for ring_, count, lean, size in ((0, 8, 62, 0.27), (1, 7, 40, 0.25), (2, 5, 18, 0.21)):
        for k in range(count):
            a = 360 / count * k + 20 * ring_
            blade = [ball((0.085, size / 2, 0.03), petal, (0, size / 2, 0))]
            out += moved(
                moved(blade, (0, 0, 0), turn=(0, 0, -lean)), (-0.12, 0.05 + 0.015 * ring_, 0.22), turn=(0, a, 0)
            )
    out.append(ball((0.07, 0.06, 0.07), plain(YELLOW), (-0.12, 0.16, 0.22)))
    return out


def reeds() -> Model:
    out: Model = []
    for k in range(9):
        x, z, h = -0.44 + 0.11 * k, 0.12 * math.sin(2.1 * k), 0.95 + 0.22 * math.sin(1.7 * k + 0.5)
        lean = 0.10 * math.sin(1.3 * k)
        out.append(rod((x, 0, z), (x + lean, h, z), 0.016, plain((0.45, 0.58, 0.24), 0.1)))
        if k % 2 == 0:
            out += [
                rod(
                    (x + lean * 0.98, h * 0.98, z),
                    (x + lean * 1.22, h * 1.22, z),
                    0.05,
                    Paint(colour=(0.45, 0.26, 0.14), gloss=0.05),
                ),
                rod((x + lean * 1.22, h * 1.22, z), (x + lean * 1.36, h * 1.36, z), 0.012, plain(STRAW)),
            ]
        for side in (-1, 1):
            out.append(
                rod(
                    (x, 0, z),
                    (x + side * 0.22 + lean, 0.62 * h + 0.06 * side, z + 0.05),
                    0.028,
                    leaves((0.30, 0.54, 0.22), (0.50, 0.70, 0.30), 5),
                    0.004,
                )
            )
    return out


MODELS = {
    f.__name__: f
    for f in (
        bare_tree,
        autumn_tree,
        blossoming_tree,
        birch,
        cypress,
        bush,
        tree_stump,
        branch,
        water_lily,
        reeds,
    )
}
VIEWS = {
    "bare_tree": View(pitch_deg=4.0),
    "autumn_tree": View(pitch_deg=5.0),
    "blossoming_tree": View(pitch_deg=5.0),
    "birch": View(pitch_deg=4.0),
    "cypress": View(pitch_deg=4.0),
    "branch": View(yaw_deg=0.0, pitch_deg=6.0),
    "reeds": View(pitch_deg=5.0),
    "water_lily": View(pitch_deg=24.0),
    "tree_stump": View(pitch_deg=20.0),
}
