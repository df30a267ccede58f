"""Hats, garments and what is worn or carried with them."""

from __future__ import annotations

import math

from training.assets.camera import View
from training.assets.models.forms import around, ear, tube
from training.assets.models.patterns import (
    BLACK,
    BLUE,
    BRASS,
    CREAM,
    RED,
    STRAW,
    WHITE,
    checks,
    glass,
    metal,
    patches,
    plain,
    rising,
    stripes,
)
from training.assets.solid import (
    Colour,
    Paint,
    Part,
    arc,
    ball,
    box,
    carved,
    cone,
    hollow,
    lathe,
    limb,
    merged,
    moved,
    ring,
    rod,
    slab,
)

Model = list[Part]
FELT, TAN = (0.42, 0.30, 0.22), (0.76, 0.52, 0.30)


def _felt(colour: Colour) -> Paint:
    return Paint(colour=colour, gloss=0.08, soft=0.2)


def cowboy_hat() -> Model:
    felt = _felt((0.66, 0.42, 0.22))
    brim = merged(
        [
            ball((1.35, 0.09, 0.80), felt, (0, 0.30, 0)),
            *[limb((s * 1.15, 0.48, 0.36), (s * 1.15, 0.48, -0.36), 0.12, felt) for s in (-1, 1)],
            *[ball((0.30, 0.09, 0.5), felt, (s * 1.05, 0.40, 0)) for s in (-1, 1)],
        ],
        0.14,
    )
    dome = merged(
        [
            ball((0.62, 0.62, 0.50), felt, (0, 0.55, 0)),
            *[ball((0.26, 0.30, 0.36), felt, (s * 0.30, 0.98, 0.02)) for s in (-1, 1)],
        ],
        0.12,
    )
    crown = carved(dome, box((2, 1, 2), felt, (0, -0.72, 0)))
    return [
        brim,
        crown,
        moved([ring(0.63, 0.06, plain((0.30, 0.16, 0.09), 0.3))], (0, 0.46, 0))[0],
        ball((0.09, 0.09, 0.03), metal(BRASS), (0, 0.47, 0.64)),
    ]


def fedora() -> Model:
    felt = _felt((0.36, 0.38, 0.44))
    return [
        ball((1.15, 0.08, 0.92), felt, (0, 0.12, 0)),
        ring(1.0, 0.03, _felt((0.28, 0.30, 0.35)), (0, 0.13, 0)),
        merged(
            [
                ball((0.66, 0.62, 0.58), felt, (0, 0.42, 0)),
                ball((0.2, 0.2, 0.5), felt, (-0.26, 0.86, 0)),
                ball((0.2, 0.2, 0.5), felt, (0.26, 0.86, 0)),
            ],
            0.12,
        ),
        cone(0.70, 0.66, 0.2, plain((0.13, 0.12, 0.15), 0.4), (0, 0.2, 0)),
        ball((0.05, 0.10, 0.16), plain((0.13, 0.12, 0.15), 0.4), (0.58, 0.32, 0.32)),
    ]


def bowler_hat() -> Model:
    black = Paint(colour=(0.17, 0.16, 0.19), gloss=0.25)
    return [
        lathe(((0, 0), (0.9, 0), (1.08, 0.10), (1.12, 0.2), (1.0, 0.12), (0.6, 0.06), (0, 0.06)), black),
        lathe(((0, 0), (0.70, 0), (0.74, 0.3), (0.66, 0.72), (0.3, 0.98), (0, 1.0)), black, smooth=2),
        cone(0.735, 0.75, 0.18, plain((0.32, 0.28, 0.34), 0.6), (0, 0.08, 0)),
    ]


