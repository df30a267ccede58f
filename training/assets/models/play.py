"""Toys, shapes, and the two figures that no picture shows."""

from __future__ import annotations

import math

from training.assets.camera import View
from training.assets.models.buildings import gable, pane, roof
from training.assets.models.patterns import (
    BLACK,
    BLUE,
    BRASS,
    DARK,
    GREEN,
    OAK,
    PINE,
    RED,
    STRAW,
    WHITE,
    YELLOW,
    boards,
    grain,
    metal,
    plain,
    stripes,
    wood,
)
from training.assets.solid import (
    Colour,
    Paint,
    Part,
    ball,
    box,
    cone,
    hollow,
    lathe,
    merged,
    moved,
    ring,
    rod,
    slab,
)

Model = list[Part]
SKIN = (0.98, 0.80, 0.68)


def cube() -> Model:
    return [box((1, 1, 1), plain((0.93, 0.36, 0.28), 0.4), edge=0.05)]


def letter_board() -> Model:
    """Of the size of a letter that stands there."""
    return [box((0.84, 1.0, 0.05), plain(RED, 0.4), (0, 0.5, 0))]


def word_board() -> Model:
    """Of the size of a word."""
    return [box((2.7, 1.0, 0.05), plain(RED, 0.4), (0, 0.5, 0))]


def sphere() -> Model:
    return [ball(0.5, plain((0.24, 0.55, 0.90), 0.5), (0, 0.5, 0))]


def _cone() -> Model:
    return [lathe(((0, 0), (0.5, 0), (0.03, 1.15), (0, 1.15)), plain((0.98, 0.72, 0.20), 0.4), edge=0.03)]


def cylinder() -> Model:
    return [cone(0.42, 0.42, 1.1, plain((0.32, 0.70, 0.42), 0.4), edge=0.04)]


def torus() -> Model:
    return [ring(0.42, 0.17, plain((0.72, 0.40, 0.82), 0.5), (0, 0.17, 0))]


def traffic_cone() -> Model:
    orange = Paint(colour=(0.97, 0.43, 0.10), pattern=stripes(WHITE, 0.52, 1, 0.42), gloss=0.3)
    return [
        lathe(((0, 0), (0.33, 0), (0.06, 1.0), (0, 1.0)), orange, (0, 0.06, 0), edge=0.02),
        box((0.86, 0.08, 0.86), plain((0.95, 0.40, 0.10), 0.2), edge=0.03),
    ]


def building_blocks() -> Model:
    def block(colour: Colour, at: tuple[float, float, float], turn: float) -> Model:
        panel = tuple(0.45 + 0.55 * c for c in colour)
        own = [
            box((0.5, 0.5, 0.5), plain(colour, 0.3), edge=0.04),
            *[
                part
                for angle in (0.0, 90.0)
                for part in moved(
                    [
                        box((0.34, 0.34, 0.02), plain((panel[0], panel[1], panel[2])), (0, 0.08, 0.25)),
                        _mark(colour, angle),
                    ],
                    (0, 0, 0),
                    turn=(0, angle, 0),
                )
            ],
        ]
        return moved(own, at, turn=(0, turn, 0))

    return [
        *block(RED, (-0.55, 0, 0.05), 12),
        *block(BLUE, (0.05, 0, 0), -8),
        *block(GREEN, (0.64, 0, 0.1), 16),
        *block(YELLOW, (-0.24, 0.5, 0.02), -14),
        *block((0.93, 0.50, 0.75), (0.36, 0.5, 0.05), 10),
        *block((0.98, 0.58, 0.18), (0.06, 1.0, 0.03), 4),
    ]


def _mark(colour: Colour, angle: float) -> Part:
    paint = plain(colour, 0.2)
    if angle:
        return ball((0.10, 0.10, 0.03), paint, (0, 0.25, 0.26))
    points = [
        (
            0.13 * (1 if k % 2 else 0.48) * math.sin(k * math.pi / 5),
            -0.13 * (1 if k % 2 else 0.48) * math.cos(k * math.pi / 5),
        )
        for k in range(10)
    ]
    return slab(points, 0.03, paint, (0, 0.25, 0.26))


