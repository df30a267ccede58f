"""Food and drink that no published picture shows: baked, fried, in glasses, in tins and on plates."""

from __future__ import annotations

import math

from training.assets.camera import View
from training.assets.models.dishes import bowl, plate
from training.assets.models.forms import around, ear, tube
from training.assets.models.patterns import (
    CREAM,
    GREEN,
    RED,
    WHITE,
    glass,
    metal,
    patches,
    plain,
    rising,
    stripes,
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
    limb,
    moved,
    ring,
    rod,
    rough,
    slab,
)

Model = list[Part]
CRUST, GOLDEN, CHEESE, COCOA = (0.84, 0.55, 0.25), (0.93, 0.68, 0.30), (0.99, 0.80, 0.32), (0.36, 0.20, 0.13)


def _toasted(colour: tuple[float, float, float] = GOLDEN, scale: float = 5.0) -> Paint:
    dark = (colour[0] * 0.78, colour[1] * 0.66, colour[2] * 0.55)
    return Paint(colour=colour, pattern=patches(dark, scale, 0.15), gloss=0.2, soft=0.2)


def latte() -> Model:
    """A wide cup with a leaf poured into the foam."""
    foam, brown = plain((0.97, 0.91, 0.80), 0.2), plain((0.66, 0.40, 0.20), 0.3)
    leaf = [ball((0.34 - 0.05 * k, 0.02, 0.07), foam, (0, 0.835, 0.30 - 0.16 * k)) for k in range(5)]
    return [
        lathe(((0, 0), (1.15, 0.02), (1.35, 0.14), (1.15, 0.10), (0, 0.08)), plain(WHITE, 0.6)),
        hollow(
            lathe(
                ((0, 0), (0.42, 0), (0.72, 0.28), (0.90, 0.98), (0, 0.98)),
                plain((0.30, 0.66, 0.74), 0.6),
                (0, 0.1, 0),
                smooth=1,
            ),
            0.035,
            0.82,
        ),
        cone(0.80, 0.80, 0.03, brown, (0, 0.80, 0)),
        ring(0.66, 0.05, foam, (0, 0.805, 0)),
        *leaf,
        ball((0.03, 0.02, 0.45), brown, (0, 0.85, 0.0)),
        tube(ear((0.78, 0.5), 0.36, 0.26), 0.075, plain((0.30, 0.66, 0.74), 0.6)),
    ]


def cappuccino() -> Model:
    return [
        lathe(((0, 0), (1.15, 0.02), (1.35, 0.14), (1.15, 0.10), (0, 0.08)), plain(WHITE, 0.6)),
        hollow(
            lathe(((0, 0), (0.45, 0), (0.74, 0.28), (0.84, 0.80), (0, 0.80)), plain(WHITE, 0.6), (0, 0.1, 0), smooth=1),
            0.035,
            0.80,
        ),
        ball(
            (0.78, 0.18, 0.78),
            Paint(colour=(0.98, 0.94, 0.86), pattern=patches((0.60, 0.38, 0.22), 6, 0.25), gloss=0.1, soft=0.4),
            (0, 0.84, 0),
        ),
        tube(ear((0.78, 0.52), 0.36, 0.26), 0.075, plain(WHITE, 0.6)),
        limb((1.0, 0.16, 0.55), (0.2, 0.16, 1.0), 0.04, metal()),
        ball((0.16, 0.04, 0.1), metal(), (0.1, 0.17, 1.02), turn=(0, 30, 0)),
    ]


def lasagna() -> Model:
    layers: Model = []
    for k in range(4):
        y = 0.12 + 0.22 * k
        layers += [
            box((1.7, 0.10, 1.2), plain((0.98, 0.86, 0.55), 0.2), (0, y, 0), edge=0.05),
            box(
                (1.66, 0.13, 1.16),
                plain((0.74, 0.24, 0.12) if k % 2 == 0 else (0.96, 0.92, 0.82), 0.3),
                (0, y + 0.09, 0),
                edge=0.05,
            ),
        ]
    return [
        *plate(1.5),
        *layers,
        rough(
            box(
                (1.72, 0.14, 1.22),
                Paint(colour=CHEESE, pattern=patches((0.82, 0.42, 0.16), 4, 0.1), gloss=0.35, soft=0.3),
                (0, 0.98, 0),
                edge=0.07,
            ),
            0.03,
            5,
        ),
        *[
            tube([(x, 1.0, 0.6), (x + 0.02, 0.7, 0.64), (x, 0.55, 0.63)], 0.06, plain(CHEESE, 0.4))
            for x in (-0.5, 0.1, 0.55)
        ],
        *[
            ball((0.16, 0.03, 0.09), plain((0.28, 0.56, 0.22)), (x, 1.15, z), turn=(0, a, 10))
            for x, z, a in ((0.0, 0.0, 20), (0.14, 0.1, 100), (-0.1, 0.12, 200))
        ],
    ]