def sombrero() -> Model:
    straw = Paint(colour=(0.94, 0.76, 0.36), pattern=stripes((0.84, 0.62, 0.25), 0.12, 1), gloss=0.15)
    return [
        lathe(((0, 0), (1.3, 0.06), (1.62, 0.42), (1.68, 0.40), (1.4, 0.0), (0, -0.06)), straw, (0, 0.08, 0), smooth=1),
        *[
            ring(r, 0.04, plain(c, 0.2), (0, y, 0))
            for r, y, c in (
                (1.62, 0.50, (0.86, 0.20, 0.22)),
                (1.42, 0.28, (0.20, 0.56, 0.36)),
                (1.2, 0.16, (0.86, 0.20, 0.22)),
            )
        ],
        lathe(((0, 0), (0.62, 0), (0.55, 0.5), (0.34, 0.95), (0.15, 1.08), (0, 1.1)), straw, (0, 0.1, 0), smooth=1),
        cone(0.64, 0.60, 0.2, plain((0.86, 0.20, 0.22), 0.2), (0, 0.16, 0)),
        *[
            ball(0.07, plain(c, 0.3), (1.66 * x, 0.5, 1.66 * z))
            for k, (x, _, z) in enumerate(around(24, 1.0))
            for c in [((0.20, 0.56, 0.36), (0.98, 0.98, 0.96))[k % 2]]
        ],
    ]


def beret() -> Model:
    red = _felt((0.78, 0.16, 0.20))
    return [
        ball((1.0, 0.32, 0.92), red, (0.08, 0.42, 0), turn=(0, 0, -10)),
        cone(0.66, 0.68, 0.16, _felt((0.62, 0.11, 0.15)), (0, 0.08, 0)),
        limb((0.12, 0.70, 0), (0.16, 0.86, 0), 0.04, red),
    ]


def beanie() -> Model:
    knit = Paint(colour=(0.20, 0.50, 0.72), pattern=stripes((0.15, 0.41, 0.62), 1, around=28), gloss=0.03, soft=0.3)
    return [
        lathe(((0, 0), (0.72, 0), (0.74, 0.35), (0.58, 0.8), (0.25, 1.05), (0, 1.08)), knit, (0, 0.22, 0), smooth=2),
        lathe(
            ((0, 0), (0.78, 0.02), (0.82, 0.2), (0.78, 0.38), (0, 0.38)),
            Paint(colour=(0.97, 0.93, 0.85), pattern=stripes((0.88, 0.83, 0.74), 1, around=34), gloss=0.03, soft=0.3),
            smooth=1,
        ),
        *[
            ball(0.13, _felt((0.97, 0.93, 0.85)), (0.14 * x, 1.38 + 0.12 * y, 0.14 * z))
            for x, y, z in (
                (1, 0, 0),
                (-1, 0, 0),
                (0, 0, 1),
                (0, 0, -1),
                (0, 1, 0),
                (0.7, 0.5, 0.7),
                (-0.7, 0.5, 0.7),
                (0, -0.6, 0),
            )
        ],
    ]


def peaked_cap() -> Model:
    navy = _felt((0.13, 0.18, 0.36))
    peak = slab(
        [*arc(0.86, 200, 340, 16), *[(x * 0.96, y * 0.55) for x, y in arc(0.80, 335, 205, 12)]],
        0.07,
        plain((0.10, 0.10, 0.12), 0.9),
        (0, 0.14, 0.06),
        turn=(68, 0, 0),
    )
    return [
        lathe(
            ((0, 0), (0.72, 0), (0.74, 0.3), (1.0, 0.62), (0.95, 0.74), (0.6, 0.80), (0, 0.80)),
            navy,
            (0, 0.1, 0),
            smooth=1,
        ),
        cone(0.745, 0.755, 0.22, plain((0.09, 0.10, 0.15), 0.3), (0, 0.12, 0)),
        ring(0.76, 0.03, metal((0.94, 0.74, 0.25)), (0, 0.35, 0)),
        peak,
        *[ball(0.05, metal((0.94, 0.74, 0.25)), (s * 0.62, 0.2, 0.42)) for s in (-1, 1)],
        ball((0.13, 0.14, 0.05), metal((0.94, 0.74, 0.25)), (0, 0.52, 0.82)),
    ]