def toy_box() -> Model:
    body = Paint(colour=(0.36, 0.62, 0.86), pattern=boards(0.2, 0), gloss=0.2)
    return [
        hollow(box((1.3, 0.62, 0.72), body), 0.03, 0.60),
        box((1.36, 0.07, 0.06), wood(PINE), (0, 0.58, 0.35)),
        box((1.36, 0.07, 0.06), wood(PINE), (0, 0.58, -0.35)),
        box((1.36, 0.66, 0.06), wood(PINE), (0, 0.62, -0.44), turn=(-14, 0, 0)),
        ball(0.26, Paint(colour=RED, pattern=stripes(WHITE, 1, around=6, share=0.3), gloss=0.4), (-0.34, 0.66, 0.05)),
        ball(0.2, plain((0.72, 0.48, 0.28), 0.05), (0.14, 0.72, 0.06)),
        *[ball(0.085, plain((0.72, 0.48, 0.28), 0.05), (0.14 + s * 0.15, 0.88, 0.06)) for s in (-1, 1)],
        ball((0.09, 0.07, 0.06), plain((0.92, 0.76, 0.56)), (0.14, 0.68, 0.24)),
        *[ball(0.026, plain(BLACK, 0.8), (0.14 + s * 0.07, 0.76, 0.235)) for s in (-1, 1)],
        ball(0.026, plain(BLACK, 0.8), (0.14, 0.71, 0.30)),
        box((0.28, 0.28, 0.28), plain(YELLOW, 0.3), (0.46, 0.52, 0.04), turn=(10, 30, 15)),
        *[
            slab(
                [
                    (
                        0.085 * (1 if k % 2 else 0.45) * math.sin(k * math.pi / 5),
                        0.085 * (1 if k % 2 else 0.45) * math.cos(k * math.pi / 5),
                    )
                    for k in range(10)
                ],
                0.02,
                plain(YELLOW),
                (x, 0.30, 0.365),
            )
            for x in (-0.4, 0, 0.4)
        ],
    ]


def rocking_horse() -> Model:
    body, mane = wood((0.88, 0.66, 0.42)), plain((0.52, 0.28, 0.16), 0.05)
    rockers = [
        rod((xa, ya, z), (xb, yb, z), 0.045, wood(RED))
        for z in (-0.2, 0.2)
        for (xa, ya), (xb, yb) in zip(
            [(1.5 * math.sin(a), 1.55 - 1.5 * math.cos(a)) for a in [(-0.55 + 0.11 * k) for k in range(10)]],
            [(1.5 * math.sin(a), 1.55 - 1.5 * math.cos(a)) for a in [(-0.44 + 0.11 * k) for k in range(10)]],
            strict=True,
        )
    ]
    return [
        merged(
            [
                ball((0.40, 0.22, 0.20), body, (0, 0.80, 0)),
                rod((0.28, 0.86, 0), (0.48, 1.26, 0), 0.14, body, 0.11),
                rod((0.48, 1.28, 0), (0.72, 1.14, 0), 0.12, body, 0.085),
            ],
            0.08,
        ),
        *[rod((x, 0.72, z * 0.6), (x * 1.45, 0.16, z), 0.07, body, 0.05) for x in (-0.26, 0.26) for z in (-0.2, 0.2)],
        *rockers,
        *[rod((x, 0.12, -0.2), (x, 0.12, 0.2), 0.03, wood(PINE, 2)) for x in (-0.42, 0.42)],
        *[ball(0.085, mane, (0.22 + 0.05 * k, 0.98 + 0.075 * k, 0)) for k in range(6)],
        ball(0.07, mane, (0.56, 1.40, 0)),
        *[ball((0.035, 0.075, 0.03), body, (0.47, 1.42, z)) for z in (-0.06, 0.06)],
        *[ball(0.03, plain(BLACK, 0.8), (0.57, 1.27, z)) for z in (-0.1, 0.1)],
        *[rod((-0.38, 0.86, 0), (-0.62, 0.60 + 0.05 * k, 0.03 * k - 0.03), 0.05, mane) for k in range(3)],
        merged(
            [
                ball((0.20, 0.08, 0.215), plain(BLUE, 0.2), (-0.04, 0.98, 0)),
                ball((0.05, 0.11, 0.15), plain(BLUE, 0.2), (-0.22, 1.04, 0)),
            ],
            0.05,
        ),
        rod((0.44, 1.30, -0.2), (0.44, 1.30, 0.2), 0.03, wood(RED, 2)),
    ]