def club_sandwich() -> Model:
    wedge = [(-0.95, 0), (0.95, 0), (0, 1.0)]

    def half(y: float) -> Model:
        out: Model = []
        for k, (h, c) in enumerate(
            (
                (0.16, GOLDEN),
                (0.06, (0.50, 0.74, 0.28)),
                (0.08, (0.90, 0.26, 0.20)),
                (0.06, CHEESE),
                (0.14, GOLDEN),
                (0.07, (0.96, 0.66, 0.62)),
                (0.06, (0.50, 0.74, 0.28)),
                (0.16, GOLDEN),
            )
        ):
            grown = 1.05 if c[1] > 0.7 and c[0] < 0.6 else 1.0
            out.append(
                slab(
                    [(a * grown, b * grown) for a, b in wedge],
                    h,
                    _toasted(c) if c == GOLDEN else plain(c, 0.3),
                    (0, y + h / 2, 0.5),
                    turn=(-90, 0, 0),
                    edge=0.03,
                )
            )
            y += h
        return out

    return [
        *plate(1.5),
        *moved(half(0.1), (-0.1, 0, 0), turn=(0, 12, 0)),
        rod((-0.15, 0.8, 0.1), (-0.15, 1.45, 0.1), 0.025, plain((0.86, 0.66, 0.40))),
        ball(0.12, plain((0.55, 0.68, 0.22), 0.6), (-0.15, 1.35, 0.1)),
        *[
            ball((0.10, 0.05, 0.36), plain(CHEESE), (0.95 + 0.1 * k, 0.16, -0.1 + 0.15 * k), turn=(0, 25 * k, 0))
            for k in range(3)
        ],
    ]


def quesadilla() -> Model:
    def wedge(turn: float, y: float) -> Model:
        points = [(0, 0), *arc(1.3, 60, 120, 10)]
        return moved(
            [
                slab(points, 0.08, _toasted((0.95, 0.80, 0.52), 4), (0, 0, 0), turn=(-90, 0, 0), edge=0.03),
                slab(
                    [(x * 1.01, y2 * 1.01) for x, y2 in points],
                    0.08,
                    plain(CHEESE, 0.4),
                    (0, 0.08, 0),
                    turn=(-90, 0, 0),
                    edge=0.02,
                ),
                slab(points, 0.08, _toasted((0.95, 0.80, 0.52), 4), (0, 0.16, 0), turn=(-90, 0, 0), edge=0.03),
            ],
            (0, y, 0.6),
            turn=(0, turn, 0),
        )

    return [
        *plate(1.5),
        *wedge(38, 0.14),
        *wedge(-38, 0.14),
        *wedge(0, 0.3),
        *moved(
            [bowl((0.30, 0.55, 0.75), 0.36, 0.26), cone(0.31, 0.31, 0.04, plain((0.84, 0.22, 0.14), 0.5), (0, 0.2, 0))],
            (0.75, 0.1, 0.75),
        ),
    ]


def nachos() -> Model:
    chips = [
        slab(
            [(-0.26, -0.2), (0.26, -0.2), (0, 0.3)],
            0.05,
            _toasted((0.96, 0.72, 0.28), 6),
            (x, y, z),
            turn=(a, b, c),
            edge=0.02,
        )
        for x, y, z, a, b, c in [
            (
                0.62 * math.cos(k * 2.4) * ((k % 5) / 5 + 0.35),
                0.32 + 0.018 * k,
                0.5 * math.sin(k * 2.4) * ((k % 5) / 5 + 0.35),
                -50 + 25 * (k % 4),
                40 * k,
                35 * k,
            )
            for k in range(26)
        ]
    ]
    return [
        *plate(1.35, (0.24, 0.52, 0.66)),
        ball((0.95, 0.36, 0.8), _toasted((0.94, 0.68, 0.26), 5), (0, 0.12, 0)),
        *chips,
        *[
            tube([(x, 0.8, z), (x * 1.4, 0.6, z * 1.5), (x * 1.8, 0.35, z * 1.8)], 0.08, plain(CHEESE, 0.6))
            for x, z in ((0.2, 0.25), (-0.3, 0.3), (0.0, 0.4), (0.4, 0.1))
        ],
        *[ball(0.07, plain(RED, 0.4), (x, 0.75, z)) for x, z in ((0.25, 0.3), (-0.15, 0.42), (-0.45, 0.2))],
        *[
            ring(0.07, 0.03, plain(GREEN, 0.4), (x, 0.78, z), turn=(30, 0, 0))
            for x, z in ((0.05, 0.36), (-0.3, 0.4), (0.42, 0.18))
        ],
        ball((0.22, 0.14, 0.2), plain((0.55, 0.70, 0.28), 0.2), (-0.02, 0.88, 0.05)),
    ]