def sweater() -> Model:
    knit = Paint(colour=(0.86, 0.28, 0.26), pattern=stripes((0.80, 0.23, 0.22), 0.09, 0), gloss=0.03, soft=0.3)
    body = [(-0.72, 0), (0.72, 0), (0.74, 1.3), (0.42, 1.62), (-0.42, 1.62), (-0.74, 1.3)]
    snow: Model = [
        ball((0.05, 0.05, 0.03), plain(WHITE, 0.05), (-0.64 + 0.16 * k, 1.02 + 0.09 * (k % 2), 0.24)) for k in range(9)
    ]
    return [
        slab(body, 0.5, knit, edge=0.2),
        *[limb((s * 0.62, 1.36, 0), (s * 1.05, 0.35, 0.06), 0.24, knit, 0.2) for s in (-1, 1)],
        *[
            limb((s * 1.05, 0.30, 0.06), (s * 1.09, 0.18, 0.07), 0.215, _felt((0.66, 0.17, 0.17)), 0.205)
            for s in (-1, 1)
        ],
        box((1.36, 0.2, 0.46), _felt((0.66, 0.17, 0.17)), (0, -0.06, 0), edge=0.09),
        ring(0.30, 0.09, _felt((0.66, 0.17, 0.17)), (0, 1.6, 0)),
        *snow,
        *[
            box((0.09, 0.09, 0.03), plain(WHITE, 0.05), (-0.6 + 0.24 * k, 0.78, 0.24), turn=(0, 0, 45), edge=0.01)
            for k in range(6)
        ],
    ]


def hoodie() -> Model:
    grey = Paint(colour=(0.30, 0.52, 0.70), gloss=0.03, soft=0.3)
    dark = Paint(colour=(0.22, 0.41, 0.57), gloss=0.03, soft=0.3)
    body = [(-0.72, 0), (0.72, 0), (0.76, 1.3), (0.42, 1.62), (-0.42, 1.62), (-0.76, 1.3)]
    return [
        slab(body, 0.52, grey, edge=0.2),
        *[limb((s * 0.62, 1.36, 0), (s * 1.06, 0.35, 0.06), 0.25, grey, 0.21) for s in (-1, 1)],
        *[limb((s * 1.06, 0.30, 0.06), (s * 1.10, 0.18, 0.07), 0.22, dark, 0.21) for s in (-1, 1)],
        box((1.38, 0.18, 0.48), dark, (0, -0.05, 0), edge=0.08),
        merged(
            [
                ring(0.40, 0.18, grey, (0, 1.70, -0.02), turn=(28, 0, 0)),
                ball((0.44, 0.28, 0.26), grey, (0, 1.80, -0.22)),
            ],
            0.1,
        ),
        ball((0.28, 0.12, 0.2), dark, (0, 1.66, 0.02)),
        slab([(-0.46, 0), (0.46, 0), (0.34, 0.45), (-0.34, 0.45)], 0.1, dark, (0, 0.2, 0.24), edge=0.04),
        *[
            tube([(s * 0.16, 1.5, 0.36), (s * 0.18, 1.2, 0.31), (s * 0.17, 0.98, 0.28)], 0.03, plain(WHITE, 0.1))
            for s in (-1, 1)
        ],
    ]


def waistcoat() -> Model:
    cloth = Paint(colour=(0.45, 0.30, 0.22), pattern=checks((0.40, 0.26, 0.19), 0.14), gloss=0.05)
    half = [
        (0.01, 0.0),
        (0.30, -0.16),
        (0.62, 0.12),
        (0.66, 1.0),
        (0.56, 1.5),
        (0.36, 1.72),
        (0.20, 1.66),
        (0.01, 0.95),
    ]
    return [
        slab(
            [(-0.62, 0.1), (0.62, 0.1), (0.62, 1.0), (0.4, 1.7), (-0.4, 1.7), (-0.62, 1.0)],
            0.2,
            _felt((0.70, 0.20, 0.22)),
            (0, 0, -0.1),
            edge=0.08,
        ),
        *[slab([(s * x, y) for x, y in half], 0.24, cloth, (0, 0, 0.1), edge=0.08) for s in (-1, 1)],
        *[ball((0.05, 0.05, 0.03), metal(BRASS), (0.06, 0.15 + 0.2 * k, 0.22)) for k in range(4)],
        *[box((0.28, 0.05, 0.03), _felt((0.34, 0.22, 0.16)), (s * 0.36, 0.5, 0.215)) for s in (-1, 1)],
    ]