def doll_house() -> Model:
    wall = plain((0.98, 0.82, 0.86), 0.1)
    return [
        gable(2.2, 2.1, 3.1, 1.3, wall),
        *roof(2.2, 2.1, 3.1, 1.3, Paint(colour=(0.80, 0.34, 0.45), pattern=boards(0.16, 0), gloss=0.15), 0.11, 0.18),
        box((2.3, 0.09, 1.36), plain(WHITE), (0, 1.05, 0)),
        box((2.4, 0.12, 1.5), plain(WHITE)),
        box((0.46, 0.82, 0.08), plain((0.36, 0.62, 0.72)), (0, 0.12, 0.66), edge=0.04),
        *pane(0.46, 0.5, -0.7, 0.35, 0.66),
        *pane(0.46, 0.5, 0.7, 0.35, 0.66),
        *pane(0.46, 0.5, -0.6, 1.35, 0.66),
        *pane(0.46, 0.5, 0.6, 1.35, 0.66),
        *pane(0.46, 0.5, 0, 1.35, 0.66),
        slab(
            [(0.16 * math.cos(a), 0.16 * math.sin(a)) for a in [k * math.pi / 8 for k in range(16)]],
            0.06,
            plain((0.60, 0.82, 0.92), 0.7),
            (0, 2.45, 0.66),
        ),
        box((0.26, 0.6, 0.26), plain(WHITE), (0.6, 2.55, -0.1)),
        *[
            ball(0.085, plain(c), (x, 0.38, 0.74))
            for x, c in ((-0.82, RED), (-0.64, YELLOW), (0.62, YELLOW), (0.8, RED))
        ],
    ]


def toy_train() -> Model:
    def wheels(x0: float, xs: tuple[float, ...], r: float = 0.13) -> Model:
        return [
            part
            for x in xs
            for z in (-0.24, 0.24)
            for part in moved(
                [cone(r, r, 0.07, plain(YELLOW, 0.4)), cone(0.05, 0.05, 0.1, plain(RED))],
                (x0 + x, r, z),
                turn=(90, 0, 0),
            )
        ]

    engine = [
        box((0.9, 0.12, 0.44), plain(BLACK), (0, 0.16, 0)),
        *moved([cone(0.21, 0.21, 0.55, plain(RED, 0.4))], (-0.06, 0.48, 0), turn=(0, 0, -90)),
        box((0.36, 0.56, 0.46), plain(BLUE, 0.4), (-0.28, 0.26, 0)),
        box((0.46, 0.07, 0.56), plain(YELLOW, 0.4), (-0.28, 0.82, 0)),
        lathe(((0, 0), (0.07, 0), (0.07, 0.2), (0.13, 0.28), (0, 0.28)), plain(BLACK), (0.28, 0.66, 0)),
        ball(0.08, plain(BRASS, 0.8), (0.04, 0.70, 0)),
        box((0.2, 0.2, 0.5), plain(PINE), (-0.28, 0.54, 0)),
        *wheels(0, (-0.3, 0.02, 0.32)),
    ]
    cars: Model = []
    for k, (x, colour) in enumerate(((-1.12, GREEN), (-2.06, (0.98, 0.62, 0.15)))):
        cars += [
            box((0.78, 0.34, 0.46), plain(colour, 0.4), (x, 0.20, 0), edge=0.03),
            *wheels(x, (-0.24, 0.24)),
            rod((x + 0.38, 0.26, 0), (x + 0.62, 0.26, 0), 0.03, plain(BLACK)),
        ]
        cars += [
            ball(
                0.13,
                plain((RED, YELLOW, BLUE, (0.93, 0.5, 0.75))[(j + 2 * k) % 4], 0.4),
                (x - 0.24 + 0.24 * j, 0.56, 0.05 * (j % 2)),
            )
            for j in range(3)
        ]
    return [*engine, *cars]


