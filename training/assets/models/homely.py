"""What stands and lies in rooms beside the furniture, and toys."""

from __future__ import annotations

import math

from training.assets.camera import View
from training.assets.models.forms import around, tube
from training.assets.models.furniture import legs
from training.assets.models.patterns import (
    BLACK,
    BRASS,
    CREAM,
    DARK,
    OAK,
    SNOW,
    WHITE,
    checks,
    glass,
    metal,
    plain,
    rising,
    shining,
    wood,
)
from training.assets.solid import Paint, Part, ball, box, cone, lathe, moved, ring, rod, slab

Model = list[Part]


def typewriter() -> Model:
    body, key = plain((0.20, 0.46, 0.44), 0.5), plain((0.94, 0.90, 0.80), 0.4)
    keys = [
        p
        for row in range(4)
        for k in range(9)
        for p in (
            cone(0.055, 0.055, 0.05, key, (-0.56 + 0.14 * k + 0.03 * (row % 2), 0.20 + 0.055 * row, 0.60 - 0.14 * row)),
            ring(0.055, 0.012, metal(), (-0.56 + 0.14 * k + 0.03 * (row % 2), 0.25 + 0.055 * row, 0.60 - 0.14 * row)),
        )
    ]
    return [
        slab(
            [(-0.75, 0), (0.75, 0), (0.75, 0.14), (-0.1, 0.46), (-0.6, 0.58), (-0.75, 0.5)],
            1.5,
            body,
            turn=(0, -90, 0),
            edge=0.05,
        ),
        *moved(keys, (0, -0.02, 0.06)),
        box((0.7, 0.05, 0.09), key, (0, 0.16, 0.73), edge=0.03),
        rod((-0.95, 0.66, -0.35), (0.95, 0.66, -0.35), 0.13, plain(BLACK, 0.5)),
        *[cone(0.15, 0.15, 0.10, metal(), (x, 0.66, -0.35), turn=(0, 0, 90)) for x in (-0.9, 1.0)],
        box((1.0, 0.85, 0.02), plain((0.97, 0.96, 0.92), 0.1), (0, 0.62, -0.44), turn=(-8, 0, 0)),
        *[
            box((0.7, 0.022, 0.02), plain((0.35, 0.35, 0.38)), (0, 0.92 + 0.11 * k, -0.45 - 0.015 * k), turn=(-8, 0, 0))
            for k in range(4)
        ],
        tube([(-0.95, 0.66, -0.35), (-1.12, 0.86, -0.2), (-1.2, 0.9, -0.1)], 0.03, metal()),
    ]


def snow_globe() -> Model:
    tree = [
        lathe(((0, 0), (r, 0), (0, 0.36), (0, 0.36)), plain((0.16, 0.46, 0.28), 0.1), (-0.24, y, 0.02))
        for r, y in ((0.26, 0.66), (0.20, 0.86), (0.14, 1.05))
    ]
    house = [
        box((0.34, 0.28, 0.3), plain((0.84, 0.30, 0.24), 0.2), (0.24, 0.58, 0.1)),
        *[box((0.30, 0.05, 0.40), plain(SNOW), (0.24 + s * 0.105, 0.90, 0.1), turn=(0, 0, -s * 38)) for s in (-1, 1)],
        box((0.10, 0.12, 0.02), shining(), (0.24, 0.66, 0.255)),
    ]
    flakes = [
        ball(
            0.024,
            plain(WHITE, 0.2),
            (0.55 * math.sin(2.4 * k) * math.sqrt((k % 7) / 7), 0.72 + 0.042 * k, 0.5 * math.cos(2.4 * k)),
        )
        for k in range(18)
    ]
    return [
        lathe(
            ((0, 0), (0.66, 0), (0.70, 0.10), (0.56, 0.30), (0.56, 0.40), (0, 0.40)),
            wood((0.46, 0.22, 0.13), 1),
            smooth=1,
        ),
        box((0.5, 0.14, 0.02), metal(BRASS), (0, 0.08, 0.67)),
        ball((0.62, 0.22, 0.62), plain(SNOW, 0.1), (0, 0.52, 0)),
        *tree,
        *house,
        *flakes,
        ball(0.74, glass((0.80, 0.92, 1.0), 0.15), (0, 0.98, 0)),
    ]