def apron() -> Model:
    red = Paint(colour=(0.88, 0.30, 0.28), pattern=stripes((0.98, 0.96, 0.93), 0.28, 0), gloss=0.05)
    bib = [(-0.38, 1.0), (-0.72, 0.82), (-0.76, 0), (0.76, 0), (0.72, 0.82), (0.38, 1.0), (0.34, 1.62), (-0.34, 1.62)]
    return [
        slab(bib, 0.14, red, edge=0.05),
        tube(
            [(-0.3, 1.58, 0), (-0.28, 1.95, -0.06), (0, 2.1, -0.1), (0.28, 1.95, -0.06), (0.3, 1.58, 0)],
            0.05,
            plain((0.98, 0.96, 0.93), 0.05),
        ),
        *[
            tube(
                [(s * 0.70, 0.85, 0), (s * 1.05, 0.72, -0.05), (s * 1.15, 0.3, 0)],
                0.045,
                plain((0.98, 0.96, 0.93), 0.05),
            )
            for s in (-1, 1)
        ],
        box((0.7, 0.42, 0.04), plain((0.98, 0.96, 0.93), 0.05), (0, 0.3, 0.07), edge=0.02),
        box((0.7, 0.06, 0.05), plain((0.88, 0.30, 0.28), 0.05), (0, 0.68, 0.075)),
    ]


def overalls() -> Model:
    denim, dark = Paint(colour=(0.25, 0.42, 0.68), gloss=0.05), plain((0.18, 0.32, 0.54), 0.05)
    return [
        slab([(-0.52, 0.9), (0.52, 0.9), (0.50, 1.5), (-0.50, 1.5)], 0.46, denim, edge=0.16),
        *[
            slab([(s * 0.04, 1.1), (s * 0.50, 1.1), (s * 0.54, 0), (s * 0.12, 0)], 0.42, denim, edge=0.14)
            for s in (-1, 1)
        ],
        *[box((0.44, 0.12, 0.44), plain((0.46, 0.62, 0.84), 0.05), (s * 0.33, -0.02, 0), edge=0.05) for s in (-1, 1)],
        box((0.62, 0.6, 0.12), denim, (0, 1.42, 0.16), edge=0.05),
        box((0.34, 0.26, 0.04), dark, (0, 1.6, 0.225), edge=0.02),
        *[
            tube(
                [(s * 0.26, 1.95, 0.2), (s * 0.28, 2.25, 0.05), (s * 0.24, 2.2, -0.15), (s * 0.3, 1.5, -0.2)],
                0.065,
                denim,
            )
            for s in (-1, 1)
        ],
        *[ball(0.055, metal(BRASS), (s * 0.26, 1.95, 0.26)) for s in (-1, 1)],
        *[ball(0.04, metal(BRASS), (s * 0.5, 1.3, 0.2)) for s in (-1, 1)],
    ]


def bathrobe() -> Model:
    terry, trim = (
        Paint(colour=(0.62, 0.78, 0.90), gloss=0.02, soft=0.4),
        Paint(colour=(0.95, 0.97, 0.99), gloss=0.02, soft=0.4),
    )
    return [
        slab(
            [(-0.66, 0), (0.66, 0), (0.58, 1.3), (0.56, 1.9), (0.34, 2.12), (-0.34, 2.12), (-0.56, 1.9), (-0.58, 1.3)],
            0.5,
            terry,
            edge=0.2,
        ),
        *[limb((s * 0.46, 1.86, 0), (s * 0.92, 0.95, 0.05), 0.2, terry, 0.22) for s in (-1, 1)],
        *[limb((s * 0.92, 0.95, 0.05), (s * 0.96, 0.86, 0.06), 0.235, trim, 0.235) for s in (-1, 1)],
        tube([(-0.26, 2.14, 0.05), (-0.20, 1.9, 0.24), (0.06, 1.3, 0.28), (0.1, 0.0, 0.28)], 0.09, trim),
        tube([(0.26, 2.14, 0.05), (0.2, 1.9, 0.24), (0.06, 1.35, 0.26)], 0.09, trim),
        box((1.22, 0.16, 0.54), trim, (0, 1.14, 0), edge=0.07),
        *[limb((0.05, 1.2, 0.3), (0.05 + s * 0.1, 0.72, 0.32), 0.06, trim) for s in (-1, 1)],
    ]