def paper_boat() -> Model:
    paper = plain((0.97, 0.97, 0.98), 0.05)
    return [
        slab(
            [(-1.15, 0.55), (-0.62, 0), (0.62, 0), (1.15, 0.55), (0.5, 0.46), (-0.5, 0.46)],
            0.05,
            paper,
            (0, 0, 0.20),
            turn=(14, 0, 0),
            edge=0.01,
        ),
        slab(
            [(-1.15, 0.55), (-0.62, 0), (0.62, 0), (1.15, 0.55), (0.5, 0.46), (-0.5, 0.46)],
            0.05,
            plain((0.86, 0.88, 0.93), 0.05),
            (0, 0, -0.20),
            turn=(-14, 0, 0),
            edge=0.01,
        ),
        slab([(-0.56, 0.2), (0.56, 0.2), (0, 1.12)], 0.06, plain((0.92, 0.94, 0.97), 0.05), (0, 0, 0), edge=0.01),
        slab([(-0.62, 0), (0.62, 0), (0.62, 0.12), (-0.62, 0.12)], 0.36, paper),
        *[
            slab(
                [(0, 0.50), (0.52, 0), (1.15, 0.55)],
                0.28,
                plain((0.90, 0.92, 0.96), 0.05),
                (s * 0.08, 0, 0),
                turn=(0, 0 if s > 0 else 180, 0),
            )
            for s in (-1, 1)
        ],
    ]


def paper_airplane() -> Model:
    paper, shade = plain((0.98, 0.98, 0.99), 0.05), plain((0.82, 0.85, 0.91), 0.05)
    wing = [(1.4, 0), (-0.9, 0.78), (-1.0, 0.10)]
    return [
        *[
            slab(
                [(x, y if s > 0 else -y) for x, y in wing],
                0.03,
                paper,
                (0, 0.34, 0),
                turn=(-90 + 8 * s, 0, 0),
                edge=0.006,
            )
            for s in (-1, 1)
        ],
        slab([(1.4, 0.34), (-1.0, 0.34), (-0.82, -0.06)], 0.05, shade, (0, 0, 0), edge=0.006),
    ]


def swing() -> Model:
    frame = wood(OAK, 1)
    return [
        *[rod((s * 1.35, 0, z), (s * 1.12, 2.3, 0), 0.07, frame) for s in (-1, 1) for z in (-0.6, 0.6)],
        rod((-1.3, 2.3, 0), (1.3, 2.3, 0), 0.08, wood(OAK)),
        *[rod((s * 1.29, 0.6, -0.43), (s * 1.29, 0.6, 0.43), 0.04, frame) for s in (-1, 1)],
        *[rod((x, 2.3, 0), (x, 0.62, 0.16), 0.022, plain(STRAW)) for x in (-0.34, 0.34)],
        box((0.86, 0.06, 0.3), plain(RED, 0.3), (0, 0.58, 0.16)),
    ]


def seesaw() -> Model:
    board = moved(
        [
            box((3.4, 0.08, 0.34), plain(YELLOW, 0.3), (0, 0.62, 0)),
            *[rod((s * 1.3, 0.66, -0.18), (s * 1.3, 0.96, 0), 0.03, plain(RED)) for s in (-1, 1)],
            *[rod((s * 1.3, 0.66, 0.18), (s * 1.3, 0.96, 0), 0.03, plain(RED)) for s in (-1, 1)],
            *[box((0.36, 0.06, 0.4), plain(BLUE, 0.3), (s * 1.56, 0.69, 0)) for s in (-1, 1)],
        ],
        (0, 0, 0),
        turn=(0, 0, 9),
    )
    return [*board, slab([(-0.5, 0), (0.5, 0), (0.1, 0.64), (-0.1, 0.64)], 0.3, plain(RED, 0.3))]