def churros() -> Model:
    def stick(x: float, lean: float, z: float) -> Model:
        star = [
            (r * math.cos(a), r * math.sin(a))
            for k in range(12)
            for r, a in [(0.15 if k % 2 else 0.105, k * math.pi / 6)]
        ]
        return moved(
            [slab(star, 1.7, _toasted((0.88, 0.56, 0.24), 9), (0, 1.15, 0), turn=(90, 0, 0), edge=0.02)],
            (x, 0.05, z),
            turn=(0, 20 * lean, lean),
        )

    cup = lathe(
        ((0, 0), (0.42, 0), (0.62, 1.05), (0, 1.05)),
        Paint(colour=WHITE, pattern=stripes((0.88, 0.24, 0.24), 1, around=10, share=0.5), gloss=0.2),
    )
    return [
        *[
            p
            for x, a, z in ((-0.3, 12, 0), (-0.1, 4, 0.15), (0.12, -4, 0), (0.3, -13, 0.1), (0.02, 2, -0.2))
            for p in stick(x, a, z)
        ],
        hollow(cup, 0.03, 1.05),
        *moved(
            [bowl((0.95, 0.95, 0.94), 0.34, 0.28), cone(0.3, 0.3, 0.03, plain(COCOA, 0.8), (0, 0.22, 0))],
            (0.95, 0, 0.25),
        ),
    ]


def eclair() -> Model:
    return [
        limb((-0.8, 0.36, 0), (0.8, 0.36, 0), 0.36, _toasted((0.90, 0.64, 0.32))),
        box((2.1, 0.08, 0.6), plain((0.99, 0.95, 0.82), 0.3), (0, 0.32, 0.12), edge=0.04),
        limb((-0.78, 0.52, 0), (0.78, 0.52, 0), 0.27, plain(COCOA, 0.8)),
        *[
            tube(
                [(-0.7 + 0.3 * k, 0.74, 0.18), (-0.6 + 0.3 * k, 0.80, 0), (-0.5 + 0.3 * k, 0.74, -0.18)],
                0.03,
                plain((0.98, 0.93, 0.85)),
            )
            for k in range(5)
        ],
    ]


def quiche() -> Model:
    wedge = [(0, 0), *arc(1.3, 62, 118, 10)]
    cut = slab(wedge, 1.2, plain(WHITE), (0, 0.4, 0), turn=(-90, 180, 0))
    crust = carved(lathe(((0, 0), (0.95, 0), (1.18, 0.42), (0, 0.42)), _toasted(CRUST)), cut)
    fill = carved(
        cone(
            1.04,
            1.08,
            0.10,
            Paint(colour=(0.99, 0.84, 0.44), pattern=patches((0.86, 0.52, 0.20), 4, 0.2), gloss=0.3),
            (0, 0.36, 0),
        ),
        cut,
    )
    bits = [
        ball(
            (0.09, 0.05, 0.07),
            plain(c, 0.2),
            (0.85 * math.cos(a) * r, 0.47, 0.85 * math.sin(a) * r),
            turn=(0, 50 * k, 0),
        )
        for k in range(22)
        for a, r, c in [
            (2.4 * k, (k % 7 + 1) / 7.5, ((0.30, 0.56, 0.22), (0.90, 0.42, 0.36), (0.30, 0.56, 0.22))[k % 3])
        ]
        if not (math.sin(2.4 * k) > 0.6 and abs(math.cos(2.4 * k)) < 0.55)
    ]
    rim = [
        ball((0.13, 0.10, 0.13), _toasted((0.90, 0.62, 0.30)), (1.12 * x, 0.42, 1.12 * z))
        for x, _, z in around(26, 1.0)
        if not (z > 0.8 and abs(x) < 0.55)
    ]
    return [crust, fill, *bits, *rim]


def samosas() -> Model:
    def one(at: tuple[float, float, float], turn: float) -> Model:
        return moved(
            [
                rough(
                    lathe(
                        ((0, 0), (0.52, 0.02), (0.50, 0.14), (0.06, 0.86), (0, 0.88)),
                        _toasted((0.90, 0.60, 0.22), 6),
                        sides=3,
                        edge=0.05,
                    ),
                    0.02,
                    6,
                )
            ],
            at,
            turn=(0, turn, 0),
        )

    return [
        *plate(1.35),
        *one((-0.5, 0.12, -0.05), 20),
        *one((0.5, 0.12, -0.1), 70),
        *one((0.02, 0.12, 0.42), 35),
        *moved(
            [bowl((0.80, 0.42, 0.24), 0.3, 0.24), cone(0.26, 0.26, 0.03, plain((0.34, 0.58, 0.20), 0.4), (0, 0.19, 0))],
            (0.85, 0.1, 0.62),
        ),
    ]