def wedding_gown() -> Model:
    white = Paint(colour=(0.99, 0.98, 0.97), gloss=0.15, soft=0.5)
    lace = Paint(colour=(0.95, 0.93, 0.95), pattern=patches((0.90, 0.87, 0.90), 9), gloss=0.05, soft=0.5)
    return [
        lathe(((0, 0), (1.3, 0.0), (1.15, 0.25), (0.7, 0.9), (0.3, 1.5), (0, 1.5)), white, smooth=2),
        *[
            limb((1.15 * x, 0.08, 1.15 * z), (0.28 * x, 1.45, 0.28 * z), 0.16, white, 0.06)
            for x, _, z in around(18, 1.0)
        ],
        lathe(((0, 0), (0.26, 0), (0.34, 0.4), (0.38, 0.6), (0, 0.6)), lace, (0, 1.45, 0), smooth=1),
        ring(0.27, 0.05, plain((0.90, 0.78, 0.56), 0.5), (0, 1.5, 0)),
        *[tube([(s * 0.28, 2.05, 0.1), (s * 0.3, 2.3, 0), (s * 0.24, 2.1, -0.2)], 0.035, white) for s in (-1, 1)],
        *[
            ball(0.05, Paint(colour=(0.99, 0.93, 0.96), gloss=0.6), (1.28 * x, 0.07, 1.28 * z))
            for x, _, z in around(40, 1.0)
        ],
    ]


def tutu() -> Model:
    pink = Paint(colour=(0.98, 0.66, 0.80), gloss=0.1, soft=0.6)
    frills = [
        slab(
            [(0, -0.02), (1.2, -0.15), (1.25, 0.0), (1.15, 0.08), (0, 0.1)],
            0.02 + 0.20,
            pink,
            (0, 0.55 - 0.12 * layer, 0),
            turn=(0, a + 7 * layer, -6 * layer),
            edge=0.05,
        )
        for layer in range(3)
        for a in range(0, 360, 15)
    ]
    return [
        *frills,
        lathe(
            ((0, 0), (0.34, 0), (0.30, 0.25), (0.42, 0.8), (0, 0.8)),
            plain((0.96, 0.52, 0.70), 0.4),
            (0, 0.6, 0),
            smooth=1,
        ),
        *[
            tube(
                [(s * 0.28, 1.38, 0.1), (s * 0.3, 1.7, 0), (s * 0.24, 1.4, -0.2)], 0.03, plain((0.96, 0.52, 0.70), 0.4)
            )
            for s in (-1, 1)
        ],
    ]


def bow_tie() -> Model:
    red = plain((0.78, 0.12, 0.18), 0.35)
    dark = plain((0.58, 0.07, 0.12), 0.35)
    wing = [(0.05, -0.14), (0.95, -0.5), (1.05, 0), (0.95, 0.5), (0.05, 0.14)]
    return moved(
        [
            *[slab([(s * x, y) for x, y in wing], 0.36, red, edge=0.12) for s in (-1, 1)],
            *[
                slab([(s * 0.2, y), (s * 0.75, y * 1.8), (s * 0.75, y * 1.8 + 0.03), (s * 0.2, y + 0.03)], 0.38, dark)
                for s in (-1, 1)
                for y in (-0.08, 0.05)
            ],
            box((0.34, 0.42, 0.44), dark, (0, -0.21, 0), edge=0.12),
        ],
        (0, 0.6, 0),
    )