def chess_king() -> Model:
    ivory = plain((0.95, 0.88, 0.74), 0.6)
    return [
        lathe(
            (
                (0, 0),
                (0.46, 0),
                (0.46, 0.10),
                (0.38, 0.16),
                (0.38, 0.24),
                (0.20, 0.36),
                (0.16, 0.9),
                (0.20, 1.12),
                (0.31, 1.18),
                (0.20, 1.26),
                (0.22, 1.32),
                (0.29, 1.62),
                (0.12, 1.72),
                (0, 1.76),
            ),
            ivory,
            smooth=1,
        ),
        ring(0.385, 0.05, ivory, (0, 0.22, 0)),
        box((0.09, 0.34, 0.09), ivory, (0, 1.72, 0), edge=0.02),
        box((0.26, 0.09, 0.09), ivory, (0, 1.86, 0), edge=0.02),
    ]


def knight() -> Model:
    steel, dark, cloth = metal((0.74, 0.77, 0.82)), metal((0.50, 0.53, 0.60)), plain((0.78, 0.16, 0.18), 0.15)
    legs: Model = []
    for s in (-1, 1):
        legs += [
            rod((s * 0.14, 0.86, 0), (s * 0.16, 0.50, 0.02), 0.12, steel, 0.10),
            ball((0.105, 0.115, 0.12), dark, (s * 0.16, 0.49, 0.04)),
            rod((s * 0.16, 0.46, 0.01), (s * 0.17, 0.12, 0), 0.105, steel, 0.085),
            merged(
                [
                    ball((0.10, 0.075, 0.13), steel, (s * 0.17, 0.07, 0.05)),
                    ball((0.085, 0.05, 0.12), steel, (s * 0.18, 0.05, 0.14)),
                ],
                0.03,
            ),
        ]
    right = [
        rod((-0.35, 1.34, 0), (-0.47, 1.04, 0.06), 0.10, steel, 0.085),
        ball(0.095, dark, (-0.47, 1.03, 0.06)),
        rod((-0.47, 1.02, 0.06), (-0.46, 0.80, 0.24), 0.08, steel, 0.07),
        ball(0.09, dark, (-0.46, 0.78, 0.26)),
    ]
    sword = [
        rod((-0.46, 0.62, 0.26), (-0.46, 0.92, 0.28), 0.03, plain(DARK)),
        ball(0.045, metal(BRASS), (-0.46, 0.60, 0.26)),
        box((0.30, 0.05, 0.05), metal(BRASS), (-0.46, 0.92, 0.28)),
        slab(
            [(-0.045, 0), (0.045, 0), (0.038, 0.82), (0, 0.92), (-0.038, 0.82)],
            0.03,
            metal((0.86, 0.89, 0.93)),
            (-0.46, 0.96, 0.28),
        ),
    ]
    left = [
        rod((0.35, 1.34, 0), (0.46, 1.04, 0.04), 0.10, steel, 0.085),
        ball(0.095, dark, (0.46, 1.03, 0.05)),
        rod((0.46, 1.02, 0.06), (0.40, 0.86, 0.26), 0.08, steel, 0.07),
    ]
    crest = [
        (-0.23, 0.24),
        (0, 0.28),
        (0.23, 0.24),
        (0.23, -0.04),
        (0.14, -0.24),
        (0, -0.36),
        (-0.14, -0.24),
        (-0.23, -0.04),
    ]
    shield = moved(
        [
            slab(crest, 0.05, plain((0.20, 0.40, 0.78), 0.4), edge=0.02),
            slab([(0.86 * x, 0.86 * y) for x, y in crest], 0.07, plain((0.95, 0.95, 0.95), 0.4)),
            slab([(0.82 * x, 0.82 * y) for x, y in crest], 0.075, plain((0.20, 0.40, 0.78), 0.4)),
            box((0.07, 0.5, 0.09), plain(YELLOW, 0.4), (0, -0.26, 0)),
            box((0.34, 0.07, 0.09), plain(YELLOW, 0.4), (0, 0.02, 0)),
        ],
        (0.42, 0.92, 0.36),
        turn=(0, 14, 0),
    )
    helmet = [
        merged(
            [ball((0.185, 0.21, 0.20), steel, (0, 1.70, 0)), cone(0.165, 0.185, 0.16, steel, (0, 1.52, 0), edge=0.02)],
            0.04,
        ),
        box((0.26, 0.035, 0.06), plain((0.06, 0.06, 0.08)), (0, 1.70, 0.165), edge=0.015),
        rod((0, 1.52, 0.185), (0, 1.90, 0.13), 0.017, metal(BRASS)),
        *[ball(0.012, plain((0.06, 0.06, 0.08)), (x, y, 0.178)) for x in (-0.07, 0.07) for y in (1.60, 1.635)],
        ring(0.175, 0.028, dark, (0, 1.51, 0)),
        *[
            ball(
                (0.05 + 0.012 * k, 0.06, 0.08),
                plain((0.86, 0.16, 0.18), 0.05),
                (0, 1.93 + 0.035 * math.sin(k * 0.9), 0.06 - 0.085 * k),
            )
            for k in range(5)
        ],
        ball((0.06, 0.12, 0.06), plain((0.86, 0.16, 0.18), 0.05), (0, 1.80, -0.27)),
    ]
    torso = [
        lathe(
            ((0, 0), (0.27, 0), (0.23, 0.16), (0.31, 0.44), (0.27, 0.58), (0.13, 0.64), (0, 0.64)),
            steel,
            (0, 0.86, 0),
            smooth=2,
        ),
        lathe(((0, 0), (0.36, 0), (0.25, 0.32), (0, 0.32)), cloth, (0, 0.62, 0), smooth=1),
        ring(0.25, 0.042, plain(DARK, 0.3), (0, 0.95, 0)),
        box((0.1, 0.09, 0.05), metal(BRASS), (0, 0.905, 0.27)),
        *[
            merged(
                [
                    ball((0.145, 0.125, 0.15), steel, (s * 0.33, 1.40, 0)),
                    ball((0.11, 0.07, 0.12), dark, (s * 0.37, 1.30, 0)),
                ],
                0.03,
            )
            for s in (-1, 1)
        ],
        slab(
            [(-0.12, 0), (0.12, 0), (0.12, 0.3), (-0.12, 0.3)],
            0.04,
            cloth,
            (0, 0.98, 0.27),
            turn=(-4, 0, 0),
            edge=0.015,
        ),
    ]
    return [*legs, *torso, *right, *sword, *left, *shield, *helmet]


