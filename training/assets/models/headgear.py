"""Hats and masks, and what is carried in pockets."""

from __future__ import annotations

import math

from training.assets.camera import View
from training.assets.models.forms import around, tube
from training.assets.models.patterns import BRASS, metal, plain, stripes
from training.assets.solid import (
    Colour,
    Paint,
    Part,
    arc,
    ball,
    box,
    carved,
    cone,
    lathe,
    limb,
    merged,
    moved,
    ring,
    rod,
    slab,
)

Model = list[Part]


def felt_of(colour: Colour) -> Paint:
    return Paint(colour=colour, gloss=0.08, soft=0.2)


def cowboy_hat() -> Model:
    felt = felt_of((0.66, 0.42, 0.22))
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
    felt = felt_of((0.36, 0.38, 0.44))
    return [
        ball((1.15, 0.08, 0.92), felt, (0, 0.12, 0)),
        ring(1.0, 0.03, felt_of((0.28, 0.30, 0.35)), (0, 0.13, 0)),
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
    red = felt_of((0.78, 0.16, 0.20))
    return [
        ball((1.0, 0.32, 0.92), red, (0.08, 0.42, 0), turn=(0, 0, -10)),
        cone(0.66, 0.68, 0.16, felt_of((0.62, 0.11, 0.15)), (0, 0.08, 0)),
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
            ball(0.13, felt_of((0.97, 0.93, 0.85)), (0.14 * x, 1.38 + 0.12 * y, 0.14 * z))
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
    navy = felt_of((0.13, 0.18, 0.36))
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
        cowboy_hat, fedora, bowler_hat, sombrero, beret, beanie, peaked_cap, wallet, passport, gas_mask,
        masquerade_mask,
    )
}  # fmt: skip
VIEWS = {
    **dict.fromkeys(("masquerade_mask", "gas_mask"), View(yaw_deg=8.0, pitch_deg=6.0)),
    **dict.fromkeys(("cowboy_hat", "fedora", "sombrero", "beret", "peaked_cap"), View(yaw_deg=16.0, pitch_deg=16.0)),
    "passport": View(yaw_deg=14.0, pitch_deg=8.0),
    "wallet": View(yaw_deg=16.0, pitch_deg=14.0),
}