def leather_belt() -> Model:
    hide = plain((0.50, 0.27, 0.13), 0.35)
    coil = [
        tube(
            [
                (
                    (0.62 + 0.09 * turn + 0.09 * k / 24) * math.cos(0.2618 * k),
                    y,
                    (0.62 + 0.09 * turn + 0.09 * k / 24) * math.sin(0.2618 * k),
                )
                for k in range(25)
            ],
            0.035,
            hide,
        )
        for turn in range(2)
        for y in (0.05, 0.13, 0.21, 0.29)
    ]
    return [
        *coil,
        tube([(0.80, 0.17, 0), (0.95, 0.17, 0.5), (0.9, 0.17, 1.1)], 0.15, hide),
        box((0.12, 0.5, 0.62), metal((0.92, 0.72, 0.28)), (0.93, -0.06, 0.75), edge=0.04),
        box((0.16, 0.24, 0.36), plain((0.36, 0.18, 0.09)), (0.93, 0.05, 0.75)),
    ]


def wallet() -> Model:
    hide, dark = plain((0.52, 0.29, 0.15), 0.3), plain((0.38, 0.20, 0.10), 0.3)
    cards = [
        box((1.2, 0.7, 0.03), plain(c, 0.4), (0.08 * k - 0.1, 0.5 + 0.14 * k, -0.04 * k), edge=0.01)
        for k, c in enumerate(((0.24, 0.52, 0.82), (0.92, 0.72, 0.24)))
    ]
    bill = box((1.35, 0.8, 0.02), plain((0.56, 0.74, 0.52), 0.1), (0.12, 0.42, -0.14))
    return [
        *cards,
        bill,
        box((1.6, 1.0, 0.12), hide, (0, 0, 0.08), edge=0.05),
        box((1.6, 1.02, 0.12), dark, (0, 0, -0.2), turn=(-6, 0, 0), edge=0.05),
        *[
            box((0.06, 0.02, 0.01), plain((0.86, 0.66, 0.42)), (-0.68 + 0.124 * k, y, 0.143))
            for k in range(12)
            for y in (0.07, 0.91)
        ],
        box((0.34, 0.3, 0.03), dark, (0.65, 0.34, 0.14), edge=0.02),
        ball((0.07, 0.07, 0.03), metal(BRASS), (0.68, 0.49, 0.165)),
    ]


def passport() -> Model:
    cover = plain((0.14, 0.22, 0.46), 0.25)
    gold = metal((0.93, 0.74, 0.30))
    emblem = [
        ring(0.24, 0.025, gold, (0, 0, 0), turn=(90, 0, 0)),
        *[
            tube(
                [
                    (0.24 * math.cos(a) * w, 0.24 * math.sin(a), 0.0)
                    for a in [math.pi * k / 8 - math.pi / 2 for k in range(9)]
                ],
                0.014,
                gold,
            )
            for w in (-0.5, 0.5)
        ],
        rod((-0.24, 0, 0), (0.24, 0, 0), 0.014, gold),
        rod((0, -0.24, 0), (0, 0.24, 0), 0.014, gold),
    ]
    return moved(
        [
            box((1.1, 1.5, 0.04), cover, (0, 0, -0.1), edge=0.02),
            box((1.05, 1.45, 0.12), plain((0.96, 0.94, 0.88)), (0, 0.025, -0.03), edge=0.01),
            box((1.1, 1.5, 0.05), cover, (0, 0, 0.06), edge=0.02),
            *moved(emblem, (0, 0.66, 0.09)),
            *[box((w, 0.07, 0.015), gold, (0, y, 0.085)) for w, y in ((0.66, 1.18), (0.5, 0.22))],
        ],
        (0, 0, 0),
        turn=(-10, 0, -6),
    )


