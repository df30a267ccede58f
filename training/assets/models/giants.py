"""Giants of stone, of wood and of steel, and demons."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from training.assets.models.beasts import FRONT, INK, WHITE, Model
from training.assets.models.patterns import blocks, boards, leaves, plain
from training.assets.solid import (
    Paint,
    Part,
    Vector,
    ball,
    box,
    cone,
    limb,
    rough,
    sculpted,
    slab,
)


def _path(points: Sequence[Vector], thick: tuple[float, float], paint: Paint) -> Model:
    """A neck, a tail or an arm."""
    count = len(points) - 1
    low, high = thick
    return [
        limb(a, b, low + (high - low) * k / count, paint, low + (high - low) * (k + 1) / count)
        for k, (a, b) in enumerate(pairwise(points))
    ]


def treant() -> Model:
    bark = Paint(colour=(0.44, 0.30, 0.19), pattern=boards(0.11), gloss=0.05)
    limbs: Model = [
        limb((0, 0.75, 0), (0, 1.65, 0), 0.34, bark, 0.30),
        *[limb((s * 0.16, 0.75, 0), (s * 0.28, 0.10, 0.05), 0.18, bark, 0.20) for s in (-1, 1)],
        *[
            limb((s * 0.28, 0.06, 0.05), (s * (0.28 + d), 0.04, 0.25), 0.09, bark, 0.04)
            for s in (-1, 1)
            for d in (-0.1, 0.1, 0.28)
        ],
    ]
    for s in (-1, 1):
        elbow, hand = (s * 0.78, 1.20, 0.12), (s * 0.92, 0.66, 0.30)
        limbs += [limb((s * 0.26, 1.52, 0), elbow, 0.13, bark, 0.10), limb(elbow, hand, 0.10, bark, 0.08)]
        limbs += [
            limb(hand, (hand[0] + d, hand[1] - 0.26, hand[2] + 0.05), 0.045, bark, 0.02)
            for d in (-0.14, -0.03, 0.09, 0.2)
        ]
    mouth = ball((0.15, 0.06, 0.05), plain((0.18, 0.10, 0.06)), (0, 1.20, 0.31))
    eyes = [
        ball((0.06, 0.075, 0.05), Paint(colour=(0.72, 1.0, 0.42), glow=0.85), (s * 0.13, 1.45, 0.29)) for s in (-1, 1)
    ]
    brows = [limb((s * 0.05, 1.52, 0.33), (s * 0.24, 1.60, 0.27), 0.045, bark, 0.03) for s in (-1, 1)]
    nose = limb((0, 1.42, 0.32), (0, 1.30, 0.40), 0.045, bark, 0.055)
    moss = leaves((0.24, 0.50, 0.18), (0.46, 0.68, 0.28), 9)
    tuft = [
        rough(ball(r, moss, (x, y, z)), 0.04, 7, k)
        for k, (x, y, z, r) in enumerate(
            (
                (0, 2.15, -0.05, 0.46),
                (-0.42, 1.98, 0, 0.34),
                (0.42, 1.98, 0, 0.34),
                (-0.2, 2.4, 0, 0.3),
                (0.24, 2.4, 0, 0.3),
                (-0.62, 1.66, -0.05, 0.22),
                (0.62, 1.66, -0.05, 0.22),
            )
        )
    ]
    beard = [
        rough(ball((0.05, 0.16, 0.05), moss, (0.07 * k, 1.02 - 0.02 * abs(k), 0.30)), 0.02, 9, k)
        for k in (-2, -1, 0, 1, 2)
    ]
    return [sculpted(limbs, 0.08), mouth, *eyes, *brows, nose, *tuft, *beard]


def golem() -> Model:
    def rock(size: Vector, at: Vector, seed: float) -> Part:
        paint = Paint(
            colour=(0.55, 0.54, 0.52), pattern=blocks(0.9, 0.7, joint=(0.38, 0.37, 0.36), vary=0.15), gloss=0.05
        )
        return rough(
            box(size, paint, at, turn=(0, 6 * math.sin(7 * seed), 3 * math.cos(5 * seed)), edge=0.10), 0.02, 5, seed
        )

    rune = Paint(colour=(0.30, 0.92, 1.0), glow=0.9)
    moss = leaves((0.30, 0.52, 0.22), (0.46, 0.66, 0.3), 9)
    return [
        rock((1.0, 0.85, 0.62), (0, 0.85, 0), 1),
        rock((0.66, 0.34, 0.5), (0, 0.58, 0), 2),
        rock((0.5, 0.46, 0.46), (0, 1.66, 0.08), 3),
        *[rock((0.44, 0.42, 0.44), (s * 0.72, 1.28, 0), 4 + s) for s in (-1, 1)],
        *[rock((0.34, 0.46, 0.36), (s * 0.86, 0.82, 0.05), 6 + s) for s in (-1, 1)],
        *[rock((0.48, 0.52, 0.50), (s * 0.92, 0.28, 0.12), 8 + s) for s in (-1, 1)],
        *[rock((0.38, 0.36, 0.42), (s * 0.28, 0.28, 0), 10 + s) for s in (-1, 1)],
        *[rock((0.46, 0.26, 0.58), (s * 0.30, 0.0, 0.06), 12 + s) for s in (-1, 1)],
        *[ball((0.065, 0.05, 0.04), rune, (s * 0.12, 1.92, 0.32)) for s in (-1, 1)],
        *[
            limb(a, b, 0.028, rune)
            for a, b in (
                ((0, 1.5, 0.33), (0, 1.15, 0.33)),
                ((0, 1.46, 0.33), (-0.14, 1.36, 0.33)),
                ((0, 1.32, 0.33), (0.14, 1.24, 0.33)),
            )
        ],
        *[limb((s * 0.86, 1.1, 0.26), (s * 0.84, 0.95, 0.27), 0.022, rune) for s in (-1, 1)],
        *[
            rough(ball((0.22, 0.09, 0.2), moss, (x, y, 0)), 0.02, 9, x)
            for x, y in ((-0.72, 1.72), (0.70, 1.72), (0.08, 2.14))
        ],
    ]


def giant_robot() -> Model:
    blue, white, red, dark = (
        plain((0.20, 0.34, 0.72), 0.6),
        plain((0.93, 0.94, 0.96), 0.6),
        plain((0.84, 0.18, 0.18), 0.6),
        plain((0.24, 0.25, 0.29), 0.5),
    )
    out: Model = [
        box((0.95, 0.62, 0.56), blue, (0, 1.62, 0), edge=0.06),
        slab([(-0.34, 0), (0.34, 0), (0.22, 0.42), (-0.22, 0.42)], 0.14, white, (0, 1.70, 0.30), edge=0.03),
        box((0.2, 0.16, 0.06), Paint(colour=(0.4, 0.95, 1.0), glow=0.8), (0, 1.86, 0.36)),
        box((0.56, 0.34, 0.42), dark, (0, 1.32, 0), edge=0.05),
        box((0.7, 0.24, 0.5), white, (0, 1.14, 0), edge=0.05),
        box((0.34, 0.34, 0.36), white, (0, 2.28, 0.02), edge=0.06),
        box((0.30, 0.08, 0.06), Paint(colour=(1.0, 0.80, 0.2), glow=0.8), (0, 2.42, 0.19)),
        box((0.14, 0.08, 0.06), red, (0, 2.28, 0.20)),
        box((0.12, 0.17, 0.3), plain((0.98, 0.80, 0.24), 0.6), (0, 2.58, 0.02), edge=0.05),
        *[box((0.07, 0.2, 0.2), red, (s * 0.19, 2.34, 0.02), edge=0.03) for s in (-1, 1)],
    ]
    for s in (-1, 1):
        out += [
            box((0.46, 0.42, 0.5), red, (s * 0.72, 1.82, 0), turn=(0, 0, -s * 8), edge=0.08),
            cone(0.14, 0.14, 0.42, dark, (s * 0.76, 1.44, 0)),
            box((0.34, 0.62, 0.38), white, (s * 0.80, 0.90, 0.05), edge=0.06),
            box((0.3, 0.26, 0.32), dark, (s * 0.80, 0.66, 0.06), edge=0.08),
            box((0.34, 0.5, 0.36), dark, (s * 0.28, 0.74, 0), edge=0.05),
            box((0.42, 0.62, 0.46), blue, (s * 0.30, 0.18, 0.02), edge=0.06),
            box((0.30, 0.2, 0.12), white, (s * 0.30, 0.66, 0.22), edge=0.04),
            box((0.46, 0.22, 0.74), red, (s * 0.31, 0, 0.10), edge=0.07),
        ]
    return out


def demon() -> Model:
    red, dark = plain((0.74, 0.14, 0.13), 0.2), plain((0.30, 0.07, 0.09), 0.2)
    body: Model = [
        limb((0, 1.0, 0), (0, 1.36, 0), 0.26, red, 0.36),
        ball((0.21, 0.23, 0.21), red, (0, 1.80, 0.06)),
        *[
            part
            for s in (-1, 1)
            for part in (
                limb((s * 0.36, 1.42, 0), (s * 0.62, 1.08, 0.06), 0.15, red, 0.12),
                limb((s * 0.62, 1.08, 0.06), (s * 0.58, 0.74, 0.24), 0.12, red, 0.11),
                limb((s * 0.16, 0.95, 0), (s * 0.26, 0.50, 0.10), 0.19, red, 0.14),
                limb((s * 0.26, 0.50, 0.10), (s * 0.27, 0.10, 0), 0.14, dark, 0.12),
                ball((0.14, 0.09, 0.2), dark, (s * 0.28, 0.08, 0.07)),
            )
        ],
    ]
    bat = [
        (0.1, 0.0),
        (0.62, 0.66),
        (0.95, 0.30),
        (1.30, 0.42),
        (1.20, 0.0),
        (1.26, -0.34),
        (0.86, -0.24),
        (0.56, -0.50),
        (0.38, -0.26),
    ]
    wings = [
        slab(
            [(s * x, y) for x, y in (bat if s > 0 else reversed(bat))],
            0.05,
            Paint(colour=(0.42, 0.08, 0.10), soft=0.5),
            (0, 1.35, -0.25),
            edge=0.02,
        )
        for s in (-1, 1)
    ]
    return [
        *wings,
        sculpted(body, 0.06),
        *[
            part
            for s in (-1, 1)
            for part in (
                limb((s * 0.13, 1.95, 0.06), (s * 0.30, 2.10, 0.04), 0.065, dark, 0.05),
                limb((s * 0.30, 2.10, 0.04), (s * 0.26, 2.36, 0.08), 0.05, dark, 0.008),
                ball(
                    (0.05, 0.035, 0.03),
                    Paint(colour=(1.0, 0.84, 0.2), glow=0.8),
                    (s * 0.085, 1.84, 0.24),
                    turn=(0, 0, s * 20),
                ),
                limb((s * 0.03, 1.89, 0.26), (s * 0.15, 1.95, 0.22), 0.025, dark),
                limb((s * 0.05, 1.70, 0.25), (s * 0.05, 1.63, 0.26), 0.018, plain(WHITE), 0.003),
            )
        ],
        limb((-0.08, 1.705, 0.25), (0.08, 1.705, 0.25), 0.02, plain(INK)),
        *_path([(0.1, 0.9, -0.2), (0.5, 0.5, -0.3), (0.85, 0.55, -0.25), (0.95, 0.85, -0.2)], (0.06, 0.03), red),
        slab([(-0.12, 0), (0.12, 0), (0, 0.2)], 0.05, dark, (0.95, 0.86, -0.2), edge=0.02),
    ]


MODELS = {
    f.__name__: f
    for f in (
        treant, golem, giant_robot, demon,
    )
}  # fmt: skip
VIEWS = dict.fromkeys(MODELS, FRONT)
