"""What lies on tables, in kitchens and in sheds."""

from __future__ import annotations

import math

import numpy as np

from training.assets.camera import View
from training.assets.models.patterns import (
    BLACK,
    BRASS,
    CREAM,
    DARK,
    GREEN,
    OAK,
    PINE,
    RED,
    SAND,
    WHITE,
    YELLOW,
    boards,
    glass,
    leaves,
    metal,
    patches,
    plain,
    rising,
    shining,
    stripes,
    wood,
)
from training.assets.solid import (
    Colour,
    Paint,
    Part,
    Points,
    Values,
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


def mug() -> Model:
    body = plain((0.93, 0.42, 0.30), 0.5)
    return [
        hollow(lathe(((0, 0), (0.36, 0), (0.40, 0.06), (0.40, 0.86), (0, 0.86)), body, edge=0.02), 0.03, 0.84),
        ring(0.385, 0.03, plain(CREAM, 0.5), (0, 0.86, 0)),
        ring(0.235, 0.062, body, (0.46, 0.45, 0), turn=(90, 0, 0)),
        cone(0.36, 0.36, 0.02, plain((0.30, 0.17, 0.10), 0.5), (0, 0.72, 0)),
    ]


def bottle() -> Model:
    green = Paint(colour=(0.16, 0.46, 0.28), gloss=1.0)
    return [
        lathe(
            ((0, 0), (0.36, 0), (0.38, 0.08), (0.38, 1.15), (0.33, 1.40), (0.14, 1.66), (0.115, 2.15), (0, 2.15)),
            green,
            smooth=3,
        ),
        cone(0.15, 0.15, 0.12, green, (0, 2.05, 0)),
        cone(0.10, 0.11, 0.2, wood(SAND, 1), (0, 2.15, 0)),
        lathe(
            ((0.36, 0), (0.395, 0), (0.395, 0.62), (0.36, 0.62)),
            Paint(colour=CREAM, pattern=stripes((0.72, 0.55, 0.25), 0.5, 1, 0.12), gloss=0.1),
            (0, 0.35, 0),
        ),
    ]


def _tumbler(fill: Colour, level: float) -> Model:
    return [
        lathe(
            ((0, 0), (0.29, 0), (0.30 + 0.08 * level, level), (0, level)),
            Paint(colour=fill, gloss=0.8, alpha=0.62),
            (0, 0.07, 0),
        ),
        lathe(((0, 0), (0.33, 0), (0.42, 1.05), (0.39, 1.05), (0.30, 0.07), (0, 0.07)), glass(alpha=0.16), edge=0.008),
        ring(0.40, 0.018, glass(WHITE, 0.6), (0, 1.05, 0)),
    ]


def glass_of_water() -> Model:
    return _tumbler((0.66, 0.86, 0.96), 0.72)


def glass_of_lemonade() -> Model:
    ice = [
        box((0.2, 0.2, 0.2), Paint(colour=(0.95, 0.98, 1.0), gloss=0.9), at, turn=turn, edge=0.03)
        for at, turn in (
            ((-0.14, 0.72, 0.12), (20, 30, 10)),
            ((0.14, 0.78, 0.05), (-15, 50, 25)),
            ((0.0, 0.55, 0.16), (40, 10, 0)),
        )
    ]
    slice_ = moved(
        [
            cone(0.21, 0.21, 0.05, plain(YELLOW, 0.3)),
            cone(0.175, 0.175, 0.056, plain((1.0, 0.95, 0.62), 0.3)),
            *[
                rod((0, 0.055, 0), (0.16 * math.cos(a), 0.055, 0.16 * math.sin(a)), 0.008, plain(YELLOW))
                for a in [k * math.pi / 4 for k in range(8)]
            ],
        ],
        (0.36, 1.06, 0.1),
        turn=(78, 20, 0),
    )
    mint = [
        ball((0.13, 0.02, 0.07), leaves((0.24, 0.60, 0.28), (0.4, 0.75, 0.35), 6), (x, y, 0.05), turn=(10, 0, t))
        for x, y, t in ((-0.1, 1.15, 35), (0.04, 1.2, 80), (-0.02, 1.12, -10))
    ]
    return [
        *ice,
        *slice_,
        *mint,
        rod(
            (-0.1, 0.2, -0.05), (-0.28, 1.5, -0.1), 0.032, Paint(colour=WHITE, pattern=stripes(RED, 0.16, 1), gloss=0.3)
        ),
        *_tumbler((1.0, 0.90, 0.45), 0.86),
    ]


def perfume_bottle() -> Model:
    return [
        box((0.76, 0.80, 0.34), Paint(colour=(0.96, 0.66, 0.62), gloss=1.0, alpha=0.72), (0, 0.06, 0), edge=0.04),
        box((0.92, 0.98, 0.46), glass((0.98, 0.90, 0.88), 0.22), edge=0.06),
        cone(0.15, 0.15, 0.1, metal(BRASS), (0, 0.98, 0)),
        box((0.34, 0.32, 0.34), metal(BRASS), (0, 1.06, 0), edge=0.04),
        box((0.46, 0.26, 0.01), plain(CREAM, 0.2), (0, 0.36, 0.235)),
    ]


def kettle() -> Model:
    copper = metal((0.83, 0.47, 0.30))
    handle = [
        rod(
            (0.40 * math.cos(a), 0.72 + 0.52 * math.sin(a), 0),
            (0.40 * math.cos(b), 0.72 + 0.52 * math.sin(b), 0),
            0.036,
            wood(DARK),
        )
        for a, b in [(math.pi * k / 10, math.pi * (k + 1) / 10) for k in range(10)]
    ]
    return [
        lathe(((0, 0), (0.50, 0), (0.56, 0.12), (0.52, 0.46), (0.26, 0.68), (0, 0.70)), copper, smooth=3),
        lathe(((0, 0), (0.24, 0), (0.16, 0.08), (0, 0.1)), copper, (0, 0.67, 0)),
        ball(0.06, plain(BLACK, 0.5), (0, 0.82, 0)),
        rod((-0.46, 0.28, 0), (-0.86, 0.62, 0), 0.10, copper, 0.055),
        ring(0.06, 0.02, copper, (-0.88, 0.64, 0), turn=(0, 0, 45)),
        *handle,
    ]


def toaster() -> Model:
    return [
        carved(
            box((1.1, 0.66, 0.56), metal((0.78, 0.80, 0.84)), (0, 0.05, 0), edge=0.13),
            *[box((0.8, 1, 0.09), metal(), (0, 0.4, z)) for z in (-0.12, 0.12)],
        ),
        box((1.14, 0.1, 0.6), plain(BLACK), edge=0.04),
        *[
            box(
                (0.62, 0.5, 0.06),
                Paint(colour=(0.93, 0.74, 0.45), pattern=patches((0.78, 0.50, 0.24), 4, 0.2), gloss=0.05),
                (0, 0.42, z),
                edge=0.05,
            )
            for z in (-0.12, 0.12)
        ],
        box((0.05, 0.06, 0.14), plain(BLACK), (0.58, 0.48, 0)),
        cone(0.05, 0.05, 0.05, plain(BLACK), (0.3, 0.24, 0.27), turn=(90, 0, 0)),
    ]


def flower_vase() -> Model:
    vase = Paint(colour=(0.25, 0.45, 0.78), pattern=stripes(WHITE, 0.7, 1, 0.16), gloss=0.8)
    out: Model = [
        lathe(((0, 0), (0.26, 0), (0.42, 0.34), (0.36, 0.70), (0.19, 0.92), (0.25, 1.05), (0, 1.05)), vase, smooth=2)
    ]
    heads: tuple[tuple[float, float, float, Colour], ...] = (
        (0, 2.05, 0.1, (0.92, 0.26, 0.35)),
        (-0.42, 1.80, 0.1, (0.98, 0.78, 0.22)),
        (0.42, 1.82, 0.12, (0.93, 0.52, 0.72)),
        (-0.2, 1.55, 0.34, (0.98, 0.97, 0.95)),
        (0.24, 1.52, 0.34, (0.70, 0.42, 0.82)),
        (-0.68, 1.42, 0.0, (0.93, 0.52, 0.72)),
        (0.68, 1.45, 0.0, (0.98, 0.62, 0.20)),
        (0.02, 1.72, -0.2, (0.92, 0.26, 0.35)),
    )
    for k, (x, y, z, colour) in enumerate(heads):
        out.append(rod((0, 0.95, 0), (x, y, z), 0.022, plain(GREEN)))
        for j in range(8):
            a = 2 * math.pi * j / 8 + k
            out += moved(
                [
                    ball(
                        (0.12, 0.035, 0.075),
                        Paint(colour=colour, gloss=0.15, soft=0.5),
                        (0.13 * math.cos(a), 0, 0.13 * math.sin(a)),
                        turn=(0, -math.degrees(a), 0),
                    )
                ],
                (x, y, z),
                turn=(48, 0, -28 * x),
            )
        out += moved(
            [ball(0.075, plain((0.99, 0.84, 0.30) if colour[2] > 0.25 else (0.45, 0.28, 0.15)), (0, 0.03, 0))],
            (x, y, z),
            turn=(48, 0, -28 * x),
        )
    leaf = leaves((0.22, 0.52, 0.24), (0.36, 0.66, 0.30), 5)
    out += [
        ball((0.24, 0.03, 0.10), leaf, (x, y, z), turn=(20, 0, t))
        for x, y, z, t in ((-0.45, 1.2, 0.12, 150), (0.46, 1.2, 0.1, 30), (0.1, 1.3, 0.3, 70), (-0.16, 1.28, 0.24, 110))
    ]
    return out


def pumpkin() -> Model:
    flesh = plain((0.95, 0.50, 0.12), 0.35)
    ribs = [
        ball((0.40, 0.52, 0.34), flesh, (0.38 * math.cos(a), 0.50, 0.38 * math.sin(a)), turn=(0, -math.degrees(a), 0))
        for a in [k * 2 * math.pi / 10 for k in range(10)]
    ]
    return [
        *ribs,
        rod((0, 0.92, 0), (0.10, 1.18, 0.02), 0.085, plain((0.40, 0.48, 0.20), 0.1), 0.06),
        ball((0.22, 0.03, 0.15), leaves(GREEN, (0.45, 0.72, 0.3), 5), (-0.2, 1.0, 0.12), turn=(15, 30, 20)),
    ]


def egg_carton() -> Model:
    pulp = Paint(colour=(0.66, 0.66, 0.62), gloss=0.03)
    cups = [cone(0.155, 0.20, 0.24, pulp, (-0.95 + 0.38 * k, 0, z), edge=0.04) for k in range(6) for z in (-0.2, 0.2)]
    eggs = [
        ball(
            (0.155, 0.21, 0.155),
            Paint(colour=(0.97, 0.93, 0.86) if (k + j) % 3 else (0.88, 0.68, 0.50), gloss=0.3),
            (-0.95 + 0.38 * k, 0.32, z),
        )
        for k in range(6)
        for j, z in enumerate((-0.2, 0.2))
    ]
    return [
        box((2.4, 0.10, 0.92), pulp, (0, 0.14, 0), edge=0.04),
        *cups,
        *eggs,
        box((2.4, 0.62, 0.06), pulp, (0, 0.20, -0.52), turn=(-18, 0, 0), edge=0.03),
    ]


def macaron() -> Model:
    shell = plain((0.96, 0.58, 0.68), 0.25)
    lace = [
        ball(0.055, plain((0.94, 0.52, 0.63), 0.05), (0.60 * math.cos(a), y, 0.60 * math.sin(a)))
        for a in [k * 2 * math.pi / 30 for k in range(30)]
        for y in (0.23, 0.43)
    ]
    return [
        lathe(((0, 0), (0.45, 0.0), (0.62, 0.12), (0.62, 0.25), (0, 0.25)), shell, smooth=2),
        lathe(((0, 0), (0.62, 0.0), (0.62, 0.12), (0.42, 0.28), (0, 0.29)), shell, (0, 0.41, 0), smooth=2),
        cone(0.57, 0.57, 0.16, plain((0.99, 0.90, 0.84), 0.2), (0, 0.25, 0), edge=0.05),
        *lace,
    ]


def wedding_cake() -> Model:
    icing, pink = plain((0.99, 0.97, 0.95), 0.2), plain((0.96, 0.66, 0.74), 0.2)
    out: Model = [lathe(((0, 0), (1.02, 0), (1.02, 0.05), (0, 0.05)), metal(), (0, 0, 0))]
    for r, y in ((0.85, 0.05), (0.60, 0.60), (0.36, 1.12)):
        out += [cone(r, r, 0.52, icing, (0, y, 0), edge=0.04), ring(r, 0.05, pink, (0, y + 0.03, 0))]
        count = round(r * 22)
        out += [
            ball(0.062, icing, (r * 0.97 * math.cos(a), y + 0.54, r * 0.97 * math.sin(a)))
            for a in [k * 2 * math.pi / count for k in range(count)]
        ]
    out += [
        ball(0.11, plain((0.90, 0.24, 0.36), 0.3), (x, y, z))
        for x, y, z in (
            (0.25, 0.68, 0.72),
            (0.42, 0.64, 0.66),
            (-0.32, 1.2, 0.40),
            (-0.16, 1.18, 0.46),
            (0.0, 1.76, 0),
            (-0.14, 1.72, 0.08),
            (0.14, 1.72, 0.08),
        )
    ]
    return out


def barrel() -> Model:
    staves = Paint(colour=(0.66, 0.43, 0.24), pattern=stripes((0.48, 0.30, 0.16), 1, around=14, share=0.08), gloss=0.15)
    out: Model = [
        lathe(((0, 0), (0.42, 0), (0.56, 0.36), (0.56, 0.84), (0.42, 1.2), (0, 1.2)), staves, smooth=2),
        cone(0.40, 0.40, 0.02, Paint(colour=PINE, pattern=boards(0.14), gloss=0.1), (0, 1.195, 0)),
    ]
    return [
        *out,
        *[
            lathe(((0, 0), (r, 0), (r + 0.006, 0.09), (0, 0.09)), metal((0.42, 0.44, 0.48)), (0, y, 0))
            for r, y in ((0.475, 0.10), (0.548, 0.32), (0.548, 0.79), (0.475, 1.01))
        ],
    ]


def wooden_crate() -> Model:
    slat, rail = wood(PINE), wood(OAK)
    out: Model = [box((0.9, 0.84, 0.9), wood(DARK), (0, 0.04, 0))]
    for turn in (0.0, 90.0):
        side = (
            [box((0.98, 0.19, 0.05), slat, (0, 0.03 + 0.235 * k, 0.47)) for k in range(4)]
            + [box((0.12, 0.92, 0.07), rail, (x, 0, 0.49)) for x in (-0.43, 0.43)]
            + [rod((-0.36, 0.08, 0.50), (0.36, 0.86, 0.50), 0.045, rail)]
        )
        out += moved(side, (0, 0, 0), turn=(0, turn, 0))
    return [*out, *[box((0.22, 0.05, 1.0), slat, (-0.37 + 0.247 * k, 0.88, 0)) for k in range(4)]]


def treasure_chest() -> Model:
    wood_ = Paint(colour=(0.56, 0.32, 0.16), pattern=boards(0.17, 0), gloss=0.15)
    gold = metal((0.96, 0.74, 0.25))
    lid = moved(
        [
            slab([(-0.4, 0), (0.4, 0), *[(x, y * 0.85) for x, y in arc(0.4, 0, 180, 13)]], 1.3, wood_, turn=(0, 90, 0)),
            *[
                slab(
                    [(-0.42, 0), (0.42, 0), *[(x, y * 0.86) for x, y in arc(0.42, 0, 180, 13)]],
                    0.1,
                    gold,
                    (x, 0, 0),
                    turn=(0, 90, 0),
                )
                for x in (-0.6, 0, 0.6)
            ],
        ],
        (0, 0.62, -0.30),
        turn=(-52, 0, 0),
    )
    coins: Model = []
    for k in range(26):
        a = 2.4 * k
        r = 0.13 * math.sqrt(k)
        coins.append(
            lathe(
                ((0, 0), (0.115, 0), (0.115, 0.035), (0, 0.035)),
                gold,
                (
                    min(0.5, max(-0.5, r * 1.05 * math.cos(a))),
                    0.60 + 0.10 * math.cos(min(1.5, r * 2)),
                    0.28 * math.sin(a) * min(1, r * 2.2),
                ),
                turn=(25 * math.sin(k), 0, 25 * math.cos(k)),
            )
        )
    gems = [
        lathe(((0, 0), (0.10, 0.10), (0.06, 0.16), (0, 0.16)), Paint(colour=c, gloss=1.0), at, sides=6)
        for c, at in (
            (RED, (0.3, 0.70, 0.22)),
            ((0.2, 0.5, 0.9), (-0.28, 0.70, 0.2)),
            ((0.2, 0.75, 0.4), (0.02, 0.74, 0.26)),
        )
    ]
    return [
        box((1.3, 0.6, 0.78), wood_, edge=0.02),
        *[box((0.1, 0.64, 0.82), gold, (x, -0.01, 0)) for x in (-0.6, 0, 0.6)],
        box((1.34, 0.07, 0.82), gold, (0, 0.56, 0)),
        box((0.22, 0.22, 0.06), gold, (0, 0.36, 0.41), edge=0.03),
        *lid,
        *coins,
        *gems,
    ]


def picnic_basket() -> Model:
    def weave(p: Points, albedo: Points) -> Points:
        u, v = (p[:, 0] + p[:, 2]) / 0.13, p[:, 1] / 0.085
        over = np.sin(np.pi * (u + np.floor(v))) ** 2
        edge = np.abs(np.sin(np.pi * v)) ** 0.4
        return np.asarray(albedo * (0.62 + 0.42 * over * edge)[:, None], np.float32)

    wicker = Paint(colour=(0.84, 0.60, 0.32), pattern=weave, gloss=0.1)
    cloth = Paint(colour=WHITE, pattern=stripes(RED, 0.16, 0), gloss=0.1)
    handle = [
        rod(
            (0.5 * math.cos(a), 0.62 + 0.5 * math.sin(a), 0),
            (0.5 * math.cos(b), 0.62 + 0.5 * math.sin(b), 0),
            0.04,
            wicker,
        )
        for a, b in [(math.pi * k / 10, math.pi * (k + 1) / 10) for k in range(10)]
    ]
    return [
        box((1.16, 0.62, 0.74), wicker, edge=0.07),
        box((1.24, 0.09, 0.82), wicker, (0, 0.58, 0), edge=0.04),
        *handle,
        box((0.66, 0.10, 0.80), cloth, (0.24, 0.64, 0.0), edge=0.04),
        box((0.5, 0.34, 0.03), cloth, (0.28, 0.40, 0.41), edge=0.012),
        ball((0.22, 0.14, 0.14), plain((0.86, 0.60, 0.30)), (-0.34, 0.72, 0.1)),
    ]


def watering_can() -> Model:
    tin = metal((0.36, 0.66, 0.62))
    handle = [
        rod(
            (0.34 + 0.34 * math.cos(a), 0.50 + 0.40 * math.sin(a), 0),
            (0.34 + 0.34 * math.cos(b), 0.50 + 0.40 * math.sin(b), 0),
            0.035,
            tin,
        )
        for a, b in [(-1.2 + 3.3 * k / 10, -1.2 + 3.3 * (k + 1) / 10) for k in range(10)]
    ]
    rose = moved(
        [cone(0.06, 0.17, 0.12, tin), cone(0.16, 0.16, 0.02, plain((0.25, 0.42, 0.42)), (0, 0.12, 0))],
        (-1.0, 0.86, 0),
        turn=(0, 0, 55),
    )
    return [
        hollow(lathe(((0, 0), (0.42, 0), (0.40, 0.70), (0, 0.70)), tin), 0.02, 0.68),
        lathe(((0, 0), (0.44, 0), (0.44, 0.06), (0, 0.06)), tin),
        ring(0.40, 0.03, tin, (0, 0.70, 0)),
        rod((-0.34, 0.18, 0), (-1.0, 0.86, 0), 0.075, tin, 0.05),
        *handle,
        *rose,
    ]


def lantern() -> Model:
    iron = plain((0.22, 0.24, 0.27), 0.6)
    return [
        lathe(((0, 0), (0.42, 0), (0.36, 0.12), (0.30, 0.16), (0, 0.16)), iron),
        cone(0.26, 0.26, 0.58, shining((1.0, 0.86, 0.50)), (0, 0.16, 0)),
        lathe(((0, 0), (0.36, 0), (0.22, 0.16), (0.1, 0.26), (0, 0.26)), iron, (0, 0.74, 0)),
        ring(0.19, 0.026, iron, (0, 1.16, 0), turn=(90, 0, 0)),
        *[
            rod(
                (0.30 * math.cos(a), 0.14, 0.30 * math.sin(a)),
                (0.30 * math.cos(a), 0.78, 0.30 * math.sin(a)),
                0.022,
                iron,
            )
            for a in [k * math.pi / 3 for k in range(6)]
        ],
        ring(0.31, 0.02, iron, (0, 0.45, 0)),
    ]


def globe() -> Model:
    land = Paint(colour=(0.20, 0.52, 0.84), pattern=patches((0.42, 0.70, 0.30), 1.9, 0.10, 1.0), gloss=0.6)
    rim = moved([ring(0.62, 0.035, metal(BRASS))], (0, 1.02, 0), turn=(90, 0, 23))
    return [
        ball(0.56, land, (0, 1.02, 0)),
        *rim,
        lathe(((0, 0), (0.46, 0), (0.40, 0.08), (0.10, 0.14), (0.07, 0.42), (0, 0.42)), wood(OAK, 1), smooth=1),
        *[ball(0.05, metal(BRASS), (-0.245 * s, 1.02 + 0.57 * s, 0)) for s in (-1, 1)],
    ]


def fish_tank() -> Model:
    weed = leaves((0.20, 0.58, 0.28), (0.36, 0.74, 0.36), 6)

    def fish(x: float, y: float, z: float, colour: Colour, side: int) -> Model:
        return [
            ball((0.19, 0.12, 0.06), Paint(colour=colour, pattern=stripes(WHITE, 0.19, 0, 0.24), gloss=0.5), (x, y, z)),
            slab(
                [(0, 0), (0.15, 0.11), (0.12, 0), (0.15, -0.11)]
                if side > 0
                else [(0, 0), (-0.15, 0.11), (-0.12, 0), (-0.15, -0.11)],
                0.03,
                plain(colour, 0.4),
                (x + side * 0.15, y, z),
            ),
            ball(0.026, plain(BLACK, 0.8), (x - side * 0.11, y + 0.03, z + 0.05)),
            ball((0.06, 0.06, 0.02), plain(colour, 0.4), (x, y + 0.11, z)),
        ]

    plants = [
        rod((x, 0.12, z), (x + 0.06 * math.sin(9 * x), 0.12 + h, z), 0.035, weed, 0.012)
        for x, z, h in (
            (-0.66, -0.1, 0.5),
            (-0.58, 0.1, 0.36),
            (-0.5, -0.15, 0.62),
            (0.55, -0.1, 0.52),
            (0.66, 0.05, 0.38),
            (0.60, -0.2, 0.66),
        )
    ]
    return [
        box(
            (1.6, 0.16, 0.74),
            Paint(colour=SAND, pattern=patches((0.72, 0.58, 0.40), 14, 0.2), gloss=0.05),
            (0, 0.02, 0),
        ),
        box(
            (1.62, 0.98, 0.04),
            Paint(colour=(0.36, 0.72, 0.90), pattern=rising((0.70, 0.90, 0.97), 0, 0.9), gloss=0.2),
            (0, 0.06, -0.36),
        ),
        *plants,
        *fish(-0.2, 0.66, 0.12, (0.98, 0.48, 0.12), 1),
        *fish(0.32, 0.42, 0.18, (0.98, 0.80, 0.16), -1),
        *fish(0.20, 0.82, 0.0, (0.93, 0.30, 0.42), -1),
        rough(ball((0.2, 0.15, 0.15), plain((0.60, 0.58, 0.60)), (0.12, 0.2, 0.05)), 0.02, 9),
        *[ball(0.022, Paint(colour=WHITE, gloss=1), (-0.28 + 0.03 * (k % 2), 0.80 + 0.08 * k, 0.12)) for k in range(3)],
        box((1.7, 0.06, 0.82), plain(BLACK, 0.4)),
        box((1.7, 0.06, 0.82), plain(BLACK, 0.4), (0, 1.12, 0)),
        box((1.64, 1.04, 0.76), glass((0.55, 0.82, 0.95), 0.14), (0, 0.07, 0), edge=0.02),
    ]


def flag() -> Model:
    def cloth(p: Points) -> Values:
        wave = 0.10 * np.sin(p[:, 0] * 4.2) * np.clip(p[:, 0] / 0.4, 0, 1)
        q = np.abs(np.stack([p[:, 0] - 0.75, p[:, 1] - 0.45 + 0.4 * wave, p[:, 2] - wave], 1)) - np.array(
            (0.73, 0.43, 0.012), np.float32
        )
        return np.asarray((np.sqrt((np.maximum(q, 0) ** 2).sum(1)) + np.minimum(q.max(1), 0)) * 0.8 - 0.015, np.float32)

    return [
        Part(field=cloth, paint=plain((0.86, 0.20, 0.20), 0.2), reach=1.9, at=(0.04, 1.35, 0)),
        cone(0.04, 0.035, 2.4, wood(PINE, 1)),
        ball(0.085, metal(BRASS), (0, 2.45, 0)),
        lathe(((0, 0), (0.24, 0), (0.2, 0.07), (0, 0.09)), plain((0.4, 0.42, 0.45))),
    ]


MODELS = {
    f.__name__: f
    for f in (
        mug,
        bottle,
        glass_of_water,
        glass_of_lemonade,
        perfume_bottle,
        kettle,
        toaster,
        flower_vase,
        pumpkin,
        egg_carton,
        macaron,
        wedding_cake,
        barrel,
        wooden_crate,
        treasure_chest,
        picnic_basket,
        watering_can,
        lantern,
        globe,
        fish_tank,
        flag,
    )
}
VIEWS = {
    "flag": View(yaw_deg=8.0, pitch_deg=4.0),
    "fish_tank": View(yaw_deg=16.0, pitch_deg=9.0),
    "perfume_bottle": View(yaw_deg=18.0),
    "egg_carton": View(yaw_deg=18.0, pitch_deg=24.0),
    "mug": View(pitch_deg=18.0),
    "bottle": View(pitch_deg=6.0),
    "watering_can": View(yaw_deg=12.0),
    "kettle": View(yaw_deg=12.0),
}
