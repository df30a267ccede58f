"""What stands about houses: fences, walls, steps, statues, stalls."""

from __future__ import annotations

import math

from training.assets.camera import View
from training.assets.models.buildings import gable, roof
from training.assets.models.patterns import (
    BRASS,
    DARK,
    GREEN,
    OAK,
    PINE,
    RED,
    SAND,
    STEEL,
    STONE,
    STRAW,
    WHITE,
    YELLOW,
    boards,
    grain,
    masonry,
    metal,
    plain,
    shining,
    stripes,
    wood,
)
from training.assets.solid import (
    Paint,
    Part,
    arc,
    ball,
    box,
    carved,
    cone,
    hollow,
    lathe,
    moved,
    ring,
    rod,
    rough,
    slab,
)

Model = list[Part]


def fence() -> Model:
    white = plain(WHITE, 0.2)
    pickets = [
        slab(
            [(-0.055, 0), (0.055, 0), (0.055, 0.82), (0, 0.92), (-0.055, 0.82)],
            0.04,
            white,
            (-0.95 + 0.19 * k, 0, 0.03),
            edge=0.01,
        )
        for k in range(11)
    ]
    return [*pickets, *[box((2.1, 0.08, 0.035), white, (0, y, -0.01)) for y in (0.22, 0.60)]]


def gate() -> Model:
    white, post = plain(WHITE, 0.2), masonry(0.34, 0.2, STONE)
    pickets = [
        slab(
            [
                (-0.06, 0.1),
                (0.06, 0.1),
                (0.06, 0.92 + 0.22 * math.cos(1.9 * x)),
                (-0.06, 0.92 + 0.22 * math.cos(1.9 * x)),
            ],
            0.05,
            white,
            (x, 0, 0.03),
            edge=0.015,
        )
        for x in [-0.56 + 0.16 * k for k in range(8)]
    ]
    posts: Model = []
    for x in (-0.86, 0.86):
        posts += [
            box((0.36, 1.3, 0.36), post, (x, 0, 0)),
            box((0.46, 0.09, 0.46), plain(STONE), (x, 1.3, 0)),
            ball(0.15, plain(STONE), (x, 1.5, 0)),
        ]
    return [
        *pickets,
        *posts,
        *[box((1.36, 0.09, 0.04), white, (0, y, -0.01)) for y in (0.28, 0.74)],
        ball(0.05, metal(BRASS), (0.5, 0.62, 0.08)),
    ]


def wishing_well() -> Model:
    stone = masonry(0.34, 0.2, (0.68, 0.66, 0.64), around=0.8)
    return [
        hollow(lathe(((0, 0), (0.85, 0), (0.80, 0.8), (0, 0.8)), stone), 0.09, 0.76),
        ring(0.76, 0.09, plain((0.74, 0.72, 0.70), 0.1), (0, 0.82, 0)),
        cone(0.7, 0.7, 0.05, plain((0.15, 0.30, 0.42), 0.9), (0, 0.5, 0)),
        *[box((0.12, 1.35, 0.12), wood(OAK, 1), (x, 0.7, 0)) for x in (-0.72, 0.72)],
        *moved(
            roof(1.5, 0, 0.55, 1.5, Paint(colour=(0.66, 0.30, 0.20), pattern=boards(0.2, 0), gloss=0.1), 0.08, 0.12),
            (0, 1.95, 0),
            turn=(0, 90, 0),
        ),
        rod((-0.72, 1.62, 0), (0.86, 1.62, 0), 0.06, wood(DARK)),
        rod((0, 1.62, 0), (0, 1.2, 0), 0.018, plain(STRAW)),
        lathe(
            ((0, 0), (0.13, 0), (0.17, 0.26), (0, 0.26)),
            Paint(colour=OAK, pattern=stripes(STEEL, 0.16, 1, 0.25)),
            (0, 0.95, 0),
        ),
        rod((0.86, 1.62, 0), (0.86, 1.40, 0), 0.025, metal()),
    ]


def stone_wall() -> Model:
    out: Model = []
    for row in range(4):
        x, k = -1.55 + 0.17 * (row % 2), 0
        while x < 1.5:
            wide = 0.34 + 0.09 * ((k * 5 + row * 3) % 4)
            tone = 0.56 + 0.045 * ((k * 7 + row * 5) % 5)
            out.append(
                rough(
                    box(
                        (wide, 0.27, 0.42),
                        plain((tone, tone * 0.98, tone * 0.95), 0.05),
                        (x + wide / 2, 0.25 * row, 0.02 * ((k + row) % 3)),
                        edge=0.10,
                    ),
                    0.012,
                    7,
                    row + k,
                )
            )
            x, k = x + wide + 0.01, k + 1
    return out