def rocking_chair() -> Model:
    w = wood(OAK, 1)
    runners = [
        tube(
            [(x, 0.20 - 0.16 * math.cos(a), 0.95 * math.sin(a)) for a in [(-0.9 + 0.2 * k) for k in range(10)]],
            0.055,
            w,
        )
        for x in (-0.45, 0.45)
    ]
    return [
        *runners,
        *[rod((x, 0.12, z), (x, 0.72, z * 0.85), 0.055, w) for x in (-0.45, 0.45) for z in (-0.42, 0.42)],
        box((1.05, 0.10, 0.98), w, (0, 0.70, 0), edge=0.04),
        box((0.92, 0.10, 0.86), plain((0.78, 0.28, 0.26), 0.1), (0, 0.78, 0.02), edge=0.05),
        *moved(
            [
                *[rod((x, 0, 0), (x, 1.35, 0), 0.05, w) for x in (-0.46, 0.46)],
                *[rod((x, 0, 0), (x, 1.1, 0), 0.032, w) for x in (-0.28, -0.14, 0, 0.14, 0.28)],
                box((1.06, 0.30, 0.09), w, (0, 1.08, 0), edge=0.04),
            ],
            (0, 0.75, -0.44),
            turn=(-14, 0, 0),
        ),
        *[
            p
            for x in (-0.52, 0.52)
            for p in (
                rod((x, 0.75, 0.38), (x, 1.12, 0.38), 0.04, w),
                box((0.13, 0.07, 1.0), w, (x, 1.12, -0.05), edge=0.03),
            )
        ],
    ]


def grandfather_clock() -> Model:
    w, dark = wood((0.50, 0.27, 0.14), 1), wood((0.34, 0.18, 0.10), 1)
    face = moved(
        [
            cone(0.34, 0.34, 0.04, plain(CREAM, 0.4)),
            ring(0.34, 0.035, metal(BRASS), (0, 0.04, 0)),
            rod((0, 0.06, 0), (0.02, 0.06, -0.25), 0.016, plain(BLACK)),
            rod((0, 0.06, 0), (-0.15, 0.06, 0.08), 0.02, plain(BLACK)),
            *[
                box((0.02, 0.02, 0.06), plain(BLACK), (x, 0.04, z), turn=(0, 90 - 30 * k, 0))
                for k, (x, _, z) in enumerate(around(12, 0.28))
            ],
        ],
        (0, 2.62, 0.30),
        turn=(90, 0, 0),
    )
    return [
        box((1.0, 0.75, 0.66), w, edge=0.03),
        box((1.1, 0.10, 0.74), dark, edge=0.03),
        box((0.74, 1.45, 0.54), w, (0, 0.7, 0), edge=0.02),
        box((0.48, 1.2, 0.04), plain((0.20, 0.11, 0.07)), (0, 0.82, 0.27)),
        rod((0, 1.95, 0.31), (0, 1.2, 0.31), 0.014, metal(BRASS)),
        cone(0.15, 0.15, 0.03, metal(BRASS), (0, 1.14, 0.30), turn=(90, 0, 0)),
        *[cone(0.05, 0.05, 0.30, metal(BRASS), (x, 1.36, 0.31)) for x in (-0.15, 0.15)],
        box((0.98, 0.10, 0.66), dark, (0, 2.12, 0), edge=0.03),
        box((0.90, 0.90, 0.58), w, (0, 2.18, 0), edge=0.03),
        *face,
        slab(
            [(-0.52, 0), (0.52, 0), (0.52, 0.08), (0.2, 0.22), (0, 0.36), (-0.2, 0.22), (-0.52, 0.08)],
            0.64,
            dark,
            (0, 3.06, 0),
            edge=0.02,
        ),
        *[ball(0.07, metal(BRASS), (x, 3.22, 0.2)) for x in (-0.45, 0.45)],
        ball(0.08, metal(BRASS), (0, 3.48, 0.2)),
    ]