def paper_bag() -> Model:
    kraft = Paint(colour=(0.80, 0.61, 0.38), gloss=0.05)
    bag = hollow(box((1.0, 1.75, 0.62), kraft, edge=0.03), 0.02, 1.5)
    teeth = [slab([(-0.06, 0), (0.06, 0), (0, 0.08)], 0.04, kraft, (-0.44 + 0.11 * k, 1.5, 0.29)) for k in range(9)]
    return [
        bag,
        *teeth,
        box((0.02, 1.4, 0.5), Paint(colour=(0.70, 0.51, 0.30), gloss=0.05), (0.495, 0.05, 0)),
        *[
            limb(
                (x, 1.2, z),
                (x + dx, 2.05, z),
                0.13,
                Paint(colour=(0.88, 0.62, 0.30), pattern=stripes((0.94, 0.74, 0.44), 0.3, 1), gloss=0.15),
            )
            for x, z, dx in ((-0.22, -0.05, -0.12), (0.02, 0.05, 0.02))
        ],
        *[
            ball(
                (0.17, 0.24, 0.12),
                plain((0.36, 0.64, 0.26), 0.1),
                (0.24 + 0.09 * k, 1.62 + 0.05 * (k % 2), 0.02),
                turn=(0, 0, -18 * k),
            )
            for k in range(3)
        ],
    ]


def saddle() -> Model:
    hide, dark = plain((0.58, 0.31, 0.15), 0.4), plain((0.38, 0.19, 0.09), 0.4)
    seat = merged(
        [
            ball((0.75, 0.18, 0.42), hide, (0, 1.25, 0)),
            ball((0.24, 0.36, 0.40), hide, (0.66, 1.42, 0)),
            ball((0.22, 0.30, 0.34), hide, (-0.66, 1.40, 0)),
        ],
        0.2,
    )
    return [
        seat,
        limb((-0.72, 1.55, 0), (-0.80, 1.95, 0), 0.09, dark),
        ball((0.17, 0.09, 0.17), dark, (-0.80, 1.98, 0)),
        slab(
            [(-0.85, 1.2), (0.9, 1.2), (0.8, 0.65), (0.3, 0.45), (-0.5, 0.55), (-0.9, 0.8)],
            0.08,
            hide,
            (0, 0, 0.42),
            turn=(-14, 0, 0),
            edge=0.03,
        ),
        slab(
            [(-0.85, 1.2), (0.9, 1.2), (0.8, 0.65), (0.3, 0.45), (-0.5, 0.55), (-0.9, 0.8)],
            0.08,
            dark,
            (0, 0, -0.42),
            turn=(14, 0, 0),
            edge=0.03,
        ),
        rod((-0.1, 0.85, 0.52), (-0.15, 0.3, 0.62), 0.07, dark),
        tube(
            [
                (-0.36, 0.05, 0.64),
                (-0.32, 0.3, 0.64),
                (-0.15, 0.42, 0.64),
                (0.04, 0.3, 0.64),
                (0.08, 0.05, 0.64),
                (-0.36, 0.05, 0.64),
            ],
            0.055,
            metal(),
        ),
        slab(
            [(-0.95, 1.02), (0.95, 1.02), (1.0, 0.5), (-1.0, 0.5)],
            0.06,
            Paint(colour=(0.82, 0.24, 0.22), pattern=stripes((0.94, 0.80, 0.42), 0.3, 0), gloss=0.02),
            (0, 0, 0.28),
            turn=(-10, 0, 0),
        ),
    ]


def gas_mask() -> Model:
    rubber, dark = plain((0.30, 0.36, 0.32), 0.35), plain((0.16, 0.18, 0.18), 0.4)
    lens = [
        p
        for s in (-1, 1)
        for p in (
            cone(0.30, 0.30, 0.12, metal((0.55, 0.56, 0.58)), (s * 0.38, 0.98, 0.62), turn=(90, s * 20, 0)),
            cone(0.24, 0.24, 0.14, plain((0.30, 0.52, 0.62), 1.0), (s * 0.38, 0.98, 0.63), turn=(90, s * 20, 0)),
        )
    ]
    return [
        merged(
            [ball((0.80, 0.92, 0.66), rubber, (0, 0.95, 0)), ball((0.42, 0.42, 0.46), rubber, (0, 0.48, 0.50))], 0.2
        ),
        *lens,
        cone(0.30, 0.30, 0.40, dark, (0, 0.36, 0.72), turn=(105, 0, 0)),
        ring(0.30, 0.05, metal((0.55, 0.56, 0.58)), (0, 0.26, 1.1), turn=(105, 0, 0)),
        *[cone(0.22, 0.22, 0.3, dark, (s * 0.52, 0.34, 0.52), turn=(80, s * 50, 0)) for s in (-1, 1)],
        *[tube([(s * 0.72, y, 0.2), (s * 0.84, y + 0.05, -0.2)], 0.07, dark) for s in (-1, 1) for y in (0.7, 1.2)],
    ]