def stairs() -> Model:
    tread = plain((0.76, 0.74, 0.71), 0.1)
    return [box((1.5, 0.2 * (k + 1), 0.32), tread, (0, 0, 0.96 - 0.32 * k), edge=0.02) for k in range(7)]


def arch() -> Model:
    stone = masonry(0.55, 0.34, (0.82, 0.74, 0.62))
    opening = slab(
        [(-0.85, -0.1), (0.85, -0.1), (0.85, 2.0), *[(x, y + 2.0) for x, y in arc(0.85, 10, 170, 13)], (-0.85, 2.0)],
        4,
        stone,
    )
    return [
        carved(box((3.0, 3.5, 1.0), stone, edge=0.03), opening),
        box((3.3, 0.22, 1.3), plain((0.86, 0.79, 0.67), 0.1), (0, 3.5, 0)),
        box((3.1, 0.34, 1.1), plain((0.84, 0.76, 0.64), 0.1), (0, 3.72, 0)),
        *[box((0.8, 0.26, 1.2), plain((0.78, 0.70, 0.58), 0.1), (x, 0, 0)) for x in (-1.18, 1.18)],
        *[box((0.78, 0.14, 1.14), plain((0.86, 0.79, 0.67), 0.1), (x, 1.9, 0)) for x in (-1.17, 1.17)],
    ]


def column() -> Model:
    marble = plain((0.93, 0.91, 0.87), 0.3)
    flutes = [
        rod(
            (0.415 * math.cos(a), 0.55, 0.415 * math.sin(a)),
            (0.355 * math.cos(a), 3.8, 0.355 * math.sin(a)),
            0.055,
            marble,
            0.048,
        )
        for a in [k * math.pi / 8 for k in range(16)]
    ]
    return [
        box((1.2, 0.22, 1.2), marble),
        lathe(((0, 0), (0.56, 0), (0.56, 0.12), (0.46, 0.2), (0.46, 0.34), (0, 0.34)), marble, (0, 0.22, 0), smooth=1),
        cone(0.42, 0.36, 3.4, plain((0.80, 0.77, 0.72), 0.2), (0, 0.5, 0)),
        *flutes,
        lathe(((0, 0), (0.38, 0), (0.44, 0.12), (0.58, 0.3), (0, 0.3)), marble, (0, 3.82, 0), smooth=1),
        box((1.2, 0.2, 1.2), marble, (0, 4.1, 0)),
    ]


def statue() -> Model:
    marble = plain((0.88, 0.87, 0.84), 0.25)
    robe = lathe(
        ((0, 0), (0.42, 0), (0.36, 0.25), (0.26, 0.85), (0.30, 1.15), (0.33, 1.42), (0.12, 1.56), (0, 1.58)),
        marble,
        (0, 0.95, 0),
        smooth=2,
    )
    folds = [
        rod(
            (0.38 * math.cos(a), 0.98, 0.38 * math.sin(a)),
            (0.24 * math.cos(a), 1.85, 0.24 * math.sin(a)),
            0.04,
            marble,
            0.02,
        )
        for a in [k * math.pi / 6 for k in range(12)]
    ]
    return [
        box((1.1, 0.14, 1.1), masonry(0.5, 0.3)),
        box((0.9, 0.72, 0.9), plain((0.72, 0.70, 0.67), 0.1), (0, 0.14, 0)),
        box((1.04, 0.12, 1.04), plain((0.76, 0.74, 0.71), 0.1), (0, 0.84, 0)),
        robe,
        *folds,
        ball((0.17, 0.21, 0.18), marble, (0, 2.72, 0.02)),
        rod((0, 2.45, 0), (0, 2.65, 0), 0.075, marble),
        ball((0.19, 0.14, 0.19), marble, (0, 2.82, -0.02)),
        rod((0.28, 2.32, 0), (0.50, 1.98, 0.16), 0.085, marble),
        rod((0.50, 1.98, 0.16), (0.42, 2.36, 0.36), 0.07, marble, 0.055),
        rod((-0.28, 2.32, 0), (-0.40, 1.86, 0.06), 0.085, marble),
        rod((-0.40, 1.86, 0.06), (-0.18, 1.62, 0.28), 0.07, marble, 0.055),
        ball(0.10, marble, (0.42, 2.44, 0.38)),
    ]