def spring_rolls() -> Model:
    rolls = [
        limb((-0.62, 0.28 + 0.3 * (k > 2), z), (0.62, 0.28 + 0.3 * (k > 2), z), 0.17, _toasted((0.93, 0.66, 0.28), 5))
        for k, z in enumerate((-0.36, 0, 0.36, -0.18, 0.18))
    ]
    return [
        *plate(1.35),
        *rolls,
        *moved(
            [
                bowl((0.20, 0.30, 0.40), 0.32, 0.24),
                cone(0.28, 0.28, 0.03, plain((0.86, 0.26, 0.12), 0.7), (0, 0.19, 0)),
            ],
            (0.92, 0.1, 0.55),
        ),
        ball((0.3, 0.06, 0.2), plain((0.42, 0.72, 0.28)), (-0.9, 0.16, 0.45)),
    ]


def sausage() -> Model:
    bend = [
        (-1.1, 0.62, 0),
        (-0.85, 0.38, 0),
        (-0.45, 0.24, 0),
        (0, 0.2, 0),
        (0.45, 0.24, 0),
        (0.85, 0.38, 0),
        (1.1, 0.62, 0),
    ]
    skin = Paint(colour=(0.74, 0.30, 0.17), pattern=patches((0.60, 0.20, 0.10), 3, 0.1), gloss=0.7)
    return [
        tube(bend, 0.26, skin),
        *[
            tube([(x - 0.1, y + 0.23, 0.13), (x + 0.08, y + 0.18, 0.25)], 0.035, plain((0.46, 0.15, 0.08)))
            for x, y in ((-0.6, 0.3), (-0.2, 0.22), (0.2, 0.22), (0.6, 0.3))
        ],
        *[
            ball((0.07, 0.12, 0.07), plain((0.66, 0.28, 0.18)), (s * 1.24, 0.88, 0), turn=(0, 0, -s * 30))
            for s in (-1, 1)
        ],
    ]


def ham() -> Model:
    return [
        ball(
            (0.95, 0.78, 0.7),
            Paint(colour=(0.86, 0.42, 0.36), pattern=patches((0.74, 0.30, 0.24), 2, 0.1), gloss=0.5),
            (0, 0.8, 0),
        ),
        cone(0.68, 0.66, 0.06, plain((0.97, 0.80, 0.74), 0.3), (-0.62, 0.8, 0), turn=(0, 0, 90)),
        cone(0.58, 0.58, 0.07, plain((0.93, 0.54, 0.50), 0.4), (-0.63, 0.8, 0), turn=(0, 0, 90)),
        cone(0.13, 0.13, 0.09, plain(CREAM), (-0.64, 0.85, 0.05), turn=(0, 0, 90)),
        limb((0.8, 0.95, 0), (1.4, 1.2, 0), 0.13, plain((0.97, 0.93, 0.85)), 0.11),
        *[ball(0.15, plain((0.97, 0.93, 0.85)), (1.45, 1.2 + 0.12 * s, 0)) for s in (-1, 1)],
    ]


def _squeeze(body: Paint, cap: tuple[float, float, float], label: tuple[float, float, float], emblem: Model) -> Model:
    return [
        lathe(
            ((0, 0), (0.42, 0), (0.46, 0.12), (0.44, 0.5), (0.46, 1.2), (0.36, 1.6), (0.2, 1.75), (0, 1.75)),
            body,
            smooth=1,
        ),
        cone(0.22, 0.20, 0.2, plain(cap, 0.5), (0, 1.72, 0)),
        cone(0.14, 0.05, 0.42, plain(cap, 0.5), (0, 1.9, 0)),
        cone(0.462, 0.462, 0.55, plain(label, 0.3), (0, 0.55, 0)),
        *emblem,
    ]


def ketchup() -> Model:
    tomato = [
        ball((0.17, 0.15, 0.06), plain((0.90, 0.18, 0.12), 0.6), (0, 0.81, 0.46)),
        *[ball((0.1, 0.03, 0.03), plain(GREEN), (s * 0.06, 0.95, 0.5), turn=(0, 0, s * 24)) for s in (-1, 1)],
    ]
    return _squeeze(plain((0.86, 0.14, 0.10), 0.7), WHITE, WHITE, tomato)


def mustard() -> Model:
    return _squeeze(
        plain((0.98, 0.78, 0.14), 0.7),
        (0.86, 0.16, 0.12),
        (0.99, 0.93, 0.70),
        [ball((0.2, 0.15, 0.05), plain((0.88, 0.60, 0.08), 0.4), (0, 0.82, 0.46))],
    )