def masquerade_mask() -> Model:
    outline = [
        (0, 0.12),
        (0.2, -0.12),
        (0.55, -0.34),
        (0.95, -0.2),
        (1.25, 0.25),
        (1.35, 0.62),
        (1.0, 0.42),
        (0.5, 0.40),
        (0.12, 0.32),
    ]
    whole = [*outline, *[(-x, y) for x, y in reversed(outline[1:])]]
    gold = metal((0.95, 0.74, 0.26))
    mask = carved(
        slab(whole, 0.22, plain((0.46, 0.18, 0.60), 0.4), edge=0.08),
        *[ball((0.26, 0.13, 1.0), gold, (s * 0.56, 0.05, 0), turn=(0, 0, s * 14)) for s in (-1, 1)],
    )
    feathers = [
        ball((0.12, 0.5, 0.05), plain(c, 0.1), (x, 0.92 - abs(x) * 0.2, -0.06), turn=(0, 0, -x * 40))
        for x, c in (
            (-0.5, (0.18, 0.62, 0.66)),
            (-0.25, (0.95, 0.44, 0.62)),
            (0, (0.98, 0.78, 0.24)),
            (0.25, (0.95, 0.44, 0.62)),
            (0.5, (0.18, 0.62, 0.66)),
        )
    ]
    return moved(
        [
            mask,
            *feathers,
            *[
                tube(
                    [
                        (s * (0.56 + 0.3 * math.cos(a)), 0.05 + 0.17 * math.sin(a) + s * 0.07 * math.cos(a) * s, 0.13)
                        for a in [math.pi * k / 8 for k in range(17)]
                    ],
                    0.025,
                    gold,
                )
                for s in (-1, 1)
            ],
            ball((0.12, 0.12, 0.06), plain((0.90, 0.16, 0.36), 0.9), (0, 0.36, 0.14)),
            *[
                ball(0.05, gold, (s * x, y, 0.13))
                for s in (-1, 1)
                for x, y in ((0.3, 0.34), (0.6, 0.38), (0.9, 0.36), (1.12, 0.42))
            ],
            tube([(1.18, 0.2, 0), (1.3, -0.4, 0), (1.32, -1.1, 0)], 0.045, gold),
        ],
        (0, 1.15, 0),
    )


MODELS = {
    f.__name__: f
    for f in (
        cowboy_hat, fedora, bowler_hat, sombrero, beret, beanie, peaked_cap, sweater, hoodie, waistcoat, apron,
        overalls, bathrobe, wedding_gown, tutu, bow_tie, leather_belt, wallet, passport, paper_bag, saddle, gas_mask,
        masquerade_mask,
    )
}  # fmt: skip
VIEWS = {
    **{name: View(yaw_deg=8.0, pitch_deg=6.0) for name in ("sweater", "hoodie", "waistcoat", "apron", "overalls",
        "bathrobe", "bow_tie", "masquerade_mask", "gas_mask")},
    **{name: View(yaw_deg=16.0, pitch_deg=16.0) for name in ("cowboy_hat", "fedora", "sombrero", "beret", "peaked_cap")},
    "leather_belt": View(pitch_deg=24.0),
    "wedding_gown": View(yaw_deg=10.0, pitch_deg=8.0),
    "tutu": View(yaw_deg=10.0, pitch_deg=14.0),
    "passport": View(yaw_deg=14.0, pitch_deg=8.0),
    "wallet": View(yaw_deg=16.0, pitch_deg=14.0),
}  # fmt: skip