def scarecrow() -> Model:
    shirt = Paint(colour=(0.78, 0.26, 0.22), pattern=stripes((0.45, 0.16, 0.16), 0.22, 1, 0.2), gloss=0.05)
    straw = plain(STRAW, 0.05)
    hands: Model = []
    for s in (-1, 1):
        hands += [
            rod((s * 0.74, 1.30, 0), (s * (0.92 + 0.02 * (k % 2)), 1.18 + 0.055 * k, 0.03 * (k - 2)), 0.018, straw)
            for k in range(6)
        ]
        hands += [
            rod((s * 0.16, 0.46, 0), (s * (0.12 + 0.035 * k), 0.30, 0.03 * (k - 2)), 0.018, straw) for k in range(5)
        ]
    hair = [
        rod(
            (0.16 * math.sin(a), 1.70, 0.16 * math.cos(a)), (0.27 * math.sin(a), 1.52, 0.27 * math.cos(a)), 0.018, straw
        )
        for a in [k * math.pi / 8 for k in range(16)]
        if abs(a - math.pi) < 2.4
    ]
    return [
        rod((0, 0, -0.05), (0, 1.6, -0.05), 0.05, wood(DARK, 1)),
        rod((-0.8, 1.30, -0.02), (0.8, 1.30, -0.02), 0.04, wood(DARK)),
        merged(
            [
                lathe(((0, 0), (0.26, 0), (0.30, 0.4), (0.14, 0.56), (0, 0.56)), shirt, (0, 0.86, 0), smooth=2),
                rod((-0.72, 1.30, 0), (0.72, 1.30, 0), 0.105, shirt),
            ],
            0.07,
        ),
        *[
            rod((s * 0.12, 0.92, 0), (s * 0.17, 0.46, 0.02), 0.125, plain((0.26, 0.42, 0.66), 0.05), 0.11)
            for s in (-1, 1)
        ],
        box((0.14, 0.14, 0.02), plain(YELLOW), (-0.14, 0.60, 0.13)),
        box((0.15, 0.15, 0.02), plain((0.40, 0.62, 0.35)), (0.1, 1.02, 0.275), turn=(0, 0, 8)),
        ball((0.21, 0.23, 0.21), Paint(colour=(0.92, 0.80, 0.58), gloss=0.02), (0, 1.62, 0.02)),
        *[ball(0.032, plain(BLACK, 0.4), (s * 0.08, 1.66, 0.21)) for s in (-1, 1)],
        lathe(((0, 0), (0.05, 0), (0, 0.1)), plain((0.95, 0.5, 0.15)), (0, 1.61, 0.21), turn=(80, 0, 0)),
        *[
            rod(
                (0.10 * math.sin(a), 1.60 - 0.10 * math.cos(a), 0.20),
                (0.10 * math.sin(a + 0.25), 1.60 - 0.10 * math.cos(a + 0.25), 0.20),
                0.012,
                plain(BLACK),
            )
            for a in (-0.85, -0.6, -0.35, -0.1, 0.15, 0.4, 0.6)
        ],
        *hair,
        *hands,
        lathe(
            ((0, 0), (0.42, 0.02), (0.40, 0.05), (0.21, 0.06), (0.18, 0.26), (0.05, 0.34), (0, 0.34)),
            Paint(colour=(0.80, 0.60, 0.28), pattern=grain(1, 3), gloss=0.05),
            (0, 1.76, 0.0),
            turn=(-6, 0, 5),
        ),
        ring(0.205, 0.03, plain(RED), (0, 1.84, 0), turn=(-6, 0, 5)),
        lathe(((0, 0), (0.16, 0), (0.1, 0.1), (0, 0.1)), plain(RED), (0, 1.36, 0.02)),
    ]


