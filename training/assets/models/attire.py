"""Garments, and what is worn with them."""

from __future__ import annotations

import math

from training.assets.camera import View
from training.assets.models.forms import around, tube
from training.assets.models.headgear import felt_of
from training.assets.models.patterns import BRASS, WHITE, checks, metal, patches, plain, stripes
from training.assets.solid import Paint, Part, ball, box, lathe, limb, merged, moved, ring, slab

Model = list[Part]


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
            limb((s * 1.05, 0.30, 0.06), (s * 1.09, 0.18, 0.07), 0.215, felt_of((0.66, 0.17, 0.17)), 0.205)
            for s in (-1, 1)
        ],
        box((1.36, 0.2, 0.46), felt_of((0.66, 0.17, 0.17)), (0, -0.06, 0), edge=0.09),
        ring(0.30, 0.09, felt_of((0.66, 0.17, 0.17)), (0, 1.6, 0)),
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
            felt_of((0.70, 0.20, 0.22)),
            (0, 0, -0.1),
            edge=0.08,
        ),
        *[slab([(s * x, y) for x, y in half], 0.24, cloth, (0, 0, 0.1), edge=0.08) for s in (-1, 1)],
        *[ball((0.05, 0.05, 0.03), metal(BRASS), (0.06, 0.15 + 0.2 * k, 0.22)) for k in range(4)],
        *[box((0.28, 0.05, 0.03), felt_of((0.34, 0.22, 0.16)), (s * 0.36, 0.5, 0.215)) for s in (-1, 1)],
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


MODELS = {
    f.__name__: f
    for f in (
        sweater, hoodie, waistcoat, apron, overalls, bathrobe, wedding_gown, tutu, bow_tie, leather_belt,
    )
}  # fmt: skip
VIEWS = {
    **dict.fromkeys(
        ("sweater", "hoodie", "waistcoat", "apron", "overalls", "bathrobe", "bow_tie"), View(yaw_deg=8.0, pitch_deg=6.0)
    ),
    "leather_belt": View(pitch_deg=24.0),
    "wedding_gown": View(yaw_deg=10.0, pitch_deg=8.0),
    "tutu": View(yaw_deg=10.0, pitch_deg=14.0),
}