def tote_bag() -> Model:
    cloth = plain((0.93, 0.88, 0.77), 0.05)
    return [
        slab([(-0.62, 0), (0.62, 0), (0.70, 1.35), (-0.70, 1.35)], 0.34, cloth, edge=0.12),
        *[
            tube(
                [
                    (-0.34, 1.2, z),
                    (-0.34, 1.7, z),
                    (-0.24, 2.0, z),
                    (0, 2.1, z),
                    (0.24, 2.0, z),
                    (0.34, 1.7, z),
                    (0.34, 1.2, z),
                ],
                0.045,
                cloth,
            )
            for z in (-0.1, 0.16)
        ],
        box((1.34, 0.05, 0.33), plain((0.80, 0.73, 0.60), 0.05), (0, 1.25, 0.015), edge=0.1),
    ]


def rubber_duck() -> Model:
    yellow, beak = plain((0.99, 0.82, 0.12), 0.6), plain((0.98, 0.48, 0.10), 0.5)
    return [
        ball((0.68, 0.44, 0.52), yellow, (0.04, 0.42, 0)),
        ball((0.30, 0.22, 0.30), yellow, (0.56, 0.58, 0), turn=(0, 0, 38)),
        ball(0.40, yellow, (-0.40, 1.05, 0)),
        ball((0.22, 0.07, 0.17), beak, (-0.80, 1.04, 0), turn=(0, 0, 8)),
        ball((0.18, 0.05, 0.14), beak, (-0.76, 0.96, 0), turn=(0, 0, -8)),
        *[
            ball((0.30, 0.18, 0.10), plain((0.97, 0.74, 0.08), 0.5), (0.14, 0.50, s * 0.48), turn=(0, 0, 14))
            for s in (-1, 1)
        ],
        *[ball(0.075, plain(BLACK, 0.9), (-0.65, 1.18, s * 0.23)) for s in (-1, 1)],
        *[ball(0.026, plain(WHITE), (-0.715, 1.21, s * 0.23 + 0.02)) for s in (-1, 1)],
    ]


def throne() -> Model:
    gold, velvet = metal((0.92, 0.68, 0.22)), plain((0.66, 0.09, 0.14), 0.15)
    back = [
        (-0.62, 0),
        (0.62, 0),
        (0.66, 1.7),
        (0.40, 1.95),
        (0.2, 2.2),
        (0, 2.42),
        (-0.2, 2.2),
        (-0.40, 1.95),
        (-0.66, 1.7),
    ]
    return [
        box((1.9, 0.16, 1.6), plain((0.62, 0.60, 0.58), 0.2), (0, 0, 0.05), edge=0.03),
        *moved(legs(1.2, 0.55, 1.0, 0.15, gold), (0, 0.16, 0)),
        box((1.32, 0.14, 1.1), gold, (0, 0.66, 0), edge=0.04),
        box((1.12, 0.18, 0.95), velvet, (0, 0.76, 0.04), edge=0.08),
        slab(back, 0.16, gold, (0, 0.7, -0.5), edge=0.04),
        slab([(x * 0.78, 0.12 + y * 0.80) for x, y in back], 0.10, velvet, (0, 0.75, -0.42), edge=0.04),
        *[ball(0.035, gold, (x, y, -0.365)) for y in (1.3, 1.7, 2.1) for x in (-0.22, 0, 0.22)],
        *[
            p
            for s in (-1, 1)
            for p in (
                box((0.16, 0.12, 1.0), gold, (s * 0.66, 1.22, 0.0), edge=0.05),
                rod((s * 0.66, 0.7, 0.42), (s * 0.66, 1.25, 0.42), 0.07, gold),
                ball(0.13, gold, (s * 0.66, 1.30, 0.52)),
            )
        ],
        *[ball(0.12, gold, (s * 0.63, 2.5, -0.5)) for s in (-1, 1)],
        ball(0.16, gold, (0, 3.16, -0.5)),
        ball(0.10, plain((0.16, 0.36, 0.86), 0.9), (0, 2.85, -0.40)),
    ]