def peanut_butter() -> Model:
    return [
        lathe(((0, 0), (0.62, 0), (0.68, 0.1), (0.68, 1.15), (0.58, 1.32), (0, 1.32)), plain((0.78, 0.52, 0.25), 0.6)),
        cone(0.66, 0.66, 0.30, plain((0.84, 0.20, 0.18), 0.5), (0, 1.30, 0)),
        cone(0.69, 0.69, 0.55, plain(CREAM, 0.2), (0, 0.38, 0)),
        *moved(
            [
                ball((0.14, 0.12, 0.05), plain((0.86, 0.62, 0.32)), (-0.12, 0, 0)),
                ball((0.14, 0.12, 0.05), plain((0.86, 0.62, 0.32)), (0.10, 0, 0)),
            ],
            (0, 0.66, 0.69),
            turn=(0, 0, 18),
        ),
    ]


def maple_syrup() -> Model:
    amber = Paint(colour=(0.62, 0.28, 0.07), pattern=rising((0.84, 0.46, 0.12), 0, 1.4), gloss=0.9)
    leaf = [
        (0, -0.18),
        (0.03, -0.04),
        (0.17, -0.06),
        (0.12, 0.02),
        (0.2, 0.1),
        (0.1, 0.1),
        (0.06, 0.2),
        (0, 0.12),
        (-0.06, 0.2),
        (-0.1, 0.1),
        (-0.2, 0.1),
        (-0.12, 0.02),
        (-0.17, -0.06),
        (-0.03, -0.04),
    ]
    return [
        lathe(((0, 0), (0.58, 0), (0.62, 0.1), (0.62, 0.85), (0.22, 1.25), (0.2, 1.6), (0, 1.6)), amber, smooth=1),
        cone(0.22, 0.22, 0.22, plain((0.93, 0.88, 0.78)), (0, 1.55, 0)),
        cone(0.625, 0.625, 0.5, plain(CREAM, 0.2), (0, 0.25, 0)),
        slab([(1.15 * x, 1.15 * y) for x, y in leaf], 0.04, plain((0.86, 0.22, 0.10)), (0, 0.5, 0.63)),
        tube(ear((0.22, 1.3), 0.22, 0.18), 0.05, amber),
    ]


def yogurt() -> Model:
    return [
        hollow(lathe(((0, 0), (0.46, 0), (0.62, 1.05), (0, 1.05)), plain((0.97, 0.97, 0.98), 0.4)), 0.02, 1.05),
        cone(0.56, 0.62, 0.5, plain((0.98, 0.64, 0.74), 0.3), (0, 0.35, 0)),
        ring(0.62, 0.03, plain(WHITE, 0.4), (0, 1.05, 0)),
        ball((0.58, 0.16, 0.58), plain((0.99, 0.97, 0.95), 0.4), (0, 0.98, 0)),
        tube(
            [
                (0.3 * (1 - k / 14) * math.cos(0.9 * k), 1.1 + 0.012 * k, 0.3 * (1 - k / 14) * math.sin(0.9 * k))
                for k in range(14)
            ],
            0.07,
            plain((0.99, 0.97, 0.95), 0.4),
        ),
        *[
            lathe(((0, 0), (0.13, 0.12), (0.05, 0.26), (0, 0.26)), plain((0.90, 0.16, 0.20), 0.5), (x, y, z), smooth=1)
            for x, y, z in ((-0.2, 1.12, 0.18),)
        ],
        lathe(
            ((0, 0), (0.14, 0.0), (0.16, 0.12), (0, 0.28)), plain((0.90, 0.16, 0.20), 0.5), (0, 0.47, 0.56), smooth=1
        ),
        limb((0.25, 1.05, -0.1), (0.62, 1.75, -0.25), 0.045, metal()),
    ]


def sugar_bowl() -> Model:
    cubes = [
        box((0.22, 0.22, 0.22), plain((0.99, 0.98, 0.96), 0.1), (x, y, z), turn=(10 * k, 35 * k, 12 * k), edge=0.03)
        for k, (x, y, z) in enumerate(
            (
                (-0.32, 0.6, 0.1),
                (0.05, 0.62, 0.28),
                (0.32, 0.6, 0.02),
                (0, 0.62, -0.25),
                (-0.12, 0.84, 0.05),
                (0.18, 0.82, 0.1),
                (1.0, 0.02, 0.3),
            )
        )
    ]
    return [
        hollow(
            lathe(((0, 0), (0.38, 0), (0.66, 0.3), (0.60, 0.95), (0, 0.95)), plain((0.45, 0.68, 0.85), 0.6), smooth=2),
            0.04,
            0.72,
        ),
        cone(0.5, 0.55, 0.1, plain((0.98, 0.97, 0.95)), (0, 0.52, 0)),
        *cubes,
    ]