def lamp_post() -> Model:
    iron = plain((0.13, 0.20, 0.20), 0.5)
    return [
        lathe(
            ((0, 0), (0.26, 0), (0.24, 0.12), (0.14, 0.2), (0.12, 0.7), (0.16, 0.78), (0.07, 0.9), (0, 0.9)),
            iron,
            smooth=1,
        ),
        cone(0.062, 0.05, 2.3, iron, (0, 0.8, 0)),
        lathe(((0, 0), (0.10, 0.02), (0.05, 0.08), (0.13, 0.2), (0, 0.2)), iron, (0, 3.05, 0), smooth=1),
        rod((-0.3, 2.9, 0), (0.3, 2.9, 0), 0.03, iron),
        *[ball(0.05, iron, (x, 2.9, 0)) for x in (-0.3, 0.3)],
        lathe(((0, 0), (0.15, 0), (0.24, 0.52), (0, 0.52)), shining((1.0, 0.88, 0.52)), (0, 3.26, 0), sides=6),
        *[
            rod(
                (0.17 * math.cos(a), 3.26, 0.17 * math.sin(a)),
                (0.26 * math.cos(a), 3.78, 0.26 * math.sin(a)),
                0.02,
                iron,
            )
            for a in [k * math.pi / 3 for k in range(6)]
        ],
        lathe(((0, 0), (0.33, 0), (0.10, 0.2), (0.04, 0.34), (0, 0.36)), iron, (0, 3.76, 0)),
        ball(0.05, iron, (0, 4.16, 0)),
    ]


def market_stall() -> Model:
    post = wood(PINE, 1)
    cloth = Paint(colour=WHITE, pattern=stripes((0.86, 0.24, 0.22), 0.5, 0), gloss=0.1, soft=0.3)
    boxes: Model = []
    for k, (x, colours) in enumerate(
        (
            (-0.78, (RED, (0.93, 0.30, 0.2))),
            (-0.26, ((0.98, 0.62, 0.12), (0.98, 0.70, 0.2))),
            (0.26, (GREEN, (0.45, 0.72, 0.25))),
            (0.78, (YELLOW, (0.98, 0.86, 0.3))),
        )
    ):
        boxes.append(box((0.48, 0.16, 0.5), wood(PINE), (x, 0.93, 0.32), turn=(20, 0, 0)))
        for i in range(3):
            for j in range(3):
                boxes.append(
                    ball(
                        0.082,
                        plain(colours[(i + j + k) % 2], 0.4),
                        (x - 0.15 + 0.15 * i, 1.16 - 0.055 * j + 0.012 * ((i + j) % 2), 0.16 + 0.15 * j),
                    )
                )
    valance = [
        slab(
            [(-0.125, 0), (0.125, 0), (0.125, -0.13), (0, -0.22), (-0.125, -0.13)],
            0.02,
            plain((0.86, 0.24, 0.22) if k % 2 else WHITE, 0.1),
            (-1.125 + 0.25 * k, 2.2, 0.93),
        )
        for k in range(10)
    ]
    return [
        *[
            rod((x, 0, z), (x, 2.25 + (0.3 if z < 0 else 0), z), 0.05, post)
            for x in (-1.12, 1.12)
            for z in (-0.6, 0.75)
        ],
        box((2.5, 0.05, 1.75), cloth, (0, 2.36, 0.1), turn=(13, 0, 0), edge=0.02),
        *valance,
        Part(**box((2.3, 0.9, 0.7), Paint(colour=OAK, pattern=boards(0.3, 0), gloss=0.15), (0, 0, 0.2)).__dict__),
        box((2.4, 0.06, 0.8), wood(PINE), (0, 0.9, 0.2)),
        *boxes,
    ]