def lava_lamp() -> Model:
    steel, wax = metal(), Paint(colour=(0.98, 0.36, 0.20), gloss=0.5, glow=0.5)
    return [
        lathe(((0, 0), (0.36, 0), (0.20, 0.45), (0.32, 0.62), (0, 0.62)), steel),
        lathe(
            ((0, 0), (0.29, 0), (0.33, 0.18), (0.15, 1.35), (0, 1.35)),
            Paint(colour=(0.60, 0.18, 0.62), pattern=rising((0.92, 0.36, 0.60), 0.0, 1.3), gloss=0.6, glow=0.35),
            (0, 0.60, 0),
        ),
        *[
            ball(r, wax, (x, y, z))
            for r, x, y, z in (
                (0.17, -0.06, 0.95, 0.17),
                (0.12, 0.08, 1.25, 0.14),
                (0.09, -0.05, 1.52, 0.12),
                (0.06, 0.04, 1.72, 0.12),
            )
        ],
        cone(0.19, 0.10, 0.34, steel, (0, 1.92, 0)),
    ]


def candelabra() -> Model:
    gold, wax, flame = metal((0.90, 0.68, 0.28)), plain((0.96, 0.93, 0.85), 0.3), shining((1.0, 0.72, 0.20))
    out: Model = [
        lathe(
            (
                (0, 0),
                (0.46, 0),
                (0.30, 0.12),
                (0.08, 0.2),
                (0.07, 0.8),
                (0.12, 0.9),
                (0.06, 1.0),
                (0.06, 1.5),
                (0, 1.5),
            ),
            gold,
            smooth=1,
        ),
    ]
    for x, y in ((-0.72, 1.42), (-0.38, 1.55), (0, 1.62), (0.38, 1.55), (0.72, 1.42)):
        if x:
            out.append(tube([(0, 1.0, 0), (x * 0.5, 0.98, 0), (x * 0.9, 1.12, 0), (x, y, 0)], 0.045, gold))
        out += [
            lathe(((0, 0), (0.08, 0), (0.15, 0.1), (0, 0.1)), gold, (x, y - 0.04, 0)),
            cone(0.07, 0.065, 0.52, wax, (x, y + 0.05, 0)),
            ball((0.05, 0.12, 0.05), flame, (x, y + 0.70, 0)),
        ]
    return out


def chessboard() -> Model:
    white, black = plain((0.93, 0.88, 0.78), 0.5), plain((0.20, 0.14, 0.11), 0.6)

    def pawn(x: float, z: float, paint: Paint, tall: float = 0.34) -> Model:
        return [
            lathe(
                (
                    (0, 0),
                    (0.10, 0),
                    (0.10, 0.05),
                    (0.045, 0.10),
                    (0.04, tall * 0.62),
                    (0.07, tall * 0.66),
                    (0, tall * 0.7),
                ),
                paint,
                (x, 0.14, z),
            ),
            ball(0.065, paint, (x, 0.14 + tall * 0.82, z)),
        ]

    pieces: Model = []
    for k in range(8):
        x = -0.875 + 0.25 * k
        for side, paint in ((1, white), (-1, black)):
            pieces += pawn(x, side * 0.625, paint)
            pieces += pawn(x, side * 0.875, paint, (0.36, 0.42, 0.46, 0.56, 0.60, 0.46, 0.42, 0.36)[k])
    squares = Paint(colour=(0.92, 0.83, 0.66), pattern=checks((0.42, 0.25, 0.15), 0.25), gloss=0.4)
    return [
        box((2.3, 0.12, 2.3), wood(DARK), edge=0.03),
        box((2.0, 0.02, 2.0), squares, (0, 0.12, 0), edge=0.001),
        *pieces,
    ]


MODELS = {
    f.__name__: f
    for f in (
        typewriter,
        snow_globe,
        rocking_chair,
        grandfather_clock,
        tote_bag,
        rubber_duck,
        throne,
        lava_lamp,
        candelabra,
        chessboard,
    )
}
VIEWS = {
    "typewriter": View(yaw_deg=20.0, pitch_deg=26.0),
    "snow_globe": View(yaw_deg=10.0, pitch_deg=8.0),
    "rocking_chair": View(yaw_deg=34.0),
    "grandfather_clock": View(yaw_deg=20.0, pitch_deg=5.0),
    "tote_bag": View(yaw_deg=14.0, pitch_deg=5.0),
    "rubber_duck": View(yaw_deg=22.0, pitch_deg=9.0),
    "throne": View(yaw_deg=20.0, pitch_deg=8.0),
    "candelabra": View(yaw_deg=10.0, pitch_deg=6.0),
    "chessboard": View(yaw_deg=24.0, pitch_deg=32.0),
}