def flour_sack() -> Model:
    ear_of = [
        p
        for s in (-1, 1)
        for k in range(4)
        for p in (
            ball(
                (0.05, 0.11, 0.04), plain((0.86, 0.62, 0.18)), (s * 0.08, 0.62 + 0.14 * k, 0.49), turn=(0, 0, -s * 28)
            ),
        )
    ]
    return [
        slab(
            [
                (-0.6, 0),
                (0.6, 0),
                (0.66, 0.6),
                (0.58, 1.4),
                (0.3, 1.6),
                (0.42, 1.95),
                (-0.42, 1.95),
                (-0.3, 1.6),
                (-0.58, 1.4),
                (-0.66, 0.6),
            ],
            0.9,
            plain((0.95, 0.91, 0.82), 0.05),
            edge=0.24,
        ),
        tube([(-0.34, 1.58, 0.14), (0, 1.56, 0.26), (0.34, 1.58, 0.14)], 0.05, plain((0.74, 0.52, 0.28))),
        rod((0, 0.4, 0.47), (0, 1.2, 0.47), 0.025, plain((0.86, 0.62, 0.18))),
        *ear_of,
        ball((0.42, 0.16, 0.24), plain((0.99, 0.98, 0.96), 0.05), (0.55, 0.04, 0.55)),
    ]


def marshmallows() -> Model:
    return [
        p
        for k, (x, y, z, c) in enumerate(
            (
                (-0.5, 0, 0, WHITE),
                (0.12, 0, 0.15, (0.99, 0.78, 0.84)),
                (0.7, 0, -0.05, WHITE),
                (-0.2, 0.52, 0.02, (0.99, 0.78, 0.84)),
                (0.42, 0.52, 0.05, WHITE),
                (0.1, 1.02, 0.02, WHITE),
            )
        )
        for p in [
            lathe(
                ((0, 0), (0.26, 0.0), (0.31, 0.1), (0.31, 0.4), (0.26, 0.5), (0, 0.5)),
                Paint(colour=c, gloss=0.05, soft=0.6),
                (x, y, z),
                smooth=2,
                edge=0.03,
            )
        ]
    ]


def jelly() -> Model:
    red = Paint(colour=(0.90, 0.12, 0.18), gloss=1.0, alpha=0.72)
    body = lathe(((0, 0), (0.9, 0), (0.82, 0.35), (0.62, 0.8), (0.3, 0.95), (0, 0.95)), red, (0, 0.1, 0), smooth=1)
    lobes = [limb((0.82 * x, 0.2, 0.82 * z), (0.5 * x, 0.85, 0.5 * z), 0.22, red, 0.18) for x, _, z in around(9, 1.0)]
    return [
        *plate(1.3),
        *lobes[:0],
        body,
        *[ball((0.16, 0.12, 0.16), plain((0.99, 0.97, 0.94), 0.3), (0.0, 1.12, 0))],
        ball(0.11, plain((0.86, 0.10, 0.14), 0.8), (0, 1.27, 0)),
        *[
            ball((0.12, 0.09, 0.12), plain((0.99, 0.97, 0.94), 0.3), (1.02 * x, 0.18, 1.02 * z))
            for x, _, z in around(14, 1.0)
        ],
    ]


def tiramisu() -> Model:
    out: Model = [*plate(1.4)]
    for k in range(2):
        y = 0.1 + 0.52 * k
        out += [
            box(
                (1.4, 0.28, 1.0),
                Paint(colour=(0.80, 0.56, 0.30), pattern=patches((0.42, 0.24, 0.14), 3, 0.1), gloss=0.1),
                (0, y, 0),
                edge=0.06,
            ),
            box((1.42, 0.24, 1.02), plain((0.99, 0.95, 0.86), 0.25), (0, y + 0.28, 0), edge=0.08),
        ]
    return [
        *out,
        box(
            (1.36, 0.05, 0.96),
            Paint(colour=(0.38, 0.22, 0.14), pattern=patches((0.28, 0.15, 0.09), 9), gloss=0.05),
            (0, 1.13, 0),
            edge=0.03,
        ),
        *[
            ball((0.10, 0.07, 0.06), plain((0.26, 0.14, 0.08), 0.5), (x, 1.2, z), turn=(0, a, 0))
            for x, z, a in ((0.0, 0.05, 20), (0.16, 0.14, 90), (-0.1, 0.2, 150))
        ],
    ]


def creme_brulee() -> Model:
    flutes = [ball((0.07, 0.26, 0.07), plain(WHITE, 0.6), (0.94 * x, 0.28, 0.94 * z)) for x, _, z in around(30, 1.0)]
    return [
        hollow(lathe(((0, 0), (0.86, 0), (1.0, 0.7), (0, 0.7)), plain(WHITE, 0.6)), 0.04, 0.5),
        *flutes,
        cone(
            0.92,
            0.92,
            0.06,
            Paint(colour=(0.90, 0.56, 0.16), pattern=patches((0.52, 0.24, 0.06), 3, 0.0), gloss=1.0),
            (0, 0.42, 0),
        ),
        *[
            ball((0.16, 0.12, 0.14), plain((0.86, 0.14, 0.26), 0.3), (x, 0.54, z))
            for x, z in ((0.1, 0.1), (-0.16, 0.16), (-0.02, -0.12))
        ],
        ball((0.18, 0.03, 0.1), plain(GREEN), (0.28, 0.52, -0.08), turn=(0, 30, 14)),
    ]