def telephone_box() -> Model:
    red = plain((0.80, 0.10, 0.12), 0.45)
    sides: Model = []
    for turn in (0.0, 90.0):
        panes: Model = [box((0.72, 1.75, 0.03), plain((0.66, 0.80, 0.88), 0.9), (0, 0.42, 0.405))]
        panes += [box((0.035, 1.75, 0.05), red, (x, 0.42, 0.41)) for x in (-0.36, -0.13, 0.13, 0.36)]
        panes += [box((0.74, 0.035, 0.05), red, (0, 0.42 + 0.29 * k, 0.41)) for k in range(7)]
        sides += moved(panes, (0, 0, 0), turn=(0, turn, 0))
    return [
        *[box((0.12, 2.3, 0.12), red, (x, 0, z), edge=0.02) for x in (-0.4, 0.4) for z in (-0.4, 0.4)],
        box((0.88, 0.42, 0.88), red),
        box((0.7, 2.0, 0.7), plain((0.5, 0.62, 0.7), 0.5), (0, 0.2, 0)),
        *sides,
        box((0.96, 0.26, 0.96), red, (0, 2.2, 0)),
        box((0.7, 0.14, 0.99), plain(WHITE), (0, 2.26, 0)),
        box((0.99, 0.14, 0.7), plain(WHITE), (0, 2.26, 0)),
        carved(ball((0.52, 0.26, 0.52), red, (0, 2.44, 0)), box((3, 1, 3), red, (0, 1.44, 0))),
    ]


def sandcastle() -> Model:
    sand = Paint(colour=SAND, pattern=grain(1, 3), gloss=0.05)
    towers: Model = []
    for x, z, r, h in (
        (-0.42, 0.3, 0.15, 0.36),
        (0.42, 0.3, 0.15, 0.36),
        (-0.42, -0.3, 0.15, 0.36),
        (0.42, -0.3, 0.15, 0.36),
        (0, 0, 0.22, 0.62),
    ):
        towers += [
            lathe(((0, 0), (r, 0), (0.9 * r, h), (0, h)), sand, (x, 0.08, z)),
            *[
                box(
                    (0.3 * r, 0.32 * r, 0.3 * r),
                    sand,
                    (x + 0.8 * r * math.cos(a), 0.06 + h, z + 0.8 * r * math.sin(a)),
                    edge=0.01,
                )
                for a in [k * math.pi / 3 for k in range(6)]
            ],
        ]
    return [
        rough(lathe(((0, 0), (0.95, 0), (0.75, 0.12), (0, 0.14)), sand), 0.015, 7),
        *[box((0.8, 0.24, 0.12), sand, (0, 0.08, z), edge=0.03) for z in (-0.3, 0.3)],
        *[box((0.12, 0.24, 0.6), sand, (x, 0.08, 0), edge=0.03) for x in (-0.42, 0.42)],
        *towers,
        slab(
            [(-0.08, 0), (0.08, 0), (0.08, 0.1), (0, 0.17), (-0.08, 0.1)],
            0.05,
            plain((0.50, 0.38, 0.24)),
            (0, 0.1, 0.36),
        ),
        rod((0, 0.68, 0), (0, 1.0, 0), 0.012, wood(DARK, 1)),
        slab([(0, 0), (0.2, 0.06), (0, 0.12)], 0.012, plain(RED), (0.01, 0.87, 0)),
        ball((0.07, 0.05, 0.05), plain((0.98, 0.72, 0.66)), (0.62, 0.12, 0.42)),
        ball((0.05, 0.04, 0.04), plain(WHITE), (-0.6, 0.12, 0.5)),
    ]


def birdhouse() -> Model:
    wall = Paint(colour=(0.40, 0.66, 0.80), pattern=boards(0.09), gloss=0.15)
    return [
        gable(0.34, 0.30, 0.48, 0.32, wall),
        *roof(0.34, 0.30, 0.48, 0.32, wood(OAK), 0.035, 0.06),
        ball((0.062, 0.062, 0.03), plain((0.12, 0.08, 0.07), 0.05), (0, 0.24, 0.155)),
        rod((0, 0.13, 0.15), (0, 0.13, 0.26), 0.013, wood(PINE)),
        box((0.40, 0.03, 0.38), wood(OAK), (0, -0.02, 0)),
        rod((0, -0.75, 0), (0, 0, 0), 0.035, wood(DARK, 1)),
    ]


MODELS = {
    f.__name__: f
    for f in (
        fence,
        gate,
        wishing_well,
        stone_wall,
        stairs,
        arch,
        column,
        statue,
        lamp_post,
        market_stall,
        telephone_box,
        sandcastle,
        birdhouse,
    )
}
VIEWS = {
    "fence": View(yaw_deg=16.0),
    "gate": View(yaw_deg=12.0),
    "stone_wall": View(yaw_deg=14.0),
    "market_stall": View(yaw_deg=16.0),
    "lamp_post": View(pitch_deg=5.0),
    "statue": View(pitch_deg=5.0),
    "arch": View(pitch_deg=7.0),
    "stairs": View(yaw_deg=34.0, pitch_deg=20.0),
}