MODELS = {
    f.__name__.strip("_"): f
    for f in (
        cube,
        sphere,
        _cone,
        cylinder,
        torus,
        traffic_cone,
        building_blocks,
        toy_box,
        rocking_horse,
        doll_house,
        toy_train,
        paper_boat,
        paper_airplane,
        letter_board,
        word_board,
        swing,
        seesaw,
        chess_king,
        knight,
        scarecrow,
    )
}
VIEWS = {
    "letter_board": View(pitch_deg=0.0),
    "word_board": View(pitch_deg=0.0),
    "knight": View(yaw_deg=8.0, pitch_deg=3.0),
    "scarecrow": View(yaw_deg=6.0, pitch_deg=3.0),
    "paper_airplane": View(yaw_deg=-22.0, pitch_deg=26.0),
    "paper_boat": View(yaw_deg=24.0, pitch_deg=12.0),
    "rocking_horse": View(yaw_deg=18.0, pitch_deg=6.0),
    "toy_train": View(yaw_deg=22.0),
    "swing": View(yaw_deg=20.0, pitch_deg=6.0),
    "chess_king": View(pitch_deg=9.0),
    "cube": View(yaw_deg=34.0, pitch_deg=20.0),
    "cone": View(pitch_deg=14.0),
    "torus": View(pitch_deg=32.0),
    "doll_house": View(yaw_deg=18.0, pitch_deg=7.0),
    "building_blocks": View(yaw_deg=20.0),
}