def iced_tea() -> Model:
    tea = Paint(colour=(0.72, 0.36, 0.10), gloss=0.9, alpha=0.86)
    cubes = [
        box(
            (0.3, 0.3, 0.3),
            Paint(colour=(0.96, 0.86, 0.70), gloss=0.9),
            (x, y, z),
            turn=(20 * k, 40 * k, 15 * k),
            edge=0.04,
        )
        for k, (x, y, z) in enumerate(((-0.12, 1.42, 0.1), (0.18, 1.36, 0.08), (0.0, 1.5, -0.2)))
    ]
    lemon = [
        cone(0.34, 0.34, 0.07, plain((0.98, 0.84, 0.18), 0.4), (0.5, 1.72, 0.08), turn=(90, 0, 14)),
        cone(0.28, 0.28, 0.08, plain((0.99, 0.93, 0.58), 0.4), (0.5, 1.72, 0.085), turn=(90, 0, 14)),
    ]
    return [
        cone(0.46, 0.56, 1.4, tea, (0, 0.1, 0)),
        *cubes,
        *lemon,
        rod((-0.1, 0.4, 0), (-0.42, 2.3, 0), 0.05, plain((0.90, 0.24, 0.22), 0.4)),
        *[
            ball((0.16, 0.04, 0.1), plain((0.30, 0.62, 0.26)), (-0.1 + 0.14 * k, 1.72, 0.2), turn=(0, 60 * k, 20))
            for k in range(3)
        ],
        hollow(cone(0.52, 0.64, 1.75, glass((0.90, 0.96, 1.0), 0.16)), 0.02, 1.75),
    ]


def saucer() -> Model:
    return [
        lathe(
            ((0, 0), (0.55, 0), (0.62, 0.06), (1.1, 0.2), (1.2, 0.28), (1.08, 0.22), (0.5, 0.10), (0, 0.08)),
            plain(WHITE, 0.7),
        ),
        ring(1.1, 0.025, plain((0.24, 0.46, 0.78), 0.5), (0, 0.235, 0)),
        ring(0.42, 0.02, plain((0.90, 0.90, 0.91)), (0, 0.10, 0)),
    ]


def napkin() -> Model:
    cloth = Paint(colour=(0.95, 0.93, 0.90), gloss=0.05)
    red = Paint(colour=(0.84, 0.22, 0.24), gloss=0.05)
    return [
        slab([(-0.85, 0), (0.85, 0), (0.0, 1.5)], 0.3, red, (0, 0, -0.1), turn=(-12, 0, 0), edge=0.12),
        slab([(-0.95, 0), (0.1, 0), (-0.1, 1.2)], 0.2, red, (0, 0, 0.12), turn=(-14, 14, 0), edge=0.08),
        slab([(0.95, 0), (-0.1, 0), (0.1, 1.2)], 0.2, red, (0, 0, 0.12), turn=(-14, -14, 0), edge=0.08),
        box((1.9, 0.16, 0.5), cloth, (0, 0, 0.12), edge=0.07),
    ]


def cake_stand() -> Model:
    white, gold = plain((0.98, 0.97, 0.96), 0.6), metal((0.90, 0.68, 0.28))
    out: Model = [
        rod((0, 0.1, 0), (0, 3.0, 0), 0.05, gold),
        ring(0.14, 0.035, gold, (0, 3.12, 0), turn=(90, 0, 0)),
        lathe(((0, 0), (0.5, 0), (0.2, 0.2), (0.08, 0.4), (0, 0.4)), gold, smooth=1),
    ]
    for y, r in ((0.4, 1.35), (1.35, 1.02), (2.2, 0.70)):
        out += [
            lathe(((0, 0), (r, 0.06), (r + 0.06, 0.14), (r - 0.06, 0.1), (0, 0.08)), white, (0, y, 0)),
            ring(r + 0.03, 0.025, gold, (0, y + 0.13, 0)),
        ]
        for k, (x, _, z) in enumerate(around(round(r * 7), r * 0.74)):
            frosting = ((0.98, 0.66, 0.76), (0.72, 0.88, 0.72), (0.99, 0.90, 0.60), COCOA)[k % 4]
            out += [
                cone(0.16, 0.2, 0.2, plain(CRUST), (x, y + 0.1, z)),
                ball((0.21, 0.17, 0.21), plain(frosting, 0.3), (x, y + 0.36, z)),
                ball(0.06, plain(RED, 0.6), (x, y + 0.54, z)),
            ]
    return out


def walnut() -> Model:
    shell = Paint(colour=(0.76, 0.54, 0.32), pattern=patches((0.56, 0.36, 0.19), 7, 0.1), gloss=0.2)
    return [
        rough(ball((0.6, 0.7, 0.6), shell, (-0.5, 0.68, 0)), 0.035, 7),
        ring(0.61, 0.05, plain((0.66, 0.44, 0.24)), (-0.5, 0.68, 0), turn=(90, 20, 0)),
        hollow(ball((0.6, 0.35, 0.7), shell, (0.75, 0.36, 0.35)), 0.05, 0.05),
        *[
            rough(ball((0.24, 0.16, 0.5), plain((0.88, 0.68, 0.42), 0.2), (0.75 + s * 0.25, 0.42, 0.35)), 0.04, 9)
            for s in (-1, 1)
        ],
    ]


def almonds() -> Model:
    skin = Paint(colour=(0.70, 0.40, 0.20), pattern=stripes((0.60, 0.32, 0.15), 0.07, 0), gloss=0.15)
    return [
        lathe(((0, 0), (0.22, 0.12), (0.30, 0.4), (0.2, 0.75), (0, 0.95)), skin, (x, y, z), turn=(80, b, 0), smooth=2)
        for x, y, z, b in (
            (-0.5, 0.2, 0.1, 30),
            (0.35, 0.2, 0.3, -40),
            (0.1, 0.2, -0.45, 80),
            (-0.15, 0.6, 0.0, -20),
            (0.7, 0.2, -0.3, 10),
        )
    ]


def cinnamon() -> Model:
    def quill(z: float, y: float) -> Model:
        out: Model = []
        for s in (-1, 1):
            out.append(
                hollow(
                    cone(
                        0.15,
                        0.15,
                        2.0,
                        Paint(colour=(0.66, 0.36, 0.17), pattern=stripes((0.54, 0.27, 0.12), 0.5, 1, 0.3), gloss=0.1),
                        (-1.0, y, z + s * 0.13),
                        turn=(0, 0, -90),
                    ),
                    0.03,
                    1.95,
                )
            )
        return out

    star = [
        p
        for k in range(8)
        for p in (
            ball(
                (0.2, 0.07, 0.08),
                plain((0.50, 0.26, 0.13), 0.3),
                (0.75 + 0.2 * math.cos(k * math.pi / 4), 0.75, 0.05 + 0.2 * math.sin(k * math.pi / 4)),
                turn=(0, -45 * k, 0),
            ),
        )
    ]
    return [
        *quill(-0.35, 0.16),
        *quill(0.30, 0.16),
        *quill(-0.02, 0.42),
        *star,
        ring(0.48, 0.035, plain((0.86, 0.74, 0.50)), (-0.2, 0.3, 0), turn=(0, 0, 90)),
    ]


def coffee_beans() -> Model:
    out: Model = []
    for k in range(26):
        x, z = 0.95 * math.cos(2.4 * k) * math.sqrt(k / 26), 0.75 * math.sin(2.4 * k) * math.sqrt(k / 26)
        y = 0.14 + 0.5 * max(0.0, 1 - math.hypot(x, z))
        out += moved(
            [
                ball((0.16, 0.12, 0.22), plain((0.40, 0.22, 0.12), 0.6)),
                tube([(0.02, 0.118, -0.19), (-0.02, 0.128, 0), (0.02, 0.118, 0.19)], 0.022, plain((0.20, 0.10, 0.05))),
            ],
            (x, y, z),
            turn=(25 * math.sin(3 * k), 57 * k, 20 * math.cos(k)),
        )
    return out


MODELS = {
    f.__name__: f
    for f in (
        latte, cappuccino, lasagna, club_sandwich, quesadilla, nachos, churros, eclair, quiche, samosas, spring_rolls,
        sausage, ham, ketchup, mustard, peanut_butter, maple_syrup, yogurt, sugar_bowl, flour_sack, marshmallows, jelly,
        tiramisu, creme_brulee, iced_tea, saucer, napkin, cake_stand, walnut, almonds, cinnamon, coffee_beans,
    )
}  # fmt: skip
VIEWS = {
    **{name: View(yaw_deg=20.0, pitch_deg=30.0) for name in ("latte", "cappuccino", "quesadilla", "nachos", "quiche",
        "samosas", "spring_rolls", "creme_brulee", "saucer", "cinnamon", "coffee_beans", "almonds")},
    **{name: View(yaw_deg=22.0, pitch_deg=20.0) for name in ("lasagna", "club_sandwich", "tiramisu", "eclair", "jelly")},
    **{name: View(yaw_deg=8.0, pitch_deg=8.0) for name in ("ketchup", "mustard", "peanut_butter", "maple_syrup", "sausage", "flour_sack", "napkin")},
}  # fmt: skip
